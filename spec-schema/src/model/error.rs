//! What can be wrong with a model, and the one place that says it in words.

use std::boxed::Box;
use std::fmt;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use super::error_kind::ModelErrorKind;
use super::source::{Sources, Span};

/// One thing that is wrong with a model: a kind, a place, and a second place where two
/// places disagree.
///
/// The text of an error is its [`kind`](Self::kind)'s `Display`; with file, line, column and
/// the source line it is printed by [`ModelErrors`] and by [`render`].
#[derive(Clone, PartialEq, Debug)]
pub struct ModelError(Box<Finding>);

#[derive(Clone, PartialEq, Debug)]
struct Finding {
    kind: ModelErrorKind,
    span: Option<Span>,
    second: Option<Span>,
}

impl ModelError {
    /// An error at a place.
    pub(crate) fn new(kind: ModelErrorKind, span: Span) -> Self {
        ModelError(Box::new(Finding {
            kind,
            span: Some(span),
            second: None,
        }))
    }

    /// An error about a whole file or request, without a place in a text.
    pub(crate) fn without_place(kind: ModelErrorKind) -> Self {
        ModelError(Box::new(Finding {
            kind,
            span: None,
            second: None,
        }))
    }

    /// Adds the other place that takes part.
    pub(crate) fn with_second(mut self, span: Span) -> Self {
        self.0.second = Some(span);
        self
    }

    /// What is wrong.
    pub fn kind(&self) -> &ModelErrorKind {
        &self.0.kind
    }

    /// Where it is wrong.
    pub fn span(&self) -> Option<Span> {
        self.0.span
    }

    /// The other place, where two disagree.
    pub fn second(&self) -> Option<Span> {
        self.0.second
    }
}

/// How bad a finding about a model is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Worth knowing; the model is used as it is.
    Warning,
    /// The model is not used.
    Error,
}

/// A finding that does not keep a model from being used.
#[derive(Clone, PartialEq, Debug)]
pub struct ModelWarning(pub(crate) ModelError);

impl ModelWarning {
    /// What is remarkable.
    pub fn kind(&self) -> &ModelErrorKind {
        self.0.kind()
    }

    /// Where.
    pub fn span(&self) -> Option<Span> {
        self.0.span()
    }

    /// The warning as text with its place and source line.
    pub fn render(&self, sources: &Sources) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = write_finding(&mut text, &self.0, Severity::Warning, sources);
        text
    }
}

/// Everything that is wrong with a model, in the order in which it was found.
///
/// `Display` gives, for each error, `FILE:LINE:COLUMN: text` and the source line.
#[derive(Clone, PartialEq, Debug)]
pub struct ModelErrors {
    pub(crate) errors: Vec<ModelError>,
    pub(crate) sources: Arc<Sources>,
}

impl ModelErrors {
    /// The errors; never empty.
    pub fn iter(&self) -> impl Iterator<Item = &ModelError> {
        self.errors.iter()
    }

    /// The sources that the spans point into.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }
}

impl fmt::Display for ModelErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.errors.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write_finding(f, error, Severity::Error, &self.sources)?;
        }
        Ok(())
    }
}

impl std::error::Error for ModelErrors {}

/// One error as text: place, words, source line, and the second place where there is one.
pub fn render(error: &ModelError, sources: &Sources) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_finding(&mut text, error, Severity::Error, sources);
    text
}

/// The only place that turns a finding into text.
fn write_finding(
    out: &mut impl fmt::Write,
    finding: &ModelError,
    severity: Severity,
    sources: &Sources,
) -> fmt::Result {
    let place = finding.span().and_then(|span| sources.place(span));
    if let Some(place) = place {
        write!(out, "{}:{}:{}: ", place.file, place.line, place.column)?;
    }
    if severity == Severity::Warning {
        out.write_str("warning: ")?;
    }
    write!(out, "{}", finding.kind())?;
    if let Some(place) = place {
        write_line(out, place.text, place.column)?;
    }
    if let Some(second) = finding.second().and_then(|span| sources.place(span)) {
        write!(
            out,
            "\n{}:{}:{}: the other place is here",
            second.file, second.line, second.column
        )?;
        write_line(out, second.text, second.column)?;
    }
    Ok(())
}

/// The source line with a mark under the column, cut to a piece around the column where the
/// line is long.
fn write_line(out: &mut impl fmt::Write, line: &str, column: usize) -> fmt::Result {
    const BEFORE: usize = 60;
    const SHOWN: usize = 120;
    let skip = (column - 1).saturating_sub(BEFORE);
    out.write_str("\n  | ")?;
    for c in line.chars().skip(skip).take(SHOWN) {
        out.write_char(if c.is_control() { ' ' } else { c })?;
    }
    out.write_str("\n  | ")?;
    for _ in skip + 1..column {
        out.write_char(' ')?;
    }
    out.write_char('^')
}
