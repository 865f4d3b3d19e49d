//! What the differences of two models mean for requests in files.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use spec_core::ConstraintViolation;
use spec_core::engine::validate;
use spec_schema::lower::{self, OwnedTables};
use spec_schema::model::{Links, Model, Shape, ShapeIndex, ShapeType};
use spec_schema::table::Tables;

use super::affected::Affected;
use super::change::Place;
use super::compare::Difference;
use crate::catalog::candidates;
use crate::check::requests::{self, Entry, Lookup, Reason, Request};
use crate::check::tree::{Node, Value};
use crate::failure::Failure;

/// One of the two models.
pub(super) struct Side<'m> {
    model: &'m Model,
    /// Whatever a document can be, without patterns: for telling what it is.
    outline: OwnedTables,
    /// What requests have been checked with.
    lowered: RefCell<HashMap<ShapeIndex, Rc<OwnedTables>>>,
}

/// What a request is of: an operation or, in a model without any, a shape.
#[derive(Clone)]
struct Subject {
    operation: Option<String>,
    shape: String,
}

impl<'m> Side<'m> {
    pub(super) fn new(model: &'m Model) -> Result<Self, Failure> {
        Ok(Side {
            model,
            outline: lower::outline(model, &candidates(model))?,
            lowered: RefCell::default(),
        })
    }

    /// What a shape of this model is the request of.
    fn subject(&self, shape: &str) -> Subject {
        let index = self.model.get(shape);
        let operation = operations(self.model).find(|(_, input)| Some(*input) == index);
        Subject {
            operation: operation.map(|(name, _)| name.to_string()),
            shape: shape.to_string(),
        }
    }

    /// The shape of a request, where the model still has it.
    fn root(&self, subject: &Subject) -> Option<ShapeIndex> {
        match &subject.operation {
            Some(operation) => {
                let mut all = operations(self.model);
                all.find(|(name, _)| name == operation)
                    .map(|(_, input)| input)
            }
            None => self.model.get(&subject.shape),
        }
    }

    /// What is wrong with a request; nothing where the model does not have it.
    fn check(
        &self,
        subject: &Subject,
        request: &Request<'_, '_>,
    ) -> Result<Option<Vec<ConstraintViolation>>, Failure> {
        let Some(root) = self.root(subject) else {
            return Ok(None);
        };
        let known = self.lowered.borrow().get(&root).cloned();
        let tables = match known {
            Some(tables) => tables,
            None => {
                let tables = Rc::new(lower::lower(self.model, &[root])?);
                self.lowered.borrow_mut().insert(root, tables.clone());
                tables
            }
        };
        let tables = tables.view();
        let found = validate(tables.shape(0), &request.tree)
            .map_err(|error| Failure::File(error.to_string()))?;
        let kept = found
            .into_iter()
            .filter(|violation| request.keeps(violation));
        let placed = kept.map(|mut violation| {
            violation.path = request.path_of(&violation.path);
            violation
        });
        Ok(Some(placed.collect()))
    }

    fn lookup<'t>(&self, tables: &'t Tables<'t>, operation: Option<&str>) -> Option<Lookup<'t>> {
        let chosen = match operation {
            Some(operation) => Some(tables.operation(operation)?.index()),
            None => None,
        };
        Some(Lookup::new(tables, chosen))
    }
}

fn operations(model: &Model) -> impl Iterator<Item = (&str, ShapeIndex)> {
    model.shapes().filter_map(|(_, shape)| match &shape.links {
        Links::Operation(operation) => Some((shape.id.name(), operation.input)),
        _ => None,
    })
}

