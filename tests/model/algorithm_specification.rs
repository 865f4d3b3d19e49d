//! From the model's text to verdicts on requests: every stage in one go.

use std::sync::LazyLock;

use serde_json::{Value, json};
use spec_core::ConstraintViolations;
use spec_core::engine::validate;
use spec_schema::lower::{self, OwnedTables};
use spec_schema::sagemaker;

fn check(request: &Value) -> ConstraintViolations {
    static TABLES: LazyLock<OwnedTables> = LazyLock::new(|| {
        let model = sagemaker::model().expect("the model loads");
        let roots = model.find("AlgorithmSpecification");
        lower::lower(&model, &roots).expect("the model lowers")
    });
    let tables = &*TABLES;
    let text = request.to_string();
    let mut json = serde_json::Deserializer::from_str(&text);
    validate(tables.view().shape(0), &mut json).expect("well-formed JSON")
}

#[track_caller]
fn finds(request: &Value, expected: &[(&str, &str)]) {
    let violations = check(request);
    let found: Vec<_> = violations
        .iter()
        .map(|violation| (violation.path.as_str(), violation.constraint.as_str()))
        .collect();
    assert_eq!(found, expected, "{request}\n{violations}");
}

/// A valid request with an image, changed.
fn with(member: &str, value: Value) -> Value {
    let mut request = json!({
        "TrainingImage": "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1",
        "TrainingInputMode": "File",
    });
    request[member] = value;
    request
}

fn named(name: &str) -> Value {
    json!({ "AlgorithmName": name, "TrainingInputMode": "Pipe" })
}

#[test]
fn one_source() {
    finds(&with("TrainingImage", json!("a")), &[]);
    finds(&named("my-algorithm"), &[]);
    finds(
        &with("AlgorithmName", json!("my-algorithm")),
        &[("", "condition")],
    );
    finds(&with("TrainingImage", Value::Null), &[("", "condition")]);
}

#[test]
fn input_mode() {
    let violations = check(&with("TrainingInputMode", json!("file")));
    let violation = violations.iter().next().expect("a violation");
    assert_eq!(violation.path, "/TrainingInputMode");
    assert_eq!(violation.shape, "com.amazonaws.sagemaker#TrainingInputMode");
    assert_eq!(violation.suggestion.as_deref(), Some("File"));
    finds(
        &json!({ "TrainingImage": "a" }),
        &[("/TrainingInputMode", "required")],
    );
}

#[test]
fn algorithm_names() {
    finds(&named(&"a".repeat(63)), &[]);
    finds(&named(&"a".repeat(64)), &[("/AlgorithmName", "pattern")]);
    finds(&named("ends-in-"), &[("/AlgorithmName", "pattern")]);
    let long = "a".repeat(171);
    finds(
        &named(&long),
        &[("/AlgorithmName", "length"), ("/AlgorithmName", "pattern")],
    );
}

#[test]
fn lists() {
    let metric = |index: usize| json!({ "Name": index.to_string(), "Regex": "loss=([0-9.]+)" });
    let metrics = |count| with("MetricDefinitions", (0..count).map(metric).collect());
    finds(&metrics(0), &[]);
    finds(&metrics(40), &[]);
    finds(&metrics(41), &[("/MetricDefinitions", "length")]);
    finds(
        &with("ContainerArguments", json!([])),
        &[("/ContainerArguments", "length")],
    );
    finds(
        &with("MetricDefinitions", json!([{ "Name": "" }])),
        &[
            ("/MetricDefinitions/0/Name", "length"),
            ("/MetricDefinitions/0/Name", "pattern"),
            ("/MetricDefinitions/0/Regex", "required"),
        ],
    );
}

#[test]
fn private_registry() {
    let config = |mode: &str, account: &str| {
        let arn = format!("arn:aws:lambda:us-east-1:{account}:function:login");
        let auth = json!({ "TrainingRepositoryCredentialsProviderArn": arn });
        with(
            "TrainingImageConfig",
            json!({
                "TrainingRepositoryAccessMode": mode,
                "TrainingRepositoryAuthConfig": auth,
            }),
        )
    };
    finds(&config("Vpc", "111122223333"), &[]);
    let arn = "/TrainingImageConfig/TrainingRepositoryAuthConfig/TrainingRepositoryCredentialsProviderArn";
    finds(&config("Vpc", "11112222333"), &[(arn, "pattern")]);

    let violations = check(&config("Platform", "111122223333"));
    assert!(!violations.has_errors());
    let warning = violations.iter().next().expect("a warning");
    assert_eq!(warning.path, "/TrainingImageConfig");
    assert_eq!(warning.condition.as_deref(), Some("AuthConfigNeedsVpc"));
}

#[test]
fn types_and_names() {
    finds(
        &with("EnableSageMakerMetricsTimeSeries", json!("true")),
        &[("/EnableSageMakerMetricsTimeSeries", "type")],
    );
    let violations = check(&with("TrainingImag", json!("a")));
    let violation = violations.iter().next().expect("a violation");
    assert_eq!(violation.suggestion.as_deref(), Some("TrainingImage"));
}
