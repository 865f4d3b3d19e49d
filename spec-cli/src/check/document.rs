//! The check of one document.

use std::collections::HashMap;
use std::ops::Range;

use spec_core::engine::validate;
use spec_core::{Constraint, ConstraintViolation, Severity};
use spec_schema::table::{Shape, ShapeType, Tables};

use super::catalog::{Catalog, Target, Undecided};
use super::json::{self, SyntaxError};
use super::report::{Finding, Kind, Report};
use super::source::{Lines, Source};
use super::tree::{Node, Value};

/// Everything that is to be said of a document.
pub(crate) fn check<'t>(catalog: &Catalog, tables: &'t Tables<'t>, lines: &Lines<'_>) -> Report {
    let source = lines.source();
    let target = match catalog.shape_of(tables, source) {
        Ok(target) => target,
        Err(Undecided::Syntax(error)) => return malformed(lines, None, error),
        Err(Undecided::NoObject) => return undecided(lines, "a request is an object"),
        Err(Undecided::NoMember) => {
            return undecided(lines, "no operation has a request with these members");
        }
    };
    match violations(&target, source) {
        Ok((violations, tree)) => {
            let mut secrets = Vec::new();
            let mut findings = Vec::new();
            if let Some(tree) = &tree {
                find_secrets(target.shape, part(&target, tree), &mut secrets);
                findings = place(lines, tree, violations);
            }
            Report {
                line: source.first_line,
                shape: Some(target.shape.id().to_owned()),
                remark: remark(&target),
                findings,
                secrets,
                malformed: false,
            }
        }
        Err(error) => malformed(lines, Some(target.shape.id()), error),
    }
}

/// What is wrong with a document, and the document with its places where something is:
/// nearly every document is valid, and then nobody asks where its values stand.
fn violations<'s>(
    target: &Target<'_>,
    source: Source<'s>,
) -> Result<(Vec<ConstraintViolation>, Option<Node<'s>>), SyntaxError> {
    let Some(member) = target.member else {
        let found = json::check(source, target.shape)?;
        let tree = (!found.is_empty())
            .then(|| json::tree(source))
            .transpose()?;
        return Ok((found.into_iter().collect(), tree));
    };
    let tree = json::tree(source)?;
    let found = validate(target.shape, part(target, &tree)).map_err(|error| SyntaxError {
        offset: 0,
        message: error.to_string(),
    })?;
    let inside = found.into_iter().map(|mut violation| {
        violation.path.insert_str(0, &format!("/{member}"));
        violation
    });
    Ok((inside.collect(), Some(tree)))
}

/// The value that is checked.
fn part<'n, 's>(target: &Target<'_>, tree: &'n Node<'s>) -> &'n Node<'s> {
    let entry = target.member.and_then(|member| tree.entry(member));
    entry.map_or(tree, |entry| &entry.value)
}

/// Gives every violation its place; they come in the order of the document.
fn place(lines: &Lines<'_>, tree: &Node<'_>, violations: Vec<ConstraintViolation>) -> Vec<Finding> {
    let mut repeats: HashMap<(String, Constraint), usize> = HashMap::new();
    let mut findings: Vec<_> = violations
        .into_iter()
        .map(|violation| {
            let key = (violation.path.clone(), violation.constraint);
            let repeat = repeats.entry(key).or_default();
            let span = tree.locate(&violation.path, violation.constraint, *repeat);
            *repeat += 1;
            finding(lines, violation, span)
        })
        .collect();
    findings.sort_by_key(|finding| finding.position);
    findings
}

fn finding(lines: &Lines<'_>, violation: ConstraintViolation, span: Range<usize>) -> Finding {
    Finding {
        path: violation.path,
        shape: Some(violation.shape),
        kind: Kind::Constraint(violation.constraint),
        condition: violation.condition,
        severity: violation.severity,
        message: violation.message,
        suggestion: violation.suggestion,
        position: lines.position(span.start),
        span,
    }
}

/// The report on a text that is no document.
pub(crate) fn malformed(lines: &Lines<'_>, shape: Option<&str>, error: SyntaxError) -> Report {
    Report {
        line: lines.source().first_line,
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
            position: lines.position(error.offset),
            span: error.offset..error.offset,
        }],
        secrets: Vec::new(),
        malformed: true,
    }
}

/// The report on a document whose shape nobody knows.
fn undecided(lines: &Lines<'_>, reason: &str) -> Report {
    let error = SyntaxError {
        offset: 0,
        message: format!("{reason}: say what it is with --operation or --shape"),
    };
    malformed(lines, None, error)
}

/// What a reader should know of how the document was understood.
fn remark(target: &Target<'_>) -> Option<String> {
    if let Some(member) = target.member {
        return Some(format!(
            " at {member:?}; the model has nothing of the rest, which was not checked"
        ));
    }
    let others = target.guess.as_ref()?;
    let mut text = " (guessed from its members".to_owned();
    for (index, shape) in others.iter().enumerate() {
        text.push_str(if index == 0 { "; also fits " } else { ", " });
        text.push_str(shape.name());
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
