//! Facts that are published wrongly, or more strictly than the service is: `@correction`
//! replaces them, and what was published is remembered.

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::mixins::override_traits;
use super::{Resolver, typed};
use crate::model::prelude;
use crate::model::{
    Correction, Known, Member, ModelError, ModelErrorKind, ModelWarning, Node, NodeValue,
    PatternSemantics, ShapeId, ShapeIndex, ShapeType, Span, Trait, Traits,
};

const CORRECTION: &str = "spec.rules#correction";
const ENUM_VALUE: &str = "smithy.api#enumValue";

impl Resolver {
    /// Applies the corrections of all shapes and members, whose traits are complete.
    pub(super) fn correct(&mut self) {
        for position in 0..self.shapes.len() {
            let index = ShapeIndex(position as u32);
            let shape = &self.shapes[position];
            let own = correction_of(&shape.traits);
            let of_members: Vec<(usize, (Node, Span))> = shape
                .members
                .iter()
                .enumerate()
                .filter_map(|(at, member)| Some((at, correction_of(&member.traits)?)))
                .collect();
            if let Some((value, span)) = own {
                self.correct_one(index, None, &value, span);
            }
            for (at, (value, span)) in of_members {
                self.correct_one(index, Some(at), &value, span);
            }
        }
    }

    fn correct_one(&mut self, index: ShapeIndex, member: Option<usize>, value: &Node, span: Span) {
        let Some(reason) = value.get("reason").and_then(Node::as_str) else {
            self.wrong_correction("an object with the string `reason`", value);
            return;
        };
        let known = |key: &str| matches!(key, "reason" | "traits" | "values");
        let entries = value.as_object().unwrap_or_default();
        if let Some(entry) = entries.iter().find(|entry| !known(&entry.key)) {
            let kind = ModelErrorKind::UnknownProperty {
                property: entry.key.clone(),
                owner: "a correction".to_string(),
            };
            self.fail(kind, entry.key_span);
            return;
        }
        if let Some(values) = value.get("values") {
            self.add_values(index, member, values, reason);
        }
        let Some(traits) = value.get("traits") else {
            return;
        };
        let Some(entries) = traits.as_object() else {
            self.wrong_correction("an object of traits", traits);
            return;
        };
        for entry in entries {
            let id = if entry.key.contains('#') {
                ShapeId::from_absolute(&entry.key)
            } else {
                ShapeId::from_absolute(&[prelude::NAMESPACE_HASH, &entry.key].concat())
            };
            let is_known = self.index.contains_key(&id)
                || id
                    .as_str()
                    .strip_prefix(prelude::NAMESPACE_HASH)
                    .is_some_and(|name| prelude::definition(name).is_some());
            if !is_known {
                let kind = ModelErrorKind::UnknownTrait {
                    name: id.to_string(),
                    suggestion: None,
                };
                self.fail(kind, entry.key_span);
                continue;
            }
            let correction = Correction {
                shape: index,
                member: member.map(|at| self.shapes[index.as_usize()].members[at].name.clone()),
                published: self.published(index, member, id.as_str()),
                corrected: Some(entry.value.clone()).filter(|value| !value.is_null()),
                trait_id: id,
                reason: reason.to_string(),
                span: entry.key_span,
            };
            self.replace(correction, member, span);
        }
    }

    /// What counts without the correction: the member's trait or else its target's.
    fn published(&self, index: ShapeIndex, member: Option<usize>, id: &str) -> Option<Node> {
        let shape = &self.shapes[index.as_usize()];
        let applied = match member {
            None => shape.traits.get(id),
            Some(at) => {
                let member = &shape.members[at];
                let target = &self.shapes[member.target.as_usize()].traits;
                member.traits.get(id).or_else(|| target.get(id))
            }
        };
        Some(applied?.value.clone())
    }

