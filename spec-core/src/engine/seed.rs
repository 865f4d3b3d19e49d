//! One value: its type, its constraints, and what is inside it.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use spec_schema::check::{self, Fault, Found};
use spec_schema::condition::Fact;
use spec_schema::table::{Reads, Shape, ShapeType};

use super::context::{Context, Path};
use super::document::Document;
use super::facts::{ELEMENT, Mark, Wanted};
use super::lookup;
use super::skip::Skip;
use super::structure;
use super::trace::{Elements, Trace};
use crate::place::Place;

/// What the structure around a value learns of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Seen {
    /// null, or absent.
    Null,
    /// A value, or one that is not known before the document is used.
    Present,
}

/// Checks one value of a shape, and fills it into a place where there is one.
pub(super) struct ValueSeed<'w, 'a> {
    pub(super) context: &'w Context<'a>,
    pub(super) shape: Shape<'w>,
    pub(super) path: Path<'w>,
    /// null stands for an absent value; elsewhere it is a value of the wrong type.
    pub(super) nullable: bool,
    /// What conditions read of the value.
    pub(super) wanted: Wanted,
    /// The index of the member that has the value, or that it is none.
    pub(super) member: u32,
    pub(super) place: Option<&'w mut dyn Place<'a>>,
    /// Tells equal elements of a list from others.
    pub(super) trace: Trace<'w>,
}

