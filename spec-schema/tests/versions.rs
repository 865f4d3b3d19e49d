//! What files of version 1.0 mean in the terms of version 2.0.
#![cfg(feature = "model")]

use serde_json::{Value, json};
use spec_schema::load::ModelBuilder;
use spec_schema::write;

/// The shapes of a text of version 1.0 behind `namespace a`, as AST 2.0, which means the same
/// when it is loaded again.
#[track_caller]
fn shapes(text: &str) -> Value {
    let text = format!("namespace a\n{text}");
    let model = ModelBuilder::new().add_smithy("m", &text).build();
    let model = model.unwrap_or_else(|errors| panic!("{errors}"));
    let ast = write::ast(&model);
    let again = ModelBuilder::new().add_bytes("m.json", ast.as_bytes());
    assert_eq!(write::ast(&again.build().unwrap()), ast);
    let idl = write::smithy(&model, "a", write::Keep::Everything);
    let again = ModelBuilder::new().add_smithy("m", &idl).build();
    let again = again.unwrap_or_else(|errors| panic!("{errors}\n{idl}"));
    assert_eq!(write::ast(&again), ast, "{idl}");
    serde_json::from_str::<Value>(&ast).unwrap()["shapes"].clone()
}

#[track_caller]
fn refused(version: &str, text: &str, expected: &str) {
    let text = format!("$version: \"{version}\"\nnamespace a\n{text}");
    let errors = ModelBuilder::new().add_smithy("m", &text).build();
    let shown = errors.unwrap_err().to_string();
    assert_eq!(shown.lines().next(), Some(expected), "{text}");
}

fn traits(traits: Value) -> Value {
    traits
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| (format!("smithy.api#{name}"), value.clone()))
        .collect()
}

#[test]
fn numbers_and_booleans_are_zero_where_nobody_boxes_them() {
    let found = shapes(
        "integer Plain\n@box double Boxed\nbigInteger Big\n@box boolean Truth\nfloat Share
        structure S { plain: Plain, boxed: Boxed, big: Big, truth: Truth, @box share: Share
            own: Integer, primitive: PrimitiveInteger, @box both: PrimitiveBoolean
            flag: PrimitiveBoolean, text: String }",
    );
    assert_eq!(found["a#Plain"], json!({ "type": "integer" }));
    assert_eq!(found["a#Boxed"], json!({ "type": "double" }));
    assert_eq!(found["a#Truth"], json!({ "type": "boolean" }));
    assert_eq!(found["a#Big"], json!({ "type": "bigInteger" }));
    let members = &found["a#S"]["members"];
    for (name, default) in [
        ("plain", json!(0)),
        ("share", json!(null)),
        ("primitive", json!(0)),
        ("both", json!(null)),
        ("flag", json!(false)),
    ] {
        let expected = traits(json!({ "default": default }));
        assert_eq!(members[name]["traits"], expected, "{name}");
    }
    for name in ["boxed", "big", "truth", "own", "text"] {
        assert_eq!(members[name].get("traits"), None, "{name}");
    }
}

#[test]
fn only_structures_have_defaults_of_members() {
    let found = shapes(
        "integer Plain\nlist L { @box member: Plain }\nmap M { key: String, value: Plain }
        union U { one: Plain }",
    );
    assert_eq!(found["a#L"]["member"], json!({ "target": "a#Plain" }));
    assert_eq!(found["a#M"]["value"], json!({ "target": "a#Plain" }));
    assert_eq!(
        found["a#U"]["members"]["one"],
        json!({ "target": "a#Plain" })
    );
}

#[test]
fn streams_are_empty_where_they_are_not_required() {
    let found =
        shapes("@streaming blob B\nstructure S { body: B }\nstructure T { @required body: B }");
    assert_eq!(
        found["a#S"]["members"]["body"]["traits"],
        traits(json!({ "default": "" }))
    );
    assert_eq!(
        found["a#T"]["members"]["body"]["traits"],
        traits(json!({ "required": {} }))
    );
}

#[test]
fn sets_are_lists_of_distinct_elements() {
    assert_eq!(
        shapes("set S { member: String }")["a#S"],
        json!({
            "type": "list", "member": { "target": "smithy.api#String" },
            "traits": traits(json!({ "uniqueItems": {} })),
        })
    );
}

#[test]
fn a_default_that_1_0_implies_is_no_finding() {
    let text = "namespace a\n@range(min: 1) integer N\nstructure S { @range(min: 2) n: N }\n";
    let model = ModelBuilder::new().add_smithy("m", text).build().unwrap();
    assert!(model.warnings().is_empty());
}

#[test]
fn files_of_both_versions_go_together() {
    let new = "$version: \"2\"\nnamespace b\ninteger New\ninteger Zero\napply Zero @default(0)
        structure S { a: a#Old = 0\n }\n";
    let old = "namespace a\ninteger Old\nstructure T { new: b#New, zero: b#Zero }\n";
    let model = ModelBuilder::new()
        .add_smithy("new", new)
        .add_smithy("old", old)
        .build();
    let ast: Value = serde_json::from_str(&write::ast(&model.unwrap())).unwrap();
    let members = &ast["shapes"]["a#T"]["members"];
    assert_eq!(members["new"].get("traits"), None);
    assert_eq!(members["zero"]["traits"], traits(json!({ "default": 0 })));
}

#[test]
fn each_version_refuses_what_the_other_has() {
    for (version, text, expected) in [
        (
            "1.0",
            "@mixin structure S {}",
            "m:3:1: the `@mixin` trait cannot be used in Smithy version 1.0",
        ),
        (
            "1.0",
            "structure S {\n  @default(1) a: Integer }",
            "m:4:3: the `@default` trait cannot be used in Smithy version 1.0",
        ),
        (
            "1",
            "structure S with [T] {}",
            "m:3:13: a mixin cannot be used in Smithy version 1.0",
        ),
        (
            "1",
            "enum E { A }",
            "m:3:1: an `enum` shape cannot be used in Smithy version 1.0",
        ),
        (
            "1",
            "intEnum E { A = 1 }",
            "m:3:1: an `intEnum` shape cannot be used in Smithy version 1.0",
        ),
        (
            "1",
            "structure S { a: String = \"b\" }",
            "m:3:25: a default value cannot be used in Smithy version 1.0",
        ),
        (
            "1",
            "structure S { $a }",
            "m:3:15: a member without a target cannot be used in Smithy version 1.0",
        ),
        (
            "1",
            "operation O { input := {} }",
            "m:3:21: an inline structure cannot be used in Smithy version 1.0",
        ),
        (
            "1",
            "resource R { properties: {} }",
            "m:3:14: a property of a resource cannot be used in Smithy version 1.0",
        ),
        (
            "2",
            "@box integer I",
            "m:3:1: the `@box` trait cannot be used in Smithy version 2.0",
        ),
        (
            "2",
            "set S { member: String }",
            "m:3:1: a `set` shape cannot be used in Smithy version 2.0",
        ),
    ] {
        refused(version, text, expected);
    }
    let properties = r#"{"smithy": "1.0", "shapes": {"a#R": {"type": "resource",
        "properties": {"p": {"target": "smithy.api#String"}}}}}"#;
    let errors = ModelBuilder::new().add_bytes("m.json", properties.as_bytes());
    assert_eq!(
        errors.build().unwrap_err().to_string().lines().next(),
        Some("m.json:1:30: a property of a resource cannot be used in Smithy version 1.0")
    );
}
