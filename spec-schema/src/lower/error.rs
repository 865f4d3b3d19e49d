//! What of a model cannot be lowered.

use std::fmt;
use std::string::String;
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
    /// A pattern that no text of the shape's length matches; a warning.
    NoText,
    /// A value of an enum that breaks a constraint of the enum; a warning.
    ValueBreaks {
        /// The value.
        value: String,
        /// The constraint.
        constraint: &'static str,
    },
    /// A default that breaks a constraint of its member; a warning where it is empty.
    DefaultBreaks {
        /// The member.
        member: String,
        /// The constraint.
        constraint: &'static str,
    },
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
            LowerErrorKind::NoText => write!(
                formatter,
                "pattern of {shape}: no text of the right length matches it"
            ),
            LowerErrorKind::ValueBreaks { value, constraint } => {
                write!(
                    formatter,
                    "the value {value:?} of {shape} breaks its own {constraint}"
                )
            }
            LowerErrorKind::DefaultBreaks { member, constraint } => {
                write!(
                    formatter,
                    "the default of {shape}${member} breaks its {constraint}"
                )
            }
        }
    }
}

impl std::error::Error for LowerError {}

/// Everything of a model that cannot be lowered, or is remarkable in what can.
#[derive(Clone, Debug, Default)]
pub struct LowerErrors {
    errors: Vec<LowerError>,
    /// The same with their places.
    rendered: String,
}

impl LowerErrors {
    pub(super) fn new(model: &Model, errors: Vec<LowerError>) -> Self {
        LowerErrors::rendered(model, errors, "")
    }

    /// The same for findings that keep nothing from being lowered.
    pub(super) fn warnings(model: &Model, warnings: Vec<LowerError>) -> Self {
        LowerErrors::rendered(model, warnings, "warning: ")
    }

    fn rendered(model: &Model, errors: Vec<LowerError>, severity: &str) -> Self {
        let lines: Vec<String> = errors
            .iter()
            .map(|error| match model.place(error.span) {
                Some(place) => std::format!(
                    "{}:{}:{}: {severity}{error}\n    {}",
                    place.file,
                    place.line,
                    place.column,
                    place.text.trim()
                ),
                None => std::format!("{severity}{error}"),
            })
            .collect();
        LowerErrors {
            rendered: lines.join("\n"),
            errors,
        }
    }

    /// True where there is none.
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
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
