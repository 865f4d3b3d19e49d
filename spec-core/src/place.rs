//! Places that the engine fills while it checks.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::List;

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
}

impl<'a, T: Place<'a> + ?Sized> Place<'a> for Box<T> {
    fn start(&mut self) {
        T::start(self);
    }

    fn member(&mut self, index: u32) -> Option<&mut dyn Place<'a>> {
        T::member(self, index)
    }
}

impl<T: Vacant> Vacant for Box<T> {
    fn vacant() -> Self {
        Box::new(T::vacant())
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
