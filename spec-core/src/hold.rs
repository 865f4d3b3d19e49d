//! Which types can hold which members: what a derive asks the compiler.
//!
//! The functions read a field as a value. Their bounds are where a field of a wrong type is
//! told of, once.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::List;
use crate::typed::OfShape;
use crate::value::{AsValue, Value};

/// Implements a trait of held values for types and for what stands around them. The functions
/// are written out, because the compiler shows them beside its errors.
macro_rules! held {
    ($holds:ident: $($held:ty)*) => {
        $(impl $holds for $held {})*
        impl<T: $holds + ?Sized> $holds for &T {}
        impl<T: $holds> $holds for Option<T> {}
        impl<T: $holds + ?Sized> $holds for Box<T> {}
    };
}

/// Types that can hold a string.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a string",
    label = "the member is a string",
    note = "`String`, `&str`, `Cow<str>` and enums of the model can"
)]
pub trait HoldsText: AsValue {}

held!(HoldsText: str String Cow<'_, str>);

/// Reads a string.
pub fn text<T: HoldsText + ?Sized>(field: &T) -> Value<'_> {
    field.as_value()
}

/// Reads a list with a string as its elements.
pub fn texts<L: HoldsList<Item: HoldsText>>(field: &L) -> Value<'_> {
    field.as_list()
}

/// Types that can hold true or false.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold true or false",
    label = "the member is true or false",
    note = "`bool` can"
)]
pub trait HoldsBoolean: AsValue {}

held!(HoldsBoolean: bool);

/// Reads true or false.
pub fn boolean<T: HoldsBoolean + ?Sized>(field: &T) -> Value<'_> {
    field.as_value()
}

/// Reads a list with true or false as its elements.
pub fn booleans<L: HoldsList<Item: HoldsBoolean>>(field: &L) -> Value<'_> {
    field.as_list()
}

/// Types that can hold an integer of 8 bits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold an integer of 8 bits",
    label = "the member is an integer of 8 bits",
    note = "`i8` can"
)]
pub trait HoldsByte: AsValue {}

held!(HoldsByte: i8);

/// Reads an integer of 8 bits.
pub fn byte<T: HoldsByte + ?Sized>(field: &T) -> Value<'_> {
    field.as_value()
}

/// Reads a list with an integer of 8 bits as its elements.
pub fn bytes<L: HoldsList<Item: HoldsByte>>(field: &L) -> Value<'_> {
    field.as_list()
}

/// Types that can hold an integer of 16 bits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold an integer of 16 bits",
    label = "the member is an integer of 16 bits",
    note = "`i16` and narrower integers can"
)]
pub trait HoldsShort: AsValue {}

held!(HoldsShort: i8 i16 u8);

/// Reads an integer of 16 bits.
pub fn short<T: HoldsShort + ?Sized>(field: &T) -> Value<'_> {
    field.as_value()
}

/// Reads a list with an integer of 16 bits as its elements.
pub fn shorts<L: HoldsList<Item: HoldsShort>>(field: &L) -> Value<'_> {
    field.as_list()
}

/// Types that can hold an integer of 32 bits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold an integer of 32 bits",
    label = "the member is an integer of 32 bits",
    note = "`i32` and narrower integers can"
)]
pub trait HoldsInteger: AsValue {}

held!(HoldsInteger: i8 i16 i32 u8 u16);

/// Reads an integer of 32 bits.
pub fn integer<T: HoldsInteger + ?Sized>(field: &T) -> Value<'_> {
    field.as_value()
}

/// Reads a list with an integer of 32 bits as its elements.
pub fn integers<L: HoldsList<Item: HoldsInteger>>(field: &L) -> Value<'_> {
    field.as_list()
}

/// Types that can hold an integer of 64 bits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold an integer of 64 bits",
    label = "the member is an integer of 64 bits",
    note = "`i64` and narrower integers can"
)]
pub trait HoldsLong: AsValue {}

held!(HoldsLong: i8 i16 i32 i64 u8 u16 u32);

/// Reads an integer of 64 bits.
pub fn long<T: HoldsLong + ?Sized>(field: &T) -> Value<'_> {
    field.as_value()
}

/// Reads a list with an integer of 64 bits as its elements.
pub fn longs<L: HoldsList<Item: HoldsLong>>(field: &L) -> Value<'_> {
    field.as_list()
}

/// Types that can hold a number of single precision.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a number of single precision",
    label = "the member is a number of single precision",
    note = "`f32` and integers of up to 16 bits can"
)]
pub trait HoldsFloat: AsValue {}

held!(HoldsFloat: f32 i8 i16 u8 u16);

/// Reads a number of single precision.
pub fn float<T: HoldsFloat + ?Sized>(field: &T) -> Value<'_> {
    field.as_value()
}

/// Reads a list with a number of single precision as its elements.
pub fn floats<L: HoldsList<Item: HoldsFloat>>(field: &L) -> Value<'_> {
    field.as_list()
}

/// Types that can hold a number of double precision.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a number of double precision",
    label = "the member is a number of double precision",
    note = "`f64`, `f32` and integers of up to 32 bits can"
)]
pub trait HoldsDouble: AsValue {}

held!(HoldsDouble: f32 f64 i8 i16 i32 u8 u16 u32);

/// Reads a number of double precision.
pub fn double<T: HoldsDouble + ?Sized>(field: &T) -> Value<'_> {
    field.as_value()
}

/// Reads a list with a number of double precision as its elements.
pub fn doubles<L: HoldsList<Item: HoldsDouble>>(field: &L) -> Value<'_> {
    field.as_list()
}

/// Types that can hold a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a list",
    label = "the member is a list",
    note = "`Vec`, arrays, slices and `List` can"
)]
pub trait HoldsList {
    /// The type of its elements.
    type Item;

    /// The list as a value. Only here the elements have to be values: what is wrong with
    /// their type is told once, by the bound on them.
    fn as_list(&self) -> Value<'_>
    where
        Self::Item: AsValue;
}

macro_rules! lists {
    ($(($($generics:tt)*) $list:ty;)*) => {$(
        impl<$($generics)*> HoldsList for $list {
            type Item = T;

            fn as_list(&self) -> Value<'_>
            where
                T: AsValue,
            {
                self.as_value()
            }
        }
    )*};
}

lists! {
    (T) Vec<T>;
    (T) List<'_, T>;
    (T) &[T];
    (T, const N: usize) [T; N];
}

impl<L: HoldsList> HoldsList for Option<L> {
    type Item = L::Item;

    fn as_list(&self) -> Value<'_>
    where
        L::Item: AsValue,
    {
        self.as_ref().map_or(Value::Null, L::as_list)
    }
}

impl<L: HoldsList> HoldsList for Box<L> {
    type Item = L::Item;

    fn as_list(&self) -> Value<'_>
    where
        L::Item: AsValue,
    {
        L::as_list(self)
    }
}

/// Reads a structure of the shape whose type is `S`.
pub fn structure<T: OfShape<Type = S>, S>(field: &T) -> Value<'_> {
    field.as_value()
}

/// Reads a list of structures of the shape whose type is `S`.
pub fn structures<L: HoldsList<Item: OfShape<Type = S>>, S>(field: &L) -> Value<'_> {
    field.as_list()
}

/// Reads a list of lists; the engine checks what is in them.
pub fn lists<L: HoldsList<Item: HoldsList + AsValue>>(field: &L) -> Value<'_> {
    field.as_list()
}
