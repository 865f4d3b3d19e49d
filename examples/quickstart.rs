//! The main job on a small scale: a type of one's own that is checked against the documented
//! model, a constant, a bad value with all its violations, and the request that comes out.

use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::{AlgorithmSpec, spec};

// Checked while this file compiles. Write "file" for "File" and see the build stop.
const XGBOOST: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
    TrainingInputMode: "File",
    MetricDefinitions: [{ Name: "validation:rmse", Regex: "validation-rmse:([0-9.]+)" }],
});

/// A team's own configuration. Its fields are held against the model when it compiles.
#[derive(AlgorithmSpec)]
struct TrainerConfig {
    #[spec(member = "TrainingImage")]
    image: String,
    #[spec(member = "TrainingInputMode", default = "File")]
    mode: Option<String>,
    container_arguments: Vec<String>,
    #[spec(skip)]
    team: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("The constant, as a request:");
    println!("{}\n", serde_json::to_string_pretty(&XGBOOST)?);

    let mut config = TrainerConfig {
        image: "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1".to_owned(),
        mode: Some("file".to_owned()),
        container_arguments: vec!["--rounds".to_owned(), "x".repeat(300)],
        team: "forecasts".to_owned(),
    };
    println!("What is wrong with the configuration of {}:", config.team);
    if let Err(violations) = config.validate() {
        println!("{violations}\n");
    }

    config.mode = None;
    config.container_arguments = vec!["--rounds".to_owned(), "100".to_owned()];
    println!("Put right, as a request:");
    println!("{}\n", serde_json::to_string_pretty(&config.to_spec()?)?);

    println!("What is wrong with a request in JSON:");
    let json = r#"{
        "AlgorithmName": "my_algorithm",
        "TrainingImag": "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
        "TrainingInputMode": "FastFile",
        "MetricDefinitions": [{ "Name": "loss" }],
        "EnableSageMakerMetricsTimeSeries": "true"
    }"#;
    if let Err(error) = AlgorithmSpecification::from_json(json) {
        println!("{error}");
    }
    Ok(())
}
