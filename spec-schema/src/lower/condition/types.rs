//! The types of expressions, and what of the value they come from.

use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

use crate::table::ShapeType;

/// The type of an expression's value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Type {
    Null,
    /// True or false, never null.
    Boolean,
    /// True, false, or null where something was missing.
    Truth,
    Number,
    Text,
    /// A literal map without entries.
    NoEntries,
    /// A value of the shape in a row.
    Shape(u32),
    /// A list that the expression makes: the type of its elements, and where they come from.
    List(Box<Type>, Vec<u32>),
    /// An entry of the map in a row.
    Entry(u32),
    /// Elements of different types, or of an empty literal list.
    Any,
}

/// A lowered expression.
#[derive(Clone, Debug)]
pub(super) struct Lowered {
    /// Its index.
    pub(super) index: u32,
    pub(super) r#type: Type,
    /// The rows of the members that the value may come from.
    pub(super) origins: Vec<u32>,
}

/// How values are compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Class {
    Null,
    Boolean,
    Number,
    Text,
    Time,
    List,
    Map,
    Structure,
    Any,
}

impl Class {
    pub(super) fn of(shape_type: ShapeType) -> Self {
        match shape_type {
            ShapeType::Boolean => Class::Boolean,
            ShapeType::String | ShapeType::Enum | ShapeType::Blob => Class::Text,
            ShapeType::Byte
            | ShapeType::Short
            | ShapeType::Integer
            | ShapeType::IntEnum
            | ShapeType::Long
            | ShapeType::Float
            | ShapeType::Double
            | ShapeType::BigInteger
            | ShapeType::BigDecimal => Class::Number,
            ShapeType::Timestamp => Class::Time,
            ShapeType::Document => Class::Any,
            ShapeType::List => Class::List,
            ShapeType::Map => Class::Map,
            ShapeType::Structure | ShapeType::Union => Class::Structure,
        }
    }

    /// The class with its article.
    pub(super) fn in_words(self) -> String {
        String::from(match self {
            Class::Null => "null",
            Class::Boolean => "true or false",
            Class::Number => "a number",
            Class::Text => "a text",
            Class::Time => "a timestamp",
            Class::List => "a list",
            Class::Map => "a map",
            Class::Structure => "a structure",
            Class::Any => "a value of any type",
        })
    }

    pub(super) fn is_scalar(self) -> bool {
        matches!(self, Class::Boolean | Class::Number | Class::Text)
    }
}
