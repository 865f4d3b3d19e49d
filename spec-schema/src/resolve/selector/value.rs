//! The attributes of shapes, and how they are compared.

use std::borrow::Cow;
use std::rc::Rc;
use std::string::{String, ToString};
use std::vec::Vec;

use super::graph::{Found, Graph, Vertex};
use super::{Comparator, Segment};
use crate::model::prelude::NAMESPACE_HASH;
use crate::model::{Links, Node, NodeValue, Number, Shape};
use std::collections::HashMap;

/// Sets of shapes by the names of variables.
pub(super) type Variables = HashMap<String, Rc<[Vertex]>>;

/// What an attribute is.
#[derive(Clone)]
pub(super) enum Value<'m> {
    /// Nothing.
    Empty,
    Text(Cow<'m, str>),
    /// A part of the value of a trait.
    Node(&'m Node),
    /// The ID of a shape or member.
    Id(Cow<'m, str>),
    Shape(Vertex),
    /// The traits of a shape.
    Traits(Vertex),
    Service(&'m Shape),
    Variables,
    /// Values of which any may fit: what the specification calls a projection.
    Many(Vec<Value<'m>>),
}

impl<'m> Value<'m> {
    pub(super) fn is_present(&self) -> bool {
        match self {
            Value::Empty => false,
            Value::Node(node) => !node.is_null(),
            Value::Many(values) => !values.is_empty(),
            _ => true,
        }
    }

    /// The values that are compared.
    pub(super) fn flat(&self) -> Vec<&Value<'m>> {
        match self {
            Value::Many(values) => values.iter().flat_map(Value::flat).collect(),
            other => std::vec![other],
        }
    }
}

/// Reads attributes while the variables have certain values.
pub(super) struct Reader<'a, 'm> {
    pub graph: &'a Graph<'m>,
    pub variables: &'a Variables,
}

impl<'m> Reader<'_, 'm> {
    /// What a path leads to.
    pub(super) fn path(&self, from: Value<'m>, path: &[Segment]) -> Value<'m> {
        let mut value = from;
        for segment in path {
            if !value.is_present() {
                break;
            }
            value = self.property(&value, segment);
        }
        value
    }

    fn property(&self, value: &Value<'m>, segment: &Segment) -> Value<'m> {
        match value {
            Value::Empty => Value::Empty,
            Value::Text(text) => match segment {
                Segment::Length => number(text.chars().count()),
                _ => Value::Empty,
            },
            Value::Node(node) => of_node(node, segment),
            Value::Id(id) => of_id(id, segment),
            Value::Shape(vertex) => self.of_shape(*vertex, segment),
            Value::Traits(vertex) => self.of_traits(*vertex, segment),
            Value::Service(shape) => match (segment, &shape.links) {
                (Segment::Name(name), Links::Service(service)) => match name.as_str() {
                    "id" => Value::Id(Cow::Borrowed(shape.id.as_str())),
                    "version" => Value::Text(Cow::Borrowed(&service.version)),
                    _ => Value::Empty,
                },
                _ => Value::Empty,
            },
            Value::Variables => match segment {
                Segment::Name(name) => self.variables.get(name).map_or(Value::Empty, |shapes| {
                    Value::Many(shapes.iter().copied().map(Value::Shape).collect())
                }),
                _ => Value::Empty,
            },
            Value::Many(values) => match segment {
                Segment::First => value
                    .flat()
                    .first()
                    .map_or(Value::Empty, |&first| first.clone()),
                _ => {
                    let nested = values.iter().map(|value| self.property(value, segment));
                    Value::Many(nested.filter(Value::is_present).collect())
                }
            },
        }
    }

    fn of_shape(&self, vertex: Vertex, segment: &Segment) -> Value<'m> {
        let Segment::Name(name) = segment else {
            return Value::Empty;
        };
        match (name.as_str(), self.graph.get(vertex)) {
            ("id", _) => Value::Id(self.id(vertex)),
            ("trait", _) => Value::Traits(vertex),
            ("var", _) => Value::Variables,
            ("service", Found::Shape(shape)) if matches!(shape.links, Links::Service(_)) => {
                Value::Service(shape)
            }
            _ => Value::Empty,
        }
    }

    fn of_traits(&self, vertex: Vertex, segment: &Segment) -> Value<'m> {
        let Some(traits) = self.graph.traits(vertex) else {
            return of_prelude_traits(self.graph, vertex, segment);
        };
        match segment {
            Segment::Keys => {
                let ids = traits.iter().map(|applied| applied.id.as_str());
                Value::Many(ids.map(|id| Value::Id(Cow::Borrowed(id))).collect())
            }
            Segment::Values => Value::Many(
                traits
                    .iter()
                    .map(|applied| Value::Node(&applied.value))
                    .collect(),
            ),
            Segment::Length => number(traits.len()),
            Segment::Name(name) => traits
                .get(&absolute(name))
                .map_or(Value::Empty, |applied| Value::Node(&applied.value)),
            Segment::First | Segment::Unknown => Value::Empty,
        }
    }

    fn id(&self, vertex: Vertex) -> Cow<'m, str> {
        match self.graph.get(vertex) {
            Found::Shape(shape) => Cow::Borrowed(shape.id.as_str()),
            Found::Member(shape, member) => {
                Cow::Owned([shape.id.as_str(), "$", &member.name].concat())
            }
            Found::Prelude(definition) => Cow::Owned([NAMESPACE_HASH, definition.name].concat()),
        }
    }

    /// The text that comparisons use; nothing for what is not there.
    fn text<'v>(&self, value: &'v Value<'m>) -> Option<Cow<'v, str>> {
        Some(match value {
            Value::Text(text) | Value::Id(text) => Cow::Borrowed(text),
            Value::Node(node) => match &node.value {
                NodeValue::Null => return None,
                NodeValue::Boolean(value) => Cow::Borrowed(if *value { "true" } else { "false" }),
                NodeValue::Number(number) => Cow::Borrowed(number.text()),
                NodeValue::String(text) | NodeValue::Id(text) => Cow::Borrowed(text),
                NodeValue::Array(_) | NodeValue::Object(_) => Cow::Borrowed(""),
            },
            Value::Shape(vertex) => self.id(*vertex),
            Value::Service(shape) => Cow::Borrowed(shape.id.as_str()),
            Value::Traits(_) | Value::Variables => Cow::Borrowed(""),
            Value::Empty | Value::Many(_) => return None,
        })
    }

    /// Whether two values compare; any pair may, where there are several.
    pub(super) fn compares(
        &self,
        left: &Value<'m>,
        right: &Value<'m>,
        comparator: Comparator,
        ignores_case: bool,
    ) -> bool {
        use Comparator::*;
        let sets = || matches!((left, right), (Value::Many(_), Value::Many(_)));
        let within = |a: &Value<'m>, b: &Value<'m>| {
            let b = b.flat();
            let among =
                |one: &&Value<'m>| b.iter().any(|it| self.pair(one, it, Equal, ignores_case));
            a.flat().iter().all(among)
        };
        match comparator {
            Exists => match self.text(right).as_deref() {
                Some("true") => left.is_present(),
                Some("false") => !left.is_present(),
                _ => false,
            },
            Subset => sets() && within(left, right),
            ProperSubset => sets() && within(left, right) && !within(right, left),
            SameSet => sets() && within(left, right) && within(right, left),
            NotSameSet => !(sets() && within(left, right) && within(right, left)),
            _ => {
                let right = right.flat();
                let fits = |a: &&Value<'m>| {
                    right
                        .iter()
                        .any(|b| self.pair(a, b, comparator, ignores_case))
                };
                left.flat().iter().any(fits)
            }
        }
    }

    fn pair(
        &self,
        left: &Value<'m>,
        right: &Value<'m>,
        comparator: Comparator,
        ignores_case: bool,
    ) -> bool {
        use Comparator::*;
        let (Some(mut left), Some(mut right)) = (self.text(left), self.text(right)) else {
            return false;
        };
        if ignores_case {
            left = Cow::Owned(left.to_lowercase());
            right = Cow::Owned(right.to_lowercase());
        }
        let (left, right) = (&*left, &*right);
        let order = || {
            let (left, right) = (parsed(left)?, parsed(right)?);
            match (left.as_integer(), right.as_integer()) {
                (Some(left), Some(right)) => Some(left.cmp(&right)),
                _ => left.as_f64().partial_cmp(&right.as_f64()),
            }
        };
        match comparator {
            Equal => left == right,
            NotEqual => left != right,
            StartsWith => left.starts_with(right),
            EndsWith => left.ends_with(right),
            Contains => left.contains(right),
            Less => order().is_some_and(|order| order.is_lt()),
            LessOrEqual => order().is_some_and(|order| order.is_le()),
            Greater => order().is_some_and(|order| order.is_gt()),
            GreaterOrEqual => order().is_some_and(|order| order.is_ge()),
            // These look at whole sets.
            Exists | SameSet | NotSameSet | Subset | ProperSubset => false,
        }
    }
}

