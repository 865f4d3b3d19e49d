//! Validating an AlgorithmSpecification that is in memory, side by side with the crate `garde`
//! and the same constraints; building one; and JSON, side by side with serde's derive, which
//! checks nothing.
//!
//! Both sides run by turns in one process, so that what else the machine does hits both.
//! `cargo bench -p spec-core -- --once CASE` runs one case a thousand times and prints nothing:
//! for counting instructions.

mod timing;

use std::hint::black_box;

use allocation_counter::measure;
use garde::Validate;
use serde::Deserialize;
use spec_core::engine::validate;
use spec_core::sagemaker::{
    AlgorithmSpecification, MetricDefinition, TrainingImageConfig, TrainingInputMode,
    TrainingRepositoryAccessMode, TrainingRepositoryAuthConfig,
};
use spec_core::{AlgorithmSpec, ConstraintViolations, Shape};
use spec_schema::sagemaker::TABLES;
use timing::{Work, times};

const IMAGE: &str = "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1";
const ARN: &str = "arn:aws:lambda:us-east-1:111122223333:function:login";

/// The same fields on both sides.
#[derive(AlgorithmSpec, Validate, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Training {
    // In the documented pattern `.` stands for no end of a line; here it does for some.
    #[garde(length(chars, max = 255), pattern(r"^.*$"))]
    #[garde(custom(exactly_one(&self.algorithm_name)))]
    training_image: Option<String>,
    // The same language without the look behind, which `regex` does not have.
    #[garde(length(chars, min = 1, max = 170))]
    #[garde(pattern(
        r"^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*/)?[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$"
    ))]
    algorithm_name: Option<String>,
    #[garde(custom(one_of(&["Pipe", "File", "FastFile"])))]
    training_input_mode: String,
    #[garde(length(max = 40), dive)]
    metric_definitions: Vec<Metric>,
    #[garde(skip)]
    enable_sage_maker_metrics_time_series: Option<bool>,
    #[garde(length(min = 1, max = 100))]
    #[garde(inner(length(chars, max = 256), pattern(r"^.*$")))]
    container_arguments: Vec<String>,
    #[garde(dive)]
    training_image_config: Option<ImageConfig>,
}

#[derive(Shape, Validate, Deserialize)]
#[shape("MetricDefinition")]
#[serde(rename_all = "PascalCase")]
struct Metric {
    #[garde(length(chars, min = 1, max = 255), pattern(r"^.+$"))]
    name: String,
    #[garde(length(chars, min = 1, max = 500), pattern(r"^.+$"))]
    regex: String,
}

#[derive(Shape, Validate, Deserialize)]
#[shape("TrainingImageConfig")]
#[serde(rename_all = "PascalCase")]
struct ImageConfig {
    #[garde(custom(one_of(&["Platform", "Vpc"])))]
    training_repository_access_mode: String,
    #[garde(dive)]
    training_repository_auth_config: Option<AuthConfig>,
}

#[derive(Shape, Validate, Deserialize)]
#[shape("TrainingRepositoryAuthConfig")]
#[serde(rename_all = "PascalCase")]
struct AuthConfig {
    #[garde(length(chars, min = 1, max = 2048))]
    #[garde(pattern(r"^arn:[0-9A-Za-z\-]+:lambda:[0-9A-Za-z\-]+:[0-9]{12}:function:.*$"))]
    training_repository_credentials_provider_arn: String,
}

fn exactly_one<'o>(
    other: &'o Option<String>,
) -> impl FnOnce(&Option<String>, &()) -> garde::Result + 'o {
    move |one, ()| match one.is_some() != other.is_some() {
        true => Ok(()),
        false => Err(garde::Error::new("exactly one")),
    }
}

fn one_of<'v>(values: &'v [&str]) -> impl FnOnce(&String, &()) -> garde::Result + 'v {
    move |text, ()| match values.contains(&text.as_str()) {
        true => Ok(()),
        false => Err(garde::Error::new("no value of the enum")),
    }
}

fn training(metrics: usize, arguments: usize) -> Training {
    let metric = |at| Metric {
        name: format!("validation:metric-{at}"),
        regex: format!("validation-metric-{at}: ([0-9.]+)"),
    };
    Training {
        training_image: Some(IMAGE.to_owned()),
        algorithm_name: None,
        training_input_mode: "File".to_owned(),
        metric_definitions: (0..metrics).map(metric).collect(),
        enable_sage_maker_metrics_time_series: Some(true),
        container_arguments: (0..arguments)
            .map(|at| format!("--option-{at}=value"))
            .collect(),
        training_image_config: Some(ImageConfig {
            training_repository_access_mode: "Vpc".to_owned(),
            training_repository_auth_config: Some(AuthConfig {
                training_repository_credentials_provider_arn: ARN.to_owned(),
            }),
        }),
    }
}

