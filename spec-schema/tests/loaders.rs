//! The same shapes in Smithy IDL, as JSON AST and as botocore describes them lower to the same
//! tables.
#![cfg(feature = "model")]

use serde_json::{Map, Value, json};
use spec_schema::load::ModelBuilder;
use spec_schema::lower::{OwnedTables, lower};
use spec_schema::model::{Known, Links, Model, Node, NodeValue, Shape, ShapeIndex, ShapeType};
use spec_schema::table::Tables;
use spec_schema::{sagemaker, write};

/// What limits values: everything that all three forms can say. Members are sorted, as the
/// JSON below is.
const IDL: &str = r#"$version: "2.0"
namespace com.amazonaws.shop
use aws.protocols#restJson1
@restJson1
service Shop { version: "1", operations: [Order] }
operation Order { input: OrderRequest, errors: [Closed] }
@error("client") structure Closed { message: Name }
structure OrderRequest {
    @jsonName("count") Count: Amount
    any: Any, big: Big, color: Color, extra: Extra
    @required id: Name
    more: OrderRequest, notes: Notes
    @deprecated old: Flag
    price: Price, raw: Raw, small: Small
    @required @idempotencyToken token: Name
    way: Way, weight: Weight, when: When
}
@length(min: 1, max: 9) @pattern("^[a-z]+$") string Name
@range(min: 1, max: 99) integer Amount
@length(max: 5) enum Color { RED = "red"
    DARK_BLUE = "dark-blue"
}
@length(min: 1) list Notes { member: Name }
@sparse @length(max: 2) map Extra { key: Name, value: Secret }
@sensitive @pattern("^(?:a|b)$") string Secret
union Way { pick: Flag, post: Name }
@timestampFormat("date-time") timestamp When
@length(max: 1024) blob Raw
document Any
boolean Flag
@range(max: 9223372036854775807) long Small
@range(min: -5) long Big
@range(min: 0.5, max: 1000.5) double Price
float Weight
"#;

fn load(name: &str, text: &str) -> Model {
    let model = ModelBuilder::new().add_bytes(name, text.as_bytes()).build();
    model.unwrap_or_else(|errors| panic!("{errors}\n{text}"))
}

/// A model as botocore describes it.
fn botocore(model: &Model) -> String {
    let name = |shape: ShapeIndex| model.shape(shape).id.name();
    let (mut operations, mut shapes) = (Map::new(), Map::new());
    for (_, shape) in model.shapes().filter(|(_, shape)| !shape.is_prelude()) {
        match &shape.links {
            Links::Operation(operation) => {
                let errors = operation.errors.iter();
                let errors: Vec<Value> = errors.map(|e| json!({ "shape": name(*e) })).collect();
                let input = json!({ "shape": name(operation.input) });
                operations.insert(
                    shape.id.name().into(),
                    json!({ "name": shape.id.name(), "input": input, "errors": errors }),
                );
            }
            Links::None => {
                shapes.insert(shape.id.name().into(), described(model, shape));
            }
            _ => {}
        }
    }
    json!({
        "version": "2.0",
        "metadata": { "apiVersion": "1", "serviceId": "Shop", "protocol": "rest-json" },
        "operations": operations,
        "shapes": shapes,
    })
    .to_string()
}

fn described(model: &Model, shape: &Shape) -> Value {
    let mut object = Map::new();
    let type_name = match shape.shape_type {
        ShapeType::Enum => "string",
        ShapeType::Union | ShapeType::Document => "structure",
        other => other.name(),
    };
    object.insert("type".into(), json!(type_name));
    facts(&mut object, &shape.traits);
    match shape.shape_type {
        ShapeType::Union => drop(object.insert("union".into(), json!(true))),
        ShapeType::Document => drop(object.insert("document".into(), json!(true))),
        _ => {}
    }
    match shape.shape_type {
        ShapeType::Enum => {
            let values = shape.members.iter().map(|member| member.traits.enum_text());
            object.insert("enum".into(), values.collect());
        }
        ShapeType::List | ShapeType::Map => {
            for member in &shape.members {
                let target = json!({ "shape": model.target(member).id.name() });
                object.insert(member.name.clone(), target);
            }
        }
        ShapeType::Structure | ShapeType::Union | ShapeType::Document => {
            let (mut members, mut required) = (Map::new(), Vec::new());
            for member in &shape.members {
                let mut entry = Map::new();
                entry.insert("shape".into(), json!(model.target(member).id.name()));
                facts(&mut entry, &member.traits);
                members.insert(member.name.clone(), entry.into());
                if member.traits.is_required() {
                    required.push(member.name.clone());
                }
            }
            object.insert("members".into(), members.into());
            object.insert("required".into(), json!(required));
        }
        _ => {}
    }
    object.into()
}

