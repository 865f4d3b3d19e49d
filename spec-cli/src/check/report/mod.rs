//! What a check has found, and the forms in which it is told.

mod human;
mod json;

use std::ops::Range;

use spec_core::Severity;

use super::source::{Position, Source};

/// The kinds of what can be wrong: the constraints of shapes, and what only a document has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Constraint(spec_core::Constraint),
    Syntax,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Kind::Constraint(constraint) => constraint.as_str(),
            Kind::Syntax => "syntax",
        }
    }
}

/// One thing that is wrong with a document.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) path: String,
    /// The shape whose constraint is violated; none where the text is no document.
    pub(crate) shape: Option<String>,
    pub(crate) kind: Kind,
    pub(crate) condition: Option<String>,
    pub(crate) severity: Severity,
    pub(crate) message: String,
    pub(crate) suggestion: Option<String>,
    /// The bytes of the source that it is about.
    pub(crate) span: Range<usize>,
    pub(crate) position: Position,
}

/// What is to be told of one document.
#[derive(Debug)]
pub(crate) struct Report {
    /// The line of the file on which the document starts.
    pub(crate) line: u64,
    /// The shape that it was checked as, where that is known.
    pub(crate) shape: Option<String>,
    /// What a reader should know of how the document was understood.
    pub(crate) remark: Option<String>,
    pub(crate) findings: Vec<Finding>,
    /// Pieces of the source that are not to be shown.
    pub(crate) secrets: Vec<Range<usize>>,
    /// Why nothing could be checked, where that is so; the findings say more.
    pub(crate) failure: Option<Failure>,
}

/// Why a document could not be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The text is no document.
    Malformed,
    /// Nobody knows of which shape the document is.
    Undecided,
}

impl Report {
    pub(crate) fn is_valid(&self) -> bool {
        self.count(Severity::Error) == 0
    }

    pub(crate) fn count(&self, severity: Severity) -> usize {
        let findings = self.findings.iter();
        findings
            .filter(|finding| finding.severity == severity)
            .count()
    }
}

/// Text for the two outputs.
#[derive(Debug, Default)]
pub(crate) struct Output {
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The forms of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a person: each finding with the lines that it is about
    Human,
    /// One JSON object for each document
    Json,
}

/// How reports are written.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    pub(crate) format: Format,
    pub(crate) color: bool,
    /// Columns of the terminal.
    pub(crate) width: usize,
}

impl Style {
    /// Tells of one document, which is `alone` in its file or one of many.
    pub(crate) fn render(&self, source: Source<'_>, report: &Report, alone: bool) -> Output {
        match self.format {
            Format::Human => human::render(self, source, report, alone),
            Format::Json => Output {
                out: json::render(source, report),
                err: String::new(),
            },
        }
    }
}

impl Style {
    /// Tells of a file of many documents, when all of them have been told of.
    pub(crate) fn tally(&self, name: &str, valid: u64, all: u64) -> String {
        match self.format {
            Format::Human => human::tally(name, valid, all),
            Format::Json => String::new(),
        }
    }
}

/// The name of a file so that it stands in one line and cannot change the terminal.
pub(crate) fn shown_name(name: &str) -> String {
    match name {
        "-" => "standard input".to_owned(),
        name => name
            .chars()
            .flat_map(|c| {
                let escaped = c.is_control().then(|| c.escape_default());
                let plain = (!c.is_control()).then_some(c);
                escaped.into_iter().flatten().chain(plain)
            })
            .collect(),
    }
}
