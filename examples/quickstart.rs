//! A request held against the documented model: every violation at once.

use spec_core::engine::validate;
use spec_schema::{lower, sagemaker};

const REQUESTS: [(&str, &str); 2] = [
    (
        "a good one",
        r#"{
            "TrainingImage": "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
            "TrainingInputMode": "File"
        }"#,
    ),
    (
        "a bad one",
        r#"{
            "AlgorithmName": "my_algorithm",
            "TrainingImag": "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
            "TrainingInputMode": "file",
            "MetricDefinitions": [{ "Name": "loss" }],
            "ContainerArguments": [],
            "EnableSageMakerMetricsTimeSeries": "true"
        }"#,
    ),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let model = sagemaker::model()?;
    let tables = lower::lower(&model, &model.find("AlgorithmSpecification"))?;
    let tables = tables.view();
    for (title, request) in REQUESTS {
        let mut json = serde_json::Deserializer::from_str(request);
        let violations = validate(tables.shape(0), &mut json)?;
        println!("{title}: {} violations", violations.iter().count());
        for violation in &violations {
            println!("  {violation}");
        }
    }
    Ok(())
}
