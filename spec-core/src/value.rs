//! Values as checks read them, whatever type holds them: for bridges to other libraries.
//!
//! Generated types, types with `#[derive(Shape)]` and what fields of these can be made of all
//! show the same view of their values, [`Value`]. [`OfShape`] says which shape a type is of, and
//! [`check`] holds a value against it.
//!
//! ```
//! use spec_core::sagemaker::AlgorithmSpecification;
//! use spec_core::value::{AsValue, OfShape, Value, check};
//! use spec_core::spec;
//!
//! const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
//!     TrainingImage: "xgboost:1.7-1",
//!     TrainingInputMode: "File",
//! });
//!
//! /// The names of the members that have a value.
//! fn given<T: OfShape>(value: &T) -> Vec<&'static str> {
//!     let Value::Structure(members) = value.as_value() else {
//!         return Vec::new();
//!     };
//!     let shape = members.shape();
//!     (0..shape.member_count())
//!         .filter(|index| !matches!(members.member(*index), Value::Null))
//!         .map(|index| shape.member(index).name())
//!         .collect()
//! }
//!
//! assert!(check(&SPEC).is_ok());
//! assert_eq!(given(&SPEC), ["TrainingImage", "TrainingInputMode"]);
//! ```

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use spec_schema::table::{Shape, ShapeType};

use crate::place::Place;
use crate::{BigNumber, Blob, Boxed, Document, List, Map, Timestamp, constant, time};

pub use crate::typed::{OfShape, check};

/// A view of a value: what the engine walks and serializers write.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Value<'v> {
    /// No value.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i128),
    /// A number that need not be an integer.
    Double(f64),
    /// A text.
    Text(&'v str),
    /// A text that stands for a value of an enum which is newer than the model.
    Unknown(&'v str),
    /// An integer that stands for a value of an enum which is newer than the model.
    UnknownInteger(i32),
    /// A point in time: seconds since 1970 and nanoseconds of the next one.
    Time(i64, u32),
    /// A list.
    List(&'v dyn Elements),
    /// A map.
    Map(&'v dyn Entries),
    /// A structure, or a union.
    Structure(&'v dyn Members),
}

/// The elements of a list.
pub trait Elements {
    /// How many there are.
    fn count(&self) -> usize;

    /// The element with an index below the count.
    fn element(&self, index: usize) -> Value<'_>;
}

/// The entries of a map.
pub trait Entries {
    /// Shows all entries, one after the other.
    fn each<'v>(&'v self, show: &mut dyn FnMut(&'v str, Value<'v>));
}

/// The members of a structure.
pub trait Members {
    /// The structure's shape.
    fn shape(&self) -> Shape<'static>;

    /// The member with an index in the shape; null where it is absent.
    fn member(&self, index: u32) -> Value<'_>;

    /// Whether the type has only valid values, so that a value within another need not be
    /// checked again. Those that [`shapes!`](crate::shapes) generates for structures have.
    fn is_valid(&self) -> bool {
        false
    }
}

/// A type whose values can be read as values of a shape.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a value of a shape",
    label = "no value of a shape",
    note = "strings, numbers, `bool`, `Option`, `Vec`, generated types and types with `#[derive(Shape)]` can"
)]
pub trait AsValue {
    /// The value.
    fn as_value(&self) -> Value<'_>;
}

impl<'v> Value<'v> {
    /// Copies the value into a place, without a check; `own` makes texts that can stay there.
    pub(crate) fn copy<'a>(self, place: &mut dyn Place<'a>, own: &dyn Fn(&'v str) -> Cow<'a, str>) {
        match self {
            Value::Null => {}
            Value::Boolean(value) => place.boolean(value),
            Value::Integer(value) => place.integer(value),
            Value::UnknownInteger(value) => place.integer(value.into()),
            Value::Double(value) => place.double(value),
            Value::Text(text) | Value::Unknown(text) => place.text(own(text)),
            Value::Time(seconds, nanoseconds) => {
                place.text(Cow::Owned(time::date_time(seconds, nanoseconds)));
            }
            Value::List(elements) => {
                place.start();
                for index in 0..elements.count() {
                    if let Some(place) = place.element() {
                        elements.element(index).copy(place, own);
                    }
                }
            }
            Value::Map(entries) => {
                place.start();
                entries.each(&mut |key, value| {
                    if let Some(place) = place.entry(own(key)) {
                        value.copy(place, own);
                    }
                });
            }
            Value::Structure(members) => {
                place.start();
                for index in 0..members.shape().member_count() {
                    let value = members.member(index);
                    if !matches!(value, Value::Null)
                        && let Some(place) = place.member(index)
                    {
                        value.copy(place, own);
                    }
                }
            }
        }
    }
}

macro_rules! texts {
    ($($(#[$attribute:meta])* ($($generics:tt)*) $text:ty;)*) => {$(
        impl<$($generics)*> AsValue for $text {
            fn as_value(&self) -> Value<'_> {
                Value::Text(self)
            }
        }
    )*};
}

texts! {
    () str;
    () String;
    () Cow<'_, str>;
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl AsValue for $integer {
            fn as_value(&self) -> Value<'_> {
                Value::Integer((*self).into())
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 u8 u16 u32 u64);

impl AsValue for bool {
    fn as_value(&self) -> Value<'_> {
        Value::Boolean(*self)
    }
}

impl AsValue for f32 {
    fn as_value(&self) -> Value<'_> {
        Value::Double(constant::widened(*self))
    }
}

