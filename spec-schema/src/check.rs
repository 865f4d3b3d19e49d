//! Checks of single values, the same in constant evaluation and at run time, and the words
//! for what they find.

mod format;
mod message;

pub use format::{base64_length, blob, timestamp_text};
pub use message::{Message, Report, broken, report};

use crate::pattern;
use crate::table::{Bound, Shape, ShapeType};
use crate::text::{self, Buffer};

/// The kinds of constraint that a value can violate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Constraint {
    /// A member that must be present is absent or null.
    Required,
    /// A length is out of bounds.
    Length,
    /// A number is out of bounds.
    Range,
    /// A text does not match its pattern.
    Pattern,
    /// A text is not one of the values of its enum.
    Enum,
    /// A list holds the same element twice.
    UniqueItems,
    /// A value has another type than its shape.
    Type,
    /// A structure holds a member that its shape does not have.
    UnknownMember,
    /// A union holds no member, or more than one.
    Union,
    /// A rule across members is broken.
    Condition,
    /// A key stands twice in one object.
    DuplicateKey,
}

impl Constraint {
    /// The name that reports use: `required`, `uniqueItems`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Constraint::Required => "required",
            Constraint::Length => "length",
            Constraint::Range => "range",
            Constraint::Pattern => "pattern",
            Constraint::Enum => "enum",
            Constraint::UniqueItems => "uniqueItems",
            Constraint::Type => "type",
            Constraint::UnknownMember => "unknownMember",
            Constraint::Union => "union",
            Constraint::Condition => "condition",
            Constraint::DuplicateKey => "duplicateKey",
        }
    }
}

/// What stands where a value of another type is expected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Found<'v> {
    /// null, where null has no meaning.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i128),
    /// A number with a fraction or an exponent.
    Double(f64),
    /// A text.
    Text(&'v str),
    /// A list.
    List,
    /// An object.
    Map,
}

/// A number as a range sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// Compared exactly.
    Integer(i128),
    /// Compared as a double.
    Double(f64),
}

impl Number {
    const fn is_below(self, bound: &Bound) -> bool {
        match (self, bound.integer) {
            (Number::Integer(value), Some(bound)) => value < bound,
            (Number::Integer(value), None) => (value as f64) < bound.double,
            (Number::Double(value), _) => value < bound.double,
        }
    }

    const fn is_above(self, bound: &Bound) -> bool {
        match (self, bound.integer) {
            (Number::Integer(value), Some(bound)) => value > bound,
            (Number::Integer(value), None) => value as f64 > bound.double,
            (Number::Double(value), _) => value > bound.double,
        }
    }

    const fn is_nan(self) -> bool {
        matches!(self, Number::Double(value) if value.is_nan())
    }
}

/// What is wrong with a value. It is told of the value's own shape, but for the faults of a
/// structure's entries, which are told of the structure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault<'v> {
    /// The member with this index is absent.
    Required(u32),
    /// The length that was found.
    Length(u64),
    /// A number out of bounds.
    Range(Number),
    /// A text that does not match its pattern, and where it goes wrong.
    Pattern(&'v str, pattern::Fault),
    /// A text that is not a value of the enum.
    Enum(&'v str),
    /// A number that is not a value of the enum of integers.
    IntEnum(i128),
    /// A value of another type.
    Type(Found<'v>),
    /// The indices of two equal elements.
    UniqueItems(u64, u64),
    /// The name of an entry that is not a member.
    UnknownMember(&'v str),
    /// How many members of a union were given.
    Union(u32),
    /// The index of a condition of the structure.
    Condition(u32),
    /// The key that stands twice.
    DuplicateKey(&'v str),
}

impl<'v> Fault<'v> {
    /// The kind of constraint that is violated.
    pub const fn constraint(&self) -> Constraint {
        match self {
            Fault::Required(_) => Constraint::Required,
            Fault::Length(_) => Constraint::Length,
            Fault::Range(_) => Constraint::Range,
            Fault::Pattern(..) => Constraint::Pattern,
            Fault::Enum(_) | Fault::IntEnum(_) => Constraint::Enum,
            Fault::Type(_) => Constraint::Type,
            Fault::UniqueItems(..) => Constraint::UniqueItems,
            Fault::UnknownMember(_) => Constraint::UnknownMember,
            Fault::Union(_) => Constraint::Union,
            Fault::Condition(_) => Constraint::Condition,
            Fault::DuplicateKey(_) => Constraint::DuplicateKey,
        }
    }
}

/// The fault of a length, for every shape that has one.
///
/// The unit is that of the shape type: characters (Unicode scalar values) of a string,
/// bytes of a blob, elements of a list, entries of a map.
#[inline]
pub const fn length<'v>(shape: Shape<'_>, found: u64) -> Option<Fault<'v>> {
    if shape.row().length.contains(found) {
        None
    } else {
        Some(Fault::Length(found))
    }
}

/// The fault of a text's length.
#[inline]
pub const fn text_length<'v>(shape: Shape<'_>, value: &str) -> Option<Fault<'v>> {
    let bounds = shape.row().length;
    // A character has one to four bytes, so most texts need not be counted.
    let bytes = value.len() as u64;
    if bytes <= bounds.max && bytes.div_ceil(4) >= bounds.min {
        return None;
    }
    length(shape, text::characters(value))
}

