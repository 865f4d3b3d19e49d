//! Service descriptions of botocore.
#![cfg(feature = "model")]

use spec_schema::load::ModelBuilder;
use spec_schema::model::Model;
use spec_schema::write::{Keep, smithy};

const SERVICE: &str = r#"{
  "version": "2.0",
  "metadata": {
    "apiVersion": "2020-01-01", "serviceId": "Cat Café 24", "protocol": "rest-json",
    "protocols": ["rest-json", "smithy-rpc-v2-cbor"], "serviceFullName": "Cats"
  },
  "operations": {
    "Feed": {
      "name": "Feed",
      "http": {"method": "POST", "requestUri": "/"},
      "input": {"shape": "FeedRequest"},
      "output": {"shape": "Feed"},
      "errors": [{"shape": "Hungry"}],
      "documentation": "<p>prose</p>",
      "idempotent": true,
      "deprecated": true,
      "deprecatedMessage": "prose",
      "deprecatedSince": "2021"
    }
  },
  "shapes": {
    "Feed": {"type": "structure", "members": {}},
    "FeedRequest": {
      "type": "structure",
      "required": ["Food", "token"],
      "members": {
        "token": {"shape": "Name", "idempotencyToken": true},
        "Food": {"shape": "Food", "locationName": "food", "documentation": "prose"},
        "Where": {"shape": "Name", "location": "header", "locationName": "x-where"},
        "Color": {"shape": "Name", "enum": ["red", "blue"]}
      }
    },
    "Food": {"type": "string", "enum": ["DryFood", "wet.food"], "max": 10, "pattern": "a|b"},
    "Foods": {"type": "list", "member": {"shape": "Food"}, "min": 1, "sparse": true},
    "Hungry": {
      "type": "structure", "members": {}, "exception": true,
      "error": {"httpStatusCode": 503}
    },
    "Info": {"type": "structure", "members": {}, "document": true},
    "Kind": {
      "type": "structure", "union": true,
      "members": {"a": {"shape": "Weight"}, "when": {"shape": "When"}}
    },
    "Name": {"type": "string", "min": 1, "sensitive": true, "pattern": "^[a-z]+$"},
    "Named": {"type": "map", "key": {"shape": "Name"}, "value": {"shape": "Weight"}},
    "Weight": {"type": "float", "min": 0.5, "max": 1e3, "box": true},
    "When": {"type": "timestamp", "timestampFormat": "iso8601"}
  }
}"#;

const SMITHY: &str = r#"$version: "2.0"

namespace com.amazonaws.catcaf24

use aws.api#service
use aws.protocols#restJson1
use smithy.protocols#rpcv2Cbor

@service(sdkId: "Cat Café 24")
@restJson1
@title("Cats")
@rpcv2Cbor
service CatCaf24 {
    version: "2020-01-01"
    operations: [
        Feed
    ]
}

@deprecated(since: "2021")
@idempotent
operation Feed {
    input: FeedRequest
    output: FeedShape
    errors: [
        Hungry
    ]
}

structure FeedRequest {
    @idempotencyToken
    @required
    token: Name

    @jsonName("food")
    @required
    Food: Food

    Where: Name

    Color: FeedRequestColor
}

enum FeedRequestColor {
    RED = "red"
    BLUE = "blue"
}

structure FeedShape {}

@length(max: 10)
@pattern("^(?:a|b)$")
enum Food {
    DRY_FOOD = "DryFood"
    WET_FOOD = "wet.food"
}

@length(min: 1)
@sparse
list Foods {
    member: Food
}

@error("server")
@httpError(503)
structure Hungry {}

document Info

union Kind {
    a: Weight

    when: When
}

@length(min: 1)
@pattern("^[a-z]+$")
@sensitive
string Name

map Named {
    key: Name
    value: Weight
}

@range(min: 0.5, max: 1e3)
float Weight

@timestampFormat("date-time")
timestamp When
"#;

fn load(text: &str) -> Result<Model, String> {
    let builder = ModelBuilder::new().add_bytes("service-2.json", text.as_bytes());
    builder.build().map_err(|errors| errors.to_string())
}

