//! One shape of a service description.

use std::borrow::Cow;
use std::string::ToString;
use std::vec::Vec;

use super::facts::{self, Deprecated, EnumNames};
use super::{Names, Parsed, check_name};
use crate::load::draft::{DraftLinks, DraftMember, DraftShape, DraftTrait, Name};
use crate::load::json::Json;
use crate::model::{ModelError, ModelErrorKind, Node, NodeValue, ShapeType, Span};
use std::collections::HashMap;

type Text<'a> = (Cow<'a, str>, Span);

/// Reads a reference: the name in its `shape`.
pub(super) fn shape_of<'a>(json: &mut Json<'a>) -> Parsed<Option<Text<'a>>> {
    Ok(RawMember::read(json, Cow::Borrowed(""), Span::default())?.target)
}

/// A member of a structure, the element of a list, the key or value of a map.
struct RawMember<'a> {
    name: Cow<'a, str>,
    span: Span,
    target: Option<Text<'a>>,
    /// The name on the wire, and whether it is one outside of the body.
    location_name: Option<Text<'a>>,
    has_location: bool,
    /// Values that this member alone is limited to.
    values: Option<Vec<Text<'a>>>,
    traits: Vec<DraftTrait>,
}

impl<'a> RawMember<'a> {
    fn read(json: &mut Json<'a>, name: Cow<'a, str>, span: Span) -> Parsed<Self> {
        let mut member = RawMember {
            name,
            span,
            target: None,
            location_name: None,
            has_location: false,
            values: None,
            traits: Vec::new(),
        };
        let mut deprecated = Deprecated::default();
        let whole = json.object("an object with `shape`", |json, key, span| {
            match &*key {
                "shape" => member.target = Some(json.string("the name of a shape")?),
                "locationName" => member.location_name = Some(json.string("a string")?),
                "location" => {
                    member.has_location = true;
                    json.skip()?;
                }
                "idempotencyToken" => {
                    if json.boolean("`true` or `false`")? {
                        let id = "smithy.api#idempotencyToken";
                        member.traits.push(facts::annotation(id, span));
                    }
                }
                "timestampFormat" => member.traits.push(timestamp_format(json)?),
                "enum" => member.values = Some(texts(json)?),
                _ if deprecated.read(json, &key, span)? => {}
                // How the member is bound to HTTP or XML, and prose.
                _ => json.skip()?,
            }
            Ok(())
        })?;
        if member.target.is_none() {
            let kind = ModelErrorKind::MissingProperty {
                property: "shape",
                owner: "a reference to a shape".to_string(),
            };
            return Err(ModelError::new(kind, whole));
        }
        member.traits.extend(deprecated.into_trait());
        Ok(member)
    }
}

/// A shape, with names of others as the file has them.
pub(super) struct RawShape<'a> {
    pub(super) name: Cow<'a, str>,
    span: Span,
    shape_type: Option<Text<'a>>,
    members: Vec<RawMember<'a>>,
    required: Vec<Text<'a>>,
    values: Option<Vec<Text<'a>>>,
    min: Option<Node>,
    max: Option<Node>,
    is_union: bool,
    is_document: bool,
    /// Where the structure is marked as an error, and what is known of it.
    exception: Option<Span>,
    is_fault: bool,
    status: Option<Node>,
    traits: Vec<DraftTrait>,
}

impl<'a> RawShape<'a> {
    pub(super) fn read(
        json: &mut Json<'a>,
        name: Cow<'a, str>,
        span: Span,
        warnings: &mut Vec<ModelError>,
    ) -> Parsed<Self> {
        let mut shape = RawShape {
            name,
            span,
            shape_type: None,
            members: Vec::new(),
            required: Vec::new(),
            values: None,
            min: None,
            max: None,
            is_union: false,
            is_document: false,
            exception: None,
            is_fault: false,
            status: None,
            traits: Vec::new(),
        };
        let mut deprecated = Deprecated::default();
        json.object("an object with `type`", |json, key, span| {
            if deprecated.read(json, &key, span)? || shape.read_constraint(json, &key, span)? {
                return Ok(());
            }
            match &*key {
                "type" => shape.shape_type = Some(json.string("the type of the shape")?),
                "members" => shape.read_members(json)?,
                name @ ("member" | "key" | "value") => {
                    let name = Cow::Owned(name.to_string());
                    shape.members.push(RawMember::read(json, name, span)?);
                }
                "union" => shape.is_union = json.boolean("`true` or `false`")?,
                "document" => shape.is_document = json.boolean("`true` or `false`")?,
                "exception" => {
                    shape.exception = json.boolean("`true` or `false`")?.then_some(span);
                }
                "fault" => shape.is_fault = json.boolean("`true` or `false`")?,
                "error" => shape.read_error(json)?,
                // How the shape is written or sent, and prose.
                "box" | "documentation" | "deprecatedMessage" | "event" | "eventstream"
                | "flattened" | "locationName" | "payload" | "requiresLength" | "retryable"
                | "streaming" | "synthetic" | "wrapper" | "xmlNamespace" | "xmlOrder" => {
                    json.skip()?;
                }
                _ => {
                    let kind = ModelErrorKind::UnknownProperty {
                        property: key.into_owned(),
                        owner: "a shape of a service description".to_string(),
                    };
                    warnings.push(ModelError::new(kind, span));
                    json.skip()?;
                }
            }
            Ok(())
        })?;
        shape.traits.extend(deprecated.into_trait());
        Ok(shape)
    }

