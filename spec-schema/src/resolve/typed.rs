//! Trait values to what they mean: each is parsed once, here.

use std::boxed::Box;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use crate::model::prelude::{self, Form};
use crate::model::{
    Condition, EnumDefinition, Known, Length, ModelError, ModelErrorKind, Node, Number, Pattern,
    PatternSemantics, Range, TimestampFormat,
};

const CONDITIONS: &str = "smithy.contracts#conditions";

/// Parses the value of a trait of the prelude or of the conditions trait.
pub(super) fn parse(
    id: &str,
    value: &Node,
    semantics: PatternSemantics,
) -> Result<Known, ModelError> {
    let reader = Reader { id, semantics };
    if id == CONDITIONS {
        return reader.conditions(value);
    }
    let Some(name) = id.strip_prefix(prelude::NAMESPACE_HASH) else {
        return Ok(Known::Other);
    };
    match prelude::definition(name).map(|definition| definition.form) {
        Some(Form::Object) if value.as_object().is_none() => Err(reader.wrong("an object", value)),
        Some(Form::Array) if value.as_array().is_none() => Err(reader.wrong("an array", value)),
        Some(Form::Text) if value.as_str().is_none() => Err(reader.wrong("a string", value)),
        Some(Form::Integer) => reader.integer(value).map(|_| Known::Other),
        _ => reader.known(name, value),
    }
}

struct Reader<'a> {
    id: &'a str,
    semantics: PatternSemantics,
}

