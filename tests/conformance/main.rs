//! Cases from outside of the project, read where `SPEC_CASES` names their folder: request
//! bodies for shapes of Smithy's own test models.

mod bodies;
mod requests;

use std::path::PathBuf;

use serde_json::Value;
use spec_core::ConstraintViolations;
use spec_core::engine::validate;
use spec_schema::table::Shape;

/// The folder of the cases, where there is one.
fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("SPEC_CASES").map(PathBuf::from);
    if folder.is_none() {
        println!("SPEC_CASES names no folder: no cases from outside were run");
    }
    folder
}

/// The lines of a file of cases.
fn cases(file: &str) -> Option<Vec<Value>> {
    let text = std::fs::read_to_string(folder()?.join(file)).expect("a file of cases");
    let lines = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("a case"));
    Some(lines.collect())
}

fn text<'c>(case: &'c Value, name: &str) -> &'c str {
    case[name].as_str().expect("a text")
}

/// What is wrong with a JSON text as a value of a shape; nothing where it is no JSON.
fn check(shape: Shape<'_>, json: &str) -> Option<ConstraintViolations> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let violations = validate(shape, &mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(violations)
}

/// Path and constraint of each error, but for rules across members, sorted.
fn errors(violations: &ConstraintViolations) -> Vec<(String, String)> {
    let mut errors: Vec<_> = violations
        .iter()
        .filter(|violation| violation.condition.is_none())
        .map(|violation| {
            (
                violation.path.clone(),
                violation.constraint.as_str().to_owned(),
            )
        })
        .collect();
    errors.sort();
    errors
}

/// Says how many cases were run, and fails where some went wrong.
fn conclude(what: &str, count: usize, wrong: &[String]) {
    println!("{count} {what}, {} wrong", wrong.len());
    assert!(
        wrong.is_empty(),
        "{} of {count} {what}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