/// The fault of a text that must be one of the values of an enum.
pub const fn enumeration<'v>(shape: Shape<'_>, value: &'v str) -> Option<Fault<'v>> {
    match (shape.shape_type(), shape.value_index(value)) {
        (ShapeType::Enum, None) => Some(Fault::Enum(value)),
        _ => None,
    }
}

/// The fault of a text that must match a pattern, with the place where it goes wrong.
pub const fn text_pattern<'v>(shape: Shape<'_>, value: &'v str) -> Option<Fault<'v>> {
    let Some(pattern) = shape.pattern() else {
        return None;
    };
    match pattern.find_fault(value) {
        Some(fault) => Some(Fault::Pattern(value, fault)),
        None => None,
    }
}

/// The faults of a text, whatever it stands for: of its type, its form, its length, its
/// pattern, and as a value of an enum.
pub const fn text<'v>(shape: Shape<'_>, value: &'v str) -> [Option<Fault<'v>>; 3] {
    let fault = match shape.shape_type() {
        ShapeType::String | ShapeType::Enum => {
            return [
                text_length(shape, value),
                text_pattern(shape, value),
                enumeration(shape, value),
            ];
        }
        ShapeType::Blob => blob(shape, value),
        ShapeType::Timestamp => timestamp_text(shape, value),
        ShapeType::Document => None,
        ShapeType::Float | ShapeType::Double => match float_text(value) {
            Some(number) => double(shape, number),
            None => Some(Fault::Type(Found::Text(value))),
        },
        _ => Some(Fault::Type(Found::Text(value))),
    };
    [fault, None, None]
}

/// The number that a text stands for where JSON has none for it.
///
/// Source: the Smithy 2.0 specification, JSON protocols, "float" and "double".
pub const fn float_text(text: &str) -> Option<f64> {
    if text::equal(text, "NaN") {
        Some(f64::NAN)
    } else if text::equal(text, "Infinity") {
        Some(f64::INFINITY)
    } else if text::equal(text, "-Infinity") {
        Some(f64::NEG_INFINITY)
    } else {
        None
    }
}

/// The fault of an integer: of its type, or of its range.
///
/// An integer may stand for any number; where it does not fit into the bits of its type, or
/// no number is expected, the type is at fault.
#[inline]
pub const fn integer<'v>(shape: Shape<'_>, value: i128) -> Option<Fault<'v>> {
    const fn fits(value: i128, bits: u32) -> bool {
        let most = i128::MAX >> (128 - bits);
        -most - 1 <= value && value <= most
    }
    let fits = match shape.shape_type() {
        ShapeType::Byte => fits(value, 8),
        ShapeType::Short => fits(value, 16),
        ShapeType::Integer | ShapeType::IntEnum => fits(value, 32),
        ShapeType::Long => fits(value, 64),
        ShapeType::BigInteger | ShapeType::BigDecimal => true,
        ShapeType::Float | ShapeType::Double | ShapeType::Timestamp => true,
        ShapeType::Document => true,
        _ => false,
    };
    if !fits {
        return Some(Fault::Type(Found::Integer(value)));
    }
    if matches!(shape.shape_type(), ShapeType::IntEnum) && !is_value(shape, value) {
        return Some(Fault::IntEnum(value));
    }
    match format::timestamp_number(shape, Number::Integer(value)) {
        Some(fault) => Some(fault),
        None => range(shape, Number::Integer(value)),
    }
}

/// Integers from here on may not fit into the types that readers have for them.
const BEYOND: f64 = 18_446_744_073_709_551_616.0;

/// Whether a number is one of the values of an enum of integers.
const fn is_value(shape: Shape<'_>, value: i128) -> bool {
    let mut written = Buffer::<32>::new();
    if value < 0 {
        written.push_str("-");
    }
    // The number has 32 bits.
    written.push_u64(value.unsigned_abs() as u64);
    shape.value_count() == 0 || shape.value_index(written.as_str()).is_some()
}

/// The fault of a number with a fraction or an exponent: of its type, or of its range.
#[inline]
pub const fn double<'v>(shape: Shape<'_>, value: f64) -> Option<Fault<'v>> {
    match shape.shape_type() {
        ShapeType::Float
        | ShapeType::Double
        | ShapeType::BigDecimal
        | ShapeType::Timestamp
        | ShapeType::Document => match format::timestamp_number(shape, Number::Double(value)) {
            Some(fault) => Some(fault),
            None => range(shape, Number::Double(value)),
        },
        // A number that has no place in 64 bits may come as a double.
        ShapeType::BigInteger if value >= BEYOND || value <= -BEYOND => {
            range(shape, Number::Double(value))
        }
        _ => Some(Fault::Type(Found::Double(value))),
    }
}

/// The fault of a number that must lie in a range. NaN lies in none.
#[inline]
pub const fn range<'v>(shape: Shape<'_>, number: Number) -> Option<Fault<'v>> {
    let Some(index) = shape.row().range else {
        return None;
    };
    let range = &shape.tables().ranges[index as usize];
    let below = matches!(&range.min, Some(min) if number.is_below(min));
    let above = matches!(&range.max, Some(max) if number.is_above(max));
    if below || above || number.is_nan() {
        Some(Fault::Range(number))
    } else {
        None
    }
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
