//! The resolved model: shapes in an arena, names replaced by indices.

pub mod error;
mod error_kind;
pub mod node;
pub(crate) mod prelude;
pub mod source;
pub mod traits;

use std::fmt;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use std::collections::HashMap;

pub use error::{ModelError, ModelErrors, ModelWarning, Severity};
pub use error_kind::ModelErrorKind;
pub use node::{Entry, Node, NodeValue, Number, NumberValue};
pub use source::{Place, Source, Sources, Span};
pub use traits::{
    Condition, EnumDefinition, Known, Length, Pattern, PatternSemantics, Range, TimestampFormat,
    Trait, Traits,
};

/// The ID of a shape: `namespace#Name`. Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShapeId(Arc<str>);

impl ShapeId {
    /// The ID from its absolute text; the text has one `#`.
    pub(crate) fn from_absolute(text: &str) -> Self {
        ShapeId(Arc::from(text))
    }

    /// `namespace#Name`
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before `#`.
    pub fn namespace(&self) -> &str {
        self.0
            .split_once('#')
            .map_or("", |(namespace, _)| namespace)
    }

    /// The part after `#`.
    pub fn name(&self) -> &str {
        self.0.split_once('#').map_or(&self.0, |(_, name)| name)
    }
}

impl fmt::Display for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for ShapeId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Where a shape is in its model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ShapeIndex(pub(crate) u32);

impl ShapeIndex {
    /// The position in [`Model::shapes`].
    pub fn as_usize(self) -> usize {
        self.0 as usize
    }
}

macro_rules! shape_types {
    ($($variant:ident $name:literal,)*) => {
        /// The types of shapes.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs)]
        pub enum ShapeType { $($variant,)* }

        impl ShapeType {
            /// The keyword of the type.
            pub const fn name(self) -> &'static str {
                match self { $(ShapeType::$variant => $name,)* }
            }

            /// The type with this keyword.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(ShapeType::$variant),)* _ => None }
            }
        }
    };
}

shape_types! {
    Blob "blob",
    Boolean "boolean",
    String "string",
    Enum "enum",
    Byte "byte",
    Short "short",
    Integer "integer",
    IntEnum "intEnum",
    Long "long",
    Float "float",
    Double "double",
    BigInteger "bigInteger",
    BigDecimal "bigDecimal",
    Timestamp "timestamp",
    Document "document",
    List "list",
    Set "set",
    Map "map",
    Structure "structure",
    Union "union",
    Service "service",
    Operation "operation",
    Resource "resource",
}

impl ShapeType {
    /// True for the types without members and properties.
    pub const fn is_simple(self) -> bool {
        use ShapeType::*;
        !matches!(
            self,
            Enum | IntEnum | List | Set | Map | Structure | Union | Service | Operation | Resource
        )
    }

    /// True for the types of numbers.
    pub const fn is_number(self) -> bool {
        use ShapeType::*;
        matches!(
            self,
            Byte | Short | Integer | IntEnum | Long | Float | Double | BigInteger | BigDecimal
        )
    }

    /// True for services, operations and resources, which are no data.
    pub const fn is_service_type(self) -> bool {
        matches!(
            self,
            ShapeType::Service | ShapeType::Operation | ShapeType::Resource
        )
    }
}

/// A shape of a resolved model.
#[derive(Clone, PartialEq, Debug)]
pub struct Shape {
    /// Its ID.
    pub id: ShapeId,
    /// Its type. A `set` of Smithy 1.0 is a list with `@uniqueItems`.
    pub shape_type: ShapeType,
    /// Its members in their order, those of mixins first. Lists have `member`, maps have
    /// `key` and `value`; enum members target `smithy.api#Unit` and have an `@enumValue`.
    pub members: Vec<Member>,
    /// What services, operations and resources refer to.
    pub links: Links,
    /// The mixins it uses; what they bring is already in `members`, `links` and `traits`.
    pub mixins: Vec<ShapeIndex>,
    /// Its traits.
    pub traits: Traits,
    /// Where its name is written.
    pub span: Span,
}

impl Member {
    /// True where the shape itself writes the member, be it that a mixin has it too.
    pub(crate) fn is_written(&self) -> bool {
        !self.inherited || self.redeclared
    }
}

impl Shape {
    /// The member with a name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| &*member.name == name)
    }

    /// True for the shapes that every model has.
    pub fn is_prelude(&self) -> bool {
        self.id.as_str().starts_with(prelude::NAMESPACE_HASH)
    }
}

/// A member of a shape.
#[derive(Clone, PartialEq, Debug)]
pub struct Member {
    /// Its name, unique in its shape.
    pub name: String,
    /// The shape that its values have.
    pub target: ShapeIndex,
    /// Its own traits; the target's are the target's.
    pub traits: Traits,
    /// True where the member came with a mixin.
    pub inherited: bool,
    /// True where the shape repeats a member of its mixins together with the target.
    pub redeclared: bool,
    /// Where its name is written.
    pub span: Span,
}

/// What a shape refers to besides the targets of its members.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Links {
    /// Data shapes: nothing.
    #[default]
    None,
    /// Of a service.
    Service(std::boxed::Box<Service>),
    /// Of an operation.
    Operation(Operation),
    /// Of a resource.
    Resource(std::boxed::Box<Resource>),
}

/// What a service consists of.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Service {
    /// Its version; may be empty.
    pub version: String,
    /// Its operations, resources and common errors.
    pub operations: Vec<ShapeIndex>,
    /// Its resources.
    pub resources: Vec<ShapeIndex>,
    /// Errors of every operation.
    pub errors: Vec<ShapeIndex>,
    /// Other names of shapes inside of this service.
    pub rename: Vec<(ShapeId, String)>,
}

