//! The rules of SageMaker, by their examples: read as values of generated types, and made in
//! memory as such and validated there.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use spec_core::{Constraint, ConstraintViolation, ConstraintViolations, Severity};
use spec_inputs::{RULED, made, parsed};
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Shape, ShapeType};

use crate::values::{self, Extent};

/// One rule a line: its name, its shape, good and bad examples.
const EXAMPLES: &str = include_str!("../../spec-core/tests/rules/examples.jsonl");

/// Lists that rules are of, each with a structure and a member that holds it.
const HOLDERS: [(&str, &str, &str); 3] = [
    (
        "MetricDefinitionList",
        "AlgorithmSpecification",
        "MetricDefinitions",
    ),
    ("PipelineVersionAliasList", "AliasOperations", "Add"),
    ("TagList", "AddTagsInput", "Tags"),
];

/// An example as a value of a structure that has a type.
struct Example {
    rule: String,
    severity: Severity,
    shape: Shape<'static>,
    /// Where in it the rule is to be broken.
    path: String,
    value: Value,
    is_good: bool,
}

fn find(name: &str) -> Shape<'static> {
    TABLES.shape(
        TABLES
            .find(name)
            .unwrap_or_else(|| panic!("no shape {name}")),
    )
}

fn examples() -> Vec<Example> {
    let mut examples = Vec::new();
    for line in EXAMPLES.lines() {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let text = |name: &str| line[name].as_str().expect("a text").to_owned();
        let (rule, name) = (text("rule"), text("shape"));
        let own = find(&name);
        let condition = own.conditions().find(|condition| condition.name() == rule);
        let severity = condition.expect("a rule of the shape").severity();
        let holder = HOLDERS.iter().find(|(list, ..)| *list == name);
        for (kind, is_good) in [("good", true), ("bad", false)] {
            for value in line[kind].as_array().expect("examples") {
                let (shape, path, value) = match holder {
                    None => (own, String::new(), value.clone()),
                    Some((_, structure, member)) => (
                        find(structure),
                        format!("/{member}"),
                        json!({ *member: value }),
                    ),
                };
                examples.push(Example {
                    rule: rule.clone(),
                    severity,
                    shape,
                    path,
                    value,
                    is_good,
                });
            }
        }
    }
    examples
}

/// The rules that a value breaks, each with the place.
fn broken(violations: &ConstraintViolations) -> BTreeSet<(&str, &str)> {
    let conditions = violations
        .iter()
        .filter(|violation| violation.constraint == Constraint::Condition);
    conditions
        .filter_map(|violation| Some((violation.path.as_str(), violation.condition.as_deref()?)))
        .collect()
}

/// The value with a minimal one in each place of a required member that it leaves out; `seed`
/// tells elements of a list apart.
fn complete(shape: Shape<'_>, value: &Value, seed: u64) -> Value {
    match (shape.shape_type(), value) {
        (ShapeType::Structure, Value::Object(members)) => {
            let mut whole = Map::new();
            for member in (0..shape.member_count()).map(|index| shape.member(index)) {
                let (name, held) = (member.name(), member.shape());
                let held = match members.get(name) {
                    Some(Value::Null) | None if !member.is_required() => continue,
                    Some(Value::Null) | None => values::value(held, Extent::Minimal, seed, 0),
                    Some(value) => complete(held, value, seed),
                };
                whole.insert(name.to_owned(), held);
            }
            Value::Object(whole)
        }
        (ShapeType::Union, Value::Object(members)) => members
            .iter()
            .filter_map(|(name, value)| {
                let member = shape.member(shape.member_index(name)?);
                Some((name.clone(), complete(member.shape(), value, seed)))
            })
            .collect(),
        (ShapeType::Map, Value::Object(entries)) => entries
            .iter()
            .map(|(key, value)| (key.clone(), complete(shape.member(1).shape(), value, seed)))
            .collect(),
        (ShapeType::List, Value::Array(elements)) => (0..)
            .zip(elements)
            .map(|(seed, element)| complete(shape.member(0).shape(), element, seed))
            .collect(),
        _ => value.clone(),
    }
}

#[test]
fn all_shapes_with_rules_are_here() {
    let shapes = (0..TABLES.shapes.len() as u32).map(|index| TABLES.shape(index));
    for shape in shapes.filter(|shape| shape.condition_count() > 0) {
        let name = shape.name();
        let is_held = HOLDERS.iter().any(|(list, ..)| *list == name);
        assert!(is_held || RULED.contains(&name), "{name} has rules");
    }
}

/// A type finds in the JSON of each example what the engine finds without it.
#[test]
fn examples_as_json() {
    let (mut good, mut bad, mut wrong) = (0, 0, Vec::new());
    for example in examples() {
        let Example {
            rule, shape, value, ..
        } = &example;
        let found = parsed(shape.name(), &value.to_string()).expect("a type");
        let expected = values::violations(*shape, value);
        // A type takes what breaks rules that are warnings, and says nothing then.
        let found = found.unwrap_or_default();
        let expected = match expected.has_errors() {
            true => broken(&expected),
            false => BTreeSet::new(),
        };
        let is_told = broken(&found).contains(&(example.path.as_str(), rule.as_str()));
        let is_warning = example.severity == Severity::Warning;
        if broken(&found) != expected || is_told && example.is_good {
            wrong.push(format!("{rule}: {value}: {found}"));
        }
        if !example.is_good && !is_told && !(is_warning && found.is_empty()) {
            wrong.push(format!("{rule}: {value} does not hold"));
        }
        match example.is_good {
            true => good += 1,
            false => bad += 1,
        }
    }
    println!("by types from JSON: {good} good examples, {bad} bad ones");
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The same of values that are in memory, with what is required made up.
#[test]
fn examples_in_memory() {
    let (mut good, mut bad, mut warnings, mut wrong) = (0, 0, 0, Vec::new());
    for example in examples() {
        let Example {
            rule, shape, value, ..
        } = &example;
        let whole = complete(*shape, value, 0);
        let found = made(shape.name(), &whole)
            .expect("a type")
            .unwrap_or_default();
        let expected = values::violations(*shape, &whole);
        let here = (example.path.as_str(), rule.as_str());
        // What is made up must not decide.
        if broken(&expected).contains(&here) == example.is_good {
            wrong.push(format!("{rule}: what {value} was completed to decides"));
        }
        // What is inside has a type of its own, which has only valid values otherwise; and
        // nothing is refused for warnings alone.
        let is_here = |violation: &&ConstraintViolation| violation.path == example.path;
        let told = |violations: &ConstraintViolations| -> BTreeSet<String> {
            let here = violations.iter().filter(is_here);
            here.filter_map(|violation| violation.condition.clone())
                .collect()
        };
        let is_refused = expected
            .iter()
            .filter(is_here)
            .any(|violation| violation.severity == Severity::Error);
        if !is_refused {
            if !told(&found).is_empty() && !expected.has_errors() {
                wrong.push(format!("{rule}: {whole}: {found}"));
            }
            warnings += usize::from(!example.is_good);
        } else if told(&found) != told(&expected) {
            wrong.push(format!("{rule}: {whole}: {found}\ninstead of {expected}"));
        }
        match example.is_good {
            true => good += 1,
            false => bad += 1,
        }
    }
    println!(
        "by types in memory: {good} good examples, {bad} bad ones, {warnings} of them with \
         warnings alone"
    );
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
