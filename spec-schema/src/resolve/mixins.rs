//! The order in which shapes are built, and what mixins bring.

use std::string::{String, ToString};
use std::vec::Vec;

use super::Resolver;
use crate::load::draft::Name;
use crate::model::{Member, ModelError, ModelErrorKind, ShapeIndex, Span, Trait, Traits};
use std::collections::HashMap;

/// Mixins of mixins multiply what they bring; more than this is in no model.
const INHERITED_LIMIT: usize = 1_000_000;

impl Resolver {
    /// Resolves the names of mixins and gives back all shapes, mixins before their users.
    pub(super) fn mixin_order(&mut self) -> Vec<ShapeIndex> {
        let mut order: Vec<ShapeIndex> = Vec::with_capacity(self.shapes.len());
        let mut with_mixins = Vec::new();
        for position in 0..self.shapes.len() {
            let index = ShapeIndex(position as u32);
            let names = match &mut self.pending[position] {
                Some(pending) => std::mem::take(&mut pending.draft.mixins),
                None => Vec::new(),
            };
            if names.is_empty() {
                order.push(index);
                continue;
            }
            self.resolve_mixins(index, names);
            with_mixins.push(index);
        }
        self.sort_by_mixins(&with_mixins, &mut order);
        order
    }

    fn resolve_mixins(&mut self, index: ShapeIndex, names: Vec<Name>) {
        let shape_type = self.shapes[index.as_usize()].shape_type;
        let Some(scope) = self.pending[index.as_usize()]
            .as_ref()
            .map(|pending| pending.scope)
        else {
            return;
        };
        for name in names {
            let Some(mixin) = self.shape_index(scope, &name) else {
                continue;
            };
            let found = self.shapes[mixin.as_usize()].shape_type;
            if found != shape_type {
                let kind = ModelErrorKind::MixinOfOtherType {
                    mixin: name.text.into_owned(),
                    found: found.name(),
                    expected: shape_type.name(),
                };
                self.fail(kind, name.span);
                continue;
            }
            let mixins = &mut self.shapes[index.as_usize()].mixins;
            if !mixins.contains(&mixin) {
                mixins.push(mixin);
            }
        }
    }

    /// Depth first with a stack of its own: chains of mixins may be long.
    fn sort_by_mixins(&mut self, with_mixins: &[ShapeIndex], order: &mut Vec<ShapeIndex>) {
        #[derive(Clone, Copy, PartialEq)]
        enum State {
            New,
            Open,
            Done,
        }
        let mut states = std::vec![State::New; self.shapes.len()];
        for index in order.iter() {
            states[index.as_usize()] = State::Done;
        }
        for &root in with_mixins {
            let mut stack = std::vec![(root, 0)];
            while let Some(&mut (index, ref mut next)) = stack.last_mut() {
                let shape = &self.shapes[index.as_usize()];
                if states[index.as_usize()] == State::Done {
                    stack.pop();
                    continue;
                }
                states[index.as_usize()] = State::Open;
                let Some(&mixin) = shape.mixins.get(*next) else {
                    states[index.as_usize()] = State::Done;
                    order.push(index);
                    stack.pop();
                    continue;
                };
                *next += 1;
                match states[mixin.as_usize()] {
                    State::Done => {}
                    State::New => stack.push((mixin, 0)),
                    State::Open => {
                        let kind = ModelErrorKind::MixinCycle(shape.id.to_string());
                        let span = shape.span;
                        self.fail(kind, span);
                        self.shapes[index.as_usize()].mixins.clear();
                    }
                }
            }
        }
    }

    /// Counts what mixins bring; false, with an error, where it is more than any model needs.
    pub(super) fn may_inherit(&mut self, index: ShapeIndex, count: usize) -> bool {
        let before = self.inherited_count;
        self.inherited_count = before.saturating_add(count);
        if self.inherited_count <= INHERITED_LIMIT {
            return true;
        }
        // One error is enough.
        if before <= INHERITED_LIMIT {
            let kind = ModelErrorKind::TooManyInherited {
                limit: INHERITED_LIMIT,
            };
            let span = self.shapes[index.as_usize()].span;
            self.fail(kind, span);
        }
        false
    }

