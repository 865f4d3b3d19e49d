//! Smithy's JSON AST, versions 1.0 and 2.0, to a [`Draft`].
//!
//! Names in it are absolute. What stands where is the same in both versions; which shape types
//! and traits there are is not.

use std::borrow::Cow;
use std::boxed::Box;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::draft::{
    Draft, DraftApply, DraftLinks, DraftMember, DraftOperation, DraftResource, DraftService,
    DraftShape, DraftTrait, LIFECYCLE, Name, Version,
};
use super::is_identifier;
use super::json::Json;
use crate::model::{Entry, ModelError, ModelErrorKind, PatternSemantics, ShapeType, Span};
use std::collections::HashMap;

type Parsed<T> = Result<T, ModelError>;

/// Parses one file.
pub(super) fn parse(source: u32, text: &str, warnings: &mut Vec<ModelError>) -> Parsed<Draft> {
    let mut json = Json::new(source, text);
    let mut draft = Draft::new(Version::V2, PatternSemantics::SmithySearch);
    let mut versions = Vec::new();
    json.object("an object", |json, key, span| {
        match &*key {
            "smithy" => {
                let (text, span) = json.string("the version of Smithy as a string")?;
                match Version::from_text(&text) {
                    Some(version) => draft.version = version,
                    None => {
                        let kind = ModelErrorKind::UnsupportedVersion(text.into_owned());
                        return Err(ModelError::new(kind, span));
                    }
                }
                versions.push(span);
            }
            "metadata" => {
                json.object("an object", |json, key, key_span| {
                    draft.metadata.push(Entry {
                        key: key.into_owned(),
                        key_span,
                        value: json.node()?,
                    });
                    Ok(())
                })?;
            }
            "shapes" => {
                json.object("an object of shapes", |json, key, span| {
                    shape(json, &mut draft, warnings, key, span)
                })?;
            }
            _ => {
                warnings.push(unknown(&key, "a model".to_string(), span));
                json.skip()?;
            }
        }
        Ok(())
    })?;
    json.end()?;
    if let [first, second, ..] = versions[..] {
        let kind = ModelErrorKind::DuplicateKey("smithy".to_string());
        return Err(ModelError::new(kind, second).with_second(first));
    }
    check_types(&draft)?;
    Ok(draft)
}

/// A shape type that the version of the file does not have. The version may stand behind the
/// shapes.
fn check_types(draft: &Draft) -> Parsed<()> {
    for shape in &draft.shapes {
        let construct = match (shape.shape_type, draft.version) {
            (ShapeType::Set, Version::V2) => "a `set` shape",
            (ShapeType::Enum, Version::V1) => "an `enum` shape",
            (ShapeType::IntEnum, Version::V1) => "an `intEnum` shape",
            (_, Version::V1) if !shape.mixins.is_empty() => "a mixin",
            (_, Version::V1) if has_properties(&shape.links) => "a property of a resource",
            _ => continue,
        };
        let version = draft.version.name();
        let kind = ModelErrorKind::NotInVersion { construct, version };
        return Err(ModelError::new(kind, shape.span));
    }
    Ok(())
}

fn has_properties(links: &DraftLinks) -> bool {
    matches!(links, DraftLinks::Resource(resource) if !resource.properties.is_empty())
}

/// Everything that a shape of any type may have.
#[derive(Default)]
struct Parts {
    shape_type: Option<(String, Span)>,
    traits: Vec<DraftTrait>,
    mixins: Vec<Name>,
    members: Vec<DraftMember>,
    service: DraftService,
    operation: DraftOperation,
    resource: DraftResource,
    operations: Vec<Name>,
    resources: Vec<Name>,
    errors: Vec<Name>,
    /// All keys, to be looked at when the type is known.
    keys: HashMap<String, Span>,
}

fn shape<'a>(
    json: &mut Json<'a>,
    draft: &mut Draft,
    warnings: &mut Vec<ModelError>,
    id: Cow<'a, str>,
    span: Span,
) -> Parsed<()> {
    let mut parts = Parts::default();
    json.object("an object with `type`", |json, key, key_span| {
        parts.read(json, &key, key_span)
    })?;
    let Some((type_name, type_span)) = parts.shape_type.take() else {
        let owner = format!("the shape `{id}`");
        let kind = ModelErrorKind::MissingProperty {
            property: "type",
            owner,
        };
        return Err(ModelError::new(kind, span));
    };
    let id = id.into_owned();
    if type_name == "apply" {
        check_id(&id, true, span)?;
        parts.warn_of_others(&["traits"], &id, warnings);
        draft.applies.push(DraftApply {
            target: Name {
                text: Cow::Owned(id),
                span,
            },
            traits: parts.traits,
        });
        return Ok(());
    }
    check_id(&id, false, span)?;
    let Some(shape_type) = ShapeType::from_name(&type_name) else {
        let kind = ModelErrorKind::UnknownShapeType(type_name);
        return Err(ModelError::new(kind, type_span));
    };
    parts.warn_of_others(keys_of(shape_type), &id, warnings);
    draft.shapes.push(DraftShape {
        id,
        shape_type,
        for_resource: None,
        mixins: std::mem::take(&mut parts.mixins),
        members: std::mem::take(&mut parts.members),
        traits: std::mem::take(&mut parts.traits),
        links: parts.links(shape_type),
        span,
    });
    Ok(())
}

