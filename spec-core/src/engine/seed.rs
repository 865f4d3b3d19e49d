//! One value: its type, its constraints, and what is inside it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use spec_schema::check::{self, Fault, Found, Number};
use spec_schema::table::{Shape, ShapeType};

use super::context::{Context, Path};
use super::structure;

/// What the structure around a value learns of it.
#[derive(Debug, Default)]
pub(super) enum Seen {
    /// null, or absent.
    #[default]
    Null,
    /// A value that no condition reads.
    Present,
    /// A truth value.
    Boolean(bool),
    /// A text that a condition reads.
    Text(Box<str>),
}

/// Checks one value of a shape.
pub(super) struct ValueSeed<'w> {
    pub(super) context: &'w Context,
    pub(super) shape: Shape<'w>,
    pub(super) path: Path<'w>,
    /// null stands for an absent value; elsewhere it is a value of the wrong type.
    pub(super) nullable: bool,
    /// A condition reads the value.
    pub(super) observe: bool,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = Seen;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Seen, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl ValueSeed<'_> {
    pub(super) fn report(&self, fault: Fault<'_>) {
        self.context.report(self.shape, &self.path, fault);
    }

    /// Reports a value of another type than the shape's.
    fn mismatch(&self, found: Found<'_>) -> Seen {
        self.report(Fault::Type(found));
        Seen::Present
    }

    fn text(&self, text: &str) -> Seen {
        match self.shape.shape_type() {
            ShapeType::String | ShapeType::Enum => {
                for fault in check::text(self.shape, text).into_iter().flatten() {
                    self.report(fault);
                }
                if self.observe {
                    Seen::Text(text.into())
                } else {
                    Seen::Present
                }
            }
            ShapeType::Float | ShapeType::Double => match text {
                "NaN" => self.number(Number::Double(f64::NAN)),
                "Infinity" => self.number(Number::Double(f64::INFINITY)),
                "-Infinity" => self.number(Number::Double(f64::NEG_INFINITY)),
                _ => self.mismatch(Found::Text(text)),
            },
            ShapeType::Timestamp | ShapeType::Blob | ShapeType::Document => Seen::Present,
            _ => self.mismatch(Found::Text(text)),
        }
    }

    fn number(&self, number: Number) -> Seen {
        if let Some(fault) = check::range(self.shape, number) {
            self.report(fault);
        }
        Seen::Present
    }

    fn integer(&self, value: i128) -> Seen {
        let fits = match self.shape.shape_type() {
            ShapeType::Byte => i8::try_from(value).is_ok(),
            ShapeType::Short => i16::try_from(value).is_ok(),
            ShapeType::Integer | ShapeType::IntEnum => i32::try_from(value).is_ok(),
            ShapeType::Long => i64::try_from(value).is_ok(),
            ShapeType::BigInteger | ShapeType::BigDecimal => true,
            ShapeType::Float | ShapeType::Double => true,
            ShapeType::Timestamp | ShapeType::Document => return Seen::Present,
            _ => false,
        };
        if fits {
            self.number(Number::Integer(value))
        } else {
            self.mismatch(Found::Integer(value))
        }
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_> {
    type Value = Seen;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.shape.shape_type().in_words())
    }

    fn visit_bool<E>(self, value: bool) -> Result<Seen, E> {
        Ok(match self.shape.shape_type() {
            ShapeType::Boolean => Seen::Boolean(value),
            ShapeType::Document => Seen::Present,
            _ => self.mismatch(Found::Boolean(value)),
        })
    }

    fn visit_i64<E>(self, value: i64) -> Result<Seen, E> {
        Ok(self.integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Seen, E> {
        Ok(self.integer(value.into()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Seen, E> {
        Ok(self.integer(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Seen, E> {
        Ok(match self.shape.shape_type() {
            ShapeType::Float | ShapeType::Double | ShapeType::BigDecimal => {
                self.number(Number::Double(value))
            }
            ShapeType::Timestamp | ShapeType::Document => Seen::Present,
            _ => self.mismatch(Found::Double(value)),
        })
    }

    fn visit_str<E>(self, text: &str) -> Result<Seen, E> {
        Ok(self.text(text))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Seen, E> {
        if self.nullable || self.shape.shape_type() == ShapeType::Document {
            return Ok(Seen::Null);
        }
        self.report(Fault::Type(Found::Null));
        Ok(Seen::Null)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Seen, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Seen, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Seen, A::Error> {
        if self.shape.shape_type() != ShapeType::List {
            while elements.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(match self.shape.shape_type() {
                ShapeType::Document => Seen::Present,
                _ => self.mismatch(Found::List),
            });
        }
        let mut count = 0;
        while let Some(_seen) = elements.next_element_seed(ValueSeed {
            context: self.context,
            shape: self.shape.member(0).shape(),
            path: self.path.index(count),
            nullable: self.shape.row().sparse,
            observe: false,
        })? {
            count += 1;
        }
        if let Some(fault) = check::length(self.shape, count) {
            self.report(fault);
        }
        Ok(Seen::Present)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Seen, A::Error> {
        match self.shape.shape_type() {
            ShapeType::Structure | ShapeType::Union => structure::walk_structure(&self, entries)?,
            ShapeType::Map => structure::walk_map(&self, entries)?,
            other => {
                while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                if other != ShapeType::Document {
                    return Ok(self.mismatch(Found::Map));
                }
            }
        }
        Ok(Seen::Present)
    }
}
