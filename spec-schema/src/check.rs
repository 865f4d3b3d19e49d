//! Checks of single values, the same in constant evaluation and at run time, and the words
//! for what they find.

mod format;

pub use format::{base64_length, blob, timestamp_text};

use crate::nearest;
use crate::pattern;
use crate::table::{Bound, Shape, ShapeType, TimestampFormat};
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

/// A message: one line, and never more than this many bytes.
pub type Message = Buffer<768>;

/// How many characters of a value a message shows.
const SHOWN: usize = 60;
/// How many values of an enum a message lists.
const LISTED: u32 = 12;

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

    /// What to write instead, where one answer is near: a value of the enum, a member.
    pub const fn suggestion<'t>(&self, shape: Shape<'t>) -> Option<&'t str> {
        match self {
            Fault::Enum(_) if shape.row().sensitive => None,
            Fault::Enum(text) => nearest::value(shape, text),
            Fault::UnknownMember(name) => nearest::member(shape, name),
            _ => None,
        }
    }

    /// The fault in words: what was found and what is allowed.
    pub const fn message(&self, shape: Shape<'_>) -> Message {
        let mut message = Message::new();
        match *self {
            Fault::Required(member) => {
                message.push_str(shape.member(member).name());
                message.push_str(" is required");
            }
            Fault::Length(found) => push_length(&mut message, shape, found),
            Fault::Range(number) => push_range(&mut message, shape, number),
            Fault::Pattern(text, fault) => push_pattern(&mut message, shape, text, fault),
            Fault::Enum(text) => push_enum(&mut message, shape, text),
            Fault::IntEnum(value) => push_int_enum(&mut message, shape, value),
            Fault::Type(found) => push_type(&mut message, shape, found),
            Fault::UniqueItems(first, second) => {
                message.push_str("elements ");
                message.push_u64(first);
                message.push_str(" and ");
                message.push_u64(second);
                message.push_str(" are equal, all must differ");
            }
            Fault::UnknownMember(name) => {
                message.push_str(shape.name());
                message.push_str(" has no member ");
                message.push_quoted(name, SHOWN);
            }
            Fault::Union(given) => {
                message.push_str("exactly one member must be given, found ");
                message.push_u64(given as u64);
            }
            Fault::Condition(index) => message.push_str(shape.condition(index).documentation()),
            Fault::DuplicateKey(key) => {
                message.push_quoted(key, SHOWN);
                message.push_str(" is given twice");
            }
        }
        message
    }
}

/// Several messages in one, and never more than this many bytes.
pub type Report = Buffer<1536>;

/// All that is wrong with one value, in one line, with the suggestion: for compile errors,
/// of which a value gets one.
///
/// ```
/// use spec_schema::check;
/// use spec_schema::table::{Length, ShapeRow, ShapeType, Tables};
///
/// static TABLES: Tables<'static> = Tables {
///     shapes: &[ShapeRow {
///         length: Length { min: 1, max: 3 },
///         ..ShapeRow::new(ShapeType::String)
///     }],
///     ..Tables::EMPTY
/// };
///
/// let shape = TABLES.shape(0);
/// let report = check::report(shape, &check::text(shape, "four")).expect("a fault");
/// assert_eq!(report.as_str(), "the text has 4 characters, expected 1 to 3");
/// assert!(check::report(shape, &check::text(shape, "one")).is_none());
/// ```
pub const fn report(shape: Shape<'_>, faults: &[Option<Fault<'_>>]) -> Option<Report> {
    let mut report = Report::new();
    let mut found = false;
    let mut at = 0;
    while at < faults.len() {
        if let Some(fault) = &faults[at] {
            if found {
                report.push_str("; ");
            }
            found = true;
            report.push_str(fault.message(shape).as_str());
            if let Some(suggestion) = fault.suggestion(shape) {
                report.push_str("; did you mean ");
                report.push_quoted(suggestion, SHOWN);
                report.push_str("?");
            }
        }
        at += 1;
    }
    if found { Some(report) } else { None }
}

/// The message of a broken condition for compile errors: its shape, its words, its name.
pub const fn broken(shape: Shape<'_>, index: u32) -> Message {
    let mut message = Message::new();
    message.push_str(shape.name());
    message.push_str(": ");
    message.push_str(shape.condition(index).documentation());
    message.push_str(" (");
    message.push_str(shape.condition(index).name());
    message.push_str(")");
    message
}

const fn push_length(message: &mut Message, shape: Shape<'_>, found: u64) {
    let (what, one, many) = match shape.shape_type() {
        ShapeType::Blob => ("the data has ", " byte", " bytes"),
        ShapeType::List => ("the list has ", " element", " elements"),
        ShapeType::Map => ("the map has ", " entry", " entries"),
        _ => ("the text has ", " character", " characters"),
    };
    let length = shape.row().length;
    if shape.row().sensitive {
        message.push_str("the length is not allowed");
    } else {
        message.push_str(what);
        message.push_u64(found);
        message.push_str(if found == 1 { one } else { many });
    }
    message.push_str(", expected ");
    if length.max == u64::MAX {
        message.push_str("at least ");
        message.push_u64(length.min);
    } else if length.min == 0 {
        message.push_str("at most ");
        message.push_u64(length.max);
    } else if length.min == length.max {
        message.push_str("exactly ");
        message.push_u64(length.min);
    } else {
        message.push_u64(length.min);
        message.push_str(" to ");
        message.push_u64(length.max);
    }
}