/// The keys of a shape besides `type`, `traits` and `mixins`.
fn keys_of(shape_type: ShapeType) -> &'static [&'static str] {
    match shape_type {
        ShapeType::List | ShapeType::Set => &["traits", "mixins", "member"],
        ShapeType::Map => &["traits", "mixins", "key", "value"],
        ShapeType::Structure | ShapeType::Union | ShapeType::Enum | ShapeType::IntEnum => {
            &["traits", "mixins", "members"]
        }
        ShapeType::Service => &[
            "traits",
            "mixins",
            "version",
            "operations",
            "resources",
            "errors",
            "rename",
        ],
        ShapeType::Operation => &["traits", "mixins", "input", "output", "errors"],
        ShapeType::Resource => &[
            "traits",
            "mixins",
            "identifiers",
            "properties",
            "put",
            "create",
            "read",
            "update",
            "delete",
            "list",
            "operations",
            "collectionOperations",
            "resources",
        ],
        _ => &["traits", "mixins"],
    }
}

impl Parts {
    fn read(&mut self, json: &mut Json<'_>, key: &str, span: Span) -> Parsed<()> {
        if let Some(first) = self.keys.insert(key.to_string(), span) {
            let kind = ModelErrorKind::DuplicateKey(key.to_string());
            return Err(ModelError::new(kind, span).with_second(first));
        }
        if let Some(verb) = LIFECYCLE.iter().find(|verb| **verb == key) {
            self.resource.lifecycle.push((verb, reference(json)?));
            return Ok(());
        }
        match key {
            "type" => {
                let (text, span) = json.string("the type of the shape")?;
                self.shape_type = Some((text.into_owned(), span));
            }
            "traits" => self.traits = traits(json)?,
            "mixins" => self.mixins = references(json)?,
            "members" => self.read_members(json)?,
            "member" | "key" | "value" => self.members.push(member(json, key, span)?),
            "version" => self.service.version = json.string("a string")?.0.into_owned(),
            "rename" => {
                let rename = &mut self.service.rename;
                json.object("an object", |json, key, span| {
                    let id = Name {
                        text: Cow::Owned(key.into_owned()),
                        span,
                    };
                    let (name, _) = json.string("a string")?;
                    rename.push((id, name.into_owned()));
                    Ok(())
                })?;
            }
            "operations" => self.operations = references(json)?,
            "resources" => self.resources = references(json)?,
            "errors" => self.errors = references(json)?,
            "input" => self.operation.input = Some(reference(json)?),
            "output" => self.operation.output = Some(reference(json)?),
            "identifiers" => self.resource.identifiers = named_references(json)?,
            "properties" => self.resource.properties = named_references(json)?,
            "collectionOperations" => self.resource.collection_operations = references(json)?,
            _ => json.skip()?,
        }
        Ok(())
    }

    fn read_members(&mut self, json: &mut Json<'_>) -> Parsed<()> {
        let mut seen: HashMap<String, Span> = HashMap::new();
        json.object("an object of members", |json, name, span| {
            if let Some(first) = seen.insert(name.to_string(), span) {
                let member = name.into_owned();
                let kind = ModelErrorKind::DuplicateMember { member };
                return Err(ModelError::new(kind, span).with_second(first));
            }
            self.members.push(member(json, &name, span)?);
            Ok(())
        })?;
        Ok(())
    }

    fn warn_of_others(&self, known: &[&str], id: &str, warnings: &mut Vec<ModelError>) {
        let unknown_keys = self.keys.iter().filter(|(key, _)| {
            let key = key.as_str();
            key != "type" && !known.contains(&key)
        });
        let mut unknown_keys: Vec<(&String, &Span)> = unknown_keys.collect();
        unknown_keys.sort_by_key(|(_, span)| span.start);
        for (key, span) in unknown_keys {
            warnings.push(unknown(key, format!("the shape `{id}`"), *span));
        }
    }

