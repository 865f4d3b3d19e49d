//! Types of one's own, held against shapes of any model.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, UNIX_EPOCH};

use crate::everything;
use spec_core::{List, Shape, spec};

#[derive(Shape)]
#[shape("CreateTrainingJobRequest")]
struct Job<'a> {
    training_job_name: String,
    role_arn: &'a str,
    algorithm_specification: Option<Algorithm>,
    resource_config: Resources,
    input_data_config: Vec<Channel>,
    output_data_config: Output,
    stopping_condition: Stopping,
    hyper_parameters: HashMap<String, String>,
    environment: Option<BTreeMap<&'a str, Cow<'a, str>>>,
    tags: Option<Vec<Tag>>,
}

#[derive(spec_core::AlgorithmSpec)]
struct Algorithm {
    training_image: String,
    training_input_mode: Mode,
}

#[derive(Shape)]
#[shape("TrainingInputMode")]
enum Mode {
    File,
    #[spec(value = "FastFile")]
    Fast,
    #[spec(unknown)]
    Newer(String),
}

#[derive(Shape)]
#[shape("com.amazonaws.sagemaker#ResourceConfig", service = "sagemaker")]
struct Resources {
    instance_type: Instance,
    instance_count: i32,
    #[spec(member = "VolumeSizeInGB")]
    volume: u16,
}

#[derive(Shape)]
#[shape("TrainingInstanceType")]
enum Instance {
    MlM5Xlarge,
    #[spec(value = "ml.p3.2xlarge")]
    Gpu,
}

#[derive(Shape)]
#[shape("Channel")]
struct Channel {
    channel_name: &'static str,
    data_source: Source,
}

#[derive(Shape)]
#[shape("DataSource")]
struct Source {
    s3_data_source: Box<S3>,
}

#[derive(Shape)]
#[shape("S3DataSource")]
struct S3 {
    s3_data_type: &'static str,
    s3_uri: String,
}

#[derive(Shape)]
#[shape("OutputDataConfig")]
struct Output {
    s3_output_path: String,
}

#[derive(Shape)]
#[shape("StoppingCondition")]
struct Stopping {
    max_runtime_in_seconds: Option<i32>,
}

#[derive(Shape)]
#[shape("Tag")]
struct Tag {
    key: String,
    value: String,
}

fn job() -> Job<'static> {
    Job {
        training_job_name: "forecast-2026-11-01".to_owned(),
        role_arn: "arn:aws:iam::111122223333:role/training",
        algorithm_specification: Some(Algorithm {
            training_image: "registry/xgboost:1.7-1".to_owned(),
            training_input_mode: Mode::Fast,
        }),
        resource_config: Resources {
            instance_type: Instance::MlM5Xlarge,
            instance_count: 1,
            volume: 50,
        },
        input_data_config: vec![Channel {
            channel_name: "train",
            data_source: Source {
                s3_data_source: Box::new(S3 {
                    s3_data_type: "S3Prefix",
                    s3_uri: "s3://bucket/train".to_owned(),
                }),
            },
        }],
        output_data_config: Output {
            s3_output_path: "s3://bucket/models".to_owned(),
        },
        stopping_condition: Stopping {
            max_runtime_in_seconds: Some(3600),
        },
        hyper_parameters: HashMap::from([("rounds".to_owned(), "100".to_owned())]),
        environment: None,
        tags: None,
    }
}

#[test]
fn a_request_without_a_generated_type() {
    job().validate().expect("a valid request");

    let mut wrong = job();
    wrong.training_job_name = "forecast_2026".to_owned();
    wrong.resource_config.instance_type = Instance::Gpu;
    wrong.resource_config.instance_count = -1;
    wrong.input_data_config[0].data_source.s3_data_source.s3_uri = "bucket".to_owned();
    wrong.environment = Some(BTreeMap::from([("MODE", "x".repeat(513).into())]));
    wrong.tags = Some(vec![Tag {
        key: String::new(),
        value: "a".to_owned(),
    }]);
    if let Some(algorithm) = &mut wrong.algorithm_specification {
        algorithm.training_input_mode = Mode::Newer("Stream".to_owned());
    }
    let violations = wrong.validate().expect_err("violations");
    let found: Vec<_> = violations
        .iter()
        .map(|violation| (violation.path.as_str(), violation.constraint.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("/TrainingJobName", "pattern"),
            (
                "/InputDataConfig/0/DataSource/S3DataSource/S3Uri",
                "pattern"
            ),
            ("/ResourceConfig/InstanceCount", "range"),
            ("/Tags/0/Key", "length"),
            ("/Environment/MODE", "length"),
        ]
    );
    assert!(matches!(Mode::File, Mode::File));
}

/// A derive names the generated type of its shape, wherever that is.
mod generated {
    spec_core::shapes! { service = "sagemaker"; ResourceConfig }
}

#[derive(Shape)]
#[shape("ResourceConfig")]
#[spec(type = generated::ResourceConfig)]
struct Plain {
    instance_type: &'static str,
    instance_count: i32,
    #[spec(member = "VolumeSizeInGB")]
    volume: i32,
}

