//! Cases from outside of the project, read where `SPEC_CASES` names their folder.
//!
//! `loader/manifest.jsonl` there lists models that must load and models that must be refused
//! at a place. The project's own cases are in the other tests.
#![cfg(feature = "model")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use spec_schema::load::load_files;
use spec_schema::model::{Model, Node, NodeValue, Traits};
use spec_schema::write;

/// The cases of a kind, as parsed JSON lines, with the folder that their paths start from.
fn cases(kind: &str) -> Option<(PathBuf, Vec<Node>)> {
    let folder = Path::new(&std::env::var_os("SPEC_CASES")?).join("conformance/loader");
    let manifest = std::fs::read_to_string(folder.join("manifest.jsonl")).unwrap();
    let all = manifest
        .lines()
        .map(|line| spec_schema::load::parse_json(line).unwrap());
    let of_kind = all
        .filter(|case| text(case, "kind") == Some(kind))
        .collect();
    Some((folder, of_kind))
}

fn text<'a>(case: &'a Node, key: &str) -> Option<&'a str> {
    case.get(key)?.as_str()
}

fn number(case: &Node, key: &str) -> Option<usize> {
    case.get(key)?.as_number()?.as_integer()?.try_into().ok()
}

#[test]
fn invalid_models_are_refused_where_they_are_wrong() {
    let Some((folder, cases)) = cases("invalid") else {
        return;
    };
    let mut wrong = Vec::new();
    for case in &cases {
        let file = text(case, "smithy_file").unwrap();
        let Err(errors) = load_files(&[folder.join(file)]) else {
            wrong.push(format!(
                "{file}: accepted, {}",
                text(case, "expected_error").unwrap()
            ));
            continue;
        };
        let (Some(line), Some(column)) = (number(case, "line"), number(case, "column")) else {
            continue;
        };
        let first = errors.iter().next().unwrap();
        let place = errors.sources().place(first.span().unwrap()).unwrap();
        if (place.line, place.column) != (line, column) {
            wrong.push(format!("{file}: expected {line}:{column}\n{errors}"));
        }
    }
    println!("{} invalid models, {} wrong", cases.len(), wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The files of a case: its own and what it imports.
fn files(folder: &Path, case: &Node, own: &str) -> Vec<PathBuf> {
    let imports = case.get("imports").and_then(Node::as_array);
    let imports = imports.unwrap_or_default().iter();
    std::iter::once(own)
        .chain(imports.filter_map(Node::as_str))
        .map(|file| folder.join(file))
        .collect()
}

fn ast(files: &[PathBuf]) -> Result<Value, String> {
    let model = load_files(files).map_err(|errors| errors.to_string())?;
    Ok(value(
        &spec_schema::load::parse_json(&write::ast(&model)).unwrap(),
    ))
}

/// JSON in which numbers are equal when their values are, however large.
fn value(node: &Node) -> Value {
    match &node.value {
        NodeValue::Null => Value::Null,
        NodeValue::Boolean(value) => json!(value),
        NodeValue::Number(number) => match number.as_integer() {
            Some(integer) => json!(integer.to_string()),
            None => json!(number.as_f64().to_string()),
        },
        NodeValue::String(text) | NodeValue::Id(text) => json!(text),
        NodeValue::Array(elements) => elements.iter().map(value).collect(),
        NodeValue::Object(entries) => {
            let entries = entries.iter();
            entries
                .map(|entry| (entry.key.clone(), value(&entry.value)))
                .collect()
        }
    }
}

/// What counts in an AST: not the version, nor whether nothing is written as nothing or as
/// something empty; what `apply` says belongs to its shape where that can hold it.
fn comparable(ast: &Value) -> Value {
    let mut shapes: Map<String, Value> = ast["shapes"].as_object().cloned().unwrap_or_default();
    let applied: Vec<String> = shapes
        .iter()
        .filter(|(_, shape)| shape["type"] == "apply")
        .map(|(id, _)| id.clone())
        .collect();
    for id in applied {
        let traits = shapes[&id]["traits"].clone();
        let (shape, member) = match id.split_once('$') {
            Some((shape, member)) => (shape, format!("/members/{member}")),
            None => (&*id, String::new()),
        };
        let place = shapes
            .get_mut(shape)
            .and_then(|shape| shape.pointer_mut(&member));
        let Some(Value::Object(place)) = place else {
            continue;
        };
        let known = place.entry("traits").or_insert(json!({}));
        let more = traits.as_object().cloned().unwrap_or_default();
        known.as_object_mut().unwrap().extend(more);
        shapes.remove(&id);
    }
    for shape in shapes.values_mut().filter_map(Value::as_object_mut) {
        if shape["type"] == "operation" {
            for key in ["input", "output"] {
                shape
                    .entry(key)
                    .or_insert(json!({ "target": "smithy.api#Unit" }));
            }
        }
        let empty = |value: &Value| *value == json!({}) || *value == json!([]);
        if let Some(members) = shape.get_mut("members").and_then(Value::as_object_mut) {
            for member in members.values_mut().filter_map(Value::as_object_mut) {
                member.retain(|key, value| key != "traits" || !empty(value));
            }
        }
        shape.retain(|_, value| !empty(value));
    }
    json!({ "metadata": ast.get("metadata").cloned().unwrap_or(json!({})), "shapes": shapes })
}

#[test]
fn valid_models_are_those_of_their_json_forms() {
    let Some((folder, cases)) = cases("valid") else {
        return;
    };
    let mut wrong = Vec::new();
    for case in &cases {
        let file = text(case, "smithy_file").unwrap();
        let found = match ast(&files(&folder, case, file)) {
            Ok(found) => comparable(&found),
            Err(errors) => {
                wrong.push(errors);
                continue;
            }
        };
        let Some(twin) = text(case, "expected_json_file") else {
            continue;
        };
        let read = |path: &Path| -> Value {
            value(&spec_schema::load::parse_json(&std::fs::read_to_string(path).unwrap()).unwrap())
        };
        let mut expected = read(&folder.join(twin));
        for import in &files(&folder, case, twin)[1..] {
            let more = read(import)["shapes"].as_object().cloned().unwrap();
            let shapes = expected.as_object_mut().unwrap().entry("shapes");
            let shapes = shapes.or_insert(json!({})).as_object_mut().unwrap();
            shapes.extend(more);
        }
        if found != comparable(&expected) {
            wrong.push(format!("{file}: differs from {twin}"));
        }
        match ast(&files(&folder, case, twin)) {
            Ok(again) if comparable(&again) == found => {}
            Ok(_) => wrong.push(format!("{twin}: loads to another model")),
            Err(errors) => wrong.push(errors),
        }
    }
    println!("{} valid models, {} wrong", cases.len(), wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Names with traits: those of members, with their targets, and then those of the shape.
type Flat = Vec<(String, Vec<(String, Node)>)>;

/// All shapes that are no mixins, without regard to what has come with mixins.
fn flat(model: &Model) -> BTreeMap<String, Flat> {
    let list = |traits: &Traits| -> Vec<(String, Node)> {
        let traits = traits.iter();
        traits
            .map(|applied| (applied.id.to_string(), applied.value.clone()))
            .collect()
    };
    let shapes = model.shapes().filter(|(_, shape)| !shape.traits.is_mixin());
    shapes
        .map(|(_, shape)| {
            let members = shape.members.iter().map(|member| {
                let target = &model.target(member).id;
                (format!("{}: {target}", member.name), list(&member.traits))
            });
            let own = std::iter::once((shape.id.to_string(), list(&shape.traits)));
            (shape.id.to_string(), members.chain(own).collect())
        })
        .collect()
}

#[test]
fn mixins_are_folded_in_as_their_flat_forms_say() {
    let Some((folder, cases)) = cases("valid") else {
        return;
    };
    let mut compared = 0;
    for case in &cases {
        let Some(flattened) = text(case, "flattening_of") else {
            continue;
        };
        if !folder.join(flattened).exists() {
            continue;
        }
        let load = |own: &str| load_files(&files(&folder, case, own)).unwrap();
        let file = text(case, "smithy_file").unwrap();
        let (folded, expected) = (flat(&load(flattened)), flat(&load(file)));
        for (id, parts) in &expected {
            assert_eq!(folded.get(id), Some(parts), "{file}");
        }
        compared += 1;
    }
    println!("{compared} flat forms");
}
