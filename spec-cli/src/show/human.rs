//! A shape for people.

use std::collections::BTreeSet;
use std::fmt::Write;

use spec_schema::model::{Links, Member, Model, Shape, ShapeIndex, ShapeType, Span};

use super::facts::{Fact, corrected, facts, value_in_words};
use crate::view::{View, enum_value, is_required};

pub(super) fn show(model: &Model, shape: &Shape) -> String {
    let mut page = Page {
        model,
        text: String::new(),
    };
    page.line(
        0,
        &format!("{} {}", shape.shape_type.name(), shape.id.name()),
        None,
    );
    page.line(0, shape.id.as_str(), Some(shape.span));
    let operations = used_by(model, shape);
    if !operations.is_empty() {
        page.line(0, &operations, None);
    }
    for fact in facts(model, shape, View::of(shape)) {
        page.fact(0, &fact);
    }
    match &shape.links {
        Links::Operation(operation) => {
            page.line(
                0,
                &format!("input {}", model.shape(operation.input).id),
                None,
            );
            page.line(
                0,
                &format!("output {}", model.shape(operation.output).id),
                None,
            );
            page.names("errors", &operation.errors);
        }
        Links::Service(service) => {
            page.line(0, &format!("version {}", service.version), None);
            page.names("operations", &service.operations);
            page.names("resources", &service.resources);
        }
        Links::Resource(resource) => page.names("operations", &resource.operations),
        Links::None if View::of(shape).values().is_some() => page.values(shape),
        Links::None => page.members(shape),
    }
    page.conditions(shape);
    page.text
}

/// The operations whose input the shape is, or is in.
fn used_by(model: &Model, shape: &Shape) -> String {
    if shape.shape_type.is_service_type() {
        return String::new();
    }
    let (mut of, mut inside) = (Vec::new(), BTreeSet::new());
    for (_, operation) in model.shapes() {
        let Links::Operation(links) = &operation.links else {
            continue;
        };
        if model.shape(links.input).id == shape.id {
            of.push(operation.id.name());
        } else if reaches(model, links.input, shape) {
            inside.insert(operation.id.name());
        }
    }
    const SHOWN: usize = 4;
    let more = inside.len().saturating_sub(SHOWN);
    let names: Vec<&str> = inside.into_iter().take(SHOWN).collect();
    match (of.is_empty(), names.is_empty(), more) {
        (true, true, _) => String::new(),
        (true, false, 0) => format!("in requests of {}", names.join(", ")),
        (true, false, _) => format!("in requests of {} and {more} more", names.join(", ")),
        _ => format!("request of {}", of.join(", ")),
    }
}

fn reaches(model: &Model, start: ShapeIndex, wanted: &Shape) -> bool {
    let mut seen = BTreeSet::from([start]);
    let mut todo = vec![start];
    while let Some(at) = todo.pop() {
        let shape = model.shape(at);
        if shape.id == wanted.id {
            return true;
        }
        let targets = shape.members.iter().map(|member| member.target);
        todo.extend(targets.filter(|target| seen.insert(*target)));
    }
    false
}

struct Page<'m> {
    model: &'m Model,
    text: String,
}