const fn push_range(message: &mut Message, shape: Shape<'_>, number: Number) {
    if shape.row().sensitive {
        message.push_str("the number");
    } else {
        match number {
            Number::Integer(value) => push_integer(message, value),
            // Doubles cannot be printed in constant evaluation; the source shows the value.
            Number::Double(_) => message.push_str("the number"),
        }
    }
    message.push_str(" is out of range");
    let tables = shape.tables();
    if let Some(index) = shape.row().range {
        let range = &tables.ranges[index as usize];
        match (&range.min, &range.max) {
            (Some(min), Some(max)) => {
                message.push_str(", expected ");
                message.push_str(tables.text(min.text));
                message.push_str(" to ");
                message.push_str(tables.text(max.text));
            }
            (Some(min), None) => {
                message.push_str(", expected at least ");
                message.push_str(tables.text(min.text));
            }
            (None, Some(max)) => {
                message.push_str(", expected at most ");
                message.push_str(tables.text(max.text));
            }
            (None, None) => {}
        }
    }
}

const fn push_pattern(message: &mut Message, shape: Shape<'_>, text: &str, fault: pattern::Fault) {
    let Some(pattern) = shape.pattern() else {
        return;
    };
    if shape.row().sensitive {
        message.push_str("the text is not allowed: ");
    } else {
        message.push_quoted(text, SHOWN);
        message.push_str(" is not allowed: ");
    }
    if fault.at_end {
        message.push_str("it ends too early");
    } else if shape.row().sensitive {
        message.push_str("it goes wrong");
    } else {
        let (_, rest) = text.split_at(fault.byte);
        message.push_quoted(text::first_character(rest), 1);
        message.push_str(" cannot stand at character ");
        message.push_u64(fault.character as u64 + 1);
    }
    message.push_str(", expected ");
    message.push_str(pattern.expected(fault).as_str());
}

const fn push_enum(message: &mut Message, shape: Shape<'_>, text: &str) {
    if shape.row().sensitive {
        message.push_str("the text");
    } else {
        message.push_quoted(text, SHOWN);
    }
    message.push_str(" is not a value of ");
    message.push_str(shape.name());
    let count = shape.value_count() - shape.row().internal_values;
    let listed = if count <= LISTED { count } else { LISTED };
    message.push_str(if count == listed {
        ", expected "
    } else {
        ", expected one of "
    });
    let mut index = 0;
    while index < listed {
        if index > 0 {
            message.push_str(if index + 1 == count { " or " } else { ", " });
        }
        message.push_quoted(shape.value(index), SHOWN);
        index += 1;
    }
    if count > listed {
        message.push_str(" and ");
        message.push_u64((count - listed) as u64);
        message.push_str(" more");
    }
}

const fn push_int_enum(message: &mut Message, shape: Shape<'_>, value: i128) {
    if shape.row().sensitive {
        message.push_str("the number");
    } else {
        push_integer(message, value);
    }
    message.push_str(" is not a value of ");
    message.push_str(shape.name());
    message.push_str(", expected ");
    let count = shape.value_count() - shape.row().internal_values;
    let mut index = 0;
    while index < count {
        if index > 0 {
            message.push_str(", ");
        }
        message.push_str(shape.value(index));
        index += 1;
    }
}

const fn push_type(message: &mut Message, shape: Shape<'_>, found: Found<'_>) {
    message.push_str("expected ");
    message.push_str(match (shape.shape_type(), shape.row().timestamp) {
        (ShapeType::Timestamp, TimestampFormat::Any) => {
            "seconds since 1970 or a time such as \"2024-05-01T12:30:00Z\""
        }
        (ShapeType::Timestamp, TimestampFormat::DateTime) => {
            "a time such as \"2024-05-01T12:30:00Z\""
        }
        (ShapeType::Timestamp, TimestampFormat::HttpDate) => {
            "a time such as \"Wed, 01 May 2024 12:30:00 GMT\""
        }
        (ShapeType::Timestamp, TimestampFormat::EpochSeconds) => "seconds since 1970 as a number",
        (other, _) => other.in_words(),
    });
    message.push_str(", found ");
    let shown = !shape.row().sensitive;
    match found {
        Found::Null => message.push_str("null"),
        Found::Boolean(value) => message.push_str(if value { "true" } else { "false" }),
        Found::Integer(value) if shown => push_integer(message, value),
        Found::Integer(_) | Found::Double(_) => message.push_str("a number"),
        Found::Text(text) if shown => {
            message.push_str("the string ");
            message.push_quoted(text, SHOWN);
        }
        Found::Text(_) => message.push_str("a string"),
        Found::List => message.push_str("a list"),
        Found::Map => message.push_str("an object"),
    }
    match (shape.shape_type(), found) {
        (ShapeType::Boolean, Found::Text(text))
            if text::equal(text, "true") || text::equal(text, "false") =>
        {
            message.push_str(": remove the quotes");
        }
        (ShapeType::String | ShapeType::Enum, Found::Integer(_) | Found::Double(_)) => {
            message.push_str(": put it in quotes");
        }
        _ => {}
    }
}

const fn push_integer(message: &mut Message, value: i128) {
    if value < 0 {
        message.push_str("-");
    }
    let magnitude = value.unsigned_abs();
    if magnitude <= u64::MAX as u128 {
        message.push_u64(magnitude as u64);
    } else {
        message.push_str("a number of more than 64 bits");
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
