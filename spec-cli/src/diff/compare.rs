//! Two models side by side: what their requests have in common and what not.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use spec_schema::model::{
    Known, Links, Member, Model, Number, Pattern, Shape, ShapeIndex, ShapeType, Trait, Traits,
};

use super::change::{Change, Effect, Kind, Place};
use super::pattern;
use crate::view::{View, is_required};

/// Everything that is different, for requests.
#[derive(Default)]
pub(crate) struct Difference {
    pub(super) added_operations: Vec<String>,
    pub(super) removed_operations: Vec<String>,
    /// Changes with the operations that they concern; with none where the models have no
    /// operations.
    pub(super) groups: Vec<(Vec<String>, Vec<Change>)>,
    /// Changes of all shapes that both models have, outputs among them.
    pub(crate) shapes: Vec<Change>,
}

impl Difference {
    /// Whether a request that was valid may not be any more.
    pub(super) fn is_breaking(&self) -> bool {
        let mut changes = self.groups.iter().flat_map(|(_, changes)| changes);
        !self.removed_operations.is_empty()
            || changes.any(|change| change.kind.effect().is_breaking())
    }
}

/// Compares the inputs of the operations of two models, or all shapes where there are none.
pub(crate) fn compare(old: &Model, new: &Model) -> Difference {
    let mut comparison = Comparison {
        old,
        new,
        pairs: HashMap::new(),
    };
    let (before, after) = (inputs(old), inputs(new));
    let mut difference = Difference {
        shapes: comparison.shapes_by_name(),
        ..Difference::default()
    };
    if before.is_empty() && after.is_empty() {
        let all = (Vec::new(), difference.shapes.clone());
        difference
            .groups
            .extend(Some(all).filter(|(_, changes)| !changes.is_empty()));
        return difference;
    }
    let mut operations: BTreeMap<Pair, BTreeSet<&str>> = BTreeMap::new();
    for (name, &input) in &after {
        let Some(&old_input) = before.get(name) else {
            difference.added_operations.push(name.to_string());
            continue;
        };
        for pair in comparison.closure((old_input, input)) {
            operations.entry(pair).or_default().insert(name);
        }
    }
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    difference.removed_operations = gone.map(|name| name.to_string()).collect();
    let mut groups: BTreeMap<Vec<&str>, Vec<Change>> = BTreeMap::new();
    for (pair, names) in operations {
        let changes = comparison.pairs.get(&pair).map(|known| &known.changes);
        if let Some(changes) = changes.filter(|changes| !changes.is_empty()) {
            let names = names.into_iter().collect();
            groups
                .entry(names)
                .or_default()
                .extend(changes.iter().cloned());
        }
    }
    difference.groups = groups
        .into_iter()
        .map(|(names, mut changes)| {
            sort(&mut changes);
            (names.into_iter().map(str::to_string).collect(), changes)
        })
        .collect();
    difference
}

fn sort(changes: &mut [Change]) {
    changes.sort_by(|a, b| a.place.cmp(&b.place));
}

/// The inputs of all operations by the operation's name.
fn inputs(model: &Model) -> BTreeMap<&str, ShapeIndex> {
    let input = |(_, shape): (ShapeIndex, &'_ Shape)| match &shape.links {
        Links::Operation(operation) => Some(operation.input),
        _ => None,
    };
    model
        .shapes()
        .filter_map(|(at, shape)| Some((shape.id.name(), input((at, shape))?)))
        .collect()
}

/// A shape of the old model and one of the new that stand at the same place.
type Pair = (ShapeIndex, ShapeIndex);

#[derive(Default)]
struct Compared {
    changes: Vec<Change>,
    next: Vec<Pair>,
}

struct Comparison<'m> {
    old: &'m Model,
    new: &'m Model,
    pairs: HashMap<Pair, Compared>,
}

