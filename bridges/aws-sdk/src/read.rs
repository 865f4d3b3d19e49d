//! Reads values of shapes as the SDK's types read any source.

use std::cell::RefCell;
use std::collections::HashMap;

use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document, Number, base64};
use spec_core::value::{Members, Value};

/// Something that the SDK reads, for each member of a structure.
type Each<'e> = dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result<(), SerdeError> + 'e;

/// A value where the SDK expects something to read.
pub(crate) struct Reader<'v> {
    value: Value<'v>,
    /// Where reading has failed, as a JSON Pointer: it grows from its end while the error is
    /// handed outwards.
    path: &'v RefCell<String>,
}

impl<'v> Reader<'v> {
    pub(crate) fn new(value: Value<'v>, path: &'v RefCell<String>) -> Self {
        Reader { value, path }
    }

    /// Reads a value within this one, which stands at a step from here.
    fn within(
        &self,
        step: impl std::fmt::Display,
        value: Value<'_>,
        read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let mut inner = Reader::new(value, self.path);
        let result = read(&mut inner);
        if result.is_err() {
            let step = step.to_string().replace('~', "~0").replace('/', "~1");
            self.path.borrow_mut().insert_str(0, &format!("/{step}"));
        }
        result
    }

    fn wrong<T>(&self, expected: &str) -> Result<T, SerdeError> {
        let found = match self.value {
            Value::Null => "nothing",
            Value::Boolean(_) => "a boolean",
            Value::Integer(_) | Value::UnknownInteger(_) => "an integer",
            Value::Double(_) => "a number",
            Value::Text(_) | Value::Unknown(_) => "a text",
            Value::Time(..) => "a timestamp",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
            Value::Structure(_) => "a structure",
            _ => "another kind of value",
        };
        Err(SerdeError::type_mismatch(format!(
            "the SDK expects {expected}, found {found}"
        )))
    }

    fn text(&self, expected: &str) -> Result<&'v str, SerdeError> {
        match self.value {
            Value::Text(text) | Value::Unknown(text) => Ok(text),
            _ => self.wrong(expected),
        }
    }

    fn integer<T: TryFrom<i128>>(&self, expected: &str) -> Result<T, SerdeError> {
        let integer = match self.value {
            Value::Integer(value) => value,
            Value::UnknownInteger(value) => value.into(),
            _ => return self.wrong(expected),
        };
        T::try_from(integer)
            .map_err(|_| SerdeError::numeric_coercion_overflow(expected, integer.to_string()))
    }

    fn document(&self) -> Result<Document, SerdeError> {
        Ok(match self.value {
            Value::Null => Document::Null,
            Value::Boolean(value) => Document::Bool(value),
            Value::Integer(value) => Document::Number(whole(value)),
            Value::UnknownInteger(value) => Document::Number(whole(value.into())),
            Value::Double(value) => Document::Number(Number::Float(value)),
            Value::Text(text) | Value::Unknown(text) => Document::String(text.to_owned()),
            Value::List(elements) => {
                let mut list = Vec::with_capacity(elements.count());
                for index in 0..elements.count() {
                    self.within(index, elements.element(index), &mut |inner| {
                        list.push(inner.document()?);
                        Ok(())
                    })?;
                }
                Document::Array(list)
            }
            Value::Map(_) => {
                let mut map = HashMap::new();
                self.entries(&mut |key, inner| {
                    map.insert(key, inner.document()?);
                    Ok(())
                })?;
                Document::Object(map)
            }
            _ => return self.wrong("a document"),
        })
    }

    /// Reads the entries of a map, up to the first that fails.
    fn entries(
        &self,
        read: &mut dyn FnMut(String, &mut Reader<'_>) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let Value::Map(entries) = self.value else {
            return self.wrong("a map");
        };
        let mut result = Ok(());
        entries.each(&mut |key, value| {
            if result.is_ok() {
                result = self.within(key, value, &mut |inner| read(key.to_owned(), inner));
            }
        });
        result
    }
}

fn whole(value: i128) -> Number {
    match (u64::try_from(value), i64::try_from(value)) {
        (Ok(value), _) => Number::PosInt(value),
        (_, Ok(value)) => Number::NegInt(value),
        _ => Number::Float(value as f64),
    }
}

/// An idempotency token as the SDK's clients make one up: a random UUID.
fn token() -> String {
    let mut bytes = fastrand::u128(..).to_be_bytes();
    // Version 4 of variant 1.
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| &digits[range]);
    parts.join("-")
}

/// Whether the SDK's type is that of the shape. Inputs and outputs of operations have names of
/// the SDK's own, and say what they are called in the model.
fn same(schema: &Schema<'_>, members: &dyn Members) -> bool {
    let shape = members.shape();
    match schema.original_name() {
        Some(name) => {
            let namespace = schema.shape_id().namespace();
            let namespace = namespace.strip_suffix(".synthetic").unwrap_or(namespace);
            shape.id().split_once('#') == Some((namespace, name))
        }
        // A member names the structure that it is part of.
        None => schema.is_member() || schema.shape_id().as_str() == shape.id(),
    }
}

