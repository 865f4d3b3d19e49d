//! Values of types of one's own, made of values of generated types.
//!
//! A value of a generated type is valid, and still a type may be too narrow for it: it may
//! have no field for a member, no variant for a value, too few bits for a number.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::any::type_name;
use core::cell::RefCell;

use spec_schema::check::Constraint;
use spec_schema::table::{Severity, Shape, ShapeType};

use crate::engine::Path;
use crate::place::{Place, Vacant};
use crate::typed::{self, OfShape, Part};
use crate::value::{Elements, Members, Value};
use crate::{
    BigNumber, Blob, ConstraintViolation, ConstraintViolations, Document, Limits, List, Map,
    Timestamp,
};

/// A type that can be made of a value that lives as long as `'v`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made of a value of its shape",
    label = "no way from the generated type to this one",
    note = "types with a derive can where they are marked with `#[spec(from_spec)]` too"
)]
pub trait Take<'v>: Sized {
    /// The value; nothing where it does not fit, which is reported.
    fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self>;
}

/// A type that can be made of some of the members of a structure.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made of members of its shape",
    label = "no way from the generated type to this one",
    note = "types with a derive can where they are marked with `#[spec(from_spec)]` too"
)]
pub trait TakePart<'v>: Sized {
    /// The value; nothing where it does not fit, which is reported.
    fn take_part(members: &'v dyn Members, source: &Source<'_>) -> Option<Self>;
}

/// Where a value stands that something is made of.
pub struct Source<'s> {
    path: Path<'s>,
    shape: Shape<'s>,
    violations: &'s RefCell<ConstraintViolations>,
}

/// A value made of another.
pub fn take<'v, T: Take<'v>, U: OfShape>(value: &'v U) -> Result<T, ConstraintViolations> {
    let violations = RefCell::default();
    let source = Source {
        path: Path::ROOT,
        shape: U::shape(),
        violations: &violations,
    };
    let taken = T::take(value.as_value(), &source);
    match taken {
        Some(taken) if violations.borrow().is_empty() => Ok(taken),
        _ => Err(violations.into_inner()),
    }
}

