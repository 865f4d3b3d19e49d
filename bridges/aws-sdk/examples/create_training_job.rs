//! From a configuration of one's own to what the AWS SDK sends; nothing leaves the process.
//!
//! `cargo run --example create_training_job`

use std::collections::BTreeMap;

use aws_sdk_sagemaker::Client;
use aws_sdk_sagemaker::config::{BehaviorVersion, Config, Credentials, Region};
use aws_sdk_sagemaker::operation::create_training_job::CreateTrainingJobInput;
use aws_smithy_http_client::test_util::capture_request;
use spec_aws_sdk::{WithInput, to_sdk};
use spec_core::{AlgorithmSpec, Shape};

/// What a platform asks its users for: held against CreateTrainingJob when this is compiled.
#[derive(Shape)]
#[shape("CreateTrainingJobRequest")]
struct Job {
    #[spec(member = "TrainingJobName")]
    name: String,
    #[spec(member = "RoleArn")]
    role: String,
    #[spec(member = "AlgorithmSpecification")]
    algorithm: Algorithm,
    hyper_parameters: BTreeMap<String, String>,
    #[spec(member = "OutputDataConfig")]
    output: Output,
    #[spec(member = "ResourceConfig")]
    resources: Resources,
    #[spec(member = "StoppingCondition")]
    limits: Limits,
}

#[derive(AlgorithmSpec)]
struct Algorithm {
    #[spec(member = "TrainingImage")]
    image: String,
    #[spec(member = "TrainingInputMode", default = "File")]
    mode: Option<String>,
}

#[derive(Shape)]
#[shape("OutputDataConfig")]
struct Output {
    #[spec(member = "S3OutputPath")]
    path: String,
}

#[derive(Shape)]
#[shape("ResourceConfig")]
struct Resources {
    instance_type: String,
    instance_count: i32,
    #[spec(member = "VolumeSizeInGB")]
    gigabytes: i32,
}

#[derive(Shape)]
#[shape("StoppingCondition")]
struct Limits {
    #[spec(member = "MaxRuntimeInSeconds")]
    seconds: i32,
}

/// A client whose requests stop at `http`.
fn client(http: impl aws_sdk_sagemaker::config::HttpClient + 'static) -> Client {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("id", "secret", None, None, "example"))
        .http_client(http)
        .build();
    Client::from_conf(config)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut job = Job {
        name: "churn_2".to_owned(),
        role: "arn:aws:iam::111122223333:role/Training".to_owned(),
        algorithm: Algorithm {
            image: "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1"
                .to_owned(),
            mode: None,
        },
        hyper_parameters: [("num_round".to_owned(), "400".to_owned())].into(),
        output: Output {
            path: "s3://bucket/models".to_owned(),
        },
        resources: Resources {
            instance_type: "ml.m5.xlarge".to_owned(),
            instance_count: 1,
            gigabytes: 50,
        },
        limits: Limits { seconds: 3600 },
    };
    // The SDK would send this and the service refuse it.
    if let Err(error) = to_sdk(&job, CreateTrainingJobInput::deserialize) {
        println!("not sent: {error}");
    }
    "churn-2".clone_into(&mut job.name);
    let input = to_sdk(&job, CreateTrainingJobInput::deserialize)?;

    let (http, sent) = capture_request(None);
    let request = client(http).create_training_job().customize();
    // There is no service behind this client, and no answer that the SDK could read.
    let _ = request.interceptor(WithInput(input)).send().await;
    let sent = sent.expect_request();
    let body = sent.body().bytes().unwrap_or_default();
    let json: serde_json::Value = serde_json::from_slice(body)?;
    println!("sent to {}: {json:#}", sent.uri());
    Ok(())
}
