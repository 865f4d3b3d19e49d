//! The rules of SageMaker, by their examples: read as values of generated types, and made in
//! memory as such and validated there.

use std::collections::BTreeSet;

use serde_json::Value;
use spec_core::{Constraint, ConstraintViolation, ConstraintViolations, Severity};
use spec_inputs::{RULED, constant, made, parsed};
use spec_schema::check;
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Shape, ShapeType};

use crate::values;

#[path = "../../spec-core/tests/rules/examples.rs"]
mod examples;

/// An example as a value of a structure that has a type.
struct Example {
    rule: String,
    severity: Severity,
    /// What constants say where the rule is broken.
    message: String,
    shape: Shape<'static>,
    /// Where in it the rule is to be broken.
    path: String,
    value: Value,
    is_good: bool,
}

fn examples() -> impl Iterator<Item = Example> {
    examples::own().into_iter().map(|example| {
        let own = example.shape;
        let index = (0..own.condition_count())
            .find(|index| own.condition(*index).name() == example.rule)
            .expect("a rule of the shape");
        let condition = own.condition(index);
        let (shape, path, value) = examples::inside(&example)
            .find(|(shape, ..)| RULED.contains(&shape.name()))
            .expect("a structure with a type");
        Example {
            rule: example.rule,
            severity: condition.severity(),
            message: check::broken(own, index).as_str().to_owned(),
            shape,
            path,
            value,
            is_good: example.is_good,
        }
    })
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

#[test]
fn all_structures_with_rules_are_here() {
    let shapes = (0..TABLES.shapes.len() as u32).map(|index| TABLES.shape(index));
    let is_ruled = |shape: &Shape<'_>| {
        shape.shape_type() == ShapeType::Structure && shape.condition_count() > 0
    };
    let names: BTreeSet<&str> = shapes.filter(is_ruled).map(|shape| shape.name()).collect();
    assert_eq!(names, RULED.iter().copied().collect());
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
        if broken(&found) != expected || is_told && example.is_good {
            wrong.push(format!("{rule}: {value}: {found}"));
        }
        let is_taken = example.severity == Severity::Warning && found.is_empty();
        if !(example.is_good || is_told || is_taken) {
            wrong.push(format!("{rule}: {value} does not hold"));
        }
        match example.is_good {
            true => good += 1,
            false => bad += 1,
        }
    }
    println!("by types from JSON: {good} good examples, {bad} bad ones");
    examples::none_is_wrong(&wrong);
}

/// The same of values that are in memory, with what is required made up.
#[test]
fn examples_in_memory() {
    let (mut good, mut bad, mut warnings, mut wrong) = (0, 0, 0, Vec::new());
    for example in examples() {
        let Example {
            rule, shape, value, ..
        } = &example;
        let whole = values::complete(*shape, value, 0);
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
    examples::none_is_wrong(&wrong);
}

/// The same by the builders of constants, which stop at the first error and judge by facts that
/// generated code gathers.
#[test]
fn examples_as_constants() {
    let (mut good, mut whole, mut bad, mut warnings) = (0, 0, 0, 0);
    let (mut stopped, mut wrong) = (Vec::new(), Vec::new());
    for example in examples() {
        let Example { rule, shape, .. } = &example;
        let value = values::complete(*shape, &example.value, 0);
        let found = constant(shape.name(), &value).expect("a type");
        let is_error = example.severity == Severity::Error;
        let is_told = found.as_ref() == Some(&example.message);
        match (example.is_good, is_error) {
            (true, _) => good += 1,
            (false, true) => bad += 1,
            (false, false) => warnings += 1,
        }
        let expected = values::violations(*shape, &value);
        let is_right = match &found {
            // Values that are in others are checked where they are built, not here.
            None => example.is_good || !is_error,
            Some(_) if is_told => !example.is_good && is_error,
            Some(found) if example.is_good || !is_error => {
                let of_others = |one: &ConstraintViolation| found.contains(&one.message);
                !found.contains(&example.message) && expected.iter().any(of_others)
            }
            // A text or list that is wrong by itself is told of before rules.
            Some(found) => {
                stopped.push(format!("{rule}: {found}"));
                expected.iter().any(|one| {
                    let member = one.path.trim_start_matches('/');
                    one.condition.is_none() && *found == format!("{member}: {}", one.message)
                })
            }
        };
        if !is_right {
            wrong.push(format!("{rule}: {value}: {found:?}"));
        }
        whole += usize::from(example.is_good && found.is_none());
    }
    println!(
        "as constants: {good} good examples, of which {whole} are built, {bad} bad ones, of which \
         {} stop before the rule, and {warnings} that break warnings, which constants may",
        stopped.len()
    );
    examples::none_is_wrong(&wrong);
    assert!(stopped.len() < 2, "{}", stopped.join("\n"));
}
