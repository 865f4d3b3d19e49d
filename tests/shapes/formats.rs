//! Violations in the formats that other programs know, and as data.

use miette::Diagnostic;
use spec_core::{ConstraintViolations, JsonError, MapPart};

mod job {
    spec_core::shapes! { service = "sagemaker"; CreateTrainingJobRequest }
}

fn violations() -> ConstraintViolations {
    let key = "k".repeat(513);
    let json = format!(
        r#"{{
            "TrainingJobName": "my_job",
            "RoleArn": "short",
            "OutputDataConfig": {{ "S3OutputPath": "s3://bucket" }},
            "ResourceConfig": {{ "InstanceCount": 0, "InstanceType": "ml.m5.xlarge", "VolumeSizeInGB": 1 }},
            "Environment": {{ "{key}": "x", "NAME": "{}" }},
            "Tags": [{{ "Key": "a", "Value": "b", "Color": "red" }}],
            "EnableNetworkIsolation": "true"
        }}"#,
        "v".repeat(513)
    );
    match job::CreateTrainingJobRequest::from_json(&json) {
        Err(JsonError::Violations(violations)) => violations,
        other => panic!("{other:?}"),
    }
}

#[test]
fn smithy() {
    let text = violations().smithy().to_string();
    let mut lines = text.split("; ");
    let first = "7 validation errors detected. Value at '/TrainingJobName' failed to satisfy \
                 constraint: Member must satisfy regular expression pattern: ";
    assert!(
        lines.next().is_some_and(|line| line.starts_with(first)),
        "{text}"
    );
    for expected in [
        "Value with length 5 at '/RoleArn' failed to satisfy constraint: Member must have length \
         between 20 and 2048, inclusive",
        "Value with length 513 at '/Environment' failed to satisfy constraint: Member must have \
         length less than or equal to 512",
        "Value at '/Tags/0/Color' failed to satisfy constraint: Tag has no member \"Color\"",
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
}

#[test]
fn service() {
    let text = violations().service().to_string();
    for expected in [
        "7 validation errors detected: Value 'my_job' at 'trainingJobName' failed to satisfy \
         constraint: Member must satisfy regular expression pattern: ",
        "Value 'short' at 'roleArn' failed to satisfy constraint: Member must have length greater \
         than or equal to 20; ",
        "at 'environment' failed to satisfy constraint: Map keys must satisfy constraint: [Member \
         must have length less than or equal to 512, Member must have length greater than or \
         equal to 0, Member must satisfy regular expression pattern: ",
        "at 'environment' failed to satisfy constraint: Map value must satisfy constraint: [",
        "tags.1.member.color: Tag has no member \"Color\"",
        "enableNetworkIsolation: expected true or false, found the string \"true\"",
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
}

#[test]
fn fields_for_programs() {
    let violations = violations();
    let find = |path: &str| {
        violations
            .iter()
            .find(|violation| violation.path == path)
            .unwrap_or_else(|| panic!("nothing at {path}"))
    };
    let role = find("/RoleArn");
    assert_eq!(
        (role.value.as_deref(), role.length),
        (Some("short"), Some(5))
    );
    assert_eq!(
        (role.limits.min_length, role.limits.max_length),
        (20, Some(2048))
    );
    assert!(
        role.limits
            .pattern
            .as_deref()
            .is_some_and(|pattern| pattern.contains(":iam::"))
    );
    assert_eq!(find("/Environment").part, Some(MapPart::Key));
    assert_eq!(find("/Environment/NAME").part, Some(MapPart::Value));
    assert_eq!(find("/Tags/0/Color").part, None);
    assert_eq!(
        find("/EnableNetworkIsolation").value.as_deref(),
        Some("true")
    );
}

#[test]
fn data() {
    let json = r#"{"TrainingImage": "xgboost", "TrainingInputMode": "file"}"#;
    let error = spec_core::sagemaker::AlgorithmSpecification::from_json(json).expect_err("wrong");
    assert_eq!(
        serde_json::to_value(error.violations()).expect("JSON"),
        serde_json::json!([{
            "path": "/TrainingInputMode",
            "shape": "com.amazonaws.sagemaker#TrainingInputMode",
            "constraint": "enum",
            "severity": "error",
            "message": "\"file\" is not a value of TrainingInputMode, expected \"Pipe\", \
                        \"File\" or \"FastFile\"",
            "suggestion": "File",
        }])
    );
    let violations = error.violations().expect("violations");
    let related: Vec<_> = violations.related().into_iter().flatten().collect();
    assert_eq!(related.len(), 1);
    assert_eq!(
        related[0].code().map(|code| code.to_string()).as_deref(),
        Some("enum")
    );
    assert_eq!(
        related[0].help().map(|help| help.to_string()).as_deref(),
        Some("write \"File\"")
    );
    assert_eq!(violations.severity(), Some(miette::Severity::Error));
}

#[test]
fn sensitive_values_are_in_no_format() {
    mod everything {
        spec_core::shapes! { model = "shapes/hidden.smithy"; Login }
    }
    let json = r#"{"password": "hush", "pin": 99, "kind": "hush"}"#;
    let Err(JsonError::Violations(violations)) = everything::Login::from_json(json) else {
        panic!("it is valid");
    };
    assert_eq!(violations.len(), 3);
    let all = [
        violations.smithy().to_string(),
        violations.service().to_string(),
        violations.to_string(),
        format!("{violations:?}"),
    ];
    for text in all {
        assert!(!text.contains("hush") && !text.contains("99"), "{text}");
        assert!(!text.contains("length 4"), "{text}");
    }
}
