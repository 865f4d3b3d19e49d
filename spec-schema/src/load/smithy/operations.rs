//! Services, resources and operations.

use std::borrow::Cow;
use std::boxed::Box;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::lexer::Kind;
use super::{Name, Parsed, Parser};
use crate::load::draft::{
    DraftLinks, DraftOperation, DraftResource, DraftService, DraftTrait, LIFECYCLE,
};
use crate::model::{Entry, ModelError, ModelErrorKind, Node, NodeValue, ShapeType};

impl Parser<'_, '_> {
    pub(super) fn service(&mut self, name: &str) -> Parsed<DraftLinks> {
        let mut service = DraftService::default();
        for entry in self.body()? {
            match entry.key.as_str() {
                "version" => service.version = text(&entry.value)?.to_string(),
                "operations" => service.operations = names(entry.value)?,
                "resources" => service.resources = names(entry.value)?,
                "errors" => service.errors = names(entry.value)?,
                "rename" => {
                    for renamed in entries(entry.value)? {
                        let id = Name {
                            text: Cow::Owned(renamed.key),
                            span: renamed.key_span,
                        };
                        service.rename.push((id, text(&renamed.value)?.to_string()));
                    }
                }
                "type" => {}
                _ => self.warn_of_unknown(&entry, "service", name),
            }
        }
        Ok(DraftLinks::Service(Box::new(service)))
    }

    pub(super) fn resource(&mut self, name: &str) -> Parsed<DraftLinks> {
        let mut resource = DraftResource::default();
        for entry in self.body()? {
            let key = entry.key.as_str();
            if let Some(verb) = LIFECYCLE.iter().find(|verb| **verb == key) {
                resource.lifecycle.push((verb, shape_name(entry.value)?));
                continue;
            }
            match key {
                "identifiers" => resource.identifiers = named_targets(entry.value)?,
                "properties" => {
                    if self.draft.version < crate::load::draft::Version::V2 {
                        let kind = ModelErrorKind::NotInVersion {
                            construct: "a property of a resource",
                            version: self.draft.version.name(),
                        };
                        return Err(ModelError::new(kind, entry.key_span));
                    }
                    resource.properties = named_targets(entry.value)?;
                }
                "operations" => resource.operations = names(entry.value)?,
                "collectionOperations" => resource.collection_operations = names(entry.value)?,
                "resources" => resource.resources = names(entry.value)?,
                "type" => {}
                _ => self.warn_of_unknown(&entry, "resource", name),
            }
        }
        Ok(DraftLinks::Resource(Box::new(resource)))
    }

    /// Later versions of the language may have properties that this one does not know.
    fn warn_of_unknown(&mut self, entry: &Entry, what: &str, name: &str) {
        let owner = format!("the {what} `{name}`");
        let kind = ModelErrorKind::UnknownProperty {
            property: entry.key.clone(),
            owner,
        };
        self.warnings.push(ModelError::new(kind, entry.key_span));
    }

    /// The body of a service or resource: an object of node values.
    fn body(&mut self) -> Parsed<Vec<Entry>> {
        if !self.at(Kind::LeftBrace) {
            return Err(self.expected("'{'"));
        }
        entries(self.node()?)
    }

