//! Values of generated types, judged in the ways that types have.

use std::borrow::Cow;
use std::panic::{self, AssertUnwindSafe};

use serde_json::Value;
use spec_core::__private::{OfShape, Place, Shape, Vacant, check, from_json};
use spec_core::{ConstraintViolations, JsonError};
use spec_schema::table::ShapeType;

/// What the type says of a JSON text.
pub(crate) fn parsed<'a, T>(json: &'a str) -> Result<Option<ConstraintViolations>, String>
where
    T: Place<'a> + Vacant + OfShape,
{
    match from_json::<T>(json) {
        Ok(_) => Ok(None),
        Err(JsonError::Violations(violations)) => Ok(Some(violations)),
        Err(error) => Err(error.to_string()),
    }
}

/// What the type says of a value that is made in memory, whatever it breaks.
pub(crate) fn made<'a, T>(value: &'a Value) -> Option<ConstraintViolations>
where
    T: Place<'a> + Vacant + OfShape,
{
    let mut made = T::vacant();
    fill(&mut made, value);
    check(&made).err()
}

/// Puts a value into the place of a structure; the result has a bit for each member that is
/// there.
pub(crate) fn fill<'a, T: Place<'a> + OfShape>(place: &mut T, value: &'a Value) -> u128 {
    put(place, T::shape(), value);
    let is_there = |index: &u32| !value[T::shape().member(*index).name()].is_null();
    let members = (0..T::shape().member_count()).filter(is_there);
    members.fold(0, |given, index| given | 1 << index)
}

/// What building a value panics with.
pub(crate) fn panic_of<T>(build: impl FnOnce() -> T) -> Option<String> {
    let panic = panic::catch_unwind(AssertUnwindSafe(build)).err()?;
    panic.downcast_ref::<String>().cloned()
}

/// Puts a value into a place, without any check.
fn put<'a>(place: &mut dyn Place<'a>, shape: Shape<'_>, value: &'a Value) {
    match value {
        Value::Null => {}
        Value::Bool(value) => place.boolean(*value),
        Value::Number(number) => match number.as_i64() {
            Some(integer) => place.integer(integer.into()),
            None => place.double(number.as_f64().unwrap_or_default()),
        },
        Value::String(text) => place.text(Cow::Borrowed(text)),
        Value::Array(elements) => {
            place.start();
            for element in elements {
                if let Some(place) = place.element() {
                    put(place, shape.member(0).shape(), element);
                }
            }
        }
        Value::Object(entries) => {
            place.start();
            for (key, value) in entries {
                match shape.shape_type() {
                    ShapeType::Map => {
                        if let Some(place) = place.entry(Cow::Borrowed(key)) {
                            put(place, shape.member(1).shape(), value);
                        }
                    }
                    _ => {
                        let Some(index) = shape.member_index(key) else {
                            continue;
                        };
                        if let Some(place) = place.member(index) {
                            put(place, shape.member(index).shape(), value);
                        }
                    }
                }
            }
        }
    }
}
