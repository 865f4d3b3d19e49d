//! Generated types for `schemars`.

use alloc::borrow::{Cow, ToOwned};
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value};
use spec_schema::table::Shape;

use super::Definitions;
use crate::typed::OfShape;

/// The name of a type's definition.
pub fn schema_name<T: OfShape>() -> Cow<'static, str> {
    Cow::Borrowed(T::shape().name())
}

/// The name of the definition of a shape that a type reaches: its id, so that it meets no
/// type's name, in a form that needs no escapes in a reference.
fn name(shape: Shape<'_>) -> String {
    shape.id().replace('#', ".")
}

/// The schema of a type; the shapes that it reaches are put into the definitions.
pub fn json_schema<T: OfShape>(generator: &mut SchemaGenerator) -> Schema {
    let path = generator
        .settings()
        .definitions_path
        .trim_matches(['#', '/']);
    let path = format!("#/{path}");
    let mut definitions = Definitions::new(&*path, name);
    let mut root = definitions.schema(T::shape());
    let mut new = Vec::new();
    while let Some(definition) = definitions.next() {
        new.push(definition);
    }
    let renamed = add(generator.definitions_mut(), new, &path);
    rename(&mut root, &renamed);
    Schema::try_from(root).unwrap_or_default()
}

/// Adds definitions to those that are known. Where another model has another one of the same
/// name, the new one gets a number; the result has what references to it become.
fn add(
    known: &mut Map<String, Value>,
    new: Vec<(String, Value)>,
    path: &str,
) -> BTreeMap<String, String> {
    let mut names: Vec<String> = new.iter().map(|(name, _)| name.clone()).collect();
    let mut renamed = BTreeMap::new();
    let mut numbers = alloc::vec![1_u32; new.len()];
    // A definition is another one too where it refers to one with a new name. Numbers only
    // grow, and so this ends.
    while let Some(clash) = (0..new.len()).find(|at| {
        let Some(other) = known.get(&names[*at]) else {
            return false;
        };
        let mut schema = new[*at].1.clone();
        rename(&mut schema, &renamed);
        *other != schema
    }) {
        let (name, _) = &new[clash];
        numbers[clash] += 1;
        names[clash] = format!("{name}-{}", numbers[clash]);
        renamed.insert(format!("{path}/{name}"), format!("{path}/{}", names[clash]));
    }
    for (name, (_, mut schema)) in names.into_iter().zip(new) {
        rename(&mut schema, &renamed);
        known.insert(name, schema);
    }
    renamed
}

/// Renames what a schema refers to.
fn rename(schema: &mut Value, renamed: &BTreeMap<String, String>) {
    if renamed.is_empty() {
        return;
    }
    match schema {
        Value::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Value::String(reference) if key == "$ref" => {
                        if let Some(now) = renamed.get(reference) {
                            now.clone_into(reference);
                        }
                    }
                    other => rename(other, renamed),
                }
            }
        }
        Value::Array(elements) => {
            for element in elements {
                rename(element, renamed);
            }
        }
        _ => {}
    }
}
