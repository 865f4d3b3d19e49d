//! A model as Smithy's JSON AST, version 2.0.

use std::string::{String, ToString};
use std::vec::Vec;

use super::json;
use crate::model::{
    Entry, Known, Links, Model, Node, NodeValue, Operation, PatternSemantics, Resource, Service,
    Shape, ShapeIndex, ShapeType, Span, Trait, Traits,
};

/// The model as Smithy's JSON AST 2.0, on indented lines.
///
/// Every trait is kept, also where an `apply` statement has added it; inputs and outputs that
/// are `smithy.api#Unit` and the values of enums are written out. Mixins stay what they are:
/// traits that a shape adds to members of its mixins are `apply` entries, which no other place
/// could hold. The prelude is left out. Shapes are sorted by ID, members keep their order.
///
/// ```
/// use spec_schema::load::ModelBuilder;
///
/// let text = "$version: \"2\"\nnamespace a\nstring S\napply S @length(min: 1)\n";
/// let model = ModelBuilder::new().add_smithy("a.smithy", text).build()?;
/// let json = spec_schema::write::ast(&model);
/// let again = ModelBuilder::new().add_bytes("a.json", json.as_bytes()).build()?;
/// assert_eq!(again.shape(again.find("S")[0]).traits.length().unwrap().min, Some(1));
/// # Ok::<(), spec_schema::model::ModelErrors>(())
/// ```
pub fn ast(model: &Model) -> String {
    let mut entries = Vec::new();
    entries.push(entry("smithy", text("2.0")));
    if !model.metadata().is_empty() {
        entries.push(entry("metadata", object(model.metadata().to_vec())));
    }
    entries.push(entry("shapes", object(Writer { model }.shapes())));
    let mut out = json::pretty(&object(entries));
    out.push('\n');
    out
}

fn node(value: NodeValue) -> Node {
    Node::new(value, Span::default())
}

fn object(entries: Vec<Entry>) -> Node {
    node(NodeValue::Object(entries))
}

fn text(text: &str) -> Node {
    node(NodeValue::String(text.to_string()))
}

fn entry(key: &str, value: Node) -> Entry {
    Entry {
        key: key.to_string(),
        key_span: Span::default(),
        value,
    }
}

struct Writer<'m> {
    model: &'m Model,
}

