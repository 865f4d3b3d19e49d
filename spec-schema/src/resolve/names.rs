//! Looking up names.

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::Resolver;
use super::check::UNIT;
use crate::load::draft::{Draft, DraftApply, DraftShape, DraftTrait, Name, Version};
use crate::model::prelude;
use crate::model::{ModelErrorKind, Node, NodeValue, PatternSemantics, ShapeId, ShapeIndex};
use std::collections::HashMap;

/// What gives the names of one file their meaning.
pub(super) struct Scope {
    pub namespace: String,
    /// Imported names.
    pub uses: HashMap<String, String>,
    /// Names of traits that have been looked up.
    pub traits: HashMap<String, ShapeId>,
    pub imports: Vec<Name>,
    pub version: Version,
    pub semantics: PatternSemantics,
}

impl Scope {
    pub(super) fn new(draft: &Draft) -> Self {
        let short = |id: &Name| {
            let (_, name) = id.text.rsplit_once('#')?;
            Some((name.to_string(), id.text.to_string()))
        };
        Scope {
            namespace: draft.namespace.clone(),
            uses: draft.uses.iter().filter_map(short).collect(),
            traits: HashMap::new(),
            imports: draft.uses.clone(),
            version: draft.version,
            semantics: draft.semantics,
        }
    }
}

/// `apply` statements by the shape and, for members, the member's name.
#[derive(Default)]
pub(super) struct Applied {
    pub shapes: HashMap<ShapeIndex, Vec<(usize, DraftTrait)>>,
    pub members: HashMap<ShapeIndex, Vec<(usize, Name, DraftTrait)>>,
}

/// True for an absolute ID that the prelude defines.
pub(super) fn in_prelude(id: &str) -> bool {
    id.strip_prefix(prelude::NAMESPACE_HASH)
        .is_some_and(prelude::has)
}

impl Resolver {
    /// The absolute ID that a name without member means in a file.
    ///
    /// Imports come first, then the file's own namespace, then the prelude.
    pub(super) fn absolute<'n>(&'n self, scope: usize, name: &'n str) -> Cow<'n, str> {
        if name.contains('#') {
            return Cow::Borrowed(name);
        }
        let scope = &self.scopes[scope];
        if let Some(id) = scope.uses.get(name) {
            return Cow::Borrowed(id);
        }
        let local = [&scope.namespace, "#", name].concat();
        if !self.index.contains_key(local.as_str()) && prelude::has(name) {
            return Cow::Owned([prelude::NAMESPACE_HASH, name].concat());
        }
        Cow::Owned(local)
    }

    /// The shape that a name means; an error is recorded where there is none.
    pub(super) fn shape_index(&mut self, scope: usize, name: &Name) -> Option<ShapeIndex> {
        if name.text == prelude::UNIT {
            return Some(UNIT);
        }
        // Most names are of the file's own namespace.
        let known = &self.scopes[scope];
        if !known.uses.contains_key(&*name.text) && !name.text.contains('#') {
            let local = &mut self.buffer;
            local.clear();
            local.push_str(&known.namespace);
            local.push('#');
            local.push_str(&name.text);
            if let Some(&index) = self.index.get(local.as_str()) {
                return Some(index);
            }
        }
        let id = self.absolute(scope, &name.text);
        if let Some(&index) = self.index.get(&*id) {
            return Some(index);
        }
        let id = id.into_owned();
        let suggestion = self.suggestion(&id);
        self.fail(
            ModelErrorKind::UnknownShape {
                name: id,
                suggestion,
            },
            name.span,
        );
        None
    }

    /// A shape ID of a trait, which need not be a shape of the model.
    pub(super) fn trait_id(&mut self, scope: usize, name: &Name) -> Option<ShapeId> {
        if let Some(known) = self.scopes[scope].traits.get(&*name.text) {
            return Some(known.clone());
        }
        let found = self.look_up_trait(scope, name)?;
        let known = &mut self.scopes[scope].traits;
        known.insert(name.text.to_string(), found.clone());
        Some(found)
    }

    fn look_up_trait(&mut self, scope: usize, name: &Name) -> Option<ShapeId> {
        let id = self.absolute(scope, &name.text);
        if let Some((known, _)) = self.index.get_key_value(&*id) {
            return Some(known.clone());
        }
        if let Some(known) = self.trait_ids.get(&*id) {
            return Some(known.clone());
        }
        let namespace = id.split('#').next().unwrap_or_default();
        if in_prelude(&id) || prelude::is_well_known(namespace) {
            let id = ShapeId::from_absolute(&id);
            self.trait_ids.insert(id.clone());
            return Some(id);
        }
        let id = id.into_owned();
        let suggestion = self.suggestion(&id);
        self.fail(
            ModelErrorKind::UnknownTrait {
                name: id,
                suggestion,
            },
            name.span,
        );
        None
    }

