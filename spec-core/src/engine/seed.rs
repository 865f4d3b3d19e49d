//! One value: its type, its constraints, and what is inside it.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use spec_schema::check::{self, Fault, Found};
use spec_schema::table::{Shape, ShapeType};

use super::context::{Context, Path};
use super::document::Document;
use super::lookup;
use super::skip::Skip;
use super::structure;
use super::trace::{self, Trace};
use crate::place::Place;

/// What the structure around a value learns of it.
#[derive(Debug, Default)]
pub(super) enum Seen<'a> {
    /// null, or absent.
    #[default]
    Null,
    /// A value that no condition reads.
    Present,
    /// A truth value.
    Boolean(bool),
    /// A text that a condition reads.
    Text(Cow<'a, str>),
    /// A value that is not known before the document is used.
    Unknown,
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
    /// Tells equal elements of a list from others.
    pub(super) trace: Trace<'w>,
}

impl<'de: 'a, 'a> DeserializeSeed<'de> for ValueSeed<'_, 'a> {
    type Value = Seen<'a>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Seen<'a>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> ValueSeed<'_, 'a> {
    pub(super) fn report(&self, fault: Fault<'_>) {
        self.context.report(self.shape, &self.path, fault);
    }

    /// Reports a value of another type than the shape's.
    pub(super) fn mismatch(&self, found: Found<'_>) -> Seen<'a> {
        self.report(Fault::Type(found));
        self.trace.unequal(self.context.number());
        Seen::Present
    }

    /// A text; `own` makes it one that outlives the walk.
    #[inline]
    pub(super) fn text(self, text: &str, own: impl FnOnce() -> Cow<'a, str>) -> Seen<'a> {
        let faults = match self.shape.shape_type() {
            ShapeType::String if lookup::is_fine(self.shape, text) => {
                return self.known_text(text, own);
            }
            ShapeType::Enum if lookup::is_plain_value(self.shape, text) => {
                return self.known_text(text, own);
            }
            ShapeType::Float | ShapeType::Double => {
                return match check::float_text(text) {
                    Some(number) => self.double(number),
                    None => self.mismatch(Found::Text(text)),
                };
            }
            _ => check::text(self.shape, text),
        };
        for fault in faults.into_iter().flatten() {
            match fault {
                Fault::Type(found) => return self.mismatch(found),
                fault => self.report(fault),
            }
        }
        self.known_text(text, own)
    }

    /// A text that has been checked, or that is not to be.
    #[inline]
    pub(super) fn known_text(self, text: &str, own: impl FnOnce() -> Cow<'a, str>) -> Seen<'a> {
        self.trace.scalar(b's', text.as_bytes());
        match (self.place, self.observe) {
            (None, false) => Seen::Present,
            (None, true) => Seen::Text(own()),
            (Some(place), observe) => {
                let text = own();
                if observe {
                    place.text(text.clone());
                    Seen::Text(text)
                } else {
                    place.text(text);
                    Seen::Present
                }
            }
        }
    }

    #[inline]
    pub(super) fn boolean(self, value: bool) -> Seen<'a> {
        match self.shape.shape_type() {
            ShapeType::Boolean | ShapeType::Document => {
                self.trace.scalar(b'b', &[u8::from(value)]);
                if let Some(place) = self.place {
                    place.boolean(value);
                }
                Seen::Boolean(value)
            }
            _ => self.mismatch(Found::Boolean(value)),
        }
    }

    #[inline]
    pub(super) fn integer(self, value: i128) -> Seen<'a> {
        match check::integer(self.shape, value) {
            None => {}
            Some(Fault::Type(found)) => return self.mismatch(found),
            Some(fault) => self.report(fault),
        }
        match self.shape.shape_type() {
            ShapeType::Float | ShapeType::Double => self.trace.double(value as f64),
            _ => self.trace.scalar(b'i', &value.to_le_bytes()),
        }
        if let Some(place) = self.place {
            place.integer(value);
        }
        Seen::Present
    }

    pub(super) fn double(self, value: f64) -> Seen<'a> {
        match check::double(self.shape, value) {
            None => {}
            Some(Fault::Type(found)) => return self.mismatch(found),
            Some(fault) => self.report(fault),
        }
        self.trace.double(value);
        if let Some(place) = self.place {
            place.double(value);
        }
        Seen::Present
    }

    pub(super) fn null(&self) -> Seen<'a> {
        if !self.nullable && self.shape.shape_type() != ShapeType::Document {
            self.report(Fault::Type(Found::Null));
        }
        self.trace.scalar(b'n', &[]);
        Seen::Null
    }

    /// A list or an object where the shape is of another type; a document may be one.
    pub(super) fn other(self, found: Found<'_>) -> Seen<'a> {
        if self.shape.shape_type() != ShapeType::Document {
            return self.mismatch(found);
        }
        self.trace.unequal(self.context.number());
        Seen::Present
    }

    /// A value that is not known before the document is used: nothing can be wrong with it.
    fn unknown(self) -> Seen<'a> {
        self.trace.unequal(self.context.number());
        Seen::Unknown
    }

