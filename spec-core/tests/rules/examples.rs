//! The examples of rules, as all tests of rules read them.

use serde_json::{Value, json};
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Shape, ShapeType};

/// One rule a line: its name, its shape, good and bad examples.
const OWN: &str = include_str!("examples.jsonl");

/// A value that breaks a rule, or does not.
pub(crate) struct Example {
    pub(crate) rule: String,
    /// The shape that the rule is of.
    pub(crate) shape: Shape<'static>,
    pub(crate) value: Value,
    pub(crate) is_good: bool,
}

/// The examples of a file, under the names that the parts of its lines have there.
pub(crate) fn read(lines: &str, [rule, shape, good, bad]: [&str; 4]) -> Vec<Example> {
    let mut examples = Vec::new();
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let text = |part: &str| line[part].as_str().expect("a text").to_owned();
        for (part, is_good) in [(good, true), (bad, false)] {
            for value in line[part].as_array().expect("examples") {
                examples.push(Example {
                    rule: text(rule),
                    shape: find(&text(shape)),
                    value: value.clone(),
                    is_good,
                });
            }
        }
    }
    examples
}

/// The examples of all rules of SageMaker.
pub(crate) fn own() -> Vec<Example> {
    read(OWN, ["rule", "shape", "good", "bad"])
}

pub(crate) fn find(name: &str) -> Shape<'static> {
    let index = TABLES.find(name);
    TABLES.shape(index.unwrap_or_else(|| panic!("no shape {name}")))
}

/// The example in structures: alone where it is one, then as a member of each that can hold it.
/// With it come the structure's shape and the path to it.
pub(crate) fn inside(example: &Example) -> impl Iterator<Item = (Shape<'static>, String, Value)> {
    let Example { shape, value, .. } = example;
    let is_structure = |shape: &Shape<'_>| shape.shape_type() == ShapeType::Structure;
    let alone = is_structure(shape).then(|| (*shape, String::new(), value.clone()));
    let holders = (0..TABLES.shapes.len() as u32)
        .map(|index| TABLES.shape(index))
        .filter(is_structure)
        .filter_map(move |holder| {
            let mut members = (0..holder.member_count()).map(|index| holder.member(index));
            let member = members.find(|member| member.shape().id() == shape.id())?;
            let name = member.name();
            Some((holder, format!("/{name}"), json!({ name: value })))
        });
    alone.into_iter().chain(holders)
}

/// Fails with all that is wrong.
#[track_caller]
#[allow(dead_code)] // What only reads the examples judges nothing.
pub(crate) fn none_is_wrong(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
