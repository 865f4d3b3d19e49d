//! Values that are not known before a document is used: a rule is never broken by one that
//! could be such that the rule holds.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Value, json};
use spec_core::ConstraintViolations;
use spec_core::engine::validate;
use spec_schema::table::Shape;

use super::broken;
use super::examples::{Example, own};

/// Stands for a value that is not known; no example has it.
const UNKNOWN: &str = "\u{0}unknown";

/// A JSON value as input of the check.
struct Open<'v>(&'v Value);

impl<'de> IntoDeserializer<'de, Error> for Open<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Open<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::String(text) if text == UNKNOWN => {
                let nothing: serde::de::value::UnitDeserializer<Error> = ().into_deserializer();
                visitor.visit_newtype_struct(nothing)
            }
            Value::Array(elements) => {
                SeqDeserializer::new(elements.iter().map(Open)).deserialize_any(visitor)
            }
            Value::Object(members) => {
                let members = members.iter().map(|(name, value)| (&**name, Open(value)));
                MapDeserializer::new(members).deserialize_any(visitor)
            }
            scalar => scalar.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

fn check(shape: Shape<'_>, value: &Value) -> ConstraintViolations {
    validate(shape, Open(value)).expect("a value")
}

fn breaks(example: &Example, value: &Value) -> bool {
    broken(&check(example.shape, value)).contains(example.rule.as_str())
}

/// The places of all values in a value, as JSON Pointers.
fn places(value: &Value, place: &str, all: &mut Vec<String>) {
    let mut inside = |name: &str, value| {
        let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
        all.push(place.clone());
        places(value, &place, all);
    };
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                inside(&index.to_string(), element);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                inside(name, member);
            }
        }
        _ => {}
    }
}

fn with(value: &Value, place: &str, other: Value) -> Value {
    let mut value = value.clone();
    *value.pointer_mut(place).expect("a place") = other;
    value
}

#[test]
fn what_is_not_known_breaks_no_rule_that_could_hold() {
    let mut tried = 0;
    for example in own() {
        let Example { rule, value, .. } = &example;
        let is_broken = breaks(&example, value);
        let mut all = Vec::new();
        places(value, "", &mut all);
        for place in all {
            tried += 1;
            let open = with(value, &place, json!(UNKNOWN));
            if !breaks(&example, &open) {
                continue;
            }
            assert!(is_broken, "{rule}: {value} holds with what is at {place}");
            // An element that is null is another thing than none.
            let (parent, _) = place.rsplit_once('/').expect("a parent");
            let is_member = value.pointer(parent).is_some_and(Value::is_object);
            let absent = with(value, &place, Value::Null);
            assert!(
                !is_member || breaks(&example, &absent),
                "{rule}: {value} holds without what is at {place}"
            );
        }
    }
    assert!(tried > 1000, "{tried}");
}

#[test]
fn where_nothing_is_known_no_rule_is_broken() {
    for example in own().into_iter().filter(|example| !example.is_good) {
        let mut open = example.value.clone();
        match &mut open {
            Value::Object(members) => {
                for index in 0..example.shape.member_count() {
                    let name = example.shape.member(index).name().to_owned();
                    members.insert(name, json!(UNKNOWN));
                }
            }
            Value::Array(elements) => elements.iter_mut().for_each(|element| {
                *element = json!(UNKNOWN);
            }),
            _ => {}
        }
        assert!(!breaks(&example, &open), "{}: {open}", example.rule);
    }
}
