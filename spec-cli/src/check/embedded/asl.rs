//! State machines of Step Functions, in the Amazon States Language.

use std::borrow::Cow;

use super::{Requests, step, text};
use crate::check::tree::{Entry, Node, Value};

pub(super) fn is_one(tree: &Node<'_>) -> bool {
    text(tree, "StartAt").is_some() && tree.entry("States").is_some()
}

/// Finds the tasks that call SageMaker, in the states of maps and branches too.
pub(super) fn find<'s>(machine: &Node<'s>, path: &str, found: &mut Requests<'s, '_>) {
    let Some(states) = machine.entry("States") else {
        return;
    };
    let path = step(path, "States");
    for state in states.value.entries() {
        let path = step(&path, &state.key);
        let state = &state.value;
        for inner in ["Iterator", "ItemProcessor"] {
            if let Some(entry) = state.entry(inner) {
                find(&entry.value, &step(&path, inner), found);
            }
        }
        if let Some(branches) = state.entry("Branches")
            && let Value::List(branches) = &branches.value.value
        {
            for (index, branch) in branches.iter().enumerate() {
                find(branch, &format!("{path}/Branches/{index}"), found);
            }
        }
        let Some(operation) = text(state, "Resource").and_then(operation) else {
            continue;
        };
        let given = ["Parameters", "Arguments"]
            .into_iter()
            .find_map(|name| state.entry(name));
        match given {
            Some(entry) => {
                let tree = known(&entry.value);
                found.add(&operation, step(&path, &entry.key), tree);
            }
            // The task's input is its request.
            None => found.unchecked += 1,
        }
    }
}

/// The operation of SageMaker that a resource calls:
/// `arn:aws:states:::sagemaker:createTrainingJob.sync`.
fn operation(resource: &str) -> Option<String> {
    let (_, call) = resource.split_once(":states:::")?;
    let call = call.strip_prefix("aws-sdk:").unwrap_or(call);
    let call = call.strip_prefix("sagemaker:")?;
    let name = call.split(['.', ':']).next()?;
    let mut letters = name.chars();
    let first = letters.next()?.to_ascii_uppercase();
    Some(format!("{first}{}", letters.as_str()))
}

/// The request, in which paths (`"Name.$"`) and expressions of JSONata are unknown values.
fn known<'s>(node: &Node<'s>) -> Node<'s> {
    let value = match &node.value {
        Value::Text(text) if is_expression(text) => Value::Unknown,
        Value::List(elements) => Value::List(elements.iter().map(known).collect()),
        Value::Map(entries) => Value::Map(entries.iter().map(entry).collect()),
        other => other.clone(),
    };
    Node {
        span: node.span.clone(),
        value,
    }
}

fn entry<'s>(entry: &Entry<'s>) -> Entry<'s> {
    match entry.key.strip_suffix(".$") {
        Some(name) => Entry {
            key: Cow::Owned(name.to_owned()),
            written: Some(entry.key.clone()),
            key_span: entry.key_span.clone(),
            value: Node {
                span: entry.value.span.clone(),
                value: Value::Unknown,
            },
        },
        None => Entry {
            value: known(&entry.value),
            ..entry.clone()
        },
    }
}

/// JSONata, and what a template that holds the definition puts in (`${Role}`).
fn is_expression(text: &str) -> bool {
    let is_jsonata = text.starts_with("{%") && text.trim_end().ends_with("%}");
    let is_substituted = text
        .split_once("${")
        .is_some_and(|(_, rest)| rest.contains('}'));
    is_jsonata || is_substituted
}

#[cfg(test)]
mod tests {
    use super::operation;

    #[test]
    fn resources_name_operations() {
        for (resource, expected) in [
            (
                "arn:aws:states:::sagemaker:createTrainingJob.sync",
                Some("CreateTrainingJob"),
            ),
            (
                "arn:aws-cn:states:::sagemaker:createModel",
                Some("CreateModel"),
            ),
            (
                "arn:aws:states:::aws-sdk:sagemaker:describeEndpoint",
                Some("DescribeEndpoint"),
            ),
            (
                "arn:aws:states:::sagemaker:createTransformJob.sync:2",
                Some("CreateTransformJob"),
            ),
            ("arn:aws:states:::lambda:invoke", None),
            (
                "arn:aws:states:::aws-sdk:sagemakerruntime:invokeEndpoint",
                None,
            ),
            ("arn:aws:lambda:us-east-1:123456789012:function:x", None),
        ] {
            assert_eq!(operation(resource).as_deref(), expected, "{resource}");
        }
    }
}
