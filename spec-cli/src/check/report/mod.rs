//! What a check has found, and the forms in which it is told.

mod github;
mod human;
mod json;
mod junit;
mod sarif;
mod texts;

use std::ops::Range;

use spec_core::{Constraint, Severity};

use spec_schema::table::Shape;

use super::fix::Edit;
use super::source::{Position, Source};
use super::subject::Subject;

/// The kinds of what can be wrong: the constraints of shapes, and what only a document has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Constraint(Constraint),
    Placeholder,
    Syntax,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Kind::Constraint(constraint) => constraint.as_str(),
            Kind::Placeholder => "placeholder",
            Kind::Syntax => "syntax",
        }
    }
}

/// All kinds, in the order in which lists of them stand.
pub(crate) const KINDS: [Kind; 13] = [
    Kind::Constraint(Constraint::Required),
    Kind::Constraint(Constraint::Length),
    Kind::Constraint(Constraint::Range),
    Kind::Constraint(Constraint::Pattern),
    Kind::Constraint(Constraint::Enum),
    Kind::Constraint(Constraint::UniqueItems),
    Kind::Constraint(Constraint::Type),
    Kind::Constraint(Constraint::UnknownMember),
    Kind::Constraint(Constraint::Union),
    Kind::Constraint(Constraint::Condition),
    Kind::Constraint(Constraint::DuplicateKey),
    Kind::Placeholder,
    Kind::Syntax,
];

/// The name of the rule that a finding is about: of the condition, where it is one.
fn label<'f>(finding: &'f Finding<'_>) -> &'f str {
    finding
        .condition
        .as_deref()
        .unwrap_or(finding.kind.as_str())
}

impl Finding<'_> {
    /// The message with what else helps, in one line.
    pub(crate) fn full_message(&self) -> String {
        match &self.advice {
            Some(advice) => format!("{}; {advice}", self.message),
            None => self.message.clone(),
        }
    }
}

/// One thing that is wrong with a document.
#[derive(Debug)]
pub(crate) struct Finding<'t> {
    pub(crate) path: String,
    /// The shape whose constraint is violated; none where the text is no document.
    pub(crate) shape: Option<String>,
    pub(crate) kind: Kind,
    pub(crate) condition: Option<String>,
    pub(crate) severity: Severity,
    pub(crate) message: String,
    pub(crate) suggestion: Option<String>,
    /// What else helps.
    pub(crate) advice: Option<String>,
    /// The bytes of the source that it is about.
    pub(crate) span: Range<usize>,
    pub(crate) position: Position,
    /// What the finding is about, where the text is a document.
    pub(crate) subject: Option<Subject<'t>>,
}

/// What is to be told of one document.
#[derive(Debug)]
pub(crate) struct Report<'t> {
    /// The line of the file on which the document starts.
    pub(crate) line: u64,
    /// The shape that it was checked as, where that is known.
    pub(crate) shape: Option<String>,
    /// What it is called.
    pub(crate) what: String,
    /// How many of its values and requests could not be checked.
    pub(crate) unchecked: u64,
    /// What a reader should know of how the document was understood.
    pub(crate) remark: Option<String>,
    pub(crate) findings: Vec<Finding<'t>>,
    /// Pieces of the source that are not to be shown.
    pub(crate) secrets: Vec<Range<usize>>,
    /// What would correct some of the findings, where that was asked for.
    pub(crate) edits: Vec<Edit>,
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

impl<'t> Report<'t> {
    /// Why nothing could be checked, with its place in a file.
    pub(crate) fn reason(&self, file: &str) -> String {
        let reasons = self.findings.iter().map(|finding| {
            let Position { line, column } = finding.position;
            format!("{file}:{line}:{column}: {}", finding.message)
        });
        reasons.collect::<Vec<_>>().join("\n")
    }

