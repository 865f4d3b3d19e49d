//! Valid values cost no allocation, whichever way they are checked.

use allocation_counter::{AllocationInfo, measure};
use spec_core::engine::validate;
use spec_core::sagemaker::{AlgorithmSpecification, TrainingInputMode};
use spec_core::{AlgorithmSpec, Shape, spec};
use spec_schema::sagemaker::TABLES;

const JSON: &str = r#"{
    "TrainingImage": "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
    "TrainingInputMode": "File",
    "MetricDefinitions": [
        { "Name": "validation:rmse", "Regex": "validation-rmse:([0-9.]+)" },
        { "Name": "train:rmse", "Regex": "train-rmse:([0-9.]+)" }
    ],
    "EnableSageMakerMetricsTimeSeries": true,
    "ContainerArguments": ["--rounds", "100"],
    "TrainingImageConfig": {
        "TrainingRepositoryAccessMode": "Vpc",
        "TrainingRepositoryAuthConfig": {
            "TrainingRepositoryCredentialsProviderArn": "arn:aws:lambda:us-east-1:111122223333:function:login"
        }
    }
}"#;

#[derive(AlgorithmSpec)]
struct Training<'a> {
    training_image: &'a str,
    #[spec(default = "File")]
    training_input_mode: Option<&'a str>,
    metric_definitions: Vec<Metric<'a>>,
    container_arguments: &'a [&'a str],
}

#[derive(Shape)]
#[shape("MetricDefinition")]
struct Metric<'a> {
    name: &'a str,
    regex: &'a str,
}

#[track_caller]
fn costs(count: u64, work: impl FnOnce()) {
    let AllocationInfo { count_total, .. } = measure(work);
    assert_eq!(count_total, count);
}

#[test]
fn the_engine_on_json() {
    let shape = TABLES.shape(TABLES.find("AlgorithmSpecification").expect("the shape"));
    costs(0, || {
        let mut json = serde_json::Deserializer::from_str(JSON);
        let violations = validate(shape, &mut json).expect("well-formed JSON");
        assert!(violations.is_empty());
    });
}

#[test]
fn values_of_derived_types() {
    let training = Training {
        training_image: "xgboost:1.7-1",
        training_input_mode: None,
        metric_definitions: vec![Metric {
            name: "loss",
            regex: "loss=(.*)",
        }],
        container_arguments: &["--rounds", "100"],
    };
    costs(0, || assert!(training.validate().is_ok()));
}

#[test]
fn builders_of_borrowed_texts() {
    costs(0, || {
        let built = AlgorithmSpecification::builder()
            .algorithm_name("my-algorithm")
            .training_input_mode(TrainingInputMode::Pipe)
            .build();
        assert!(built.is_ok());
    });
}

#[test]
fn constants() {
    const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
        TrainingImage: "xgboost:1.7-1",
        TrainingInputMode: "File",
        MetricDefinitions: [{ Name: "loss", Regex: "loss=(.*)" }],
    });
    costs(0, || assert!(SPEC.metric_definitions().is_some()));
}

/// Beyond the vectors that hold its lists: two here, and all texts are borrowed.
#[test]
fn typed_values_from_json() {
    costs(2, || {
        assert!(AlgorithmSpecification::from_json(JSON).is_ok());
    });
}
