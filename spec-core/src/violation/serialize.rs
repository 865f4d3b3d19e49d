//! Violations as data, in the form in which the command `spec` writes them.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{ConstraintViolation, ConstraintViolations};

impl Serialize for ConstraintViolation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("shape", &self.shape)?;
        map.serialize_entry("constraint", self.constraint.as_str())?;
        if let Some(condition) = &self.condition {
            map.serialize_entry("condition", condition)?;
        }
        map.serialize_entry("severity", self.severity.as_str())?;
        map.serialize_entry("message", &self.message)?;
        if let Some(suggestion) = &self.suggestion {
            map.serialize_entry("suggestion", suggestion)?;
        }
        map.end()
    }
}

/// A list of them.
impl Serialize for ConstraintViolations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}