impl ShapeDeserializer for Reader<'_> {
    fn read_struct(&mut self, schema: &Schema<'_>, state: &mut Each<'_>) -> Result<(), SerdeError> {
        let Value::Structure(members) = self.value else {
            return self.wrong("a structure");
        };
        let shape = members.shape();
        if !same(schema, members) {
            return Err(SerdeError::type_mismatch(format!(
                "the SDK expects {}, found {}",
                schema.original_name().unwrap_or(schema.shape_id().as_str()),
                shape.id()
            )));
        }
        for index in 0..shape.member_count() {
            let (member, value) = (shape.member(index), members.member(index));
            let name = member.name();
            self.within(name, value, &mut |inner| match inner.value {
                // Where a token is required the SDK would read an empty text, and send that.
                Value::Null if member.row().idempotency_token => match schema.member_schema(name) {
                    Some(schema) => {
                        state(schema, &mut Reader::new(Value::Text(&token()), inner.path))
                    }
                    None => Ok(()),
                },
                Value::Null => Ok(()),
                _ => match schema.member_schema(name) {
                    Some(schema) => state(schema, inner),
                    None => Err(SerdeError::unknown_member(name)),
                },
            })?;
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        _schema: &Schema<'_>,
        state: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        let Value::List(elements) = self.value else {
            return self.wrong("a list");
        };
        for index in 0..elements.count() {
            self.within(index, elements.element(index), &mut |inner| state(inner))?;
        }
        Ok(())
    }

    fn read_map(
        &mut self,
        _schema: &Schema<'_>,
        state: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result<(), SerdeError>,
    ) -> Result<(), SerdeError> {
        self.entries(&mut |key, inner| state(key, inner))
    }

    fn read_boolean(&mut self, _schema: &Schema<'_>) -> Result<bool, SerdeError> {
        match self.value {
            Value::Boolean(value) => Ok(value),
            _ => self.wrong("a boolean"),
        }
    }

    fn read_byte(&mut self, _schema: &Schema<'_>) -> Result<i8, SerdeError> {
        self.integer("byte")
    }

    fn read_short(&mut self, _schema: &Schema<'_>) -> Result<i16, SerdeError> {
        self.integer("short")
    }

    fn read_integer(&mut self, _schema: &Schema<'_>) -> Result<i32, SerdeError> {
        self.integer("integer")
    }

    fn read_long(&mut self, _schema: &Schema<'_>) -> Result<i64, SerdeError> {
        self.integer("long")
    }

    fn read_float(&mut self, schema: &Schema<'_>) -> Result<f32, SerdeError> {
        Ok(self.read_double(schema)? as f32)
    }

    fn read_double(&mut self, _schema: &Schema<'_>) -> Result<f64, SerdeError> {
        match self.value {
            Value::Double(value) => Ok(value),
            Value::Integer(value) => Ok(value as f64),
            _ => self.wrong("a number"),
        }
    }

    fn read_big_integer(&mut self, _schema: &Schema<'_>) -> Result<BigInteger, SerdeError> {
        match self.value {
            Value::Integer(value) => value
                .to_string()
                .parse()
                .or_else(|_| self.wrong("an integer")),
            // As JSON is read without numbers of any size.
            Value::Double(value) if value.fract() == 0.0 => value
                .to_string()
                .parse()
                .or_else(|_| self.wrong("an integer")),
            _ => self.wrong("an integer"),
        }
    }

    fn read_big_decimal(&mut self, _schema: &Schema<'_>) -> Result<BigDecimal, SerdeError> {
        let text = match self.value {
            Value::Integer(value) => value.to_string(),
            Value::Double(value) => value.to_string(),
            _ => return self.wrong("a number"),
        };
        text.parse().or_else(|_| self.wrong("a number"))
    }

    fn read_string(&mut self, _schema: &Schema<'_>) -> Result<String, SerdeError> {
        self.text("a text").map(str::to_owned)
    }

    fn read_blob(&mut self, _schema: &Schema<'_>) -> Result<Blob, SerdeError> {
        let text = self.text("base64 text")?;
        match base64::decode(text) {
            Ok(bytes) => Ok(Blob::new(bytes)),
            Err(error) => Err(SerdeError::blob_decode_failed(error.to_string())),
        }
    }

    fn read_timestamp(&mut self, _schema: &Schema<'_>) -> Result<DateTime, SerdeError> {
        match self.value {
            Value::Integer(seconds) => match i64::try_from(seconds) {
                Ok(seconds) => Ok(DateTime::from_secs(seconds)),
                Err(_) => self.wrong("seconds since 1970"),
            },
            Value::Double(seconds) if seconds.is_finite() => Ok(DateTime::from_secs_f64(seconds)),
            Value::Time(seconds, nanoseconds) => {
                Ok(DateTime::from_secs_and_nanos(seconds, nanoseconds))
            }
            Value::Text(text) => DateTime::from_str(text, Format::DateTimeWithOffset)
                .or_else(|_| DateTime::from_str(text, Format::HttpDate))
                .map_err(|error| SerdeError::timestamp_parse_failed(error.to_string())),
            _ => self.wrong("a timestamp"),
        }
    }

    fn read_document(&mut self, _schema: &Schema<'_>) -> Result<Document, SerdeError> {
        self.document()
    }

    fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    fn skip_value(&mut self) -> Result<(), SerdeError> {
        Ok(())
    }

    fn container_size(&self) -> Option<usize> {
        match self.value {
            Value::List(elements) => Some(elements.count()),
            _ => None,
        }
    }
}
