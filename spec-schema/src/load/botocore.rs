//! Botocore's service descriptions (`service-2.json`) to a [`Draft`].
//!
//! Read are the facts that say which values are valid: types, members and their order, bounds,
//! patterns, values of enums, and the names on the wire where the protocol uses others. How a
//! request is bound to HTTP or XML says nothing about its values and is passed over, as is
//! the documentation. Patterns keep botocore's meaning: they match the whole text.

mod facts;
mod shape;

use std::borrow::Cow;
use std::boxed::Box;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::draft::{
    Draft, DraftLinks, DraftOperation, DraftService, DraftShape, DraftTrait, Name, Version,
};
use super::json::Json;
use crate::model::{
    ModelError, ModelErrorKind, Node, NodeValue, PatternSemantics, ShapeType, Span,
};
use shape::RawShape;
use std::collections::HashSet;

type Parsed<T> = Result<T, ModelError>;

/// Parses one service description.
pub(super) fn parse(source: u32, text: &str, warnings: &mut Vec<ModelError>) -> Parsed<Draft> {
    let mut reader = Reader {
        service: Metadata::default(),
        operations: Vec::new(),
        shapes: Vec::new(),
        warnings,
    };
    let mut json = Json::new(source, text);
    let start = json.here();
    json.object("an object", |json, key, span| match &*key {
        "metadata" => reader.metadata(json, span),
        "operations" => reader.operations(json),
        "shapes" => reader.shapes(json),
        _ => json.skip(),
    })?;
    json.end()?;
    reader.finish(start)
}

/// What `metadata` says about the service.
#[derive(Default)]
struct Metadata {
    span: Span,
    version: String,
    service_id: String,
    title: String,
    target_prefix: String,
    json_version: String,
    protocols: Vec<String>,
}

impl Metadata {
    /// `com.amazonaws.` and the service's ID in small letters, as in AWS's Smithy models.
    fn namespace(&self) -> String {
        let letters = self.service_id.chars().filter(char::is_ascii_alphanumeric);
        let name: String = letters.map(|c| c.to_ascii_lowercase()).collect();
        let first_is_digit = name.starts_with(|c: char| c.is_ascii_digit());
        format!(
            "com.amazonaws.{}{name}",
            if first_is_digit { "_" } else { "" }
        )
    }

    /// The name of the service shape: where requests name their target, the name in it.
    fn service_name(&self) -> String {
        let target = self.target_prefix.rsplit('.').next().unwrap_or_default();
        let name: String = [target, &self.service_id]
            .into_iter()
            .map(|name| name.chars().filter(|c| is_name_character(*c)).collect())
            .find(|name: &String| name.starts_with(|c: char| c.is_ascii_alphabetic()))
            .unwrap_or_default();
        if name.is_empty() {
            "Service".to_string()
        } else {
            name
        }
    }

    fn is_rest_json(&self) -> bool {
        self.protocols.iter().any(|name| name == "rest-json")
    }

    /// The trait of each protocol that Smithy has one for.
    fn protocol_traits(&self) -> impl Iterator<Item = &'static str> {
        self.protocols
            .iter()
            .filter_map(|name| match name.as_str() {
                "json" if self.json_version == "1.0" => Some("aws.protocols#awsJson1_0"),
                "json" => Some("aws.protocols#awsJson1_1"),
                "rest-json" => Some("aws.protocols#restJson1"),
                "rest-xml" => Some("aws.protocols#restXml"),
                "query" => Some("aws.protocols#awsQuery"),
                "ec2" => Some("aws.protocols#ec2Query"),
                "smithy-rpc-v2-cbor" => Some("smithy.protocols#rpcv2Cbor"),
                _ => None,
            })
    }
}

