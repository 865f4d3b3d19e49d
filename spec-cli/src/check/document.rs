//! The check of one document.

use std::collections::HashMap;
use std::ops::Range;

use spec_core::engine::validate;
use spec_core::{Constraint, ConstraintViolation, ConstraintViolations, Severity};
use spec_schema::table::{Shape, ShapeType};

use super::guess::{Guesser, Target, Undecided};
use super::json::{self, SyntaxError};
use super::report::{Failure, Finding, Kind, Report};
use super::source::{Lines, Source};
use super::subject::Subject;
use super::tree::{Node, Value};

/// One document: text that is read while it is checked, or a tree.
pub(crate) struct Document<'s> {
    /// What it stands in; line and bytes are those of the whole file.
    source: Source<'s>,
    tree: Option<Node<'s>>,
}

impl<'s> Document<'s> {
    /// A text that is one JSON document.
    pub(crate) fn json(source: Source<'s>) -> Self {
        Document { source, tree: None }
    }

    /// One of the documents of a text.
    pub(crate) fn tree(source: Source<'s>, tree: Node<'s>) -> Self {
        Document {
            source,
            tree: Some(tree),
        }
    }

    /// The names of the entries at the top; none where the document is no object.
    pub(crate) fn keys(&self) -> Result<Option<Vec<String>>, SyntaxError> {
        let Some(tree) = &self.tree else {
            return json::top_level_keys(self.source);
        };
        let keys = tree.entries().iter().map(|entry| entry.key.to_string());
        Ok(matches!(tree.value, Value::Map(_)).then(|| keys.collect()))
    }

    /// What is wrong with the document as a value of a shape.
    pub(crate) fn violations(
        &self,
        shape: Shape<'_>,
    ) -> Result<Vec<ConstraintViolation>, SyntaxError> {
        match &self.tree {
            None => json::check(self.source, shape),
            Some(tree) => check_tree(shape, tree),
        }
        .map(|found| found.into_iter().collect())
    }

    /// Everything that is to be said of the document.
    pub(crate) fn check<'t>(self, guesser: &Guesser<'t>) -> Report<'t> {
        let source = self.source;
        let line = self.tree.as_ref().map_or(source.first_line, |tree| {
            Lines::new(source).position(tree.span.start).line
        });
        let target = match guesser.target(&self) {
            Ok(target) => target,
            Err(Undecided::Syntax(error)) => return malformed(source, None, error),
            Err(Undecided::NoObject) => return undecided(source, line, "a request is an object"),
            Err(Undecided::NoMember) => {
                let reason = "no operation has a request with these members";
                return undecided(source, line, reason);
            }
        };
        let remark = remark(&target);
        match self.find(&target) {
            Ok((violations, tree)) => {
                let mut secrets = Vec::new();
                let mut findings = Vec::new();
                if let Some(tree) = &tree {
                    find_secrets(target.shape, tree, &mut secrets);
                    findings = place(source, &target, tree, violations, &secrets);
                }
                Report {
                    line,
                    shape: Some(target.shape.id().to_owned()),
                    remark,
                    findings,
                    secrets,
                    failure: None,
                }
            }
            Err(error) => malformed(source, Some(target.shape.id()), error),
        }
    }

    /// What is wrong with the document, and the document with its places where something is:
    /// nearly every document is valid, and then nobody asks where its values stand.
    fn find(
        self,
        target: &Target<'_>,
    ) -> Result<(Vec<ConstraintViolation>, Option<Node<'s>>), SyntaxError> {
        let found = self.violations(target.shape)?;
        let tree = (!found.is_empty()).then(|| self.into_tree()).transpose()?;
        Ok((found, tree))
    }

    fn into_tree(self) -> Result<Node<'s>, SyntaxError> {
        self.tree.map_or_else(|| json::tree(self.source), Ok)
    }
}

fn check_tree(shape: Shape<'_>, tree: &Node<'_>) -> Result<ConstraintViolations, SyntaxError> {
    validate(shape, tree).map_err(|error| SyntaxError {
        offset: tree.span.start,
        message: error.to_string(),
    })
}