    fn links(mut self, shape_type: ShapeType) -> DraftLinks {
        match shape_type {
            ShapeType::Service => {
                self.service.operations = self.operations;
                self.service.resources = self.resources;
                self.service.errors = self.errors;
                DraftLinks::Service(Box::new(self.service))
            }
            ShapeType::Operation => {
                self.operation.errors = self.errors;
                DraftLinks::Operation(self.operation)
            }
            ShapeType::Resource => {
                self.resource.operations = self.operations;
                self.resource.resources = self.resources;
                DraftLinks::Resource(Box::new(self.resource))
            }
            _ => DraftLinks::None,
        }
    }
}

/// `{ "target": …, "traits": { … } }`; without a target the member is one of a mixin.
fn member(json: &mut Json<'_>, name: &str, span: Span) -> Parsed<DraftMember> {
    if !is_identifier(name) {
        let kind = ModelErrorKind::InvalidShapeId(name.to_string());
        return Err(ModelError::new(kind, span));
    }
    let mut member = DraftMember {
        name: name.to_string(),
        target: None,
        traits: Vec::new(),
        span,
    };
    let whole = json.object("an object with `target`", |json, key, _| {
        match &*key {
            "target" => member.target = Some(absolute(json)?),
            "traits" => member.traits = traits(json)?,
            _ => json.skip()?,
        }
        Ok(())
    })?;
    match member.target {
        Some(_) => Ok(member),
        None => Err(missing_target(whole)),
    }
}

/// `{ "target": … }`
fn reference(json: &mut Json<'_>) -> Parsed<Name> {
    let mut target = None;
    let whole = json.object("an object with `target`", |json, key, _| {
        match &*key {
            "target" => target = Some(absolute(json)?),
            _ => json.skip()?,
        }
        Ok(())
    })?;
    target.ok_or_else(|| missing_target(whole))
}

fn missing_target(span: Span) -> ModelError {
    let kind = ModelErrorKind::MissingProperty {
        property: "target",
        owner: "a reference to a shape".to_string(),
    };
    ModelError::new(kind, span)
}

fn references(json: &mut Json<'_>) -> Parsed<Vec<Name>> {
    let mut list = Vec::new();
    json.array("an array of references", |json| {
        list.push(reference(json)?);
        Ok(())
    })?;
    Ok(list)
}

fn named_references(json: &mut Json<'_>) -> Parsed<Vec<(String, Name)>> {
    let mut list = Vec::new();
    json.object("an object of references", |json, name, _| {
        list.push((name.into_owned(), reference(json)?));
        Ok(())
    })?;
    Ok(list)
}

fn absolute(json: &mut Json<'_>) -> Parsed<Name> {
    let (text, span) = json.string("a shape ID")?;
    check_id(&text, false, span)?;
    Ok(Name {
        text: Cow::Owned(text.into_owned()),
        span,
    })
}

fn traits(json: &mut Json<'_>) -> Parsed<Vec<DraftTrait>> {
    let mut list: Vec<DraftTrait> = Vec::new();
    let mut seen: HashMap<String, Span> = HashMap::new();
    json.object("an object of traits", |json, id, span| {
        check_id(&id, false, span)?;
        if let Some(first) = seen.insert(id.to_string(), span) {
            let kind = ModelErrorKind::DuplicateKey(id.into_owned());
            return Err(ModelError::new(kind, span).with_second(first));
        }
        let value = json.node()?;
        list.push(DraftTrait {
            name: Name {
                text: Cow::Owned(id.into_owned()),
                span,
            },
            // Null is what a trait without a value has.
            value: (!value.is_null()).then_some(value),
            span,
        });
        Ok(())
    })?;
    Ok(list)
}

/// An ID must be absolute; only `apply` may name a member.
fn check_id(id: &str, member_allowed: bool, span: Span) -> Parsed<()> {
    let Some((namespace, name)) = id.split_once('#') else {
        let kind = ModelErrorKind::RelativeShapeId(id.to_string());
        return Err(ModelError::new(kind, span));
    };
    let (name, member) = match name.split_once('$') {
        Some((name, member)) => (name, Some(member)),
        None => (name, None),
    };
    let valid = namespace.split('.').all(is_identifier)
        && is_identifier(name)
        && member.is_none_or(|member| member_allowed && is_identifier(member));
    if valid {
        Ok(())
    } else {
        let kind = ModelErrorKind::InvalidShapeId(id.to_string());
        Err(ModelError::new(kind, span))
    }
}

fn unknown(property: &str, owner: String, span: Span) -> ModelError {
    let property = property.to_string();
    ModelError::new(ModelErrorKind::UnknownProperty { property, owner }, span)
}
