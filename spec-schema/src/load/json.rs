//! JSON with places: a pull reader that the JSON loaders drive.
//!
//! The loaders know what they look for, so nothing is built that they do not ask for: they
//! read objects entry by entry and skip what does not concern them.

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::keys::check_keys;
use super::smithy::text::unicode;
use crate::model::{Entry, ModelError, ModelErrorKind, Node, NodeValue, Number, Span};

/// How deep values may be nested.
const DEPTH_LIMIT: usize = 64;

type Parsed<T> = Result<T, ModelError>;

pub(super) struct Json<'a> {
    text: &'a str,
    source: u32,
    at: usize,
    depth: usize,
}

impl<'a> Json<'a> {
    /// A reader at the first value of a text.
    pub(super) fn new(source: u32, text: &'a str) -> Self {
        let at = if text.starts_with('\u{feff}') { 3 } else { 0 };
        let mut json = Json {
            text,
            source,
            at,
            depth: 0,
        };
        json.skip_space();
        json
    }

    /// Nothing may follow the value.
    pub(super) fn end(&mut self) -> Parsed<()> {
        if self.at < self.text.len() {
            Err(self.expected("the end of the file"))
        } else {
            Ok(())
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// The empty span at the current place.
    pub(super) fn here(&self) -> Span {
        Span::new(self.source, self.at, self.at)
    }

    fn since(&self, start: usize) -> Span {
        Span::new(self.source, start, self.at)
    }

    /// The error that something else was expected here.
    pub(super) fn expected(&self, expected: &'static str) -> ModelError {
        let found = match self.text[self.at..].chars().next() {
            None => "the end of the file".to_string(),
            Some('"') => "a string".to_string(),
            Some('{') => "an object".to_string(),
            Some('[') => "an array".to_string(),
            Some('-' | '0'..='9') => "a number".to_string(),
            Some(c @ 'a'..='z') => {
                let rest = &self.text[self.at..];
                let end = rest
                    .find(|c: char| !c.is_ascii_alphanumeric())
                    .unwrap_or(rest.len());
                if end > 40 {
                    format!("{c:?}")
                } else {
                    format!("`{}`", &rest[..end])
                }
            }
            Some(c) => format!("{c:?}"),
        };
        ModelError::new(ModelErrorKind::Expected { expected, found }, self.here())
    }

    fn expect(&mut self, byte: u8, expected: &'static str) -> Parsed<()> {
        if self.peek() != Some(byte) {
            return Err(self.expected(expected));
        }
        self.at += 1;
        Ok(())
    }

    /// Reads an object: calls `each` with every key, which must consume the value.
    pub(super) fn object(
        &mut self,
        expected: &'static str,
        mut each: impl FnMut(&mut Self, Cow<'a, str>, Span) -> Parsed<()>,
    ) -> Parsed<Span> {
        let start = self.at;
        self.open(b'{', expected)?;
        if self.peek() != Some(b'}') {
            loop {
                let (key, span) = self.string("a key in double quotes")?;
                self.expect(b':', "':'")?;
                self.skip_space();
                each(self, key, span)?;
                if self.peek() != Some(b',') {
                    break;
                }
                self.at += 1;
                self.skip_space();
            }
        }
        self.close(b'}', "',' or '}'", start)
    }

    /// Goes through the keys of an object until one tells something. The reader is of no use
    /// then: it stands before that key's value.
    pub(super) fn find_key<T>(
        &mut self,
        expected: &'static str,
        tells: impl Fn(&str) -> Option<T>,
    ) -> Parsed<Option<T>> {
        self.open(b'{', expected)?;
        if self.peek() != Some(b'}') {
            loop {
                let (key, _) = self.string("a key in double quotes")?;
                self.expect(b':', "':'")?;
                self.skip_space();
                if let Some(told) = tells(&key) {
                    return Ok(Some(told));
                }
                self.skip()?;
                if self.peek() != Some(b',') {
                    break;
                }
                self.at += 1;
                self.skip_space();
            }
        }
        self.expect(b'}', "',' or '}'")?;
        Ok(None)
    }

    /// Reads an array: calls `each` at every element, which must consume it.
    pub(super) fn array(
        &mut self,
        expected: &'static str,
        mut each: impl FnMut(&mut Self) -> Parsed<()>,
    ) -> Parsed<Span> {
        let start = self.at;
        self.open(b'[', expected)?;
        if self.peek() != Some(b']') {
            loop {
                each(self)?;
                if self.peek() != Some(b',') {
                    break;
                }
                self.at += 1;
                self.skip_space();
            }
        }
        self.close(b']', "',' or ']'", start)
    }

    fn open(&mut self, bracket: u8, expected: &'static str) -> Parsed<()> {
        if self.depth == DEPTH_LIMIT {
            let kind = ModelErrorKind::NestedTooDeep { limit: DEPTH_LIMIT };
            return Err(ModelError::new(kind, self.here()));
        }
        self.expect(bracket, expected)?;
        self.depth += 1;
        self.skip_space();
        Ok(())
    }

    fn close(&mut self, bracket: u8, expected: &'static str, start: usize) -> Parsed<Span> {
        self.expect(bracket, expected)?;
        self.depth -= 1;
        let span = self.since(start);
        self.skip_space();
        Ok(span)
    }

    /// Passes over a value without keeping it.
    pub(super) fn skip(&mut self) -> Parsed<()> {
        match self.peek() {
            Some(b'"') => self.string("a string").map(|_| ()),
            Some(b'{') => self
                .object("an object", |json, _, _| json.skip())
                .map(|_| ()),
            Some(b'[') => self.array("an array", Self::skip).map(|_| ()),
            _ => self.node().map(|_| ()),
        }
    }

    /// A string, with the place of it.
    pub(super) fn string(&mut self, expected: &'static str) -> Parsed<(Cow<'a, str>, Span)> {
        let start = self.at;
        self.expect(b'"', expected)?;
        let rest = &self.text[self.at..];
        let end = special(rest.as_bytes());
        let text = match end.map(|end| (end, rest.as_bytes()[end])) {
            Some((end, b'"')) => {
                self.at += end + 1;
                Cow::Borrowed(&rest[..end])
            }
            Some((end, _)) => Cow::Owned(self.string_with_escapes(end)?),
            None => return Err(self.unclosed()),
        };
        let span = self.since(start);
        self.skip_space();
        Ok((text, span))
    }

    fn unclosed(&self) -> ModelError {
        let end = self.text.len();
        ModelError::new(
            ModelErrorKind::UnclosedString,
            Span::new(self.source, end, end),
        )
    }

    /// The rest of a string whose first `plain` bytes hold nothing special.
    fn string_with_escapes(&mut self, plain: usize) -> Parsed<String> {
        let mut result = self.text[self.at..self.at + plain].to_string();
        self.at += plain;
        loop {
            let rest = &self.text[self.at..];
            let mut chars = rest.chars();
            let kind = match chars.next() {
                None => return Err(self.unclosed()),
                Some('"') => {
                    self.at += 1;
                    return Ok(result);
                }
                Some('\\') => match escape(chars.as_str()) {
                    Ok((c, after)) => {
                        result.push(c);
                        self.at = self.text.len() - after.len();
                        continue;
                    }
                    Err(kind) => kind,
                },
                Some(c) if c < ' ' => ModelErrorKind::ControlCharacter(c),
                Some(_) => {
                    let end = special(rest.as_bytes()).unwrap_or(rest.len());
                    result.push_str(&rest[..end]);
                    self.at += end;
                    continue;
                }
            };
            return Err(ModelError::new(kind, self.here()));
        }
    }

    /// `true` or `false`
    pub(super) fn boolean(&mut self, expected: &'static str) -> Parsed<bool> {
        for (word, value) in [("true", true), ("false", false)] {
            if self.text[self.at..].starts_with(word) {
                self.at += word.len();
                self.skip_space();
                return Ok(value);
            }
        }
        Err(self.expected(expected))
    }

    /// A number, with the place of it.
    pub(super) fn number(&mut self, expected: &'static str) -> Parsed<(Number, Span)> {
        let start = self.at;
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.expected(expected));
        }
        let fault = self.number_text();
        let (text, span) = (&self.text[start..self.at], self.since(start));
        if let Some(expected) = fault {
            let kind = ModelErrorKind::InvalidNumber {
                text: text.to_string(),
                expected,
            };
            return Err(ModelError::new(kind, span));
        }
        self.skip_space();
        Ok((Number::from_text(text), span))
    }

    /// Moves over a number; gives back what was expected where it breaks off.
    fn number_text(&mut self) -> Option<&'static str> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
            if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                return Some("no digit after a leading zero");
            }
        } else {
            let fault = self.digits("a digit");
            if fault.is_some() {
                return fault;
            }
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            if let Some(fault) = self.digits("a digit after '.'") {
                return Some(fault);
            }
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            return self.digits("a digit in the exponent");
        }
        None
    }

    /// Skips digits; gives back what was expected where there is none.
    fn digits(&mut self, expected: &'static str) -> Option<&'static str> {
        let before = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at == before).then_some(expected)
    }

    /// Any value.
    pub(super) fn node(&mut self) -> Parsed<Node> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => {
                let (text, span) = self.string("a string")?;
                Ok(Node::new(NodeValue::String(text.into_owned()), span))
            }
            Some(b'{') => {
                let mut entries = Vec::new();
                let span = self.object("an object", |json, key, key_span| {
                    let value = json.node()?;
                    entries.push(Entry {
                        key: key.into_owned(),
                        key_span,
                        value,
                    });
                    Ok(())
                })?;
                check_keys(&entries)?;
                Ok(Node::new(NodeValue::Object(entries), span))
            }
            Some(b'[') => {
                let mut elements = Vec::new();
                let span = self.array("an array", |json| {
                    elements.push(json.node()?);
                    Ok(())
                })?;
                Ok(Node::new(NodeValue::Array(elements), span))
            }
            Some(b't' | b'f') => {
                let value = self.boolean("a value")?;
                let span = Span::new(self.source, start, start + if value { 4 } else { 5 });
                Ok(Node::new(NodeValue::Boolean(value), span))
            }
            Some(b'n') if self.text[self.at..].starts_with("null") => {
                self.at += 4;
                let span = self.since(start);
                self.skip_space();
                Ok(Node::new(NodeValue::Null, span))
            }
            _ => {
                let (number, span) = self.number("a value")?;
                Ok(Node::new(NodeValue::Number(number), span))
            }
        }
    }
}

