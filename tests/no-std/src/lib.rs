//! A crate without the standard library, and without the features of `spec-core`.
#![no_std]
#![allow(missing_docs)]

extern crate alloc;

use alloc::string::String;
use alloc::vec::Vec;

use spec_core::sagemaker::{AlgorithmSpecification, TrainingInputMode};
use spec_core::{AlgorithmSpec, ConstraintViolations, spec};

/// A constant.
pub const XGBOOST: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    MetricDefinitions: [{ Name: "validation:rmse", Regex: "validation-rmse:([0-9.]+)" }],
});

/// A derived type.
#[derive(AlgorithmSpec)]
pub struct Training {
    pub training_image: String,
    #[spec(default = "File")]
    pub training_input_mode: Option<String>,
    pub container_arguments: Vec<String>,
}

/// A builder.
pub fn named(name: &str) -> Result<AlgorithmSpecification<'_>, ConstraintViolations> {
    AlgorithmSpecification::builder()
        .algorithm_name(name)
        .training_input_mode(TrainingInputMode::Pipe)
        .build()
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;
    use alloc::vec;

    use super::{Training, XGBOOST, named};

    #[test]
    fn works() {
        assert!(XGBOOST.metric_definitions().is_some());
        assert!(named("my-algorithm").is_ok());
        assert!(named("my_algorithm").is_err());
        let training = Training {
            training_image: "xgboost:1.7-1".to_owned(),
            training_input_mode: None,
            container_arguments: vec![],
        };
        assert!(training.validate().is_err());
    }
}