impl Writer<'_> {
    fn shapes(&self) -> Vec<Entry> {
        let mut shapes: Vec<&Shape> = self.model.shapes().map(|(_, shape)| shape).collect();
        shapes.sort_by(|a, b| a.id.cmp(&b.id));
        let mut entries = Vec::with_capacity(shapes.len());
        for shape in shapes {
            if !shape.is_prelude() {
                entries.push(entry(shape.id.as_str(), self.shape(shape)));
                for member in shape.members.iter().filter(|member| !member.is_written()) {
                    let id = [shape.id.as_str(), "$", &member.name].concat();
                    entries.extend(apply(&id, traits(&member.traits, is_own)));
                }
            }
        }
        entries
    }

    fn shape(&self, shape: &Shape) -> Node {
        let mut entries = std::vec![entry("type", text(shape.shape_type.name()))];
        if !shape.mixins.is_empty() {
            entries.push(entry("mixins", self.references(&shape.mixins)));
        }
        match &shape.links {
            Links::Service(service) => self.service(shape, service, &mut entries),
            Links::Operation(operation) => self.operation(shape, operation, &mut entries),
            Links::Resource(resource) => self.resource(resource, &mut entries),
            Links::None => self.members(shape, &mut entries),
        }
        let own = traits(&shape.traits, is_own);
        if !own.is_empty() {
            entries.push(entry("traits", object(own)));
        }
        object(entries)
    }

    fn members(&self, shape: &Shape, entries: &mut Vec<Entry>) {
        let own = shape.members.iter().filter(|member| member.is_written());
        let members: Vec<Entry> = own
            .map(|member| {
                let mut parts = std::vec![entry("target", self.id(member.target))];
                let own = traits(&member.traits, is_own);
                if !own.is_empty() {
                    parts.push(entry("traits", object(own)));
                }
                entry(&member.name, object(parts))
            })
            .collect();
        match shape.shape_type {
            ShapeType::List | ShapeType::Set | ShapeType::Map => entries.extend(members),
            _ if shape.shape_type.is_simple() => {}
            _ => entries.push(entry("members", object(members))),
        }
    }

    fn service(&self, shape: &Shape, service: &Service, entries: &mut Vec<Entry>) {
        let mixed: Vec<&Service> = shape
            .mixins
            .iter()
            .filter_map(|mixin| match &self.model.shape(*mixin).links {
                Links::Service(service) => Some(&**service),
                _ => None,
            })
            .collect();
        let inherited = |version: &str| mixed.iter().any(|service| service.version == version);
        if !service.version.is_empty() && !inherited(&service.version) {
            entries.push(entry("version", text(&service.version)));
        }
        for (key, list, of) in [
            (
                "operations",
                &service.operations,
                (|service| &service.operations) as fn(&Service) -> &Vec<ShapeIndex>,
            ),
            ("resources", &service.resources, |service| {
                &service.resources
            }),
            ("errors", &service.errors, |service| &service.errors),
        ] {
            let inherited: Vec<&Vec<ShapeIndex>> = mixed.iter().map(|mixin| of(mixin)).collect();
            self.list(key, &introduced(list, &inherited), entries);
        }
        let own = service
            .rename
            .iter()
            .filter(|renamed| !mixed.iter().any(|mixin| mixin.rename.contains(renamed)));
        let rename: Vec<Entry> = own
            .map(|(id, name)| entry(id.as_str(), text(name)))
            .collect();
        if !rename.is_empty() {
            entries.push(entry("rename", object(rename)));
        }
    }

    fn operation(&self, shape: &Shape, operation: &Operation, entries: &mut Vec<Entry>) {
        entries.push(entry("input", self.reference(operation.input)));
        entries.push(entry("output", self.reference(operation.output)));
        let mixed: Vec<&Vec<ShapeIndex>> = shape
            .mixins
            .iter()
            .filter_map(|mixin| match &self.model.shape(*mixin).links {
                Links::Operation(operation) => Some(&operation.errors),
                _ => None,
            })
            .collect();
        self.list("errors", &introduced(&operation.errors, &mixed), entries);
    }

    fn resource(&self, resource: &Resource, entries: &mut Vec<Entry>) {
        for (key, named) in [
            ("identifiers", &resource.identifiers),
            ("properties", &resource.properties),
        ] {
            let named: Vec<Entry> = named
                .iter()
                .map(|(name, target)| entry(name, self.reference(*target)))
                .collect();
            if !named.is_empty() {
                entries.push(entry(key, object(named)));
            }
        }
        for (verb, operation) in &resource.lifecycle {
            entries.push(entry(verb, self.reference(*operation)));
        }
        self.list("operations", &resource.operations, entries);
        self.list(
            "collectionOperations",
            &resource.collection_operations,
            entries,
        );
        self.list("resources", &resource.resources, entries);
    }

    fn list(&self, key: &str, shapes: &[ShapeIndex], entries: &mut Vec<Entry>) {
        if !shapes.is_empty() {
            entries.push(entry(key, self.references(shapes)));
        }
    }

    fn references(&self, shapes: &[ShapeIndex]) -> Node {
        let references = shapes.iter().map(|shape| self.reference(*shape)).collect();
        node(NodeValue::Array(references))
    }

    fn reference(&self, shape: ShapeIndex) -> Node {
        object(std::vec![entry("target", self.id(shape))])
    }

    fn id(&self, shape: ShapeIndex) -> Node {
        text(self.model.shape(shape).id.as_str())
    }
}

/// What no mixin has brought.
fn introduced(list: &[ShapeIndex], inherited: &[&Vec<ShapeIndex>]) -> Vec<ShapeIndex> {
    list.iter()
        .copied()
        .filter(|shape| !inherited.iter().any(|list| list.contains(shape)))
        .collect()
}

fn is_own(applied: &Trait) -> bool {
    !applied.inherited
}

fn traits(traits: &Traits, filter: impl Fn(&Trait) -> bool) -> Vec<Entry> {
    traits
        .iter()
        .filter(|applied| filter(applied))
        .map(|applied| {
            let value = match &applied.known {
                Known::Pattern(pattern) if pattern.semantics == PatternSemantics::JavaMatches => {
                    text(&pattern.smithy_source())
                }
                _ => applied.value.clone(),
            };
            entry(applied.id.as_str(), value)
        })
        .collect()
}

fn apply(id: &str, traits: Vec<Entry>) -> Option<Entry> {
    if traits.is_empty() {
        return None;
    }
    let parts = std::vec![
        entry("type", text("apply")),
        entry("traits", object(traits))
    ];
    Some(entry(id, object(parts)))
}
