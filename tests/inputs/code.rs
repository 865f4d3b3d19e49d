//! The examples of rules as the Rust code that `build.rs` writes of them: constants of `spec!`,
//! which the compiler has judged already, and calls of builders.
#![allow(deprecated)]

mod values;

use std::collections::BTreeSet;

use serde_json::Value;
use spec_core::__private::Serialize;
use spec_core::{ConstraintViolations, List, Map, Str, Timestamp, spec};
use spec_schema::table::Severity;

#[path = "../../spec-core/tests/rules/examples.rs"]
mod examples;

use examples::{Example, inside, own};

/// The number of an example, and what makes its value.
type Code<T> = (usize, fn() -> T);

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

fn json(value: impl Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

/// What the code of an example is to make, and what is wrong with that.
fn expected(example: &Example) -> (Value, ConstraintViolations) {
    let (shape, _, value) = inside(example).next().expect("a structure");
    let value = values::complete(shape, &value, 0);
    let violations = values::violations(shape, &value);
    (value, violations)
}

/// Whether two values are the same, where 1 is 1.0.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            let mut both = left.iter().zip(right);
            left.len() == right.len()
                && both.all(|(left, right)| left.0 == right.0 && same(left.1, right.1))
        }
        _ => left == right,
    }
}

/// All that breaks no rule, or only rules that are warnings, is a constant.
#[test]
fn constants() {
    let examples = own();
    let mut rules: BTreeSet<&str> = examples.iter().map(|example| &*example.rule).collect();
    for (number, constant) in CONSTANTS {
        let example = &examples[*number];
        let ((value, _), constant) = (expected(example), constant());
        assert!(
            same(&constant, &value),
            "{}: {constant} of {value}",
            example.rule
        );
        if example.is_good {
            rules.remove(&*example.rule);
        }
    }
    println!(
        "{} of {} examples are constants",
        CONSTANTS.len(),
        examples.len()
    );
    assert!(rules.is_empty(), "without a constant: {rules:?}");
}

/// Builders refuse what the engine refuses in JSON, with the same words, and build the rest.
#[test]
fn builders() {
    let examples = own();
    let (mut good, mut bad, mut warnings, mut wrong) = (0, 0, 0, Vec::new());
    for (number, build) in BUILT {
        let example = &examples[*number];
        let (rule, (value, violations)) = (&example.rule, expected(example));
        let broken = violations
            .iter()
            .find(|violation| violation.condition.as_ref() == Some(rule));
        match (example.is_good, broken.map(|broken| broken.severity)) {
            (true, None) => good += 1,
            (false, Some(Severity::Error)) => bad += 1,
            (false, Some(Severity::Warning)) => warnings += 1,
            _ => wrong.push(format!("{rule}: what {value} was completed to decides")),
        }
        let is_right = match build() {
            Ok(built) => !violations.has_errors() && same(&built, &value),
            Err(found) => violations.has_errors() && found.to_string() == violations.to_string(),
        };
        if !is_right {
            wrong.push(format!("{rule}: {value}\ninstead of {violations}"));
        }
    }
    println!(
        "by builders: {good} good examples, {bad} bad ones and {warnings} that break warnings"
    );
    examples::none_is_wrong(&wrong);
    // What is not there has a part that is wrong already.
    assert_eq!(BUILT.len(), examples.len());
}
