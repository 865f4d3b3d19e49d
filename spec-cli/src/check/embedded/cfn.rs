//! CloudFormation templates.

use super::{Requests, step, text, with_unknown};
use crate::check::tree::{Node, Value};

const PREFIX: &str = "AWS::SageMaker::";

pub(super) fn is_one(tree: &Node<'_>) -> bool {
    let of_service =
        |node: &Node<'_>| text(node, "Type").is_some_and(|name| name.starts_with(PREFIX));
    let resources = tree.entry("Resources").map(|entry| entry.value.entries());
    resources.is_some_and(|resources| resources.iter().any(|entry| of_service(&entry.value)))
}

/// The properties of a resource are the request that makes it, but for a few members: what
/// the request does not have is passed over and counted.
pub(super) fn find<'s>(template: &Node<'s>, found: &mut Requests<'s, '_>) {
    let Some(resources) = template.entry("Resources") else {
        return;
    };
    for entry in resources.value.entries() {
        let resource = &entry.value;
        let Some(kind) = text(resource, "Type").and_then(|name| name.strip_prefix(PREFIX)) else {
            continue;
        };
        let Some(properties) = resource.entry("Properties") else {
            continue;
        };
        let path = step(&step("/Resources", &entry.key), "Properties");
        let mut tree = with_unknown(&properties.value, &is_intrinsic);
        let operation = format!("Create{kind}");
        let Some(input) = found.tables.operation(&operation) else {
            found.unchecked += 1;
            continue;
        };
        if let Value::Map(entries) = &mut tree.value {
            let count = entries.len();
            entries.retain(|entry| {
                input.member_index(&entry.key).is_some() || has_like(input, &entry.key)
            });
            found.unchecked += (count - entries.len()) as u64;
        }
        if let Some(request) = found.add(&operation, path, tree) {
            // A resource without a name is given one.
            request.filled = Some(format!("{kind}Name"));
            request.lax = true;
        }
    }
}

fn has_like(shape: spec_schema::table::Shape<'_>, name: &str) -> bool {
    let name = crate::check::guess::plain(name);
    let mut members = (0..shape.member_count()).map(|index| shape.member(index).name());
    members.any(|member| crate::check::guess::plain(member) == name)
}

/// `{"Ref": …}`, `{"Fn::Sub": …}`: values that CloudFormation computes.
fn is_intrinsic(node: &Node<'_>) -> bool {
    match node.entries() {
        [only] => only.key == "Ref" || only.key == "Condition" || only.key.starts_with("Fn::"),
        _ => false,
    }
}
