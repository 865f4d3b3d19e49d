//! Checks of what refers to what: shapes that are meant for one place stand in no other.

use std::string::ToString;
use std::vec::Vec;

use super::check::{Findings, UNIT};
use super::{BUILT_IN, Resolver};
use crate::model::{Links, Member, ModelError, ModelErrorKind, Shape, ShapeIndex, ShapeType, Span};
use std::collections::HashMap;

const INPUT: &str = "smithy.api#input";
const OUTPUT: &str = "smithy.api#output";
const ONE_INPUT: &str = "the input of one operation, as its `@input` says";
const ONE_OUTPUT: &str = "the output of one operation, as its `@output` says";

impl Resolver {
    /// Structures with `@input` and `@output` belong to one operation each, and resources
    /// contain others without end nowhere.
    pub(super) fn check_uses(&self, findings: &mut Findings) {
        let mut used: HashMap<ShapeIndex, Span> = HashMap::new();
        for shape in &self.shapes {
            let Links::Operation(operation) = &shape.links else {
                continue;
            };
            for (end, own, only, other, other_only) in [
                (operation.input, INPUT, ONE_INPUT, OUTPUT, ONE_OUTPUT),
                (operation.output, OUTPUT, ONE_OUTPUT, INPUT, ONE_INPUT),
            ] {
                let traits = &self.shapes[end.as_usize()].traits;
                if traits.get(other).is_some() {
                    findings.error(self.wrong_reference(end, other_only, shape.span));
                }
                if traits.get(own).is_some()
                    && let Some(first) = used.insert(end, shape.span)
                {
                    let error = self.wrong_reference(end, only, shape.span);
                    findings.error(error.with_second(first));
                }
            }
        }
        self.check_resources(findings);
    }

    /// The target of a member that is meant for another place.
    pub(super) fn check_use(&self, shape: &Shape, member: &Member, findings: &mut Findings) {
        use ShapeType::{Enum, IntEnum, Union};
        let traits = &self.shapes[member.target.as_usize()].traits;
        let only = if member.target == UNIT {
            if matches!(shape.shape_type, Union | Enum | IntEnum) {
                return;
            }
            "the target of members of unions, an input or an output"
        } else if traits.get(INPUT).is_some() {
            ONE_INPUT
        } else if traits.get(OUTPUT).is_some() {
            ONE_OUTPUT
        } else {
            return;
        };
        findings.error(self.wrong_reference(member.target, only, member.span));
    }

    fn wrong_reference(&self, to: ShapeIndex, only: &'static str, span: Span) -> ModelError {
        let target = &self.shapes[to.as_usize()];
        let kind = ModelErrorKind::WrongReference {
            shape: target.id.to_string(),
            only,
        };
        let error = ModelError::new(kind, span);
        if target.span == BUILT_IN {
            error
        } else {
            error.with_second(target.span)
        }
    }

    /// Takes away resources without resources until none is left; what stays goes in circles.
    fn check_resources(&self, findings: &mut Findings) {
        let resources = |shape: &Shape| match &shape.links {
            Links::Resource(resource) => resource.resources.clone(),
            _ => Vec::new(),
        };
        let mut open: HashMap<u32, usize> = HashMap::new();
        let mut parents: HashMap<u32, Vec<u32>> = HashMap::new();
        let mut done = Vec::new();
        for (position, shape) in self.shapes.iter().enumerate() {
            if shape.shape_type != ShapeType::Resource {
                continue;
            }
            let children = resources(shape);
            if children.is_empty() {
                done.push(position as u32);
            }
            open.insert(position as u32, children.len());
            for child in children {
                parents.entry(child.0).or_default().push(position as u32);
            }
        }
        while let Some(child) = done.pop() {
            for parent in parents.remove(&child).unwrap_or_default() {
                if let Some(count) = open.get_mut(&parent) {
                    *count -= 1;
                    if *count == 0 {
                        done.push(parent);
                    }
                }
            }
        }
        let mut circular: Vec<u32> = open
            .into_iter()
            .filter_map(|(position, count)| (count > 0).then_some(position))
            .collect();
        circular.sort_unstable();
        for position in circular {
            let shape = &self.shapes[position as usize];
            let kind = ModelErrorKind::ResourceCycle(shape.id.to_string());
            findings.error(ModelError::new(kind, shape.span));
        }
    }
}
