//! Places that the engine fills while it checks.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::{BigNumber, Blob, Boxed, Document, List, Map, Timestamp};

/// A place that values are put into while they are read.
///
/// Each type takes the kind of value that its shape has and passes over the others, which
/// the engine has reported by then. Nothing that was filled in is used where something was
/// reported.
pub trait Place<'a> {
    /// A value starts here; what is in a list or structure follows.
    fn start(&mut self) {}

    /// Takes a text, that of an enum too.
    fn text(&mut self, _text: Cow<'a, str>) {}

    /// Takes a truth value.
    fn boolean(&mut self, _value: bool) {}

    /// Takes an integer.
    fn integer(&mut self, _value: i128) {}

    /// Takes a number.
    fn double(&mut self, _value: f64) {}

    /// The place of the member with an index.
    fn member(&mut self, _index: u32) -> Option<&mut dyn Place<'a>> {
        None
    }

    /// A place for one more element.
    fn element(&mut self) -> Option<&mut dyn Place<'a>> {
        None
    }

    /// A place for the value of one more key.
    fn entry(&mut self, _key: Cow<'a, str>) -> Option<&mut dyn Place<'a>> {
        None
    }
}

/// A type with a value to start from, which need not be valid.
pub trait Vacant {
    /// That value.
    fn vacant() -> Self;
}

impl<'a, T: Place<'a> + Vacant> Place<'a> for Option<T> {
    fn start(&mut self) {
        self.get_or_insert_with(T::vacant).start();
    }

    fn text(&mut self, text: Cow<'a, str>) {
        self.get_or_insert_with(T::vacant).text(text);
    }

    fn boolean(&mut self, value: bool) {
        self.get_or_insert_with(T::vacant).boolean(value);
    }

    fn integer(&mut self, value: i128) {
        self.get_or_insert_with(T::vacant).integer(value);
    }

    fn double(&mut self, value: f64) {
        self.get_or_insert_with(T::vacant).double(value);
    }

    fn member(&mut self, index: u32) -> Option<&mut dyn Place<'a>> {
        self.get_or_insert_with(T::vacant).member(index)
    }

    fn element(&mut self) -> Option<&mut dyn Place<'a>> {
        self.get_or_insert_with(T::vacant).element()
    }

    fn entry(&mut self, key: Cow<'a, str>) -> Option<&mut dyn Place<'a>> {
        self.get_or_insert_with(T::vacant).entry(key)
    }
}

impl<T> Vacant for Option<T> {
    fn vacant() -> Self {
        None
    }
}

/// What stands behind a reference or in a box is filled as what it is.
impl<'a, T: Place<'a> + Vacant> Place<'a> for Boxed<'a, T> {
    fn start(&mut self) {
        self.make_owned().start();
    }

    fn member(&mut self, index: u32) -> Option<&mut dyn Place<'a>> {
        self.make_owned().member(index)
    }
}

impl<T: Vacant> Vacant for Boxed<'_, T> {
    fn vacant() -> Self {
        Boxed::from(T::vacant())
    }
}

impl<'a> Place<'a> for Cow<'a, str> {
    fn text(&mut self, text: Cow<'a, str>) {
        *self = text;
    }
}

impl Vacant for Cow<'_, str> {
    fn vacant() -> Self {
        Cow::Borrowed("")
    }
}

impl<'a> Place<'a> for bool {
    fn boolean(&mut self, value: bool) {
        *self = value;
    }
}

impl Vacant for bool {
    fn vacant() -> Self {
        false
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Place<'_> for $number {
            fn integer(&mut self, value: i128) {
                // Reported where it does not fit.
                *self = value.try_into().unwrap_or_default();
            }
        }

        impl Vacant for $number {
            fn vacant() -> Self {
                0
            }
        }
    )*};
}

numbers!(i8 i16 i32 i64);

