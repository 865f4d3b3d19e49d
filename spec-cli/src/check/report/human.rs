//! Findings for a person: what is wrong, where, and what to write instead.

use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use spec_core::Severity;

use super::{Finding, Kind, Output, Report, Style, label, shown_name};
use crate::check::source::{Lines, Source, floor};

/// How much of a line is looked at on each side of a finding, in bytes.
const AROUND: usize = 400;

pub(super) fn render(
    style: &Style,
    source: Source<'_>,
    report: &Report<'_>,
    alone: bool,
) -> Output {
    // Of many documents only those are told of where something is to be said.
    if (!alone || style.quiet) && report.findings.is_empty() {
        return Output::default();
    }
    let renderer = if style.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(style.width);
    let name = shown_name(source.name);
    let mut text = String::new();
    if !report.findings.is_empty() {
        let lines = Lines::new(source);
        for finding in &report.findings {
            one(&renderer, &mut text, &name, &lines, report, finding);
        }
    }
    if report.failure.is_some() {
        // What could not be checked is no result.
        return Output {
            out: String::new(),
            err: text,
        };
    }
    // Writing to a string cannot fail.
    let _ = match alone {
        true => writeln!(text, "{name}: {}", summary(report)),
        false => writeln!(text, "{name}:{}: {}", report.line, summary(report)),
    };
    Output {
        out: text,
        err: String::new(),
    }
}

pub(super) fn tally(name: &str, valid: u64, all: u64) -> String {
    let name = shown_name(name);
    match all {
        0 => format!("{name}: no documents\n"),
        _ if valid == all => format!("{name}: {all} documents, all valid\n"),
        _ => format!("{name}: {all} documents, {} not valid\n", all - valid),
    }
}

fn summary(report: &Report<'_>) -> String {
    let shape = &report.what;
    let mut remark = report.remark.clone().unwrap_or_default();
    if report.unchecked > 0 {
        let count = number(report.unchecked as usize, "value");
        remark.push_str(&format!("; {count} not known yet and not checked"));
    }
    let (errors, warnings) = (
        report.count(Severity::Error),
        report.count(Severity::Warning),
    );
    match (errors, warnings) {
        (0, 0) => format!("valid {shape}{remark}"),
        (0, _) => format!("valid {shape} with {}{remark}", number(warnings, "warning")),
        (_, 0) => format!("{} in {shape}{remark}", number(errors, "error")),
        _ => format!(
            "{} and {} in {shape}{remark}",
            number(errors, "error"),
            number(warnings, "warning")
        ),
    }
}

fn number(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}

fn one(
    renderer: &Renderer,
    text: &mut String,
    name: &str,
    lines: &Lines<'_>,
    report: &Report<'_>,
    finding: &Finding<'_>,
) {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let origin = Origin::path(name)
        .line(finding.position.line as usize)
        .char_column(finding.position.column as usize);
    let mut group = level
        .primary_title(&*finding.message)
        .id(label(finding))
        .element(origin);
    // A line of broken text may hold anything, a secret too, and nobody could tell.
    let excerpt = (finding.kind != Kind::Syntax).then(|| Excerpt::new(lines, report, finding));
    if let Some(excerpt) = &excerpt {
        group = group.element(
            Snippet::source(&*excerpt.text)
                .line_start(finding.position.line as usize)
                .annotation(
                    AnnotationKind::Primary
                        .span(excerpt.mark.clone())
                        .label(shown_path(&finding.path)),
                ),
        );
    }
    if let Some(suggestion) = &finding.suggestion {
        group = group.element(Level::HELP.message(format!("did you mean {suggestion:?}?")));
    }
    if let Some(advice) = &finding.advice {
        group = group.element(Level::HELP.message(&**advice));
    }
    // The excerpt is a window on the file, so its place is given beside it; the renderer
    // marks that as a change of files, which it is not.
    for line in renderer.render(&[group]).lines() {
        if anstream::adapter::strip_str(line).to_string().trim() != ":::" {
            text.push_str(line);
            text.push('\n');
        }
    }
    text.push('\n');
}

/// A path, or the end of a long one.
fn shown_path(path: &str) -> String {
    const LONGEST: usize = 160;
    let path = shown_name(path);
    match path.char_indices().nth_back(LONGEST - 1) {
        Some((start, _)) if start > 0 => format!("…{}", &path[start..]),
        _ => path,
    }
}

/// The line on which a finding starts, without secrets.
struct Excerpt {
    text: String,
    mark: Range<usize>,
}

impl Excerpt {
    fn new(lines: &Lines<'_>, report: &Report<'_>, finding: &Finding<'_>) -> Self {
        let whole = lines.source().text;
        let line = lines.line_of(finding.span.start);
        let start = finding.span.start.clamp(line.start, line.end);
        // Of a value of several lines the opening bracket stands for all.
        let first = whole[start..line.end].chars().next();
        let end = if finding.span.end > line.end {
            start + first.map_or(0, char::len_utf8)
        } else {
            finding.span.end
        };
        let window = line.start.max(floor(whole, start.saturating_sub(AROUND)))
            ..line.end.min(floor(whole, end.saturating_add(AROUND)));
        let mut text = String::new();
        let mut mark = None;
        let mut mark_end = 0;
        let mut hiding = false;
        for (at, character) in whole[window.clone()].char_indices() {
            let at = window.start + at;
            if at >= start && mark.is_none() {
                mark = Some(text.len());
            }
            let hidden = report.secrets.iter().any(|secret| secret.contains(&at));
            match (hidden, hiding) {
                (false, _) => text.push(character),
                (true, false) => text.push('…'),
                (true, true) => {}
            }
            hiding = hidden;
            if at < end {
                mark_end = text.len();
            }
        }
        let mark = mark.unwrap_or(text.len());
        Excerpt {
            mark: mark..mark_end.max(mark),
            text,
        }
    }
}
