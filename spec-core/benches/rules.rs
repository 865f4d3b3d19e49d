//! Validating requests to train, with the rules of SageMaker and without them.
//!
//! Both sides run by turns in one process, so that what else the machine does hits both. Where
//! times are noisy, `--once without` and `--once with` run one side a thousand times, to count
//! instructions; `small` or `large` behind that is the request.

use std::hint::black_box;
use std::time::{Duration, Instant};

use allocation_counter::measure;
use spec_core::engine::validate;
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{MemberRow, Reads, Rows, ShapeRow, Tables};

const SMALL: &str = r#"{
    "TrainingJobName": "churn-2024-05-01",
    "RoleArn": "arn:aws:iam::111122223333:role/training",
    "AlgorithmSpecification": {
        "TrainingImage": "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
        "TrainingInputMode": "File",
        "MetricDefinitions": [
            {"Name": "train:auc", "Regex": "train-auc:([0-9.]+)"},
            {"Name": "validation:auc", "Regex": "validation-auc:([0-9.]+)"}
        ]
    },
    "HyperParameters": {"max_depth": "5", "eta": "0.2", "objective": "binary:logistic", "num_round": "100"},
    "InputDataConfig": [
        {
            "ChannelName": "train",
            "ContentType": "text/csv",
            "CompressionType": "None",
            "RecordWrapperType": "None",
            "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://bucket/train", "S3DataDistributionType": "FullyReplicated"}}
        },
        {
            "ChannelName": "validation",
            "ContentType": "text/csv",
            "InputMode": "FastFile",
            "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://bucket/validation", "S3DataDistributionType": "FullyReplicated"}}
        }
    ],
    "OutputDataConfig": {"S3OutputPath": "s3://bucket/output"},
    "ResourceConfig": {"InstanceType": "ml.m5.2xlarge", "InstanceCount": 1, "VolumeSizeInGB": 30},
    "VpcConfig": {"Subnets": ["subnet-0123456789abcdef0"], "SecurityGroupIds": ["sg-0123456789abcdef0"]},
    "StoppingCondition": {"MaxRuntimeInSeconds": 3600, "MaxWaitTimeInSeconds": 7200},
    "EnableManagedSpotTraining": true,
    "CheckpointConfig": {"S3Uri": "s3://bucket/checkpoints"},
    "Tags": [{"Key": "team", "Value": "churn"}, {"Key": "stage", "Value": "test"}]
}"#;

const LARGE: &str = include_str!("../../tests/model/train.json");

/// How long one run of each takes: the median of many rounds, by turns.
fn times(works: &[&dyn Fn(); 2]) -> [Duration; 2] {
    const ROUNDS: usize = 301;
    const RUNS: u32 = 200;
    let mut rounds = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (work, times) in works.iter().zip(&mut rounds) {
            let start = Instant::now();
            (0..RUNS).for_each(|_| work());
            times.push(start.elapsed() / RUNS);
        }
    }
    rounds.map(|mut times| {
        times.sort();
        times[ROUNDS / 2]
    })
}

fn main() {
    let shapes: Vec<ShapeRow> = TABLES
        .shapes
        .iter()
        .map(|row| ShapeRow {
            conditions: Rows::NONE,
            ..*row
        })
        .collect();
    let members: Vec<MemberRow> = TABLES
        .members
        .iter()
        .map(|row| MemberRow {
            reads: Reads::Presence,
            ..*row
        })
        .collect();
    let without = Tables {
        shapes: &shapes,
        members: &members,
        ..TABLES
    };
    let shape = TABLES.find("CreateTrainingJobRequest").expect("the shape");
    let check = |tables: &Tables<'_>, request| {
        let mut json = serde_json::Deserializer::from_str(black_box(request));
        let found = validate(tables.shape(shape), &mut json);
        assert!(found.is_ok_and(|found| found.is_empty()));
    };
    let mut arguments = std::env::args().skip_while(|argument| argument != "--once");
    let once = arguments.nth(1);
    let wanted = arguments.next();
    for (name, request) in [("small", SMALL), ("large", LARGE)] {
        let works: [&dyn Fn(); 2] = [&|| check(&without, request), &|| check(&TABLES, request)];
        if let Some(side) = &once {
            if wanted.as_deref().is_none_or(|wanted| wanted == name) {
                (0..1000).for_each(|_| works[usize::from(side == "with")]());
            }
            continue;
        }
        let times = times(&works);
        println!("{} bytes of JSON", request.len());
        for (at, name) in ["without rules", "with rules"].into_iter().enumerate() {
            let ratio = times[at].as_secs_f64() / times[0].as_secs_f64();
            let allocations = measure(works[at]).count_total;
            println!(
                "  {name:<14} {:>10.2?} {ratio:>6.2}× {allocations:>4} allocations",
                times[at]
            );
        }
    }
}
