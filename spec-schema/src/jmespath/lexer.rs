//! Tokens of an expression.

use std::ops::Range;
use std::string::String;

use super::{Error, ErrorKind, ExprKind, literal};
use crate::table::Comparison;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Name(String),
    Literal(ExprKind),
    Compare(Comparison),
    And,
    Or,
    Not,
    Open,
    Close,
    Dot,
    /// `[`
    Bracket,
    /// `[?`
    Filter,
    /// `[]`
    Flatten,
    /// `[*]`
    All,
    /// `]`
    CloseBracket,
    Comma,
    Pipe,
    Current,
    Reference,
    /// An integer, as an index is written.
    Index(i64),
    /// The start of a construct that conditions do not use, and what it is called.
    Unsupported(&'static str),
    End,
}

type Spanned = (Token, Range<usize>);

/// Reads tokens, and keeps the one that has been looked at.
pub(super) struct Lexer<'s> {
    source: &'s str,
    at: usize,
    ahead: Option<Spanned>,
}

impl<'s> Lexer<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Lexer {
            source,
            at: 0,
            ahead: None,
        }
    }

    /// The next token, which stays the next.
    pub(super) fn peek(&mut self) -> Result<&Token, Error> {
        let next = self.next()?;
        Ok(&self.ahead.insert(next).0)
    }

    pub(super) fn next(&mut self) -> Result<Spanned, Error> {
        if let Some(ahead) = self.ahead.take() {
            return Ok(ahead);
        }
        let rest = &self.source[self.at..];
        let rest = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        let start = self.source.len() - rest.len();
        let (token, width) = read(rest).map_err(|(kind, width)| Error {
            kind,
            span: start..start + width,
        })?;
        self.at = start + width;
        Ok((token, start..self.at))
    }
}

type Read = Result<(Token, usize), (ErrorKind, usize)>;

/// The token at the start of a text, and how many bytes it has.
fn read(rest: &str) -> Read {
    let Some(first) = rest.chars().next() else {
        return Ok((Token::End, 0));
    };
    for (text, token) in [
        ("==", Token::Compare(Comparison::Equal)),
        ("!=", Token::Compare(Comparison::NotEqual)),
        ("<=", Token::Compare(Comparison::LessOrEqual)),
        (">=", Token::Compare(Comparison::GreaterOrEqual)),
        ("<", Token::Compare(Comparison::Less)),
        (">", Token::Compare(Comparison::Greater)),
        ("&&", Token::And),
        ("||", Token::Or),
        ("[?", Token::Filter),
        ("[]", Token::Flatten),
        ("[*]", Token::All),
    ] {
        if rest.starts_with(text) {
            return Ok((token, text.len()));
        }
    }
    let one = |token| Ok((token, 1));
    match first {
        '!' => one(Token::Not),
        '(' => one(Token::Open),
        ')' => one(Token::Close),
        '.' => one(Token::Dot),
        '[' => one(Token::Bracket),
        ']' => one(Token::CloseBracket),
        ',' => one(Token::Comma),
        '|' => one(Token::Pipe),
        '@' => one(Token::Current),
        '&' => one(Token::Reference),
        ':' => one(Token::Unsupported("slices")),
        '{' => one(Token::Unsupported("hashes")),
        '*' => one(Token::Unsupported("wildcards for members")),
        '-' | '0'..='9' => {
            let end = rest[1..]
                .find(|next: char| !next.is_ascii_digit())
                .map_or(rest.len(), |end| end + 1);
            match rest[..end].parse() {
                Ok(index) => Ok((Token::Index(index), end)),
                Err(_) => Err((ErrorKind::Expected("a whole number"), end)),
            }
        }
        '=' => Err((ErrorKind::Expected("'=='"), 1)),
        '\'' => {
            let (body, width) = delimited(rest, '\'', "the text")?;
            let text = body.replace("\\'", "'");
            Ok((Token::Literal(ExprKind::Text(text)), width))
        }
        '"' => {
            let (body, width) = delimited(rest, '"', "the name")?;
            let name = plain(body, width)?;
            Ok((Token::Name(name.into()), width))
        }
        '`' => {
            let (body, width) = delimited(rest, '`', "the literal")?;
            let kind = literal::parse(body).map_err(|kind| (kind, width))?;
            Ok((Token::Literal(kind), width))
        }
        'a'..='z' | 'A'..='Z' | '_' => {
            let end = rest
                .find(|next: char| !(next.is_ascii_alphanumeric() || next == '_'))
                .unwrap_or(rest.len());
            Ok((Token::Name(rest[..end].into()), end))
        }
        _ => {
            let kind = ErrorKind::Expected("a name, a literal or an operator");
            Err((kind, first.len_utf8()))
        }
    }
}

/// What stands between two delimiters; a backslash takes the next character along.
fn delimited<'s>(
    rest: &'s str,
    delimiter: char,
    what: &'static str,
) -> Result<(&'s str, usize), (ErrorKind, usize)> {
    let mut escaped = false;
    for (offset, next) in rest.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if next == '\\' {
            escaped = true;
        } else if next == delimiter {
            return Ok((&rest[1..offset], offset + 1));
        }
    }
    Err((ErrorKind::Unclosed(what), rest.len()))
}

/// A JSON text without escapes, which names and values of models do not need.
fn plain(text: &str, width: usize) -> Result<&str, (ErrorKind, usize)> {
    if text.contains('\\') {
        return Err((ErrorKind::Unsupported("escapes in JSON texts"), width));
    }
    Ok(text)
}
