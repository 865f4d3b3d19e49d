//! YAML documents as trees.
//!
//! Plain scalars have the types that the tools around AWS's APIs give them: those of YAML
//! 1.1, where `no` is a boolean. A local tag, such as `!Ref`, makes a value unknown.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::json::{DEPTH, SyntaxError};
use super::source::{Lines, Source};
use super::tree::{Entry, Node, Value};

/// How many values aliases may add to the documents of a file: a few lines can stand for
/// billions.
const COPIES: usize = 100_000;

/// The documents of a file, those that are not empty.
pub(crate) fn documents(source: Source<'_>) -> Result<Vec<Node<'_>>, SyntaxError> {
    let mut builder = Builder {
        lines: Lines::new(source),
        last: Cell::default(),
        open: Vec::new(),
        anchors: HashMap::new(),
        copies: 0,
        documents: Vec::new(),
    };
    let mut parser = Parser::new_from_str(source.text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| SyntaxError {
            offset: builder.offset(error.marker().line(), error.marker().col()),
            message: match error.info() {
                "recursion limit exceeded" => too_deep(),
                told => told.to_owned(),
            },
        })?;
        builder.event(event, span)?;
    }
    if builder.documents.is_empty() {
        return Err(SyntaxError {
            offset: 0,
            message: super::json::EMPTY.to_owned(),
        });
    }
    Ok(builder.documents)
}

fn too_deep() -> String {
    format!("lists and maps are nested more than {DEPTH} deep")
}

struct Builder<'s> {
    lines: Lines<'s>,
    /// Line, column and byte of the mark before.
    last: Cell<(usize, usize, usize)>,
    /// The lists and maps that the parser is in.
    open: Vec<Open<'s>>,
    anchors: HashMap<usize, Node<'s>>,
    copies: usize,
    documents: Vec<Node<'s>>,
}

struct Open<'s> {
    start: usize,
    anchor: usize,
    unknown: bool,
    content: Content<'s>,
}

enum Content<'s> {
    List(Vec<Node<'s>>),
    Map {
        entries: Vec<Entry<'s>>,
        key: Option<(Cow<'s, str>, Range<usize>)>,
    },
}

impl<'s> Builder<'s> {
    /// The byte of a mark. Marks come nearly in order, and a line may be long, so the search
    /// goes on from the last one.
    fn offset(&self, line: usize, column: usize) -> usize {
        let (last_line, last_column, last) = self.last.get();
        let offset = if line == last_line && column >= last_column {
            self.lines.advance(last, column - last_column)
        } else {
            self.lines.advance(self.lines.start_of(line), column)
        };
        self.last.set((line, column, offset));
        offset
    }

    fn range(&self, span: Span) -> Range<usize> {
        self.offset(span.start.line(), span.start.col())
            ..self.offset(span.end.line(), span.end.col())
    }

    fn event(&mut self, event: Event<'s>, span: Span) -> Result<(), SyntaxError> {
        let range = self.range(span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain;
                if plain && text == "<<" && self.expects_key() {
                    return self.push(
                        Node {
                            span: range,
                            value: Value::Text(text),
                        },
                        0,
                    );
                }
                let value = scalar(text, plain, tag.as_deref());
                self.push(Node { span: range, value }, anchor)
            }
            Event::Alias(anchor) => {
                let node = self
                    .anchors
                    .get(&anchor)
                    .cloned()
                    .ok_or_else(|| SyntaxError {
                        offset: range.start,
                        message: "an anchor cannot hold an alias to itself".to_owned(),
                    })?;
                self.copies += size(&node);
                if self.copies > COPIES {
                    return Err(SyntaxError {
                        offset: range.start,
                        message: format!("aliases stand for more than {COPIES} values"),
                    });
                }
                self.push(node, 0)
            }
            Event::SequenceStart(anchor, tag) => {
                self.open(range, anchor, tag.as_deref(), Content::List(Vec::new()))
            }
            Event::MappingStart(anchor, tag) => {
                let content = Content::Map {
                    entries: Vec::new(),
                    key: None,
                };
                self.open(range, anchor, tag.as_deref(), content)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(range.end),
            Event::DocumentStart(_) => {
                self.anchors.clear();
                Ok(())
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn expects_key(&self) -> bool {
        matches!(
            self.open.last(),
            Some(Open {
                content: Content::Map { key: None, .. },
                ..
            })
        )
    }

    fn open(
        &mut self,
        range: Range<usize>,
        anchor: usize,
        tag: Option<&Tag>,
        content: Content<'s>,
    ) -> Result<(), SyntaxError> {
        if self.expects_key() {
            return Err(SyntaxError {
                offset: range.start,
                message: "a key must be a string, found a list or a map".to_owned(),
            });
        }
        if self.open.len() == DEPTH {
            return Err(SyntaxError {
                offset: range.start,
                message: too_deep(),
            });
        }
        self.open.push(Open {
            start: range.start,
            anchor,
            unknown: tag.is_some_and(is_local),
            content,
        });
        Ok(())
    }

    fn close(&mut self, end: usize) -> Result<(), SyntaxError> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let value = match open.content {
            _ if open.unknown => Value::Unknown,
            Content::List(elements) => Value::List(elements),
            Content::Map { entries, .. } => Value::Map(merge(entries)),
        };
        // A block ends where the next thing starts; what is its own ends before.
        let text = &self.lines.source().text[open.start..end.max(open.start)];
        let span = open.start..open.start + text.trim_end().len();
        self.push(Node { span, value }, open.anchor)
    }

    /// Puts a value where the parser is.
    fn push(&mut self, node: Node<'s>, anchor: usize) -> Result<(), SyntaxError> {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        match self.open.last_mut().map(|open| &mut open.content) {
            None => {
                if !matches!(node.value, Value::Null) {
                    self.documents.push(node);
                }
            }
            Some(Content::List(elements)) => elements.push(node),
            Some(Content::Map { entries, key }) => match key.take() {
                Some((key, key_span)) => entries.push(Entry {
                    key,
                    written: None,
                    key_span,
                    value: node,
                }),
                None => {
                    let text = &self.lines.source().text[node.span.clone()];
                    *key = Some((
                        match node.value {
                            Value::Text(text) => text,
                            // A number or a boolean as it is written.
                            _ => text.into(),
                        },
                        node.span,
                    ));
                }
            },
        }
        Ok(())
    }
}

/// How many values a tree holds.
fn size(node: &Node<'_>) -> usize {
    1 + match &node.value {
        Value::List(elements) => elements.iter().map(size).sum(),
        Value::Map(entries) => entries.iter().map(|entry| size(&entry.value)).sum(),
        _ => 0,
    }
}

/// Puts the entries of merged maps (`<<: *defaults`) where the map has none of their own.
fn merge(entries: Vec<Entry<'_>>) -> Vec<Entry<'_>> {
    let (merged, mut own): (Vec<_>, Vec<_>) =
        entries.into_iter().partition(|entry| entry.key == "<<");
    for entry in merged {
        let maps = match entry.value.value {
            Value::List(elements) => elements,
            _ => vec![entry.value],
        };
        for map in maps {
            let Value::Map(entries) = map.value else {
                continue;
            };
            for entry in entries {
                if !own.iter().any(|known| known.key == entry.key) {
                    own.push(entry);
                }
            }
        }
    }
    own
}

/// Tags of an application, such as CloudFormation's `!Sub`.
fn is_local(tag: &Tag) -> bool {
    !tag.is_yaml_core_schema() && tag.handle == "!"
}

fn scalar<'s>(text: Cow<'s, str>, plain: bool, tag: Option<&Tag>) -> Value<'s> {
    match tag {
        Some(tag) if is_local(tag) && tag.suffix.is_empty() => return Value::Text(text),
        Some(tag) if is_local(tag) => return Value::Unknown,
        Some(tag)
            if tag.is_yaml_core_schema()
                && matches!(&*tag.suffix, "str" | "binary" | "timestamp") =>
        {
            return Value::Text(text);
        }
        Some(_) => {}
        None if plain => {}
        None => return Value::Text(text),
    }
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => {
            Value::Boolean(true)
        }
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => {
            Value::Boolean(false)
        }
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => Value::Number("inf".into()),
        "-.inf" | "-.Inf" | "-.INF" => Value::Number("-inf".into()),
        ".nan" | ".NaN" | ".NAN" => Value::Number("nan".into()),
        _ => match number(&text) {
            Some(number) => Value::Number(number.into()),
            None => Value::Text(text),
        },
    }
}