macro_rules! floats {
    ($($number:ty)*) => {$(
        impl Place<'_> for $number {
            fn integer(&mut self, value: i128) {
                *self = value as $number;
            }

            fn double(&mut self, value: f64) {
                *self = value as $number;
            }
        }

        impl Vacant for $number {
            fn vacant() -> Self {
                0.0
            }
        }
    )*};
}

floats!(f32 f64);

impl<'a, T: Place<'a> + Vacant> Place<'a> for List<'a, T> {
    fn element(&mut self) -> Option<&mut dyn Place<'a>> {
        if let List::Borrowed(_) = self {
            *self = List::Owned(Vec::new());
        }
        let List::Owned(elements) = self else {
            return None;
        };
        elements.push(T::vacant());
        elements
            .last_mut()
            .map(|element| element as &mut dyn Place<'a>)
    }
}

impl<T> Vacant for List<'_, T> {
    fn vacant() -> Self {
        List::default()
    }
}

impl<'a, V: Place<'a> + Vacant> Place<'a> for Map<'a, V> {
    fn entry(&mut self, key: Cow<'a, str>) -> Option<&mut dyn Place<'a>> {
        if let Map::Borrowed(_) = self {
            *self = Map::Owned(Vec::new());
        }
        let Map::Owned(entries) = self else {
            return None;
        };
        entries.push((key, V::vacant()));
        entries
            .last_mut()
            .map(|(_, value)| value as &mut dyn Place<'a>)
    }
}

impl<V> Vacant for Map<'_, V> {
    fn vacant() -> Self {
        Map::default()
    }
}

impl<'a> Place<'a> for Blob<'a> {
    fn text(&mut self, text: Cow<'a, str>) {
        self.0 = text;
    }
}

impl Vacant for Blob<'_> {
    fn vacant() -> Self {
        Blob::from_base64("")
    }
}

impl<'a> Place<'a> for Timestamp<'a> {
    fn text(&mut self, text: Cow<'a, str>) {
        *self = Timestamp::Text(text);
    }

    fn integer(&mut self, value: i128) {
        *self = Timestamp::EpochSeconds(value as f64);
    }

    fn double(&mut self, value: f64) {
        *self = Timestamp::EpochSeconds(value);
    }
}

impl Vacant for Timestamp<'_> {
    fn vacant() -> Self {
        Timestamp::EpochSeconds(0.0)
    }
}

impl Place<'_> for BigNumber {
    fn integer(&mut self, value: i128) {
        *self = BigNumber::Integer(value);
    }

    fn double(&mut self, value: f64) {
        *self = BigNumber::Double(value);
    }
}

impl Vacant for BigNumber {
    fn vacant() -> Self {
        BigNumber::Integer(0)
    }
}

impl<'a> Place<'a> for Document<'a> {
    fn text(&mut self, text: Cow<'a, str>) {
        *self = Document::Text(text);
    }

    fn boolean(&mut self, value: bool) {
        *self = Document::Boolean(value);
    }

    fn integer(&mut self, value: i128) {
        *self = match i64::try_from(value) {
            Ok(value) => Document::Integer(value),
            Err(_) => Document::Double(value as f64),
        };
    }

    fn double(&mut self, value: f64) {
        *self = Document::Double(value);
    }

    fn element(&mut self) -> Option<&mut dyn Place<'a>> {
        if !matches!(self, Document::List(_)) {
            *self = Document::List(List::default());
        }
        match self {
            Document::List(elements) => elements.element(),
            _ => None,
        }
    }

    fn entry(&mut self, key: Cow<'a, str>) -> Option<&mut dyn Place<'a>> {
        if !matches!(self, Document::Map(_)) {
            *self = Document::Map(Map::default());
        }
        match self {
            Document::Map(entries) => entries.entry(key),
            _ => None,
        }
    }
}

impl Vacant for Document<'_> {
    fn vacant() -> Self {
        Document::Null
    }
}
