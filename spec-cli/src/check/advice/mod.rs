//! What a message alone does not say: where a member belongs, which piece of an ARN is wrong,
//! what to write instead.

mod arn;
mod nesting;

use spec_core::Constraint;
use spec_schema::pattern;
use spec_schema::table::{Shape, ShapeType};

use super::lint::NAMESPACE;
use super::placeholder;
use super::report::{Finding, Kind};
use super::tree::{Node, Value};
use crate::version::MODEL;

/// Adds advice to the findings of a document of a shape.
pub(crate) fn advise(findings: &mut [Finding<'_>], root: Shape<'_>, tree: &Node<'_>, yaml: bool) {
    for finding in findings {
        let node = tree.descend(&finding.path);
        let text = match &node.value {
            Value::Text(text) => Some(&**text),
            _ => None,
        };
        let key = match finding
            .subject
            .as_ref()
            .map(|subject| (subject.value.as_deref(), subject.is_key()))
        {
            Some((value, true)) => value,
            _ => None,
        };
        let Kind::Constraint(constraint) = finding.kind else {
            continue;
        };
        let about_value = matches!(
            constraint,
            Constraint::Pattern | Constraint::Length | Constraint::Enum | Constraint::Type
        );
        if let Some(shown) = key
            .or(text)
            .filter(|_| about_value)
            .and_then(placeholder::find)
        {
            let told = finding
                .subject
                .as_ref()
                .is_some_and(|subject| subject.value.is_some());
            let shown = if told {
                format!("{shown:?} is")
            } else {
                "the value has".to_owned()
            };
            finding.message = format!("{shown} a placeholder that has to be filled in");
            finding.suggestion = None;
            continue;
        }
        let Some(subject) = &finding.subject else {
            continue;
        };
        let shape = subject.shape;
        // A sensitive value is not to be told of, and neither are its pieces.
        let text = key.or(text).filter(|_| subject.value.is_some());
        finding.advice = match (constraint, text) {
            (Constraint::UnknownMember, _) => nesting::advise(root, &finding.path)
                .or_else(|| finding.suggestion.is_none().then(|| newer(shape))),
            (Constraint::Pattern, Some(text)) => pattern(shape, text),
            (Constraint::Enum, Some(text)) => {
                enumeration(shape, text, finding.suggestion.is_none())
            }
            (Constraint::Length, text) if subject.length == 0 => {
                empty(shape, text).filter(|_| !nesting::is_required(root, &finding.path))
            }
            (Constraint::Type, _) => type_of(shape, node, yaml),
            _ => None,
        };
    }
}

/// How old the model is that a shape is of.
fn age(shape: Shape<'_>) -> &'static str {
    match shape.id().starts_with(NAMESPACE) {
        true => MODEL,
        false => "the model may be older",
    }
}

fn newer(shape: Shape<'_>) -> String {
    format!("a newer service may have it: {}", age(shape))
}

fn pattern(shape: Shape<'_>, text: &str) -> Option<String> {
    let source = shape.pattern_source()?;
    if let Some(advice) = arn::advise(source, text) {
        return Some(advice);
    }
    let is_uri = source.contains("s3://") || source.contains("(https|s3)://");
    if is_uri && !text.starts_with("s3://") && !text.starts_with("https://") {
        return Some("an address in S3 is written s3://BUCKET/KEY".to_owned());
    }
    let compiled = shape.pattern()?;
    let fault = compiled.find_fault(text)?;
    let (before, rest) = text.split_at(fault.byte);
    // What stands before the fault would do, so the rest is too much.
    (!fault.at_end
        && !rest.is_empty()
        && expects_only_the_end(compiled, fault)
        && compiled.find_fault(before).is_none())
    .then(|| {
        let many = rest.chars().count();
        let plural = if many == 1 { "" } else { "s" };
        format!("it is {many} character{plural} too long")
    })
}

fn expects_only_the_end(pattern: pattern::Pattern<'_>, fault: pattern::Fault) -> bool {
    pattern.expected(fault).as_str() == "the end"
}

/// A value in the form of its neighbours may be newer than the model.
fn enumeration(shape: Shape<'_>, text: &str, is_far: bool) -> Option<String> {
    let form = |text: &str| -> Vec<char> {
        let mut form: Vec<_> = text
            .chars()
            .map(|character| match character {
                'a'..='z' | '0'..='9' => 'a',
                'A'..='Z' => 'A',
                other => other,
            })
            .collect();
        form.dedup();
        form
    };
    // A plain word has the form of every other one.
    let wanted = form(text);
    let values = 0..shape.value_count() - shape.row().internal_values;
    let alike = wanted.len() > 2
        && values
            .into_iter()
            .any(|index| form(shape.value(index)) == wanted);
    if alike {
        Some(format!(
            "if the service has it by now, pass --warn enum: {}",
            age(shape)
        ))
    } else {
        is_far
            .then(|| newer(shape))
            .filter(|_| shape.value_count() > 12)
    }
}

fn empty(shape: Shape<'_>, text: Option<&str>) -> Option<String> {
    let is_text =
        text.is_some() && matches!(shape.shape_type(), ShapeType::String | ShapeType::Enum);
    let is_list = matches!(shape.shape_type(), ShapeType::List | ShapeType::Map);
    (is_text || is_list).then(|| "leave it out where there is nothing to say".to_owned())
}

fn type_of(shape: Shape<'_>, node: &Node<'_>, yaml: bool) -> Option<String> {
    let wants_text = matches!(shape.shape_type(), ShapeType::String | ShapeType::Enum);
    let wants_number = matches!(
        shape.shape_type(),
        ShapeType::Byte
            | ShapeType::Short
            | ShapeType::Integer
            | ShapeType::Long
            | ShapeType::Float
            | ShapeType::Double
    );
    match &node.value {
        Value::Number(_) | Value::Boolean(_) if wants_text && yaml => {
            let kind = if matches!(node.value, Value::Number(_)) {
                "number"
            } else {
                "truth value"
            };
            Some(format!("without quotes YAML reads it as a {kind}"))
        }
        Value::Boolean(_) if wants_text => Some("put it in quotes".to_owned()),
        Value::Text(text) if wants_number && text.parse::<f64>().is_ok_and(f64::is_finite) => {
            Some("remove the quotes".to_owned())
        }
        Value::Text(_) | Value::Number(_) if shape.shape_type() == ShapeType::List => {
            Some("put it in brackets".to_owned())
        }
        _ => None,
    }
}
