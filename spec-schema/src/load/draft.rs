//! One file as it is written: names not yet looked up.

use std::borrow::Cow;
use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

use crate::model::{Entry, Node, PatternSemantics, ShapeType, Span};

/// Versions of the language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Version {
    V1,
    V2,
}

impl Version {
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        match text {
            "1" | "1.0" => Some(Version::V1),
            "2" | "2.0" => Some(Version::V2),
            _ => None,
        }
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Version::V1 => "1.0",
            Version::V2 => "2.0",
        }
    }
}

/// A shape ID as it is written: relative or absolute, with or without `$member`.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub text: Cow<'static, str>,
    pub span: Span,
}

/// Places do not count.
impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// One file.
#[derive(Debug)]
pub(crate) struct Draft {
    pub version: Version,
    pub semantics: PatternSemantics,
    /// The namespace of relative names; empty where every name is absolute.
    pub namespace: String,
    /// Absolute IDs of imported shapes.
    pub uses: Vec<Name>,
    pub metadata: Vec<Entry>,
    pub shapes: Vec<DraftShape>,
    pub applies: Vec<DraftApply>,
}

impl Draft {
    pub(crate) fn new(version: Version, semantics: PatternSemantics) -> Self {
        Draft {
            version,
            semantics,
            namespace: String::new(),
            uses: Vec::new(),
            metadata: Vec::new(),
            shapes: Vec::new(),
            applies: Vec::new(),
        }
    }
}

#[derive(Debug)]
pub(crate) struct DraftShape {
    /// The absolute ID.
    pub id: String,
    pub shape_type: ShapeType,
    /// The resource that elided members look at.
    pub for_resource: Option<Name>,
    pub mixins: Vec<Name>,
    pub members: Vec<DraftMember>,
    pub links: DraftLinks,
    pub traits: Vec<DraftTrait>,
    pub span: Span,
}

#[derive(Debug)]
pub(crate) struct DraftMember {
    pub name: String,
    /// Nothing where the target is elided.
    pub target: Option<Name>,
    pub traits: Vec<DraftTrait>,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub(crate) struct DraftTrait {
    pub name: Name,
    /// Nothing for an annotation without a value.
    pub value: Option<Node>,
    pub span: Span,
}

#[derive(Debug)]
pub(crate) struct DraftApply {
    pub target: Name,
    pub traits: Vec<DraftTrait>,
}

/// What services, operations and resources refer to.
#[derive(PartialEq, Debug, Default)]
pub(crate) enum DraftLinks {
    #[default]
    None,
    Service(Box<DraftService>),
    Operation(DraftOperation),
    Resource(Box<DraftResource>),
}

#[derive(PartialEq, Debug, Default)]
pub(crate) struct DraftService {
    pub version: String,
    pub operations: Vec<Name>,
    pub resources: Vec<Name>,
    pub errors: Vec<Name>,
    pub rename: Vec<(Name, String)>,
}

#[derive(PartialEq, Debug, Default)]
pub(crate) struct DraftOperation {
    pub input: Option<Name>,
    pub output: Option<Name>,
    pub errors: Vec<Name>,
}

#[derive(PartialEq, Debug, Default)]
pub(crate) struct DraftResource {
    pub identifiers: Vec<(String, Name)>,
    pub properties: Vec<(String, Name)>,
    pub lifecycle: Vec<(&'static str, Name)>,
    pub operations: Vec<Name>,
    pub collection_operations: Vec<Name>,
    pub resources: Vec<Name>,
}

/// The lifecycle operations of a resource, in the order in which they are printed.
pub(crate) const LIFECYCLE: [&str; 6] = ["put", "create", "read", "update", "delete", "list"];
