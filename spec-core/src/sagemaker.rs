//! Types for shapes of Amazon SageMaker's API, version 2017-07-24.
//!
//! ```
//! use spec_core::sagemaker::{AlgorithmSpecification, TrainingInputMode};
//!
//! let spec = AlgorithmSpecification::builder()
//!     .training_image("683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1")
//!     .training_input_mode(TrainingInputMode::File)
//!     .build()?;
//! assert_eq!(spec.training_input_mode(), &TrainingInputMode::File);
//! # Ok::<(), spec_core::ConstraintViolations>(())
//! ```

crate::shapes! {
    crate = crate;
    service = "sagemaker";
    AlgorithmSpecification
}

mod algorithm;

pub use algorithm::{MetricsTimeSeries, TimeSeriesReason};
