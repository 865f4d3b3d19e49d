//! Every production of Smithy's grammar, as the AST that it stands for.
#![cfg(feature = "model")]

use serde_json::{Value, json};
use spec_schema::load::ModelBuilder;
use spec_schema::write;

/// The shapes of a text behind `namespace a`, of version 2.
#[track_caller]
fn shapes(text: &str) -> Value {
    let text = format!("$version: \"2.0\"\nnamespace a\n{text}");
    ast(&text)["shapes"].clone()
}

#[track_caller]
fn ast(text: &str) -> Value {
    let model = ModelBuilder::new().add_smithy("m.smithy", text).build();
    let model = model.unwrap_or_else(|errors| panic!("{errors}"));
    let json = write::ast(&model);
    // What is written loads to the same again.
    let again = ModelBuilder::new()
        .add_bytes("m.json", json.as_bytes())
        .build();
    assert_eq!(write::ast(&again.unwrap()), json);
    for namespace in ["a", "a.b"] {
        let idl = write::smithy(&model, namespace, write::Keep::Everything);
        if model
            .shapes()
            .all(|(_, s)| s.is_prelude() || s.id.namespace() == namespace)
        {
            let again = ModelBuilder::new().add_smithy("m.smithy", &idl).build();
            let again = again.unwrap_or_else(|errors| panic!("{errors}\n{idl}"));
            assert_eq!(write::ast(&again), json, "{idl}");
        }
    }
    serde_json::from_str(&json).unwrap()
}

#[track_caller]
fn refused(text: &str, expected: &str) {
    let text = format!("$version: \"2.0\"\nnamespace a\n{text}");
    let errors = ModelBuilder::new()
        .add_smithy("m", &text)
        .build()
        .unwrap_err();
    let shown = errors.to_string();
    assert_eq!(shown.lines().next(), Some(expected), "{text}");
}

fn string() -> Value {
    json!({ "target": "smithy.api#String" })
}

#[test]
fn files_may_be_of_any_length_and_have_any_line_ends() {
    for text in [
        "",
        "// a comment",
        "$version: \"2.0\"",
        "$version: \"2\"\nmetadata a = 1",
        "namespace a",
        "$version: \"1\"\r\nnamespace a.b.c // why\r\n",
    ] {
        assert_eq!(ast(text)["shapes"], json!({}), "{text:?}");
    }
    let windows = shapes("structure A {\r\n\ta: String,\r\n}\r\n");
    assert_eq!(windows, shapes("structure A { a: String }"));
    assert_eq!(
        windows,
        ast("\u{feff}namespace a structure A{a:String}"
            .replace(" s", "\ns")
            .as_str())["shapes"]
    );
}

#[test]
fn metadata_is_kept_and_joined() {
    let text = "metadata a = [1, true]\nmetadata a = [null]\nmetadata \"b c\" = { d: x#Y, \"e f\": -1.5E+3 }
        metadata b = \"\"\"\n    two\n      lines\"\"\"\nmetadata b = \"two\\n  lines\"\n";
    let text = text.replace("x#Y", "smithy.api#String");
    assert_eq!(
        ast(&text)["metadata"],
        json!({
            "a": [1, true, null], "b": "two\n  lines",
            "b c": { "d": "smithy.api#String", "e f": -1500.0 },
        })
    );
}

#[test]
fn simple_shapes_carry_traits_and_mixins() {
    let types = "blob boolean document string byte short integer long float double bigInteger \
        bigDecimal timestamp";
    for name in types.split(' ') {
        let text = format!("@mixin\n@since(\"1\") {name} M\n@private {name} S with [M,]\n");
        assert_eq!(
            shapes(&text),
            json!({
                "a#M": { "type": name, "traits": { "smithy.api#mixin": {}, "smithy.api#since": "1" } },
                "a#S": {
                    "type": name, "mixins": [{ "target": "a#M" }],
                    "traits": { "smithy.api#private": {} },
                },
            })
        );
    }
}

#[test]
fn enums_have_values() {
    assert_eq!(
        shapes("enum E { A B, C = \"c c\" // why\n @deprecated D }\nintEnum I { X = -1\n Y = 2\n}"),
        json!({
            "a#E": { "type": "enum", "members": {
                "A": unit(json!({ "smithy.api#enumValue": "A" })),
                "B": unit(json!({ "smithy.api#enumValue": "B" })),
                "C": unit(json!({ "smithy.api#enumValue": "c c" })),
                "D": unit(json!({ "smithy.api#deprecated": {}, "smithy.api#enumValue": "D" })),
            } },
            "a#I": { "type": "intEnum", "members": {
                "X": unit(json!({ "smithy.api#enumValue": -1 })),
                "Y": unit(json!({ "smithy.api#enumValue": 2 })),
            } },
        })
    );
    refused(
        "enum E { A = \"a\" B }",
        "m:3:18: expected a line break, found `B`",
    );
}

fn unit(traits: Value) -> Value {
    json!({ "target": "smithy.api#Unit", "traits": traits })
}

