//! Good and bad values of AlgorithmSpecification: the same verdicts wherever they are checked.
//!
//! `requests` holds the values, `expected.json` what is wrong with each, and at which line. The
//! command line has its test of them in its own crate.

mod compiled;
mod random;
mod typed;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use spec_core::engine::validate;
use spec_core::{ConstraintViolation, ConstraintViolations, Severity};
use spec_schema::sagemaker::TABLES;

/// One value.
struct Case {
    name: String,
    json: String,
    expected: Vec<Expected>,
}

/// What is wrong with it.
#[derive(Debug, Deserialize)]
struct Expected {
    path: String,
    constraint: String,
    line: usize,
    condition: Option<String>,
    severity: Option<String>,
}

impl Expected {
    fn is_error(&self) -> bool {
        self.severity.is_none()
    }
}

impl Case {
    fn is_valid(&self) -> bool {
        !self.expected.iter().any(Expected::is_error)
    }

    /// What the engine finds wrong, in the order of the expected.
    fn violations(&self) -> Vec<ConstraintViolation> {
        let shape = TABLES.shape(TABLES.find("AlgorithmSpecification").expect("the shape"));
        let mut json = serde_json::Deserializer::from_str(&self.json);
        let violations = validate(shape, &mut json).expect("well-formed JSON");
        violations.iter().cloned().collect()
    }

    /// Holds what has been found against the expected.
    #[track_caller]
    fn agrees(&self, found: &[ConstraintViolation]) {
        let told = |expected: &Expected| {
            let severity = match expected.is_error() {
                true => Severity::Error,
                false => Severity::Warning,
            };
            (
                expected.path.clone(),
                expected.constraint.clone(),
                expected.condition.clone(),
                severity,
            )
        };
        let found: Vec<_> = sorted(found.iter().map(|violation| {
            (
                violation.path.clone(),
                violation.constraint.as_str().to_owned(),
                violation.condition.clone(),
                violation.severity,
            )
        }));
        assert_eq!(
            found,
            sorted(self.expected.iter().map(told)),
            "{}",
            self.name
        );
    }

    /// Holds a result against the expected: warnings alone refuse nothing.
    #[track_caller]
    fn agrees_with<T>(&self, result: Result<T, ConstraintViolations>) {
        match result {
            Ok(_) => assert!(self.is_valid(), "{} is taken", self.name),
            Err(violations) => self.agrees(&violations.iter().cloned().collect::<Vec<_>>()),
        }
    }
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort();
    items
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let expected = fs::read_to_string(folder.join("expected.json")).expect("the expected");
    let mut expected: BTreeMap<String, Vec<Expected>> =
        serde_json::from_str(&expected).expect("well-formed JSON");
    let files = spec_tests::compiler::files(&folder.join("requests"), "json");
    let cases: Vec<Case> = files
        .iter()
        .map(|file| {
            let name = spec_tests::compiler::stem(file);
            Case {
                json: fs::read_to_string(file).expect("a request"),
                expected: expected.remove(&name).expect("something expected"),
                name,
            }
        })
        .collect();
    assert!(expected.is_empty(), "no requests for {expected:?}");
    assert!(cases.len() > 60, "{} cases", cases.len());
    cases
}

#[test]
fn engine() {
    for case in cases() {
        case.agrees(&case.violations());
    }
}
