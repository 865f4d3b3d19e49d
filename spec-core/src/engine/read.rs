//! The walk over values that are in memory already.

use alloc::borrow::Cow;

use spec_schema::check::Found;
use spec_schema::table::ShapeType;

use super::seed::{ListWalk, Seen, ValueSeed};
use super::structure::{MapWalk, Walk};
use crate::value::{Elements, Entries, Members, Value};

impl<'a> ValueSeed<'_, 'a> {
    /// Checks a value, and fills it into the seed's place.
    pub(super) fn read(self, value: Value<'a>) -> Seen {
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
            Value::List(elements) => self.read_list(elements),
            Value::Map(entries) => self.read_map(entries),
            Value::Structure(members) => self.read_structure(members),
        }
    }

    fn read_list(mut self, elements: &'a dyn Elements) -> Seen {
        if self.shape.shape_type() != ShapeType::List {
            self.copy_document(Value::List(elements));
            return self.other(Found::List);
        }
        let mut walk = ListWalk::new(&mut self);
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

    fn read_map(mut self, entries: &'a dyn Entries) -> Seen {
        if self.shape.shape_type() != ShapeType::Map {
            self.copy_document(Value::Map(entries));
            return self.other(Found::Map);
        }
        let mut walk = MapWalk::new(&mut self);
        entries.each(&mut |key, value| {
            let key = Cow::Borrowed(key);
            walk.entry(&key).read(value);
            walk.saw(key);
        });
        walk.finish()
    }

    fn read_structure(mut self, members: &'a dyn Members) -> Seen {
        let shape = self.shape;
        // Members go by index, so those of another shape would be taken for this one's.
        if members.shape().id() != shape.id() {
            return self.mismatch(Found::Map);
        }
        let mut walk = Walk::new(&mut self);
        for index in 0..shape.member_count() {
            let value = members.member(index);
            if !matches!(value, Value::Null) {
                let seen = walk.member(index, shape.member(index).name()).read(value);
                walk.saw(index, seen);
            }
        }
        walk.finish()
    }
}
