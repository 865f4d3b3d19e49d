//! Corrections that are certain: the case of names and values, and quotes around a number
//! where its text is wanted. Nothing else of the file changes.

use std::ops::Range;

use spec_core::Constraint;
use spec_schema::table::ShapeType;

use super::guess::plain;
use super::report::{Finding, Kind};
use super::tree::{Node, Value, unescape};

/// A piece of text, and what is to stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    span: Range<usize>,
    text: String,
}

/// The corrections of a document's findings; `name_of` writes a member's name as the document
/// does.
pub(crate) fn edits(
    source: &str,
    tree: &Node<'_>,
    findings: &[Finding<'_>],
    name_of: impl Fn(&str) -> String,
) -> Vec<Edit> {
    let found = findings
        .iter()
        .filter_map(|finding| edit(source, tree, finding, &name_of));
    found.collect()
}

fn edit(
    source: &str,
    tree: &Node<'_>,
    finding: &Finding<'_>,
    name_of: impl Fn(&str) -> String,
) -> Option<Edit> {
    let Kind::Constraint(constraint) = finding.kind else {
        return None;
    };
    let written = source.get(finding.span.clone())?;
    let text = match constraint {
        Constraint::UnknownMember => {
            let suggestion = finding.suggestion.as_deref()?;
            let (parent, name) = finding.path.rsplit_once('/')?;
            let parent = tree.descend(parent);
            let is_taken = parent.entry(suggestion).is_some();
            if is_taken || plain(name) != plain(suggestion) {
                return None;
            }
            // What marks a value that is computed (`"Name.$"`) stays.
            let entry = parent.entry(&unescape(name))?;
            let written_key = entry.written.as_deref().unwrap_or(&entry.key);
            let mark = written_key.strip_prefix(&*entry.key).unwrap_or_default();
            requoted(written, &format!("{}{mark}", name_of(suggestion)))
        }
        Constraint::Enum => {
            let suggestion = finding.suggestion.as_deref()?;
            let Value::Text(value) = &tree.descend(&finding.path).value else {
                return None;
            };
            (plain(value) == plain(suggestion)).then(|| requoted(written, suggestion))?
        }
        Constraint::Type => {
            let shape = finding.subject.as_ref()?.shape;
            let wants_text = matches!(shape.shape_type(), ShapeType::String | ShapeType::Enum);
            let is_number = matches!(tree.descend(&finding.path).value, Value::Number(_));
            (wants_text && is_number).then(|| format!("\"{written}\""))?
        }
        _ => return None,
    };
    Some(Edit {
        span: finding.span.clone(),
        text,
    })
}

/// A name in the quotes that were there, if any.
fn requoted(written: &str, name: &str) -> String {
    match written.chars().next() {
        Some(quote @ ('"' | '\'')) => format!("{quote}{name}{quote}"),
        _ => name.to_owned(),
    }
}

/// The text with all edits made.
pub(crate) fn apply(source: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| edit.span.start);
    let mut text = String::with_capacity(source.len());
    let mut at = 0;
    for edit in edits {
        // Two findings may ask for the same edit.
        if edit.span.start >= at {
            text.push_str(&source[at..edit.span.start]);
            text.push_str(&edit.text);
            at = edit.span.end;
        }
    }
    text.push_str(&source[at..]);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_of_the_same_place_are_made_once() {
        let edit = |span, text: &str| Edit {
            span,
            text: text.to_owned(),
        };
        let edits = vec![edit(4..5, "B"), edit(0..1, "long"), edit(4..5, "B")];
        assert_eq!(apply("a = b;", edits), "long = B;");
    }
}
