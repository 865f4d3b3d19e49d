//! What of a model cannot be lowered.

use std::fmt;
use std::string::{String, ToString};
use std::vec::Vec;

use super::ExpressionError;
use crate::model::{Model, Shape, ShapeId, Span};
use crate::pattern::PatternError;

/// One thing that cannot be lowered.
#[derive(Clone, Debug)]
pub struct LowerError {
    /// The shape that it concerns.
    pub shape: ShapeId,
    /// Where it stands in the model.
    pub span: Span,
    /// What it is.
    pub kind: LowerErrorKind,
}

/// What cannot be lowered.
#[derive(Clone, Debug)]
pub enum LowerErrorKind {
    /// A service, operation or resource, where a value is expected.
    NoValues,
    /// A pattern that cannot be compiled.
    Pattern(PatternError),
    /// A condition whose expression is wrong.
    Condition(String, ExpressionError),
    /// A condition on a shape that has nothing inside.
    NoAggregate(String),
    /// The severity of a condition that the shape does not have.
    UnknownCondition(String),
}

impl LowerError {
    pub(super) fn new(shape: &Shape, kind: LowerErrorKind) -> Self {
        LowerError {
            shape: shape.id.clone(),
            span: shape.span,
            kind,
        }
    }

    pub(super) fn at(self, span: Span) -> Self {
        LowerError { span, ..self }
    }
}

impl fmt::Display for LowerError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = &self.shape;
        match &self.kind {
            LowerErrorKind::NoValues => write!(formatter, "{shape} has no values"),
            LowerErrorKind::Pattern(error) => write!(formatter, "pattern of {shape}: {error}"),
            LowerErrorKind::Condition(name, error) => {
                write!(formatter, "condition {name} of {shape}: {error}")
            }
            LowerErrorKind::NoAggregate(name) => write!(
                formatter,
                "condition {name}: {shape} is not a structure, union, list or map"
            ),
            LowerErrorKind::UnknownCondition(name) => {
                write!(formatter, "{shape} has no condition {name} to be a warning")
            }
        }
    }
}

impl std::error::Error for LowerError {}

/// Everything of a model that cannot be lowered.
#[derive(Clone, Debug)]
pub struct LowerErrors {
    errors: Vec<LowerError>,
    /// The same with their places.
    rendered: String,
}

impl LowerErrors {
    pub(super) fn new(model: &Model, errors: Vec<LowerError>) -> Self {
        let lines: Vec<String> = errors
            .iter()
            .map(|error| match model.place(error.span) {
                Some(place) => std::format!(
                    "{}:{}:{}: {error}\n    {}",
                    place.file,
                    place.line,
                    place.column,
                    place.text.trim()
                ),
                None => error.to_string(),
            })
            .collect();
        LowerErrors {
            rendered: lines.join("\n"),
            errors,
        }
    }

    /// The errors one by one.
    pub fn iter(&self) -> impl Iterator<Item = &LowerError> {
        self.errors.iter()
    }
}

impl fmt::Display for LowerErrors {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.rendered)
    }
}

impl std::error::Error for LowerErrors {}
