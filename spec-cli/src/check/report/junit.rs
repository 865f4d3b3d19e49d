//! JUnit's XML: a suite for each document, with one case.

use std::fmt::Write;

use super::{Failure, Report, label};
use crate::check::source::Source;
use spec_core::Severity;

pub(super) const HEAD: &str =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"spec check\">\n";
pub(super) const TAIL: &str = "</testsuites>\n";

pub(super) fn render(source: Source<'_>, report: &Report<'_>) -> String {
    let name = escape(source.name);
    let shape = &report.what;
    let failures = u8::from(!report.is_valid() && report.failure.is_none());
    let errors = u8::from(report.failure.is_some());
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "  <testsuite name=\"{name}\" tests=\"1\" failures=\"{failures}\" errors=\"{errors}\">\n    <testcase name=\"line {}\" classname=\"{name}\" file=\"{name}\" line=\"{}\">",
        report.line, report.line
    );
    let element = match report.failure {
        Some(Failure::Malformed | Failure::Undecided) => "error",
        None => "failure",
    };
    let told = |severity| {
        let findings = report
            .findings
            .iter()
            .filter(move |finding| finding.severity == severity);
        findings.fold(String::new(), |mut text, finding| {
            let _ = writeln!(
                text,
                "{}:{}:{}: {}: {}: {}",
                source.name,
                finding.position.line,
                finding.position.column,
                label(finding),
                finding.path,
                finding.full_message()
            );
            text
        })
    };
    if !report.is_valid() {
        let count = report.count(Severity::Error);
        let plural = if count == 1 { "" } else { "s" };
        let _ = writeln!(
            text,
            "      <{element} message=\"{count} error{plural} in {}\" type=\"spec\">{}</{element}>",
            escape(shape),
            escape(&told(Severity::Error))
        );
    }
    if report.count(Severity::Warning) > 0 {
        let _ = writeln!(
            text,
            "      <system-out>{}</system-out>",
            escape(&told(Severity::Warning))
        );
    }
    text.push_str("    </testcase>\n  </testsuite>\n");
    text
}

/// Text in XML, which has no form for control characters.
fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut escaped, character| {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push('\n'),
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            character if character.is_control() => escaped.push('\u{fffd}'),
            character => escaped.push(character),
        }
        escaped
    })
}
