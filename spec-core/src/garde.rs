//! Fields of types that `garde` validates, checked against shapes (feature `garde`).
//!
//! ```
//! use garde::Validate;
//! use spec_core::sagemaker::AlgorithmSpecification;
//! use spec_core::{AlgorithmSpec, shapes};
//!
//! mod names {
//!     spec_core::shapes! { service = "sagemaker"; newtypes; TrainingJobName }
//! }
//!
//! #[derive(AlgorithmSpec)]
//! struct Algorithm {
//!     training_image: String,
//!     training_input_mode: String,
//! }
//!
//! #[derive(Validate)]
//! struct Job {
//!     #[garde(custom(spec_core::garde::text::<names::TrainingJobName<'static>, _, _>))]
//!     name: String,
//!     #[garde(custom(spec_core::garde::valid))]
//!     algorithm: Algorithm,
//!     #[garde(range(min = 1))]
//!     retries: u32,
//! }
//!
//! let job = Job {
//!     name: "my_job".to_owned(),
//!     algorithm: Algorithm {
//!         training_image: "xgboost:1.7-1".to_owned(),
//!         training_input_mode: "file".to_owned(),
//!     },
//!     retries: 0,
//! };
//! let report = job.validate().unwrap_err();
//! let paths: Vec<String> = report.iter().map(|(path, _)| path.to_string()).collect();
//! assert_eq!(paths, ["algorithm", "name", "retries"]);
//! ```

use alloc::string::ToString;

use crate::ConstraintViolations;
use crate::typed::{self, OfShape};

/// Checks a field whose type is held against a shape by a derive.
///
/// # Errors
///
/// Everything that is wrong with it, in one message.
pub fn valid<T: OfShape, C>(value: &T, _: &C) -> garde::Result {
    result(typed::check(value))
}

/// Checks a text against the shape of a type that `shapes!` has generated.
///
/// # Errors
///
/// Everything that is wrong with it, in one message.
pub fn text<T: OfShape, S: AsRef<str>, C>(text: &S, _: &C) -> garde::Result {
    result(typed::check_text::<T>(text.as_ref()))
}

fn result(checked: Result<(), ConstraintViolations>) -> garde::Result {
    checked.map_err(|violations| garde::Error::new(violations.to_string()))
}