impl Page<'_> {
    /// A line, with the place of what it says behind it.
    fn line(&mut self, indent: usize, text: &str, span: Option<Span>) {
        const PLACES: usize = 64;
        let start = self.text.len();
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.text.push_str(text);
        if let Some(place) = span.and_then(|span| self.model.place(span)) {
            let width = self.text[start..].chars().count();
            let gap = PLACES.saturating_sub(width).max(2);
            self.text.extend(std::iter::repeat_n(' ', gap));
            // Writing to a string cannot fail.
            let _ = write!(self.text, "{}:{}", place.file, place.line);
        }
        self.text.push('\n');
    }

    fn fact(&mut self, indent: usize, fact: &Fact<'_>) {
        self.line(indent, &fact.text, Some(fact.span));
        if let Some(correction) = fact.correction {
            self.line(indent + 2, &corrected(correction), Some(correction.span));
        }
    }

    fn names(&mut self, title: &str, shapes: &[ShapeIndex]) {
        if shapes.is_empty() {
            return;
        }
        self.line(0, &format!("\n{title}"), None);
        for shape in shapes {
            let shape = self.model.shape(*shape);
            self.line(2, shape.id.name(), Some(shape.span));
        }
    }

    fn values(&mut self, shape: &Shape) {
        self.line(0, "\nvalues", None);
        if shape.members.is_empty() {
            for value in View::of(shape).values().unwrap_or_default() {
                self.line(2, &value, None);
            }
        }
        for member in &shape.members {
            let value = enum_value(member);
            let internal = if member.traits.is_internal() {
                "  internal"
            } else {
                ""
            };
            self.line(2, &format!("{value}{internal}"), Some(member.span));
            let added = self.model.corrections().iter().find(|correction| {
                correction.span == member.span && self.model.shape(correction.shape).id == shape.id
            });
            if let Some(correction) = added {
                self.line(4, &corrected(correction), None);
            }
        }
    }

    fn members(&mut self, shape: &Shape) {
        if shape.members.is_empty() {
            return;
        }
        self.line(0, "\nmembers", None);
        for member in &shape.members {
            self.member(shape, member);
        }
    }

    fn member(&mut self, shape: &Shape, member: &Member) {
        let target = self.model.target(member);
        let mut notes = Vec::new();
        let traits = &member.traits;
        if is_required(member) {
            notes.push("required".to_string());
        } else if traits.is_idempotency_token() {
            notes.push("filled in by clients".to_string());
        }
        if let Some(default) = traits.default_value().filter(|default| !default.is_null()) {
            notes.push(format!("default {}", value_in_words(default)));
        }
        if let Some(name) = traits.json_name() {
            notes.push(format!("{name} in JSON"));
        }
        let mut text = member.name.clone();
        if !notes.is_empty() {
            text.push_str(&format!("  {}", notes.join(", ")));
        }
        self.line(2, &text, Some(member.span));
        let required = self.model.corrections().iter().find(|correction| {
            self.model.shape(correction.shape).id == shape.id
                && correction.member.as_deref() == Some(&member.name)
                && matches!(correction.trait_id.name(), "required" | "default")
        });
        if let Some(correction) = required {
            self.line(6, &corrected(correction), Some(correction.span));
        }
        let span = (!target.is_prelude()).then_some(target.span);
        self.line(4, &self.described(target), span);
        for fact in facts(self.model, shape, View::member(member, target)) {
            self.fact(4, &fact);
        }
    }

    /// Type and name of a shape, and what is in it.
    fn described(&self, shape: &Shape) -> String {
        let target = |name: &str| {
            let member = shape.member(name);
            member.map_or("", |member| self.model.target(member).id.name())
        };
        let name = shape.id.name();
        match shape.shape_type {
            ShapeType::List | ShapeType::Set => format!("list {name} of {}", target("member")),
            ShapeType::Map => format!("map {name} of {} to {}", target("key"), target("value")),
            _ => match View::of(shape).values() {
                Some(values) => {
                    const SHOWN: usize = 6;
                    let more = match values.len().saturating_sub(SHOWN) {
                        0 => String::new(),
                        more => format!(" and {more} more"),
                    };
                    let shown = values[..values.len().min(SHOWN)].join(", ");
                    format!("enum {name}: {shown}{more}")
                }
                None => format!("{} {name}", shape.shape_type.name()),
            },
        }
    }

    fn conditions(&mut self, shape: &Shape) {
        let conditions = shape.traits.conditions();
        if conditions.is_empty() {
            return;
        }
        self.line(0, "\nconditions", None);
        for condition in conditions {
            let severity = if is_warning(shape, &condition.name) {
                "warning"
            } else {
                "error"
            };
            let name = format!("{}  {severity}", condition.name);
            self.line(2, &name, Some(condition.name_span));
            if let Some(documentation) = &condition.documentation {
                self.line(4, documentation, None);
            }
            self.line(4, &condition.expression, None);
        }
    }
}

/// Whether a condition of a shape is listed as a warning.
pub(super) fn is_warning(shape: &Shape, name: &str) -> bool {
    let listed = shape.traits.get("spec.rules#warnings");
    listed
        .and_then(|applied| applied.value.as_array())
        .is_some_and(|names| names.iter().any(|node| node.as_str() == Some(name)))
}
