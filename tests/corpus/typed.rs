//! The values through generated types, builders, and types with derives.

use serde::Deserialize;
use serde_json::Value;
use spec_core::sagemaker::{
    AlgorithmSpecification, MetricDefinition, TrainingImageConfig, TrainingInputMode,
    TrainingRepositoryAccessMode, TrainingRepositoryAuthConfig,
};
use spec_core::{AlgorithmSpec, ConstraintViolations, JsonError, Shape};

use super::cases;

#[test]
fn from_json() {
    for case in cases() {
        match AlgorithmSpecification::from_json(&case.json) {
            Ok(_) => case.agrees_with(Ok(())),
            Err(JsonError::Violations(violations)) => {
                case.agrees_with(Err::<(), _>(violations));
            }
            Err(error) => panic!("{}: {error}", case.name),
        }
    }
}

#[test]
fn serde() {
    for case in cases() {
        let typed = serde_json::from_str::<AlgorithmSpecification<'_>>(&case.json);
        assert_eq!(typed.is_ok(), case.is_valid(), "{}", case.name);
        // From a tree too, where nothing can be borrowed and a key stands once.
        if !case.name.starts_with("key-twice") {
            let tree: Value = serde_json::from_str(&case.json).expect("well-formed JSON");
            let typed = serde_json::from_value::<AlgorithmSpecification<'_>>(tree);
            assert_eq!(typed.is_ok(), case.is_valid(), "{}", case.name);
        }
    }
}

/// The builders take what has the right types and all that is required.
#[test]
fn builders() {
    let mut built = 0;
    for case in cases() {
        let tree: Value = serde_json::from_str(&case.json).expect("well-formed JSON");
        if case.name != "key-twice"
            && let Some(result) = build(&tree)
        {
            case_agrees_inside(&case, result);
            built += 1;
        }
    }
    println!("{built} values built");
    assert!(built > 30, "only {built} values");
}

/// Nested values are built on their own: their paths begin with themselves.
fn case_agrees_inside(case: &super::Case, result: Built) {
    match result {
        Built::Whole(result) => case.agrees_with(result),
        Built::Inner(at, violations) => {
            let moved: Vec<_> = violations
                .iter()
                .cloned()
                .map(|mut violation| {
                    violation.path.insert_str(0, &at);
                    violation
                })
                .collect();
            case.agrees(&moved);
        }
    }
}

enum Built {
    Whole(Result<(), ConstraintViolations>),
    /// An inner value is wrong already, and so the one around it cannot be made.
    Inner(String, ConstraintViolations),
}

fn build(tree: &Value) -> Option<Built> {
    let mut builder = AlgorithmSpecification::builder().training_input_mode(
        TrainingInputMode::try_from(tree["TrainingInputMode"].as_str()?).ok()?,
    );
    for (name, value) in tree.as_object()? {
        if value.is_null() {
            continue;
        }
        builder = match name.as_str() {
            "TrainingInputMode" => builder,
            "TrainingImage" => builder.training_image(value.as_str()?),
            "AlgorithmName" => builder.algorithm_name(value.as_str()?),
            "EnableSageMakerMetricsTimeSeries" => {
                builder.enable_sage_maker_metrics_time_series(value.as_bool()?)
            }
            "ContainerEntrypoint" => builder.container_entrypoint(texts(value)?),
            "ContainerArguments" => builder.container_arguments(texts(value)?),
            "MetricDefinitions" => {
                let mut metrics = Vec::new();
                for (index, metric) in value.as_array()?.iter().enumerate() {
                    match build_metric(metric)? {
                        Ok(metric) => metrics.push(metric),
                        Err(violations) => {
                            let at = format!("/MetricDefinitions/{index}");
                            return Some(Built::Inner(at, violations));
                        }
                    }
                }
                builder.metric_definitions(metrics)
            }
            "TrainingImageConfig" => match build_config(value)? {
                Ok(config) => builder.training_image_config(config),
                Err((at, violations)) => {
                    let at = format!("/TrainingImageConfig{at}");
                    return Some(Built::Inner(at, violations));
                }
            },
            _ => return None,
        };
    }
    Some(Built::Whole(builder.build().map(drop)))
}

fn texts(value: &Value) -> Option<Vec<String>> {
    let texts = value.as_array()?.iter();
    texts.map(|text| text.as_str().map(str::to_owned)).collect()
}

fn build_metric(tree: &Value) -> Option<Result<MetricDefinition<'_>, ConstraintViolations>> {
    if tree.as_object()?.len() > 2 {
        return None;
    }
    let builder = MetricDefinition::builder();
    let builder = builder.name(tree["Name"].as_str()?);
    Some(builder.regex(tree["Regex"].as_str()?).build())
}

type Config<'t> = Result<TrainingImageConfig<'t>, (&'static str, ConstraintViolations)>;

fn build_config(tree: &Value) -> Option<Config<'_>> {
    let mode = tree["TrainingRepositoryAccessMode"].as_str()?;
    let mode = TrainingRepositoryAccessMode::try_from(mode).ok()?;
    let mut builder = TrainingImageConfig::builder().training_repository_access_mode(mode);
    let auth = &tree["TrainingRepositoryAuthConfig"];
    if !auth.is_null() {
        let arn = auth["TrainingRepositoryCredentialsProviderArn"].as_str()?;
        let auth = TrainingRepositoryAuthConfig::builder()
            .training_repository_credentials_provider_arn(arn)
            .build();
        builder = match auth {
            Ok(auth) => builder.training_repository_auth_config(auth),
            Err(violations) => return Some(Err(("/TrainingRepositoryAuthConfig", violations))),
        };
    }
    Some(builder.build().map_err(|violations| ("", violations)))
}

/// Somebody's own types, whose fields are as wide as they may be.
#[derive(AlgorithmSpec, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub(super) struct Training {
    training_image: Option<String>,
    algorithm_name: Option<Box<str>>,
    training_input_mode: String,
    metric_definitions: Option<Vec<Metric>>,
    enable_sage_maker_metrics_time_series: Option<bool>,
    container_entrypoint: Option<Vec<String>>,
    container_arguments: Option<Vec<String>>,
    training_image_config: Option<Box<ImageConfig>>,
}

#[derive(Shape, Deserialize)]
#[shape("MetricDefinition")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Metric {
    name: String,
    regex: String,
}

#[derive(Shape, Deserialize)]
#[shape("TrainingImageConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct ImageConfig {
    #[serde(rename = "TrainingRepositoryAccessMode")]
    #[spec(member = "TrainingRepositoryAccessMode")]
    mode: String,
    training_repository_auth_config: Option<AuthConfig>,
}

#[derive(Shape, Deserialize)]
#[shape("TrainingRepositoryAuthConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct AuthConfig {
    training_repository_credentials_provider_arn: String,
}

#[test]
fn derived_types() {
    let mut held = 0;
    for case in cases() {
        // Serde's derive takes what has the right types and all that is required.
        let Ok(training) = serde_json::from_str::<Training>(&case.json) else {
            continue;
        };
        held += 1;
        case.agrees_with(training.validate());
        case.agrees_with(training.to_spec());
        if case.is_valid() {
            let spec = training.to_spec().expect("a valid value");
            let typed = AlgorithmSpecification::from_json(&case.json).expect("a valid value");
            assert_eq!(spec, typed, "{}", case.name);
        }
    }
    println!("{held} values held");
    assert!(held > 40, "only {held} values");
}
