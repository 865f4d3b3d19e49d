//! Names to indices: drafts of files become one [`Model`].
//!
//! The order is: collect the shapes of all files; sort them so that mixins come first; build
//! each shape with its members and traits; resolve what services, operations and resources
//! refer to; check what can be checked without compiling patterns.

mod build;
mod check;
mod closures;
mod corrections;
mod defaults;
mod fields;
mod links;
mod mixins;
mod names;
mod rules;
mod selector;
mod typed;
mod upgrade;
mod uses;
mod values;

use std::borrow::Cow;
use std::string::{String, ToString};
use std::sync::Arc;
use std::vec::Vec;

use crate::load::draft::{Draft, DraftLinks, DraftShape, Name, Version};
use crate::model::prelude;
use crate::model::{
    Correction, Entry, Known, Links, Model, ModelError, ModelErrorKind, ModelErrors, ModelWarning,
    Node, NodeValue, Number, Shape, ShapeId, ShapeIndex, Sources, Span, Trait, Traits,
};
use names::Scope;
use std::collections::{HashMap, HashSet};

/// More errors than this help nobody.
pub(crate) const ERROR_LIMIT: usize = 100;

/// A span that points into no source: facts that are built in.
const BUILT_IN: Span = Span {
    source: u32::MAX,
    start: 0,
    end: 0,
};

/// Makes one model of the drafts of its files.
pub(crate) fn resolve(
    sources: Arc<Sources>,
    drafts: Vec<Draft>,
    warnings: Vec<ModelWarning>,
) -> Result<Model, ModelErrors> {
    let mut resolver = Resolver::new(warnings);
    let metadata = resolver.collect(drafts);
    resolver.report_imports();
    resolver.build_shapes();
    resolver.upgrade();
    resolver.build_links();
    resolver.correct();
    let metadata = resolver.merge_metadata(metadata);
    if resolver.errors.is_empty() {
        resolver.check();
    }
    let Resolver {
        shapes,
        index,
        mut errors,
        warnings,
        corrections,
        ..
    } = resolver;
    if errors.is_empty() {
        Ok(Model {
            sources,
            shapes,
            index,
            metadata,
            warnings,
            corrections,
        })
    } else {
        errors.truncate(ERROR_LIMIT);
        Err(ModelErrors { errors, sources })
    }
}

/// A shape that is not built yet, with the file that it is from.
struct Pending {
    scope: usize,
    draft: DraftShape,
}

/// What grows while the drafts are resolved.
struct Resolver {
    scopes: Vec<Scope>,
    shapes: Vec<Shape>,
    index: HashMap<ShapeId, ShapeIndex>,
    /// By the position in `shapes`; the prelude has none.
    pending: Vec<Option<Pending>>,
    /// What services, operations and resources refer to, with the file that says it.
    links: HashMap<ShapeIndex, (usize, DraftLinks)>,
    /// All shapes, mixins before their users.
    order: Vec<ShapeIndex>,
    /// `apply` statements by the shape and member that they are for.
    applied: names::Applied,
    /// IDs of traits that no loaded file defines, each held once.
    trait_ids: HashSet<ShapeId>,
    /// The shapes of files of version 1.0.
    of_version_1: Vec<ShapeIndex>,
    corrections: Vec<Correction>,
    /// Holds a name while it is looked up.
    buffer: String,
    /// How many members mixins have brought so far.
    inherited_count: usize,
    errors: Vec<ModelError>,
    warnings: Vec<ModelWarning>,
}

impl Resolver {
    fn new(warnings: Vec<ModelWarning>) -> Self {
        let mut resolver = Resolver {
            scopes: Vec::new(),
            shapes: Vec::new(),
            index: HashMap::default(),
            pending: Vec::new(),
            links: HashMap::default(),
            order: Vec::new(),
            applied: names::Applied::default(),
            trait_ids: HashSet::default(),
            of_version_1: Vec::new(),
            corrections: Vec::new(),
            buffer: String::new(),
            inherited_count: 0,
            errors: Vec::new(),
            warnings,
        };
        for (id, shape_type, default) in prelude::SHAPES {
            let mut shape = empty_shape(ShapeId::from_absolute(id), *shape_type, BUILT_IN);
            let value = match default {
                prelude::Default::None => None,
                prelude::Default::False => Some(NodeValue::Boolean(false)),
                prelude::Default::Zero => Some(NodeValue::Number(Number::from(0))),
            };
            shape.traits.list.extend(value.map(built_in_default));
            resolver.add_shape(shape, None);
        }
        resolver
    }

    fn add_shape(&mut self, shape: Shape, pending: Option<Pending>) {
        let index = ShapeIndex(self.shapes.len() as u32);
        self.index.insert(shape.id.clone(), index);
        self.shapes.push(shape);
        self.pending.push(pending);
    }

