//! Text to tokens.
//!
//! White space, line breaks and comments are tokens too: the grammar says where a line has to
//! end and where only spaces may stand.

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString};

use super::text;
use crate::model::{ModelError, ModelErrorKind, Span};

/// The kinds of tokens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Space,
    Newline,
    Comma,
    Comment,
    DocComment,
    At,
    Dollar,
    Dot,
    Pound,
    Equal,
    Colon,
    Walrus,
    LeftBrace,
    RightBrace,
    LeftBracket,
    RightBracket,
    LeftParen,
    RightParen,
    String,
    TextBlock,
    Number,
    Identifier,
    /// Text that is no token; the lexer holds the error.
    Error,
    End,
}

impl Kind {
    /// White space in the sense of the grammar: commas and comments count.
    pub(super) fn is_whitespace(self) -> bool {
        matches!(
            self,
            Kind::Space | Kind::Newline | Kind::Comma | Kind::Comment
        )
    }
}

/// A token: its kind and where it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

pub(super) struct Lexer<'a> {
    pub text: &'a str,
    source: u32,
    at: usize,
    error: Option<ModelError>,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(source: u32, text: &'a str) -> Self {
        // A byte order mark is no part of the text.
        let at = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Lexer {
            text,
            source,
            at,
            error: None,
        }
    }

    /// The error behind the last [`Kind::Error`] token.
    pub(super) fn take_error(&mut self) -> Option<ModelError> {
        self.error.take()
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    fn fail(&mut self, kind: ModelErrorKind, start: usize, end: usize) -> Kind {
        self.error = Some(ModelError::new(kind, Span::new(self.source, start, end)));
        Kind::Error
    }

    fn skip_while(&mut self, test: impl Fn(u8) -> bool) {
        let rest = &self.text.as_bytes()[self.at..];
        let count = rest.iter().position(|&byte| !test(byte));
        self.at += count.unwrap_or(rest.len());
    }

    pub(super) fn next(&mut self) -> Token {
        let start = self.at;
        let Some(first) = self.peek(0) else {
            return Token {
                kind: Kind::End,
                start,
                end: start,
            };
        };
        self.at += 1;
        let kind = match first {
            b' ' | b'\t' => {
                self.skip_while(|byte| byte == b' ' || byte == b'\t');
                Kind::Space
            }
            b'\n' => Kind::Newline,
            b'\r' => {
                if self.peek(0) == Some(b'\n') {
                    self.at += 1;
                }
                Kind::Newline
            }
            b',' => Kind::Comma,
            b'@' => Kind::At,
            b'$' => Kind::Dollar,
            b'.' => Kind::Dot,
            b'#' => Kind::Pound,
            b'=' => Kind::Equal,
            b':' if self.peek(0) == Some(b'=') => {
                self.at += 1;
                Kind::Walrus
            }
            b':' => Kind::Colon,
            b'{' => Kind::LeftBrace,
            b'}' => Kind::RightBrace,
            b'[' => Kind::LeftBracket,
            b']' => Kind::RightBracket,
            b'(' => Kind::LeftParen,
            b')' => Kind::RightParen,
            b'/' => self.comment(start),
            b'"' => self.string(start),
            b'-' | b'0'..=b'9' => self.number(start),
            b'A'..=b'Z' | b'a'..=b'z' => {
                self.skip_while(is_word);
                Kind::Identifier
            }
            b'_' => {
                self.skip_while(|byte| byte == b'_');
                if self.peek(0).is_some_and(is_word) {
                    self.skip_while(is_word);
                    Kind::Identifier
                } else {
                    let found = self.describe_next();
                    self.fail(
                        ModelErrorKind::Expected {
                            expected: "a letter or digit after `_`",
                            found,
                        },
                        self.at,
                        self.at,
                    )
                }
            }
            _ => {
                let c = self.text[start..].chars().next().unwrap_or('\u{fffd}');
                self.at = start + c.len_utf8();
                self.fail(ModelErrorKind::UnexpectedCharacter(c), start, self.at)
            }
        };
        Token {
            kind,
            start,
            end: self.at,
        }
    }

    fn describe_next(&self) -> String {
        match self.text[self.at..].chars().next() {
            Some(c) => format!("{c:?}"),
            None => "the end of the file".to_string(),
        }
    }

    fn comment(&mut self, start: usize) -> Kind {
        if self.peek(0) != Some(b'/') {
            return self.fail(
                ModelErrorKind::Expected {
                    expected: "`//` to begin a comment",
                    found: "a single '/'".to_string(),
                },
                start,
                self.at,
            );
        }
        self.at += 1;
        let kind = if self.peek(0) == Some(b'/') {
            Kind::DocComment
        } else {
            Kind::Comment
        };
        self.skip_while(|byte| byte != b'\n' && byte != b'\r');
        // The line break is part of the comment.
        if self.peek(0) == Some(b'\r') && self.peek(1) == Some(b'\n') {
            self.at += 2;
        } else if self.at < self.text.len() {
            self.at += 1;
        }
        kind
    }

    fn number(&mut self, start: usize) -> Kind {
        self.at = start;
        let mut expected = None;
        if self.peek(0) == Some(b'-') {
            self.at += 1;
            if !self.peek(0).is_some_and(|byte| byte.is_ascii_digit()) {
                expected = Some("a digit after '-'");
            }
        }
        if expected.is_none() {
            self.skip_while(|byte| byte.is_ascii_digit());
            if self.peek(0) == Some(b'.') {
                self.at += 1;
                expected = self.digits("a digit after '.'");
            }
        }
        if expected.is_none() && matches!(self.peek(0), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(0), Some(b'+' | b'-')) {
                self.at += 1;
            }
            expected = self.digits("a digit in the exponent");
        }
        match expected {
            None => Kind::Number,
            Some(expected) => {
                let text = self.text[start..self.at].to_string();
                self.fail(
                    ModelErrorKind::InvalidNumber { text, expected },
                    start,
                    self.at,
                )
            }
        }
    }

    /// Skips digits; gives back what was expected where there is none.
    fn digits(&mut self, expected: &'static str) -> Option<&'static str> {
        let before = self.at;
        self.skip_while(|byte| byte.is_ascii_digit());
        (self.at == before).then_some(expected)
    }

    fn string(&mut self, start: usize) -> Kind {
        let block = self.peek(0) == Some(b'"') && self.peek(1) == Some(b'"');
        if block {
            self.at += 2;
        } else if self.peek(0) == Some(b'"') {
            self.at += 1;
            return Kind::String;
        }
        let content = self.at;
        let mut plain = true;
        loop {
            match self.peek(0) {
                Some(b'"') if !block => break,
                Some(b'"') if self.peek(1) == Some(b'"') && self.peek(2) == Some(b'"') => break,
                Some(b'\\') => {
                    plain = false;
                    self.at += 2;
                }
                Some(byte) => {
                    plain &= byte >= b' ';
                    self.at += 1;
                }
                None => {
                    self.at = self.text.len();
                    return self.fail(ModelErrorKind::UnclosedString, self.at, self.at);
                }
            }
        }
        let raw = &self.text[content..self.at];
        self.at += if block { 3 } else { 1 };
        // Faults are found here, so that they are reported where the string begins.
        if (block || !plain)
            && let Err(kind) = text::decode(raw, block)
        {
            return self.fail(kind, start, self.at);
        }
        if block { Kind::TextBlock } else { Kind::String }
    }

    /// The text that a string or text block token stands for.
    pub(super) fn decode(&self, token: Token) -> Cow<'a, str> {
        let text = self.text;
        let decoded = match token.kind {
            Kind::TextBlock => text::decode(&text[token.start + 3..token.end - 3], true),
            _ => text::decode(&text[token.start + 1..token.end - 1], false),
        };
        // The token exists, so its content has been decoded once already.
        decoded.unwrap_or_default()
    }
}

fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}