/// Traits as botocore says them.
fn facts(object: &mut Map<String, Value>, traits: &spec_schema::model::Traits) {
    for applied in traits.iter() {
        let mut insert = |key: &str, value: Value| drop(object.insert(key.into(), value));
        match &applied.known {
            Known::Length(_) | Known::Range(_) => {
                for key in ["min", "max"] {
                    if let Some(bound) = applied.value.get(key) {
                        insert(key, value(bound));
                    }
                }
            }
            Known::Pattern(pattern) => {
                let source = pattern.source.trim_start_matches('^').trim_end_matches('$');
                insert(
                    "pattern",
                    json!(source.trim_start_matches("(?:").trim_end_matches(')')),
                );
            }
            Known::Sensitive => insert("sensitive", json!(true)),
            Known::Sparse => insert("sparse", json!(true)),
            Known::IdempotencyToken => insert("idempotencyToken", json!(true)),
            Known::Deprecated { .. } => insert("deprecated", json!(true)),
            Known::JsonName(name) => insert("locationName", json!(name)),
            Known::TimestampFormat(_) => insert("timestampFormat", json!("iso8601")),
            Known::Error(_) => insert("exception", json!(true)),
            _ => {}
        }
    }
}

fn value(node: &Node) -> Value {
    match &node.value {
        NodeValue::Number(number) => serde_json::from_str(number.text()).unwrap(),
        _ => panic!("a bound is a number"),
    }
}

fn tables(model: &Model, roots: &[ShapeIndex]) -> OwnedTables {
    lower(model, roots).unwrap_or_else(|errors| panic!("{errors}"))
}

#[track_caller]
fn assert_same(a: &Tables<'_>, b: &Tables<'_>) {
    assert_eq!(a.text, b.text);
    assert_eq!(a.shapes, b.shapes);
    assert_eq!(a.members, b.members);
    assert_eq!(a.values, b.values);
    assert_eq!(a.patterns, b.patterns);
    assert!(a.bytes == b.bytes, "compiled patterns");
    assert_eq!(a.conditions, b.conditions);
    assert_eq!(a.model_names, b.model_names);
    assert_eq!(a.defaults, b.defaults);
    assert_eq!(a.index, b.index);
    assert_eq!(a.operations, b.operations);
    assert_eq!(a.ranges, b.ranges);
}

#[test]
fn three_forms_of_a_service_lower_to_the_same_tables() {
    let idl = load("shop.smithy", IDL);
    let ast = load("shop.json", &write::ast(&idl));
    let described = load("service-2.json", &botocore(&idl));
    let roots = |model: &Model| model.find("OrderRequest");
    let expected = tables(&idl, &roots(&idl));
    assert_same(&tables(&ast, &roots(&ast)).view(), &expected.view());
    let found = tables(&described, &roots(&described));
    assert_same(&found.view(), &expected.view());
}

#[test]
fn all_of_sagemaker_survives_every_form() {
    let model = sagemaker::model().unwrap();
    let roots = |model: &Model| sagemaker::inputs(model);
    let expected = spec_schema::lower::outline(&model, &roots(&model)).unwrap();
    let namespace = "com.amazonaws.sagemaker";
    let idl = load(
        "s.smithy",
        &write::smithy(&model, namespace, write::Keep::Everything),
    );
    let ast = load("s.json", &write::ast(&model));
    for again in [idl, ast] {
        assert_eq!(again.shapes().count(), {
            // The traits of this project's own have a namespace of their own.
            let own = model
                .shapes()
                .filter(|(_, shape)| shape.id.namespace() == "spec.rules");
            let kept = again
                .shapes()
                .filter(|(_, shape)| shape.id.namespace() == "spec.rules");
            model.shapes().count() - own.count() + kept.count()
        });
        let found = spec_schema::lower::outline(&again, &roots(&again)).unwrap();
        assert_same(&found.view(), &expected.view());
    }
}
