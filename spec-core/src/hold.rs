//! Which types can hold which members: what a derive asks the compiler.
//!
//! A kind says how the values of a member look, lists and maps with what is in them. A type
//! that can hold them implements [`Holds`] of the kind. That trait has one implementation for
//! each kind of value, by a trait of its own, so that what the compiler says of a field of a
//! wrong type is about the innermost type that is wrong, in the words of that trait.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::typed::OfShape;
use crate::value::{AsValue, Value};
use crate::{BigNumber, Blob, Document, List, Map, Timestamp};

/// How values look: names for types only, nothing has such a type.
#[allow(missing_docs)]
pub mod kind {
    use core::marker::PhantomData;

    pub enum Text {}
    pub enum Boolean {}
    pub enum Byte {}
    pub enum Short {}
    pub enum Integer {}
    pub enum Long {}
    pub enum Float {}
    pub enum Double {}
    pub enum Big {}
    pub enum Bytes {}
    pub enum Time {}
    pub enum Anything {}
    pub enum Structure {}
    pub struct List<Element>(PhantomData<Element>);
    pub struct Map<Element>(PhantomData<Element>);
}

/// A type that can hold values of a kind.
pub trait Holds<Kind>: AsValue {
    /// The id of the shape that the type is of, or what is in a list or map; nothing where it
    /// would do for others as well.
    const SHAPE: Option<&'static str>;
}

/// A text as that of an enum, which is newer than the model.
pub fn unknown(value: Value<'_>) -> Value<'_> {
    match value {
        Value::Text(text) => Value::Unknown(text),
        other => other,
    }
}

/// Implements a trait of held values for what stands around them.
macro_rules! around {
    ($(($($generics:tt)*) $trait:ty, $held:ident: $($around:ty),*;)*) => {$(
        around!(@ [$($generics)*] [$trait] $held $($around),*);
    )*};
    (@ $generics:tt $trait:tt $held:ident $($around:ty),*) => {
        $(around!(@@ $generics $trait $held $around);)*
    };
    (@@ [$($generics:tt)*] [$trait:ty] $held:ident $around:ty) => {
        impl<$($generics)*> $trait for $around {
            const SHAPE: Option<&'static str> = $held::SHAPE;
        }
    };
}

/// The trait of types that can hold a kind of scalar.
macro_rules! scalars {
    ($(
        $(#[$about:meta])*
        $holds:ident $kind:ident $message:literal $label:literal $note:literal: $($held:ty),*;
    )*) => {$(
        $(#[$about])*
        #[diagnostic::on_unimplemented(message = $message, label = $label, note = $note)]
        pub trait $holds: AsValue {
            /// The id of the shape that the type is of.
            const SHAPE: Option<&'static str> = None;

            /// What is held.
            fn read(&self) -> Value<'_> {
                self.as_value()
            }
        }

        impl<T: $holds + ?Sized> Holds<kind::$kind> for T {
            const SHAPE: Option<&'static str> = T::SHAPE;
        }

        $(impl $holds for $held {})*

        around! {
            (T: $holds + ?Sized) $holds, T: &T, Box<T>, Rc<T>, Arc<T>;
            (T: $holds) $holds, T: Option<T>;
        }
    )*};
}

scalars! {
    /// Types that can hold a string.
    HoldsText Text
        "`{Self}` cannot hold a string"
        "the member is a string"
        "`String`, `&str`, `Cow<str>` and enums of the model can":
        str, String, Cow<'_, str>;
    /// Types that can hold true or false.
    HoldsBoolean Boolean
        "`{Self}` cannot hold true or false"
        "the member is true or false"
        "`bool` can":
        bool;
    /// Types that can hold an integer of 8 bits.
    HoldsByte Byte
        "`{Self}` cannot hold an integer of 8 bits"
        "the member is an integer of 8 bits"
        "`i8` can":
        i8;
    /// Types that can hold an integer of 16 bits.
    HoldsShort Short
        "`{Self}` cannot hold an integer of 16 bits"
        "the member is an integer of 16 bits"
        "`i16` and narrower integers can":
        i8, i16, u8;
    /// Types that can hold an integer of 32 bits.
    HoldsInteger Integer
        "`{Self}` cannot hold an integer of 32 bits"
        "the member is an integer of 32 bits"
        "`i32` and narrower integers can":
        i8, i16, i32, u8, u16;
    /// Types that can hold an integer of 64 bits.
    HoldsLong Long
        "`{Self}` cannot hold an integer of 64 bits"
        "the member is an integer of 64 bits"
        "`i64` and narrower integers can":
        i8, i16, i32, i64, u8, u16, u32;
    /// Types that can hold a number of single precision.
    HoldsFloat Float
        "`{Self}` cannot hold a number of single precision"
        "the member is a number of single precision"
        "`f32` and integers of up to 16 bits can":
        f32, i8, i16, u8, u16;
    /// Types that can hold a number of double precision.
    HoldsDouble Double
        "`{Self}` cannot hold a number of double precision"
        "the member is a number of double precision"
        "`f64`, `f32` and integers of up to 32 bits can":
        f32, f64, i8, i16, i32, u8, u16, u32;
    /// Types that can hold a number of any size.
    HoldsBig Big
        "`{Self}` cannot hold a number of any size"
        "the member is a number of any size"
        "`BigNumber`, integers and floating-point numbers can":
        BigNumber, i8, i16, i32, i64, i128, u8, u16, u32, u64, f32, f64;
    /// Types that can hold bytes, or the base64 text of them.
    HoldsBytes Bytes
        "`{Self}` cannot hold bytes"
        "the member is bytes"
        "`Blob`, and `Vec`, `Cow`, arrays and slices of `u8` can":
        Blob<'_>, Vec<u8>, &[u8], Cow<'_, [u8]>, List<'_, u8>;
    /// Types that can hold a point in time.
    HoldsTime Time
        "`{Self}` cannot hold a point in time"
        "the member is a timestamp"
        "`Timestamp` can, seconds as `i64` or `f64`, text, and types of features of spec-core":
        Timestamp<'_>, i64, f64, str, String, Cow<'_, str>;
    /// Types that can hold any JSON value.
    HoldsAnything Anything
        "`{Self}` cannot hold any value"
        "the member is any JSON value"
        "`Document` can, and `serde_json::Value` with the feature `json` of spec-core":
        Document<'_>;
}

impl<const N: usize> HoldsBytes for [u8; N] {}

impl<T: OfShape> Holds<kind::Structure> for T {
    const SHAPE: Option<&'static str> = T::SHAPE;
}

/// Types that can hold a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a list",
    label = "the member is a list",
    note = "`Vec`, `Cow`, arrays, slices and `List` can"
)]
pub trait HoldsList<Element>: AsValue {
    /// The id of the shape that the elements are of.
    const SHAPE: Option<&'static str>;