    /// The seed of an element of a list, and the place of it.
    fn element<'e>(&'e mut self, index: u64, trace: Trace<'e>) -> ValueSeed<'e, 'a> {
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
            trace,
        }
    }

    /// What can be said of a list or map only when all of it has been read.
    #[inline]
    pub(super) fn finish(&self, count: u64) -> Seen<'a> {
        if let Some(fault) = check::length(self.shape, count) {
            self.report(fault);
        }
        Seen::Present
    }

    /// A list or a structure starts here.
    #[inline]
    pub(super) fn start(&mut self) {
        if let Some(place) = &mut self.place {
            place.start();
        }
    }
}

/// One list while its elements are read.
pub(super) struct ListWalk<'s, 'w, 'a> {
    seed: &'s mut ValueSeed<'w, 'a>,
    count: u64,
    /// The trace of the element that is read.
    trace: RefCell<Vec<u8>>,
    elements: trace::Elements,
}

impl<'s, 'w, 'a> ListWalk<'s, 'w, 'a> {
    pub(super) fn new(seed: &'s mut ValueSeed<'w, 'a>) -> Self {
        seed.start();
        seed.trace.bracket(b'[');
        ListWalk {
            seed,
            count: 0,
            trace: RefCell::default(),
            elements: trace::Elements::default(),
        }
    }

    /// The seed of the next element.
    #[inline]
    pub(super) fn element(&mut self) -> ValueSeed<'_, 'a> {
        let trace = if self.seed.shape.row().unique_items {
            Trace::into_bytes(&self.trace)
        } else {
            self.seed.trace
        };
        self.seed.element(self.count, trace)
    }

    /// The element has been read.
    #[inline]
    pub(super) fn saw(&mut self) {
        if self.seed.shape.row().unique_items {
            let trace = self.trace.take();
            // The list may itself be an element that is traced.
            self.seed.trace.scalar(b'e', &trace);
            self.elements.add(trace, self.count);
        }
        self.count += 1;
    }

    /// What can be said of the list when all of it has been read.
    #[inline]
    pub(super) fn finish(self) -> Seen<'a> {
        self.seed.trace.bracket(b']');
        if let Some(fault) = self.elements.fault() {
            self.seed.report(fault);
        }
        self.seed.finish(self.count)
    }
}

/// An element of a list. Its place is opened when there is one, not before.
struct ElementSeed<'l, 's, 'w, 'a>(&'l mut ListWalk<'s, 'w, 'a>);

impl<'de: 'a, 'a> DeserializeSeed<'de> for ElementSeed<'_, '_, '_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.element().deserialize(deserializer)?;
        self.0.saw();
        Ok(())
    }
}

impl<'de: 'a, 'a> Visitor<'de> for ValueSeed<'_, 'a> {
    type Value = Seen<'a>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.shape.shape_type().in_words())
    }

    fn visit_bool<E>(self, value: bool) -> Result<Seen<'a>, E> {
        Ok(self.boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Seen<'a>, E> {
        Ok(self.integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Seen<'a>, E> {
        Ok(self.integer(value.into()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Seen<'a>, E> {
        Ok(self.integer(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Seen<'a>, E> {
        Ok(self.double(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Seen<'a>, E> {
        Ok(self.text(text, || Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Seen<'a>, E> {
        Ok(self.text(text, || Cow::Borrowed(text)))
    }

    fn visit_string<E>(self, text: String) -> Result<Seen<'a>, E> {
        Ok(self.text(&text, || Cow::Owned(text.clone())))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Seen<'a>, E> {
        Ok(self.null())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Seen<'a>, E> {
        Ok(self.null())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Seen<'a>, D::Error> {
        deserializer.deserialize_any(self)
    }

    /// Readers give a value this form that is not known before the document is used.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, _: D) -> Result<Seen<'a>, D::Error> {
        Ok(self.unknown())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut elements: A) -> Result<Seen<'a>, A::Error> {
        if self.shape.shape_type() != ShapeType::List {
            if let (ShapeType::Document, Some(place)) = (self.shape.shape_type(), &mut self.place) {
                Document(&mut **place).list(elements)?;
                return Ok(self.other(Found::List));
            }
            while elements.next_element_seed(Skip)?.is_some() {}
            return Ok(self.other(Found::List));
        }
        let mut walk = ListWalk::new(&mut self);
        while elements
            .next_element_seed(ElementSeed(&mut walk))?
            .is_some()
        {}
        Ok(walk.finish())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<Seen<'a>, A::Error> {
        match self.shape.shape_type() {
            ShapeType::Structure | ShapeType::Union => structure::walk_structure(self, entries),
            ShapeType::Map => structure::walk_map(self, entries),
            other => {
                if let (ShapeType::Document, Some(place)) = (other, &mut self.place) {
                    Document(&mut **place).map(entries)?;
                    return Ok(self.other(Found::Map));
                }
                while entries.next_entry_seed(Skip, Skip)?.is_some() {}
                Ok(self.other(Found::Map))
            }
        }
    }
}
