//! One shape from its draft: members, targets, traits.

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::mixins::override_traits;
use super::{Pending, Resolver, typed};
use crate::load::draft::{DraftLinks, DraftMember, DraftTrait, Name, Version};
use crate::model::prelude::{self, Form};
use crate::model::{
    Known, Member, ModelError, ModelErrorKind, Node, NodeValue, ShapeId, ShapeIndex, ShapeType,
    Span, Trait, Traits,
};
use std::collections::HashMap;

/// A trait that an `apply` statement adds to a member: its file, the member, the trait.
type AppliedToMember = (usize, Name, DraftTrait);

/// What carries traits; it is put into words only where something is wrong with them.
#[derive(Clone, Copy)]
pub(super) struct Owner<'n> {
    shape: ShapeIndex,
    member: Option<&'n str>,
}

impl Resolver {
    fn owner_text(&self, owner: Owner<'_>) -> String {
        let id = &self.shapes[owner.shape.as_usize()].id;
        match owner.member {
            Some(member) => format!("{id}${member}"),
            None => id.to_string(),
        }
    }

    /// Builds every shape, mixins first.
    pub(super) fn build_shapes(&mut self) {
        let order = self.mixin_order();
        for &index in &order {
            if let Some(pending) = self.pending[index.as_usize()].take() {
                self.build_shape(index, pending);
            }
        }
        self.order = order;
    }

    fn build_shape(&mut self, index: ShapeIndex, pending: Pending) {
        let Pending { scope, draft } = pending;

        let applied = self.applied.shapes.remove(&index).unwrap_or_default();
        let own = self.traits(
            scope,
            draft.traits,
            applied,
            Owner {
                shape: index,
                member: None,
            },
        );
        let inherited = self.inherited_traits(index);
        let traits = override_traits(inherited, own);
        self.shapes[index.as_usize()].traits.list = traits;

        let resource = draft.for_resource;
        let members = self.inherited_members(index);
        let positions = members.iter().enumerate();
        let inherited: HashMap<String, usize> = positions
            .map(|(position, member)| (member.name.clone(), position))
            .collect();
        self.shapes[index.as_usize()].members = members;
        let mut applied: HashMap<String, Vec<AppliedToMember>> = HashMap::new();
        let mut order = Vec::new();
        for one in self.applied.members.remove(&index).unwrap_or_default() {
            let list = applied.entry(one.1.text.to_string()).or_default();
            if list.is_empty() {
                order.push(one.1.text.to_string());
            }
            list.push(one);
        }
        for member in draft.members {
            let for_member = if applied.is_empty() {
                Vec::new()
            } else {
                applied.remove(&member.name).unwrap_or_default()
            };
            let position = inherited.get(&member.name).copied();
            self.build_member(
                index,
                scope,
                resource.as_ref(),
                position,
                member,
                for_member,
            );
        }
        let rest = order.iter().filter_map(|name| applied.remove(name));
        self.apply_to_inherited(index, &inherited, rest.flatten().collect());
        self.finish_type(index);
    }

    fn build_member(
        &mut self,
        index: ShapeIndex,
        scope: usize,
        resource: Option<&Name>,
        position: Option<usize>,
        draft: DraftMember,
        applied: Vec<AppliedToMember>,
    ) {
        let shape = &self.shapes[index.as_usize()];
        let name = draft.name.clone();
        let owner = Owner {
            shape: index,
            member: Some(&name),
        };
        let inherited = position.map(|position| shape.members[position].target);
        let target = match &draft.target {
            Some(name) => self.shape_index(scope, name),
            None => self.elided_target(scope, resource, &draft, inherited, owner),
        };
        let applied = applied
            .into_iter()
            .map(|(scope, _, applied)| (scope, applied))
            .collect();
        let own = self.traits(scope, draft.traits, applied, owner);
        let Some(target) = target else {
            return;
        };
        let Some(position) = position else {
            let member = Member {
                name: draft.name,
                target,
                traits: Traits { list: own },
                inherited: false,
                redeclared: false,
                span: draft.span,
            };
            self.shapes[index.as_usize()].members.push(member);
            return;
        };
        let shape = &mut self.shapes[index.as_usize()];
        if inherited == Some(target) {
            let known = &mut shape.members[position];
            known.span = draft.span;
            known.redeclared = draft.target.is_some();
            known.traits.list = override_traits(std::mem::take(&mut known.traits.list), own);
        } else {
            let second = shape.members[position].span;
            let has = |mixin: &&ShapeIndex| {
                self.shapes[mixin.as_usize()]
                    .members
                    .iter()
                    .any(|known| known.name == draft.name)
            };
            let mixin = self.shapes[index.as_usize()]
                .mixins
                .iter()
                .find(has)
                .copied();
            self.conflicting_member(
                index,
                mixin.unwrap_or(index),
                &draft.name,
                draft.span,
                second,
            );
        }
    }

