//! Checked values of AWS API shapes as the types of the AWS SDK for Rust, and back.
//!
//! The SDK checks nothing before a request is sent: a member that is missing, a text that is too
//! long or an unknown value of an enum is an answer of the service. [`to_sdk`] makes the SDK's
//! type of a value that has been held against its shape; the value's type is generated
//! (`shapes!`) or of your own (`#[derive(Shape)]`).
//!
//! ```
//! use aws_sdk_sagemaker::operation::create_training_job::CreateTrainingJobInput;
//! use spec_core::{Shape, shapes};
//! use spec_aws_sdk::to_sdk;
//!
//! #[derive(Shape)]
//! #[shape("CreateTrainingJobRequest")]
//! struct Job {
//!     training_job_name: String,
//!     role_arn: String,
//!     output_data_config: Output,
//! }
//!
//! #[derive(Shape)]
//! #[shape("OutputDataConfig")]
//! struct Output {
//!     #[spec(member = "S3OutputPath")]
//!     path: String,
//! }
//!
//! let mut job = Job {
//!     training_job_name: "churn".to_owned(),
//!     role_arn: "arn:aws:iam::111122223333:role/Training".to_owned(),
//!     output_data_config: Output { path: "s3://bucket/models".to_owned() },
//! };
//! let input = to_sdk(&job, CreateTrainingJobInput::deserialize)?;
//! assert_eq!(input.training_job_name(), Some("churn"));
//!
//! job.training_job_name = "churn_2".to_owned();
//! let error = to_sdk(&job, CreateTrainingJobInput::deserialize).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "/TrainingJobName: \"churn_2\" is not allowed: \"_\" cannot stand at character 6, \
//!      expected a letter, a digit, '-' or the end",
//! );
//! # Ok::<(), spec_aws_sdk::Error>(())
//! ```
//!
//! What is made of a whole request is sent by the operation's builder with [`WithInput`]:
//!
//! ```no_run
//! # use aws_sdk_sagemaker::{Client, operation::create_training_job::CreateTrainingJobInput};
//! # async fn send(client: Client, input: CreateTrainingJobInput) {
//! let sent = client
//!     .create_training_job()
//!     .customize()
//!     .interceptor(spec_aws_sdk::WithInput(input))
//!     .send()
//!     .await;
//! # }
//! ```
//!
//! And what is made of a part is set like any other value of the SDK's:
//! `client.create_training_job().algorithm_specification(specification)`.
//!
//! The types of every operation and of everything in it are read in the same way, so there is
//! nothing in here of one service: `deserialize` is a function of each structure and union of an
//! SDK, and which shape it wants is compared with that of the value.
#![forbid(unsafe_code)]

mod input;
mod read;

use std::cell::RefCell;
use std::fmt;

use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::serde::{
    SerdeError, SerializableStruct, ShapeDeserializer, ShapeSerializer,
};
use spec_core::ConstraintViolations;
use spec_core::value::{OfShape, check};

pub use input::WithInput;
use read::Reader;

/// Why a value does not become one of the SDK's.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The value breaks constraints of its shape.
    Invalid(ConstraintViolations),
    /// The value is valid, and the SDK's type cannot hold it: that of another shape, or of an
    /// older or newer model.
    Unlike {
        /// Where, as a JSON Pointer.
        path: String,
        /// What the SDK says.
        source: SerdeError,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Invalid(violations) => violations.fmt(formatter),
            Error::Unlike { path, source } if path.is_empty() => source.fmt(formatter),
            Error::Unlike { path, source } => write!(formatter, "{path}: {source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Invalid(_) => None,
            Error::Unlike { source, .. } => Some(source),
        }
    }
}

impl From<ConstraintViolations> for Error {
    fn from(violations: ConstraintViolations) -> Self {
        Error::Invalid(violations)
    }
}

/// Holds a value against its shape and makes the SDK's type of it, which the function of that
/// type reads: `to_sdk(&job, CreateTrainingJobInput::deserialize)`.
///
/// Enum values that are newer than the SDK become its `Unknown`. Nothing is left out: a member
/// that the SDK does not have is an error.
///
/// An idempotency token that the value does not have is made up, as a client does it: once in
/// each call of this function.
///
/// # Errors
///
/// [`Error::Invalid`] with everything that is wrong with the value, and [`Error::Unlike`] where
/// the SDK's type is not that of the shape.
///
/// ```
/// use aws_sdk_sagemaker::types;
/// use spec_core::sagemaker::AlgorithmSpecification;
/// use spec_core::spec;
///
/// const XGBOOST: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
///     TrainingImage: "xgboost:1.7-1",
///     TrainingInputMode: "FastFile",
/// });
///
/// let specification = spec_aws_sdk::to_sdk(&XGBOOST, types::AlgorithmSpecification::deserialize)?;
/// let mode = specification.training_input_mode();
/// assert_eq!(mode, Some(&types::TrainingInputMode::Fastfile));
/// # Ok::<(), spec_aws_sdk::Error>(())
/// ```
pub fn to_sdk<T: OfShape, S>(
    value: &T,
    deserialize: fn(&mut dyn ShapeDeserializer) -> Result<S, SerdeError>,
) -> Result<S, Error> {
    check(value)?;
    let path = RefCell::new(String::new());
    deserialize(&mut Reader::new(value.as_value(), &path)).map_err(|source| Error::Unlike {
        path: path.take(),
        source,
    })
}

/// The JSON text of a value of the SDK: what it sends, in the protocols `awsJson1_0` and
/// `awsJson1_1`.
///
/// So an input that was built with the SDK is checked before it is sent:
///
/// ```
/// use aws_sdk_sagemaker::operation::create_training_job::CreateTrainingJobInput;
///
/// mod job {
///     spec_core::shapes! { service = "sagemaker"; CreateTrainingJobRequest }
/// }
///
/// let input = CreateTrainingJobInput::builder()
///     .training_job_name("churn_2")
///     .role_arn("arn:aws:iam::111122223333:role/Training")
///     .build()?;
/// let json = spec_aws_sdk::to_json(&input)?;
/// let error = job::CreateTrainingJobRequest::from_json(&json).unwrap_err();
/// assert_eq!(error.to_string(), "
/// /TrainingJobName: \"churn_2\" is not allowed: \"_\" cannot stand at character 6, \
/// expected a letter, a digit, '-' or the end
/// /OutputDataConfig: OutputDataConfig is required".trim_start());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// What the SDK cannot write: an `Unknown` variant of a union.
pub fn to_json(value: &impl SerializableStruct) -> Result<String, SerdeError> {
    let settings = JsonCodecSettings::builder().use_json_name(false).build();
    let mut serializer = JsonCodec::new(settings).create_serializer();
    serializer.write_struct(value.schema(), value)?;
    String::from_utf8(serializer.finish()).map_err(|error| SerdeError::custom(error.to_string()))
}
