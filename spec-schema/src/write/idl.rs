//! A model as Smithy IDL 2.0.

use std::collections::{BTreeMap, HashSet};
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::json::{quoted, spaces};
use super::nodes;
use crate::model::prelude::{self, Form};
use crate::model::{
    Known, Links, Member, Model, Node, NodeValue, Operation, PatternSemantics, Resource, Service,
    Shape, ShapeIndex, ShapeType, Trait, Traits,
};

/// Which traits are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keep {
    /// Every trait: the text is the same model again.
    Everything,
    /// What says which values are valid, and names. Prose, examples, endpoints and how
    /// requests are sent are left out.
    Facts,
}

/// The shapes of one namespace as a text in Smithy IDL 2.0.
///
/// Services come first, then resources, operations and data, each sorted by name; members
/// keep their order. The same model gives the same text. Patterns that have to match the whole
/// text (those of botocore) get the anchors that say so in Smithy.
///
/// ```
/// use spec_schema::load::ModelBuilder;
/// use spec_schema::write::{Keep, smithy};
///
/// let text = "$version: \"2.0\"\nnamespace a\n@length(min:1) string Name";
/// let model = ModelBuilder::new().add_smithy("a.smithy", text).build()?;
/// let written = smithy(&model, "a", Keep::Everything);
/// assert_eq!(written, "$version: \"2.0\"\n\nnamespace a\n\n@length(min: 1)\nstring Name\n");
/// # Ok::<(), spec_schema::model::ModelErrors>(())
/// ```
pub fn smithy(model: &Model, namespace: &str, keep: Keep) -> String {
    let mut shapes: Vec<&Shape> = model
        .shapes()
        .map(|(_, shape)| shape)
        .filter(|shape| shape.id.namespace() == namespace)
        .collect();
    shapes.sort_by_key(|shape| (rank(shape.shape_type), shape.id.as_str()));
    let mut writer = Writer {
        model,
        namespace,
        keep,
        local: shapes.iter().map(|shape| shape.id.name()).collect(),
        uses: BTreeMap::new(),
        out: String::new(),
    };
    for shape in shapes {
        writer.shape(shape);
    }
    writer.finish()
}

/// Services before resources before operations before data.
fn rank(shape_type: ShapeType) -> u8 {
    match shape_type {
        ShapeType::Service => 0,
        ShapeType::Resource => 1,
        ShapeType::Operation => 2,
        _ => 3,
    }
}

struct Writer<'m> {
    model: &'m Model,
    namespace: &'m str,
    keep: Keep,
    /// Names that are defined in this namespace.
    local: HashSet<&'m str>,
    /// Names of other namespaces by their short form.
    uses: BTreeMap<&'m str, &'m str>,
    out: String,
}

impl<'m> Writer<'m> {
    /// The text with what stands before the shapes.
    fn finish(self) -> String {
        let mut text = "$version: \"2.0\"\n\n".to_string();
        if self.keep == Keep::Everything {
            for entry in self.model.metadata() {
                text.push_str("metadata ");
                quoted(&mut text, &entry.key);
                text.push_str(" = ");
                nodes::write(&mut text, &entry.value, 0);
                text.push('\n');
            }
            if !self.model.metadata().is_empty() {
                text.push('\n');
            }
        }
        text.push_str(&format!("namespace {}\n", self.namespace));
        let mut uses: Vec<&str> = self.uses.values().copied().collect();
        uses.sort_unstable();
        for (index, id) in uses.iter().enumerate() {
            let before = if index == 0 { "\n" } else { "" };
            text.push_str(&format!("{before}use {id}\n"));
        }
        text.push_str(&self.out);
        text
    }

    /// The shortest form of an absolute ID that means it here.
    fn name(&mut self, id: &'m str) -> &'m str {
        let (namespace, name) = id.split_once('#').unwrap_or(("", id));
        if namespace == self.namespace {
            return name;
        }
        if self.local.contains(name) {
            return id;
        }
        if namespace == prelude::NAMESPACE {
            return name;
        }
        if prelude::has(name) {
            return id;
        }
        match *self.uses.entry(name).or_insert(id) {
            known if known == id => name,
            _ => id,
        }
    }

    fn id(&mut self, index: ShapeIndex) -> &'m str {
        let model = self.model;
        self.name(model.shape(index).id.as_str())
    }

