//! What is said of the values of a shape, in words, each fact with its place.

use spec_schema::model::{
    Correction, Known, Length, Model, Node, NodeValue, Number, Shape, ShapeType, Span,
    TimestampFormat,
};

use crate::view::View;

/// One fact.
pub(super) struct Fact<'m> {
    /// The constraint, as violations name it, or the trait.
    pub(super) name: &'static str,
    /// The fact in words.
    pub(super) text: String,
    /// Where it is said.
    pub(super) span: Span,
    /// The correction that it comes from.
    pub(super) correction: Option<&'m Correction>,
}

/// Every fact about the values of a shape, as a member sees it.
pub(super) fn facts<'m>(model: &'m Model, owner: &'m Shape, view: View<'m>) -> Vec<Fact<'m>> {
    let mut facts = Vec::new();
    let mut push = |name, id: &str, text, span| {
        facts.push(Fact {
            name,
            text,
            span,
            correction: correction(model, owner, view, id),
        });
    };
    let tests: [fn(&Known) -> bool; 9] = [
        |known| matches!(known, Known::Length(_)),
        |known| matches!(known, Known::Range(_)),
        |known| matches!(known, Known::Pattern(_)),
        |known| matches!(known, Known::UniqueItems),
        |known| matches!(known, Known::TimestampFormat(_)),
        |known| matches!(known, Known::MediaType(_)),
        |known| matches!(known, Known::Sparse),
        |known| matches!(known, Known::Sensitive),
        |known| matches!(known, Known::Deprecated { .. }),
    ];
    for applied in tests.into_iter().filter_map(|test| view.find(test)) {
        let (name, text) = match &applied.known {
            Known::Length(length) => ("length", length_in_words(*length, view.shape.shape_type)),
            Known::Range(range) => {
                let text = |number: &Option<Number>| {
                    number.as_ref().map(|number| number.text().to_string())
                };
                ("range", between(text(&range.min), text(&range.max)))
            }
            Known::Pattern(pattern) => ("pattern", format!("pattern {}", pattern.smithy_source())),
            Known::UniqueItems => ("uniqueItems", "elements differ from each other".to_string()),
            Known::TimestampFormat(format) => ("timestampFormat", format_in_words(*format)),
            Known::MediaType(name) => ("mediaType", format!("holds {name}")),
            Known::Sparse => ("sparse", "may hold null".to_string()),
            Known::Sensitive => ("sensitive", "never shown in messages".to_string()),
            Known::Deprecated { message, since } => ("deprecated", deprecated(message, since)),
            _ => continue,
        };
        push(name, applied.id.as_str(), text, applied.span);
    }
    facts
}

/// The correction of a fact of a member or, where it is the shape's, of the shape.
pub(super) fn correction<'m>(
    model: &'m Model,
    owner: &Shape,
    view: View<'m>,
    id: &str,
) -> Option<&'m Correction> {
    let of = |shape: &Shape, member: Option<&str>| {
        model.corrections().iter().find(|correction| {
            model.shape(correction.shape).id == shape.id
                && correction.member.as_deref() == member
                && correction.trait_id.as_str() == id
        })
    };
    match view.member {
        Some(member) if member.traits.get(id).is_some() => of(owner, Some(&member.name)),
        _ => of(view.shape, None),
    }
}

/// What a correction has replaced, and why.
pub(super) fn corrected(correction: &Correction) -> String {
    let published = match &correction.published {
        Some(value) => format!("published as {}", value_in_words(value)),
        None => "not published".to_string(),
    };
    format!("corrected, {published}: {}", correction.reason)
}

/// A value of a trait on one line.
pub(super) fn value_in_words(node: &Node) -> String {
    match &node.value {
        NodeValue::Null => "null".to_string(),
        NodeValue::Boolean(value) => value.to_string(),
        NodeValue::Number(number) => number.text().to_string(),
        NodeValue::String(text) | NodeValue::Id(text) => text.clone(),
        NodeValue::Array(elements) => {
            let elements: Vec<String> = elements.iter().map(value_in_words).collect();
            format!("[{}]", elements.join(", "))
        }
        NodeValue::Object(entries) if entries.is_empty() => "set".to_string(),
        NodeValue::Object(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|entry| format!("{} {}", entry.key, value_in_words(&entry.value)))
                .collect();
            entries.join(", ")
        }
    }
}

fn length_in_words(length: Length, shape_type: ShapeType) -> String {
    let unit = match shape_type {
        ShapeType::Blob => "bytes",
        ShapeType::List | ShapeType::Set => "elements",
        ShapeType::Map => "entries",
        _ => "characters",
    };
    let text = |bound: Option<u64>| bound.map(|bound| bound.to_string());
    format!("{} {unit}", between(text(length.min), text(length.max)))
}

fn between(min: Option<String>, max: Option<String>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("exactly {min}"),
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any".to_string(),
    }
}

fn format_in_words(format: TimestampFormat) -> String {
    match format {
        TimestampFormat::DateTime => "RFC 3339 text with Z",
        TimestampFormat::HttpDate => "a date as in HTTP headers",
        TimestampFormat::EpochSeconds => "seconds since 1970",
    }
    .to_string()
}

fn deprecated(message: &Option<String>, since: &Option<String>) -> String {
    let mut text = "deprecated".to_string();
    if let Some(since) = since {
        text.push_str(&format!(" since {since}"));
    }
    if let Some(message) = message {
        text.push_str(&format!(": {message}"));
    }
    text
}
