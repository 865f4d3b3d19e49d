//! JSON documents: the check over their text, what is wrong with text that is no JSON, and
//! the places of values.

use std::fmt;
use std::ops::Range;

use jsonc_parser::ParseOptions;
use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use spec_core::ConstraintViolations;
use spec_core::engine::validate_with;
use spec_schema::table::Shape;

use super::lint::Lints;
use super::source::{Lines, Source};
use super::tree::{Entry, Node, Value};

/// Why a text is not a document, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    /// A byte of the text.
    pub(crate) offset: usize,
    pub(crate) message: String,
}

/// Checks a document while it is read.
pub(crate) fn check(
    source: Source<'_>,
    shape: Shape<'_>,
    lints: &Lints,
) -> Result<ConstraintViolations, SyntaxError> {
    let mut deserializer = serde_json::Deserializer::from_str(source.text);
    let look = |shape: Shape<'_>, text: &str| lints.look(shape, text);
    validate_with(shape, &mut deserializer, &look)
        .and_then(|violations| deserializer.end().map(|()| violations))
        .map_err(|error| explain(source, &error))
}

/// The document with the places of its values.
pub(crate) fn tree(source: Source<'_>) -> Result<Node<'_>, SyntaxError> {
    // The check does not count how deep the values are that it passes over.
    if let Some(error) = too_deep(source.text) {
        return Err(error);
    }
    let options = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let parsed = jsonc_parser::parse_to_ast(source.text, &Default::default(), &options);
    match parsed.map(|parsed| parsed.value) {
        Ok(Some(value)) => Ok(node(value)),
        Ok(None) => Err(SyntaxError {
            offset: 0,
            message: EMPTY.to_owned(),
        }),
        Err(error) => Err(SyntaxError {
            offset: error.range().start,
            message: error.kind().to_string(),
        }),
    }
}

fn node(value: ast::Value<'_>) -> Node<'_> {
    let span = span(&value);
    let value = match value {
        ast::Value::NullKeyword(_) => Value::Null,
        ast::Value::BooleanLit(literal) => Value::Boolean(literal.value),
        ast::Value::NumberLit(literal) => Value::Number(literal.value.into()),
        ast::Value::StringLit(literal) => Value::Text(literal.value),
        ast::Value::Array(array) => Value::List(array.elements.into_iter().map(node).collect()),
        ast::Value::Object(object) => {
            Value::Map(object.properties.into_iter().map(entry).collect())
        }
    };
    Node { span, value }
}

fn entry(property: ast::ObjectProp<'_>) -> Entry<'_> {
    let key_span = span(&property.name);
    let key = match property.name {
        ast::ObjectPropName::String(literal) => literal.value,
        ast::ObjectPropName::Word(word) => word.value.into(),
    };
    Entry {
        key,
        written: None,
        key_span,
        value: node(property.value),
    }
}

/// How deep lists and objects may be nested; serde_json's own limit.
pub(crate) const DEPTH: usize = 127;

/// The error at the first bracket that opens beyond the limit.
fn too_deep(text: &str) -> Option<SyntaxError> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => depth += 1,
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH {
            let message = format!("lists and objects are nested more than {DEPTH} deep");
            return Some(SyntaxError { offset, message });
        }
    }
    None
}

fn span(ranged: &impl Ranged) -> Range<usize> {
    ranged.start()..ranged.end()
}

/// The names of the entries at the top of a document; none where it is no object. The text
/// is read as far as the object goes.
pub(crate) fn top_level_keys(source: Source<'_>) -> Result<Option<Vec<String>>, SyntaxError> {
    serde_json::from_str::<Keys>(source.text)
        .map(|keys| keys.0)
        .map_err(|error| explain(source, &error))
}

struct Keys(Option<Vec<String>>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KeysVisitor)
    }
}

struct KeysVisitor;