    /// Replaces the shape IDs in a value by the text of their absolute form.
    pub(super) fn resolve_ids(&mut self, scope: usize, node: &mut Node) {
        match &mut node.value {
            NodeValue::Id(text) => {
                let (name, member) = match text.split_once('$') {
                    Some((name, member)) => (name, Some(member)),
                    None => (text.as_str(), None),
                };
                let id = self.absolute(scope, name).into_owned();
                let namespace = id.split('#').next().unwrap_or_default();
                let known = self.index.contains_key(id.as_str()) || in_prelude(&id);
                if !known && !prelude::is_well_known(namespace) {
                    let suggestion = self.suggestion(&id);
                    let kind = ModelErrorKind::UnknownShape {
                        name: id.clone(),
                        suggestion,
                    };
                    self.fail(kind, node.span);
                }
                let text = match member {
                    Some(member) => format!("{id}${member}"),
                    None => id,
                };
                node.value = NodeValue::String(text);
            }
            NodeValue::Array(elements) => {
                for element in elements {
                    self.resolve_ids(scope, element);
                }
            }
            NodeValue::Object(entries) => {
                for entry in entries {
                    self.resolve_ids(scope, &mut entry.value);
                }
            }
            _ => {}
        }
    }

    /// Files an `apply` statement under its target.
    pub(super) fn collect_apply(&mut self, scope: usize, apply: DraftApply) {
        let (shape, member) = match apply.target.text.split_once('$') {
            Some((shape, member)) => (Cow::Owned(shape.to_string()), Some(member.to_string())),
            None => (apply.target.text.clone(), None),
        };
        let span = apply.target.span;
        let Some(index) = self.shape_index(scope, &Name { text: shape, span }) else {
            return;
        };
        if self.shapes[index.as_usize()].is_prelude() {
            // A file of the prelude says nothing new.
            if self.scopes[scope].namespace != prelude::NAMESPACE {
                let id = self.shapes[index.as_usize()].id.to_string();
                self.fail(ModelErrorKind::ApplyToPrelude(id), span);
            }
            return;
        }
        let traits = apply.traits.into_iter();
        match member {
            None => {
                let list = self.applied.shapes.entry(index).or_default();
                list.extend(traits.map(|applied| (scope, applied)));
            }
            Some(text) => {
                let list = self.applied.members.entry(index).or_default();
                let name = Name {
                    text: Cow::Owned(text),
                    span,
                };
                list.extend(traits.map(|applied| (scope, name.clone(), applied)));
            }
        }
    }

    /// The name of a shape or trait that is nearest to one that does not exist.
    ///
    /// Looked for only while there are few errors: a file in which everything is wrong is
    /// not helped by it.
    fn suggestion(&self, id: &str) -> Option<String> {
        const FEW: usize = 8;
        if self.errors.len() > FEW || id.len() > 200 {
            return None;
        }
        let limit = 1 + id.rsplit('#').next().unwrap_or_default().len() / 5;
        let prelude_traits = prelude::TRAITS.iter().map(|definition| definition.name);
        let own = self
            .index
            .keys()
            .map(|known| (known.as_str(), known.name()));
        let wanted = id.rsplit('#').next().unwrap_or_default();
        let candidates = own.chain(prelude_traits.map(|name| (name, name)));
        let near = candidates.filter_map(|(id, name)| {
            let distance = distance(wanted, name, limit)?;
            Some((distance, id))
        });
        near.min().map(|(_, id)| id.to_string())
    }
}

/// The edit distance of two names, unless it is above a limit.
fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let cost = if x.eq_ignore_ascii_case(&y) {
                corner
            } else {
                corner + 1
            };
            corner = row[j + 1];
            row[j + 1] = cost.min(corner + 1).min(row[j] + 1);
        }
    }
    Some(row[b.len()]).filter(|&distance| distance <= limit)
}

/// True where two definitions say the same of a shape, its traits aside.
pub(super) fn same_structure(a: &DraftShape, b: &DraftShape) -> bool {
    a.shape_type == b.shape_type
        && a.mixins == b.mixins
        && a.for_resource == b.for_resource
        && a.members.len() == b.members.len()
        && a.members
            .iter()
            .zip(&b.members)
            .all(|(a, b)| a.name == b.name && a.target == b.target)
}
