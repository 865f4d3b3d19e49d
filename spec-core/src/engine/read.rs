//! The walk over values that are in memory already.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use spec_schema::check::Found;
use spec_schema::condition::Fact;
use spec_schema::table::{Shape, ShapeType, TimestampFormat};

use super::seed::{ListWalk, Seen, ValueSeed};
use super::structure::{MapWalk, Walk};
use crate::value::{Elements, Entries, Members, Value};
use crate::{Blob, time};

/// A point in time as a document has it.
pub(super) enum Moment {
    Integer(i64),
    Double(f64),
    Text(String),
}

/// A time in the form that its shape asks for.
pub(super) fn moment(shape: Shape<'_>, seconds: i64, nanoseconds: u32) -> Moment {
    match (shape.shape_type(), shape.row().timestamp) {
        (ShapeType::Timestamp, TimestampFormat::HttpDate) => Moment::Text(time::http_date(seconds)),
        (ShapeType::Timestamp, TimestampFormat::Any | TimestampFormat::EpochSeconds) => {
            match nanoseconds {
                0 => Moment::Integer(seconds),
                _ => Moment::Double(seconds as f64 + f64::from(nanoseconds) / 1e9),
            }
        }
        _ => Moment::Text(time::date_time(seconds, nanoseconds)),
    }
}

impl<'a> ValueSeed<'_, 'a> {
    /// Checks a value, and fills it into the seed's place.
    pub(super) fn read(&mut self, value: Value<'a>) -> Seen {
        match value {
            Value::Null => self.null(),
            Value::Boolean(value) => self.boolean(value),
            Value::Integer(value) => self.integer(value),
            Value::Double(value) => self.double(value),
            Value::Text(text) => self.text(text, || Cow::Borrowed(text)),
            Value::Unknown(text) if self.shape.shape_type() == ShapeType::Enum => {
                self.known_text(text, || Cow::Borrowed(text))
            }
            Value::Unknown(text) => self.text(text, || Cow::Borrowed(text)),
            Value::UnknownInteger(value) if self.shape.shape_type() == ShapeType::IntEnum => {
                self.known_integer(value.into())
            }
            Value::UnknownInteger(value) => self.integer(value.into()),
            Value::Time(seconds, nanoseconds) => self.read_time(seconds, nanoseconds),
            Value::List(elements) => self.read_list(elements),
            Value::Map(entries) => self.read_map(entries),
            Value::Structure(members) => self.read_structure(members),
        }
    }

    fn read_time(&mut self, seconds: i64, nanoseconds: u32) -> Seen {
        match moment(self.shape, seconds, nanoseconds) {
            Moment::Integer(seconds) => self.integer(seconds.into()),
            Moment::Double(seconds) => self.double(seconds),
            Moment::Text(text) => self.text(&text, || Cow::Owned(text.clone())),
        }
    }

    /// Bytes that are held one by one.
    fn read_bytes(&mut self, elements: &'a dyn Elements) -> Seen {
        let byte = |index| match elements.element(index) {
            Value::Integer(byte) => u8::try_from(byte).ok(),
            _ => None,
        };
        match (0..elements.count()).map(byte).collect::<Option<Vec<u8>>>() {
            Some(bytes) => {
                let text = Blob::from_bytes(&bytes);
                self.text(text.as_base64(), || text.0.clone())
            }
            None => self.other(Found::List),
        }
    }

    fn read_list(&mut self, elements: &'a dyn Elements) -> Seen {
        if self.shape.shape_type() == ShapeType::Blob {
            return self.read_bytes(elements);
        }
        if self.shape.shape_type() != ShapeType::List {
            self.copy_document(Value::List(elements));
            return self.other(Found::List);
        }
        let mut walk = ListWalk::new(self);
        for index in 0..elements.count() {
            walk.element().read(elements.element(index));
            walk.saw();
        }
        walk.finish()
    }

    /// What a document holds is copied as it is.
    fn copy_document(&mut self, value: Value<'a>) {
        if let (ShapeType::Document, Some(place)) = (self.shape.shape_type(), &mut self.place) {
            value.copy(&mut **place, &|text| Cow::Borrowed(text));
        }
    }

    fn read_map(&mut self, entries: &'a dyn Entries) -> Seen {
        if self.shape.shape_type() != ShapeType::Map {
            self.copy_document(Value::Map(entries));
            return self.other(Found::Map);
        }
        let mut walk = MapWalk::new(self);
        entries.each(&mut |key, value| {
            let key = Cow::Borrowed(key);
            walk.entry(&key).read(value);
            walk.saw(key);
        });
        walk.finish()
    }

    fn read_structure(&mut self, members: &'a dyn Members) -> Seen {
        let shape = self.shape;
        let own = members.shape();
        // Other tables may be of another version of the model.
        let is_same = core::ptr::eq(own.tables(), shape.tables());
        // Members go by index, so those of another shape would be taken for this one's.
        let is_row = is_same && own.index() == shape.index();
        if !is_row && own.id() != shape.id() {
            return self.mismatch(Found::Map);
        }
        if is_same && members.is_valid() && self.needs_no_walk() {
            if self.is_read_inside() {
                let facts = &self.context.facts;
                facts.known_structure(self.member, shape, members);
            } else {
                self.gather(Fact::Opaque);
            }
            return Seen::Present;
        }
        let mut walk = Walk::new(self);
        for index in 0..own.member_count() {
            let value = members.member(index);
            if matches!(value, Value::Null) {
                continue;
            }
            let known = match is_same {
                true => Some(index),
                false => shape.member_index(own.member(index).name()),
            };
            match known {
                Some(index) => {
                    walk.named(index);
                    let seen = walk.member(index).read(value);
                    walk.saw(index, seen);
                }
                None => walk.unknown(own.member(index).name(), false),
            }
        }
        walk.finish()
    }
}
