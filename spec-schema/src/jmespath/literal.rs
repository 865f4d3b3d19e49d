//! JSON literals, as they stand between backticks.

use std::string::String;
use std::vec::Vec;

use super::{ErrorKind, Expr, ExprKind, MAX_DEPTH};

/// The literal of a JSON text.
pub(super) fn parse(source: &str) -> Result<ExprKind, ErrorKind> {
    let mut reader = Reader { rest: source };
    let value = reader.value(0)?;
    reader.space();
    if reader.rest.is_empty() {
        Ok(value)
    } else {
        Err(VALUE)
    }
}

const VALUE: ErrorKind = ErrorKind::Expected("a JSON value");

struct Reader<'s> {
    rest: &'s str,
}

impl<'s> Reader<'s> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn accept(&mut self, text: &str) -> bool {
        self.space();
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn value(&mut self, depth: usize) -> Result<ExprKind, ErrorKind> {
        if depth > MAX_DEPTH {
            return Err(ErrorKind::TooDeep);
        }
        for (text, kind) in [
            ("null", ExprKind::Null),
            ("true", ExprKind::Boolean(true)),
            ("false", ExprKind::Boolean(false)),
        ] {
            if self.accept(text) {
                return Ok(kind);
            }
        }
        if self.accept("\"") {
            return Ok(ExprKind::Text(self.text()?));
        }
        if self.accept("{") {
            return match self.accept("}") {
                true => Ok(ExprKind::NoEntries),
                false => Err(ErrorKind::Unsupported("objects with entries")),
            };
        }
        if self.accept("[") {
            return Ok(ExprKind::Elements(self.elements(depth)?));
        }
        self.number()
    }

    fn elements(&mut self, depth: usize) -> Result<Vec<Expr>, ErrorKind> {
        let mut elements = Vec::new();
        if self.accept("]") {
            return Ok(elements);
        }
        loop {
            elements.push(Expr {
                kind: self.value(depth + 1)?,
                span: 0..0,
            });
            if self.accept("]") {
                return Ok(elements);
            }
            if !self.accept(",") {
                return Err(ErrorKind::Expected("',' or ']'"));
            }
        }
    }

    /// A text without escapes, which names and values of models do not need.
    fn text(&mut self) -> Result<String, ErrorKind> {
        let (text, rest) = self
            .rest
            .split_once('"')
            .ok_or(ErrorKind::Unclosed("the text"))?;
        if text.contains('\\') {
            return Err(ErrorKind::Unsupported("escapes in JSON texts"));
        }
        self.rest = rest;
        Ok(text.into())
    }

    fn number(&mut self) -> Result<ExprKind, ErrorKind> {
        let end = self
            .rest
            .find(|next: char| !matches!(next, '0'..='9' | '-' | '+' | '.' | 'e' | 'E'))
            .unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at(end);
        self.rest = rest;
        // Rust takes what JSON does not: `+1`, `.5`, `1.`.
        let digit = |text: &str| text.starts_with(|first: char| first.is_ascii_digit());
        let magnitude = number.strip_prefix('-').unwrap_or(number);
        if !digit(magnitude) || number.ends_with('.') {
            return Err(VALUE);
        }
        match number.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(ExprKind::Number(value)),
            Ok(_) => Err(ErrorKind::Expected("a number within the range of doubles")),
            Err(_) => Err(VALUE),
        }
    }
}