/// What an operation consists of.
#[derive(Clone, PartialEq, Debug)]
pub struct Operation {
    /// The input; `smithy.api#Unit` where there is none.
    pub input: ShapeIndex,
    /// The output; `smithy.api#Unit` where there is none.
    pub output: ShapeIndex,
    /// The errors.
    pub errors: Vec<ShapeIndex>,
}

/// What a resource consists of.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Resource {
    /// Its identifiers.
    pub identifiers: Vec<(String, ShapeIndex)>,
    /// Its properties.
    pub properties: Vec<(String, ShapeIndex)>,
    /// Its lifecycle operations: `put`, `create`, `read`, `update`, `delete`, `list`.
    pub lifecycle: Vec<(&'static str, ShapeIndex)>,
    /// Operations on one resource.
    pub operations: Vec<ShapeIndex>,
    /// Operations on the collection.
    pub collection_operations: Vec<ShapeIndex>,
    /// Resources inside of this one.
    pub resources: Vec<ShapeIndex>,
}

/// A fact that `spec.rules#correction` has replaced.
#[derive(Clone, PartialEq, Debug)]
pub struct Correction {
    /// The shape.
    pub shape: ShapeIndex,
    /// The member, where the fact is one of a member.
    pub member: Option<String>,
    /// The trait that says the fact. `smithy.api#enumValue` is a value that an enum has gained.
    pub trait_id: ShapeId,
    /// What is published; nothing where the trait is not applied.
    pub published: Option<Node>,
    /// What counts instead; nothing where the trait is taken away.
    pub corrected: Option<Node>,
    /// Why.
    pub reason: String,
    /// Where the correction is written.
    pub span: Span,
}

/// A model whose names are resolved and whose constraint traits are parsed.
///
/// ```
/// # #[cfg(feature = "model")] {
/// use spec_schema::load::ModelBuilder;
///
/// let model = ModelBuilder::new()
///     .add_smithy("name.smithy", "$version: \"2\"\nnamespace a\n@length(min: 1)\nstring Name\n")
///     .build()
///     .unwrap();
/// let name = model.shape(model.find("Name")[0]);
/// assert_eq!(name.id.as_str(), "a#Name");
/// assert_eq!(name.traits.length().unwrap().min, Some(1));
/// # }
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Model {
    pub(crate) sources: Arc<Sources>,
    pub(crate) shapes: Vec<Shape>,
    pub(crate) index: HashMap<ShapeId, ShapeIndex>,
    pub(crate) metadata: Vec<Entry>,
    pub(crate) warnings: Vec<ModelWarning>,
    pub(crate) corrections: Vec<Correction>,
}

impl Model {
    /// The facts that corrections have replaced, in the order of [`shapes`](Self::shapes).
    pub fn corrections(&self) -> &[Correction] {
        &self.corrections
    }

    /// The shape at an index of this model.
    pub fn shape(&self, index: ShapeIndex) -> &Shape {
        &self.shapes[index.as_usize()]
    }

    /// The shape that a member's values have.
    pub fn target(&self, member: &Member) -> &Shape {
        self.shape(member.target)
    }

    /// Every shape, the prelude's first, then in the order of the sources.
    pub fn shapes(&self) -> impl Iterator<Item = (ShapeIndex, &Shape)> {
        self.shapes
            .iter()
            .enumerate()
            .map(|(index, shape)| (ShapeIndex(index as u32), shape))
    }

    /// The shape with an absolute ID.
    pub fn get(&self, id: &str) -> Option<ShapeIndex> {
        self.index.get(id).copied()
    }

    /// Every shape that a name means: the one with this ID, or, without `#`, all with this
    /// name, in the order of [`shapes`](Self::shapes).
    pub fn find(&self, name: &str) -> Vec<ShapeIndex> {
        if name.contains('#') {
            return self.get(name).into_iter().collect();
        }
        self.shapes()
            .filter(|(_, shape)| shape.id.name() == name)
            .map(|(index, _)| index)
            .collect()
    }

    /// The metadata, sorted by key.
    pub fn metadata(&self) -> &[Entry] {
        &self.metadata
    }

    /// The texts that the model was loaded from.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// File, line, column and source line of a span.
    pub fn place(&self, span: Span) -> Option<Place<'_>> {
        self.sources.place(span)
    }

    /// What was remarkable while loading.
    pub fn warnings(&self) -> &[ModelWarning] {
        &self.warnings
    }

    /// The trait that counts for a member: its own, or else its target's.
    ///
    /// ```
    /// # #[cfg(feature = "model")] {
    /// use spec_schema::load::ModelBuilder;
    /// use spec_schema::model::Known;
    ///
    /// let text = "$version: \"2\"\nnamespace a\n@length(max: 9)\nstring S\n
    /// structure A {\n    @length(max: 5)\n    s: S\n}\n";
    /// let model = ModelBuilder::new().add_smithy("a.smithy", text).build().unwrap();
    /// let member = &model.shape(model.find("A")[0]).members[0];
    /// let length = model.effective(member, |known| matches!(known, Known::Length(_))).unwrap();
    /// assert!(matches!(length.known, Known::Length(length) if length.max == Some(5)));
    /// # }
    /// ```
    pub fn effective<'a>(
        &'a self,
        member: &'a Member,
        test: impl Fn(&Known) -> bool,
    ) -> Option<&'a Trait> {
        let own = member
            .traits
            .list
            .iter()
            .find(|applied| test(&applied.known));
        own.or_else(|| {
            self.target(member)
                .traits
                .list
                .iter()
                .find(|applied| test(&applied.known))
        })
    }
}
