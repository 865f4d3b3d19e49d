//! What the checks find, in words: one wording for constants, macros and run time.

use super::{Fault, Found, Number};
use crate::nearest;
use crate::pattern;
use crate::table::{Shape, ShapeType, TimestampFormat};
use crate::text::{self, Buffer};

/// A message: one line, and never more than this many bytes.
pub type Message = Buffer<768>;

/// How many characters of a value a message shows.
const SHOWN: usize = 60;
/// How many values of an enum a message lists.
const LISTED: u32 = 12;

impl Fault<'_> {
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