    /// The target of `$member`: what the resource says, or else what a mixin has.
    fn elided_target(
        &mut self,
        scope: usize,
        resource: Option<&Name>,
        member: &DraftMember,
        inherited: Option<ShapeIndex>,
        owner: Owner<'_>,
    ) -> Option<ShapeIndex> {
        let resource = resource.and_then(|name| self.shape_index(scope, name));
        if let Some((scope, DraftLinks::Resource(links))) =
            resource.and_then(|resource| self.links.get(&resource))
        {
            let targets = links.identifiers.iter().chain(&links.properties);
            let mut named = targets.filter(|(name, _)| *name == member.name);
            let found = named.next().map(|(_, name)| (*scope, name.clone()));
            if let Some((scope, name)) = found {
                return self.shape_index(scope, &name);
            }
        }
        if inherited.is_none() {
            self.fail(
                ModelErrorKind::ElidedWithoutSource(self.owner_text(owner)),
                member.span,
            );
        }
        inherited
    }

    /// Traits that `apply` adds to members which only a mixin has.
    fn apply_to_inherited(
        &mut self,
        index: ShapeIndex,
        inherited: &HashMap<String, usize>,
        applied: Vec<AppliedToMember>,
    ) {
        for (scope, name, draft) in applied {
            let shape = &self.shapes[index.as_usize()];
            let owner = Owner {
                shape: index,
                member: Some(&name.text),
            };
            let Some(&position) = inherited.get(&*name.text) else {
                let shape = shape.id.to_string();
                self.fail(
                    ModelErrorKind::UnknownMember {
                        shape,
                        member: name.text.into_owned(),
                    },
                    name.span,
                );
                continue;
            };
            let added = self.traits(scope, std::vec![draft], Vec::new(), owner);
            let member = &mut self.shapes[index.as_usize()].members[position];
            let mut known = std::mem::take(&mut member.traits.list);
            // Two `apply` statements may both add to what the shape itself says.
            let own: Vec<Trait> = known
                .iter()
                .filter(|known| !known.inherited)
                .cloned()
                .collect();
            known.retain(|known| known.inherited);
            let own = self.join(own.into_iter().chain(added).collect(), owner);
            let member = &mut self.shapes[index.as_usize()].members[position];
            member.traits.list = override_traits(known, own);
        }
    }

    /// What a type implies: values of enum members, `@uniqueItems` of sets.
    fn finish_type(&mut self, index: ShapeIndex) {
        let shape = &mut self.shapes[index.as_usize()];
        match shape.shape_type {
            ShapeType::Enum => {
                for member in &mut shape.members {
                    if member.traits.get(ENUM_VALUE).is_none() {
                        let name = member.name.clone();
                        let value = Node::new(NodeValue::String(name.clone()), member.span);
                        add(member, ENUM_VALUE, value, Known::EnumText(name));
                    }
                }
            }
            ShapeType::Set => {
                shape.shape_type = ShapeType::List;
                if !shape.traits.has_unique_items() {
                    let applied = Trait {
                        id: ShapeId::from_absolute("smithy.api#uniqueItems"),
                        value: Node::empty_object(shape.span),
                        known: Known::UniqueItems,
                        inherited: false,
                        span: shape.span,
                    };
                    let list = std::mem::take(&mut shape.traits.list);
                    shape.traits.list = override_traits(list, std::vec![applied]);
                }
            }
            _ => {}
        }
    }