/// Names of traits without namespace are those of the prelude.
pub(in super::super) fn absolute(name: &str) -> Cow<'_, str> {
    match name.contains('#') {
        true => Cow::Borrowed(name),
        false => Cow::Owned([NAMESPACE_HASH, name].concat()),
    }
}

fn number<'m>(count: usize) -> Value<'m> {
    Value::Text(Cow::Owned(count.to_string()))
}

/// A number as JSON writes it.
fn parsed(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let fits = digits.starts_with(|c: char| c.is_ascii_digit()) && text.parse::<f64>().is_ok();
    fits.then(|| Number::from_text(text))
}

fn of_node<'m>(node: &'m Node, segment: &Segment) -> Value<'m> {
    match (&node.value, segment) {
        (NodeValue::Object(entries), Segment::Keys) => {
            let keys = entries
                .iter()
                .map(|entry| Cow::Borrowed(entry.key.as_str()));
            Value::Many(keys.map(Value::Text).collect())
        }
        (NodeValue::Object(entries), Segment::Values) => Value::Many(
            entries
                .iter()
                .map(|entry| Value::Node(&entry.value))
                .collect(),
        ),
        (NodeValue::Object(entries), Segment::Length) => number(entries.len()),
        (NodeValue::Object(_), Segment::Name(name)) => {
            node.get(name).map_or(Value::Empty, Value::Node)
        }
        (NodeValue::Array(elements), Segment::Values) => {
            Value::Many(elements.iter().map(Value::Node).collect())
        }
        (NodeValue::Array(elements), Segment::Length) => number(elements.len()),
        (NodeValue::String(text), Segment::Length) => number(text.chars().count()),
        _ => Value::Empty,
    }
}

