//! Whether a default value is a value of its shape.

use std::format;
use std::string::{String, ToString};

use crate::model::{Known, Node, NodeValue, Number, Shape, ShapeType, Trait};

/// Why a default is refused.
pub(super) struct Problem {
    /// What the default must be.
    pub expected: String,
    /// True for a zero or empty value outside of the bounds: published models have those, and
    /// they mean "not set".
    pub is_zero: bool,
}

/// Only members can have the default null.
pub(super) fn null_on_shape() -> Problem {
    Problem {
        expected: "another value than null, which is for members".to_string(),
        is_zero: false,
    }
}

/// A member says the default of its target again, or that it has none.
pub(super) fn other_than(of_target: &Node) -> Problem {
    Problem {
        expected: format!(
            "{}, as that of its target, or null",
            crate::write::json(of_target)
        ),
        is_zero: false,
    }
}

/// Compares a default with the type and the traits that count for it.
pub(super) fn problem<'a>(
    value: &Node,
    shape: &Shape,
    traits: impl Iterator<Item = &'a Trait>,
) -> Option<Problem> {
    if value.is_null() {
        return None;
    }
    if let Some(expected) = wrong_type(value, shape) {
        return Some(Problem {
            expected,
            is_zero: false,
        });
    }
    let is_zero = match &value.value {
        NodeValue::Number(number) => number.as_f64() == 0.0,
        NodeValue::String(text) => text.is_empty(),
        NodeValue::Boolean(value) => !value,
        _ => true,
    };
    let mut traits = traits;
    traits
        .find_map(|applied| out_of_bounds(value, &applied.known))
        .map(|expected| Problem { expected, is_zero })
}

fn wrong_type(value: &Node, shape: &Shape) -> Option<String> {
    use ShapeType::*;
    let number = value.as_number();
    let integer = number.and_then(Number::as_integer);
    let within = |bits: u32| {
        integer.is_some_and(|value| {
            let limit = 1_i128 << (bits - 1);
            (-limit..limit).contains(&value)
        })
    };
    let empty_array = value.as_array().is_some_and(<[Node]>::is_empty);
    let empty_object = value.as_object().is_some_and(|entries| entries.is_empty());
    let (fits, expected) = match shape.shape_type {
        Boolean => (value.as_bool().is_some(), "`true` or `false`"),
        String | Blob => (value.as_str().is_some(), "a string"),
        Byte => (within(8), "an integer of 8 bits"),
        Short => (within(16), "an integer of 16 bits"),
        Integer => (within(32), "an integer of 32 bits"),
        Long => (within(64), "an integer of 64 bits"),
        BigInteger => (number.is_some_and(Number::is_integer), "an integer"),
        Float | Double | BigDecimal => (number.is_some(), "a number"),
        Timestamp => (
            number.is_some() || value.as_str().is_some(),
            "a number or a string",
        ),
        Document => {
            let nested = value.as_array().is_some() || value.as_object().is_some();
            (
                !nested || empty_array || empty_object,
                "a scalar, `[]` or `{}`",
            )
        }
        List | Set => (empty_array, "`[]`"),
        Map => (empty_object, "`{}`"),
        Enum => {
            let text = value.as_str();
            (
                shape
                    .members
                    .iter()
                    .any(|member| member.traits.enum_text() == text),
                "one of the enum's values",
            )
        }
        IntEnum => {
            let found = integer.and_then(|value| i32::try_from(value).ok());
            (
                shape
                    .members
                    .iter()
                    .any(|member| member.traits.enum_integer() == found),
                "one of the enum's values",
            )
        }
        Structure | Union | Service | Operation | Resource => (false, "left out"),
    };
    (!fits).then(|| expected.to_string())
}

fn out_of_bounds(value: &Node, known: &Known) -> Option<String> {
    match known {
        Known::Length(length) => {
            let size = value.as_str()?.chars().count() as u64;
            let fits = length.min.is_none_or(|min| size >= min)
                && length.max.is_none_or(|max| size <= max);
            (!fits).then(|| match (length.min, length.max) {
                (Some(min), Some(max)) => format!("of a length between {min} and {max}"),
                (Some(min), None) => format!("of a length of at least {min}"),
                (_, max) => format!("of a length of at most {}", max.unwrap_or_default()),
            })
        }
        Known::Range(range) => {
            let number = value.as_number()?;
            let below = |a: &Number, b: &Number| match (a.as_integer(), b.as_integer()) {
                (Some(a), Some(b)) => a < b,
                _ => a.as_f64() < b.as_f64(),
            };
            match (&range.min, &range.max) {
                (Some(min), _) if below(number, min) => Some(format!("at least {}", min.text())),
                (_, Some(max)) if below(max, number) => Some(format!("at most {}", max.text())),
                _ => None,
            }
        }
        Known::EnumDefinition(values) => {
            let text = value.as_str()?;
            let known = values.iter().any(|definition| definition.value == text);
            (!known).then(|| "one of the enum's values".to_string())
        }
        _ => None,
    }
}
