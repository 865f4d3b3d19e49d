//! Node values as JSON.

use std::format;
use std::string::String;

use crate::model::{Node, NodeValue};

/// A value as JSON on one line.
pub(crate) fn json(node: &Node) -> String {
    let mut out = String::new();
    compact(&mut out, node);
    out
}

fn compact(out: &mut String, node: &Node) {
    match &node.value {
        NodeValue::Null => out.push_str("null"),
        NodeValue::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
        NodeValue::Number(number) => out.push_str(number.text()),
        NodeValue::String(text) | NodeValue::Id(text) => quoted(out, text),
        NodeValue::Array(elements) => {
            out.push('[');
            for (index, element) in elements.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                compact(out, element);
            }
            out.push(']');
        }
        NodeValue::Object(entries) => {
            out.push('{');
            for (index, entry) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                quoted(out, &entry.key);
                out.push(':');
                compact(out, &entry.value);
            }
            out.push('}');
        }
    }
}

/// A value as JSON on lines that are indented by four spaces.
pub(super) fn pretty(node: &Node) -> String {
    let mut out = String::new();
    indented(&mut out, node, 0);
    out
}

fn indented(out: &mut String, node: &Node, indent: usize) {
    let line = |out: &mut String, index: usize| {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        spaces(out, indent + 4);
    };
    match &node.value {
        NodeValue::Array(elements) if !elements.is_empty() => {
            out.push('[');
            for (index, element) in elements.iter().enumerate() {
                line(out, index);
                indented(out, element, indent + 4);
            }
            out.push('\n');
            spaces(out, indent);
            out.push(']');
        }
        NodeValue::Object(entries) if !entries.is_empty() => {
            out.push('{');
            for (index, entry) in entries.iter().enumerate() {
                line(out, index);
                quoted(out, &entry.key);
                out.push_str(": ");
                indented(out, &entry.value, indent + 4);
            }
            out.push('\n');
            spaces(out, indent);
            out.push('}');
        }
        _ => compact(out, node),
    }
}

pub(super) fn spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

/// A string in quotes, with the escapes that JSON and Smithy share.
pub(super) fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
