//! Whether the value of a trait is a value of the shape that defines the trait.

use std::format;
use std::string::{String, ToString};

use super::check::Findings;
use super::{Resolver, defaults};
use crate::model::{
    Entry, Member, ModelError, ModelErrorKind, Node, NodeValue, Shape, ShapeType, Trait,
};

impl Resolver {
    /// Reports what is wrong in the value of a trait that a loaded shape defines. The depth of
    /// values has a limit, so shapes may refer to themselves.
    pub(super) fn check_value(&self, applied: &Trait, shape: &Shape, findings: &mut Findings) {
        let mut checker = Checker {
            resolver: self,
            applied,
            findings,
        };
        checker.value(&applied.value, shape, None);
    }
}

struct Checker<'r, 'f> {
    resolver: &'r Resolver,
    applied: &'r Trait,
    findings: &'f mut Findings,
}

impl Checker<'_, '_> {
    fn value(&mut self, value: &Node, shape: &Shape, member: Option<&Member>) {
        use ShapeType::*;
        match (shape.shape_type, &value.value) {
            (Document, _) => {}
            (Structure | Union, NodeValue::Object(entries)) => {
                for entry in entries {
                    match shape.member(&entry.key) {
                        // A member that says null is left out.
                        Some(_) if entry.value.is_null() => {}
                        Some(member) => self.member(&entry.value, member),
                        None => self.findings.warn(unknown(self.applied, entry)),
                    }
                }
                if shape.shape_type == Union && entries.len() != 1 {
                    self.wrong("exactly one member".to_string(), value);
                }
                let given = |member: &&Member| {
                    value
                        .get(&member.name)
                        .is_some_and(|value| !value.is_null())
                };
                let mut needed = shape.members.iter().filter(|member| {
                    member.traits.is_required() && member.traits.default_value().is_none()
                });
                if let Some(missing) = needed.find(|member| !given(member)) {
                    self.wrong(format!("the member `{}`", missing.name), value);
                }
            }
            (List | Set, NodeValue::Array(elements)) => {
                let Some(member) = shape.member("member") else {
                    return;
                };
                let is_sparse = shape.traits.is_sparse();
                for element in elements {
                    if !(is_sparse && element.is_null()) {
                        self.member(element, member);
                    }
                }
            }
            (Map, NodeValue::Object(entries)) => {
                let Some(member) = shape.member("value") else {
                    return;
                };
                let is_sparse = shape.traits.is_sparse();
                for entry in entries {
                    if !(is_sparse && entry.value.is_null()) {
                        self.member(&entry.value, member);
                    }
                }
            }
            (Structure | Union | Map, _) => self.wrong("an object".to_string(), value),
            (List | Set, _) => self.wrong("an array".to_string(), value),
            (Float | Double, NodeValue::String(text))
                if matches!(text.as_str(), "NaN" | "Infinity" | "-Infinity") => {}
            _ => {
                let own = member.into_iter().flat_map(|member| member.traits.iter());
                let replaced = |applied: &&Trait| {
                    member.is_none_or(|member| member.traits.get(applied.id.as_str()).is_none())
                };
                let of_shape = shape.traits.iter().filter(replaced);
                let problem = match &value.value {
                    NodeValue::Null => Some("a value".to_string()),
                    _ => defaults::problem(value, shape, own.chain(of_shape))
                        .map(|problem| problem.expected),
                };
                if let Some(expected) = problem {
                    self.wrong(expected, value);
                }
            }
        }
    }

    fn member(&mut self, value: &Node, member: &Member) {
        let target = &self.resolver.shapes[member.target.as_usize()];
        self.value(value, target, Some(member));
    }

    fn wrong(&mut self, expected: String, found: &Node) {
        self.findings.error(wrong(self.applied, expected, found));
    }
}

/// The error for a value, or a part of one, that is none of its shape.
pub(super) fn wrong(applied: &Trait, expected: String, found: &Node) -> ModelError {
    let text = match &found.value {
        NodeValue::String(text) => format!("{text:?}"),
        NodeValue::Number(number) => number.text().to_string(),
        _ => found.describe().to_string(),
    };
    let kind = ModelErrorKind::TraitValueOfShape {
        name: applied.id.to_string(),
        expected,
        found: text,
    };
    ModelError::new(kind, found.span)
}

/// The warning for a member that a structure does not have.
pub(super) fn unknown(applied: &Trait, entry: &Entry) -> ModelError {
    let kind = ModelErrorKind::UnknownProperty {
        property: entry.key.clone(),
        owner: format!("the trait `{}`", applied.id),
    };
    ModelError::new(kind, entry.key_span)
}
