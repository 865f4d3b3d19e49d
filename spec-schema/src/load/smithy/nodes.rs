//! Node values and the traits that hold them.

use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

use super::lexer::Kind;
use super::{Name, Parsed, Parser};
use crate::load::draft::DraftTrait;
use crate::load::keys::check_keys;
use crate::model::{Entry, Node, NodeValue, Number, Span};

const NODE: &str = "a value: a string, number, `true`, `false`, `null`, shape ID, '{' or '['";

impl Parser<'_, '_> {
    pub(super) fn node(&mut self) -> Parsed<Node> {
        match self.token.kind {
            Kind::String | Kind::TextBlock => {
                let (text, span) = self.string();
                Ok(Node::new(NodeValue::String(text.into_owned()), span))
            }
            Kind::Number => {
                let span = self.span();
                let number = Number::from_text(self.lexeme());
                self.advance();
                Ok(Node::new(NodeValue::Number(number), span))
            }
            Kind::Identifier => {
                let id = self.shape_id()?;
                Ok(word(id))
            }
            Kind::LeftBracket => self.nested(Self::array),
            Kind::LeftBrace => self.nested(Self::object),
            _ => Err(self.expected(NODE)),
        }
    }

    fn array(&mut self) -> Parsed<Node> {
        let start = self.span();
        self.advance();
        self.skip_whitespace_and_docs();
        let mut elements = Vec::new();
        while !self.at(Kind::RightBracket) {
            elements.push(self.node()?);
            self.skip_whitespace_and_docs();
        }
        let span = start.to(self.span());
        self.advance();
        Ok(Node::new(NodeValue::Array(elements), span))
    }

    fn object(&mut self) -> Parsed<Node> {
        let start = self.span();
        self.advance();
        self.skip_whitespace_and_docs();
        let mut entries = Vec::new();
        while !self.at(Kind::RightBrace) {
            let (key, key_span) = self.key("a key or '}'")?;
            self.skip_whitespace_and_docs();
            self.entry(key, key_span, &mut entries)?;
        }
        let span = start.to(self.span());
        self.advance();
        check_keys(&entries)?;
        Ok(Node::new(NodeValue::Object(entries), span))
    }

    /// The rest of an entry behind its key: `":" value`, and the white space after it.
    fn entry(&mut self, key: String, key_span: Span, entries: &mut Vec<Entry>) -> Parsed<()> {
        self.expect(Kind::Colon, "':'")?;
        self.skip_whitespace_and_docs();
        let value = self.node()?;
        self.skip_whitespace_and_docs();
        entries.push(Entry {
            key,
            key_span,
            value,
        });
        Ok(())
    }

    /// Documentation and traits before a shape or member.
    pub(super) fn docs_and_traits(&mut self) -> Parsed<Vec<DraftTrait>> {
        let docs = self.docs();
        let mut traits = self.traits()?;
        traits.extend(docs);
        Ok(traits)
    }

    /// Documentation comments at this place as a documentation trait; white space and plain
    /// comments between and around them are skipped.
    pub(super) fn docs(&mut self) -> Option<DraftTrait> {
        self.skip_whitespace();
        if !self.at(Kind::DocComment) {
            return None;
        }
        let start = self.span();
        let mut span = start;
        let mut text = String::new();
        while self.at(Kind::DocComment) || self.token.kind.is_whitespace() {
            if self.at(Kind::DocComment) {
                span = start.to(self.span());
                if self.token.start != start.start as usize {
                    text.push('\n');
                }
                let line = self.lexeme()[3..].trim_end_matches(['\n', '\r']);
                text.push_str(line.strip_prefix(' ').unwrap_or(line));
            }
            self.advance();
        }
        let name = Name {
            text: Cow::Borrowed("smithy.api#documentation"),
            span,
        };
        let value = Node::new(NodeValue::String(text), span);
        Some(DraftTrait {
            name,
            value: Some(value),
            span,
        })
    }

    /// Any number of traits, with the white space after them.
    pub(super) fn traits(&mut self) -> Parsed<Vec<DraftTrait>> {
        let mut traits = Vec::new();
        self.skip_whitespace_and_docs();
        while self.at(Kind::At) {
            traits.push(self.applied()?);
            self.skip_whitespace_and_docs();
        }
        Ok(traits)
    }

    /// `"@" shape-id ["(" [value / entries] ")"]`
    pub(super) fn applied(&mut self) -> Parsed<DraftTrait> {
        let start = self.span();
        self.expect(Kind::At, "'@'")?;
        let name = self.shape_id()?;
        let mut span = start.to(name.span);
        let mut value = None;
        if self.at(Kind::LeftParen) {
            self.advance();
            self.skip_whitespace_and_docs();
            if !self.at(Kind::RightParen) {
                value = Some(self.nested(Self::trait_value)?);
                self.skip_whitespace_and_docs();
            }
            span = start.to(self.span());
            self.expect(Kind::RightParen, "')'")?;
        }
        Ok(DraftTrait { name, value, span })
    }

    /// What stands between the parentheses: one value, or the entries of an object.
    fn trait_value(&mut self) -> Parsed<Node> {
        if self.at(Kind::String) {
            let (text, span) = self.string();
            self.skip_whitespace_and_docs();
            if self.at(Kind::Colon) {
                return self.trait_entries(text.into_owned(), span);
            }
            return Ok(Node::new(NodeValue::String(text.into_owned()), span));
        }
        if !self.at(Kind::Identifier) {
            return self.node();
        }
        let id = self.shape_id()?;
        self.skip_whitespace_and_docs();
        if self.at(Kind::RightParen) || id.text.contains(['.', '#', '$']) {
            return Ok(word(id));
        }
        self.trait_entries(id.text.into_owned(), id.span)
    }

    /// `":" value *(key ":" value)`, up to the closing parenthesis.
    fn trait_entries(&mut self, key: String, key_span: Span) -> Parsed<Node> {
        let mut entries = Vec::new();
        self.entry(key, key_span, &mut entries)?;
        while !self.at(Kind::RightParen) {
            let (key, key_span) = self.key("a key or ')'")?;
            self.skip_whitespace_and_docs();
            self.entry(key, key_span, &mut entries)?;
        }
        check_keys(&entries)?;
        let last = entries.last().map_or(key_span, |entry| entry.value.span);
        Ok(Node::new(NodeValue::Object(entries), key_span.to(last)))
    }
}

/// An unquoted word: a keyword, or else a shape ID.
fn word(id: Name) -> Node {
    let value = match &*id.text {
        "true" => NodeValue::Boolean(true),
        "false" => NodeValue::Boolean(false),
        "null" => NodeValue::Null,
        _ => NodeValue::Id(id.text.into_owned()),
    };
    Node::new(value, id.span)
}