impl Reader<'_> {
    fn wrong(&self, expected: &'static str, found: &Node) -> ModelError {
        let name = self.id.to_string();
        let text = match found.as_str() {
            Some(text) => format!("{text:?}"),
            None => found.describe().to_string(),
        };
        ModelError::new(
            ModelErrorKind::TraitValue {
                name,
                expected,
                found: text,
            },
            found.span,
        )
    }

    fn known(&self, name: &str, value: &Node) -> Result<Known, ModelError> {
        Ok(match name {
            "required" => Known::Required,
            "clientOptional" => Known::ClientOptional,
            "length" => Known::Length(self.length(value)?),
            "range" => Known::Range(Box::new(self.range(value)?)),
            "pattern" => Known::Pattern(Pattern {
                source: self.text(value)?,
                semantics: self.semantics,
                span: value.span,
            }),
            "uniqueItems" => Known::UniqueItems,
            "enumValue" => self.enum_value(value)?,
            "enum" => Known::EnumDefinition(self.enum_definitions(value)?),
            "sensitive" => Known::Sensitive,
            "idempotencyToken" => Known::IdempotencyToken,
            "default" => Known::Default,
            "sparse" => Known::Sparse,
            "jsonName" => Known::JsonName(self.text(value)?),
            "mediaType" => Known::MediaType(self.text(value)?),
            "timestampFormat" => Known::TimestampFormat(self.timestamp_format(value)?),
            "deprecated" => Known::Deprecated {
                message: self.optional_text(value, "message")?,
                since: self.optional_text(value, "since")?,
            },
            "documentation" => Known::Documentation(self.text(value)?),
            "internal" => Known::Internal,
            "tags" => Known::Tags(self.texts(value)?),
            "streaming" => Known::Streaming,
            "error" => match self.text(value)? {
                text if text == "client" || text == "server" => Known::Error(text),
                _ => return Err(self.wrong("`client` or `server`", value)),
            },
            "mixin" => Known::Mixin,
            "trait" => Known::Trait,
            _ => Known::Other,
        })
    }

    fn text(&self, value: &Node) -> Result<String, ModelError> {
        value
            .as_str()
            .map(str::to_string)
            .ok_or_else(|| self.wrong("a string", value))
    }

    fn optional_text(&self, value: &Node, key: &str) -> Result<Option<String>, ModelError> {
        value.get(key).map(|text| self.text(text)).transpose()
    }

    fn texts(&self, value: &Node) -> Result<Vec<String>, ModelError> {
        let elements = value
            .as_array()
            .ok_or_else(|| self.wrong("an array of strings", value))?;
        elements.iter().map(|element| self.text(element)).collect()
    }

    fn integer(&self, value: &Node) -> Result<i128, ModelError> {
        let number = value.as_number().and_then(Number::as_integer);
        number.ok_or_else(|| self.wrong("an integer", value))
    }

    /// Only the bounds may stand in a `@length` or `@range`, and one of them must.
    fn bounds<'n>(&self, value: &'n Node) -> Result<[Option<&'n Node>; 2], ModelError> {
        let known = |key: &str| key == "min" || key == "max";
        let entries = value.as_object().unwrap_or_default();
        if entries.is_empty() || !entries.iter().all(|entry| known(&entry.key)) {
            return Err(self.wrong("`min`, `max` or both", value));
        }
        Ok([value.get("min"), value.get("max")])
    }

    fn length(&self, value: &Node) -> Result<Length, ModelError> {
        let bound = |node: Option<&Node>| match node {
            None => Ok(None),
            Some(node) => match self.integer(node).map(u64::try_from) {
                Ok(Ok(bound)) => Ok(Some(bound)),
                _ => Err(self.wrong("an integer that is not negative", node)),
            },
        };
        let [min, max] = self.bounds(value)?;
        let length = Length {
            min: bound(min)?,
            max: bound(max)?,
        };
        match length {
            Length {
                min: Some(min),
                max: Some(max),
            } if min > max => Err(contradictory(
                "@length",
                min.to_string(),
                max.to_string(),
                value,
            )),
            _ => Ok(length),
        }
    }

    fn range(&self, value: &Node) -> Result<Range, ModelError> {
        let bound = |node: Option<&Node>| match node {
            None => Ok(None),
            Some(node) => {
                let number = node
                    .as_number()
                    .ok_or_else(|| self.wrong("a number", node))?;
                Ok(Some(number.clone()))
            }
        };
        let [min, max] = self.bounds(value)?;
        let range = Range {
            min: bound(min)?,
            max: bound(max)?,
        };
        match (&range.min, &range.max) {
            (Some(min), Some(max)) if is_greater(min, max) => Err(contradictory(
                "@range",
                min.text().to_string(),
                max.text().to_string(),
                value,
            )),
            _ => Ok(range),
        }
    }

    fn enum_value(&self, value: &Node) -> Result<Known, ModelError> {
        if let Some(text) = value.as_str() {
            return Ok(Known::EnumText(text.to_string()));
        }
        let integer = value.as_number().and_then(Number::as_integer);
        match integer.map(i32::try_from) {
            Some(Ok(integer)) => Ok(Known::EnumInteger(integer)),
            _ => {
                let expected = "a string, or an integer of 32 bits";
                let found = match value.as_number() {
                    Some(number) => number.text().to_string(),
                    None => value.describe().to_string(),
                };
                Err(ModelError::new(
                    ModelErrorKind::EnumValue { expected, found },
                    value.span,
                ))
            }
        }
    }

    fn enum_definitions(&self, value: &Node) -> Result<Vec<EnumDefinition>, ModelError> {
        let elements = value.as_array().unwrap_or_default();
        if elements.is_empty() {
            return Err(self.wrong("at least one value", value));
        }
        let definition = |element: &Node| {
            let text = element.get("value").and_then(Node::as_str);
            let text =
                text.ok_or_else(|| self.wrong("objects with the string `value`", element))?;
            Ok(EnumDefinition {
                value: text.to_string(),
                name: self.optional_text(element, "name")?,
                tags: element
                    .get("tags")
                    .map_or(Ok(Vec::new()), |tags| self.texts(tags))?,
                deprecated: element
                    .get("deprecated")
                    .and_then(Node::as_bool)
                    .unwrap_or(false),
            })
        };
        elements.iter().map(definition).collect()
    }

    fn timestamp_format(&self, value: &Node) -> Result<TimestampFormat, ModelError> {
        match value.as_str() {
            Some("date-time") => Ok(TimestampFormat::DateTime),
            Some("http-date") => Ok(TimestampFormat::HttpDate),
            Some("epoch-seconds") => Ok(TimestampFormat::EpochSeconds),
            _ => Err(self.wrong("`date-time`, `http-date` or `epoch-seconds`", value)),
        }
    }

    /// `name → { expression, documentation, … }`
    fn conditions(&self, value: &Node) -> Result<Known, ModelError> {
        let Some(entries) = value.as_object().filter(|entries| !entries.is_empty()) else {
            return Err(self.wrong("an object with at least one condition", value));
        };
        let mut conditions = Vec::with_capacity(entries.len());
        for entry in entries {
            let expression = entry.value.get("expression");
            let Some((text, span)) = expression.and_then(|node| Some((node.as_str()?, node.span)))
            else {
                return Err(self.wrong("an object with the string `expression`", &entry.value));
            };
            conditions.push(Condition {
                name: entry.key.clone(),
                expression: text.to_string(),
                documentation: self.optional_text(&entry.value, "documentation")?,
                value: entry.value.clone(),
                name_span: entry.key_span,
                expression_span: span,
            });
        }
        Ok(Known::Conditions(conditions))
    }
}

fn contradictory(name: &'static str, min: String, max: String, value: &Node) -> ModelError {
    ModelError::new(
        ModelErrorKind::ContradictoryBounds { name, min, max },
        value.span,
    )
}

fn is_greater(a: &Number, b: &Number) -> bool {
    match (a.as_integer(), b.as_integer()) {
        (Some(a), Some(b)) => a > b,
        _ => a.as_f64() > b.as_f64(),
    }
}
