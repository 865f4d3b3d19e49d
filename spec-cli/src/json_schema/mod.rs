//! `spec json-schema`: a shape as JSON Schema, for editors and other validators.

mod ecma;

use std::collections::BTreeMap;
use std::io::{Write, stdout};
use std::process::ExitCode;

use serde_json::{Map, Value, json};
use spec_schema::table::{Length, Member, Range, Shape, ShapeType, TimestampFormat};

use crate::catalog::{Catalog, Choice};
use crate::failure::Failure;
use crate::model::ModelArguments;

/// Writes a shape as JSON Schema, version 2020-12
///
/// Patterns are translated to ECMA-262 where that is exact, and given in words where it is
/// not. Rules across members have no place in the schema.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The shape, by id or bare name
    shape: String,
    #[command(flatten)]
    model: ModelArguments,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let choice = Choice::of_shape(&arguments.shape);
    let catalog = Catalog::new(arguments.model.files(), &choice)?;
    let tables = catalog.tables();
    let shape = tables.shape(catalog.chosen().unwrap_or_default());
    let text = serde_json::to_string_pretty(&schema(shape)).unwrap_or_default();
    let mut out = stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// The schema of a shape; what it reaches stands in its definitions.
pub(crate) fn schema(shape: Shape<'_>) -> Value {
    let mut definitions = Definitions {
        names: BTreeMap::new(),
        todo: Vec::new(),
    };
    let root = definitions.reference(shape);
    let mut all = Map::new();
    while let Some((name, shape)) = definitions.todo.pop() {
        let schema = definitions.schema(shape);
        all.insert(name, schema);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": shape.name(),
        "$ref": root["$ref"],
        "$defs": all,
    })
}

struct Definitions<'t> {
    /// The name of each shape that is referred to, by its row.
    names: BTreeMap<u32, String>,
    todo: Vec<(String, Shape<'t>)>,
}

impl<'t> Definitions<'t> {
    /// A reference to a shape, which is defined once.
    fn reference(&mut self, shape: Shape<'t>) -> Value {
        let name = match self.names.get(&shape.index()) {
            Some(name) => name.clone(),
            None => {
                // A member that replaces constraints has a row of its own with the same name.
                let taken = |name: &str| self.names.values().any(|known| known == name);
                let base = shape.name().to_owned();
                let numbered = (2..).map(|number| format!("{base}.{number}"));
                let mut names = std::iter::once(base.clone()).chain(numbered);
                let name = names.find(|name| !taken(name)).unwrap_or(base);
                self.names.insert(shape.index(), name.clone());
                self.todo.push((name.clone(), shape));
                name
            }
        };
        json!({ "$ref": format!("#/$defs/{name}") })
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
