//! What the engine says of values of every shape type, over a model of its own.

use serde::de::Deserializer;
use serde::de::value::Error;
use serde::forward_to_deserialize_any;
use spec_core::ConstraintViolations;
use spec_core::engine::validate;
use spec_schema::load::ModelBuilder;
use spec_schema::lower::{OwnedTables, lower};

const MODEL: &str = r#"
$version: "2.0"
namespace example

structure Values {
    blob: Data
    time: Timestamp
    date: Date
    httpDate: HttpDate
    seconds: Seconds
    level: Level
    big: BigInteger
    decimal: BigDecimal
    double: Double
    document: Document
    texts: Texts
    numbers: Numbers
    points: Points
    sets: Sets
    choices: Choices
}

@length(min: 1, max: 3)
blob Data

@timestampFormat("date-time")
timestamp Date

@timestampFormat("http-date")
timestamp HttpDate

@timestampFormat("epoch-seconds")
timestamp Seconds

intEnum Level {
    LOW = 1
    HIGH = 10
}

@uniqueItems
list Texts { member: String }

@uniqueItems
list Numbers { member: Integer }

structure Point {
    x: Integer
    tags: Tags
}

map Tags {
    key: String
    value: String
}

@uniqueItems
list Points { member: Point }

@uniqueItems
list Sets { member: Texts }

union Choice {
    text: String
    number: Integer
}

@uniqueItems
list Choices { member: Choice }
"#;

fn tables() -> OwnedTables {
    let model = ModelBuilder::new()
        .add_smithy("values.smithy", MODEL)
        .build();
    let model = model.expect("a model that loads");
    lower(&model, &model.find("Values")).expect("a model that can be lowered")
}

fn check(json: &str) -> Result<ConstraintViolations, serde_json::Error> {
    let tables = tables();
    let mut deserializer = serde_json::Deserializer::from_str(json);
    validate(tables.view().shape(0), &mut deserializer)
}