    fn shape(&mut self, shape: &'m Shape) {
        self.out.push('\n');
        self.traits(&shape.traits, 0, |_| true);
        self.out.push_str(shape.shape_type.name());
        self.out.push(' ');
        self.out.push_str(shape.id.name());
        if !shape.mixins.is_empty() {
            let mixins: Vec<&str> = shape.mixins.iter().map(|mixin| self.id(*mixin)).collect();
            self.out.push_str(&format!(" with [{}]", mixins.join(", ")));
        }
        match &shape.links {
            Links::Service(service) => self.service(service),
            Links::Operation(operation) => self.operation(operation),
            Links::Resource(resource) => self.resource(resource),
            Links::None if shape.shape_type.is_simple() => self.out.push('\n'),
            Links::None => self.members(shape),
        }
        self.added_to_inherited(shape);
    }

    fn members(&mut self, shape: &'m Shape) {
        let own: Vec<&Member> = shape.members.iter().filter(|m| m.is_written()).collect();
        if own.is_empty() {
            self.out.push_str(" {}\n");
            return;
        }
        self.out.push_str(" {\n");
        let is_enum = matches!(shape.shape_type, ShapeType::Enum | ShapeType::IntEnum);
        let spread = matches!(shape.shape_type, ShapeType::Structure | ShapeType::Union);
        for (index, member) in own.into_iter().enumerate() {
            if spread && index > 0 {
                self.out.push('\n');
            }
            let assigned = if is_enum {
                "smithy.api#enumValue"
            } else if shape.shape_type == ShapeType::Structure {
                "smithy.api#default"
            } else {
                ""
            };
            self.traits(&member.traits, 4, |applied| applied.id.as_str() != assigned);
            self.out.push_str("    ");
            self.out.push_str(&member.name);
            if !is_enum {
                let target = self.id(member.target);
                self.out.push_str(": ");
                self.out.push_str(target);
            }
            if let Some(value) = member.traits.get(assigned) {
                self.out.push_str(" = ");
                nodes::write(&mut self.out, &value.value, 4);
            }
            self.out.push('\n');
        }
        self.out.push_str("}\n");
    }

    /// What a shape itself says of members that its mixins bring.
    fn added_to_inherited(&mut self, shape: &'m Shape) {
        for member in shape.members.iter().filter(|member| !member.is_written()) {
            for applied in member.traits.iter().filter(|applied| !applied.inherited) {
                if !self.keeps(applied) {
                    continue;
                }
                self.out
                    .push_str(&format!("\napply {}${} ", shape.id.name(), member.name));
                self.applied(applied, 0);
            }
        }
    }

    fn service(&mut self, service: &'m Service) {
        self.out.push_str(" {\n");
        if !service.version.is_empty() {
            self.out.push_str("    version: ");
            quoted(&mut self.out, &service.version);
            self.out.push('\n');
        }
        self.list("operations", &service.operations);
        self.list("resources", &service.resources);
        self.list("errors", &service.errors);
        if !service.rename.is_empty() {
            self.out.push_str("    rename: {\n");
            for (id, name) in &service.rename {
                self.out.push_str("        ");
                quoted(&mut self.out, id.as_str());
                self.out.push_str(": ");
                quoted(&mut self.out, name);
                self.out.push('\n');
            }
            self.out.push_str("    }\n");
        }
        self.out.push_str("}\n");
    }

    fn operation(&mut self, operation: &'m Operation) {
        self.out.push_str(" {\n");
        for (key, target) in [("input", operation.input), ("output", operation.output)] {
            if self.model.shape(target).id.as_str() != prelude::UNIT {
                let target = self.id(target);
                self.out.push_str(&format!("    {key}: {target}\n"));
            }
        }
        self.list("errors", &operation.errors);
        self.out.push_str("}\n");
    }

    fn resource(&mut self, resource: &'m Resource) {
        self.out.push_str(" {\n");
        for (key, named) in [
            ("identifiers", &resource.identifiers),
            ("properties", &resource.properties),
        ] {
            if named.is_empty() {
                continue;
            }
            self.out.push_str(&format!("    {key}: {{\n"));
            for (name, target) in named {
                let target = self.id(*target);
                self.out.push_str(&format!("        {name}: {target}\n"));
            }
            self.out.push_str("    }\n");
        }
        for (verb, operation) in &resource.lifecycle {
            let operation = self.id(*operation);
            self.out.push_str(&format!("    {verb}: {operation}\n"));
        }
        self.list("operations", &resource.operations);
        self.list("collectionOperations", &resource.collection_operations);
        self.list("resources", &resource.resources);
        self.out.push_str("}\n");
    }