/// The same value through builders, which check each structure; texts are borrowed.
fn build(training: &Training) -> Result<AlgorithmSpecification<'_>, ConstraintViolations> {
    let metrics = training.metric_definitions.iter().map(|metric| {
        let builder = MetricDefinition::builder().name(&metric.name);
        builder.regex(&metric.regex).build()
    });
    let mut built = AlgorithmSpecification::builder()
        .training_input_mode(TrainingInputMode::File)
        .metric_definitions(metrics.collect::<Result<Vec<_>, _>>()?)
        .container_arguments(&training.container_arguments);
    if let Some(image) = &training.training_image {
        built = built.training_image(image);
    }
    if let Some(enable) = training.enable_sage_maker_metrics_time_series {
        built = built.enable_sage_maker_metrics_time_series(enable);
    }
    if let Some(config) = &training.training_image_config {
        let mut inner = TrainingImageConfig::builder()
            .training_repository_access_mode(TrainingRepositoryAccessMode::Vpc);
        if let Some(auth) = &config.training_repository_auth_config {
            let auth = TrainingRepositoryAuthConfig::builder()
                .training_repository_credentials_provider_arn(
                    &auth.training_repository_credentials_provider_arn,
                )
                .build()?;
            inner = inner.training_repository_auth_config(auth);
        }
        built = built.training_image_config(inner.build()?);
    }
    built.build()
}

fn main() {
    let once = timing::once();
    let cases = [("small", training(1, 2)), ("large", training(40, 100))];
    for (size, training) in &cases {
        let spec = training.to_spec().expect("a valid value");
        let json = serde_json::to_string(&spec).expect("a value");
        let shape = TABLES.shape(TABLES.find("AlgorithmSpecification").expect("the shape"));
        assert!(Validate::validate(training).is_ok());
        assert_eq!(build(training).as_ref(), Ok(&spec));
        let read: Training = serde_json::from_str(&json).expect("a value");
        assert_eq!(read.to_spec().as_ref(), Ok(&spec));
        let works: [Work<'_>; 7] = [
            (
                "garde",
                Box::new(|| assert!(Validate::validate(black_box(training)).is_ok())),
            ),
            (
                "derive",
                Box::new(|| assert!(Training::validate(black_box(training)).is_ok())),
            ),
            (
                "typed",
                Box::new(|| {
                    assert!(spec_core::__private::check(black_box(&spec)).is_ok());
                }),
            ),
            (
                "build",
                Box::new(|| assert!(build(black_box(training)).is_ok())),
            ),
            (
                "json-serde",
                Box::new(|| assert!(serde_json::from_str::<Training>(black_box(&json)).is_ok())),
            ),
            (
                "json-engine",
                Box::new(|| {
                    let mut json = serde_json::Deserializer::from_str(black_box(&json));
                    assert!(validate(shape, &mut json).is_ok_and(|found| found.is_empty()));
                }),
            ),
            (
                "json-typed",
                Box::new(|| {
                    assert!(AlgorithmSpecification::from_json(black_box(&json)).is_ok());
                }),
            ),
        ];
        if let Some(name) = &once {
            for (work, run) in &works {
                if *name == format!("{size}-{work}") {
                    (0..1000).for_each(|_| run());
                }
            }
            continue;
        }
        println!(
            "{size}: {} metrics, {} arguments, {} bytes of JSON",
            training.metric_definitions.len(),
            training.container_arguments.len(),
            json.len()
        );
        println!(
            "  {:<12} {:>12} {:>16} {:>16} {:>12}",
            "", "median", "against garde", "against serde", "allocations"
        );
        let times = times(&works);
        for ((name, work), time) in works.iter().zip(&times) {
            let ratio = time.as_secs_f64() / times[0].as_secs_f64();
            // Reading beside reading.
            let serde = match name.starts_with("json") {
                true => format!("{:.2}×", time.as_secs_f64() / times[4].as_secs_f64()),
                false => String::new(),
            };
            let allocations = measure(work).count_total;
            println!("  {name:<12} {time:>12.2?} {ratio:>15.2}× {serde:>16} {allocations:>12}");
        }
    }
}
