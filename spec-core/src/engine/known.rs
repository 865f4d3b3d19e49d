//! What conditions read of values that are known to be valid: nothing of them is checked again.

use alloc::borrow::Cow;

use spec_schema::check;
use spec_schema::condition::{Fact, Present};
use spec_schema::table::{Reads, Shape, ShapeType};

use super::facts::{ELEMENT, Gathering};
use super::lookup;
use super::read::{Moment, moment};
use crate::value::{Elements, Entries, Members, Value};

impl<'a> Gathering<'a> {
    /// Gathers a structure and what is in it that conditions read.
    pub(super) fn known_structure(&self, member: u32, shape: Shape<'_>, members: &'a dyn Members) {
        let mark = self.add(member, Fact::Opaque);
        let mut present = 0;
        for (index, row) in (0..).zip(lookup::members(shape)) {
            let value = members.member(index);
            if matches!(value, Value::Null) {
                continue;
            }
            present |= 1_u128.checked_shl(index).unwrap_or_default();
            if row.reads >= Reads::Value {
                self.known(index, shape.tables().shape(row.shape), row.reads, value);
            }
        }
        self.close(mark, Fact::Structure(Present::new(present)));
    }

    /// Gathers a value that conditions read.
    fn known(&self, member: u32, shape: Shape<'_>, reads: Reads, value: Value<'a>) {
        let fact = match value {
            // A null in a document is a value.
            Value::Null if shape.shape_type() == ShapeType::Document => Fact::Opaque,
            Value::Null => Fact::Null,
            Value::Boolean(value) => Fact::Boolean(value),
            Value::Integer(value) => Fact::Number(value as f64),
            Value::UnknownInteger(value) => Fact::Number(value.into()),
            Value::Double(value) => Fact::Number(value),
            Value::Text(text) | Value::Unknown(text) => match shape.shape_type() {
                ShapeType::Float | ShapeType::Double => {
                    check::float_text(text).map_or(Fact::Opaque, Fact::Number)
                }
                _ => {
                    self.text(member, &Cow::Borrowed(text));
                    return;
                }
            },
            Value::Time(seconds, nanoseconds) => match moment(shape, seconds, nanoseconds) {
                Moment::Integer(seconds) => Fact::Number(seconds as f64),
                Moment::Double(seconds) => Fact::Number(seconds),
                Moment::Text(text) => {
                    self.text(member, &Cow::Owned(text));
                    return;
                }
            },
            Value::List(elements) if shape.shape_type() == ShapeType::List => {
                return self.known_list(member, shape, reads, elements);
            }
            Value::Map(entries) if shape.shape_type() == ShapeType::Map => {
                return self.known_map(member, shape, reads, entries);
            }
            Value::Structure(members) if reads == Reads::Inside => {
                return self.known_structure(member, shape, members);
            }
            // Documents, and what is read no further.
            Value::List(_) | Value::Map(_) | Value::Structure(_) => Fact::Opaque,
        };
        self.add(member, fact);
    }

    fn known_list(&self, member: u32, shape: Shape<'_>, reads: Reads, elements: &'a dyn Elements) {
        let count = elements.count();
        let mark = self.add(member, Fact::List(count as u64));
        if reads != Reads::Inside {
            return;
        }
        let element = shape.member(0);
        let reads = element.reads().max(Reads::Value);
        for index in 0..count {
            self.known(ELEMENT, element.shape(), reads, elements.element(index));
        }
        self.close(mark, Fact::List(count as u64));
    }

    fn known_map(&self, member: u32, shape: Shape<'_>, reads: Reads, entries: &'a dyn Entries) {
        let mark = self.add(member, Fact::Map(0));
        let value = shape.member(1);
        let mut count = 0;
        entries.each(&mut |key, held| {
            count += 1;
            if reads != Reads::Inside {
                return;
            }
            let entry = self.text(ELEMENT, &Cow::Borrowed(key));
            if value.reads() >= Reads::Value {
                self.known(ELEMENT, value.shape(), value.reads(), held);
            }
            self.close_entry(entry);
        });
        self.close(mark, Fact::Map(count));
    }
}
