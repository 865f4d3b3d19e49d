//! Smithy IDL, versions 1.0 and 2.0: text to a [`Draft`].
//!
//! The lexer gives tokens with white space; the parser has one function a production. After a
//! syntax error it goes on at the next line that begins with something that can begin a
//! statement, so that one load reports the errors of several statements.

mod lexer;
mod nodes;
mod operations;
mod shapes;
mod statements;
pub(crate) mod text;

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::draft::{Draft, Name, Version};
use crate::model::prelude;
use crate::model::{ModelError, ModelErrorKind, PatternSemantics, Span};
use crate::resolve::ERROR_LIMIT;
use lexer::{Kind, Lexer, Token};
use std::collections::HashMap;

/// How deep values may be nested.
const DEPTH_LIMIT: usize = 64;

type Parsed<T> = Result<T, ModelError>;

/// Parses one file; errors are appended to `errors`, warnings to `warnings`.
pub(super) fn parse(
    source: u32,
    text: &str,
    errors: &mut Vec<ModelError>,
    warnings: &mut Vec<ModelError>,
) -> Draft {
    let mut lexer = Lexer::new(source, text);
    let token = lexer.next();
    let mut parser = Parser {
        lexer,
        token,
        source,
        depth: 0,
        input_suffix: "Input".to_string(),
        output_suffix: "Output".to_string(),
        draft: Draft::new(Version::V1, PatternSemantics::SmithySearch),
        imports: HashMap::new(),
        errors,
        warnings,
    };
    parser.file();
    parser.draft
}

struct Parser<'a, 'e> {
    lexer: Lexer<'a>,
    /// The current token, not yet consumed.
    token: Token,
    source: u32,
    depth: usize,
    input_suffix: String,
    output_suffix: String,
    draft: Draft,
    /// The positions in `draft.uses` by name without namespace.
    imports: HashMap<String, usize>,
    errors: &'e mut Vec<ModelError>,
    warnings: &'e mut Vec<ModelError>,
}

