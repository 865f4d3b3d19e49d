//! Documentation of generated items: the model's facts in words.

use std::fmt::Write;

use spec_schema::table::{Length, Member, Shape, ShapeType};

/// More values of an enum than this are not listed.
const LISTED: u32 = 20;

/// What a shape is: its constraints, its rules, and where it is documented.
pub(super) fn shape(shape: Shape<'_>) -> String {
    let mut text = format!("`{}`: {}.", shape.name(), in_words(shape));
    for index in 0..shape.condition_count() {
        let condition = shape.condition(index);
        let _ = write!(
            text,
            "\n\n- {}: {}",
            condition.name(),
            condition.documentation()
        );
    }
    if let Some(name) = shape.id().strip_prefix("com.amazonaws.sagemaker#") {
        // Only structures have pages of their own.
        if shape.shape_type() == ShapeType::Structure {
            let _ = write!(
                text,
                "\n\n[API reference](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_{name}.html)"
            );
        }
    }
    text
}

/// What a member is.
pub(super) fn member(member: Member<'_>) -> String {
    let need = if member.is_required() {
        "required"
    } else {
        "optional"
    };
    format!("`{}`, {need}: {}.", member.name(), in_words(member.shape()))
}

/// "a string, 1 to 170 characters, pattern `…`"
fn in_words(shape: Shape<'_>) -> String {
    let mut text = match shape.shape_type() {
        ShapeType::Enum | ShapeType::IntEnum => values(shape),
        ShapeType::List => {
            let element = in_words(shape.member(0).shape());
            format!("a list{} of: {element}", length(shape, "elements"))
        }
        ShapeType::Map => format!("a map{}", length(shape, "entries")),
        ShapeType::Structure => format!("a structure `{}`", shape.name()),
        ShapeType::Union => format!("a union `{}`", shape.name()),
        ShapeType::Blob => format!("base64 text{}", length(shape, "bytes")),
        ShapeType::String => format!("a string{}", length(shape, "characters")),
        other => other.in_words().to_owned(),
    };
    let tables = shape.tables();
    if let Some(index) = shape.row().range {
        let range = &tables.ranges[index as usize];
        if let Some(min) = range.min {
            let _ = write!(text, ", at least {}", tables.text(min.text));
        }
        if let Some(max) = range.max {
            let _ = write!(text, ", at most {}", tables.text(max.text));
        }
    }
    if let Some(pattern) = shape.pattern_source() {
        let _ = write!(text, ", pattern `` {pattern} ``");
    }
    if shape.row().unique_items {
        text.push_str(", no two alike");
    }
    text
}

fn values(shape: Shape<'_>) -> String {
    let count = shape.value_count();
    if count > LISTED {
        return format!("one of {count} values");
    }
    let values: Vec<String> = (0..count)
        .map(|index| format!("`{}`", shape.value(index)))
        .collect();
    format!("one of {}", values.join(", "))
}

/// " of 1 to 170 characters"; nothing where every length is allowed.
fn length(shape: Shape<'_>, unit: &str) -> String {
    let Length { min, max } = shape.row().length;
    match (min, max) {
        (0, u64::MAX) => String::new(),
        (min, u64::MAX) => format!(" of at least {min} {unit}"),
        (0, max) => format!(" of at most {max} {unit}"),
        (min, max) if min == max => format!(" of exactly {min} {unit}"),
        (min, max) => format!(" of {min} to {max} {unit}"),
    }
}
