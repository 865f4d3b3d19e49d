//! What is wrong with a value, for people and for programs.

pub mod format;
mod limits;
#[cfg(feature = "miette")]
mod miette;
mod serialize;

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use spec_schema::check::Constraint;
use spec_schema::table::Severity;

pub use limits::Limits;

/// The two parts of a map's entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MapPart {
    /// A key. Its violations have the path of the map.
    Key,
    /// A value.
    Value,
}

/// One constraint that a value violates.
///
/// It is data too: it serializes as the command `spec check --format json` writes it, and with
/// the feature `miette` it is a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ConstraintViolation {
    /// Where the value stands, as a JSON Pointer with names as on the wire. For a missing
    /// member it is the place where the member would stand.
    pub path: String,
    /// The absolute id of the shape whose constraint is violated.
    pub shape: String,
    /// The kind of constraint.
    pub constraint: Constraint,
    /// The name of the rule, where the constraint is a condition.
    pub condition: Option<String>,
    /// How much the violation weighs.
    pub severity: Severity,
    /// What was found and what is allowed, in one line.
    pub message: String,
    /// What to write instead, where one answer is near.
    pub suggestion: Option<String>,
    /// The value, where it is a text or a number that may be shown; long ones are cut.
    pub value: Option<String>,
    /// The length that was found, where it may be shown.
    pub length: Option<u64>,
    /// The part of a map's entry that the value is.
    pub part: Option<MapPart>,
    /// What the shape allows.
    pub limits: Arc<Limits>,
}

impl fmt::Display for ConstraintViolation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(formatter, "{}: ", self.path)?;
        }
        formatter.write_str(&self.message)?;
        if let Some(suggestion) = &self.suggestion {
            write!(formatter, "; did you mean {suggestion:?}?")?;
        }
        Ok(())
    }
}

impl core::error::Error for ConstraintViolation {}

/// Everything that is wrong with a value, in the order in which it was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConstraintViolations {
    violations: Vec<ConstraintViolation>,
    omitted: u64,
}

impl ConstraintViolations {
    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.violations.is_empty()
    }

    /// Whether one of the violations is an error, not a warning.
    pub fn has_errors(&self) -> bool {
        self.iter()
            .any(|violation| violation.severity == Severity::Error)
    }

    /// How many violations are here.
    pub fn len(&self) -> usize {
        self.violations.len()
    }

    /// How many more there are: only the first 10,000 are kept.
    pub fn omitted(&self) -> u64 {
        self.omitted
    }

    /// The violations one by one.
    pub fn iter(&self) -> core::slice::Iter<'_, ConstraintViolation> {
        self.violations.iter()
    }

    pub(crate) fn push(&mut self, violation: ConstraintViolation) {
        self.violations.push(violation);
    }

    pub(crate) fn omit(&mut self) {
        self.omitted += 1;
    }
}

impl IntoIterator for ConstraintViolations {
    type Item = ConstraintViolation;
    type IntoIter = alloc::vec::IntoIter<ConstraintViolation>;

    fn into_iter(self) -> Self::IntoIter {
        self.violations.into_iter()
    }
}

impl<'v> IntoIterator for &'v ConstraintViolations {
    type Item = &'v ConstraintViolation;
    type IntoIter = core::slice::Iter<'v, ConstraintViolation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for ConstraintViolations {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            if index > 0 {
                formatter.write_str("\n")?;
            }
            write!(formatter, "{violation}")?;
        }
        if self.omitted > 0 {
            write!(formatter, "\nand {} more", self.omitted)?;
        }
        Ok(())
    }
}

impl core::error::Error for ConstraintViolations {}