    /// A report without findings, on a document of a shape where that is known.
    pub(crate) fn new(line: u64, shape: Option<Shape<'t>>) -> Self {
        Report {
            line,
            shape: shape.map(|shape| shape.id().to_owned()),
            what: shape.map_or("document", Shape::name).to_owned(),
            unchecked: 0,
            remark: None,
            findings: Vec::new(),
            secrets: Vec::new(),
            edits: Vec::new(),
            failure: None,
        }
    }

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
    /// SARIF 2.1.0
    Sarif,
    /// Annotations in GitHub's workflows
    Github,
    /// JUnit's XML
    Junit,
    /// The texts of servers made with Smithy
    Smithy,
    /// The texts of the service
    Service,
}

/// How reports are written.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    pub(crate) format: Format,
    pub(crate) color: bool,
    /// Columns of the terminal.
    pub(crate) width: usize,
    /// Only errors are told of.
    pub(crate) quiet: bool,
    /// Lines of text tell which file they are about.
    pub(crate) named: bool,
}

impl Style {
    /// Tells of one document, which is `alone` in its file or one of many.
    pub(crate) fn render(&self, source: Source<'_>, report: &Report<'_>, alone: bool) -> Output {
        let out = match self.format {
            Format::Human => return human::render(self, source, report, alone),
            // These formats have no words for what could not be checked.
            Format::Smithy | Format::Service if report.failure.is_some() => {
                return human::render(self, source, report, alone);
            }
            Format::Json => json::render(source, report),
            Format::Sarif => sarif::render(source, report),
            Format::Github => github::render(source, report),
            Format::Junit => junit::render(source, report),
            Format::Smithy => self.line(source, report, alone, texts::smithy(report)),
            Format::Service => self.line(source, report, alone, texts::service(report)),
        };
        Output {
            out,
            err: String::new(),
        }
    }

    /// A text of one line, with the name of its file where that is needed.
    fn line(
        &self,
        source: Source<'_>,
        report: &Report<'_>,
        alone: bool,
        text: Option<String>,
    ) -> String {
        let name = shown_name(source.name);
        match (text.as_deref().map(shown_name), alone) {
            (None, _) => String::new(),
            (Some(text), true) if !self.named => format!("{text}\n"),
            (Some(text), true) => format!("{name}: {text}\n"),
            (Some(text), false) => format!("{name}:{}: {text}\n", report.line),
        }
    }

    /// Tells of a file of many documents, when all of them have been told of.
    pub(crate) fn tally(&self, name: &str, valid: u64, all: u64) -> String {
        match self.format {
            Format::Human if !self.quiet => human::tally(name, valid, all),
            _ => String::new(),
        }
    }

    /// What stands before all reports.
    pub(crate) fn head(&self) -> String {
        match self.format {
            Format::Sarif => sarif::head(),
            Format::Junit => junit::HEAD.to_owned(),
            _ => String::new(),
        }
    }

    /// What stands after all reports; `successful` where everything could be checked.
    pub(crate) fn tail(&self, successful: bool) -> String {
        match self.format {
            Format::Sarif => sarif::tail(successful),
            Format::Junit => junit::TAIL.to_owned(),
            _ => String::new(),
        }
    }

    /// What stands between reports, and before every one of them but the first.
    pub(crate) fn separator(&self) -> &'static str {
        match self.format {
            Format::Sarif => ",",
            _ => "",
        }
    }
}

/// Whether a character moves what is around it, or is not seen itself.
fn is_invisible(character: char) -> bool {
    // The marks that change the direction of writing.
    let turns = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || character.is_control()
}

/// A text so that it stands in one line and cannot change the terminal; `-` is the name of
/// standard input.
pub(crate) fn shown_name(text: &str) -> String {
    match text {
        "-" => "standard input".to_owned(),
        text => text
            .chars()
            .flat_map(|c| {
                let escaped = is_invisible(c).then(|| c.escape_default());
                let plain = (!is_invisible(c)).then_some(c);
                escaped.into_iter().flatten().chain(plain)
            })
            .collect(),
    }
}