    fn replace(&mut self, correction: Correction, member: Option<usize>, span: Span) {
        if correction.published == correction.corrected {
            let kind = ModelErrorKind::CorrectionWithoutEffect {
                on: self.subject(&correction),
                name: correction.trait_id.to_string(),
            };
            let finding = ModelError::new(kind, correction.span);
            self.warnings.push(ModelWarning(finding));
            return;
        }
        let replacement = match &correction.corrected {
            None => None,
            Some(value) => {
                let id = correction.trait_id.clone();
                match typed::parse(id.as_str(), value, PatternSemantics::SmithySearch) {
                    Ok(known) => Some(Trait {
                        id,
                        value: value.clone(),
                        known,
                        inherited: false,
                        span,
                    }),
                    Err(error) => {
                        self.errors.push(error);
                        return;
                    }
                }
            }
        };
        let shape = &mut self.shapes[correction.shape.as_usize()];
        let traits = match member {
            None => &mut shape.traits,
            Some(at) => &mut shape.members[at].traits,
        };
        traits
            .list
            .retain(|applied| applied.id != correction.trait_id);
        let list = std::mem::take(&mut traits.list);
        traits.list = override_traits(list, replacement.into_iter().collect());
        self.corrections.push(correction);
    }

    /// Adds values to an enum.
    fn add_values(
        &mut self,
        index: ShapeIndex,
        member: Option<usize>,
        values: &Node,
        reason: &str,
    ) {
        let shape = &self.shapes[index.as_usize()];
        if member.is_some() || shape.shape_type != ShapeType::Enum {
            self.wrong_correction("`values` on an enum only", values);
            return;
        }
        let Some(elements) = values.as_array() else {
            self.wrong_correction("an array of strings", values);
            return;
        };
        for element in elements {
            let Some(text) = element.as_str() else {
                self.wrong_correction("an array of strings", element);
                return;
            };
            let shape = &mut self.shapes[index.as_usize()];
            let mut named = shape.members.iter();
            if named.any(|member| member.traits.enum_text() == Some(text)) {
                let kind = ModelErrorKind::CorrectionWithoutEffect {
                    on: shape.id.to_string(),
                    name: format!("the value {text:?}"),
                };
                let finding = ModelError::new(kind, element.span);
                self.warnings.push(ModelWarning(finding));
                continue;
            }
            let name = format!("CORRECTED_{}", shape.members.len() + 1);
            let unit = self.index.get(prelude::UNIT).copied();
            shape
                .members
                .push(enum_member(name, unit, text, element.span));
            self.corrections.push(Correction {
                shape: index,
                member: None,
                trait_id: ShapeId::from_absolute(ENUM_VALUE),
                published: None,
                corrected: Some(element.clone()),
                reason: reason.to_string(),
                span: element.span,
            });
        }
    }

    fn subject(&self, correction: &Correction) -> String {
        let id = &self.shapes[correction.shape.as_usize()].id;
        match &correction.member {
            Some(member) => format!("{id}${member}"),
            None => id.to_string(),
        }
    }

    fn wrong_correction(&mut self, expected: &'static str, found: &Node) {
        let kind = ModelErrorKind::TraitValue {
            name: CORRECTION.to_string(),
            expected,
            found: found.describe().to_string(),
        };
        self.fail(kind, found.span);
    }
}

fn correction_of(traits: &Traits) -> Option<(Node, Span)> {
    let applied = traits.get(CORRECTION)?;
    Some((applied.value.clone(), applied.span))
}

fn enum_member(name: String, unit: Option<ShapeIndex>, value: &str, span: Span) -> Member {
    Member {
        name,
        // The prelude is in every model; its first shape is Unit.
        target: unit.unwrap_or(ShapeIndex(0)),
        traits: Traits {
            list: std::vec![Trait {
                id: ShapeId::from_absolute(ENUM_VALUE),
                value: Node::new(NodeValue::String(value.to_string()), span),
                known: Known::EnumText(value.to_string()),
                inherited: false,
                span,
            }],
        },
        inherited: false,
        redeclared: false,
        span,
    }
}
