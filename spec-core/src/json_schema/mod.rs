//! Shapes as JSON Schema (feature `json-schema`), for editors and other validators.
//!
//! ```
//! use spec_core::json_schema::schema;
//! use spec_core::sagemaker::TrainingInputMode;
//! use spec_core::value::OfShape;
//!
//! let schema = schema(TrainingInputMode::shape());
//! assert_eq!(schema["$ref"], "#/$defs/TrainingInputMode");
//! assert_eq!(schema["$defs"]["TrainingInputMode"]["enum"][2], "FastFile");
//! ```
//!
//! With the feature `schemars`, generated types are types of that crate and have these schemas,
//! on their own and as fields of others. A text of the model is described by its newtype:
//!
#![cfg_attr(feature = "schemars", doc = "```")]
#![cfg_attr(not(feature = "schemars"), doc = "```ignore")]
//! use schemars::{JsonSchema, schema_for};
//! use spec_core::sagemaker::AlgorithmSpecification;
//!
//! mod names {
//!     spec_core::shapes! { service = "sagemaker"; newtypes; TrainingJobName }
//! }
//!
//! #[derive(JsonSchema)]
//! struct Job {
//!     #[schemars(with = "names::TrainingJobName<'static>")]
//!     name: String,
//!     algorithm: AlgorithmSpecification<'static>,
//! }
//!
//! let schema = schema_for!(Job);
//! assert_eq!(
//!     schema.pointer("/$defs/TrainingJobName/maxLength"),
//!     Some(&serde_json::json!(63)),
//! );
//! ```
//!
//! A type with `#[derive(Shape)]` does not become one: what it looks like in JSON is the matter
//! of its own serde attributes, and `#[derive(JsonSchema)]` beside it reads those.

mod ecma;
#[cfg(feature = "schemars")]
pub(crate) mod schemars;

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value, json};
use spec_schema::table::{Length, Member, Range, Shape, ShapeType, TimestampFormat};

/// A shape as JSON Schema, version 2020-12; what it reaches stands in the definitions.
///
/// Patterns are translated to ECMA-262 where that is exact, and given in words where it is
/// not. Rules across members have no place in the schema.
pub fn schema(shape: Shape<'_>) -> Value {
    let mut definitions = Definitions::new("#/$defs", |shape| shape.name().to_owned());
    let root = definitions.reference(shape);
    let mut all = Map::new();
    while let Some((name, schema)) = definitions.next() {
        all.insert(name, schema);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": shape.name(),
        "$ref": root["$ref"],
        "$defs": all,
    })
}

/// What is still to be defined.
struct Definitions<'t> {
    /// Where definitions are referred to.
    path: String,
    /// What a definition is called.
    name: fn(Shape<'_>) -> String,
    /// The shapes that have been referred to, by their rows.
    known: BTreeSet<u32>,
    todo: Vec<Shape<'t>>,
}