/// Compares what two models say of the requests in files. Every request is told; so is every
/// file and document that has none, and the rest goes on.
pub(super) fn affected(
    [old, new]: [&Side<'_>; 2],
    difference: &Difference,
    inputs: &[String],
    operation: Option<&str>,
    mut tell: impl FnMut(Result<Affected, String>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let (old_tables, new_tables) = (old.outline.view(), new.outline.view());
    let lookups = [
        (new, new.lookup(&new_tables, operation)),
        (old, old.lookup(&old_tables, operation)),
    ];
    if let Some(operation) = operation
        && lookups.iter().all(|(_, lookup)| lookup.is_none())
    {
        let text = format!("neither model has an operation {operation}");
        return Err(Failure::Usage(text));
    }
    for entry in requests::expand(inputs, None) {
        let text = entry.and_then(|entry| Ok((requests::read(&entry)?, entry)));
        let (text, entry) = match text {
            Ok(read) => read,
            Err(error) => {
                tell(Err(error))?;
                continue;
            }
        };
        let (found, reasons) = find(&entry, &text, &lookups);
        for reason in reasons {
            // A folder holds files of every kind.
            if !(entry.found && reason.is_undecided) {
                tell(Err(reason.text))?;
            }
        }
        for request in found {
            tell(Ok(compare(old, new, difference, request)?))?;
        }
    }
    Ok(())
}

/// A request with its name and what it is of.
struct Named<'s, 't> {
    name: String,
    subject: Subject,
    request: Request<'s, 't>,
}

/// The requests of a file as the new model knows them, and those that only the old one knows;
/// and why documents without any have none.
fn find<'s, 't>(
    entry: &'s Entry,
    text: &'s str,
    lookups: &[(&Side<'_>, Option<Lookup<'t>>)],
) -> (Vec<Named<'s, 't>>, Vec<Reason>) {
    let mut found: Vec<(u64, Named<'s, 't>)> = Vec::new();
    let mut reasons: Vec<(u64, Reason)> = Vec::new();
    for (side, lookup) in lookups {
        let Some(lookup) = lookup else { continue };
        let documents = requests::find(entry, text, lookup);
        let is_alone = documents.len() == 1;
        for (line, document) in documents {
            let list = match document {
                Ok(list) => list,
                Err(reason) => {
                    if reasons.iter().all(|(known, _)| *known != line) {
                        reasons.push((line, reason));
                    }
                    continue;
                }
            };
            for request in list {
                let mut name = match is_alone {
                    true => entry.name.clone(),
                    false => format!("{}:{line}", entry.name),
                };
                if !request.path.is_empty() {
                    name = format!("{name}#{}", request.path);
                }
                if found.iter().any(|(_, known)| known.name == name) {
                    continue;
                }
                let subject = side.subject(request.shape.id());
                let named = Named {
                    name,
                    subject,
                    request,
                };
                found.push((line, named));
            }
        }
    }
    found.sort_by_key(|(line, _)| *line);
    reasons.retain(|(line, _)| found.iter().all(|(known, _)| known != line));
    let found = found.into_iter().map(|(_, named)| named).collect();
    (found, reasons.into_iter().map(|(_, text)| text).collect())
}

fn compare(
    old: &Side<'_>,
    new: &Side<'_>,
    difference: &Difference,
    named: Named<'_, '_>,
) -> Result<Affected, Failure> {
    let Named {
        name,
        subject,
        request,
    } = named;
    let before = old.check(&subject, &request)?.unwrap_or_default();
    let after = new.check(&subject, &request)?;
    let is_gone = after.is_none();
    let after = after.unwrap_or_default();
    // The same fault may be told in other words when a bound has changed.
    let without = |list: &[ConstraintViolation], other: &[ConstraintViolation]| {
        let same = |a: &ConstraintViolation, b: &ConstraintViolation| {
            a.path == b.path && a.constraint == b.constraint && a.condition == b.condition
        };
        let kept = list.iter().filter(|a| !other.iter().any(|b| same(a, b)));
        kept.cloned().collect()
    };
    let mut places = HashSet::new();
    if let Some(root) = new.root(&subject) {
        touch(new.model, new.model.shape(root), &request.tree, &mut places);
    }
    let changes = difference.groups.iter().flat_map(|(_, changes)| changes);
    let touched = changes.filter(|change| places.contains(&change.place));
    let shape = subject.shape.rsplit('#').next().unwrap_or_default();
    Ok(Affected {
        name,
        operation: subject.operation.unwrap_or_else(|| shape.to_string()),
        is_gone,
        broken: if is_gone {
            Vec::new()
        } else {
            without(&after, &before)
        },
        mended: if is_gone {
            Vec::new()
        } else {
            without(&before, &after)
        },
        touched: touched.cloned().collect(),
    })
}

/// Collects the shapes and members that a request uses.
fn touch(model: &Model, shape: &Shape, node: &Node<'_>, places: &mut HashSet<Place>) {
    let place = |member: Option<&str>| Place {
        shape: shape.id.name().to_string(),
        member: member.map(str::to_string),
    };
    places.insert(place(None));
    let mut into = |name: &str, node: Option<&Node<'_>>| {
        let Some(member) = shape.member(name) else {
            return;
        };
        places.insert(place(Some(name)));
        let target = model.target(member);
        match node {
            Some(node) => touch(model, target, node, places),
            None => drop(places.insert(Place {
                shape: target.id.name().to_string(),
                member: None,
            })),
        }
    };
    match &node.value {
        Value::Map(entries) if shape.shape_type == ShapeType::Map => {
            for entry in entries {
                into("key", None);
                into("value", Some(&entry.value));
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                into(&entry.key, Some(&entry.value));
            }
        }
        Value::List(elements) => {
            for element in elements {
                into("member", Some(element));
            }
        }
        _ => {}
    }
}
