//! Definitions of SageMaker pipelines.

use super::{Requests, text, with_unknown};
use crate::check::tree::{Node, Value};

/// The types of steps whose arguments are a request: its operation, and the member that the
/// pipeline fills in.
const STEPS: [(&str, &str, &str); 8] = [
    ("Training", "CreateTrainingJob", "TrainingJobName"),
    ("Processing", "CreateProcessingJob", "ProcessingJobName"),
    ("Transform", "CreateTransformJob", "TransformJobName"),
    (
        "Tuning",
        "CreateHyperParameterTuningJob",
        "HyperParameterTuningJobName",
    ),
    ("Model", "CreateModel", "ModelName"),
    ("RegisterModel", "CreateModelPackage", "ModelPackageName"),
    ("AutoML", "CreateAutoMLJobV2", "AutoMLJobName"),
    ("Compilation", "CreateCompilationJob", "CompilationJobName"),
];

pub(super) fn is_one(tree: &Node<'_>) -> bool {
    text(tree, "Version") == Some("2020-12-01") && tree.entry("Steps").is_some()
}

pub(super) fn find<'s>(pipeline: &Node<'s>, found: &mut Requests<'s, '_>) {
    steps(pipeline, "Steps", "", found);
}

/// Finds the steps in a list, and those that conditions choose from.
fn steps<'s>(parent: &Node<'s>, name: &str, path: &str, found: &mut Requests<'s, '_>) {
    let Some(Value::List(steps)) = parent.entry(name).map(|entry| &entry.value.value) else {
        return;
    };
    for (index, step) in steps.iter().enumerate() {
        let path = format!("{path}/{name}/{index}/Arguments");
        let Some(arguments) = step.entry("Arguments").map(|entry| &entry.value) else {
            continue;
        };
        let step_type = text(step, "Type").unwrap_or_default();
        if step_type == "Condition" {
            for branch in ["IfSteps", "ElseSteps"] {
                self::steps(arguments, branch, &path, found);
            }
            continue;
        }
        let known = STEPS.into_iter().find(|(known, ..)| *known == step_type);
        let Some((_, operation, filled)) = known else {
            continue;
        };
        let tree = with_unknown(arguments, &is_computed);
        if let Some(request) = found.add(operation, path, tree) {
            request.filled = Some(filled.to_owned());
        }
    }
}

/// `{"Get": "Parameters.Image"}`, `{"Std:Join": {…}}`: values that the pipeline computes.
fn is_computed(node: &Node<'_>) -> bool {
    match node.entries() {
        [only] => only.key == "Get" || only.key.starts_with("Std:"),
        _ => false,
    }
}