impl Comparison<'_> {
    /// What has changed in the shapes that both models have.
    fn shapes_by_name(&mut self) -> Vec<Change> {
        let data = |shape: &Shape| !shape.is_prelude() && !shape.shape_type.is_service_type();
        let (old, new) = (self.old, self.new);
        let both = new.shapes().filter(|(_, shape)| data(shape));
        let mut changes: Vec<Change> = both
            .filter_map(|(at, shape)| Some((old.get(shape.id.as_str())?, at)))
            .flat_map(|pair| self.pair(pair).changes.clone())
            .collect();
        sort(&mut changes);
        changes
    }

    /// The pairs that a pair reaches, itself among them.
    fn closure(&mut self, start: Pair) -> HashSet<Pair> {
        let mut reached = HashSet::new();
        let mut todo = vec![start];
        while let Some(pair) = todo.pop() {
            if reached.insert(pair) {
                todo.extend(&self.pair(pair).next);
            }
        }
        reached
    }

    fn pair(&mut self, pair: Pair) -> &Compared {
        if !self.pairs.contains_key(&pair) {
            let compared = self.compared(pair);
            self.pairs.insert(pair, compared);
        }
        &self.pairs[&pair]
    }

    fn compared(&self, (old, new): Pair) -> Compared {
        let (old, new) = (self.old.shape(old), self.new.shape(new));
        let mut compared = Compared::default();
        let shape = new.id.name().to_string();
        let place = Place {
            shape: shape.clone(),
            member: None,
        };
        if old.id == new.id {
            let (old, new) = (View::of(old), View::of(new));
            compare_values(old, new, &place, &mut compared.changes);
        }
        compare_conditions(old, new, &place, &mut compared.changes);
        if !matches!(new.shape_type, ShapeType::Enum | ShapeType::IntEnum) {
            self.members(old, new, &mut compared);
        }
        compared
    }

    fn members(&self, old: &Shape, new: &Shape, compared: &mut Compared) {
        let place = |member: &Member| Place {
            shape: new.id.name().to_string(),
            member: Some(member.name.clone()),
        };
        for member in &new.members {
            let Some(before) = old.member(&member.name) else {
                let is_required = is_required(member);
                compared.changes.push(Change {
                    place: place(member),
                    kind: Kind::MemberAdded { is_required },
                });
                continue;
            };
            let mut push = |kind| {
                let place = place(member);
                compared.changes.push(Change { place, kind });
            };
            match (is_required(before), is_required(member)) {
                (true, false) => push(Kind::BecameOptional),
                (false, true) => push(Kind::BecameRequired),
                _ => {}
            }
            if !before.traits.is_deprecated() && member.traits.is_deprecated() {
                push(Kind::Deprecated);
            }
            let (from, to) = (self.old.target(before), self.new.target(member));
            let own = |member: &Member| member.traits.iter().any(limits_values);
            if from.id != to.id || own(before) || own(member) {
                let mut changes = Vec::new();
                let (views, place) = ((from, to), place(member));
                let (from, to) = (View::member(before, from), View::member(member, to));
                compare_values(from, to, &place, &mut changes);
                if views.0.id == views.1.id {
                    // What the shape itself says is told there.
                    let mut told = Vec::new();
                    compare_values(View::of(views.0), View::of(views.1), &place, &mut told);
                    changes.retain(|change| told.iter().all(|known| known.kind != change.kind));
                }
                compared.changes.extend(changes);
            }
            compared.next.push((before.target, member.target));
        }
        let gone = old.members.iter().filter(|m| new.member(&m.name).is_none());
        compared.changes.extend(gone.map(|member| Change {
            place: place(member),
            kind: Kind::MemberRemoved,
        }));
    }
}

fn limits_values(applied: &Trait) -> bool {
    matches!(
        applied.known,
        Known::Length(_)
            | Known::Range(_)
            | Known::Pattern(_)
            | Known::UniqueItems
            | Known::TimestampFormat(_)
    )
}

/// What the two shapes say about values themselves, members aside.
fn compare_values(old: View<'_>, new: View<'_>, place: &Place, changes: &mut Vec<Change>) {
    let mut push = |kind| {
        let place = place.clone();
        changes.push(Change { place, kind });
    };
    let (from, to) = (old.shape.shape_type, new.shape.shape_type);
    if let Some(effect) = type_effect(from, to, old.values().is_some(), new.values().is_some()) {
        let (old, new) = (from.name(), to.name());
        push(Kind::Type { old, new, effect });
    }
    if let (Some(before), Some(after)) = (old.values(), new.values()) {
        let without = |list: &[String], other: &[String]| -> Vec<String> {
            let other: HashSet<&String> = other.iter().collect();
            list.iter()
                .filter(|value| !other.contains(value))
                .cloned()
                .collect()
        };
        let (gained, lost) = (without(&after, &before), without(&before, &after));
        if !gained.is_empty() {
            push(Kind::ValuesGained(gained));
        }
        if !lost.is_empty() {
            push(Kind::ValuesLost(lost));
        }
    }
    let (before, after) = (old.get(Traits::length), new.get(Traits::length));
    // No length is below zero, so a minimum of zero says nothing.
    let min = |length: Option<spec_schema::model::Length>| {
        let min = length.and_then(|length| length.min).filter(|min| *min > 0);
        min.map(|min| Number::from(i128::from(min)))
    };
    let max = |length: Option<spec_schema::model::Length>| {
        let max = length.and_then(|length| length.max);
        max.map(|max| Number::from(i128::from(max)))
    };
    minimum(
        "length",
        min(before).as_ref(),
        min(after).as_ref(),
        &mut push,
    );
    maximum(
        "length",
        max(before).as_ref(),
        max(after).as_ref(),
        &mut push,
    );
    let (before, after) = (old.get(Traits::range), new.get(Traits::range));
    minimum(
        "range",
        before.and_then(|range| range.min.as_ref()),
        after.and_then(|range| range.min.as_ref()),
        &mut push,
    );
    maximum(
        "range",
        before.and_then(|range| range.max.as_ref()),
        after.and_then(|range| range.max.as_ref()),
        &mut push,
    );
    let (before, after) = (old.get(Traits::pattern), new.get(Traits::pattern));
    if let Some(kind) = pattern_change(before, after) {
        push(kind);
    }
    let unique = (
        old.has(Traits::has_unique_items),
        new.has(Traits::has_unique_items),
    );
    if unique.0 != unique.1 {
        push(Kind::UniqueItems(unique.1));
    }
    let sparse = (old.has(Traits::is_sparse), new.has(Traits::is_sparse));
    if sparse.0 != sparse.1 {
        push(Kind::Sparse(sparse.1));
    }
    if old.get(Traits::timestamp_format) != new.get(Traits::timestamp_format) {
        push(Kind::TimestampFormat);
    }
    if !old.shape.traits.is_deprecated() && new.shape.traits.is_deprecated() {
        push(Kind::Deprecated);
    }
}

