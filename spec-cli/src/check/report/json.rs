//! One JSON object a document.

use serde::Serialize;

use super::{Finding, Report};
use crate::check::source::Source;

#[derive(Serialize)]
struct Document<'r> {
    source: &'r str,
    line: u64,
    shape: Option<&'r str>,
    valid: bool,
    /// How many values are not known before the document is used.
    #[serde(skip_serializing_if = "is_zero")]
    unchecked: u64,
    violations: Vec<Violation<'r>>,
}

#[derive(Serialize)]
struct Violation<'r> {
    path: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<&'r str>,
    constraint: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<&'r str>,
    severity: &'static str,
    line: u64,
    column: u64,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<&'r str>,
}

fn is_zero(count: &u64) -> bool {
    *count == 0
}

pub(super) fn render(source: Source<'_>, report: &Report<'_>) -> String {
    let document = Document {
        source: source.name,
        line: report.line,
        shape: report.shape.as_deref(),
        valid: report.is_valid(),
        unchecked: report.unchecked,
        violations: report.findings.iter().map(violation).collect(),
    };
    // Text and numbers always have a JSON form.
    let mut line = serde_json::to_string(&document).unwrap_or_default();
    line.push('\n');
    line
}

fn violation<'f>(finding: &'f Finding<'_>) -> Violation<'f> {
    Violation {
        path: &finding.path,
        shape: finding.shape.as_deref(),
        constraint: finding.kind.as_str(),
        condition: finding.condition.as_deref(),
        severity: finding.severity.as_str(),
        line: finding.position.line,
        column: finding.position.column,
        message: finding.full_message(),
        suggestion: finding.suggestion.as_deref(),
    }
}