    /// What is held.
    fn read(&self) -> Value<'_> {
        self.as_value()
    }
}

impl<K, T: HoldsList<K>> Holds<kind::List<K>> for T {
    const SHAPE: Option<&'static str> = T::SHAPE;
}

impl<K, T: Holds<K>, const N: usize> HoldsList<K> for [T; N] {
    const SHAPE: Option<&'static str> = T::SHAPE;
}

/// Types that can hold a map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a map",
    label = "the member is a map",
    note = "`BTreeMap` and `Map` can, `HashMap` and `IndexMap` with features of spec-core"
)]
pub trait HoldsMap<Element>: AsValue {
    /// The id of the shape that the values are of.
    const SHAPE: Option<&'static str>;

    /// What is held.
    fn read(&self) -> Value<'_> {
        self.as_value()
    }
}

impl<K, T: HoldsMap<K>> Holds<kind::Map<K>> for T {
    const SHAPE: Option<&'static str> = T::SHAPE;
}

around! {
    (K, T: Holds<K>) HoldsList<K>, T: Vec<T>, &[T], Box<[T]>, List<'_, T>;
    (K, T: Holds<K> + Clone) HoldsList<K>, T: Cow<'_, [T]>;
    (K, L: HoldsList<K>) HoldsList<K>, L: Option<L>, &L, Box<L>, Rc<L>, Arc<L>;
    (K, V: Holds<K>) HoldsMap<K>, V: Map<'_, V>;
    (K, N: AsRef<str>, V: Holds<K>) HoldsMap<K>, V: BTreeMap<N, V>;
    (K, M: HoldsMap<K>) HoldsMap<K>, M: Option<M>, &M, Box<M>, Rc<M>, Arc<M>;
}
