//! What all generated types share.

use core::fmt;

use serde::de::{Deserializer, Error};
use spec_schema::table::Shape;

use crate::ConstraintViolations;
use crate::engine;
use crate::place::{Place, Vacant};
use crate::value::{AsValue, Shown};

/// A type whose values have a shape.
pub trait OfShape {
    /// The shape.
    const SHAPE: Shape<'static>;
}

/// The type at the heart of a member of a structure: that of a structure or enum, of the
/// elements of a list of them, and so on inwards. It lets macros name types by where they
/// stand.
pub trait Inner<const MEMBER: u32> {
    /// The type.
    type Type;
}

/// Everything of severity error that is wrong with a value.
pub fn check<T: AsValue + OfShape>(value: &T) -> Result<(), ConstraintViolations> {
    refuse(engine::read(T::SHAPE, value.as_value(), None))
}

/// Fills a value of a generated type with what another holds.
pub fn convert<'a, T, U>(value: &'a T) -> Result<U, ConstraintViolations>
where
    T: AsValue + ?Sized,
    U: Place<'a> + Vacant + OfShape,
{
    let mut filled = U::vacant();
    refuse(engine::read(U::SHAPE, value.as_value(), Some(&mut filled)))?;
    Ok(filled)
}

/// Deserializes a value of a generated type.
pub fn deserialize<'de: 'a, 'a, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Place<'a> + Vacant + OfShape,
    D: Deserializer<'de>,
{
    let mut value = T::vacant();
    let violations = engine::fill(T::SHAPE, &mut value, deserializer)?;
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
        shape: T::SHAPE,
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
