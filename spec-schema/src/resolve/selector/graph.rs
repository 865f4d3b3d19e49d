//! The shapes of a model and what connects them, as selectors see them.

use std::cell::OnceCell;
use std::string::String;
use std::vec::Vec;

use super::super::Resolver;
use super::super::check::UNIT;
use crate::model::prelude::{self, Definition, Form};
use crate::model::{Links, Member, Shape, ShapeId, ShapeIndex, ShapeType, Traits};
use std::collections::HashMap;

/// A shape, a member or a trait of the prelude, by number and in this order.
pub(super) type Vertex = u32;

/// What a number stands for.
pub(super) enum Found<'m> {
    Shape(&'m Shape),
    Member(&'m Shape, &'m Member),
    /// A trait that the prelude defines.
    Prelude(&'static Definition),
}

/// The relationship from an operation or resource to what it is bound to. It leads up, so the
/// closure of a shape does not follow it.
const BOUND: &str = "bound";
/// The relationship to the shapes of traits, which is followed only where it is named.
const TRAIT: &str = "trait";

/// A model as a graph.
pub(in super::super) struct Graph<'m> {
    shapes: &'m [Shape],
    index: &'m HashMap<ShapeId, ShapeIndex>,
    /// The number of the first member of each shape, and at the end the first number behind
    /// all members.
    members: Vec<Vertex>,
    bound: HashMap<Vertex, Vec<Vertex>>,
    reverse: OnceCell<HashMap<Vertex, Vec<(Vertex, &'static str)>>>,
}

impl<'m> Graph<'m> {
    pub(in super::super) fn new(resolver: &'m Resolver) -> Self {
        let mut next = resolver.shapes.len() as Vertex;
        let mut members = Vec::with_capacity(resolver.shapes.len() + 1);
        for shape in &resolver.shapes {
            members.push(next);
            next += shape.members.len() as Vertex;
        }
        members.push(next);
        let mut graph = Graph {
            shapes: &resolver.shapes,
            index: &resolver.index,
            members,
            bound: HashMap::new(),
            reverse: OnceCell::new(),
        };
        let mut bound: HashMap<Vertex, Vec<Vertex>> = HashMap::new();
        for (position, shape) in graph.shapes.iter().enumerate() {
            if shape.shape_type.is_service_type() {
                graph.links(shape, &mut |label, to| {
                    if matches!(
                        label,
                        "operation" | "instanceOperation" | "collectionOperation" | "resource"
                    ) {
                        let list = bound.entry(to).or_default();
                        if list.last() != Some(&(position as Vertex)) {
                            list.push(position as Vertex);
                        }
                    }
                });
            }
        }
        graph.bound = bound;
        graph
    }

    /// The number of a member.
    pub(in super::super) fn member(&self, shape: usize, position: usize) -> Vertex {
        self.members[shape] + position as Vertex
    }

    fn prelude_start(&self) -> Vertex {
        self.members.last().copied().unwrap_or_default()
    }

    /// Every number.
    pub(super) fn all(&self) -> Vec<Vertex> {
        (0..self.prelude_start() + prelude::TRAITS.len() as Vertex).collect()
    }

    pub(super) fn get(&self, vertex: Vertex) -> Found<'m> {
        let position = vertex as usize;
        if let Some(shape) = self.shapes.get(position) {
            return Found::Shape(shape);
        }
        let behind = vertex.wrapping_sub(self.prelude_start()) as usize;
        if let Some(definition) = prelude::TRAITS.get(behind) {
            return Found::Prelude(definition);
        }
        let owner = self.members.partition_point(|start| *start <= vertex) - 1;
        let shape = &self.shapes[owner];
        let position = (vertex - self.members[owner]) as usize;
        Found::Member(shape, &shape.members[position])
    }

    /// The type of a shape; nothing for members.
    pub(super) fn shape_type(&self, vertex: Vertex) -> Option<ShapeType> {
        match self.get(vertex) {
            Found::Shape(shape) => Some(shape.shape_type),
            Found::Member(..) => None,
            Found::Prelude(definition) => Some(match definition.form {
                Form::Object => ShapeType::Structure,
                Form::Array => ShapeType::List,
                Form::Text => ShapeType::String,
                Form::Integer => ShapeType::Integer,
                Form::Any => ShapeType::Document,
            }),
        }
    }

    pub(super) fn traits(&self, vertex: Vertex) -> Option<&'m Traits> {
        match self.get(vertex) {
            Found::Shape(shape) => Some(&shape.traits),
            Found::Member(_, member) => Some(&member.traits),
            Found::Prelude(_) => None,
        }
    }

    /// The shape that defines a trait.
    fn definition(&self, id: &str) -> Option<Vertex> {
        if let Some(index) = self.index.get(id) {
            return Some(index.0);
        }
        let name = id.strip_prefix(prelude::NAMESPACE_HASH)?;
        let position = prelude::TRAITS
            .iter()
            .position(|known| known.name == name)?;
        Some(self.prelude_start() + position as Vertex)
    }

    /// What a service, operation or resource refers to, with the names of the relationships.
    fn links(&self, shape: &'m Shape, yields: &mut dyn FnMut(&'static str, Vertex)) {
        let mut all = |label, list: &[ShapeIndex]| {
            list.iter().for_each(|index| yields(label, index.0));
        };
        match &shape.links {
            Links::None => {}
            Links::Service(service) => {
                all("operation", &service.operations);
                all("resource", &service.resources);
                all("error", &service.errors);
            }
            Links::Operation(operation) => {
                for (label, end) in [("input", operation.input), ("output", operation.output)] {
                    if end != UNIT {
                        all(label, &[end]);
                    }
                }
                all("error", &operation.errors);
            }
            Links::Resource(resource) => {
                for (_, target) in &resource.identifiers {
                    all("identifier", &[*target]);
                }
                for (_, target) in &resource.properties {
                    all("property", &[*target]);
                }
                for &(verb, operation) in &resource.lifecycle {
                    let kind = match verb {
                        "create" | "list" => "collectionOperation",
                        _ => "instanceOperation",
                    };
                    for label in [verb, "operation", kind] {
                        all(label, &[operation]);
                    }
                }
                all("operation", &resource.operations);
                all("instanceOperation", &resource.operations);
                all("collectionOperation", &resource.collection_operations);
                all("resource", &resource.resources);
            }
        }
    }

    /// Every relationship of a shape but those to traits and to what it is bound to.
    fn down(&self, vertex: Vertex, yields: &mut dyn FnMut(&'static str, Vertex)) {
        match self.get(vertex) {
            Found::Prelude(_) => {}
            // The members of enums have no target.
            Found::Member(shape, member) => {
                if !matches!(shape.shape_type, ShapeType::Enum | ShapeType::IntEnum) {
                    yields("", member.target.0);
                }
            }
            Found::Shape(shape) => {
                self.links(shape, yields);
                let first = self.members[vertex as usize];
                for position in 0..shape.members.len() as Vertex {
                    yields("member", first + position);
                }
                for mixin in &shape.mixins {
                    yields("mixin", mixin.0);
                }
            }
        }
    }

    /// What `>` and `-[…]->` yield; without names, every relationship but that to traits.
    pub(super) fn forward(&self, vertex: Vertex, names: &[String], out: &mut Vec<Vertex>) {
        let wanted = |label: &str| names.is_empty() || names.iter().any(|name| name == label);
        self.down(vertex, &mut |label, to| {
            if wanted(label) {
                out.push(to);
            }
        });
        if wanted(BOUND) {
            out.extend(self.bound.get(&vertex).into_iter().flatten());
        }
        if names.iter().any(|name| name == TRAIT) {
            let traits = self.traits(vertex).into_iter().flat_map(Traits::iter);
            out.extend(traits.filter_map(|applied| self.definition(applied.id.as_str())));
        }
    }

    /// What `~>` follows.
    pub(super) fn directed(&self, vertex: Vertex, out: &mut Vec<Vertex>) {
        self.down(vertex, &mut |_, to| out.push(to));
    }

    /// What a service or resource contains.
    pub(super) fn contained(&self, vertex: Vertex, out: &mut Vec<Vertex>) {
        self.down(vertex, &mut |label, to| {
            if matches!(label, "operation" | "resource") {
                out.push(to);
            }
        });
    }

    /// What `<` and `<-[…]-` yield.
    pub(super) fn backward(&self, vertex: Vertex, names: &[String], out: &mut Vec<Vertex>) {
        let reverse = self.reverse.get_or_init(|| self.reversed());
        let wanted = |label: &str| match names {
            [] => label != TRAIT,
            _ => names.iter().any(|name| name == label),
        };
        let edges = reverse.get(&vertex).into_iter().flatten();
        out.extend(edges.filter_map(|(from, label)| wanted(label).then_some(*from)));
    }

    fn reversed(&self) -> HashMap<Vertex, Vec<(Vertex, &'static str)>> {
        let mut reverse: HashMap<Vertex, Vec<(Vertex, &'static str)>> = HashMap::new();
        for from in 0..self.prelude_start() {
            self.down(from, &mut |label, to| {
                reverse.entry(to).or_default().push((from, label));
            });
            for &to in self.bound.get(&from).into_iter().flatten() {
                reverse.entry(to).or_default().push((from, BOUND));
            }
            for applied in self.traits(from).into_iter().flat_map(Traits::iter) {
                if let Some(to) = self.definition(applied.id.as_str()) {
                    reverse.entry(to).or_default().push((from, TRAIT));
                }
            }
        }
        reverse
    }
}