    /// The members that the mixins of a shape bring, in their order; a later mixin's traits
    /// win.
    pub(super) fn inherited_members(&mut self, index: ShapeIndex) -> Vec<Member> {
        let mut members: Vec<Member> = Vec::new();
        let mut positions: HashMap<String, usize> = HashMap::new();
        for mixin in self.shapes[index.as_usize()].mixins.clone() {
            let mixed = &self.shapes[mixin.as_usize()].members;
            let parts = mixed.iter().map(|member| 1 + member.traits.len());
            if !self.may_inherit(index, parts.sum()) {
                return members;
            }
            for member in self.shapes[mixin.as_usize()].members.clone() {
                let traits = inherit(&member.traits, &[]);
                let position = positions.get(&member.name);
                match position.map(|position| &mut members[*position]) {
                    None => {
                        positions.insert(member.name.clone(), members.len());
                        let traits = Traits { list: traits };
                        members.push(Member {
                            traits,
                            inherited: true,
                            redeclared: false,
                            ..member
                        });
                    }
                    Some(known) if known.target == member.target => {
                        let earlier = std::mem::take(&mut known.traits.list);
                        known.traits.list = override_traits(earlier, traits);
                    }
                    Some(known) => {
                        let (name, second) = (known.name.clone(), known.span);
                        self.conflicting_member(index, mixin, &name, member.span, second);
                    }
                }
            }
        }
        members
    }

    /// Reports a member that differs from the one that a mixin brings.
    pub(super) fn conflicting_member(
        &mut self,
        shape: ShapeIndex,
        mixin: ShapeIndex,
        name: &str,
        span: Span,
        second: Span,
    ) {
        let id =
            |index: ShapeIndex| [self.shapes[index.as_usize()].id.as_str(), "$", name].concat();
        let kind = ModelErrorKind::MixinMemberConflict {
            member: id(shape),
            inherited: id(mixin),
        };
        self.errors
            .push(ModelError::new(kind, span).with_second(second));
    }

    /// The traits that the mixins of a shape bring: all but `@mixin` itself and those that
    /// it keeps local; a later mixin's win.
    pub(super) fn inherited_traits(&mut self, index: ShapeIndex) -> Vec<Trait> {
        let mut list = Vec::new();
        for mixin in self.shapes[index.as_usize()].mixins.clone() {
            let count = self.shapes[mixin.as_usize()].traits.len();
            if !self.may_inherit(index, count) {
                return list;
            }
            let traits = &self.shapes[mixin.as_usize()].traits;
            let mut local = std::vec!["smithy.api#mixin"];
            if let Some(applied) = traits.get("smithy.api#mixin") {
                let names = applied
                    .value
                    .get("localTraits")
                    .and_then(|node| node.as_array());
                local.extend(
                    names
                        .unwrap_or_default()
                        .iter()
                        .filter_map(|node| node.as_str()),
                );
            }
            list = override_traits(list, inherit(traits, &local));
        }
        list
    }
}

fn inherit(traits: &Traits, local: &[&str]) -> Vec<Trait> {
    let kept = traits
        .list
        .iter()
        .filter(|applied| !local.contains(&applied.id.as_str()));
    kept.map(|applied| Trait {
        inherited: true,
        ..applied.clone()
    })
    .collect()
}

/// Two lists sorted by ID as one; where both have a trait, the second list's stays.
pub(super) fn override_traits(first: Vec<Trait>, second: Vec<Trait>) -> Vec<Trait> {
    if first.is_empty() {
        return second;
    }
    let known = |applied: &Trait| second.binary_search_by(|other| other.id.cmp(&applied.id));
    let mut list: Vec<Trait> = first
        .into_iter()
        .filter(|applied| known(applied).is_err())
        .collect();
    list.extend(second);
    list.sort_by(|a, b| a.id.cmp(&b.id));
    list
}