// By reference, since readers hand seeds and visitors on by value, several times a value.
impl<'de: 'a, 'a> DeserializeSeed<'de> for &mut ValueSeed<'_, 'a> {
    type Value = Seen;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Seen, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> ValueSeed<'_, 'a> {
    pub(super) fn report(&self, fault: Fault<'_>) {
        self.context.report(self.shape, &self.path, fault);
    }

    /// Whether conditions read the value, or how much is in it.
    fn is_read(&self) -> bool {
        self.wanted.is_some_and(|reads| reads >= Reads::Value)
    }

    /// Whether conditions read what is in the value.
    pub(super) fn is_read_inside(&self) -> bool {
        self.wanted == Some(Reads::Inside)
    }

    /// Whether nothing but violations and what conditions read would come of a walk through a
    /// value in another one: it is not filled in anywhere, nor compared with others.
    pub(super) fn needs_no_walk(&self) -> bool {
        !self.path.is_root() && self.place.is_none() && !self.trace.is_wanted()
    }

    /// Keeps a fact for conditions that read the value.
    pub(super) fn gather(&self, fact: Fact<'a>) {
        if self.is_read() {
            self.context.facts.add(self.member, fact);
        }
    }

    /// Where what is in the value is gathered, starts with it: for conditions of its own, or
    /// of values around it.
    #[inline]
    pub(super) fn open(&self, fact: Fact<'a>) -> Option<Mark> {
        let gathers = self.is_read_inside() || self.shape.condition_count() > 0;
        gathers.then(|| self.context.facts.add(self.member, fact))
    }

    /// All of the value has been read: its conditions are judged. What has been gathered stays
    /// where conditions of values around it read that.
    pub(super) fn close(&self, mark: Option<Mark>, fact: Fact<'a>) {
        if let Some(mark) = mark {
            let facts = &self.context.facts;
            facts.close(mark, fact);
            facts.broken(self.shape, mark, |index| {
                self.report(Fault::Condition(index));
            });
            if self.is_read_inside() {
                return;
            }
            facts.forget(mark);
        }
        match fact {
            Fact::Structure(_) => self.gather(Fact::Opaque),
            fact => self.gather(fact),
        }
    }

    /// Reports a value of another type than the shape's.
    pub(super) fn mismatch(&self, found: Found<'_>) -> Seen {
        self.report(Fault::Type(found));
        self.gather(Fact::Opaque);
        self.trace.unequal(self.context.number());
        Seen::Present
    }

    /// A text; `own` makes it one that outlives the walk.
    #[inline]
    pub(super) fn text(&mut self, text: &str, own: impl FnOnce() -> Cow<'a, str>) -> Seen {
        let faults = match self.shape.shape_type() {
            ShapeType::String if lookup::is_fine(self.shape, text) => {
                self.context.advise(self.shape, &self.path, text);
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
                fault => self
                    .context
                    .report_text(self.shape, &self.path, fault, text),
            }
        }
        self.known_text(text, own)
    }

    /// A text that has been checked, or that is not to be.
    #[inline]
    pub(super) fn known_text(&mut self, text: &str, own: impl FnOnce() -> Cow<'a, str>) -> Seen {
        self.trace.scalar(b's', text.as_bytes());
        let read = self.is_read();
        if read || self.place.is_some() {
            let text = own();
            if read {
                self.context.facts.text(self.member, &text);
            }
            if let Some(place) = &mut self.place {
                place.text(text);
            }
        }
        Seen::Present
    }

    #[inline]
    pub(super) fn boolean(&mut self, value: bool) -> Seen {
        match self.shape.shape_type() {
            ShapeType::Boolean | ShapeType::Document => {
                self.trace.scalar(b'b', &[u8::from(value)]);
                self.gather(Fact::Boolean(value));
                if let Some(place) = &mut self.place {
                    place.boolean(value);
                }
                Seen::Present
            }
            _ => self.mismatch(Found::Boolean(value)),
        }
    }

    #[inline]
    pub(super) fn integer(&mut self, value: i128) -> Seen {
        match check::integer(self.shape, value) {
            None => {}
            Some(Fault::Type(found)) => return self.mismatch(found),
            Some(fault) => self.report(fault),
        }
        self.known_integer(value)
    }

    /// An integer that has been checked, or that is not to be.
    #[inline]
    pub(super) fn known_integer(&mut self, value: i128) -> Seen {
        match self.shape.shape_type() {
            ShapeType::Float | ShapeType::Double => self.trace.double(value as f64),
            _ => self.trace.scalar(b'i', &value.to_le_bytes()),
        }
        self.gather(Fact::Number(value as f64));
        if let Some(place) = &mut self.place {
            place.integer(value);
        }
        Seen::Present
    }

    pub(super) fn double(&mut self, value: f64) -> Seen {
        match check::double(self.shape, value) {
            None => {}
            Some(Fault::Type(found)) => return self.mismatch(found),
            Some(fault) => self.report(fault),
        }
        self.trace.double(value);
        self.gather(Fact::Number(value));
        if let Some(place) = &mut self.place {
            place.double(value);
        }
        Seen::Present
    }

    pub(super) fn null(&self) -> Seen {
        if !self.nullable && self.shape.shape_type() != ShapeType::Document {
            self.report(Fault::Type(Found::Null));
        }
        self.trace.scalar(b'n', &[]);
        // A member that is null is as good as absent; among elements it has its place.
        if self.member == ELEMENT {
            self.gather(match self.nullable {
                true => Fact::Null,
                false => Fact::Opaque,
            });
        }
        Seen::Null
    }

    /// A list or an object where the shape is of another type; a document may be one.
    pub(super) fn other(&mut self, found: Found<'_>) -> Seen {
        if self.shape.shape_type() != ShapeType::Document {
            return self.mismatch(found);
        }
        self.gather(Fact::Opaque);
        self.trace.unequal(self.context.number());
        Seen::Present
    }

    /// A value that is not known before the document is used: nothing can be wrong with it.
    fn unknown(&mut self) -> Seen {
        self.trace.unequal(self.context.number());
        if self.wanted.is_some() {
            self.context.facts.unknown(self.member);
        }
        Seen::Present
    }

    /// What can be said of a list or map only when all of it has been read.
    #[inline]
    pub(super) fn finish(&self, count: u64) -> Seen {
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
    /// The shape of the elements.
    shape: Shape<'w>,
    /// null is an element of the list.
    nullable: bool,
    count: u64,
    /// Where the facts about the list start.
    mark: Option<Mark>,
    /// What conditions read of the elements: at least that they are there.
    wanted: Wanted,
    /// The elements that have been read, where they must differ.
    elements: Option<Elements>,
}

impl<'s, 'w, 'a> ListWalk<'s, 'w, 'a> {
    pub(super) fn new(seed: &'s mut ValueSeed<'w, 'a>) -> Self {
        seed.start();
        seed.trace.bracket(b'[');
        let mark = seed.open(Fact::List(0));
        let element = seed.shape.member(0);
        let row = seed.shape.row();
        ListWalk {
            shape: element.shape(),
            nullable: row.sparse,
            elements: row.unique_items.then(Default::default),
            wanted: mark.map(|_| element.reads().max(Reads::Value)),
            mark,
            seed,
            count: 0,
        }
    }

    /// The seed of the next element.
    #[inline]
    pub(super) fn element(&mut self) -> ValueSeed<'_, 'a> {
        let trace = match &self.elements {
            Some(elements) => elements.trace(),
            None => self.seed.trace,
        };
        ValueSeed {
            context: self.seed.context,
            shape: self.shape,
            path: self.seed.path.index(self.count),
            nullable: self.nullable,
            wanted: self.wanted,
            member: ELEMENT,
            place: match &mut self.seed.place {
                Some(place) => place.element(),
                None => None,
            },
            trace,
        }
    }

    /// The element has been read.
    #[inline]
    pub(super) fn saw(&mut self) {
        if let Some(elements) = &mut self.elements {
            elements.add(self.count, self.seed.trace);
        }
        self.count += 1;
    }

    /// What can be said of the list when all of it has been read.
    #[inline]
    pub(super) fn finish(self) -> Seen {
        self.seed.trace.bracket(b']');
        if let Some(fault) = self.elements.as_ref().and_then(Elements::fault) {
            self.seed.report(fault);
        }
        self.seed.close(self.mark, Fact::List(self.count));
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

impl<'de: 'a, 'a> Visitor<'de> for &mut ValueSeed<'_, 'a> {
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

    /// Readers give a value this form that is not known before the document is used.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, _: D) -> Result<Seen, D::Error> {
        Ok(self.unknown())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Seen, A::Error> {
        if self.shape.shape_type() != ShapeType::List {
            if let (ShapeType::Document, Some(place)) = (self.shape.shape_type(), &mut self.place) {
                Document(&mut **place).list(elements)?;
                return Ok(self.other(Found::List));
            }
            while elements.next_element_seed(Skip)?.is_some() {}
            return Ok(self.other(Found::List));
        }
        let mut walk = ListWalk::new(self);
        while elements
            .next_element_seed(ElementSeed(&mut walk))?
            .is_some()
        {}
        Ok(walk.finish())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Seen, A::Error> {
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