impl Source<'_> {
    /// The member of a structure with an index.
    pub fn member(&self, index: u32) -> Source<'_> {
        let member = self.shape.member(index);
        Source {
            path: self.path.name(member.name()),
            shape: member.shape(),
            violations: self.violations,
        }
    }

    fn element(&self, index: usize) -> Source<'_> {
        Source {
            path: self.path.index(index as u64),
            shape: match self.shape.shape_type() {
                ShapeType::List => self.shape.member(0).shape(),
                _ => self.shape,
            },
            violations: self.violations,
        }
    }

    fn entry<'e>(&'e self, key: &'e str) -> Source<'e> {
        Source {
            path: self.path.name(key),
            shape: match self.shape.shape_type() {
                ShapeType::Map => self.shape.member(1).shape(),
                _ => self.shape,
            },
            violations: self.violations,
        }
    }

    /// Reports why the value does not fit.
    fn fail<T>(&self, constraint: Constraint, message: String) -> Option<T> {
        self.violations.borrow_mut().push(ConstraintViolation {
            path: self.path.pointer(),
            shape: self.shape.id().to_owned(),
            constraint,
            condition: None,
            severity: Severity::Error,
            message,
            suggestion: None,
            value: None,
            length: None,
            part: None,
            limits: Arc::new(Limits::of(self.shape)),
        });
        None
    }

    /// Reports a value of another kind than the type's.
    fn mismatch<T>(&self, value: Value<'_>) -> Option<T> {
        let name = type_name::<T>();
        match value {
            Value::Null => {
                let message = format!("there is no value here, and `{name}` needs one");
                self.fail(Constraint::Required, message)
            }
            // What it is may be sensitive.
            _ => self.fail(Constraint::Type, format!("`{name}` cannot hold the value")),
        }
    }

    /// Reports a value that no variant stands for.
    pub fn no_variant<T>(&self) -> Option<T> {
        let name = type_name::<T>();
        let message = format!("`{name}` has no variant for the value");
        self.fail(Constraint::Enum, message)
    }

    /// Reports members that no variant stands for.
    pub fn no_member<T>(&self) -> Option<T> {
        let name = type_name::<T>();
        let message = format!("`{name}` has no variant for what is given");
        self.fail(Constraint::Union, message)
    }

    /// A value made of a whole structure.
    pub fn whole<'v, T: TakePart<'v> + Part>(&self, value: Value<'v>) -> Option<T> {
        let members = match value {
            Value::Structure(members) if members.shape().id() == T::SHAPE => members,
            other => return self.mismatch(other),
        };
        for index in 0..self.shape.member_count().min(u128::BITS) {
            let given = !matches!(members.member(index), Value::Null);
            if given && T::MEMBERS >> index & 1 == 0 {
                let name = type_name::<T>();
                let message = format!("`{name}` has nothing for the member");
                let _: Option<T> = self.member(index).fail(Constraint::UnknownMember, message);
            }
        }
        T::take_part(members, self)
    }

    fn elements<'v, T: Take<'v>>(&self, elements: &'v dyn Elements) -> Option<Vec<T>> {
        let taken: Vec<Option<T>> = (0..elements.count())
            .map(|index| T::take(elements.element(index), &self.element(index)))
            .collect();
        taken.into_iter().collect()
    }

    pub(crate) fn entries<'v, K: Take<'v>, V: Take<'v>>(
        &self,
        value: Value<'v>,
    ) -> Option<Vec<(K, V)>> {
        let Value::Map(entries) = value else {
            return self.mismatch(value);
        };
        let mut taken = Vec::new();
        entries.each(&mut |key, value| {
            let place = self.entry(key);
            let (key, value) = (K::take(Value::Text(key), self), V::take(value, &place));
            taken.push(key.zip(value));
        });
        taken.into_iter().collect()
    }
}

/// A value of a type that is filled as places are.
pub fn fill<'v, T: Place<'v> + Vacant>(value: Value<'v>, source: &Source<'_>) -> Option<T> {
    if let Value::Null = value {
        return source.mismatch(value);
    }
    let mut taken = T::vacant();
    value.copy(&mut taken, &|text| Cow::Borrowed(text));
    Some(taken)
}

/// The same for a type whose shape need not be that of the value.
pub fn fill_checked<'v, T>(value: Value<'v>, source: &Source<'_>) -> Option<T>
where
    T: Place<'v> + Vacant + OfShape,
{
    let taken: T = fill(value, source)?;
    let Err(violations) = typed::check(&taken) else {
        return Some(taken);
    };
    for violation in violations {
        let _: Option<T> = source.fail(violation.constraint, violation.message);
    }
    None
}

macro_rules! places {
    ($($place:ty)*) => {$(
        impl<'v: 'a, 'a> Take<'v> for $place {
            fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
                fill(value, source)
            }
        }
    )*};
}

places!(Blob<'a> Timestamp<'a>);

impl<'v> Take<'v> for BigNumber {
    fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
        fill(value, source)
    }
}

impl<'v: 'a, 'a> Take<'v> for Document<'a> {
    fn take(value: Value<'v>, _: &Source<'_>) -> Option<Self> {
        let mut taken = Document::Null;
        value.copy(&mut taken, &|text| Cow::Borrowed(text));
        Some(taken)
    }
}

macro_rules! texts {
    ($(($($lifetime:lifetime)?) $text:ty;)*) => {$(
        impl<'v $(: $lifetime, $lifetime)?> Take<'v> for $text {
            fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
                match value {
                    Value::Text(text) | Value::Unknown(text) => Some(text.into()),
                    other => source.mismatch(other),
                }
            }
        }
    )*};
}

