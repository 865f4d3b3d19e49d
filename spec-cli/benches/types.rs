//! A whole CreateTrainingJob request: building and validating it, side by side with the crate
//! `garde` and the same constraints; and reading it from JSON, side by side with serde's derive
//! for the same structures, which checks nothing.
//!
//! Building with `garde` is cloning the structure and validating it: texts of its own are what
//! such a structure needs, and a clone makes them as fast as can be. It knows no rules across
//! members; the other side checks those too.
//!
//! `cargo bench -p spec-cli --bench types -- --once CASE` runs one case a thousand times and
//! prints nothing: for counting instructions.

#[path = "requests/garde_types.rs"]
mod garde_types;
#[path = "../../spec-core/benches/timing/mod.rs"]
mod timing;

use std::hint::black_box;

use allocation_counter::measure;
use garde::Validate;
use spec_core::ConstraintViolations;
use spec_core::value::check;
use timing::{Work, times};

mod job {
    spec_core::shapes! { service = "sagemaker"; CreateTrainingJobRequest }
}

use job::*;

const JSON: &str = include_str!("../../tests/model/train.json");

/// The texts and numbers of the request, as a program holds them.
fn build() -> Result<CreateTrainingJobRequest<'static>, ConstraintViolations> {
    let channel = |name: &'static str, uri: &'static str| {
        let source = S3DataSource::builder()
            .s3_data_type(S3DataType::S3Prefix)
            .s3_uri(uri)
            .s3_data_distribution_type(S3DataDistribution::FullyReplicated)
            .build()?;
        Channel::builder()
            .channel_name(name)
            .data_source(DataSource::builder().s3_data_source(source).build()?)
            .content_type("text/csv")
            .compression_type(CompressionType::None)
            .build()
    };
    let metric = |name: &'static str, regex: &'static str| {
        MetricDefinition::builder().name(name).regex(regex).build()
    };
    let tag = |key: &'static str, value: &'static str| Tag::builder().key(key).value(value).build();
    let algorithm = AlgorithmSpecification::builder()
        .training_image("683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1")
        .training_input_mode(TrainingInputMode::File)
        .metric_definitions(vec![
            metric("train:auc", "train-auc:([0-9.]+)")?,
            metric("validation:auc", "validation-auc:([0-9.]+)")?,
        ])
        .enable_sage_maker_metrics_time_series(true)
        .build()?;
    let collection = CollectionConfiguration::builder()
        .collection_name("metrics")
        .collection_parameters([("save_interval", "10")])
        .build()?;
    let output = OutputDataConfig::builder()
        .kms_key_id("arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab")
        .s3_output_path("s3://analytics-models-us-east-1/churn/output")
        .compression_type(OutputCompressionType::Gzip)
        .build()?;
    let resources = ResourceConfig::builder()
        .instance_type(TrainingInstanceType::MlM54xlarge)
        .instance_count(2)
        .volume_size_in_gb(50)
        .keep_alive_period_in_seconds(600)
        .build()?;
    let network = VpcConfig::builder()
        .security_group_ids(["sg-0a1b2c3d4e5f67890"])
        .subnets(["subnet-0a1b2c3d4e5f67890", "subnet-0f9e8d7c6b5a43210"])
        .build()?;
    let stopping = StoppingCondition::builder()
        .max_runtime_in_seconds(7200)
        .max_wait_time_in_seconds(10800)
        .build()?;
    let debug = DebugHookConfig::builder()
        .s3_output_path("s3://analytics-models-us-east-1/churn/debug")
        .collection_configurations(vec![collection])
        .build()?;
    CreateTrainingJobRequest::builder()
        .training_job_name("churn-xgboost-2024-05-17-09-30-00")
        .hyper_parameters([
            ("objective", "binary:logistic"),
            ("num_round", "400"),
            ("max_depth", "6"),
            ("eta", "0.15"),
            ("gamma", "4"),
            ("min_child_weight", "6"),
            ("subsample", "0.8"),
            ("colsample_bytree", "0.7"),
            ("early_stopping_rounds", "25"),
            ("eval_metric", "auc"),
        ])
        .algorithm_specification(algorithm)
        .role_arn("arn:aws:iam::123456789012:role/service-role/SageMakerTrainingRole")
        .input_data_config(vec![
            channel(
                "train",
                "s3://analytics-models-us-east-1/churn/2024-05-17/train/",
            )?,
            channel(
                "validation",
                "s3://analytics-models-us-east-1/churn/2024-05-17/validation/",
            )?,
        ])
        .output_data_config(output)
        .resource_config(resources)
        .vpc_config(network)
        .stopping_condition(stopping)
        .tags(vec![
            tag("team", "customer-analytics")?,
            tag("cost-center", "4711")?,
            tag("environment", "staging")?,
        ])
        .enable_network_isolation(false)
        .enable_inter_container_traffic_encryption(true)
        .enable_managed_spot_training(true)
        .checkpoint_config(
            CheckpointConfig::builder()
                .s3_uri("s3://analytics-models-us-east-1/churn/checkpoints")
                .build()?,
        )
        .debug_hook_config(debug)
        .environment([("LOG_LEVEL", "INFO"), ("OMP_NUM_THREADS", "8")])
        .retry_strategy(RetryStrategy::builder().maximum_retry_attempts(2).build()?)
        .build()
}

fn main() {
    let typed = CreateTrainingJobRequest::from_json(JSON).expect("a valid request");
    // The first channel of the file says more, which both types can do without.
    let built = build().expect("a valid request");
    assert_eq!(built.debug_hook_config(), typed.debug_hook_config());
    assert_eq!(built.resource_config(), typed.resource_config());
    let json = serde_json::to_string(&built).expect("a value");
    let plain: garde_types::CreateTrainingJobRequest =
        serde_json::from_str(&json).expect("the same structures");
    assert!(Validate::validate(&plain).is_ok());
    let works: [Work<'_>; 6] = [
        (
            "garde",
            Box::new(|| assert!(Validate::validate(black_box(&plain)).is_ok())),
        ),
        (
            "typed",
            Box::new(|| assert!(check(black_box(&built)).is_ok())),
        ),
        (
            "garde-build",
            Box::new(|| {
                let request = black_box(&plain).clone();
                assert!(Validate::validate(&request).is_ok());
            }),
        ),
        ("build", Box::new(|| assert!(black_box(build()).is_ok()))),
        (
            "json-serde",
            Box::new(|| {
                let read = serde_json::from_str::<garde_types::CreateTrainingJobRequest>;
                assert!(black_box(read(black_box(&json))).is_ok());
            }),
        ),
        (
            "json-typed",
            Box::new(|| {
                let read = CreateTrainingJobRequest::from_json;
                assert!(black_box(read(black_box(&json))).is_ok());
            }),
        ),
    ];
    if let Some(name) = timing::once() {
        for (work, run) in &works {
            if name == *work {
                (0..1000).for_each(|_| run());
            }
        }
        return;
    }
    println!("a request of {} bytes of JSON", json.len());
    println!(
        "  {:<12} {:>10} {:>14} {:>12}",
        "", "median", "ratio", "allocations"
    );
    let times = times(&works);
    for pair in [[0, 1], [2, 3], [4, 5]] {
        for at in pair {
            let (name, work) = &works[at];
            let ratio = times[at].as_secs_f64() / times[pair[0]].as_secs_f64();
            let allocations = measure(work).count_total;
            let time = times[at];
            println!("  {name:<12} {time:>10.2?} {ratio:>13.2}× {allocations:>12}");
        }
    }
}
