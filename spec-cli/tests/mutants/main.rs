//! Full examples of all requests, each broken in one place: the check must find just that, at
//! its place. Conditions do not count, because one change may break several.
//!
//! Unoptimised, a part of the mutants is taken; `cargo test --release -p spec-cli --test mutants
//! -- --nocapture` takes all and prints how many there are.

mod breaks;
mod written;

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::{Map, Value};
use spec_core::engine::validate;
use spec_core::{Constraint, Severity};
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Shape, ShapeType};

use self::breaks::Breaker;
use self::written::{Form, Written};

/// One request that is broken in one place.
struct Mutant {
    shape: Shape<'static>,
    value: Value,
    /// What has been done.
    what: &'static str,
    /// What is to be found: where, and which constraints.
    path: String,
    constraints: Vec<Constraint>,
}

/// A key that stands for another one that is there already: objects hold none twice.
const AGAIN: &str = "\u{e000}";

impl Mutant {
    fn text(&self) -> String {
        self.value.to_string().replace(AGAIN, "")
    }

    /// What the engine finds beside conditions.
    fn found(&self) -> Vec<(String, Constraint)> {
        let text = self.text();
        let found = validate(self.shape, &mut serde_json::Deserializer::from_str(&text));
        let found = found.expect("a JSON text");
        found
            .iter()
            .filter(|violation| violation.constraint != Constraint::Condition)
            .inspect(|violation| assert_eq!(violation.severity, Severity::Error))
            .map(|violation| (violation.path.clone(), violation.constraint))
            .collect()
    }

    fn expected(&self) -> Vec<(String, Constraint)> {
        let constraints = self.constraints.iter();
        constraints
            .map(|constraint| (self.path.clone(), *constraint))
            .collect()
    }
}

/// Examples of some operations or shapes.
fn examples(options: &[&str], names: &[&str]) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_spec"))
        .arg("example")
        .args(options)
        .args(names)
        .output()
        .expect("the command starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let values = serde_json::Deserializer::from_slice(&output.stdout).into_iter();
    values.collect::<Result<_, _>>().expect("JSON texts")
}

/// Small values of what unions have as members, to put two into one.
fn of_unions() -> BTreeMap<&'static str, Value> {
    let shapes = (0..TABLES.shapes.len() as u32).map(|index| TABLES.shape(index));
    let unions = shapes.filter(|shape| shape.shape_type() == ShapeType::Union);
    let members = unions.flat_map(|shape| {
        (0..shape.member_count()).map(move |index| shape.member(index).shape().id())
    });
    let mut ids: Vec<&str> = members.collect();
    ids.sort_unstable();
    ids.dedup();
    let values = examples(&[], &ids);
    ids.into_iter().zip(values).collect()
}

/// The mutants of all full requests, one after the other: those of every value whose number in
/// the order of the walk is a multiple of a step.
fn each_mutant(step: usize, mut take: impl FnMut(Mutant)) {
    let mut breaker = Breaker::new(of_unions());
    let mut visited = 0;
    let names: Vec<&str> = TABLES
        .operations
        .iter()
        .map(|operation| TABLES.text(operation.id))
        .collect();
    for (operation, whole) in TABLES.operations.iter().zip(examples(&["--full"], &names)) {
        let root = TABLES.shape(operation.input);
        walk(root, &whole, String::new(), &mut |shape, value, path| {
            visited += 1;
            if visited % step != 0 {
                return;
            }
            for broken in breaker.breaks(shape, value) {
                let mut mutant = whole.clone();
                let place = mutant.pointer_mut(path).expect("a value");
                *place = broken.value;
                take(Mutant {
                    shape: root,
                    value: mutant,
                    what: broken.what,
                    path: format!("{path}{}", broken.below),
                    constraints: broken.constraints,
                });
            }
        });
    }
}