impl<'de> Visitor<'de> for KeysVisitor {
    type Value = Keys;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a document")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
        let mut keys = Vec::new();
        while let Some((key, IgnoredAny)) = map.next_entry()? {
            keys.push(key);
        }
        Ok(Keys(Some(keys)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Keys, A::Error> {
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Keys(None))
    }

    fn visit_unit<E>(self) -> Result<Keys, E> {
        Ok(Keys(None))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Keys, E> {
        Ok(Keys(None))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Keys, E> {
        Ok(Keys(None))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Keys, E> {
        Ok(Keys(None))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Keys, E> {
        Ok(Keys(None))
    }

    fn visit_str<E>(self, _: &str) -> Result<Keys, E> {
        Ok(Keys(None))
    }
}

/// Only white space, which is what most broken pipelines leave behind.
pub(crate) const EMPTY: &str = "the document is empty";

/// A reader's error in words that say what to change.
fn explain(source: Source<'_>, error: &serde_json::Error) -> SyntaxError {
    let lines = Lines::new(source);
    let text = source.text;
    if text.trim_ascii().is_empty() {
        return SyntaxError {
            offset: 0,
            message: EMPTY.to_owned(),
        };
    }
    let full = error.to_string();
    if full.starts_with("recursion limit exceeded")
        && let Some(error) = too_deep(text)
    {
        return error;
    }
    let offset = if error.is_eof() {
        text.trim_ascii_end().len()
    } else {
        lines.offset_of_bytes(error.line(), error.column())
    };
    let reason = full
        .rsplit_once(" at line ")
        .map_or(&*full, |(reason, _)| reason);
    SyntaxError {
        offset,
        message: words(reason, &text[offset..]),
    }
}

fn words(reason: &str, rest: &str) -> String {
    let word: String = rest
        .chars()
        .take_while(|c| c.is_alphanumeric())
        .take(20)
        .collect();
    if rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#') {
        return "comments are not part of JSON: remove the comment".to_owned();
    }
    match reason {
        "EOF while parsing a list" => "the document ends inside a list".to_owned(),
        "EOF while parsing an object" => "the document ends inside an object".to_owned(),
        "EOF while parsing a string" => "the document ends inside a string".to_owned(),
        "EOF while parsing a value" => "the document ends where a value should stand".to_owned(),
        "trailing comma" => "no comma may stand after the last entry: remove it".to_owned(),
        "trailing characters" => format!("only one value may stand in a document, found {} after it", found(rest)),
        "key must be a string" if rest.starts_with('\'') => "JSON writes strings in double quotes".to_owned(),
        "key must be a string" => format!("a key must be a string in double quotes, found {}", found(rest)),
        "expected value" if rest.starts_with('\'') => "JSON writes strings in double quotes".to_owned(),
        "expected value" | "expected ident" if matches!(&*word, "True" | "False" | "None") => {
            format!("JSON writes true, false and null, found {word}")
        }
        "expected value" | "expected ident" => format!("expected a value, found {}", found(rest)),
        "invalid escape" => "no such escape: a backslash stands before one of \" \\ / b f n r t u".to_owned(),
        "lone leading surrogate in hex escape" | "unexpected end of hex escape" => {
            "half of a character: a second \\u escape, or its last digits, should follow".to_owned()
        }
        "number out of range" => "the number is too large".to_owned(),
        reason if reason.starts_with("control character") => {
            "a string may not hold a line break or another control character: write an escape such as \\n".to_owned()
        }
        reason if reason.starts_with("expected `") => format!("{}, found {}", reason.replace('`', "\""), found(rest)),
        reason => reason.to_owned(),
    }
}

/// The character at the start of a text, so that it can be seen.
fn found(rest: &str) -> String {
    match rest.chars().next() {
        None => "the end".to_owned(),
        Some('"') => "a string".to_owned(),
        Some('\n' | '\r') => "the end of the line".to_owned(),
        Some(character) => format!("\"{}\"", character.escape_debug()),
    }
}
