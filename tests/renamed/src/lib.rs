//! A crate in which `spec-core` has another name.
#![allow(missing_docs)]

pub use checks::sagemaker::AlgorithmSpecification;

/// `spec!` finds the crate by the type, here through a path of this crate.
pub const XGBOOST: AlgorithmSpecification<'static> = checks::spec!(crate::AlgorithmSpecification {
    TrainingImage: concat!("xgboost:", "1.7-1"),
    TrainingInputMode: "File",
    ContainerArguments: ["--rounds", "100"],
});

/// A derive is told.
#[derive(checks::AlgorithmSpec)]
#[spec(crate = checks)]
pub struct Training<'a> {
    #[spec(flatten)]
    pub source: Source<'a>,
    #[spec(default = "File")]
    pub training_input_mode: Option<&'a str>,
    pub metric_definitions: Vec<Metric<'a>>,
}

/// One of two members.
#[derive(checks::AlgorithmSpec)]
#[spec(crate = checks)]
pub enum Source<'a> {
    TrainingImage(&'a str),
    AlgorithmName(&'a str),
}

/// A member that is a structure.
#[derive(checks::Shape)]
#[shape("MetricDefinition")]
#[spec(crate = checks)]
pub struct Metric<'a> {
    pub name: &'a str,
    pub regex: &'a str,
}

/// So is `shapes!`.
pub mod generated {
    checks::shapes! {
        crate = ::checks;
        service = "sagemaker";
        StoppingCondition
    }
}

#[cfg(test)]
mod tests {
    use super::{Metric, Source, Training, XGBOOST, generated};

    #[test]
    fn a_constant() {
        assert_eq!(XGBOOST.training_image(), Some("xgboost:1.7-1"));
    }

    #[test]
    fn a_derived_type() {
        let mut training = Training {
            source: Source::AlgorithmName("my-algorithm"),
            training_input_mode: None,
            metric_definitions: vec![Metric {
                name: "loss",
                regex: "loss=(.*)",
            }],
        };
        assert_eq!(training.validate(), Ok(()));
        training.source = Source::AlgorithmName("my_algorithm");
        assert!(training.to_spec().is_err());
        training.source = Source::TrainingImage("xgboost:1.7-1");
        assert!(training.to_spec().is_ok());
    }

    #[test]
    fn a_generated_type() {
        const HOUR: generated::StoppingCondition<'static> =
            checks::spec!(generated::StoppingCondition {
                MaxRuntimeInSeconds: 3600,
            });
        assert_eq!(HOUR.max_runtime_in_seconds(), Some(3600));
    }
}
