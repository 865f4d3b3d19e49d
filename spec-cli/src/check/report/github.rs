//! Annotations of GitHub's workflow commands.

use std::fmt::Write;

use super::{Report, label, shown_name};
use crate::check::source::{Lines, Source};

/// One command a finding.
pub(super) fn render(source: Source<'_>, report: &Report<'_>) -> String {
    let mut text = String::new();
    if report.findings.is_empty() {
        return text;
    }
    let lines = Lines::new(source);
    for finding in &report.findings {
        let start = finding.position;
        let end = lines.position(finding.span.end);
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "::{} file={},line={},col={}",
            finding.severity.as_str(),
            property(source.name),
            start.line,
            start.column
        );
        // A column at the end means something only on the same line.
        if end.line == start.line && end.column > start.column {
            let _ = write!(text, ",endColumn={}", end.column);
        }
        let _ = write!(text, ",title={}::", property(label(finding)));
        if !finding.path.is_empty() {
            let _ = write!(text, "{}: ", data(&finding.path));
        }
        text.push_str(&data(&finding.full_message()));
        if let Some(suggestion) = &finding.suggestion {
            let _ = write!(text, "; did you mean \"{}\"?", data(suggestion));
        }
        text.push('\n');
    }
    text
}

/// Text of a command, in one line.
fn data(text: &str) -> String {
    shown_name(text)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Text of a command's property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
