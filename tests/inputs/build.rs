//! Writes the examples of rules as Rust code: as constants of `spec!`, and as calls of builders.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;
use spec_schema::table::{Shape, ShapeType};

#[path = "../../spec-core/tests/rules/examples.rs"]
mod examples;
// The names that the macro gives; it has more to give them to.
#[allow(dead_code)]
#[path = "../../spec-derive/src/names.rs"]
mod names;
mod values;

fn main() {
    // All that is read is part of this program.
    println!("cargo::rerun-if-changed=build.rs");
    let (mut constants, mut built) = (String::new(), String::new());
    for (number, example) in examples::own().iter().enumerate() {
        let (shape, _, value) = examples::inside(example).next().expect("a structure");
        let value = values::complete(shape, &value, 0);
        let kind = if example.is_good { "good" } else { "bad" };
        let about = format!("{}, a {kind} one", example.rule);
        if let Some(builder) = builder(shape, &value) {
            let _ = writeln!(built, "// {about}\n({number}, || Ok(json({builder}?))),");
        }
        if !values::violations(shape, &value).has_errors() {
            let (name, literal) = (type_name(shape), literal(&value));
            let _ = writeln!(
                constants,
                "// {about}\n({number}, || json(spec!({name} {literal}))),"
            );
        }
    }
    let code = format!(
        "/// The examples that constants can express, by their numbers.\n\
         const CONSTANTS: &[Code<Value>] = &[\n{constants}];\n\
         /// The examples whose parts can be built, by their numbers.\n\
         const BUILT: &[Code<Result<Value, ConstraintViolations>>] = &[\n{built}];\n"
    );
    let folder = env::var_os("OUT_DIR").expect("a folder for what is generated");
    fs::write(Path::new(&folder).join("examples.rs"), code).expect("a file");
}

fn type_name(shape: Shape<'_>) -> String {
    format!("spec_inputs::{}", names::type_name(shape.name()))
}

/// A value as `spec!` takes it: JSON, but for the escapes of strings.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        Value::Array(elements) => {
            let elements: Vec<String> = elements.iter().map(literal).collect();
            format!("[{}]", elements.join(", "))
        }
        Value::Object(entries) => {
            let entry = |(key, value)| format!("{key:?}: {}", literal(value));
            let entries: Vec<String> = entries.iter().map(entry).collect();
            format!("{{{}}}", entries.join(", "))
        }
        scalar => scalar.to_string(),
    }
}

/// The expression that builds a structure, a result; none where a part of it cannot be built.
fn builder(shape: Shape<'_>, value: &Value) -> Option<String> {
    let mut code = format!("{}::builder()", type_name(shape));
    let setters = names::members(shape);
    for (name, value) in value.as_object()? {
        let index = shape.member_index(name)?;
        let argument = argument(shape.member(index).shape(), value)?;
        let _ = write!(code, ".{}({argument})", setters[index as usize]);
    }
    Some(code + ".build()")
}

/// What a setter takes: texts, and lists and maps of them, as they are at hand.
fn argument(shape: Shape<'_>, value: &Value) -> Option<String> {
    let holds_texts = |index| {
        shape.member(index).shape().shape_type() == ShapeType::String && !shape.row().sparse
    };
    match (shape.shape_type(), value) {
        (ShapeType::String, Value::String(_)) => Some(literal(value)),
        (ShapeType::List, Value::Array(_)) if holds_texts(0) => {
            Some(format!("Vec::<&str>::from({})", literal(value)))
        }
        (ShapeType::Map, Value::Object(entries)) if holds_texts(1) => {
            let entries: Vec<(&String, &str)> = entries
                .iter()
                .filter_map(|(key, value)| Some((key, value.as_str()?)))
                .collect();
            Some(format!("Vec::<(&str, &str)>::from({entries:?})"))
        }
        _ => held(shape, value),
    }
}

/// A value as lists, maps and unions hold it.
fn held(shape: Shape<'_>, value: &Value) -> Option<String> {
    let name = type_name(shape);
    Some(match (shape.shape_type(), value) {
        (ShapeType::String, Value::String(text)) => format!("Str::from({text:?})"),
        (ShapeType::Enum, Value::String(text)) => {
            format!("{name}::try_from({text:?}).expect(\"a value\")")
        }
        (ShapeType::Blob, Value::String(text)) => format!("Blob::from_base64({text:?})"),
        (ShapeType::Timestamp, Value::Number(number)) => {
            format!("Timestamp::EpochSeconds({:?})", number.as_f64()?)
        }
        (ShapeType::Float | ShapeType::Double, Value::Number(number)) => {
            format!("{:?}", number.as_f64()?)
        }
        (ShapeType::Boolean, Value::Bool(_)) | (_, Value::Number(_)) => value.to_string(),
        (ShapeType::List, Value::Array(elements)) => {
            let element = shape.member(0).shape();
            let elements: Option<Vec<String>> =
                elements.iter().map(|value| held(element, value)).collect();
            format!("List::from(vec![{}])", elements?.join(", "))
        }
        (ShapeType::Map, Value::Object(entries)) => {
            let values = shape.member(1).shape();
            let entry = |(key, value)| Some(format!("({key:?}, {})", held(values, value)?));
            let entries: Option<Vec<String>> = entries.iter().map(entry).collect();
            format!("Map::from_iter([{}])", entries?.join(", "))
        }
        (ShapeType::Structure, _) if values::violations(shape, value).has_errors() => return None,
        (ShapeType::Structure, _) => builder(shape, value)? + "?",
        (ShapeType::Union, Value::Object(members)) => {
            let (name_of_member, value) = members.iter().next()?;
            let index = shape.member_index(name_of_member)?;
            let members = (0..shape.member_count()).map(|index| shape.member(index));
            let variants = names::variants(members.map(|member| member.model_name()));
            let held = held(shape.member(index).shape(), value)?;
            format!("{name}::{}({held})", variants[index as usize])
        }
        _ => return None,
    })
}
