//! The texts of two established formats: that of servers made with Smithy, and the one in
//! which SageMaker itself answers.

use std::fmt::Write;

use spec_core::Constraint;
use spec_schema::table::{Length, Shape, ShapeType};

use super::{Finding, Kind, Report};
use crate::check::subject::{MapPart, Subject};
use crate::check::tree::unescape;

/// One line for a document in the words of Smithy's servers; none for a valid one.
pub(super) fn smithy(report: &Report<'_>) -> Option<String> {
    together(report, "detected. ", smithy_text)
}

/// One line for a document in the words of the service; none for a valid one.
pub(super) fn service(report: &Report<'_>) -> Option<String> {
    together(report, "detected: ", service_text)
}

fn together(
    report: &Report<'_>,
    detected: &str,
    text: impl Fn(&Finding<'_>) -> String,
) -> Option<String> {
    let count = report.findings.len();
    let errors = if count == 1 { "error" } else { "errors" };
    let texts: Vec<_> = report.findings.iter().map(text).collect();
    (count > 0).then(|| format!("{count} validation {errors} {detected}{}", texts.join("; ")))
}

/// A finding in the words of Smithy's servers, which tell of a JSON Pointer.
fn smithy_text(finding: &Finding<'_>) -> String {
    let path = &finding.path;
    let (Kind::Constraint(constraint), Some(subject)) = (finding.kind, &finding.subject) else {
        return finding.message.clone();
    };
    let shape = subject.shape;
    let member = match constraint {
        Constraint::Required => "Member must not be null".to_owned(),
        Constraint::Length => {
            let length = shape.row().length;
            let max = (length.max != u64::MAX).then_some(length.max);
            // A bound of nothing is none.
            let min = (length.min > 0 || max.is_none()).then_some(length.min);
            format!("Member must have length {}", bounds(min, max))
        }
        Constraint::Range => format!("Member must be {}", range(shape)),
        Constraint::Pattern => pattern(shape),
        Constraint::Enum => values(shape),
        Constraint::UniqueItems => "Member must have unique values".to_owned(),
        _ => finding.message.clone(),
    };
    let counted = constraint == Constraint::Length && !shape.row().sensitive;
    let length = if counted {
        format!("with length {} ", subject.length)
    } else {
        String::new()
    };
    format!("Value {length}at '{path}' failed to satisfy constraint: {member}")
}

fn pattern(shape: Shape<'_>) -> String {
    let source = shape.pattern_source().unwrap_or_default();
    format!("Member must satisfy regular expression pattern: {source}")
}

fn values(shape: Shape<'_>) -> String {
    let values: Vec<_> = (0..shape.value_count() - shape.row().internal_values)
        .map(|index| shape.value(index))
        .collect();
    format!(
        "Member must satisfy enum value set: [{}]",
        values.join(", ")
    )
}

fn bounds<T: std::fmt::Display>(min: Option<T>, max: Option<T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("between {min} and {max}, inclusive"),
        (Some(min), None) => format!("greater than or equal to {min}"),
        (None, Some(max)) => format!("less than or equal to {max}"),
        (None, None) => "any".to_owned(),
    }
}

fn range(shape: Shape<'_>) -> String {
    let tables = shape.tables();
    let range = shape
        .row()
        .range
        .map(|index| &tables.ranges[index as usize]);
    let text = |bound: spec_schema::table::Bound| tables.text(bound.text);
    bounds(
        range.and_then(|range| range.min).map(text),
        range.and_then(|range| range.max).map(text),
    )
}

/// A finding in the words of the service, which tells of a way through the request.
fn service_text(finding: &Finding<'_>) -> String {
    let (Kind::Constraint(constraint), Some(subject)) = (finding.kind, &finding.subject) else {
        return finding.message.clone();
    };
    let shape = subject.shape;
    let member = match constraint {
        Constraint::Required => "Member must not be null".to_owned(),
        Constraint::Length => {
            let Length { min, max } = shape.row().length;
            if subject.length > max {
                format!("Member must have length {}", bounds(None, Some(max)))
            } else {
                format!("Member must have length {}", bounds(Some(min), None))
            }
        }
        Constraint::Range => format!("Member must have value {}", range(shape)),
        Constraint::Pattern => pattern(shape),
        Constraint::Enum => values(shape),
        Constraint::UniqueItems => "Member must have unique values".to_owned(),
        _ if finding.path.is_empty() => return finding.message.clone(),
        _ => return format!("{}: {}", way(&finding.path, subject), finding.message),
    };
    let value = match subject.within_map {
        // An entry is told of with the map that it is in.
        Some(_) => &subject.map,
        None => &subject.value,
    };
    let value = match (value, constraint) {
        (_, Constraint::Required) => "Value null ".to_owned(),
        (Some(value), _) => format!("Value '{value}' "),
        (None, _) => "Value ".to_owned(),
    };
    let member = match subject.within_map {
        None => member,
        Some(MapPart::Key) => format!("Map keys must satisfy constraint: [{}]", all(shape)),
        Some(MapPart::Value) => format!("Map value must satisfy constraint: [{}]", all(shape)),
    };
    let way = way(&finding.path, subject);
    format!("{value}at '{way}' failed to satisfy constraint: {member}")
}

/// Every constraint of a text, as the service lists them for the entries of a map.
fn all(shape: Shape<'_>) -> String {
    let mut constraints = Vec::new();
    let Length { min, max } = shape.row().length;
    if max != u64::MAX {
        constraints.push(format!(
            "Member must have length {}",
            bounds(None, Some(max))
        ));
        constraints.push(format!(
            "Member must have length {}",
            bounds(Some(min), None)
        ));
    }
    if shape.pattern_source().is_some() {
        constraints.push(pattern(shape));
    }
    if shape.shape_type() == ShapeType::Enum {
        constraints.push(values(shape));
    }
    constraints.join(", ")
}

/// `/ProductionVariants/0/ModelName` as `productionVariants.1.member.modelName`; an entry of
/// a map is told of the map.
fn way(path: &str, subject: &Subject<'_>) -> String {
    let path = match subject.within_map {
        Some(MapPart::Value) => path.rsplit_once('/').map_or(path, |(map, _)| map),
        _ => path,
    };
    let mut way = String::new();
    for segment in path.split('/').skip(1) {
        if !way.is_empty() {
            way.push('.');
        }
        match segment.parse::<u64>() {
            // Writing to a string cannot fail.
            Ok(index) => {
                let _ = write!(way, "{}.member", index.saturating_add(1));
            }
            Err(_) => {
                let segment = unescape(segment);
                let mut characters = segment.chars();
                way.extend(characters.next().map(|first| first.to_ascii_lowercase()));
                way.push_str(characters.as_str());
            }
        }
    }
    way
}
