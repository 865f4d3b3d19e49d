//! What files of version 1.0 leave unsaid, in the terms of version 2.0.
//!
//! In 1.0, numbers and booleans of structures were zero or false where nobody said otherwise,
//! and `@box` said otherwise. In 2.0 a default says so, and there is no `@box`: a boxed member
//! has the default null, which is none. As in Smithy's own loader, so that both versions mean
//! the same; but the shapes themselves get no default, which would say nothing of a value.

use std::string::String;
use std::vec::Vec;

use super::mixins::override_traits;
use super::{Resolver, built_in_default};
use crate::model::{NodeValue, Number, ShapeIndex, ShapeType, Trait, Traits};
use std::collections::HashSet;

const BOX: &str = "smithy.api#box";
const DEFAULT: &str = "smithy.api#default";

impl Resolver {
    /// Adds the defaults that members in files of version 1.0 imply.
    pub(super) fn upgrade(&mut self) {
        if self.of_version_1.is_empty() {
            return;
        }
        let shapes = std::mem::take(&mut self.of_version_1);
        let of_version_1: HashSet<ShapeIndex> = shapes.iter().copied().collect();
        let zeroed: Vec<bool> = self
            .shapes
            .iter()
            .enumerate()
            .map(|(position, shape)| {
                let is_old = of_version_1.contains(&ShapeIndex(position as u32));
                let is_boxed = shape.traits.get(BOX).is_some();
                // Shapes of 2.0 are boxed but where they say a zero default themselves.
                zero(shape.shape_type).is_some()
                    && !is_boxed
                    && (is_old || shape.traits.default_value().is_some())
            })
            .collect();
        for index in shapes {
            let shape = &mut self.shapes[index.as_usize()];
            take(&mut shape.traits, BOX);
            let is_structure = shape.shape_type == ShapeType::Structure;
            for position in 0..shape.members.len() {
                let member = &self.shapes[index.as_usize()].members[position];
                let target = &self.shapes[member.target.as_usize()];
                let is_boxed = member.traits.get(BOX).is_some();
                let is_stream = target.shape_type == ShapeType::Blob
                    && target.traits.get("smithy.api#streaming").is_some()
                    && !member.traits.is_required();
                let default = if is_boxed {
                    Some(NodeValue::Null)
                } else if is_stream {
                    Some(NodeValue::String(String::new()))
                } else if zeroed[member.target.as_usize()] {
                    zero(target.shape_type)
                } else {
                    None
                };
                let member = &mut self.shapes[index.as_usize()].members[position];
                take(&mut member.traits, BOX);
                if is_structure {
                    add_default(&mut member.traits, default);
                }
            }
        }
    }
}

/// What a value of a type was in 1.0 where nobody said otherwise.
fn zero(shape_type: ShapeType) -> Option<NodeValue> {
    use ShapeType::*;
    match shape_type {
        Boolean => Some(NodeValue::Boolean(false)),
        Byte | Short | Integer | Long | Float | Double => Some(NodeValue::Number(Number::from(0))),
        _ => None,
    }
}

fn take(traits: &mut Traits, id: &str) {
    traits.list.retain(|applied| applied.id.as_str() != id);
}

fn add_default(traits: &mut Traits, value: Option<NodeValue>) {
    if traits.get(DEFAULT).is_some() {
        return;
    }
    let added: Vec<Trait> = value.map(built_in_default).into_iter().collect();
    let list = std::mem::take(&mut traits.list);
    traits.list = override_traits(list, added);
}