impl<'a> Parser<'a, '_> {
    fn advance(&mut self) {
        self.token = self.lexer.next();
    }

    fn at(&self, kind: Kind) -> bool {
        self.token.kind == kind
    }

    fn span(&self) -> Span {
        self.span_of(self.token)
    }

    fn span_of(&self, token: Token) -> Span {
        Span::new(self.source, token.start, token.end)
    }

    fn lexeme(&self) -> &'a str {
        &self.lexer.text[self.token.start..self.token.end]
    }

    /// True where the current token is this word.
    fn at_word(&self, word: &str) -> bool {
        self.at(Kind::Identifier) && self.lexeme() == word
    }

    /// The error that something else was expected at the current token.
    fn expected(&mut self, expected: &'static str) -> ModelError {
        if self.at(Kind::Error)
            && let Some(error) = self.lexer.take_error()
        {
            return error;
        }
        let found = match self.token.kind {
            Kind::End => "the end of the file".to_string(),
            Kind::Newline => "a line break".to_string(),
            Kind::Space => "a space".to_string(),
            Kind::Comment | Kind::DocComment => "a comment".to_string(),
            Kind::String | Kind::TextBlock => "a string".to_string(),
            _ => format!("`{}`", self.lexeme()),
        };
        self.fail(ModelErrorKind::Expected { expected, found })
    }

    /// An error at the current token.
    fn fail(&self, kind: ModelErrorKind) -> ModelError {
        ModelError::new(kind, self.span())
    }

    /// Consumes a token of this kind.
    fn expect(&mut self, kind: Kind, expected: &'static str) -> Parsed<Token> {
        let token = self.token;
        if token.kind != kind {
            return Err(self.expected(expected));
        }
        self.advance();
        Ok(token)
    }

    fn skip_spaces(&mut self) {
        while self.at(Kind::Space) {
            self.advance();
        }
    }

    /// Skips white space, commas and comments, but not documentation.
    fn skip_whitespace(&mut self) {
        while self.token.kind.is_whitespace() {
            self.advance();
        }
    }

    fn skip_whitespace_and_docs(&mut self) {
        while self.token.kind.is_whitespace() || self.at(Kind::DocComment) {
            self.advance();
        }
    }

    fn expect_spaces(&mut self) -> Parsed<()> {
        if !self.at(Kind::Space) {
            return Err(self.expected("a space"));
        }
        self.skip_spaces();
        Ok(())
    }

    fn expect_whitespace(&mut self) -> Parsed<()> {
        if !self.token.kind.is_whitespace() {
            return Err(self.expected("white space"));
        }
        self.skip_whitespace_and_docs();
        Ok(())
    }

    /// The end of a line: spaces, then a line break or comment, or the end of the file.
    fn expect_line_end(&mut self) -> Parsed<()> {
        self.skip_spaces();
        match self.token.kind {
            Kind::Newline | Kind::Comment | Kind::DocComment => {
                self.advance();
                self.skip_whitespace();
                Ok(())
            }
            Kind::End => Ok(()),
            _ => Err(self.expected("a line break")),
        }
    }

    fn identifier(&mut self, expected: &'static str) -> Parsed<(&'a str, Span)> {
        let found = (self.lexeme(), self.span());
        self.expect(Kind::Identifier, expected)?;
        Ok(found)
    }

    /// The text of the current string token, consumed.
    fn string(&mut self) -> (Cow<'a, str>, Span) {
        let found = (self.lexer.decode(self.token), self.span());
        self.advance();
        found
    }

    /// An identifier or a quoted string: the key of an entry.
    fn key(&mut self, expected: &'static str) -> Parsed<(String, Span)> {
        if self.at(Kind::String) {
            let (text, span) = self.string();
            return Ok((text.into_owned(), span));
        }
        let (text, span) = self.identifier(expected)?;
        Ok((text.to_string(), span))
    }

    /// `identifier *("." identifier)`; gives back where it ends.
    fn namespace(&mut self) -> Parsed<usize> {
        let mut end = self.token.end;
        self.identifier("a name")?;
        while self.at(Kind::Dot) {
            self.advance();
            end = self.token.end;
            self.identifier("a name")?;
        }
        Ok(end)
    }

    fn name(&self, start: usize, end: usize) -> Name {
        let text = &self.lexer.text[start..end];
        // Names of traits are written over and over.
        let known = if text.starts_with(|c: char| c.is_ascii_lowercase()) {
            prelude::definition(text)
        } else {
            None
        };
        let text = match known {
            Some(definition) => Cow::Borrowed(definition.name),
            None => Cow::Owned(text.to_string()),
        };
        Name {
            text,
            span: Span::new(self.source, start, end),
        }
    }

    /// `[namespace "#"] identifier ["$" identifier]`, without spaces.
    fn shape_id(&mut self) -> Parsed<Name> {
        let start = self.token.start;
        let first = self.token.end;
        let mut end = self.namespace()?;
        if self.at(Kind::Pound) || end > first {
            self.expect(Kind::Pound, "'#'")?;
            end = self.token.end;
            self.identifier("a shape name")?;
        }
        if self.at(Kind::Dollar) {
            self.advance();
            end = self.token.end;
            self.identifier("a member name")?;
        }
        Ok(self.name(start, end))
    }

    /// Runs a parser one level deeper.
    fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth == DEPTH_LIMIT {
            return Err(self.fail(ModelErrorKind::NestedTooDeep { limit: DEPTH_LIMIT }));
        }
        self.depth += 1;
        let result = parse(self);
        self.depth -= 1;
        result
    }

    /// Refuses a construct of version 2 in a file of version 1.
    fn needs_version_2(&self, construct: &'static str) -> Parsed<()> {
        if self.draft.version >= Version::V2 {
            return Ok(());
        }
        let version = self.draft.version.name();
        Err(self.fail(ModelErrorKind::NotInVersion { construct, version }))
    }

    /// Records an error and moves on to the next line that can begin a statement.
    fn recover(&mut self, error: ModelError) {
        self.errors.push(error);
        self.depth = 0;
        if self.errors.len() >= ERROR_LIMIT {
            // Nobody reads more of them.
            while !self.at(Kind::End) {
                self.advance();
            }
        }
        while !self.at(Kind::End) {
            self.advance();
            let begins = matches!(
                self.token.kind,
                Kind::Identifier | Kind::DocComment | Kind::At | Kind::Dollar
            );
            let start = self.token.start;
            let bytes = self.lexer.text.as_bytes();
            if begins && (start == 0 || matches!(bytes[start - 1], b'\n' | b'\r')) {
                break;
            }
        }
    }
}
