//! Typed values from JSON texts, with everything that is wrong with them.

use core::fmt;

use crate::ConstraintViolations;
use crate::engine;
use crate::place::{Place, Vacant};
use crate::typed::{OfShape, refuse};

/// Why a JSON text is not a value of a shape.
#[derive(Debug)]
#[non_exhaustive]
pub enum JsonError {
    /// It is not JSON.
    Syntax(serde_json::Error),
    /// It is JSON, and breaks constraints of its shape.
    Violations(ConstraintViolations),
}

impl JsonError {
    /// What is wrong with the value; nothing where the text is not JSON.
    pub fn violations(&self) -> Option<&ConstraintViolations> {
        match self {
            JsonError::Syntax(_) => None,
            JsonError::Violations(violations) => Some(violations),
        }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            JsonError::Syntax(error) => write!(formatter, "not JSON: {error}"),
            JsonError::Violations(violations) => violations.fmt(formatter),
        }
    }
}

impl core::error::Error for JsonError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            JsonError::Syntax(error) => Some(error),
            JsonError::Violations(violations) => Some(violations),
        }
    }
}

impl From<serde_json::Error> for JsonError {
    fn from(error: serde_json::Error) -> Self {
        JsonError::Syntax(error)
    }
}

impl From<ConstraintViolations> for JsonError {
    fn from(violations: ConstraintViolations) -> Self {
        JsonError::Violations(violations)
    }
}

/// Reads a value of a generated type; texts without escapes are borrowed.
pub fn from_json<'a, T>(json: &'a str) -> Result<T, JsonError>
where
    T: Place<'a> + Vacant + OfShape,
{
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let mut value = T::vacant();
    let violations = engine::fill(T::shape(), &mut value, &mut deserializer)?;
    deserializer.end()?;
    refuse(violations)?;
    Ok(value)
}
