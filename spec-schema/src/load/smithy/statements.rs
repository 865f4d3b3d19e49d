//! The statements of a file: control, metadata, namespace, `use`, `apply`.

use std::string::{String, ToString};
use std::vec;

use super::lexer::Kind;
use super::{Parsed, Parser};
use crate::load::draft::{DraftApply, DraftTrait, Name, Version};
use crate::model::{Entry, ModelError, ModelErrorKind, Span};
use std::collections::HashMap;

impl Parser<'_, '_> {
    /// A whole file. Errors are recorded.
    pub(super) fn file(&mut self) {
        self.skip_whitespace_and_docs();
        self.control_section();
        self.skip_whitespace_and_docs();
        while self.at_word("metadata") {
            if let Err(error) = self.metadata() {
                self.recover(error);
            }
            self.skip_whitespace_and_docs();
        }
        if self.at_word("namespace") {
            if let Err(error) = self.namespace_and_uses() {
                self.recover(error);
            }
            self.statements();
        } else if !self.at(Kind::End) {
            let error = self.expected("a namespace definition");
            self.errors.push(error);
        }
    }

    fn control_section(&mut self) {
        let mut keys = HashMap::new();
        while self.at(Kind::Dollar) {
            if let Err(error) = self.control(&mut keys) {
                self.recover(error);
            }
            self.skip_whitespace_and_docs();
        }
    }

    /// `"$" key ":" value`
    fn control(&mut self, keys: &mut HashMap<String, Span>) -> Parsed<()> {
        self.advance();
        let (key, span) = self.key("the key of a control statement")?;
        self.skip_spaces();
        self.expect(Kind::Colon, "':'")?;
        self.skip_spaces();
        if let Some(first) = keys.get(&key) {
            return Err(self
                .fail(ModelErrorKind::DuplicateControl(key))
                .with_second(*first));
        }
        let value = self.node()?;
        match key.as_str() {
            "version" => {
                let text = value.as_str().unwrap_or_default();
                match Version::from_text(text) {
                    Some(version) => self.draft.version = version,
                    None => {
                        return Err(self.fail(ModelErrorKind::UnsupportedVersion(text.to_string())));
                    }
                }
            }
            "operationInputSuffix" | "operationOutputSuffix" => {
                let Some(text) = value.as_str() else {
                    let kind = ModelErrorKind::Expected {
                        expected: "a string",
                        found: value.describe().to_string(),
                    };
                    return Err(ModelError::new(kind, value.span));
                };
                if key == "operationInputSuffix" {
                    self.input_suffix = text.to_string();
                } else {
                    self.output_suffix = text.to_string();
                }
            }
            _ => {
                let kind = ModelErrorKind::UnknownControl(key.clone());
                self.warnings.push(ModelError::new(kind, span));
            }
        }
        keys.insert(key, span);
        self.expect_line_end()
    }

    /// `"metadata" key "=" value`
    fn metadata(&mut self) -> Parsed<()> {
        self.advance();
        self.expect_spaces()?;
        let (key, key_span) = self.key("a metadata key")?;
        self.skip_spaces();
        self.expect(Kind::Equal, "'='")?;
        self.skip_spaces();
        let value = self.node()?;
        self.draft.metadata.push(Entry {
            key,
            key_span,
            value,
        });
        self.expect_line_end()
    }

    fn namespace_and_uses(&mut self) -> Parsed<()> {
        self.advance();
        self.expect_spaces()?;
        let start = self.token.start;
        let end = self.namespace()?;
        self.draft.namespace = self.lexer.text[start..end].to_string();
        self.expect_line_end()
    }

    /// `"use" absolute-shape-id`
    fn use_statement(&mut self) -> Parsed<()> {
        self.advance();
        self.expect_spaces()?;
        let start = self.token.start;
        self.namespace()?;
        self.expect(Kind::Pound, "'#'")?;
        let mut end = self.token.end;
        let (short, _) = self.identifier("a shape name")?;
        let mut member = false;
        if self.at(Kind::Dollar) {
            self.advance();
            end = self.token.end;
            self.identifier("a member name")?;
            member = true;
        }
        let id = self.name(start, end);
        if member {
            return Err(ModelError::new(
                ModelErrorKind::UseOfMember(id.text.into_owned()),
                id.span,
            ));
        }
        if let Some(first) = self.imported(short) {
            let kind = ModelErrorKind::DuplicateUse(short.to_string());
            return Err(ModelError::new(kind, id.span).with_second(first.span));
        }
        self.imports
            .insert(short.to_string(), self.draft.uses.len());
        self.draft.uses.push(id);
        self.expect_line_end()
    }

    /// The import that gives a name its meaning.
    pub(super) fn imported(&self, name: &str) -> Option<&Name> {
        self.imports
            .get(name)
            .map(|position| &self.draft.uses[*position])
    }

    /// Imports, then shapes and `apply` statements up to the end of the file.
    fn statements(&mut self) {
        let mut docs = self.docs();
        while self.at_word("use") {
            if let Err(error) = self.use_statement() {
                self.recover(error);
            }
            docs = self.docs();
        }
        while !self.at(Kind::End) {
            if let Err(error) = self.statement(docs) {
                self.recover(error);
            }
            docs = self.docs();
        }
    }

    fn statement(&mut self, docs: Option<DraftTrait>) -> Parsed<()> {
        let mut traits = self.traits()?;
        if !self.at(Kind::Identifier) {
            return Err(self.expected("a shape definition or `apply`"));
        }
        if self.at_word("apply") {
            // Documentation before `apply` belongs to nothing.
            if !traits.is_empty() {
                return Err(self.fail(ModelErrorKind::TraitsOnApply));
            }
            return self.apply();
        }
        traits.extend(docs);
        self.shape(traits)
    }

    /// `"apply" shape-id (trait / "{" *trait "}")`
    fn apply(&mut self) -> Parsed<()> {
        self.advance();
        self.expect_whitespace()?;
        let target = self.shape_id()?;
        self.expect_whitespace()?;
        let traits = if self.at(Kind::LeftBrace) {
            self.advance();
            let traits = self.traits()?;
            self.expect(Kind::RightBrace, "a trait or '}'")?;
            traits
        } else if self.at(Kind::At) {
            vec![self.applied()?]
        } else {
            return Err(self.expected("a trait or '{'"));
        };
        self.draft.applies.push(DraftApply { target, traits });
        self.expect_line_end()
    }
}