fn of_id<'m>(id: &Cow<'m, str>, segment: &Segment) -> Value<'m> {
    let (shape, member) = match id.split_once('$') {
        Some((shape, member)) => (shape, Some(member)),
        None => (&**id, None),
    };
    let (namespace, name) = shape.split_once('#').unwrap_or(("", shape));
    let part = match segment {
        Segment::Length => return number(id.chars().count()),
        Segment::Name(part) => match part.as_str() {
            "namespace" => Some(namespace),
            "name" => Some(name),
            "member" => member,
            _ => None,
        },
        _ => None,
    };
    part.map_or(Value::Empty, |part| {
        Value::Text(Cow::Owned(part.to_string()))
    })
}

/// Of the traits of the prelude's traits, selectors can ask for those that mark them.
fn of_prelude_traits<'m>(graph: &Graph<'m>, vertex: Vertex, segment: &Segment) -> Value<'m> {
    const AUTHENTICATION: [&str; 4] = [
        "httpApiKeyAuth",
        "httpBasicAuth",
        "httpBearerAuth",
        "httpDigestAuth",
    ];
    let Found::Prelude(definition) = graph.get(vertex) else {
        return Value::Empty;
    };
    let mut ids = std::vec!["smithy.api#trait"];
    if AUTHENTICATION.contains(&definition.name) {
        ids.push("smithy.api#authDefinition");
    }
    match segment {
        Segment::Keys => Value::Many(
            ids.into_iter()
                .map(|id| Value::Id(Cow::Borrowed(id)))
                .collect(),
        ),
        Segment::Length => number(ids.len()),
        Segment::Name(name) if ids.contains(&&*absolute(name)) => Value::Text(Cow::Borrowed("")),
        _ => Value::Empty,
    }
}
