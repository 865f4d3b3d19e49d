//! What the differences of two models mean for requests in files.

use std::collections::HashSet;
use std::path::Path;

use serde_json::{Value, json};
use spec_core::ConstraintViolation;
use spec_core::engine::validate;
use spec_schema::lower;
use spec_schema::model::{Links, Model, Shape, ShapeIndex, ShapeType};

use super::change::{Change, Place};
use super::compare::Difference;
use crate::failure::Failure;

/// What happens to one request.
pub(super) struct Affected {
    name: String,
    /// The operation whose request it is.
    operation: String,
    /// The operation is not there any more.
    is_gone: bool,
    /// What is wrong with it now and was not before, and the reverse.
    broken: Vec<ConstraintViolation>,
    mended: Vec<ConstraintViolation>,
    /// Changes of what the request uses.
    touched: Vec<Change>,
}

impl Affected {
    pub(super) fn is_broken(&self) -> bool {
        self.is_gone || !self.broken.is_empty()
    }

    pub(super) fn human(&self) -> String {
        let mut out = format!("{}: {}\n", self.name, self.operation);
        if self.is_gone {
            out.push_str("! broken    the operation is gone\n");
            return out;
        }
        for violation in &self.broken {
            out.push_str(&format!("! broken    {violation}\n"));
        }
        for violation in &self.mended {
            out.push_str(&format!("  mended    {violation}\n"));
        }
        for change in &self.touched {
            out.push_str(&format!("  touched   {}: {}\n", change.place, change.kind));
        }
        if self.broken.is_empty() && self.mended.is_empty() && self.touched.is_empty() {
            out.push_str("  not affected\n");
        }
        out
    }

    pub(super) fn json(&self) -> String {
        let list = |violations: &[ConstraintViolation]| -> Value {
            violations
                .iter()
                .map(|violation| {
                    json!({
                        "path": violation.path,
                        "constraint": violation.constraint.as_str(),
                        "message": violation.message,
                    })
                })
                .collect()
        };
        let touched: Value = self
            .touched
            .iter()
            .map(|change| json!({ "at": change.place.to_string(), "message": change.kind.to_string() }))
            .collect();
        let object = json!({
            "source": self.name, "operation": self.operation, "removed": self.is_gone,
            "broken": list(&self.broken), "mended": list(&self.mended), "touched": touched,
        });
        format!("{object}\n")
    }
}

/// Compares what the two models say of a request.
pub(super) fn affected(
    old: &Model,
    new: &Model,
    difference: &Difference,
    path: &Path,
    operation: Option<&str>,
) -> Result<Affected, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
    let malformed =
        |error: serde_json::Error| Failure::File(format!("{}: no JSON: {error}", path.display()));
    let request: Value = serde_json::from_str(&text).map_err(malformed)?;
    let operation = match operation {
        Some(name) => name.to_string(),
        None => guess(new, &request)
            .or_else(|| guess(old, &request))
            .ok_or_else(|| {
                let path = path.display();
                Failure::Usage(format!("{path}: say with --operation whose request it is"))
            })?,
    };
    let check = |model: &Model| -> Result<Option<Vec<ConstraintViolation>>, Failure> {
        let Some(input) = input(model, &operation) else {
            return Ok(None);
        };
        let tables = lower::lower(model, &[input])?;
        let tables = tables.view();
        let mut json = serde_json::Deserializer::from_str(&text);
        let found = validate(tables.shape(0), &mut json).map_err(malformed)?;
        Ok(Some(found.into_iter().collect()))
    };
    let (before, after) = (check(old)?, check(new)?);
    if before.is_none() && after.is_none() {
        let text = format!("neither model has an operation {operation}");
        return Err(Failure::Usage(text));
    }
    let is_gone = after.is_none();
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    // The same fault may be told in other words when a bound has changed.
    let without = |list: &[ConstraintViolation], other: &[ConstraintViolation]| {
        let same = |a: &ConstraintViolation, b: &ConstraintViolation| {
            a.path == b.path && a.constraint == b.constraint && a.condition == b.condition
        };
        let kept = list.iter().filter(|a| !other.iter().any(|b| same(a, b)));
        kept.cloned().collect()
    };
    let mut places = HashSet::new();
    if let Some(input) = input(new, &operation) {
        touch(new, new.shape(input), &request, &mut places);
    }
    let changes = difference.groups.iter().flat_map(|(_, changes)| changes);
    let touched = changes.filter(|change| places.contains(&change.place));
    Ok(Affected {
        name: path.display().to_string(),
        operation: operation.clone(),
        is_gone,
        broken: without(&after, &before),
        mended: without(&before, &after),
        touched: touched.cloned().collect(),
    })
}

fn operations(model: &Model) -> impl Iterator<Item = (&str, ShapeIndex)> {
    model.shapes().filter_map(|(_, shape)| match &shape.links {
        Links::Operation(operation) => Some((shape.id.name(), operation.input)),
        _ => None,
    })
}

fn input(model: &Model, operation: &str) -> Option<ShapeIndex> {
    operations(model)
        .find(|(name, _)| *name == operation)
        .map(|(_, input)| input)
}

/// The operation whose input has the most of a request's members, and misses the fewest.
fn guess(model: &Model, request: &Value) -> Option<String> {
    let request = request.as_object()?;
    let best = operations(model)
        .map(|(name, input)| {
            let members = &model.shape(input).members;
            let known = members.iter().filter(|m| request.contains_key(&m.name));
            let missing = members.iter().filter(|member| {
                member.traits.is_required() && !request.contains_key(&member.name)
            });
            (known.count(), std::cmp::Reverse((missing.count(), name)))
        })
        .max()?;
    let (known, std::cmp::Reverse((_, name))) = best;
    (known > 0).then(|| name.to_string())
}

/// Collects the shapes and members that a request uses.
fn touch(model: &Model, shape: &Shape, value: &Value, places: &mut HashSet<Place>) {
    let place = |member: Option<&str>| Place {
        shape: shape.id.name().to_string(),
        member: member.map(str::to_string),
    };
    places.insert(place(None));
    let member = |name: &str| Some((shape.member(name)?, name.to_string()));
    match value {
        Value::Object(entries) if shape.shape_type == ShapeType::Map => {
            for (key, value) in entries {
                for (name, value) in [("key", &Value::from(key.as_str())), ("value", value)] {
                    if let Some((member, _)) = member(name) {
                        places.insert(place(Some(name)));
                        touch(model, model.target(member), value, places);
                    }
                }
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                if let Some((member, name)) = member(key) {
                    places.insert(place(Some(&name)));
                    touch(model, model.target(member), value, places);
                }
            }
        }
        Value::Array(elements) => {
            if let Some((member, name)) = member("member") {
                for value in elements {
                    places.insert(place(Some(&name)));
                    touch(model, model.target(member), value, places);
                }
            }
        }
        _ => {}
    }
}