impl AsValue for f64 {
    fn as_value(&self) -> Value<'_> {
        Value::Double(*self)
    }
}

impl<T: AsValue> AsValue for Option<T> {
    fn as_value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, T::as_value)
    }
}

macro_rules! pointers {
    ($($pointer:ty)*) => {$(
        impl<T: AsValue + ?Sized> AsValue for $pointer {
            fn as_value(&self) -> Value<'_> {
                T::as_value(self)
            }
        }
    )*};
}

pointers!(&T Box<T> Rc<T> Arc<T>);

macro_rules! lists {
    ($(($($generics:tt)*) $list:ty;)*) => {$(
        impl<$($generics)*> Elements for $list {
            fn count(&self) -> usize {
                self.len()
            }

            fn element(&self, index: usize) -> Value<'_> {
                self.get(index).map_or(Value::Null, T::as_value)
            }
        }

        impl<$($generics)*> AsValue for $list {
            fn as_value(&self) -> Value<'_> {
                Value::List(self)
            }
        }
    )*};
}

lists! {
    (T: AsValue) Vec<T>;
    (T: AsValue) List<'_, T>;
    (T: AsValue) &[T];
    (T: AsValue) Box<[T]>;
    (T: AsValue + Clone) Cow<'_, [T]>;
    (T: AsValue, const N: usize) [T; N];
}

impl<T: AsValue> AsValue for Boxed<'_, T> {
    fn as_value(&self) -> Value<'_> {
        self.get().as_value()
    }
}

impl<V: AsValue> Entries for Map<'_, V> {
    fn each<'v>(&'v self, show: &mut dyn FnMut(&'v str, Value<'v>)) {
        for (key, value) in self.iter() {
            show(key, value.as_value());
        }
    }
}

impl<V: AsValue> AsValue for Map<'_, V> {
    fn as_value(&self) -> Value<'_> {
        Value::Map(self)
    }
}

impl<K: AsRef<str>, V: AsValue> Entries for BTreeMap<K, V> {
    fn each<'v>(&'v self, show: &mut dyn FnMut(&'v str, Value<'v>)) {
        for (key, value) in self {
            show(key.as_ref(), value.as_value());
        }
    }
}

impl<K: AsRef<str>, V: AsValue> AsValue for BTreeMap<K, V> {
    fn as_value(&self) -> Value<'_> {
        Value::Map(self)
    }
}

impl AsValue for Blob<'_> {
    fn as_value(&self) -> Value<'_> {
        Value::Text(self.as_base64())
    }
}

impl AsValue for Timestamp<'_> {
    fn as_value(&self) -> Value<'_> {
        match self {
            Timestamp::EpochSeconds(seconds) => whole(*seconds),
            Timestamp::Text(text) => Value::Text(text),
        }
    }
}

/// A number as an integer where it is one, so that it is written without a fraction.
fn whole(number: f64) -> Value<'static> {
    let integer = number as i64;
    if integer as f64 == number {
        Value::Integer(integer.into())
    } else {
        Value::Double(number)
    }
}

impl AsValue for BigNumber {
    fn as_value(&self) -> Value<'_> {
        match *self {
            BigNumber::Integer(value) => Value::Integer(value),
            BigNumber::Double(value) => Value::Double(value),
        }
    }
}