/// What another type means; nothing where the same values have it.
fn type_effect(
    old: ShapeType,
    new: ShapeType,
    had_values: bool,
    has_values: bool,
) -> Option<Effect> {
    use ShapeType::*;
    let bits = |shape_type| match shape_type {
        Byte => Some(8),
        Short => Some(16),
        Integer => Some(32),
        Long => Some(64),
        BigInteger => Some(u32::MAX),
        _ => None,
    };
    match (old, new) {
        _ if old == new && had_values == has_values => None,
        (String | Enum, String | Enum) => match (had_values, has_values) {
            (true, false) => Some(Effect::Widened),
            (false, true) => Some(Effect::Narrowed),
            _ => None,
        },
        (List | Set, List | Set) | (Float, Double) | (Double, Float) => None,
        _ => Some(match (bits(old), bits(new)) {
            (Some(old), Some(new)) if old < new => Effect::Widened,
            (Some(_), Some(_)) => Effect::Narrowed,
            (Some(_), None) if matches!(new, Float | Double | BigDecimal) => Effect::Widened,
            _ if new == Document => Effect::Widened,
            _ => Effect::Changed,
        }),
    }
}

fn order(a: &Number, b: &Number) -> Ordering {
    match (a.as_integer(), b.as_integer()) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a.as_f64().total_cmp(&b.as_f64()),
    }
}

fn minimum(
    of: &'static str,
    old: Option<&Number>,
    new: Option<&Number>,
    push: &mut impl FnMut(Kind),
) {
    if let Some(effect) = effect(old, new, order) {
        let (old, new) = (text(old), text(new));
        push(Kind::Minimum {
            of,
            old,
            new,
            effect,
        });
    }
}

fn maximum(
    of: &'static str,
    old: Option<&Number>,
    new: Option<&Number>,
    push: &mut impl FnMut(Kind),
) {
    // A higher maximum does what a lower minimum does.
    if let Some(effect) = effect(old, new, |new, old| order(old, new)) {
        let (old, new) = (text(old), text(new));
        push(Kind::Maximum {
            of,
            old,
            new,
            effect,
        });
    }
}

/// What the change of a minimum does; nothing where it is none.
fn effect(
    old: Option<&Number>,
    new: Option<&Number>,
    order: impl Fn(&Number, &Number) -> Ordering,
) -> Option<Effect> {
    match (old, new) {
        (None, None) => None,
        (None, Some(_)) => Some(Effect::Narrowed),
        (Some(_), None) => Some(Effect::Widened),
        (Some(old), Some(new)) => match order(new, old) {
            Ordering::Less => Some(Effect::Widened),
            Ordering::Equal => None,
            Ordering::Greater => Some(Effect::Narrowed),
        },
    }
}

fn text(number: Option<&Number>) -> Option<String> {
    number.map(|number| number.text().to_string())
}

/// Patterns are compared as the sets of texts that they take.
fn pattern_change(old: Option<&Pattern>, new: Option<&Pattern>) -> Option<Kind> {
    let relation = match (old, new) {
        (None, None) => return None,
        (Some(old), Some(new)) => pattern::relation(old, new)?,
        (None, Some(_)) => pattern::Relation {
            effect: Effect::Narrowed,
            gained: None,
            lost: None,
        },
        (Some(_), None) => pattern::Relation {
            effect: Effect::Widened,
            gained: None,
            lost: None,
        },
    };
    let source = |pattern: &Pattern| pattern.smithy_source().into_owned();
    Some(Kind::Pattern {
        old: old.map(source),
        new: new.map(source),
        effect: relation.effect,
        gained: relation.gained,
        lost: relation.lost,
    })
}

fn compare_conditions(old: &Shape, new: &Shape, place: &Place, changes: &mut Vec<Change>) {
    let mut push = |kind| {
        let place = place.clone();
        changes.push(Change { place, kind });
    };
    let (before, after) = (old.traits.conditions(), new.traits.conditions());
    for condition in after {
        match before.iter().find(|known| known.name == condition.name) {
            None => push(Kind::ConditionAdded(condition.name.clone())),
            Some(known) if known.expression != condition.expression => {
                push(Kind::ConditionChanged(condition.name.clone()));
            }
            Some(_) => {}
        }
    }
    for condition in before {
        if !after.iter().any(|known| known.name == condition.name) {
            push(Kind::ConditionRemoved(condition.name.clone()));
        }
    }
}
