//! Node values in Smithy's own notation.

use std::string::String;
use std::vec::Vec;

use super::json::{quoted, spaces};
use crate::load::is_identifier;
use crate::model::{Entry, Node, NodeValue};

/// A line longer than this is broken where it can be.
const WIDTH: usize = 100;

/// Writes a value whose first line begins at a column and whose further lines are indented.
pub(super) fn write(out: &mut String, node: &Node, indent: usize) {
    let line = one_line(node);
    let column = out.len() - out.rfind('\n').map_or(0, |end| end + 1);
    if column + line.len() <= WIDTH || is_scalar(node) {
        out.push_str(&line);
        return;
    }
    match &node.value {
        NodeValue::Array(elements) => {
            out.push_str("[\n");
            for element in elements {
                spaces(out, indent + 4);
                write(out, element, indent + 4);
                out.push('\n');
            }
            spaces(out, indent);
            out.push(']');
        }
        NodeValue::Object(entries) => {
            out.push_str("{\n");
            write_entries(out, entries, indent + 4);
            spaces(out, indent);
            out.push('}');
        }
        _ => out.push_str(&line),
    }
}

/// Writes entries, one a line or more.
pub(super) fn write_entries(out: &mut String, entries: &[Entry], indent: usize) {
    for entry in entries {
        spaces(out, indent);
        key(out, &entry.key);
        out.push_str(": ");
        write(out, &entry.value, indent);
        out.push('\n');
    }
}

/// Entries on one line, without braces.
pub(super) fn entries_in_line(entries: &[Entry]) -> String {
    let mut out = String::new();
    for (index, entry) in entries.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        key(&mut out, &entry.key);
        out.push_str(": ");
        out.push_str(&one_line(&entry.value));
    }
    out
}

fn is_scalar(node: &Node) -> bool {
    match &node.value {
        NodeValue::Array(elements) => elements.is_empty(),
        NodeValue::Object(entries) => entries.is_empty(),
        _ => true,
    }
}

fn one_line(node: &Node) -> String {
    match &node.value {
        NodeValue::Null => "null".into(),
        NodeValue::Boolean(true) => "true".into(),
        NodeValue::Boolean(false) => "false".into(),
        NodeValue::Number(number) => number.text().into(),
        NodeValue::String(text) => {
            let mut out = String::with_capacity(text.len() + 2);
            quoted(&mut out, text);
            out
        }
        NodeValue::Id(id) => id.clone(),
        NodeValue::Array(elements) => {
            let elements: Vec<String> = elements.iter().map(one_line).collect();
            ["[", &elements.join(", "), "]"].concat()
        }
        NodeValue::Object(entries) if entries.is_empty() => "{}".into(),
        NodeValue::Object(entries) => ["{ ", &entries_in_line(entries), " }"].concat(),
    }
}

fn key(out: &mut String, key: &str) {
    if is_identifier(key) {
        out.push_str(key);
    } else {
        quoted(out, key);
    }
}