/// Shows each value in a value, with its shape and its path.
fn walk(
    shape: Shape<'static>,
    value: &Value,
    path: String,
    show: &mut dyn FnMut(Shape<'static>, &Value, &str),
) {
    show(shape, value, &path);
    let step = |key: &str| format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"));
    match (shape.shape_type(), value) {
        (ShapeType::Structure | ShapeType::Union, Value::Object(members)) => {
            for (name, value) in members {
                let index = shape.member_index(name).expect("a member");
                walk(shape.member(index).shape(), value, step(name), show);
            }
        }
        (ShapeType::Map, Value::Object(entries)) => {
            for (key, value) in entries {
                walk(shape.member(1).shape(), value, step(key), show);
            }
        }
        (ShapeType::List, Value::Array(elements)) => {
            for (index, element) in elements.iter().enumerate() {
                walk(
                    shape.member(0).shape(),
                    element,
                    step(&index.to_string()),
                    show,
                );
            }
        }
        _ => {}
    }
}

/// Which of the values are broken.
const STEP: usize = if cfg!(debug_assertions) { 41 } else { 1 };

#[test]
fn every_mutant_is_found_at_its_place() {
    let mut counts = BTreeMap::<&str, usize>::new();
    let mut wrong = Vec::new();
    each_mutant(STEP, |mutant| {
        *counts.entry(mutant.what).or_default() += 1;
        let (found, expected) = (mutant.found(), mutant.expected());
        if found != expected {
            wrong.push(format!(
                "{} {}: expected {expected:?}, found {found:?}",
                mutant.shape.name(),
                mutant.what
            ));
        }
    });
    println!("{} mutants", counts.values().sum::<usize>());
    for (what, count) in &counts {
        println!("{count:8} {what}");
    }
    assert!(counts.len() >= 20, "{counts:?}");
    assert!(
        wrong.is_empty(),
        "{} wrong, as\n{}",
        wrong.len(),
        wrong[..wrong.len().min(40)].join("\n")
    );
}

/// Writes some mutants as files and checks them by the command: the line and the column of what
/// is wrong are those where it was written.
fn places(form: Form) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut settings = "[shapes]\n".to_owned();
    let mut expected = BTreeMap::new();
    let mut number = 0;
    each_mutant(211, |mutant| {
        number += 1;
        // A key that is wrong stands under the path of its map.
        if mutant.what.contains("key of a map") {
            return;
        }
        let name = format!("{number}.{}", form.extension());
        let written = Written::new(&mutant.value, form);
        std::fs::write(folder.path().join(&name), &written.text).expect("a file");
        settings.push_str(&format!("\"{name}\" = \"{}\"\n", mutant.shape.name()));
        let constraints = mutant.constraints.iter();
        let violations: Vec<_> = constraints
            .map(|constraint| {
                (
                    mutant.path.clone(),
                    constraint.as_str().to_owned(),
                    written.place(&mutant.path, *constraint),
                )
            })
            .collect();
        expected.insert(name, violations);
    });
    std::fs::write(folder.path().join("spec.toml"), settings).expect("a file");
    let output = Command::new(env!("CARGO_BIN_EXE_spec"))
        .args([
            "check",
            "--format",
            "json",
            "--allow",
            "condition",
            "--allow",
            "placeholder",
            ".",
        ])
        .current_dir(folder.path())
        .output()
        .expect("the command starts");
    let mut found = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let report: Value = serde_json::from_str(line).expect("a report");
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let place = |violation: &Value| (violation["line"].as_u64(), violation["column"].as_u64());
        let violations = report["violations"].as_array().expect("violations").iter();
        let violations: Vec<_> = violations
            .map(|violation| {
                (
                    text(&violation["path"]),
                    text(&violation["constraint"]),
                    place(violation),
                )
            })
            .collect();
        found.insert(text(&report["source"]), violations);
    }
    assert!(expected.len() > 100);
    assert_eq!(found.len(), expected.len());
    for (name, expected) in expected {
        let written = || std::fs::read_to_string(folder.path().join(&name)).unwrap_or_default();
        assert_eq!(found[&name], expected, "{name}\n{}", written());
    }
}

#[test]
fn mutants_in_json_have_their_lines() {
    places(Form::Json);
}

#[test]
fn mutants_in_yaml_have_their_lines() {
    places(Form::Yaml);
}

/// An object with another entry, or another value of one.
fn with(object: &Map<String, Value>, key: &str, value: Value) -> Value {
    let mut object = object.clone();
    object.insert(key.to_owned(), value);
    Value::Object(object)
}