/// A number in the form that JSON has for it, where a scalar is one.
fn number(text: &str) -> Option<String> {
    let (sign, digits) = match text.as_bytes().first()? {
        b'-' => ("-", &text[1..]),
        b'+' => ("", &text[1..]),
        _ => ("", text),
    };
    if !matches!(digits.as_bytes().first()?, b'0'..=b'9' | b'.') {
        return None;
    }
    let digits = digits.replace('_', "");
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = digits.strip_prefix(prefix) {
            return u128::from_str_radix(digits, radix)
                .ok()
                .map(|value| format!("{sign}{value}"));
        }
    }
    let mantissa = digits.split(['e', 'E']).next().unwrap_or_default();
    // In YAML 1.1 a number with an exponent has a point; `1e-8` is a string.
    if mantissa.len() < digits.len() && !mantissa.contains('.') {
        return None;
    }
    let is_number = mantissa
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.')
        && mantissa.bytes().any(|byte| byte.is_ascii_digit());
    (is_number && digits.parse::<f64>().is_ok()).then(|| format!("{sign}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a plain scalar is taken for.
    fn kind(text: &str) -> String {
        match scalar(text.into(), true, None) {
            Value::Null => "null".to_owned(),
            Value::Boolean(value) => value.to_string(),
            Value::Number(number) => format!("number {number}"),
            Value::Text(_) => "text".to_owned(),
            _ => "other".to_owned(),
        }
    }

    #[test]
    fn plain_scalars_have_the_types_of_yaml_1_1() {
        for (text, expected) in [
            ("", "null"),
            ("~", "null"),
            ("no", "false"),
            ("On", "true"),
            ("n", "text"),
            ("12", "number 12"),
            ("-3", "number -3"),
            ("+3", "number 3"),
            ("012345678901", "number 012345678901"),
            ("1_000", "number 1000"),
            ("0x1F", "number 31"),
            ("1.0", "number 1.0"),
            (".5", "number .5"),
            ("1.5e+3", "number 1.5e+3"),
            ("1e-8", "text"),
            (".inf", "number inf"),
            ("1.2.3", "text"),
            ("1-2", "text"),
            ("ml.m5.large", "text"),
            ("2024-05-01", "text"),
            ("12:30:00", "text"),
            ("-", "text"),
        ] {
            assert_eq!(kind(text), expected, "{text}");
        }
    }
}
