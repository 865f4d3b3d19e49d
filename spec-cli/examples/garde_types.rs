//! Writes types with serde and the crate `garde` for the request of CreateTrainingJob, as one
//! would without this project: the other side of a benchmark.
//!
//! `cargo run -p spec-cli --example garde_types > spec-cli/benches/requests/garde_types.rs`
#![forbid(unsafe_code)]

use std::collections::BTreeSet;

use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Length, Member, Shape, ShapeType};

fn main() {
    let root = TABLES.operation("CreateTrainingJob").expect("an operation");
    let (mut seen, mut todo) = (BTreeSet::from([root.index()]), vec![root]);
    let mut types = Vec::new();
    while let Some(shape) = todo.pop() {
        match shape.shape_type() {
            ShapeType::Structure => types.push((shape.name(), structure(shape))),
            ShapeType::Enum => types.push((shape.name(), enumeration(shape))),
            ShapeType::Map => types.push((shape.name(), entries(shape))),
            _ => {}
        }
        let members = (0..shape.member_count()).map(|index| shape.member(index).shape());
        todo.extend(members.filter(|shape| seen.insert(shape.index())));
    }
    types.sort();
    types.dedup();
    println!("//! Types for the request of CreateTrainingJob; made by the example `garde_types`.");
    println!("#![allow(dead_code, missing_docs, unreachable_pub)]\n");
    println!("use std::collections::HashMap;\nuse std::sync::LazyLock;\n");
    println!("use garde::Validate;\nuse garde::rules::{{length, pattern}};\nuse regex::Regex;");
    println!("use serde::Deserialize;");
    for (_, text) in types {
        println!("\n{text}");
    }
}

fn structure(shape: Shape<'_>) -> String {
    let members = (0..shape.member_count()).map(|index| field(shape.member(index)));
    let fields: String = members.collect();
    format!(
        "#[derive(Clone, Deserialize, Validate)]\n#[serde(deny_unknown_fields)]\npub struct {} {{\n{fields}}}",
        shape.name()
    )
}

fn field(member: Member<'_>) -> String {
    let shape = member.shape();
    let type_of = match member.is_required() {
        true => type_name(shape),
        false => format!("Option<{}>", type_name(shape)),
    };
    let mut rules = rules(shape);
    if !member.is_required() {
        // What is in an option is within it.
        for rule in &mut rules {
            if rule.starts_with("inner(") {
                *rule = format!("inner({rule})");
            }
        }
    }
    let rules = match rules.is_empty() {
        true => "skip".to_owned(),
        false => rules.join(", "),
    };
    let name = member.name();
    let field: String = snake(name);
    format!(
        "    #[serde(rename = \"{name}\")]\n    #[garde({rules})]\n    pub {field}: {type_of},\n"
    )
}

fn type_name(shape: Shape<'_>) -> String {
    match shape.shape_type() {
        ShapeType::Structure | ShapeType::Enum => shape.name().to_owned(),
        ShapeType::List => format!("Vec<{}>", type_name(shape.member(0).shape())),
        ShapeType::Map => format!("HashMap<String, {}>", type_name(shape.member(1).shape())),
        ShapeType::Boolean => "bool".to_owned(),
        ShapeType::Integer => "i32".to_owned(),
        ShapeType::Long => "i64".to_owned(),
        ShapeType::Float | ShapeType::Double => "f64".to_owned(),
        _ => "String".to_owned(),
    }
}

/// What `garde` is to check.
fn rules(shape: Shape<'_>) -> Vec<String> {
    let row = shape.row();
    let mut rules = Vec::new();
    if row.length != Length::ANY {
        let of_text = match shape.shape_type() {
            ShapeType::String => "chars, ",
            _ => "",
        };
        let max = match row.length.max {
            u64::MAX => String::new(),
            max => format!(", max = {max}"),
        };
        rules.push(format!("length({of_text}min = {}{max})", row.length.min));
    }
    if let Some(expression) = expression(shape) {
        rules.push(format!("pattern({expression})"));
    }
    if let Some(range) = row.range {
        let range = TABLES.ranges[range as usize];
        let bounds = [("min", range.min), ("max", range.max)];
        let bounds = bounds.into_iter().filter_map(|(name, bound)| {
            bound.map(|bound| format!("{name} = {}", TABLES.text(bound.text)))
        });
        rules.push(format!("range({})", bounds.collect::<Vec<_>>().join(", ")));
    }
    match shape.shape_type() {
        ShapeType::Structure => rules.push("dive".to_owned()),
        ShapeType::List => rules.extend(inner(shape.member(0).shape())),
        ShapeType::Map => rules.push(format!("custom(entries_of_{})", snake(shape.name()))),
        _ => {}
    }
    rules
}

/// A pattern as the literal of an expression of `regex`. One that it does not know is left out,
/// to the good of the other side.
fn expression(shape: Shape<'_>) -> Option<String> {
    let source = shape.pattern_source()?;
    let source = source.replace("\\p{Alnum}", "0-9A-Za-z");
    (!source.contains("(?<!")).then(|| format!("r#\"{source}\"#"))
}

/// The check of a map's entries, for which `garde` has no rules.
fn entries(shape: Shape<'_>) -> String {
    let (mut statics, mut checks) = (String::new(), String::new());
    for (index, name) in [(0, "key"), (1, "value")] {
        let shape = shape.member(index).shape();
        let length = shape.row().length;
        if length != Length::ANY {
            let (min, max) = (length.min, length.max);
            checks += &format!("        length::chars::apply({name}, ({min}, {max}))?;\n");
        }
        if let Some(expression) = expression(shape) {
            let upper = name.to_uppercase();
            statics += &format!(
                "    static {upper}: LazyLock<Regex> = LazyLock::new(|| Regex::new({expression}).unwrap());\n"
            );
            checks += &format!("        pattern::apply({name}, (&{upper},))?;\n");
        }
    }
    let name = snake(shape.name());
    format!(
        "fn entries_of_{name}(map: &Option<HashMap<String, String>>, _: &()) -> garde::Result {{\n{statics}    for (key, value) in map.iter().flatten() {{\n{checks}    }}\n    Ok(())\n}}"
    )
}

fn inner(shape: Shape<'_>) -> Option<String> {
    let rules = rules(shape);
    match shape.shape_type() {
        ShapeType::Structure => Some("dive".to_owned()),
        _ => (!rules.is_empty()).then(|| format!("inner({})", rules.join(", "))),
    }
}

fn enumeration(shape: Shape<'_>) -> String {
    let values = (0..shape.value_count()).map(|index| {
        format!(
            "    #[serde(rename = \"{}\")]\n    Value{index},\n",
            shape.value(index)
        )
    });
    let values: String = values.collect();
    format!(
        "#[derive(Clone, Deserialize)]\npub enum {} {{\n{values}}}",
        shape.name()
    )
}

fn snake(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() && !text.ends_with('_') {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}