    /// Reads what limits the values of the shape; false for keys that are something else.
    fn read_constraint(&mut self, json: &mut Json<'a>, key: &str, span: Span) -> Parsed<bool> {
        match key {
            "required" => self.required = texts(json)?,
            "enum" => self.values = Some(texts(json)?),
            "min" => self.min = Some(number(json)?),
            "max" => self.max = Some(number(json)?),
            "pattern" => {
                let (text, span) = json.string("a pattern")?;
                let text = NodeValue::String(text.into_owned());
                self.traits
                    .push(facts::valued("smithy.api#pattern", text, span));
            }
            "sensitive" | "sparse" => {
                if json.boolean("`true` or `false`")? {
                    let id = ["smithy.api#", key].concat();
                    self.traits.push(facts::annotation(id, span));
                }
            }
            "timestampFormat" => self.traits.push(timestamp_format(json)?),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn read_members(&mut self, json: &mut Json<'a>) -> Parsed<()> {
        let mut seen: HashMap<Cow<'a, str>, Span> = HashMap::new();
        json.object("an object of members", |json, name, span| {
            check_name(&name, span)?;
            if let Some(first) = seen.insert(name.clone(), span) {
                let member = name.into_owned();
                let kind = ModelErrorKind::DuplicateMember { member };
                return Err(ModelError::new(kind, span).with_second(first));
            }
            self.members.push(RawMember::read(json, name, span)?);
            Ok(())
        })?;
        Ok(())
    }

    fn read_error(&mut self, json: &mut Json<'a>) -> Parsed<()> {
        json.object("an object", |json, key, _| {
            match &*key {
                "httpStatusCode" => self.status = Some(number(json)?),
                "fault" => self.is_fault = json.boolean("`true` or `false`")?,
                _ => json.skip()?,
            }
            Ok(())
        })?;
        Ok(())
    }

    /// Adds the shape with absolute names and with everything said as traits, and the enums
    /// of members that have values of their own.
    pub(super) fn add_to(
        mut self,
        shapes: &mut Vec<DraftShape>,
        names: &Names<'_>,
        is_rest_json: bool,
    ) -> Parsed<()> {
        let shape_type = self.shape_type()?;
        let id = if shape_type.is_number() {
            "smithy.api#range"
        } else {
            "smithy.api#length"
        };
        self.traits
            .extend(facts::bounds(id, self.min.take(), self.max.take()));
        self.mark_error();
        let members = match self.values.take() {
            Some(values) => enum_members(values),
            None => {
                self.take_member_enums(shapes, names);
                self.take_members(names, is_rest_json)?
            }
        };
        shapes.push(DraftShape {
            id: names.data(&self.name),
            shape_type,
            for_resource: None,
            mixins: Vec::new(),
            members,
            links: DraftLinks::None,
            traits: self.traits,
            span: self.span,
        });
        Ok(())
    }

    /// In Smithy the values of an enum belong to a shape: a member with values of its own
    /// gets a shape that is called after both.
    fn take_member_enums(&mut self, shapes: &mut Vec<DraftShape>, names: &Names<'_>) {
        for member in &mut self.members {
            let Some(values) = member.values.take() else {
                continue;
            };
            let name = [&*self.name, &member.name].concat();
            shapes.push(DraftShape {
                id: names.data(&name),
                shape_type: ShapeType::Enum,
                for_resource: None,
                mixins: Vec::new(),
                members: enum_members(values),
                links: DraftLinks::None,
                traits: Vec::new(),
                span: member.span,
            });
            member.target = Some((Cow::Owned(name), member.span));
        }
    }

    fn shape_type(&self) -> Parsed<ShapeType> {
        let Some((name, span)) = &self.shape_type else {
            let kind = ModelErrorKind::MissingProperty {
                property: "type",
                owner: std::format!("the shape `{}`", self.name),
            };
            return Err(ModelError::new(kind, self.span));
        };
        Ok(match &**name {
            "structure" if self.is_document => ShapeType::Document,
            "structure" if self.is_union => ShapeType::Union,
            "string" | "character" if self.values.is_some() => ShapeType::Enum,
            "string" | "character" => ShapeType::String,
            "structure" => ShapeType::Structure,
            "list" => ShapeType::List,
            "map" => ShapeType::Map,
            "blob" => ShapeType::Blob,
            "boolean" => ShapeType::Boolean,
            "byte" => ShapeType::Byte,
            "short" => ShapeType::Short,
            "integer" => ShapeType::Integer,
            "long" => ShapeType::Long,
            "float" => ShapeType::Float,
            "double" => ShapeType::Double,
            "bigdecimal" => ShapeType::BigDecimal,
            "biginteger" => ShapeType::BigInteger,
            "timestamp" => ShapeType::Timestamp,
            _ => {
                let kind = ModelErrorKind::UnknownShapeType(name.to_string());
                return Err(ModelError::new(kind, *span));
            }
        })
    }

    fn mark_error(&mut self) {
        let Some(span) = self.exception else {
            return;
        };
        let status = self.status.as_ref().and_then(Node::as_number);
        let is_server = self.is_fault || status.is_some_and(|status| status.as_f64() >= 500.0);
        let fault = if is_server { "server" } else { "client" };
        let fault = NodeValue::String(fault.to_string());
        self.traits
            .push(facts::valued("smithy.api#error", fault, span));
        if let Some(status) = self.status.take() {
            let span = status.span;
            self.traits
                .push(facts::valued("smithy.api#httpError", status.value, span));
        }
    }

    fn take_members(&mut self, names: &Names<'_>, is_rest_json: bool) -> Parsed<Vec<DraftMember>> {
        let mut members: Vec<DraftMember> = std::mem::take(&mut self.members)
            .into_iter()
            .map(|member| member.into_draft(names, is_rest_json))
            .collect();
        let positions: HashMap<&str, usize> = if self.required.is_empty() {
            HashMap::new()
        } else {
            let named = members.iter().enumerate();
            named.map(|(at, member)| (&*member.name, at)).collect()
        };
        let mut required = Vec::with_capacity(self.required.len());
        for (name, span) in &self.required {
            let Some(&position) = positions.get(&**name) else {
                let kind = ModelErrorKind::UnknownMember {
                    shape: names.data(&self.name),
                    member: name.to_string(),
                };
                return Err(ModelError::new(kind, *span));
            };
            required.push((position, *span));
        }
        for (position, span) in required {
            let applied = facts::annotation("smithy.api#required", span);
            members[position].traits.push(applied);
        }
        Ok(members)
    }
}

impl RawMember<'_> {
    fn into_draft(self, names: &Names<'_>, is_rest_json: bool) -> DraftMember {
        let mut traits = self.traits;
        if let Some((name, span)) = self.location_name
            && is_rest_json
            && !self.has_location
            && name != self.name
        {
            let name = NodeValue::String(name.into_owned());
            traits.push(facts::valued("smithy.api#jsonName", name, span));
        }
        DraftMember {
            name: self.name.into_owned(),
            target: self.target.as_ref().map(|target| names.target(target)),
            traits,
            span: self.span,
        }
    }
}

fn enum_members(values: Vec<Text<'_>>) -> Vec<DraftMember> {
    let mut names = EnumNames::default();
    let member = |(value, span): Text<'_>| DraftMember {
        name: names.name(&value),
        target: Some(Name {
            text: Cow::Borrowed("smithy.api#Unit"),
            span,
        }),
        traits: std::vec![facts::valued(
            "smithy.api#enumValue",
            NodeValue::String(value.into_owned()),
            span,
        )],
        span,
    };
    values.into_iter().map(member).collect()
}

fn texts<'a>(json: &mut Json<'a>) -> Parsed<Vec<Text<'a>>> {
    let mut texts = Vec::new();
    json.array("an array of strings", |json| {
        texts.push(json.string("a string")?);
        Ok(())
    })?;
    Ok(texts)
}

fn number(json: &mut Json<'_>) -> Parsed<Node> {
    let (number, span) = json.number("a number")?;
    Ok(Node::new(NodeValue::Number(number), span))
}

fn timestamp_format(json: &mut Json<'_>) -> Parsed<DraftTrait> {
    let (name, span) = json.string("a string")?;
    let format = match &*name {
        "iso8601" => "date-time",
        "rfc822" => "http-date",
        "unixTimestamp" => "epoch-seconds",
        other => other,
    };
    let format = NodeValue::String(format.to_string());
    Ok(facts::valued("smithy.api#timestampFormat", format, span))
}
