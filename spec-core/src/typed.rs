//! What all generated types share.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use core::fmt;

use serde::de::{Deserializer, Error};
use spec_schema::table::Shape;

use crate::engine;
use crate::place::{Place, Vacant};
use crate::value::{AsValue, Shown, Value};
use crate::{ConstraintViolations, Str};

/// A type whose values have a shape.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a structure or union",
    label = "not a type of a shape",
    note = "generated types and types with `#[derive(AlgorithmSpec)]` or `#[derive(Shape)]` can"
)]
pub trait OfShape: AsValue {
    /// The absolute id of the shape.
    const ID: &'static str;
    /// The same, for [`Holds`](crate::hold::Holds).
    #[doc(hidden)]
    const SHAPE: Option<&'static str> = Some(Self::ID);

    /// The value, for [`Holds`](crate::hold::Holds).
    #[doc(hidden)]
    fn read(&self) -> Value<'_> {
        self.as_value()
    }

    /// The shape.
    ///
    /// A function, because the compiler walks through all that a constant refers to, and that
    /// is the whole table, for each constant.
    fn shape() -> Shape<'static>;
}

/// The type at the heart of a member of a structure: that of a structure or enum, of the
/// elements of a list of them, and so on inwards. It lets macros name types by where they
/// stand.
pub trait Inner<const MEMBER: u32> {
    /// The type.
    type Type;
}

macro_rules! forward {
    ($($outer:ty)*) => {$(
        impl<T: OfShape> OfShape for $outer {
            const ID: &'static str = T::ID;

            fn shape() -> Shape<'static> {
                T::shape()
            }
        }
    )*};
}

forward!(&T Option<T> Box<T> Rc<T> Arc<T>);

/// Some of the members of a structure, held by a type of its own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be flattened",
    label = "no members of a structure",
    note = "types with `#[derive(AlgorithmSpec)]` or `#[derive(Shape)]` can, of the same shape"
)]
pub trait Part {
    /// The absolute id of the structure's shape.
    const SHAPE: &'static str;
    /// One bit for each member that the type can hold.
    const MEMBERS: u128;
    /// One bit for each member that a value always has.
    const ALWAYS: u128;

    /// The member with an index; null where it is absent.
    fn part(&self, index: u32) -> Value<'_>;
}

/// Holds a value against its shape.
///
/// # Errors
///
/// Everything that is wrong with it, where one of that has the severity error.
pub fn check<T: AsValue + OfShape>(value: &T) -> Result<(), ConstraintViolations> {
    refuse(engine::read(T::shape(), value.as_value(), None))
}

/// The same of a text, as a value of the shape of a type.
#[cfg(any(feature = "garde", feature = "validator"))]
pub(crate) fn check_text<T: OfShape>(text: &str) -> Result<(), ConstraintViolations> {
    refuse(engine::read(T::shape(), Value::Text(text), None))
}

/// Fills a value of a generated type with what another holds.
pub fn convert<'a, T, U>(value: &'a T) -> Result<U, ConstraintViolations>
where
    T: AsValue + ?Sized,
    U: Place<'a> + Vacant + OfShape,
{
    let mut filled = U::vacant();
    refuse(engine::read(
        U::shape(),
        value.as_value(),
        Some(&mut filled),
    ))?;
    Ok(filled)
}

/// The same value of a generated type, with texts of its own.
pub fn into_owned<T, U>(value: &T) -> U
where
    T: AsValue,
    U: Place<'static> + Vacant,
{
    let mut owned = U::vacant();
    let own = |text: &str| Str::Owned(text.into());
    value.as_value().copy(&mut owned, &own);
    owned
}

/// A variant of a union that no value has: it gives the union its lifetime, and keeps matches
/// on it open for members of newer models.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Never<'a>(core::marker::PhantomData<&'a str>, Empty);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Empty {}

/// Deserializes a value of a generated type.
pub fn deserialize<'de: 'a, 'a, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Place<'a> + Vacant + OfShape,
    D: Deserializer<'de>,
{
    let mut value = T::vacant();
    let violations = engine::fill(T::shape(), &mut value, deserializer)?;
    refuse(violations).map_err(D::Error::custom)?;
    Ok(value)
}

/// Warnings alone refuse nothing.
pub(crate) fn refuse(violations: ConstraintViolations) -> Result<(), ConstraintViolations> {
    if violations.has_errors() {
        Err(violations)
    } else {
        Ok(())
    }
}

/// Shows a value; sensitive members are left out.
pub fn debug<T: AsValue + OfShape>(value: &T, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shown = Shown {
        shape: T::shape(),
        value: value.as_value(),
    };
    fmt::Debug::fmt(&shown, formatter)
}

/// Stands in a builder's type for a required member that is set.
#[derive(Clone, Copy, Debug)]
pub enum Given {}

/// Stands in a builder's type for a required member that is not set.
#[derive(Clone, Copy, Debug)]
pub enum Missing {}
