//! What a violation is about: the shape to the row, and the value.

use std::borrow::Cow;
use std::ops::Range;

use spec_core::{Constraint, ConstraintViolation, MapPart};
use spec_schema::check;
use spec_schema::table::{Shape, ShapeType};

use super::tree::{Node, Value, unescape};

/// The shape and the value that a violation is about.
#[derive(Debug)]
pub(crate) struct Subject<'t> {
    /// The row whose constraint is violated; for an entry of a structure, the structure's.
    pub(crate) shape: Shape<'t>,
    /// The value in one line, where it is not sensitive; nothing for an absent one.
    pub(crate) value: Option<String>,
    /// The map that the value is a key or a value of, written in the same way.
    pub(crate) map: Option<String>,
    /// Its length in the unit of its shape.
    pub(crate) length: u64,
    /// The value is an entry's key or value in a map: the map, and which of the two.
    pub(crate) within_map: Option<MapPart>,
    pub(crate) span: Range<usize>,
}

/// The longest value that is kept for a message, in characters.
const LONGEST: usize = 1024;

impl<'t> Subject<'t> {
    /// Whether it is a key of a map.
    pub(crate) fn is_key(&self) -> bool {
        self.within_map == Some(MapPart::Key)
    }

    /// Finds what a violation of a value of `root` is about; `repeat` counts the violations
    /// with the same path and constraint before.
    pub(crate) fn find(
        root: Shape<'t>,
        tree: &Node<'_>,
        violation: &ConstraintViolation,
        repeat: usize,
        secrets: &[Range<usize>],
    ) -> Self {
        let constraint = violation.constraint;
        let entry = matches!(
            constraint,
            Constraint::Required | Constraint::UnknownMember | Constraint::DuplicateKey
        );
        let way = match violation.path.rsplit_once('/') {
            Some((parent, _)) if entry => parent,
            _ => &violation.path,
        };
        let (shape, node, map) = follow(root, tree, way);
        let mut subject = Subject {
            shape,
            value: None,
            map: None,
            length: 0,
            within_map: map.map(|_| MapPart::Value),
            span: tree.locate(&violation.path, constraint, repeat),
        };
        if entry {
            return subject;
        }
        let mut map = map;
        match keyed(shape, node, violation, repeat) {
            Some((key, key_span)) => {
                map = Some(node);
                subject.shape = shape.member(0).shape();
                subject.within_map = Some(MapPart::Key);
                subject.span = key_span;
                subject.length = key.chars().count() as u64;
                subject.value = Some(key.to_owned());
            }
            None => {
                subject.length = length(shape, &node.value);
                subject.value = Some(shown(&node.value));
            }
        }
        // A list or a map may hold something that is sensitive.
        let is_held = |span: &Range<usize>| {
            let mut secrets = secrets.iter();
            secrets.any(|secret| secret.start < span.end && secret.end > span.start)
        };
        if is_held(&subject.span) {
            subject.value = None;
        }
        let map = map.filter(|map| !is_held(&map.span));
        subject.map = map.map(|map| shown(&map.value));
        subject
    }
}

/// The row and the value at a path, and the map that it is a value of.
fn follow<'t, 'n, 's>(
    root: Shape<'t>,
    tree: &'n Node<'s>,
    path: &str,
) -> (Shape<'t>, &'n Node<'s>, Option<&'n Node<'s>>) {
    let (mut shape, mut node, mut map) = (root, tree, None);
    for segment in path.split('/').skip(1) {
        let name = unescape(segment);
        let Some(child) = node.child(&name) else {
            break;
        };
        let member = match shape.shape_type() {
            ShapeType::Structure | ShapeType::Union => shape.member_index(&name),
            ShapeType::List => Some(0),
            ShapeType::Map => Some(1),
            _ => None,
        };
        let Some(member) = member else {
            break;
        };
        map = (shape.shape_type() == ShapeType::Map).then_some(node);
        shape = shape.member(member).shape();
        node = child;
    }
    (shape, node, map)
}

/// The key of a map that a violation told of the map's path is about, where it is one.
fn keyed<'n>(
    map: Shape<'_>,
    node: &'n Node<'_>,
    violation: &ConstraintViolation,
    repeat: usize,
) -> Option<(&'n str, Range<usize>)> {
    if map.shape_type() != ShapeType::Map || violation.shape == map.id() {
        return None;
    }
    let key = map.member(0).shape();
    let wrong = node.entries().iter().filter(|entry| {
        let mut faults = check::text(key, &entry.key).into_iter().flatten();
        faults.any(|fault| fault.constraint() == violation.constraint)
    });
    wrong
        .map(|entry| (&*entry.key, entry.key_span.clone()))
        .nth(repeat)
}

fn length(shape: Shape<'_>, value: &Value<'_>) -> u64 {
    match value {
        Value::Text(text) if shape.shape_type() == ShapeType::Blob => base64_length(text),
        Value::Text(text) => text.chars().count() as u64,
        Value::List(elements) => elements.len() as u64,
        Value::Map(entries) => entries.len() as u64,
        _ => 0,
    }
}

/// How many bytes a base64 text stands for.
fn base64_length(text: &str) -> u64 {
    let digits = text.trim_end_matches('=').len() as u64;
    digits * 3 / 4
}

/// A value as the service writes it: maps as `{key=value}`, lists as `[a, b]`.
fn shown(value: &Value<'_>) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

fn write(value: &Value<'_>, text: &mut String) {
    if text.len() > LONGEST {
        return;
    }
    match value {
        Value::Null => text.push_str("null"),
        Value::Boolean(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => text.push_str(number),
        Value::Text(value) => text.push_str(&cut(value)),
        Value::Unknown => text.push('?'),
        Value::List(elements) => {
            text.push('[');
            for (index, element) in elements.iter().enumerate().take(LONGEST) {
                text.push_str(if index > 0 { ", " } else { "" });
                write(&element.value, text);
            }
            text.push(']');
        }
        Value::Map(entries) => {
            text.push('{');
            for (index, entry) in entries.iter().enumerate().take(LONGEST) {
                text.push_str(if index > 0 { ", " } else { "" });
                text.push_str(&cut(&entry.key));
                text.push('=');
                write(&entry.value.value, text);
            }
            text.push('}');
        }
    }
}

fn cut(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}
