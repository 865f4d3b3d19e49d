//! Checks for AWS API shapes: what is documented of their fields and limits, held against
//! values as early as can be.
#![forbid(unsafe_code)]

pub mod engine;
mod violation;

pub use spec_schema::check::Constraint;
pub use spec_schema::table::Severity;
pub use violation::{ConstraintViolation, ConstraintViolations};