    /// Traits of one shape or member: those written at it and those applied to it.
    pub(super) fn traits(
        &mut self,
        scope: usize,
        own: Vec<DraftTrait>,
        applied: Vec<(usize, DraftTrait)>,
        owner: Owner<'_>,
    ) -> Vec<Trait> {
        let mut list = Vec::with_capacity(own.len() + applied.len());
        for draft in own {
            list.extend(self.applied_trait(scope, draft));
        }
        for (scope, draft) in applied {
            list.extend(self.applied_trait(scope, draft));
        }
        self.join(list, owner)
    }

    fn applied_trait(&mut self, scope: usize, draft: DraftTrait) -> Option<Trait> {
        let id = self.trait_id(scope, &draft.name)?;
        let mut value = match draft.value {
            Some(value) => value,
            None => self.annotation(&id, draft.span),
        };
        self.resolve_ids(scope, &mut value);
        let known = match typed::parse(id.as_str(), &value, self.scopes[scope].semantics) {
            Ok(known) => known,
            Err(error) => {
                self.errors.push(error);
                return None;
            }
        };
        let version = self.scopes[scope].version;
        let refused = match &known {
            Known::Mixin if version < Version::V2 => Some("the `@mixin` trait"),
            Known::Default if version < Version::V2 => Some("the `@default` trait"),
            Known::Other if version >= Version::V2 && id.as_str() == "smithy.api#box" => {
                Some("the `@box` trait")
            }
            _ => None,
        };
        if let Some(construct) = refused {
            let version = version.name();
            self.fail(
                ModelErrorKind::NotInVersion { construct, version },
                draft.span,
            );
        }
        Some(Trait {
            id,
            value,
            known,
            inherited: false,
            span: draft.span,
        })
    }

    /// The value of a trait that is written without one.
    fn annotation(&self, id: &ShapeId, span: Span) -> Node {
        let form = match self.index.get(id) {
            Some(index) => match self.shapes[index.as_usize()].shape_type {
                ShapeType::List | ShapeType::Set => Form::Array,
                ShapeType::Structure | ShapeType::Map => Form::Object,
                _ => Form::Any,
            },
            None => match id.as_str().strip_prefix(prelude::NAMESPACE_HASH) {
                Some(name) => prelude::definition(name).map_or(Form::Object, |found| found.form),
                None => Form::Object,
            },
        };
        match form {
            Form::Object => Node::empty_object(span),
            Form::Array => Node::new(NodeValue::Array(Vec::new()), span),
            Form::Text | Form::Integer | Form::Any => Node::new(NodeValue::Null, span),
        }
    }

    /// Sorts traits and makes one of each: equal values are one, arrays are joined.
    fn join(&mut self, mut list: Vec<Trait>, owner: Owner<'_>) -> Vec<Trait> {
        list.sort_by(|a, b| a.id.cmp(&b.id));
        if list.windows(2).all(|pair| pair[0].id != pair[1].id) {
            return list;
        }
        let mut joined: Vec<Trait> = Vec::with_capacity(list.len());
        for applied in list {
            let Some(last) = joined.last_mut().filter(|last| last.id == applied.id) else {
                joined.push(applied);
                continue;
            };
            if last.value == applied.value {
                continue;
            }
            match (&mut last.value.value, applied.value.value) {
                (NodeValue::Array(elements), NodeValue::Array(more)) => {
                    elements.extend(more);
                    // The parts were parsed; the whole is of the same form.
                    if let Known::Tags(tags) = &mut last.known
                        && let Known::Tags(more) = applied.known
                    {
                        tags.extend(more);
                    }
                }
                _ => {
                    let name = applied.id.to_string();
                    let kind = ModelErrorKind::ConflictingTrait {
                        name,
                        shape: self.owner_text(owner),
                    };
                    let error = ModelError::new(kind, applied.span).with_second(last.span);
                    self.errors.push(error);
                }
            }
        }
        joined
    }
}

const ENUM_VALUE: &str = "smithy.api#enumValue";

fn add(member: &mut Member, id: &str, value: Node, known: Known) {
    let applied = Trait {
        id: ShapeId::from_absolute(id),
        value,
        known,
        inherited: false,
        span: member.span,
    };
    let list = std::mem::take(&mut member.traits.list);
    member.traits.list = override_traits(list, std::vec![applied]);
}
