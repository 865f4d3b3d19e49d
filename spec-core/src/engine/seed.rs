//! One value: its type, its constraints, and what is inside it.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use spec_schema::check::{self, Fault, Found};
use spec_schema::table::{Shape, ShapeType};

use super::context::{Context, Path};
use super::structure;
use crate::place::Place;

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

/// Checks one value of a shape, and fills it into a place where there is one.
pub(super) struct ValueSeed<'w, 'a> {
    pub(super) context: &'w Context,
    pub(super) shape: Shape<'w>,
    pub(super) path: Path<'w>,
    /// null stands for an absent value; elsewhere it is a value of the wrong type.
    pub(super) nullable: bool,
    /// A condition reads the value.
    pub(super) observe: bool,
    pub(super) place: Option<&'w mut dyn Place<'a>>,
}

impl<'de: 'a, 'a> DeserializeSeed<'de> for ValueSeed<'_, 'a> {
    type Value = Seen;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Seen, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> ValueSeed<'_, 'a> {
    pub(super) fn report(&self, fault: Fault<'_>) {
        self.context.report(self.shape, &self.path, fault);
    }

    /// Reports a value of another type than the shape's.
    pub(super) fn mismatch(&self, found: Found<'_>) -> Seen {
        self.report(Fault::Type(found));
        Seen::Present
    }

    /// A text; `own` makes it one that the place can keep.
    pub(super) fn text(self, text: &str, own: impl FnOnce() -> Cow<'a, str>) -> Seen {
        match self.shape.shape_type() {
            ShapeType::String | ShapeType::Enum => {
                for fault in check::text(self.shape, text).into_iter().flatten() {
                    self.report(fault);
                }
                self.known_text(text, own)
            }
            ShapeType::Float | ShapeType::Double => match text {
                "NaN" => self.double(f64::NAN),
                "Infinity" => self.double(f64::INFINITY),
                "-Infinity" => self.double(f64::NEG_INFINITY),
                _ => self.mismatch(Found::Text(text)),
            },
            ShapeType::Timestamp | ShapeType::Blob | ShapeType::Document => {
                self.known_text(text, own)
            }
            _ => self.mismatch(Found::Text(text)),
        }
    }

    /// A text that has been checked, or that is not to be.
    pub(super) fn known_text(self, text: &str, own: impl FnOnce() -> Cow<'a, str>) -> Seen {
        if let Some(place) = self.place {
            place.text(own());
        }
        if self.observe {
            Seen::Text(text.into())
        } else {
            Seen::Present
        }
    }

    pub(super) fn boolean(self, value: bool) -> Seen {
        match self.shape.shape_type() {
            ShapeType::Boolean => {
                if let Some(place) = self.place {
                    place.boolean(value);
                }
                Seen::Boolean(value)
            }
            ShapeType::Document => Seen::Present,
            _ => self.mismatch(Found::Boolean(value)),
        }
    }

    pub(super) fn integer(self, value: i128) -> Seen {
        if let Some(fault) = check::integer(self.shape, value) {
            self.report(fault);
        }
        if let Some(place) = self.place {
            place.integer(value);
        }
        Seen::Present
    }

    pub(super) fn double(self, value: f64) -> Seen {
        if let Some(fault) = check::double(self.shape, value) {
            self.report(fault);
        }
        if let Some(place) = self.place {
            place.double(value);
        }
        Seen::Present
    }

    pub(super) fn null(&self) -> Seen {
        if !self.nullable && self.shape.shape_type() != ShapeType::Document {
            self.report(Fault::Type(Found::Null));
        }
        Seen::Null
    }

    /// The seed of an element of a list, and the place of it.
    pub(super) fn element(&mut self, index: u64) -> ValueSeed<'_, 'a> {
        ValueSeed {
            context: self.context,
            shape: self.shape.member(0).shape(),
            path: self.path.index(index),
            nullable: self.shape.row().sparse,
            observe: false,
            place: match &mut self.place {
                Some(place) => place.element(),
                None => None,
            },
        }
    }

    /// What can be said of a list only when all of it has been read.
    pub(super) fn finish_list(&self, count: u64) -> Seen {
        if let Some(fault) = check::length(self.shape, count) {
            self.report(fault);
        }
        Seen::Present
    }

    /// A list or a structure starts here.
    pub(super) fn start(&mut self) {
        if let Some(place) = &mut self.place {
            place.start();
        }
    }
}

/// An element of a list. Its place is opened when there is one, not before.
struct ElementSeed<'l, 'w, 'a> {
    list: &'l mut ValueSeed<'w, 'a>,
    index: u64,
}

impl<'de: 'a, 'a> DeserializeSeed<'de> for ElementSeed<'_, '_, 'a> {
    type Value = Seen;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Seen, D::Error> {
        self.list.element(self.index).deserialize(deserializer)
    }
}

impl<'de: 'a, 'a> Visitor<'de> for ValueSeed<'_, 'a> {
    type Value = Seen;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.shape.shape_type().in_words())
    }

    fn visit_bool<E>(self, value: bool) -> Result<Seen, E> {
        Ok(self.boolean(value))
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
        Ok(self.double(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Seen, E> {
        Ok(self.text(text, || Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Seen, E> {
        Ok(self.text(text, || Cow::Borrowed(text)))
    }

    fn visit_string<E>(self, text: String) -> Result<Seen, E> {
        Ok(self.text(&text, || Cow::Owned(text.clone())))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Seen, E> {
        Ok(self.null())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Seen, E> {
        Ok(self.null())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Seen, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut elements: A) -> Result<Seen, A::Error> {
        if self.shape.shape_type() != ShapeType::List {
            while elements.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(match self.shape.shape_type() {
                ShapeType::Document => Seen::Present,
                _ => self.mismatch(Found::List),
            });
        }
        self.start();
        let mut count = 0;
        while let Some(_seen) = elements.next_element_seed(ElementSeed {
            list: &mut self,
            index: count,
        })? {
            count += 1;
        }
        Ok(self.finish_list(count))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Seen, A::Error> {
        match self.shape.shape_type() {
            ShapeType::Structure | ShapeType::Union => structure::walk_structure(self, entries),
            ShapeType::Map => structure::walk_map(&self, entries),
            other => {
                while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(match other {
                    ShapeType::Document => Seen::Present,
                    _ => self.mismatch(Found::Map),
                })
            }
        }
    }
}