/// Where the first quote, backslash or control character is. Most of a service description is
/// prose that is passed over, so eight bytes are looked at in one step.
fn special(bytes: &[u8]) -> Option<usize> {
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\') || *byte < b' ';
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        if has_special(u64::from_le_bytes(*word)) {
            let within = word.iter().position(is_special)?;
            return Some(index * 8 + within);
        }
    }
    let within = rest.iter().position(is_special)?;
    Some(words.len() * 8 + within)
}

/// True where one of eight bytes is a quote, a backslash or a control character: a byte is zero
/// or less than another exactly where a subtraction borrows into its high bit, which it has not
/// had itself.
const fn has_special(word: u64) -> bool {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGHS: u64 = ONES * 0x80;
    let quote = word ^ (ONES * b'"' as u64);
    let backslash = word ^ (ONES * b'\\' as u64);
    let borrows = (quote.wrapping_sub(ONES) & !quote)
        | (backslash.wrapping_sub(ONES) & !backslash)
        | (word.wrapping_sub(ONES * b' ' as u64) & !word);
    borrows & HIGHS != 0
}

/// The character of an escape, from the text behind the backslash.
fn escape(text: &str) -> Result<(char, &str), ModelErrorKind> {
    let mut chars = text.chars();
    let c = match chars.next() {
        Some(c @ ('"' | '\\' | '/')) => c,
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some('n') => '\n',
        Some('r') => '\r',
        Some('t') => '\t',
        Some('u') => return unicode(chars.as_str()),
        Some(c) => return Err(ModelErrorKind::InvalidEscape(c)),
        None => return Err(ModelErrorKind::UnclosedString),
    };
    Ok((c, chars.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special_characters_are_found_wherever_they_stand() {
        for length in 0..40 {
            let mut text = std::vec![b'a'; length];
            assert_eq!(special(&text), None);
            for at in 0..length {
                for byte in [b'"', b'\\', 0, 1, 0x1f] {
                    text[at] = byte;
                    assert_eq!(special(&text), Some(at), "{length} {at} {byte}");
                }
                for byte in [b' ', b'!', b'#', b'[', b']', 0x7f, 0x80, 0xa2, 0xdc, 0xff] {
                    text[at] = byte;
                    assert_eq!(special(&text), None, "{length} {at} {byte}");
                }
                text[at] = b'a';
            }
        }
    }
}