    pub(super) fn operation(&mut self, name: &str) -> Parsed<DraftLinks> {
        let mut operation = DraftOperation::default();
        let mut seen: Vec<&str> = Vec::new();
        self.expect(Kind::LeftBrace, "'{'")?;
        self.skip_whitespace_and_docs();
        while !self.at(Kind::RightBrace) {
            let property = self.token;
            let (key, span) = self.identifier("`input`, `output`, `errors` or '}'")?;
            if seen.contains(&key) {
                let kind = ModelErrorKind::DuplicateProperty {
                    property: key.to_string(),
                };
                return Err(ModelError::new(kind, self.span_of(property)));
            }
            seen.push(key);
            self.skip_whitespace_and_docs();
            match key {
                "input" => {
                    operation.input = Some(self.input_or_output(name, "smithy.api#input")?);
                }
                "output" => {
                    operation.output = Some(self.input_or_output(name, "smithy.api#output")?);
                }
                "errors" => {
                    self.expect(Kind::Colon, "':'")?;
                    operation.errors = self.error_list()?;
                }
                _ => {
                    let property = key.to_string();
                    let owner = format!("the operation `{name}`");
                    let kind = ModelErrorKind::UnknownProperty { property, owner };
                    return Err(ModelError::new(kind, span));
                }
            }
            if !self.at(Kind::RightBrace) {
                self.expect_whitespace()?;
            }
        }
        self.advance();
        Ok(DraftLinks::Operation(operation))
    }

    /// `":" shape-id`, or `":="` and a structure that is defined here.
    fn input_or_output(&mut self, operation: &str, marker: &'static str) -> Parsed<Name> {
        if self.at(Kind::Colon) {
            self.advance();
            self.skip_whitespace_and_docs();
            return self.shape_id();
        }
        let span = self.span();
        if !self.at(Kind::Walrus) {
            return Err(self.expected("':' or ':='"));
        }
        self.needs_version_2("an inline structure")?;
        self.advance();
        let mut traits = self.docs_and_traits()?;
        let value = Some(Node::empty_object(span));
        traits.push(DraftTrait {
            name: Name {
                text: Cow::Borrowed(marker),
                span,
            },
            value,
            span,
        });
        let is_input = marker.ends_with("input");
        let suffix = if is_input {
            &self.input_suffix
        } else {
            &self.output_suffix
        };
        let name = format!("{operation}{suffix}");
        let mut shape = self.empty_shape(&name, ShapeType::Structure, traits, span);
        self.resource_and_mixins(&mut shape)?;
        self.skip_whitespace_and_docs();
        self.members(&mut shape)?;
        let id = Name {
            text: Cow::Owned(shape.id.clone()),
            span,
        };
        self.draft.shapes.push(shape);
        Ok(id)
    }

    /// `"[" *shape-id "]"`
    fn error_list(&mut self) -> Parsed<Vec<Name>> {
        self.skip_whitespace_and_docs();
        self.expect(Kind::LeftBracket, "'['")?;
        self.skip_whitespace_and_docs();
        let mut list = Vec::new();
        while !self.at(Kind::RightBracket) {
            list.push(self.shape_id()?);
            self.skip_whitespace_and_docs();
        }
        self.advance();
        Ok(list)
    }
}

fn wrong_form(expected: &'static str, node: &Node) -> ModelError {
    let found = node.describe().to_string();
    ModelError::new(ModelErrorKind::Expected { expected, found }, node.span)
}

fn text(node: &Node) -> Parsed<&str> {
    node.as_str().ok_or_else(|| wrong_form("a string", node))
}

fn entries(node: Node) -> Parsed<Vec<Entry>> {
    match node.value {
        NodeValue::Object(entries) => Ok(entries),
        _ => Err(wrong_form("an object", &node)),
    }
}

/// A shape ID, quoted or not.
fn shape_name(node: Node) -> Parsed<Name> {
    match node.value {
        NodeValue::Id(text) | NodeValue::String(text) => Ok(Name {
            text: Cow::Owned(text),
            span: node.span,
        }),
        _ => Err(wrong_form("a shape ID", &node)),
    }
}

fn names(node: Node) -> Parsed<Vec<Name>> {
    match node.value {
        NodeValue::Array(elements) => elements.into_iter().map(shape_name).collect(),
        _ => Err(wrong_form("an array of shape IDs", &node)),
    }
}

fn named_targets(node: Node) -> Parsed<Vec<(String, Name)>> {
    let target = |entry: Entry| Ok((entry.key, shape_name(entry.value)?));
    entries(node)?.into_iter().map(target).collect()
}