    /// Registers the shapes and `apply` statements of all files; gives back their metadata.
    fn collect(&mut self, drafts: Vec<Draft>) -> Vec<(usize, Entry)> {
        let mut metadata = Vec::new();
        let mut applies = Vec::new();
        for draft in drafts {
            let scope = self.scopes.len();
            self.scopes.push(Scope::new(&draft));
            metadata.extend(draft.metadata.into_iter().map(|entry| (scope, entry)));
            applies.extend(draft.applies.into_iter().map(|apply| (scope, apply)));
            for shape in draft.shapes {
                // The prelude is built in: a file of it says nothing new.
                if !names::in_prelude(&shape.id) {
                    self.define(scope, shape);
                }
            }
        }
        for (scope, apply) in applies {
            self.collect_apply(scope, apply);
        }
        metadata
    }

    fn define(&mut self, scope: usize, mut draft: DraftShape) {
        if let Some(&first) = self.index.get(draft.id.as_str()) {
            let known = &self.pending[first.as_usize()];
            let links = self.links.get(&first).map(|(_, links)| links);
            if known.as_ref().is_some_and(|known| {
                names::same_structure(&known.draft, &draft)
                    && *links.unwrap_or(&DraftLinks::None) == draft.links
            }) {
                self.add_traits(first, scope, draft);
                return;
            }
            let first_span = self.shapes[first.as_usize()].span;
            let kind = ModelErrorKind::ConflictingShape(draft.id.clone());
            let mut error = ModelError::new(kind, draft.span);
            if first_span != BUILT_IN {
                error = error.with_second(first_span);
            }
            self.errors.push(error);
            return;
        }
        if self.scopes[scope].version == Version::V1 {
            self.of_version_1.push(ShapeIndex(self.shapes.len() as u32));
        }
        let id = ShapeId::from_absolute(&draft.id);
        let shape = empty_shape(id, draft.shape_type, draft.span);
        let links = std::mem::take(&mut draft.links);
        if !matches!(links, DraftLinks::None) {
            self.links
                .insert(ShapeIndex(self.shapes.len() as u32), (scope, links));
        }
        self.add_shape(shape, Some(Pending { scope, draft }));
    }

    /// A shape that is there already is defined again: its traits are added to those it has.
    fn add_traits(&mut self, index: ShapeIndex, scope: usize, draft: DraftShape) {
        let traits = draft.traits.into_iter();
        let list = self.applied.shapes.entry(index).or_default();
        list.extend(traits.map(|applied| (scope, applied)));
        let list = self.applied.members.entry(index).or_default();
        for member in draft.members {
            let name = Name {
                text: Cow::Owned(member.name),
                span: member.span,
            };
            let traits = member.traits.into_iter();
            list.extend(traits.map(|applied| (scope, name.clone(), applied)));
        }
    }

    /// Joins the metadata of all files: equal values are one, arrays are joined.
    fn merge_metadata(&mut self, entries: Vec<(usize, Entry)>) -> Vec<Entry> {
        let mut merged: Vec<Entry> = Vec::with_capacity(entries.len());
        let mut positions: HashMap<String, usize> = HashMap::default();
        for (scope, mut entry) in entries {
            self.resolve_ids(scope, &mut entry.value);
            let Some(&position) = positions.get(&entry.key) else {
                positions.insert(entry.key.clone(), merged.len());
                merged.push(entry);
                continue;
            };
            let known = &mut merged[position];
            match (&mut known.value.value, entry.value.value) {
                (NodeValue::Array(known), NodeValue::Array(more)) => known.extend(more),
                (known, more) if *known == more => {}
                _ => {
                    let kind = ModelErrorKind::ConflictingMetadata(entry.key);
                    let error = ModelError::new(kind, entry.key_span).with_second(known.key_span);
                    self.errors.push(error);
                }
            }
        }
        merged.sort_by(|a, b| a.key.cmp(&b.key));
        merged
    }

    /// Warns about imports of shapes that do not exist.
    fn report_imports(&mut self) {
        for scope in &self.scopes {
            for import in &scope.imports {
                let namespace = import.text.split('#').next().unwrap_or_default();
                let exists = self.index.contains_key(&*import.text)
                    || names::in_prelude(&import.text)
                    || prelude::is_well_known(namespace);
                if !exists {
                    let kind = ModelErrorKind::UnusedImport(import.text.to_string());
                    self.warnings
                        .push(ModelWarning(ModelError::new(kind, import.span)));
                }
            }
        }
    }

    fn fail(&mut self, kind: ModelErrorKind, span: Span) {
        self.errors.push(ModelError::new(kind, span));
    }
}

/// A default that no file says.
fn built_in_default(value: NodeValue) -> Trait {
    Trait {
        id: ShapeId::from_absolute("smithy.api#default"),
        value: Node::new(value, BUILT_IN),
        known: Known::Default,
        inherited: false,
        span: BUILT_IN,
    }
}

fn empty_shape(id: ShapeId, shape_type: crate::model::ShapeType, span: Span) -> Shape {
    Shape {
        id,
        shape_type,
        members: Vec::new(),
        links: Links::None,
        mixins: Vec::new(),
        traits: Traits::default(),
        span,
    }
}
