//! Findings in the formats that the library has for violations.

use std::fmt::Write;

use spec_core::Limits;
use spec_core::format::{SERVICE, SMITHY, Told, together};

use super::{Finding, Kind, Report};

/// One line for a document in the words of Smithy's servers; none for a valid one.
pub(super) fn smithy(report: &Report<'_>) -> Option<String> {
    line(report, SMITHY, |told| told.smithy())
}

/// One line for a document in the words of the service; none for a valid one.
pub(super) fn service(report: &Report<'_>) -> Option<String> {
    line(report, SERVICE, |told| told.service())
}

fn line(report: &Report<'_>, detected: &str, text: fn(&Told<'_>) -> String) -> Option<String> {
    let mut texts = report.findings.iter().map(|finding| told(finding, text));
    let mut line = String::new();
    // Writing to a string cannot fail.
    let _ = together(&mut line as &mut dyn Write, detected, &mut texts);
    (!line.is_empty()).then_some(line)
}

fn told(finding: &Finding<'_>, text: fn(&Told<'_>) -> String) -> String {
    let (Kind::Constraint(constraint), Some(subject)) = (finding.kind, &finding.subject) else {
        return finding.message.clone();
    };
    text(&Told {
        path: &finding.path,
        constraint,
        message: &finding.message,
        limits: &Limits::of(subject.shape),
        // An entry is told of with the map that it is in.
        value: match subject.within_map {
            Some(_) => subject.map.as_deref(),
            None => subject.value.as_deref(),
        },
        length: subject.length,
        part: subject.within_map,
    })
}