#[test]
fn aggregates_have_members_with_traits_defaults_and_any_commas() {
    assert_eq!(
        shapes(
            "list L {,@length(min: 1) member: String,}\nmap M { key: String value: L }
            structure A {\n  _a: L = []\n  @required\n  b : Integer=1,\n  c: smithy.api#String = null // why
            \"}\nunion U { one: String, two: Unit }".replace('"', "").as_str()
        ),
        json!({
            "a#A": { "type": "structure", "members": {
                "_a": { "target": "a#L", "traits": { "smithy.api#default": [] } },
                "b": {
                    "target": "smithy.api#Integer",
                    "traits": { "smithy.api#default": 1, "smithy.api#required": {} },
                },
                "c": { "target": "smithy.api#String", "traits": { "smithy.api#default": null } },
            } },
            "a#L": { "type": "list", "member": {
                "target": "smithy.api#String", "traits": { "smithy.api#length": { "min": 1 } },
            } },
            "a#M": { "type": "map", "key": string(), "value": { "target": "a#L" } },
            "a#U": { "type": "union", "members": {
                "one": string(), "two": { "target": "smithy.api#Unit" },
            } },
        })
    );
    refused(
        "structure A { a: Integer = 1 b: String }",
        "m:3:30: expected a line break, found `b`",
    );
}

#[test]
fn keywords_are_names_too() {
    let found = shapes(
        "structure structure { use: list, apply: apply, true: String, for: String, with: String }
        list list { member: apply }\nstring apply\nstring namespace",
    );
    let members = &found["a#structure"]["members"];
    assert_eq!(members["use"], json!({ "target": "a#list" }));
    assert_eq!(members["true"], string());
    assert_eq!(found["a#namespace"], json!({ "type": "string" }));
}

#[test]
fn members_are_elided_from_resources_and_mixins() {
    let found = shapes(
        "resource R { identifiers: { id: String } properties: { p: L } }
        list L with [K] { $member }\n@mixin list K { member: String }
        @mixin structure M { m: String }
        structure A for R with [M] { @required $id, @private $m, $p }",
    );
    assert_eq!(
        found["a#A"],
        json!({ "type": "structure", "mixins": [{ "target": "a#M" }], "members": {
            "id": { "target": "smithy.api#String", "traits": { "smithy.api#required": {} } },
            "p": { "target": "a#L" },
        } })
    );
    let added = json!({ "type": "apply", "traits": { "smithy.api#private": {} } });
    assert_eq!(found["a#A$m"], added);
    refused(
        "structure A { $a }",
        "m:3:16: the target of `a#A$a` is left out, but no resource or mixin gives one",
    );
}

#[test]
fn operations_define_their_input_and_output_in_line() {
    let text = "$version: \"2\"\n$operationInputSuffix: \"Request\"\n$operationOutputSuffix: \"Result\"
namespace a\noperation O {\n    errors: [E E2,],\n    /// why\n    input := @private for R with [M] { $id }
    output :=\n        /// what\n        { a: String } }
operation P { input: Unit, output: Other }\noperation Q { }
resource R { identifiers: { id: String } }\n@mixin structure M {}
@error(\"client\") structure E {}\n@error(\"server\")\nstructure E2 {}\nstructure Other {}";
    let found = ast(&text.replace("    /// why\n", ""))["shapes"].clone();
    let unit = json!({ "target": "smithy.api#Unit" });
    assert_eq!(
        found["a#O"],
        json!({
            "type": "operation", "input": { "target": "a#ORequest" },
            "output": { "target": "a#OResult" },
            "errors": [{ "target": "a#E" }, { "target": "a#E2" }],
        })
    );
    assert_eq!(
        found["a#ORequest"],
        json!({
            "type": "structure", "mixins": [{ "target": "a#M" }], "members": { "id": string() },
            "traits": { "smithy.api#input": {}, "smithy.api#private": {} },
        })
    );
    assert_eq!(
        found["a#OResult"]["traits"],
        json!({ "smithy.api#documentation": "what", "smithy.api#output": {} })
    );
    assert_eq!(found["a#P"]["input"], unit);
    assert_eq!(
        found["a#Q"],
        json!({ "type": "operation", "input": unit, "output": unit })
    );
}

#[test]
fn services_and_resources_hold_what_they_refer_to() {
    let found = shapes(
        "service S with [T] { version: \"1\", operations: [O, \"a#P\"] resources: [R]
            errors: [E] rename: { \"a#E\": \"Fault\" } }
        @mixin service T { operations: [Q] }
        resource R { identifiers: { id: String }, put: O, create: P, read: Q, update: O, delete: P
            list: Q, operations: [O], collectionOperations: [P], resources: [R2] }
        resource R2 {}\noperation O {}\noperation P {}\noperation Q {}
        @error(\"client\") structure E {}",
    );
    let target = |name: &str| json!({ "target": format!("a#{name}") });
    assert_eq!(
        found["a#S"],
        json!({
            "type": "service", "version": "1", "mixins": [target("T")],
            "operations": [target("O"), target("P")], "resources": [target("R")],
            "errors": [target("E")], "rename": { "a#E": "Fault" },
        })
    );
    assert_eq!(
        found["a#R"],
        json!({
            "type": "resource", "identifiers": { "id": string() }, "put": target("O"),
            "create": target("P"), "read": target("Q"), "update": target("O"),
            "delete": target("P"), "list": target("Q"), "operations": [target("O")],
            "collectionOperations": [target("P")], "resources": [target("R2")],
        })
    );
}

#[test]
fn traits_have_values_of_every_form() {
    let found = shapes(
        "@trait document d\n@trait list l { member: String }\n@trait boolean b\n@trait string s
        @trait structure t { a: String }\n@trait @idRef string r
        @d({ a: [1, { b: null }], \"c d\": -0.5 })\n@l([\"x\" \"y\",])\n@b(true)\n@s(\"\"\"\n    x\"\"\")
        @t(a: \"z\")\n@r(S)\nstring S
        @d\n@l\n@t\n@r(a#X$m)\nstring T
        @t()\n@r(\"free text\")\nstring U\nstructure X { m: String }",
    );
    assert_eq!(
        found["a#S"]["traits"],
        json!({
            "a#d": { "a": [1, { "b": null }], "c d": -0.5 }, "a#l": ["x", "y"], "a#b": true,
            "a#s": "x", "a#t": { "a": "z" }, "a#r": "a#S",
        })
    );
    assert_eq!(
        found["a#T"]["traits"],
        json!({ "a#d": null, "a#l": [], "a#t": {}, "a#r": "a#X$m" })
    );
    assert_eq!(
        found["a#U"]["traits"],
        json!({ "a#t": {}, "a#r": "free text" })
    );
}

#[test]
fn apply_adds_to_shapes_and_members() {
    let found = shapes(
        "apply A @tags([\"x\"])\nstructure A { @tags([\"a\"]) m: String }\napply a#A$m @required
        apply A$m { @tags([\"b\"]), @length(min: 1) }\napply A {}",
    );
    assert_eq!(
        found["a#A"],
        json!({
            "type": "structure", "traits": { "smithy.api#tags": ["x"] },
            "members": { "m": { "target": "smithy.api#String", "traits": {
                "smithy.api#length": { "min": 1 }, "smithy.api#required": {},
                "smithy.api#tags": ["a", "b"],
            } } },
        })
    );
}

#[test]
fn names_come_from_imports_then_the_file_then_the_prelude() {
    let other = "namespace b\nstring Integer\n@trait structure required {}";
    let text = "$version: \"2\"\nnamespace a\nuse b#Integer\nuse b#required\n
        structure A {\n @required\n @smithy.api#required\n a: Integer, b: Long, c: smithy.api#Integer }\nlong Long";
    let model = ModelBuilder::new()
        .add_smithy("b.smithy", other)
        .add_smithy("a.smithy", text)
        .build()
        .unwrap();
    let found: Value = serde_json::from_str(&write::ast(&model)).unwrap();
    assert_eq!(
        found["shapes"]["a#A"]["members"],
        json!({
            "a": { "target": "b#Integer", "traits": { "b#required": {}, "smithy.api#required": {} } },
            "b": { "target": "a#Long" }, "c": { "target": "smithy.api#Integer" },
        })
    );
    let idl = write::smithy(&model, "a", write::Keep::Everything);
    assert!(
        idl.contains("use b#Integer\n") || idl.contains(": b#Integer\n"),
        "{idl}"
    );
}

#[test]
fn documentation_comments_belong_to_what_follows() {
    let found = shapes(
        "/// one\n///   two\n///three\n@private\nstring S\n/// not this
        @private\n/// nor this, behind a trait\nstring T\nstructure A {\n  /// m\n  m: String /// trailing\n}\n/// end",
    );
    let documentation = "smithy.api#documentation";
    assert_eq!(found["a#S"]["traits"][documentation], "one\n  two\nthree");
    assert_eq!(found["a#T"]["traits"][documentation], "not this");
    let member = &found["a#A"]["members"]["m"];
    assert_eq!(member["traits"], json!({ documentation: "m" }));
}

#[test]
fn version_1_has_sets_boxes_and_enum_traits() {
    let text = "namespace a\nset S { member: String, }\n@enum([{ value: \"a\" }])\nstring E
structure A { @box n: PrimitiveInteger }";
    let found = ast_of_version_1(text);
    assert_eq!(
        found["a#S"],
        json!({ "type": "list", "member": string(), "traits": { "smithy.api#uniqueItems": {} } })
    );
    assert_eq!(
        found["a#E"]["traits"],
        json!({ "smithy.api#enum": [{ "value": "a" }] })
    );
    refused(
        "set S { member: String }",
        "m:3:1: a `set` shape cannot be used in Smithy version 2.0",
    );
    refused(
        "@box integer I",
        "m:3:1: the `@box` trait cannot be used in Smithy version 2.0",
    );
}

fn ast_of_version_1(text: &str) -> Value {
    let model = ModelBuilder::new()
        .add_smithy("m.smithy", text)
        .build()
        .unwrap();
    let found: Value = serde_json::from_str(&write::ast(&model)).unwrap();
    found["shapes"].clone()
}
