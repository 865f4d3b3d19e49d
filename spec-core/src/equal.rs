//! Equality of values, by the view that all of them share.
//!
//! Derived on each generated type it would be a fifteenth of what these cost to compile.

use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use crate::value::{AsValue, Value};

/// Whether two values are equal: structures member by member, maps in whichever order.
pub fn equal<T: AsValue>(left: &T, right: &T) -> bool {
    are_equal(left.as_value(), right.as_value())
}

/// Hashes a value, equal ones alike.
pub fn hash<T: AsValue, H: Hasher>(value: &T, state: &mut H) {
    feed(value.as_value(), state);
}

fn are_equal(left: Value<'_>, right: Value<'_>) -> bool {
    match (left, right) {
        (Value::Null, Value::Null) => true,
        (Value::Boolean(left), Value::Boolean(right)) => left == right,
        (Value::Integer(left), Value::Integer(right)) => left == right,
        (Value::Double(left), Value::Double(right)) => left == right,
        (Value::Text(left), Value::Text(right)) => left == right,
        (Value::Unknown(left), Value::Unknown(right)) => left == right,
        (Value::UnknownInteger(left), Value::UnknownInteger(right)) => left == right,
        (Value::Time(left, part), Value::Time(right, other)) => (left, part) == (right, other),
        (Value::List(left), Value::List(right)) => {
            let count = left.count();
            count == right.count()
                && (0..count).all(|index| are_equal(left.element(index), right.element(index)))
        }
        (Value::Map(left), Value::Map(right)) => {
            let mut entries = Vec::new();
            right.each(&mut |key, value| entries.push((key, value)));
            let (mut count, mut equal) = (0, true);
            left.each(&mut |key, value| {
                let found = entries.iter().find(|(name, _)| *name == key);
                equal = equal && found.is_some_and(|(_, other)| are_equal(value, *other));
                count += 1;
            });
            equal && count == entries.len()
        }
        (Value::Structure(left), Value::Structure(right)) => {
            let shape = left.shape();
            shape.id() == right.shape().id()
                && (0..shape.member_count())
                    .all(|index| are_equal(left.member(index), right.member(index)))
        }
        _ => false,
    }
}

fn feed<H: Hasher>(value: Value<'_>, state: &mut H) {
    match value {
        Value::Null => state.write_u8(0),
        Value::Boolean(value) => (1u8, value).hash(state),
        Value::Integer(value) => (2u8, value).hash(state),
        // The two zeros are equal.
        Value::Double(value) => (3u8, (value + 0.0).to_bits()).hash(state),
        Value::Text(text) => (4u8, text).hash(state),
        Value::Unknown(text) => (5u8, text).hash(state),
        Value::UnknownInteger(value) => (6u8, value).hash(state),
        Value::Time(seconds, nanoseconds) => (7u8, seconds, nanoseconds).hash(state),
        Value::List(elements) => {
            (8u8, elements.count()).hash(state);
            for index in 0..elements.count() {
                feed(elements.element(index), state);
            }
        }
        Value::Map(entries) => {
            // Maps that are equal may differ in order: only what they share is hashed.
            let mut count = 0usize;
            entries.each(&mut |_, _| count += 1);
            (9u8, count).hash(state);
        }
        Value::Structure(members) => {
            state.write_u8(10);
            for index in 0..members.shape().member_count() {
                feed(members.member(index), state);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sagemaker::{AlgorithmSpecification, MetricDefinition, TrainingInputMode};
    use crate::{Document, List, Map, Str};
    use core::hash::BuildHasher;

    fn text(text: &str) -> Document<'_> {
        Document::Text(Str::Borrowed(text))
    }

    #[test]
    fn documents_are_equal_as_their_values_are() {
        let list = |elements: Vec<Document<'static>>| Document::List(List::from(elements));
        let map = |entries: [(&'static str, Document<'static>); 2]| {
            Document::Map(entries.into_iter().collect::<Map<'_, _>>())
        };
        let all = [
            Document::Null,
            Document::Boolean(true),
            Document::Boolean(false),
            Document::Integer(1),
            Document::Double(1.5),
            text("1"),
            text(""),
            list(alloc::vec![]),
            list(alloc::vec![Document::Null]),
            list(alloc::vec![text("a"), text("b")]),
            list(alloc::vec![text("b"), text("a")]),
            map([("a", Document::Integer(1)), ("b", Document::Null)]),
            map([("a", Document::Integer(2)), ("b", Document::Null)]),
            map([("a", Document::Integer(1)), ("c", Document::Null)]),
        ];
        for (at, left) in all.iter().enumerate() {
            for (other, right) in all.iter().enumerate() {
                assert_eq!(equal(left, right), at == other, "{left:?} {right:?}");
                assert_eq!(equal(left, right), left == right);
            }
        }
        let turned = map([("b", Document::Null), ("a", Document::Integer(1))]);
        assert!(equal(&all[11], &turned));
    }

    #[test]
    fn generated_types_are_equal_member_by_member_and_hash_alike() {
        let metric = |regex: &str| {
            let metric = MetricDefinition::builder()
                .name("loss")
                .regex(alloc::string::String::from(regex));
            metric.build().expect("a metric")
        };
        let make = |mode, regex| {
            let specification = AlgorithmSpecification::builder()
                .training_image("r.io/a")
                .training_input_mode(mode)
                .metric_definitions(alloc::vec![metric(regex)]);
            specification.build().expect("valid")
        };
        let one = make(TrainingInputMode::File, "loss=(.*)");
        assert_eq!(one, make(TrainingInputMode::File, "loss=(.*)"));
        assert_eq!(one, one.clone().into_owned());
        let others = [
            make(TrainingInputMode::Pipe, "loss=(.*)"),
            make(TrainingInputMode::File, "loss: (.*)"),
            make(TrainingInputMode::unknown("Files"), "loss=(.*)"),
        ];
        let state = std::hash::RandomState::new();
        assert_eq!(state.hash_one(&one), state.hash_one(one.clone()));
        for other in others {
            assert_ne!(one, other);
            assert_ne!(state.hash_one(&one), state.hash_one(&other));
        }
    }
}
