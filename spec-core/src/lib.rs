//! Checks for AWS API shapes: what is documented of their fields and limits, held against
//! values as early as can be.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

#[doc(hidden)]
pub mod constant;
pub mod engine;
#[doc(hidden)]
pub mod hold;
#[cfg(feature = "json")]
mod json;
mod list;
mod place;
pub mod sagemaker;
mod typed;
mod value;
mod violation;

#[cfg(feature = "json")]
pub use json::JsonError;
pub use list::{List, Str};
pub use spec_derive::{AlgorithmSpec, Shape, spec};
pub use spec_schema::check::Constraint;
pub use spec_schema::table::Severity;
pub use violation::{ConstraintViolation, ConstraintViolations};

/// What generated code uses. It is no part of the public interface and can change in any
/// release.
#[doc(hidden)]
pub mod __private {
    pub use crate::constant;
    pub use crate::hold;
    #[cfg(feature = "json")]
    pub use crate::json::from_json;
    pub use crate::list::{List, Str};
    pub use crate::place::{Place, Vacant};
    pub use crate::typed::{
        Given, Inner, Missing, OfShape, Part, check, convert, debug, deserialize,
    };
    pub use crate::value::{AsValue, Elements, Members, Value};
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub use spec_derive::__spec;
    pub use spec_schema::condition::Given as GivenMembers;
    pub use spec_schema::sagemaker;
    pub use spec_schema::table::{self, Shape, Tables};
}
