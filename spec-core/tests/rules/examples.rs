//! The examples of rules, as all tests of rules read them.

use serde_json::Value;
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Member, Shape, ShapeType};

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

/// The structures that have a value of a shape in them, each with the member: generated types
/// and constants hold lists there only.
pub(crate) fn holders(
    shape: Shape<'static>,
) -> impl Iterator<Item = (Shape<'static>, Member<'static>)> {
    (0..TABLES.shapes.len() as u32)
        .map(|index| TABLES.shape(index))
        .filter(|holder| holder.shape_type() == ShapeType::Structure)
        .filter_map(move |holder| {
            let mut members = (0..holder.member_count()).map(|index| holder.member(index));
            let member = members.find(|member| member.shape().id() == shape.id())?;
            Some((holder, member))
        })
}
