//! Right uses of the macros, in all the forms that they take.

use std::borrow::Cow;

use spec_core::sagemaker::{
    AlgorithmSpecification, MetricDefinition, TrainingImageConfig, TrainingInputMode,
    TrainingRepositoryAccessMode,
};
use spec_core::{AlgorithmSpec, List, Shape, spec};

const IMAGE: &str = concat!("registry/", "xgboost:1.7-1");

static IN_A_STATIC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: IMAGE,
    TrainingInputMode: "File"
});

#[test]
fn forms_of_literals() {
    use spec_core::sagemaker::AlgorithmSpecification as Renamed;

    const QUOTED: Renamed<'static> = spec!(Renamed {
        "TrainingImage": "registry/xgboost:1.7-1",
        "TrainingInputMode": "File",
    });
    assert_eq!(QUOTED, IN_A_STATIC);
    let with_a_path = spec!(spec_core::sagemaker::AlgorithmSpecification {
        TrainingInputMode: r#"File"#,
        TrainingImage: "registry/xgboost:1.7-1",
        ContainerArguments: null,
    });
    assert_eq!(with_a_path, IN_A_STATIC);
    let with_a_lifetime = spec!(AlgorithmSpecification<'static> {
        TrainingImage: "registry/xgboost:1.7-1",
        TrainingInputMode: "File",
    },);
    assert_eq!(with_a_lifetime, IN_A_STATIC);
    assert_eq!(IN_A_STATIC.training_image(), Some(IMAGE));
}

#[test]
fn constant_expressions() {
    const LOSS: MetricDefinition<'static> = spec!(MetricDefinition {
        Name: "loss",
        Regex: "loss=(.*)"
    });
    const ARGUMENTS: &[Cow<'static, str>] = &[Cow::Borrowed("--rounds"), Cow::Borrowed("100")];
    const IS_LONG: bool = IMAGE.len() > 10;

    struct Names;
    impl Names {
        const ENTRYPOINT: &'static str = "train.py";
    }

    let spec = spec!(AlgorithmSpecification {
        TrainingImage: if IS_LONG { IMAGE } else { "short" },
        TrainingInputMode: TrainingInputMode::FastFile,
        ContainerEntrypoint: ["python", Names::ENTRYPOINT, env!("CARGO_PKG_NAME")],
        ContainerArguments: ARGUMENTS,
        MetricDefinitions: [LOSS, { Name: "accuracy", Regex: "accuracy=(.*)" }],
        EnableSageMakerMetricsTimeSeries: IS_LONG,
        TrainingImageConfig: { TrainingRepositoryAccessMode: "Vpc" },
    });
    assert_eq!(spec.training_image(), Some(IMAGE));
    let entrypoint = spec.container_entrypoint().map(|texts| texts.join(" "));
    assert_eq!(entrypoint.as_deref(), Some("python train.py spec-tests"));
    assert_eq!(spec.metric_definitions().map(<[_]>::len), Some(2));
    assert_eq!(spec.enable_sage_maker_metrics_time_series(), Some(true));
}

#[test]
fn values_that_are_newer_than_the_model() {
    let spec = spec!(AlgorithmSpecification {
        AlgorithmName: "my-algorithm",
        TrainingInputMode: unknown("Stream"),
    });
    assert_eq!(
        spec.training_input_mode(),
        &TrainingInputMode::unknown("Stream")
    );
    // It has been let through by hand; a document that says it is not.
    let json = serde_json::to_string(&spec).expect("a value");
    assert!(AlgorithmSpecification::from_json(&json).is_err());
}

#[test]
fn warnings_are_silent() {
    const CONFIG: TrainingImageConfig<'static> = spec!(TrainingImageConfig {
        TrainingRepositoryAccessMode: "Platform",
        TrainingRepositoryAuthConfig: {
            TrainingRepositoryCredentialsProviderArn:
                "arn:aws:lambda:us-east-1:111122223333:function:login",
        },
    });
    let config = CONFIG;
    let mode = config.training_repository_access_mode();
    assert_eq!(mode, &TrainingRepositoryAccessMode::Platform);
}

#[test]
fn constant_builders() {
    const METRICS: &[MetricDefinition<'static>] = &[MetricDefinition::constant()
        .name("loss")
        .regex("loss=(.*)")
        .build()];
    const SPEC: AlgorithmSpecification<'static> = AlgorithmSpecification::constant()
        .algorithm_name("my-algorithm")
        .training_input_mode(TrainingInputMode::Pipe)
        .metric_definitions(METRICS)
        .build();
    assert_eq!(
        SPEC,
        spec!(AlgorithmSpecification {
            AlgorithmName: "my-algorithm",
            TrainingInputMode: "Pipe",
            MetricDefinitions: [{ Name: "loss", Regex: "loss=(.*)" }],
        })
    );
    // Constants have no lifetime to lose: they go where a shorter one is asked for.
    fn shorter<'a>(_: &'a str, spec: AlgorithmSpecification<'a>) -> AlgorithmSpecification<'a> {
        spec
    }
    let local = IMAGE.to_owned();
    assert_eq!(shorter(&local, SPEC), SPEC);
}

/// Generics, lifetimes and all that fields can be.
#[derive(AlgorithmSpec)]
struct Wide<'a, T, M, const N: usize>
where
    M: Clone,
{
    #[spec(member = "TrainingImage")]
    image: Option<T>,
    algorithm_name: Option<Cow<'a, str>>,
    training_input_mode: TrainingInputMode<'a>,
    metric_definitions: &'a [M],
    #[spec(default = true)]
    enable_sage_maker_metrics_time_series: Option<bool>,
    container_entrypoint: [&'a str; N],
    #[spec(default = ["--verbose"])]
    container_arguments: Option<List<'a, Box<str>>>,
    training_image_config: Option<Box<TrainingImageConfig<'a>>>,
    #[spec(skip)]
    _team: std::marker::PhantomData<T>,
}

#[derive(Shape, Clone)]
#[shape("com.amazonaws.sagemaker#MetricDefinition")]
struct Metric<'a> {
    name: &'a str,
    #[spec(member = "Regex")]
    r#type: &'a str,
}

#[test]
fn derives() {
    let metrics = [Metric {
        name: "loss",
        r#type: "loss=(.*)",
    }];
    let mut wide = Wide {
        image: Some("xgboost"),
        algorithm_name: None,
        training_input_mode: TrainingInputMode::File,
        metric_definitions: &metrics,
        enable_sage_maker_metrics_time_series: None,
        container_entrypoint: ["python", "train.py"],
        container_arguments: None,
        training_image_config: None,
        _team: std::marker::PhantomData,
    };
    assert_eq!(
        wide.to_spec().expect("a valid value"),
        spec!(AlgorithmSpecification {
            TrainingImage: "xgboost",
            TrainingInputMode: "File",
            MetricDefinitions: [{ Name: "loss", Regex: "loss=(.*)" }],
            EnableSageMakerMetricsTimeSeries: true,
            ContainerEntrypoint: ["python", "train.py"],
            ContainerArguments: ["--verbose"],
        })
    );
    wide.algorithm_name = Some("my-algorithm".into());
    let violations = wide.validate().expect_err("two sources");
    let names: Vec<_> = violations
        .iter()
        .map(|violation| violation.condition.as_deref())
        .collect();
    assert_eq!(names, [Some("ExactlyOneAlgorithmSource")]);
}
