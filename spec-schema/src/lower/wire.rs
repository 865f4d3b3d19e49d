//! Which names and formats a shape's values have on the wire.

use std::vec::Vec;

use crate::model::{Links, Model, ShapeIndex};
use std::collections::HashSet;

/// The protocols in which `@jsonName` counts and timestamps are seconds since 1970 where
/// nothing else is said.
///
/// Source: the Smithy 2.0 specification, "AWS restJson1 protocol".
const WITH_JSON_NAMES: &[&str] = &["aws.protocols#restJson1", "alloy#simpleRestJson"];

/// The shapes that a service with such a protocol reaches.
pub(super) fn with_json_names(model: &Model) -> HashSet<ShapeIndex> {
    let mut reached = HashSet::new();
    let mut todo = Vec::new();
    for (index, shape) in model.shapes() {
        let has = |id: &&str| shape.traits.get(id).is_some();
        if matches!(shape.links, Links::Service(_)) && WITH_JSON_NAMES.iter().any(has) {
            todo.push(index);
        }
    }
    while let Some(index) = todo.pop() {
        if !reached.insert(index) {
            continue;
        }
        let shape = model.shape(index);
        todo.extend(shape.members.iter().map(|member| member.target));
        match &shape.links {
            Links::None => {}
            Links::Service(service) => {
                todo.extend(&service.operations);
                todo.extend(&service.resources);
                todo.extend(&service.errors);
            }
            Links::Operation(operation) => {
                todo.extend([operation.input, operation.output]);
                todo.extend(&operation.errors);
            }
            Links::Resource(resource) => {
                todo.extend(resource.lifecycle.iter().map(|(_, operation)| *operation));
                todo.extend(&resource.operations);
                todo.extend(&resource.collection_operations);
                todo.extend(&resource.resources);
            }
        }
    }
    reached
}
