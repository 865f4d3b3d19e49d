//! Checks for AWS API shapes: what is documented of their fields and limits, held against
//! values as early as can be.
//!
//! | when | with | a wrong value |
//! | --- | --- | --- |
//! | the crate compiles | [`spec!`] with literals | an error on the literal: which limit, what was found, what is allowed |
//! | the crate compiles | [`spec!`] with constant expressions | an error of constant evaluation, in the same words |
//! | the crate compiles | [`derive@AlgorithmSpec`], [`derive@Shape`] on a type of your own | an error on the field, where type and model differ |
//! | run time | builders, `from_json`, serde, `validate` | [`ConstraintViolations`]: all at once, each with its path |
//! | run time | [`engine::validate`] on any serde input | the same |
//! | run time | `dynamic::Validator`, for models that are loaded at run time | the same |
//!
//! ```
//! use spec_core::sagemaker::AlgorithmSpecification;
//! use spec_core::spec;
//!
//! // Checked when compiled.
//! const XGBOOST: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
//!     TrainingImage: "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
//!     TrainingInputMode: "File",
//! });
//!
//! // The same from JSON, checked when read.
//! let json = serde_json::to_string(&XGBOOST)?;
//! assert_eq!(AlgorithmSpecification::from_json(&json)?, XGBOOST);
//!
//! let json = r#"{ "TrainingImage": "xgboost:1.7-1", "TrainingInputMode": "file" }"#;
//! let error = AlgorithmSpecification::from_json(json).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     r#"/TrainingInputMode: "file" is not a value of TrainingInputMode, expected "Pipe", "File" or "FastFile"; did you mean "File"?"#,
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The crate needs `alloc`, not `std`.
//!
//! | feature | brings |
//! | --- | --- |
//! | `json`, on by default | `from_json` and [`JsonError`]; documents in `serde_json::Value` |
//! | `std`, on by default | `HashMap` and `SystemTime` in fields |
//! | `chrono`, `time`, `indexmap` | types of these crates in fields |
//! | `json-schema` | shapes as JSON Schema |
//! | `schemars` | generated types are types of this crate, with the same schemas |
//! | `miette` | violations as diagnostics |
//! | `garde`, `validator` | fields that these crates validate are checked against shapes |
//! | `gzip` | model files that macros read may be compressed |
//! | `dynamic` | models that are loaded at run time |
//! | `metrics` | metric definitions, applied to the log of a training job |
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod algorithm;

#[doc(hidden)]
pub mod constant;
#[cfg(feature = "dynamic")]
pub mod dynamic;
pub mod engine;
mod equal;
mod foreign;
#[cfg(feature = "garde")]
pub mod garde;
#[doc(hidden)]
pub mod hold;
pub mod image;
#[cfg(feature = "json")]
mod json;
#[cfg(feature = "json-schema")]
pub mod json_schema;
mod list;
mod macros;
mod map;
#[cfg(feature = "metrics")]
pub mod metrics;
mod place;
pub mod sagemaker;
mod scalar;
mod take;
// Times are read from text for types of these features only.
#[cfg_attr(
    not(any(feature = "std", feature = "chrono", feature = "time")),
    allow(dead_code)
)]
mod time;
mod typed;
#[cfg(feature = "validator")]
pub mod validator;
pub mod value;
mod violation;

#[cfg(feature = "json")]
pub use json::JsonError;
pub use list::{Boxed, List, Str};
pub use macros::{AlgorithmSpec, Shape, include_request, shapes, spec};
pub use map::Map;
pub use scalar::{BigNumber, Blob, Document, Timestamp};
pub use spec_schema::check::Constraint;
pub use spec_schema::table::Severity;
pub use violation::{ConstraintViolation, ConstraintViolations, Limits, MapPart, format};

/// What generated code uses. It is no part of the public interface and can change in any
/// release.
#[doc(hidden)]
pub mod __private {
    pub use crate::constant;
    pub use crate::equal::{equal, hash};
    pub use crate::hold;
    #[cfg(feature = "json")]
    pub use crate::json::from_json;
    #[cfg(feature = "schemars")]
    pub use crate::json_schema::schemars::{json_schema, schema_name};
    pub use crate::list::{Boxed, List, Str};
    pub use crate::map::Map;
    pub use crate::place::{Place, Vacant};
    pub use crate::scalar::{BigNumber, Blob, Document, Timestamp};
    pub use crate::take::{Source, Take, TakePart, fill, fill_checked, take};
    pub use crate::typed::{
        Given, Inner, Missing, Never, OfShape, Part, check, convert, debug, deserialize, into_owned,
    };
    pub use crate::value::{AsValue, Elements, Members, Value};
    pub use alloc::borrow::Cow;
    pub use alloc::string::String;
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub use spec_derive::__spec;
    pub use spec_schema::condition::{Fact, Gathered, Present};
    pub use spec_schema::sagemaker;
    pub use spec_schema::table::{self, Shape, Tables};
}