#[test]
fn facts_of_a_service_are_written_as_smithy() {
    let model = load(SERVICE).unwrap();
    let written = smithy(&model, "com.amazonaws.catcaf24", Keep::Facts);
    assert_eq!(written, SMITHY);
    assert!(model.warnings().is_empty());
}

#[test]
fn what_is_written_is_the_same_model() {
    let model = ModelBuilder::new()
        .add_smithy("model.smithy", SMITHY)
        .build()
        .unwrap();
    let written = smithy(&model, "com.amazonaws.catcaf24", Keep::Everything);
    assert_eq!(written, SMITHY);
}

#[test]
fn faults_of_a_description_are_told_at_their_place() {
    // The mark stands before the place that the message names.
    for (shapes, expected) in [
        (
            r#""S": {"type": §"strin"}"#,
            "`strin` is no shape type: expected a shape definition or `apply`",
        ),
        (
            r#"§"S": {"max": 1}"#,
            "the shape `S` needs the property `type`",
        ),
        (r#"§"a-b": {"type": "string"}"#, "`a-b` is no shape ID"),
        (
            r#""S": {"type": "list", "member": {"shape": §"T"}}"#,
            "there is no shape `com.amazonaws.a#T`; did you mean `com.amazonaws.a#A`?",
        ),
        (
            r#""S": {"type": "structure", "members": {}, "required": [§"a"]}"#,
            "`com.amazonaws.a#S` has no member `a`",
        ),
        (
            r#""S": {"type": "structure", "members": {"a": {"shape": "S"}, §"a": {"shape": "S"}}}"#,
            "the member `a` is defined twice",
        ),
        (
            r#""S": {"type": "list", "member": §{}}"#,
            "a reference to a shape needs the property `shape`",
        ),
        (
            r#""S": {"type": "string", "max": §"1"}"#,
            "expected a number, found a string",
        ),
    ] {
        let start = r#"{"metadata": {"serviceId": "A"}, "operations": {}, "shapes": {"#;
        let marked = [start, shapes, "}}"].concat();
        let column = marked.chars().position(|c| c == '§').unwrap() + 1;
        let message = load(&marked.replace('§', "")).unwrap_err();
        let first = message.lines().next();
        assert_eq!(
            first,
            Some(&*format!("service-2.json:1:{column}: {expected}"))
        );
    }
    let missing = load(r#"{"operations": {}, "shapes": {}}"#).unwrap_err();
    assert!(
        missing.contains("needs the property `serviceId`"),
        "{missing}"
    );
    let unknown = load(r#"{"a": {}}"#).unwrap_err();
    assert!(
        unknown.starts_with("service-2.json:1:1: this is no model"),
        "{unknown}"
    );
}

#[test]
fn unknown_facts_of_a_shape_are_warned_of() {
    let text = r#"{"metadata": {"serviceId": "A"}, "operations": {},
        "shapes": {"S": {"type": "string", "multipleOf": 3}}}"#;
    let model = load(text).unwrap();
    let warning = &model.warnings()[0];
    let shown = warning.render(model.sources());
    assert!(
        shown.starts_with("service-2.json:2:44: warning: a shape of a service description has no property `multipleOf`"),
        "{shown}"
    );
}

#[cfg(feature = "gzip")]
#[test]
fn compressed_files_are_read_and_damage_is_told() {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(SERVICE.as_bytes()).unwrap();
    let bytes = encoder.finish().unwrap();
    let model = ModelBuilder::new()
        .add_bytes("a.json.gz", &bytes)
        .build()
        .unwrap();
    let food = model.shape(model.find("Food")[0]);
    assert_eq!(food.shape_type, spec_schema::model::ShapeType::Enum);
    let cut = &bytes[..bytes.len() / 2];
    let errors = ModelBuilder::new()
        .add_bytes("a.json.gz", cut)
        .build()
        .unwrap_err();
    assert!(
        errors
            .to_string()
            .starts_with("a.json.gz:1:1: the compressed file is damaged")
    );
}