#[test]
fn the_generated_type_is_named() {
    let plain = Plain {
        instance_type: "ml.m5.xlarge",
        instance_count: 1,
        volume: 50,
    };
    let expected = spec!(generated::ResourceConfig {
        InstanceType: "ml.m5.xlarge",
        InstanceCount: 1,
        VolumeSizeInGB: 50,
    });
    assert_eq!(plain.to_spec().expect("valid"), expected);
    let converted = generated::ResourceConfig::try_from(&plain);
    assert_eq!(converted.expect("valid"), expected);
}

/// All kinds of values of a model of the user's own.
#[derive(Shape)]
#[shape("example.everything#Everything", model = "shapes/everything.smithy")]
#[spec(type = everything::Everything, from_spec)]
#[derive(Debug, PartialEq)]
struct Mine<'a, T> {
    text: T,
    flag: Option<bool>,
    tiny: i8,
    small: u8,
    count: i16,
    large: i64,
    half: f32,
    whole: i32,
    big: i128,
    decimal: f64,
    data: Cow<'a, [u8]>,
    when: std::time::SystemTime,
    written: chrono::DateTime<chrono::Utc>,
    anything: serde_json::Value,
    color: Color,
    level: Level,
    names: Cow<'a, [String]>,
    sparse: List<'a, Option<&'a str>>,
    matrix: Vec<[i32; 2]>,
    labels: indexmap::IndexMap<String, String>,
    holes: BTreeMap<String, Option<i32>>,
    groups: HashMap<&'a str, Vec<&'a str>>,
    choice: Choice,
    tree: Tree,
    secret: std::sync::Arc<str>,
}

#[derive(Shape)]
#[shape("Color", model = "shapes/everything.smithy")]
#[spec(type = everything::Color, from_spec)]
#[derive(Debug, PartialEq)]
enum Color {
    Red,
    DarkRed,
    #[spec(value = "Unknown")]
    Unsaid,
}

#[derive(Shape)]
#[shape("Level", model = "shapes/everything.smithy")]
#[spec(type = everything::Level, from_spec)]
#[derive(Debug, PartialEq)]
enum Level {
    Low = 1,
    #[spec(value = 10)]
    High,
}

#[derive(Shape)]
#[shape("Choice", model = "shapes/everything.smithy")]
#[spec(type = everything::Choice, from_spec)]
#[derive(Debug, PartialEq)]
enum Choice {
    Name(String),
    Other(Box<Choice>),
    Tree(Box<Tree>),
}

#[derive(Shape)]
#[shape("Tree", model = "shapes/everything.smithy")]
#[spec(from_spec)]
#[derive(Debug, PartialEq)]
struct Tree {
    name: String,
    left: Option<Box<Self>>,
    branches: Vec<Tree>,
}

fn leaf(name: &str) -> Tree {
    Tree {
        name: name.to_owned(),
        left: None,
        branches: Vec::new(),
    }
}

#[test]
fn all_kinds_of_values() {
    let mine = Mine {
        text: "abc",
        flag: Some(true),
        tiny: -128,
        small: 200,
        count: 10,
        large: 9_000_000_000,
        half: 0.5,
        whole: 3,
        big: 12_345_678_901_234_567_890_123,
        decimal: 1.25,
        data: b"hi".as_slice().into(),
        when: UNIX_EPOCH + Duration::from_secs(1_700_000_000),
        written: chrono::DateTime::from_timestamp(1_700_000_000, 500_000_000).expect("a time"),
        anything: serde_json::json!({ "a": [1, null, { "b": 1.5 }], "c": true }),
        color: Color::DarkRed,
        level: Level::High,
        names: Cow::Owned(vec!["a".to_owned(), "b".to_owned()]),
        sparse: List::Borrowed(&[Some("a"), None]),
        matrix: vec![[1, 2]],
        labels: indexmap::IndexMap::from([("a".to_owned(), "b".to_owned())]),
        holes: BTreeMap::from([("x".to_owned(), Some(3)), ("z".to_owned(), None)]),
        groups: HashMap::from([("one", vec!["a"])]),
        choice: Choice::Other(Box::new(Choice::Tree(Box::new(leaf("twig"))))),
        tree: Tree {
            left: Some(Box::new(leaf("leaf"))),
            branches: vec![leaf("x"), leaf("y")],
            ..leaf("root")
        },
        secret: "hush".into(),
    };
    let value = mine.to_spec().expect("valid");
    // `serde_json::Value` holds no integer of 128 bits.
    let json = serde_json::to_string(&value).expect("JSON");
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(
        json,
        serde_json::json!({
            "text": "abc", "flag": true, "tiny": -128, "small": 200, "count": 10,
            "large": 9_000_000_000_i64, "half": 0.5, "whole": 3.0,
            "big": json["big"], "decimal": 1.25, "data": "aGk=", "when": 1_700_000_000,
            "written": "2023-11-14T22:13:20.5Z",
            "anything": { "a": [1, null, { "b": 1.5 }], "c": true },
            "color": "dark-red", "level": 10, "names": ["a", "b"], "sparse": ["a", null],
            "matrix": [[1, 2]], "labels": { "a": "b" }, "holes": { "x": 3, "z": null },
            "groups": { "one": ["a"] }, "choice": { "other": { "tree": { "name": "twig", "branches": [] } } },
            "tree": {
                "name": "root", "left": { "name": "leaf", "branches": [] },
                "branches": [{ "name": "x", "branches": [] }, { "name": "y", "branches": [] }],
            },
            "secret": "hush",
        })
    );
    assert_eq!(value.big(), Some(spec_core::BigNumber::Integer(mine.big)));
    assert_eq!(Mine::from_spec(&value).expect("it holds all"), mine);

    for (color, text) in [(Color::Red, "red"), (Color::Unsaid, "Unknown")] {
        assert_eq!(color.to_spec().expect("a color").as_str(), text);
    }
    assert_eq!(Level::Low.to_spec().expect("valid"), everything::Level::Low);
    assert_eq!(
        Level::from_spec(&everything::Level::High).expect("valid"),
        Level::High
    );

    let wrong = Mine {
        data: b"too long".as_slice().into(),
        count: 11,
        choice: Choice::Name("NOT".to_owned()),
        ..mine
    };
    let violations = wrong.validate().expect_err("violations");
    let paths: Vec<&str> = violations
        .iter()
        .map(|violation| violation.path.as_str())
        .collect();
    assert_eq!(paths, ["/count", "/data", "/choice/name"]);
}

