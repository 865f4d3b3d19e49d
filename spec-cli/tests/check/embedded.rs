//! Requests that stand in other documents.

use crate::{run, run_with_input};

#[test]
fn requests_inside_other_documents() {
    for (name, file) in [
        ("machine", "machine.json"),
        ("pipeline", "pipeline.json"),
        ("manifest", "manifest.yaml"),
        ("cfn", "template-cfn.yaml"),
    ] {
        insta::assert_snapshot!(name, run(&["check", file]));
    }
}

#[test]
fn what_a_document_is_can_be_said() {
    // Without its version nothing tells that this is a pipeline.
    let pipeline = r#"{"Steps":[{"Name":"a","Type":"Model","Arguments":{"ExecutionRoleArn":1}}]}"#;
    let told = run_with_input(
        &["check", "--as", "pipeline", "--format", "json", "-"],
        pipeline.as_bytes(),
    );
    assert!(
        told.contains("\"path\":\"/Steps/0/Arguments/ExecutionRoleArn\",")
            && told.starts_with("status 1"),
        "{told}"
    );
    let told = run_with_input(
        &["check", "--as", "asl", "-"],
        b"{\"StartAt\":\"a\",\"States\":{}}",
    );
    assert_eq!(
        told,
        "status 0\n---- output\nstandard input: valid state machine with 0 requests to SageMaker\n"
    );
}

/// Unknown values anywhere are never held against a document.
#[test]
fn computed_values_give_no_alarm() {
    let members = [
        "TrainingJobName",
        "RoleArn",
        "AlgorithmSpecification",
        "OutputDataConfig",
        "ResourceConfig",
        "StoppingCondition",
        "HyperParameters",
        "InputDataConfig",
        "Tags",
    ];
    let with = |value: &str, suffix: &str| -> String {
        let entries: Vec<_> = members
            .iter()
            .map(|name| format!("\"{name}{suffix}\":{value}"))
            .collect();
        format!("{{{}}}", entries.join(","))
    };
    let task = |name: &str, request: String| {
        format!(
            "{{\"StartAt\":\"a\",\"States\":{{\"a\":{{\"Type\":\"Task\",\"Resource\":\
             \"arn:aws:states:::sagemaker:createTrainingJob\",\"{name}\":{request}}}}}}}"
        )
    };
    let step = |request: String| {
        format!(
            "{{\"Version\":\"2020-12-01\",\"Steps\":[{{\"Type\":\"Training\",\"Arguments\":{request}}}]}}"
        )
    };
    let resource = |request: String| {
        format!(
            "{{\"Resources\":{{\"a\":{{\"Type\":\"AWS::SageMaker::TrainingJob\",\"Properties\":{request}}}}}}}"
        )
    };
    for document in [
        task("Parameters", with("\"$.x\"", ".$")),
        task("Arguments", with("\"{% $x %}\"", "")),
        task("Arguments", "\"{% $x %}\"".to_owned()),
        step(with("{\"Get\":\"Parameters.X\"}", "")),
        step(with("{\"Std:Join\":{\"On\":\"\",\"Values\":[]}}", "")),
        resource(with("{\"Ref\":\"X\"}", "")),
        resource(with("{\"Fn::If\":[\"A\",1,2]}", "")),
    ] {
        let told = run_with_input(&["check", "-"], document.as_bytes());
        assert!(
            told.starts_with("status 0") && told.contains("not known yet"),
            "{document}\n{told}"
        );
    }
}
