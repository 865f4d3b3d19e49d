//! Kubernetes manifests of the SageMaker controller of AWS Controllers for Kubernetes.

use std::borrow::Cow;

use super::{Requests, text, with_member_names};
use crate::check::guess::plain;
use crate::check::tree::{Entry, Node, Value};

pub(super) fn is_one(tree: &Node<'_>) -> bool {
    text(tree, "apiVersion")
        .is_some_and(|version| version.starts_with("sagemaker.services.k8s.aws/"))
}

/// The specification of a resource is the request that makes it, in names that start small.
pub(super) fn find<'s>(manifest: &Node<'s>, found: &mut Requests<'s, '_>) {
    let (Some(kind), Some(spec)) = (text(manifest, "kind"), manifest.entry("spec")) else {
        return;
    };
    let operation = match kind {
        "PipelineExecution" => "StartPipelineExecution".to_owned(),
        kind => format!("Create{kind}"),
    };
    let mut tree = spec.value.clone();
    resolve(&mut tree);
    if let Some(request) = found.add(&operation, "/spec".to_owned(), tree) {
        let tree = std::mem::replace(
            &mut request.tree,
            Node {
                span: 0..0,
                value: Value::Null,
            },
        );
        request.tree = with_member_names(tree, request.shape);
        request.small = true;
    }
}

/// A reference to another resource (`roleRef: {from: {name: x}}`) stands for a member whose
/// value is not known.
fn resolve(node: &mut Node<'_>) {
    match &mut node.value {
        Value::List(elements) => elements.iter_mut().for_each(resolve),
        Value::Map(entries) => entries.iter_mut().for_each(entry),
        _ => {}
    }
}

fn entry(entry: &mut Entry<'_>) {
    let is_reference = entry.value.entry("from").is_some();
    match entry.key.strip_suffix("Ref") {
        Some(name) if is_reference && !plain(name).is_empty() => {
            let name = name.to_owned();
            entry.written = Some(std::mem::replace(&mut entry.key, Cow::Owned(name)));
            entry.value.value = Value::Unknown;
        }
        _ => resolve(&mut entry.value),
    }
}