impl<'t> Definitions<'t> {
    fn new(path: impl Into<String>, name: fn(Shape<'_>) -> String) -> Self {
        Definitions {
            path: path.into(),
            name,
            known: BTreeSet::new(),
            todo: Vec::new(),
        }
    }

    /// One more definition with its name; nothing where all that is referred to is defined.
    fn next(&mut self) -> Option<(String, Value)> {
        let shape = self.todo.pop()?;
        Some((self.name(shape), self.schema(shape)))
    }

    /// The name of a shape. A member that replaces constraints has a row of its own with the
    /// same id, and a number behind the name.
    fn name(&self, shape: Shape<'t>) -> String {
        let rows = shape.tables().shapes.iter().take(shape.index() as usize);
        let tables = shape.tables();
        let before = rows.filter(|row| tables.text(row.id) == shape.id()).count();
        let name = (self.name)(shape);
        match before {
            0 => name,
            before => format!("{name}.{}", before + 1),
        }
    }

    /// A reference to a shape, which is defined once.
    fn reference(&mut self, shape: Shape<'t>) -> Value {
        if self.known.insert(shape.index()) {
            self.todo.push(shape);
        }
        json!({ "$ref": format!("{}/{}", self.path, self.name(shape)) })
    }

    fn schema(&mut self, shape: Shape<'t>) -> Value {
        let row = shape.row();
        match shape.shape_type() {
            ShapeType::Boolean => json!({ "type": "boolean" }),
            ShapeType::Document => json!(true),
            ShapeType::String => text(shape),
            ShapeType::Enum => {
                let mut schema = text(shape);
                schema["enum"] = (0..shape.value_count())
                    .map(|index| shape.value(index))
                    .collect();
                schema
            }
            ShapeType::IntEnum => {
                let values = (0..shape.value_count()).map(|index| shape.value(index));
                json!({ "enum": values.filter_map(|value| value.parse::<i32>().ok()).collect::<Vec<_>>() })
            }
            ShapeType::Byte => integer(shape, Some((i8::MIN.into(), i8::MAX.into()))),
            ShapeType::Short => integer(shape, Some((i16::MIN.into(), i16::MAX.into()))),
            ShapeType::Integer => integer(shape, Some((i32::MIN.into(), i32::MAX.into()))),
            ShapeType::Long => integer(shape, Some((i64::MIN, i64::MAX))),
            ShapeType::BigInteger => integer(shape, None),
            ShapeType::BigDecimal => number(shape),
            ShapeType::Float | ShapeType::Double => json!({
                "anyOf": [number(shape), { "enum": ["NaN", "Infinity", "-Infinity"] }],
            }),
            ShapeType::Blob => json!({ "type": "string", "contentEncoding": "base64" }),
            ShapeType::Timestamp => timestamp(row.timestamp),
            ShapeType::List => {
                let element = self.reference(shape.member(0).shape());
                let mut schema = json!({ "type": "array", "items": nullable(element, row.sparse) });
                bounds(&mut schema, row.length, "minItems", "maxItems");
                if row.unique_items {
                    schema["uniqueItems"] = json!(true);
                }
                schema
            }
            ShapeType::Map => {
                let key = self.reference(shape.member(0).shape());
                let value = self.reference(shape.member(1).shape());
                let mut schema = json!({
                    "type": "object",
                    "propertyNames": key,
                    "additionalProperties": nullable(value, row.sparse),
                });
                bounds(&mut schema, row.length, "minProperties", "maxProperties");
                schema
            }
            ShapeType::Structure => self.structure(shape),
            ShapeType::Union => {
                let mut schema = self.structure(shape);
                schema["minProperties"] = json!(1);
                schema["maxProperties"] = json!(1);
                schema
            }
        }
    }

    fn structure(&mut self, shape: Shape<'t>) -> Value {
        let members: Vec<Member<'t>> = (0..shape.member_count())
            .map(|index| shape.member(index))
            .collect();
        let properties: Map<_, _> = members
            .iter()
            .map(|member| (member.name().to_owned(), self.reference(member.shape())))
            .collect();
        let required: Vec<_> = members
            .iter()
            .filter(|member| member.is_required())
            .map(|member| member.name())
            .collect();
        let mut schema = json!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        });
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        schema
    }
}

fn nullable(schema: Value, sparse: bool) -> Value {
    if sparse {
        json!({ "anyOf": [schema, { "type": "null" }] })
    } else {
        schema
    }
}

fn bounds(schema: &mut Value, length: Length, min: &str, max: &str) {
    if length.min > 0 {
        schema[min] = json!(length.min);
    }
    if length.max < u64::MAX {
        schema[max] = json!(length.max);
    }
}

fn text(shape: Shape<'_>) -> Value {
    let mut schema = json!({ "type": "string" });
    bounds(&mut schema, shape.row().length, "minLength", "maxLength");
    if let Some(source) = shape.pattern_source() {
        match ecma::translate(source) {
            Some(pattern) => schema["pattern"] = json!(pattern),
            None => schema["description"] = json!(format!("Must match the Java pattern {source}")),
        }
    }
    schema
}

fn integer(shape: Shape<'_>, bits: Option<(i64, i64)>) -> Value {
    let mut schema = json!({ "type": "integer" });
    if let Some((min, max)) = bits {
        schema["minimum"] = json!(min);
        schema["maximum"] = json!(max);
    }
    narrow(&mut schema, shape);
    schema
}

fn number(shape: Shape<'_>) -> Value {
    let mut schema = json!({ "type": "number" });
    narrow(&mut schema, shape);
    schema
}

/// Puts the range of the model in.
fn narrow(schema: &mut Value, shape: Shape<'_>) {
    let tables = shape.tables();
    let Some(Range { min, max }) = shape.row().range.map(|index| tables.ranges[index as usize])
    else {
        return;
    };
    for (name, bound) in [("minimum", min), ("maximum", max)] {
        // The text of a bound is a number of JSON.
        let number = bound.and_then(|bound| serde_json::from_str(tables.text(bound.text)).ok());
        if let Some(number) = number {
            schema[name] = number;
        }
    }
}

fn timestamp(format: TimestampFormat) -> Value {
    let text = json!({ "type": "string", "format": "date-time", "pattern": "Z$" });
    match format {
        TimestampFormat::Any => json!({ "anyOf": [{ "type": "number" }, text] }),
        TimestampFormat::DateTime => text,
        TimestampFormat::HttpDate => json!({ "type": "string", "pattern": " GMT$" }),
        TimestampFormat::EpochSeconds => json!({ "type": "number" }),
    }
}