fn is_name_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// An operation, with names of shapes as the file has them.
struct RawOperation<'a> {
    name: String,
    span: Span,
    input: Option<(Cow<'a, str>, Span)>,
    output: Option<(Cow<'a, str>, Span)>,
    errors: Vec<(Cow<'a, str>, Span)>,
    traits: Vec<DraftTrait>,
}

struct Reader<'a, 'w> {
    service: Metadata,
    operations: Vec<RawOperation<'a>>,
    shapes: Vec<RawShape<'a>>,
    warnings: &'w mut Vec<ModelError>,
}

impl<'a> Reader<'a, '_> {
    fn metadata(&mut self, json: &mut Json<'a>, span: Span) -> Parsed<()> {
        let service = &mut self.service;
        service.span = span;
        json.object("an object", |json, key, _| {
            let field = match &*key {
                "apiVersion" => &mut service.version,
                "serviceId" => &mut service.service_id,
                "serviceFullName" => &mut service.title,
                "targetPrefix" => &mut service.target_prefix,
                "jsonVersion" => &mut service.json_version,
                "protocol" => {
                    let (name, _) = json.string("a string")?;
                    if !service.protocols.iter().any(|known| *known == name) {
                        service.protocols.push(name.into_owned());
                    }
                    return Ok(());
                }
                "protocols" => {
                    json.array("an array of strings", |json| {
                        let (name, _) = json.string("a string")?;
                        if !service.protocols.iter().any(|known| *known == name) {
                            service.protocols.push(name.into_owned());
                        }
                        Ok(())
                    })?;
                    return Ok(());
                }
                _ => return json.skip(),
            };
            *field = json.string("a string")?.0.into_owned();
            Ok(())
        })?;
        Ok(())
    }

    fn operations(&mut self, json: &mut Json<'a>) -> Parsed<()> {
        let operations = &mut self.operations;
        json.object("an object of operations", |json, name, span| {
            let mut operation = RawOperation {
                name: name.into_owned(),
                span,
                input: None,
                output: None,
                errors: Vec::new(),
                traits: Vec::new(),
            };
            check_name(&operation.name, span)?;
            let mut deprecated = facts::Deprecated::default();
            json.object("an object", |json, key, span| {
                match &*key {
                    "input" => operation.input = shape::shape_of(json)?,
                    "output" => operation.output = shape::shape_of(json)?,
                    "errors" => {
                        json.array("an array of errors", |json| {
                            operation.errors.extend(shape::shape_of(json)?);
                            Ok(())
                        })?;
                    }
                    "idempotent" | "readonly" => {
                        if json.boolean("`true` or `false`")? {
                            let id = format!("smithy.api#{key}");
                            operation.traits.push(facts::annotation(id, span));
                        }
                    }
                    _ if deprecated.read(json, &key, span)? => {}
                    // Where and how a request is sent.
                    _ => json.skip()?,
                }
                Ok(())
            })?;
            operation.traits.extend(deprecated.into_trait());
            operations.push(operation);
            Ok(())
        })?;
        Ok(())
    }

    fn shapes(&mut self, json: &mut Json<'a>) -> Parsed<()> {
        json.object("an object of shapes", |json, name, span| {
            check_name(&name, span)?;
            let shape = RawShape::read(json, name, span, self.warnings)?;
            self.shapes.push(shape);
            Ok(())
        })?;
        Ok(())
    }

    /// Everything is read: the draft of the service, with absolute names.
    fn finish(self, start: Span) -> Parsed<Draft> {
        let service = &self.service;
        if service.service_id.is_empty() {
            let kind = ModelErrorKind::MissingProperty {
                property: "serviceId",
                owner: "the `metadata` of a service description".to_string(),
            };
            let place = if service.span == Span::default() {
                start
            } else {
                service.span
            };
            return Err(ModelError::new(kind, place));
        }
        let taken: HashSet<&str> = self
            .operations
            .iter()
            .map(|operation| operation.name.as_str())
            .collect();
        let names = Names {
            namespace: service.namespace(),
            taken,
        };
        let mut draft = Draft::new(Version::V2, PatternSemantics::JavaMatches);
        draft.namespace.clone_from(&names.namespace);
        let mut service_name = service.service_name();
        while self.shapes.iter().any(|shape| shape.name == service_name)
            || names.taken.contains(service_name.as_str())
        {
            service_name.push_str("Service");
        }
        draft
            .shapes
            .push(self.service_shape(&names, &service_name, start));
        draft.shapes.extend(
            self.operations
                .iter()
                .map(|operation| names.operation(operation)),
        );
        let is_rest_json = service.is_rest_json();
        for shape in self.shapes {
            shape.add_to(&mut draft.shapes, &names, is_rest_json)?;
        }
        Ok(draft)
    }

    fn service_shape(&self, names: &Names<'_>, name: &str, start: Span) -> DraftShape {
        let service = &self.service;
        let span = service.span;
        let operation = |operation: &RawOperation<'_>| Name {
            text: Cow::Owned(names.absolute(&operation.name)),
            span: operation.span,
        };
        let links = DraftService {
            version: service.version.clone(),
            operations: self.operations.iter().map(operation).collect(),
            ..DraftService::default()
        };
        let mut traits: Vec<DraftTrait> = service
            .protocol_traits()
            .map(|id| facts::annotation(id, span))
            .collect();
        if !service.title.is_empty() {
            let title = NodeValue::String(service.title.clone());
            traits.push(facts::valued("smithy.api#title", title, span));
        }
        let id = Node::new(NodeValue::String(service.service_id.clone()), span);
        let sdk = std::vec![facts::entry("sdkId", id)];
        traits.push(facts::valued(
            "aws.api#service",
            NodeValue::Object(sdk),
            span,
        ));
        DraftShape {
            id: names.absolute(name),
            shape_type: ShapeType::Service,
            for_resource: None,
            mixins: Vec::new(),
            members: Vec::new(),
            links: DraftLinks::Service(Box::new(links)),
            traits,
            span: start,
        }
    }
}

/// Gives names of the file their absolute form.
struct Names<'n> {
    namespace: String,
    /// The names of operations. A data shape of the same name is called `…Shape`: botocore
    /// keeps the two apart, Smithy does not.
    taken: HashSet<&'n str>,
}

impl Names<'_> {
    fn absolute(&self, name: &str) -> String {
        [&self.namespace, "#", name].concat()
    }

    /// The absolute name of a data shape.
    fn data(&self, name: &str) -> String {
        let suffix = if self.taken.contains(name) {
            "Shape"
        } else {
            ""
        };
        [&self.namespace, "#", name, suffix].concat()
    }

    fn target(&self, (name, span): &(Cow<'_, str>, Span)) -> Name {
        Name {
            text: Cow::Owned(self.data(name)),
            span: *span,
        }
    }

    fn operation(&self, operation: &RawOperation<'_>) -> DraftShape {
        let target = |shape| self.target(shape);
        let links = DraftOperation {
            input: operation.input.as_ref().map(target),
            output: operation.output.as_ref().map(target),
            errors: operation.errors.iter().map(target).collect(),
        };
        DraftShape {
            id: self.absolute(&operation.name),
            shape_type: ShapeType::Operation,
            for_resource: None,
            mixins: Vec::new(),
            members: Vec::new(),
            links: DraftLinks::Operation(links),
            traits: operation.traits.clone(),
            span: operation.span,
        }
    }
}

/// Names of shapes and members are identifiers of Smithy.
fn check_name(name: &str, span: Span) -> Parsed<()> {
    if super::is_identifier(name) {
        return Ok(());
    }
    let kind = ModelErrorKind::InvalidShapeId(name.to_string());
    Err(ModelError::new(kind, span))
}