#[test]
fn constraints_of_every_type() {
    for (json, expected) in [
        (r#"{"blob":"YWJj"}"#, &[][..]),
        (r#"{"blob":"YWJjZA=="}"#, &["/blob length"]),
        (r#"{"blob":""}"#, &["/blob length"]),
        (r#"{"blob":"a b"}"#, &["/blob type"]),
        (r#"{"blob":1}"#, &["/blob type"]),
        (r#"{"time":1.5}"#, &[]),
        (r#"{"time":"2024-05-01T12:30:00.25Z"}"#, &[]),
        (r#"{"time":"2024-05-01"}"#, &["/time type"]),
        (r#"{"time":"2024-05-01T12:30:00+01:00"}"#, &["/time type"]),
        (r#"{"time":true}"#, &["/time type"]),
        (r#"{"date":"2024-05-01T12:30:00Z"}"#, &[]),
        (r#"{"date":1}"#, &["/date type"]),
        (r#"{"date":1.5}"#, &["/date type"]),
        (r#"{"httpDate":"Wed, 01 May 2024 12:30:00 GMT"}"#, &[]),
        (
            r#"{"httpDate":"2024-05-01T12:30:00Z"}"#,
            &["/httpDate type"],
        ),
        (r#"{"seconds":1714566600}"#, &[]),
        (r#"{"seconds":"2024-05-01T12:30:00Z"}"#, &["/seconds type"]),
        (r#"{"level":10}"#, &[]),
        (r#"{"level":2}"#, &["/level enum"]),
        (r#"{"level":-1}"#, &["/level enum"]),
        (r#"{"level":1.0}"#, &["/level type"]),
        (r#"{"level":99999999999}"#, &["/level type"]),
        (r#"{"level":"LOW"}"#, &["/level type"]),
        (r#"{"big":123456789012345678901234567890}"#, &[]),
        (r#"{"big":-123456789012345678901234567890}"#, &[]),
        (r#"{"big":1.5}"#, &["/big type"]),
        (r#"{"decimal":123456789012345678901234567890.5}"#, &[]),
        (r#"{"double":"NaN"}"#, &[]),
        (r#"{"double":"-Infinity"}"#, &[]),
        (r#"{"double":"1"}"#, &["/double type"]),
        (r#"{"document":{"a":[1,null,{"b":true}]}}"#, &[]),
        (r#"{"texts":["a","b","A"]}"#, &[]),
        (r#"{"texts":["a","b","a","b"]}"#, &["/texts uniqueItems"]),
        (r#"{"texts":["\u0061","a"]}"#, &["/texts uniqueItems"]),
        (r#"{"texts":[1,1]}"#, &["/texts/0 type", "/texts/1 type"]),
        (r#"{"numbers":[1,-1,1]}"#, &["/numbers uniqueItems"]),
        (r#"{"points":[{"x":1},{"x":1,"tags":{}}]}"#, &[]),
        (
            r#"{"points":[{"x":1},{"x":1,"tags":null}]}"#,
            &["/points uniqueItems"],
        ),
        (
            r#"{"points":[{"x":1,"tags":{"a":"1","b":"2"}},{"tags":{"b":"2","a":"1"},"x":1}]}"#,
            &["/points uniqueItems"],
        ),
        (r#"{"sets":[["a","b"],["b","a"],["ab"]]}"#, &[]),
        (r#"{"sets":[["a","b"],["a","b"]]}"#, &["/sets uniqueItems"]),
        (
            r#"{"sets":[["a","a"],["a","a"]]}"#,
            &[
                "/sets/0 uniqueItems",
                "/sets/1 uniqueItems",
                "/sets uniqueItems",
            ],
        ),
        (r#"{"choices":[{"text":"1"},{"number":1}]}"#, &[]),
        (
            r#"{"choices":[{"number":1},{"number":1,"text":null}]}"#,
            &["/choices uniqueItems"],
        ),
    ] {
        let violations = check(json).expect("a JSON text");
        let found: Vec<_> = violations
            .iter()
            .map(|violation| format!("{} {}", violation.path, violation.constraint.as_str()))
            .collect();
        assert_eq!(found, expected, "{json}");
    }
}

#[test]
fn messages_say_which_form_is_wanted() {
    let json = r#"{"time":"now","date":"now","httpDate":1,"seconds":"1","level":2,"blob":"!",
        "texts":["a","b","b"]}"#;
    let messages = check(json).expect("a JSON text").to_string();
    assert_eq!(
        messages,
        "/time: expected seconds since 1970 or a time such as \"2024-05-01T12:30:00Z\", found the string \"now\"\n\
         /date: expected a time such as \"2024-05-01T12:30:00Z\", found the string \"now\"\n\
         /httpDate: expected a time such as \"Wed, 01 May 2024 12:30:00 GMT\", found 1\n\
         /seconds: expected seconds since 1970 as a number, found the string \"1\"\n\
         /level: 2 is not a value of Level, expected 1, 10\n\
         /blob: expected base64 text, found the string \"!\"\n\
         /texts: elements 1 and 2 are equal, all must differ"
    );
}

#[test]
fn depth_is_limited_wherever_it_is() {
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    for json in [
        deep.clone(),
        format!(r#"{{"document":{deep}}}"#),
        format!(r#"{{"other":{deep}}}"#),
        format!(r#"{{"blob":{deep}}}"#),
        format!(r#"{{"texts":[{deep}]}}"#),
    ] {
        let error = check(&json).expect_err("an error");
        assert!(
            error.to_string().starts_with("recursion limit exceeded"),
            "{error}"
        );
    }
}

#[test]
fn violations_without_end_are_counted() {
    let json = format!(r#"{{"texts":[{}0]}}"#, "0,".repeat(11_999));
    let violations = check(&json).expect("a JSON text");
    assert_eq!(violations.len(), 10_000);
    assert_eq!(violations.omitted(), 2_000);
    assert!(violations.to_string().ends_with("\nand 2000 more"));
}

/// A value that is not known before the document is used.
struct Unknown;

impl<'de> Deserializer<'de> for Unknown {
    type Error = Error;

    fn deserialize_any<V: serde::de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

#[test]
fn an_unknown_value_breaks_nothing() {
    let tables = tables();
    let tables = tables.view();
    for shape in 0..tables.shapes.len() as u32 {
        let violations = validate(tables.shape(shape), Unknown).expect("a value");
        assert!(violations.is_empty(), "{violations}");
    }
}