impl AsValue for Document<'_> {
    fn as_value(&self) -> Value<'_> {
        match self {
            Document::Null => Value::Null,
            Document::Boolean(value) => Value::Boolean(*value),
            Document::Integer(value) => Value::Integer((*value).into()),
            Document::Double(value) => Value::Double(*value),
            Document::Text(text) => Value::Text(text),
            Document::List(elements) => Value::List(elements),
            Document::Map(entries) => Value::Map(entries),
        }
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Value::Null => serializer.serialize_unit(),
            Value::Boolean(value) => serializer.serialize_bool(value),
            Value::Integer(value) => match i64::try_from(value) {
                Ok(value) => serializer.serialize_i64(value),
                Err(_) => serializer.serialize_i128(value),
            },
            Value::UnknownInteger(value) => serializer.serialize_i32(value),
            Value::Double(value) if value.is_finite() => serializer.serialize_f64(value),
            // As Smithy's JSON protocols write what JSON has no number for.
            Value::Double(value) if value.is_nan() => serializer.serialize_str("NaN"),
            Value::Double(value) if value > 0.0 => serializer.serialize_str("Infinity"),
            Value::Double(_) => serializer.serialize_str("-Infinity"),
            Value::Text(text) | Value::Unknown(text) => serializer.serialize_str(text),
            Value::Time(seconds, nanoseconds) => {
                serializer.serialize_str(&time::date_time(seconds, nanoseconds))
            }
            Value::List(elements) => {
                let count = elements.count();
                let mut list = serializer.serialize_seq(Some(count))?;
                for index in 0..count {
                    list.serialize_element(&elements.element(index))?;
                }
                list.end()
            }
            Value::Map(entries) => {
                let mut map = serializer.serialize_map(None)?;
                let mut result = Ok(());
                entries.each(&mut |key, value| {
                    if result.is_ok() {
                        result = map.serialize_entry(key, &value);
                    }
                });
                result?;
                map.end()
            }
            Value::Structure(members) => {
                let shape = members.shape();
                let mut map = serializer.serialize_map(None)?;
                for (index, value) in given(members) {
                    map.serialize_entry(shape.member(index).name(), &value)?;
                }
                map.end()
            }
        }
    }
}

/// The members with a value, by index.
fn given(members: &dyn Members) -> impl Iterator<Item = (u32, Value<'_>)> {
    (0..members.shape().member_count())
        .map(|index| (index, members.member(index)))
        .filter(|(_, value)| !matches!(value, Value::Null))
}

/// Shows a value of a shape; sensitive values are left out.
pub(crate) struct Shown<'v> {
    pub(crate) shape: Shape<'static>,
    pub(crate) value: Value<'v>,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.shape.row().sensitive {
            return formatter.write_str("<sensitive>");
        }
        match self.value {
            Value::Null => formatter.write_str("null"),
            Value::Boolean(value) => value.fmt(formatter),
            Value::Integer(value) => value.fmt(formatter),
            Value::UnknownInteger(value) => value.fmt(formatter),
            Value::Double(value) => value.fmt(formatter),
            Value::Text(text) | Value::Unknown(text) => text.fmt(formatter),
            Value::Time(seconds, nanoseconds) => {
                formatter.write_str(&time::date_time(seconds, nanoseconds))
            }
            Value::List(elements) => {
                let shape = match self.shape.shape_type() {
                    ShapeType::List => self.shape.member(0).shape(),
                    _ => self.shape,
                };
                let shown = (0..elements.count()).map(|index| Shown {
                    shape,
                    value: elements.element(index),
                });
                formatter.debug_list().entries(shown).finish()
            }
            Value::Map(entries) => {
                let shape = match self.shape.shape_type() {
                    ShapeType::Map => self.shape.member(1).shape(),
                    _ => self.shape,
                };
                let mut map = formatter.debug_map();
                entries.each(&mut |key, value| {
                    map.entry(&key, &Shown { shape, value });
                });
                map.finish()
            }
            Value::Structure(members) => {
                let shape = members.shape();
                let mut structure = formatter.debug_struct(shape.name());
                for (index, value) in given(members) {
                    let member = shape.member(index);
                    let shown = Shown {
                        shape: member.shape(),
                        value,
                    };
                    structure.field(member.name(), &shown);
                }
                structure.finish()
            }
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without a shape nothing tells which values are sensitive.
        formatter.write_str(match self {
            Value::Null => "Null",
            Value::Boolean(_) => "Boolean",
            Value::Integer(_) => "Integer",
            Value::Double(_) => "Double",
            Value::Text(_) => "Text",
            Value::Unknown(_) => "Unknown",
            Value::UnknownInteger(_) => "UnknownInteger",
            Value::Time(..) => "Time",
            Value::List(_) => "List",
            Value::Map(_) => "Map",
            Value::Structure(_) => "Structure",
        })
    }
}
