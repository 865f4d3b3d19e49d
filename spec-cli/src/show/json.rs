//! A shape for programs: one JSON object.

use serde_json::{Map, Value, json};
use spec_schema::model::{Correction, Known, Links, Member, Model, Node, NodeValue, Shape, Span};

use super::facts::{correction, facts};
use super::human::is_warning;
use crate::view::{View, is_required};

pub(super) fn show(model: &Model, shape: &Shape) -> String {
    let view = View::of(shape);
    let mut object = json!({
        "shape": shape.id.as_str(),
        "type": shape.shape_type.name(),
        "source": source(model, shape.span),
        "constraints": constraints(model, shape, view),
    });
    match &shape.links {
        Links::Operation(operation) => {
            object["input"] = json!(model.shape(operation.input).id.as_str());
            object["output"] = json!(model.shape(operation.output).id.as_str());
            object["errors"] = ids(model, &operation.errors);
        }
        Links::Service(service) => {
            object["version"] = json!(service.version);
            object["operations"] = ids(model, &service.operations);
        }
        Links::Resource(resource) => object["operations"] = ids(model, &resource.operations),
        Links::None => {
            if let Some(values) = view.values() {
                object["values"] = json!(values);
            } else if !shape.shape_type.is_simple() {
                let members = shape.members.iter();
                object["members"] = members.map(|each| member(model, shape, each)).collect();
            }
        }
    }
    let conditions: Vec<Value> = shape
        .traits
        .conditions()
        .iter()
        .map(|condition| {
            let is_warning = is_warning(shape, &condition.name);
            json!({
                "name": condition.name,
                "severity": if is_warning { "warning" } else { "error" },
                "expression": condition.expression,
                "documentation": condition.documentation,
                "source": source(model, condition.name_span),
            })
        })
        .collect();
    object["conditions"] = json!(conditions);
    format!("{object}\n")
}

fn ids(model: &Model, shapes: &[spec_schema::model::ShapeIndex]) -> Value {
    let ids = shapes.iter().map(|shape| model.shape(*shape).id.as_str());
    ids.collect()
}

fn member(model: &Model, shape: &Shape, member: &Member) -> Value {
    let target = model.target(member);
    let traits = &member.traits;
    let view = View::member(member, target);
    let mut object = json!({
        "name": member.name,
        "target": target.id.as_str(),
        "type": target.shape_type.name(),
        "required": is_required(member),
        "source": source(model, member.span),
        "constraints": constraints(model, shape, view),
    });
    if traits.is_idempotency_token() {
        object["idempotencyToken"] = json!(true);
    }
    if let Some(default) = traits.default_value() {
        object["default"] = value(default);
    }
    if let Some(name) = traits.json_name() {
        object["jsonName"] = json!(name);
    }
    if let Some(values) = view.values() {
        object["values"] = json!(values);
    }
    let required = model.corrections().iter().find(|correction| {
        model.shape(correction.shape).id == shape.id
            && correction.member.as_deref() == Some(&member.name)
            && matches!(correction.trait_id.name(), "required" | "default")
    });
    if let Some(found) = required {
        object["correction"] = corrected(model, found);
    }
    object
}

/// What limits the values, by the word for the constraint.
fn constraints(model: &Model, owner: &Shape, view: View<'_>) -> Value {
    let mut object = Map::new();
    for fact in facts(model, owner, view) {
        let mut entry = json!({ "source": source(model, fact.span) });
        let applied = view.find(|known| match fact.name {
            "length" => matches!(known, Known::Length(_)),
            "range" => matches!(known, Known::Range(_)),
            "pattern" => matches!(known, Known::Pattern(_)),
            "timestampFormat" => matches!(known, Known::TimestampFormat(_)),
            "mediaType" => matches!(known, Known::MediaType(_)),
            "deprecated" => matches!(known, Known::Deprecated { .. }),
            _ => false,
        });
        entry["value"] = match applied {
            None => json!(true),
            Some(applied) => match &applied.known {
                Known::Pattern(pattern) => json!(pattern.smithy_source()),
                _ => value(&applied.value),
            },
        };
        let id = format!("smithy.api#{}", fact.name);
        if let Some(found) = correction(model, owner, view, &id) {
            entry["correction"] = corrected(model, found);
        }
        object.insert(fact.name.to_string(), entry);
    }
    Value::Object(object)
}

fn corrected(model: &Model, correction: &Correction) -> Value {
    json!({
        "published": correction.published.as_ref().map(value),
        "reason": correction.reason,
        "source": source(model, correction.span),
    })
}

fn source(model: &Model, span: Span) -> Value {
    match model.place(span) {
        Some(place) => json!({ "file": place.file, "line": place.line, "column": place.column }),
        None => Value::Null,
    }
}

fn value(node: &Node) -> Value {
    match &node.value {
        NodeValue::Null => Value::Null,
        NodeValue::Boolean(value) => json!(value),
        // A number that JSON's readers cannot hold stays text.
        NodeValue::Number(number) => {
            serde_json::from_str(number.text()).unwrap_or_else(|_| Value::from(number.text()))
        }
        NodeValue::String(text) | NodeValue::Id(text) => json!(text),
        NodeValue::Array(elements) => elements.iter().map(value).collect(),
        NodeValue::Object(entries) => {
            let entries = entries.iter();
            entries
                .map(|entry| (entry.key.clone(), value(&entry.value)))
                .collect()
        }
    }
}