texts! {
    () String;
    ('a) &'a str;
    ('a) Cow<'a, str>;
    () Box<str>;
    () Rc<str>;
    () Arc<str>;
}

impl<'v> Take<'v> for bool {
    fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
        match value {
            Value::Boolean(value) => Some(value),
            other => source.mismatch(other),
        }
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl<'v> Take<'v> for $integer {
            fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
                let integer = match value {
                    Value::Integer(integer) => Some(integer),
                    Value::UnknownInteger(integer) => Some(integer.into()),
                    Value::Double(number) if number as i128 as f64 == number => {
                        Some(number as i128)
                    }
                    _ => None,
                };
                integer
                    .and_then(|integer| <$integer>::try_from(integer).ok())
                    .or_else(|| source.mismatch(value))
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 u8 u16 u32 u64);

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl<'v> Take<'v> for $float {
            fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
                match value {
                    Value::Integer(value) => Some(value as $float),
                    Value::Double(value) => Some(value as $float),
                    other => source.mismatch(other),
                }
            }
        }
    )*};
}

floats!(f32 f64);

impl<'v, T: Take<'v>> Take<'v> for Option<T> {
    fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::take(value, source).map(Some),
        }
    }
}

macro_rules! pointers {
    ($($pointer:ty)*) => {$(
        impl<'v, T: Take<'v>> Take<'v> for $pointer {
            fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
                T::take(value, source).map(Self::new)
            }
        }
    )*};
}

pointers!(Box<T> Rc<T> Arc<T>);

impl<'v, T: Take<'v>> Take<'v> for Vec<T> {
    fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
        match value {
            Value::List(elements) => source.elements(elements),
            Value::Text(text) if source.shape.shape_type() == ShapeType::Blob => {
                let bytes = Blob::from_base64(text).to_bytes();
                let bytes = bytes.into_iter().map(|byte| Value::Integer(byte.into()));
                bytes.map(|byte| T::take(byte, source)).collect()
            }
            other => source.mismatch(other),
        }
    }
}

macro_rules! lists {
    ($(($($generics:tt)*) $list:ty: $make:expr;)*) => {$(
        impl<'v, $($generics)*> Take<'v> for $list {
            fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
                Vec::take(value, source).and_then($make)
            }
        }
    )*};
}

lists! {
    (T: Take<'v>) List<'_, T>: |list| Some(List::Owned(list));
    (T: Take<'v>) Box<[T]>: |list| Some(list.into());
    (T: Take<'v> + Clone) Cow<'_, [T]>: |list| Some(Cow::Owned(list));
}

impl<'v, T: Take<'v>, const N: usize> Take<'v> for [T; N] {
    fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
        let list = Vec::take(value, source)?;
        <[T; N]>::try_from(list)
            .ok()
            .or_else(|| source.mismatch(value))
    }
}

impl<'v: 'a, 'a, V: Take<'v>> Take<'v> for Map<'a, V> {
    fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
        source.entries(value).map(Map::Owned)
    }
}

impl<'v, K: Take<'v> + Ord, V: Take<'v>> Take<'v> for BTreeMap<K, V> {
    fn take(value: Value<'v>, source: &Source<'_>) -> Option<Self> {
        Some(source.entries(value)?.into_iter().collect())
    }
}

/// Types of other crates for points in time.
#[cfg(any(feature = "std", feature = "chrono", feature = "time"))]
pub(crate) fn time<'v, T>(
    value: Value<'v>,
    source: &Source<'_>,
    make: impl FnOnce(i64, u32) -> Option<T>,
) -> Option<T> {
    let parts = match value {
        Value::Integer(seconds) => i64::try_from(seconds).ok().map(|seconds| (seconds, 0)),
        Value::Double(seconds) => Some(crate::time::parts(seconds)),
        Value::Text(text) => crate::time::parse(text),
        Value::Time(seconds, nanoseconds) => Some((seconds, nanoseconds)),
        _ => None,
    };
    parts
        .and_then(|(seconds, nanoseconds)| make(seconds, nanoseconds))
        .or_else(|| source.mismatch(value))
}