/// Times before 1970, and those of another crate.
#[derive(Shape)]
#[shape("Everything", model = "shapes/everything.smithy")]
#[spec(type = everything::Everything)]
struct Times {
    text: String,
    when: Option<time::OffsetDateTime>,
    written: Option<std::time::SystemTime>,
}

#[test]
fn times() {
    let times = Times {
        text: "a".to_owned(),
        when: time::OffsetDateTime::from_unix_timestamp_nanos(-500_000_000).ok(),
        written: Some(UNIX_EPOCH - Duration::from_millis(250)),
    };
    let json = serde_json::to_value(times.to_spec().expect("valid")).expect("JSON");
    assert_eq!(
        json,
        serde_json::json!({
            "text": "a", "when": -0.5, "written": "1969-12-31T23:59:59.75Z",
        })
    );
}

/// What a type is too narrow for.
#[derive(Shape, Debug)]
#[shape("Everything", model = "shapes/everything.smithy")]
#[spec(type = everything::Everything, from_spec)]
#[allow(dead_code)]
struct Narrow<'a> {
    text: &'a str,
    #[spec(flatten)]
    number: Number,
    color: Option<OneColor>,
    matrix: Option<[[i32; 2]; 1]>,
    half: f32,
    #[spec(skip)]
    seen: u64,
}

#[derive(Shape, Debug)]
#[shape("Everything", model = "shapes/everything.smithy")]
#[spec(partial, from_spec)]
#[allow(dead_code)]
struct Number {
    large: u8,
}

#[derive(Shape, Debug)]
#[shape("Color", model = "shapes/everything.smithy")]
#[spec(from_spec)]
enum OneColor {
    Red,
}

#[test]
fn types_that_are_too_narrow() {
    let wide = spec!(everything::Everything {
        text: "abc",
        large: 300,
        color: "dark-red",
        matrix: [[1, 2], [3]],
        flag: true,
    });
    let violations = Narrow::try_from(&wide).expect_err("violations");
    // Compilers differ in what they call a type.
    let told = violations
        .iter()
        .map(|one| one.to_string().replace("<'_>", ""));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            "/flag: `shapes::derive::Narrow` has nothing for the member",
            "/large: `u8` cannot hold the value",
            "/color: `shapes::derive::OneColor` has no variant for the value",
            "/matrix/1: `[i32; 2]` cannot hold the value",
            "/half: there is no value here, and `f32` needs one",
        ]
    );
    let fitting = spec!(everything::Everything {
        text: "abc",
        large: 200,
        half: 0.5,
        color: "red",
        matrix: [[1, 2]],
    });
    let narrow = Narrow::from_spec(&fitting).expect("it fits");
    assert_eq!((narrow.number.large, narrow.seen), (200, 0));
    assert!(matches!(narrow.color, Some(OneColor::Red)));
}

/// A type whose parameter is flattened; what fits is known where the parameter is.
#[derive(Shape, Debug)]
#[shape("Everything", model = "shapes/everything.smithy")]
#[spec(type = everything::Everything, from_spec)]
struct Extended<Rest> {
    text: String,
    #[spec(flatten)]
    rest: Rest,
}

#[test]
fn a_parameter_that_is_flattened() {
    let value = spec!(everything::Everything {
        text: "abc",
        large: 200
    });
    let extended = Extended::<Number>::from_spec(&value).expect("it fits");
    assert_eq!((&*extended.text, extended.rest.large), ("abc", 200));
    assert_eq!(extended.to_spec().as_ref(), Ok(&value));
    let wide = spec!(everything::Everything {
        text: "abc",
        large: 300
    });
    let violations = Extended::<Number>::try_from(&wide).expect_err("violations");
    assert_eq!(violations.to_string(), "/large: `u8` cannot hold the value");
}