    fn list(&mut self, key: &str, shapes: &[ShapeIndex]) {
        if shapes.is_empty() {
            return;
        }
        let mut names: Vec<&str> = shapes.iter().map(|shape| self.id(*shape)).collect();
        if self.keep == Keep::Facts {
            names.sort_unstable();
        }
        self.out.push_str(&format!("    {key}: [\n"));
        for name in names {
            self.out.push_str(&format!("        {name}\n"));
        }
        self.out.push_str("    ]\n");
    }

    /// Traits that a shape or member has of its own, one a line.
    fn traits(&mut self, traits: &'m Traits, indent: usize, filter: impl Fn(&Trait) -> bool) {
        for applied in traits.iter() {
            if applied.inherited || !filter(applied) || !self.keeps(applied) {
                continue;
            }
            spaces(&mut self.out, indent);
            self.applied(applied, indent);
        }
    }

    fn applied(&mut self, applied: &'m Trait, indent: usize) {
        self.out.push('@');
        let name = self.name(applied.id.as_str());
        self.out.push_str(name);
        let value = self.value(applied);
        if self.is_implied(applied, &value) {
            self.out.push('\n');
            return;
        }
        match &value.value {
            NodeValue::Object(entries) if !entries.is_empty() => {
                let line = nodes::entries_in_line(entries);
                if indent + name.len() + line.len() + 3 <= 100 {
                    self.out.push_str(&format!("({line})"));
                } else {
                    self.out.push_str("(\n");
                    nodes::write_entries(&mut self.out, entries, indent + 4);
                    spaces(&mut self.out, indent);
                    self.out.push(')');
                }
            }
            _ => {
                self.out.push('(');
                nodes::write(&mut self.out, &value, indent);
                self.out.push(')');
            }
        }
        self.out.push('\n');
    }

    /// The value of a trait as it is written: anchors around patterns that match whole texts,
    /// no prose where only facts are wanted.
    fn value(&self, applied: &Trait) -> Node {
        let mut value = applied.value.clone();
        match &applied.known {
            Known::Pattern(pattern) if pattern.semantics == PatternSemantics::JavaMatches => {
                value.value = NodeValue::String(pattern.smithy_source().into_owned());
            }
            Known::Deprecated { .. } if self.keep == Keep::Facts => {
                if let NodeValue::Object(entries) = &mut value.value {
                    entries.retain(|entry| entry.key == "since");
                }
            }
            _ => {}
        }
        value
    }

    /// True where a trait without a value means this value.
    fn is_implied(&self, applied: &Trait, value: &Node) -> bool {
        let form = match self.model.get(applied.id.as_str()) {
            Some(index) => match self.model.shape(index).shape_type {
                ShapeType::Structure | ShapeType::Map => Form::Object,
                _ => return false,
            },
            None => match applied.id.as_str().strip_prefix(prelude::NAMESPACE_HASH) {
                Some(name) => prelude::definition(name).map_or(Form::Object, |found| found.form),
                None => Form::Object,
            },
        };
        form == Form::Object && value.as_object().is_some_and(<[_]>::is_empty)
    }

    fn keeps(&self, applied: &Trait) -> bool {
        if self.keep == Keep::Everything {
            return true;
        }
        let id = applied.id.as_str();
        match applied.id.namespace() {
            prelude::NAMESPACE => FACTS.contains(&applied.id.name()),
            "smithy.contracts" | "aws.protocols" | "smithy.protocols" => true,
            _ => id == "aws.api#service" || self.model.get(id).is_some(),
        }
    }
}

/// The traits of the prelude that say something about values, or what a shape is.
const FACTS: &[&str] = &[
    "clientOptional",
    "default",
    "deprecated",
    "enum",
    "enumValue",
    "error",
    "httpError",
    "idempotencyToken",
    "idempotent",
    "internal",
    "jsonName",
    "length",
    "mediaType",
    "mixin",
    "pattern",
    "range",
    "readonly",
    "required",
    "sensitive",
    "sparse",
    "streaming",
    "tags",
    "timestampFormat",
    "title",
    "trait",
    "uniqueItems",
];
