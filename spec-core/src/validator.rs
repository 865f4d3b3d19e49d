//! Fields of types that `validator` validates, checked against shapes (feature `validator`).
//!
//! ```
//! use spec_core::AlgorithmSpec;
//! use validator::Validate;
//!
//! #[derive(AlgorithmSpec, serde::Serialize)]
//! struct Algorithm {
//!     training_image: String,
//!     training_input_mode: String,
//! }
//!
//! #[derive(Validate)]
//! struct Job {
//!     #[validate(custom(function = "spec_core::validator::valid"))]
//!     algorithm: Algorithm,
//! }
//!
//! let job = Job {
//!     algorithm: Algorithm {
//!         training_image: "xgboost:1.7-1".to_owned(),
//!         training_input_mode: "file".to_owned(),
//!     },
//! };
//! let errors = job.validate().unwrap_err();
//! let errors = &errors.field_errors()["algorithm"];
//! assert_eq!(errors[0].code, "enum");
//! assert!(errors[0].message.as_ref().is_some_and(|text| text.contains("\"File\"")));
//! ```

use alloc::string::ToString;

use validator::ValidationError;

use crate::ConstraintViolations;
use crate::typed::{self, OfShape};

/// Checks a field whose type is held against a shape by a derive.
///
/// # Errors
///
/// Everything that is wrong with it, in one message; the code is that of the first violation.
pub fn valid<T: OfShape>(value: &T) -> Result<(), ValidationError> {
    result(typed::check(value))
}

/// Checks a text against the shape of a type that `shapes!` has generated.
///
/// # Errors
///
/// Everything that is wrong with it, in one message; the code is that of the first violation.
pub fn text<T: OfShape>(text: &str) -> Result<(), ValidationError> {
    result(typed::check_text::<T>(text))
}

fn result(checked: Result<(), ConstraintViolations>) -> Result<(), ValidationError> {
    checked.map_err(|violations| {
        let first = violations.iter().next();
        let code = first.map_or("shape", |violation| violation.constraint.as_str());
        ValidationError::new(code).with_message(violations.to_string().into())
    })
}
