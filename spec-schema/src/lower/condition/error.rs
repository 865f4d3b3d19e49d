//! What is wrong with the expression of a condition.

use std::fmt;
use std::ops::Range;
use std::string::String;

use crate::jmespath;
use crate::nearest;

/// What is wrong with the expression of a condition, and where in it.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpressionError {
    /// What is wrong.
    pub kind: ExpressionErrorKind,
    /// Byte offsets into the expression.
    pub span: Range<usize>,
}

/// What is wrong with an expression.
#[derive(Clone, Debug, PartialEq)]
pub enum ExpressionErrorKind {
    /// It cannot be parsed.
    Syntax(jmespath::Error),
    /// A structure does not have the member; and the nearest that it has.
    UnknownMember(String, String, Option<String>),
    /// There is no such function; and the nearest that there is.
    UnknownFunction(String, Option<&'static str>),
    /// A function takes another number of arguments.
    Arguments(&'static str, &'static str),
    /// A value of one type where another is expected.
    Type(&'static str, String),
    /// Two values that are never equal, or have no order.
    Compare(String, String),
    /// A text that is not a value of the enum that it is compared with.
    UnknownValue(String, String, Option<String>),
    /// A projection within a projection.
    NestedProjection,
    /// A list that a projection makes, before a dot.
    DotAfterProjection,
    /// `descend` with an expression that lists the value itself, or something even of null.
    EndlessDescent,
    /// Lists in lists, or pipes after pipes, of which every evaluation would take too long.
    TooManySteps,
}

impl ExpressionError {
    pub(super) fn new(kind: ExpressionErrorKind, span: &Range<usize>) -> Self {
        ExpressionError {
            kind,
            span: span.clone(),
        }
    }
}

impl From<jmespath::Error> for ExpressionError {
    fn from(error: jmespath::Error) -> Self {
        ExpressionError {
            span: error.span.clone(),
            kind: ExpressionErrorKind::Syntax(error),
        }
    }
}

/// The name that was probably meant.
pub(super) fn near<'n>(wanted: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    nearest::of(wanted, names)
}

impl fmt::Display for ExpressionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        use ExpressionErrorKind::*;
        let meant = |formatter: &mut fmt::Formatter<'_>, near: Option<&str>| match near {
            Some(near) => write!(formatter, "; did you mean {near}?"),
            None => Ok(()),
        };
        match &self.kind {
            // It says its place itself.
            Syntax(error) => return error.fmt(formatter),
            UnknownMember(shape, member, near) => {
                write!(formatter, "{shape} has no member {member}")?;
                meant(formatter, near.as_deref())?;
            }
            UnknownFunction(name, near) => {
                write!(formatter, "there is no function {name}")?;
                meant(formatter, *near)?;
            }
            Arguments(function, expected) => {
                write!(formatter, "{function} takes {expected}")?;
            }
            Type(expected, found) => write!(formatter, "{found} where {expected} is expected")?,
            Compare(left, right) => write!(formatter, "{left} cannot be compared with {right}")?,
            UnknownValue(shape, value, near) => {
                write!(formatter, "{shape} has no value {value:?}")?;
                meant(formatter, near.as_deref())?;
            }
            NestedProjection => formatter
                .write_str("a projection in a projection lists lists; write [] before it")?,
            DotAfterProjection => formatter
                .write_str("a dot goes on with each element of the list; write | before it")?,
            EndlessDescent => formatter.write_str(
                "descend would never end: a list in brackets and another descend have elements \
                 of every value",
            )?,
            TooManySteps => {
                formatter
                    .write_str("this takes too many steps, with its lists in lists and pipes")?;
            }
        }
        write!(formatter, ", at byte {}", self.span.start)
    }
}

impl std::error::Error for ExpressionError {}