/// Gives every violation its place; they come in the order of the document.
fn place<'t>(
    source: Source<'_>,
    target: &Target<'t>,
    tree: &Node<'_>,
    violations: Vec<ConstraintViolation>,
    secrets: &[Range<usize>],
) -> Vec<Finding<'t>> {
    if violations.is_empty() {
        return Vec::new();
    }
    let lines = Lines::new(source);
    let mut repeats: HashMap<(String, Constraint), usize> = HashMap::new();
    let mut findings: Vec<_> = violations
        .into_iter()
        .map(|violation| {
            let key = (violation.path.clone(), violation.constraint);
            let repeat = repeats.entry(key).or_default();
            let subject = Subject::find(target.shape, tree, &violation, *repeat, secrets);
            *repeat += 1;
            finding(&lines, violation, subject)
        })
        .collect();
    findings.sort_by_key(|finding| finding.position);
    findings
}

fn finding<'t>(
    lines: &Lines<'_>,
    violation: ConstraintViolation,
    subject: Subject<'t>,
) -> Finding<'t> {
    Finding {
        path: violation.path,
        shape: Some(violation.shape),
        kind: Kind::Constraint(violation.constraint),
        condition: violation.condition,
        severity: violation.severity,
        message: violation.message,
        suggestion: violation.suggestion,
        position: lines.position(subject.span.start),
        span: subject.span.clone(),
        subject: Some(subject),
    }
}

/// The report on a text that is no document.
pub(crate) fn malformed(
    source: Source<'_>,
    shape: Option<&str>,
    error: SyntaxError,
) -> Report<'static> {
    Report {
        line: source.first_line,
        shape: shape.map(str::to_owned),
        remark: None,
        findings: vec![Finding {
            path: String::new(),
            shape: shape.map(str::to_owned),
            kind: Kind::Syntax,
            condition: None,
            severity: Severity::Error,
            message: error.message,
            suggestion: None,
            position: Lines::new(source).position(error.offset),
            span: error.offset..error.offset,
            subject: None,
        }],
        secrets: Vec::new(),
        failure: Some(Failure::Malformed),
    }
}

/// The report on a document whose shape nobody knows.
fn undecided(source: Source<'_>, line: u64, reason: &str) -> Report<'static> {
    let error = SyntaxError {
        offset: 0,
        message: format!("{reason}: say what it is with --operation or --shape"),
    };
    let mut report = malformed(source, None, error);
    report.line = line;
    report.findings[0].position.line = line;
    report.failure = Some(Failure::Undecided);
    report
}

/// How many shapes are named that fit as well.
const SHOWN: usize = 3;

/// What a reader should know of how the document was understood.
fn remark(target: &Target<'_>) -> Option<String> {
    let others = target.guess.as_ref()?;
    let mut text = " (guessed from its members".to_owned();
    for (index, shape) in others.iter().take(SHOWN).enumerate() {
        text.push_str(if index == 0 { "; also fits " } else { ", " });
        text.push_str(shape.name());
    }
    if others.len() > SHOWN {
        text.push_str(&format!(" and {} more", others.len() - SHOWN));
    }
    text.push(')');
    Some(text)
}

/// The places of sensitive values, which no excerpt may show.
fn find_secrets(shape: Shape<'_>, node: &Node<'_>, secrets: &mut Vec<Range<usize>>) {
    if shape.row().sensitive {
        secrets.push(node.span.clone());
        return;
    }
    match (&node.value, shape.shape_type()) {
        (Value::List(elements), ShapeType::List) => {
            let element = shape.member(0).shape();
            for node in elements {
                find_secrets(element, node, secrets);
            }
        }
        (Value::Map(entries), ShapeType::Map) => {
            let (key, value) = (shape.member(0).shape(), shape.member(1).shape());
            for entry in entries {
                if key.row().sensitive {
                    secrets.push(entry.key_span.clone());
                }
                find_secrets(value, &entry.value, secrets);
            }
        }
        (Value::Map(entries), ShapeType::Structure | ShapeType::Union) => {
            for entry in entries {
                if let Some(index) = shape.member_index(&entry.key) {
                    find_secrets(shape.member(index).shape(), &entry.value, secrets);
                }
            }
        }
        _ => {}
    }
}
