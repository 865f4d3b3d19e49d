//! Conditions: a value that violates some is changed step by step until it violates none.
//!
//! The search knows nothing of any condition. It changes what a violated condition names, in
//! all the ways that values of the shapes there can be changed, and goes on from the best value
//! so far: the one with the fewest violations, and of these the one that has changed least.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashSet};

use spec_core::engine::validate;
use spec_core::{Constraint, ConstraintViolations, Severity};
use spec_schema::table::{Condition, Expression, Shape, ShapeType};

use super::generate::{DAY, Generator, START, Site, timestamp};
use super::node::{Member, Node, replaced};

/// How many values are looked at for one structure.
const LOOKS: usize = 1500;
/// How many of them where all that is left are warnings.
const LOOKS_AT_WARNINGS: usize = 400;
/// How much is looked at altogether, in values within these: all of it is kept.
const LOOKED_THROUGH: usize = 2_000_000;
/// How many values of an enum are tried.
const VALUES: usize = 48;

/// What a violated condition is about: the words of its expression.
struct Clue {
    names: BTreeSet<String>,
    texts: Vec<String>,
    numbers: Vec<f64>,
}

/// How wrong a value is, the less the better: errors, warnings, and how much has been changed.
type Score = (usize, usize, usize);

impl<'t> Generator<'t> {
    /// The value, changed until its conditions hold; where none is found of which they do, the
    /// best that was.
    pub(super) fn repaired(&self, site: Site<'t>, start: Node<'t>) -> Node<'t> {
        let Some(found) = violations(site.shape, &start) else {
            return start;
        };
        if found.is_empty() {
            return start;
        }
        let size = start.size();
        let (errors, warnings, _) = score(&found, 0);
        let mut best = ((errors, warnings, 0), start.clone());
        let mut seen = HashSet::from([text(&start)]);
        let mut states = vec![(start, found, 0)];
        let mut queue = BinaryHeap::from([Reverse(((errors, warnings, 0), 0))]);
        let mut looks = 0;
        while let Some(Reverse((_, state))) = queue.pop() {
            let (node, found, steps) = states[state].clone();
            for changed in self.changed(site, &node, &found) {
                if !seen.insert(text(&changed)) {
                    continue;
                }
                let limit = match best.0.0 {
                    0 => LOOKS_AT_WARNINGS,
                    _ => LOOKS,
                };
                let limit = limit.min(LOOKED_THROUGH / size.max(1));
                if looks >= limit || self.looks.get() == 0 {
                    return best.1;
                }
                looks += 1;
                self.looks.set(self.looks.get() - 1);
                let Some(found) = violations(site.shape, &changed) else {
                    continue;
                };
                let distance = changed.size().abs_diff(size) + steps + 1;
                let score = score(&found, distance);
                if found.is_empty() {
                    return changed;
                }
                if score < best.0 {
                    best = (score, changed.clone());
                }
                queue.push(Reverse((score, states.len())));
                states.push((changed, found, steps + 1));
            }
        }
        best.1
    }

    /// All values that differ from one in one step that may help.
    fn changed(
        &self,
        site: Site<'t>,
        node: &Node<'t>,
        found: &ConstraintViolations,
    ) -> Vec<Node<'t>> {
        let mut all = Vec::new();
        let mut done = BTreeSet::new();
        for violation in found {
            let name = violation.condition.as_deref().unwrap_or_default();
            if !done.insert((violation.path.clone(), name.to_owned())) {
                continue;
            }
            let shape = self.tables.find(&violation.shape);
            let conditions = shape
                .map(|shape| self.tables.shape(shape))
                .into_iter()
                .flat_map(|shape| {
                    (0..shape.condition_count()).map(move |index| shape.condition(index))
                });
            for condition in conditions.filter(|condition| condition.name() == name) {
                let path: Vec<&str> = violation.path.split('/').skip(1).collect();
                let clue = clue(condition);
                all.extend(self.at(site, node, &path, &clue));
            }
        }
        all
    }

    /// Changes of what stands at a path.
    fn at(&self, site: Site<'t>, node: &Node<'t>, path: &[&str], clue: &Clue) -> Vec<Node<'t>> {
        let Some((step, rest)) = path.split_first() else {
            let peers = peers(node, clue);
            return self.variants(site, node, clue, &peers);
        };
        let step = step.replace("~1", "/").replace("~0", "~");
        match node {
            Node::Members(members) => {
                let Some(member) = members.iter().find(|member| member.name == step) else {
                    return Vec::new();
                };
                let changed = self.at(site.member(member.index), &member.value, rest, clue);
                let changed = changed.into_iter();
                changed
                    .map(|value| Node::with(members, Member { value, ..*member }))
                    .collect()
            }
            Node::List(elements) => {
                let at = step.parse::<usize>().ok().filter(|at| *at < elements.len());
                let Some(at) = at else {
                    return Vec::new();
                };
                let changed = self
                    .at(site.member(0), &elements[at], rest, clue)
                    .into_iter();
                changed
                    .map(|value| Node::List(replaced(elements, at, value)))
                    .collect()
            }
            Node::Map(entries) => {
                let Some(at) = entries.iter().position(|(key, _)| *key == step) else {
                    return Vec::new();
                };
                let changed = self
                    .at(site.member(1), &entries[at].1, rest, clue)
                    .into_iter();
                changed
                    .map(|value| Node::Map(replaced(entries, at, (step.clone(), value))))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// The value changed in one place that the clue names.
    fn variants(
        &self,
        site: Site<'t>,
        node: &Node<'t>,
        clue: &Clue,
        peers: &[Node<'t>],
    ) -> Vec<Node<'t>> {
        match node {
            Node::Members(members) => match site.shape.shape_type() {
                ShapeType::Union => self.of_union(site, members, clue, peers),
                _ => self.of_structure(site, members, clue, peers),
            },
            Node::List(elements) => self.of_list(site, elements, clue, peers),
            Node::Map(entries) => self.of_map(site, entries, clue, peers),
            _ => self.of_scalar(site, node, clue, peers),
        }
    }

    fn of_structure(
        &self,
        site: Site<'t>,
        members: &[Member<'t>],
        clue: &Clue,
        peers: &[Node<'t>],
    ) -> Vec<Node<'t>> {
        let mut all = Vec::new();
        for index in 0..site.shape.member_count() {
            let member = site.shape.member(index);
            if !clue.names.contains(member.model_name()) && !clue.names.contains(member.name()) {
                continue;
            }
            let inner = site.member(index);
            let name = member.name();
            match members.iter().find(|member| member.index == index) {
                Some(present) => {
                    let changed = self
                        .variants(inner, &present.value, clue, peers)
                        .into_iter();
                    all.extend(
                        changed.map(|value| Node::with(members, Member { index, name, value })),
                    );
                    if !member.is_required() {
                        all.push(Node::without(members, index));
                    }
                }
                None => {
                    let fresh = self.fresh(inner);
                    let changed = fresh
                        .iter()
                        .flat_map(|value| self.variants(inner, value, clue, peers));
                    let values = fresh.iter().cloned().chain(changed);
                    all.extend(
                        values.map(|value| Node::with(members, Member { index, name, value })),
                    );
                }
            }
        }
        all
    }

    /// A new value, outside of what there is.
    fn fresh(&self, site: Site<'t>) -> Option<Node<'t>> {
        // What is tried does not count for the size of the example.
        let made = self.made.get();
        let value = self.value(site, &mut Vec::new());
        self.made.set(made);
        value.ok()
    }

    fn of_union(
        &self,
        site: Site<'t>,
        members: &[Member<'t>],
        clue: &Clue,
        peers: &[Node<'t>],
    ) -> Vec<Node<'t>> {
        let mut all = Vec::new();
        for member in members {
            let changed = self
                .variants(site.member(member.index), &member.value, clue, peers)
                .into_iter();
            all.extend(changed.map(|value| Node::with(members, Member { value, ..*member })));
        }
        for index in 0..site.shape.member_count() {
            let name = site.shape.member(index).name();
            if members.iter().all(|member| member.index != index) {
                let fresh = self.fresh(site.member(index));
                all.extend(fresh.map(|value| Node::Members(vec![Member { index, name, value }])));
            }
        }
        all
    }

    fn of_list(
        &self,
        site: Site<'t>,
        elements: &[Node<'t>],
        clue: &Clue,
        peers: &[Node<'t>],
    ) -> Vec<Node<'t>> {
        let mut all = Vec::new();
        let length = site.shape.row().length;
        for (at, element) in elements.iter().enumerate() {
            let changed = self
                .variants(site.member(0).number(at as u64), element, clue, peers)
                .into_iter();
            all.extend(changed.map(|value| Node::List(replaced(elements, at, value))));
        }
        let count = elements.len() as u64;
        if count < length.max {
            let fresh = self.fresh(site.member(0).number(count));
            all.extend(fresh.map(|value| Node::List([elements, &[value]].concat())));
        }
        if count > length.min {
            all.push(Node::List(elements[..elements.len() - 1].to_vec()));
        }
        all
    }

    fn of_map(
        &self,
        site: Site<'t>,
        entries: &[(String, Node<'t>)],
        clue: &Clue,
        peers: &[Node<'t>],
    ) -> Vec<Node<'t>> {
        let mut all = Vec::new();
        let length = site.shape.row().length;
        for (at, (key, value)) in entries.iter().enumerate() {
            let changed = self
                .variants(site.member(1), value, clue, peers)
                .into_iter();
            all.extend(changed.map(|value| Node::Map(replaced(entries, at, (key.clone(), value)))));
        }
        let value = self.fresh(site.member(1));
        let another = self.key(site, entries.len() as u64, &mut Vec::new()).ok();
        for key in clue.texts.iter().chain(&another) {
            let Some(value) = &value else {
                continue;
            };
            if entries.iter().any(|(known, _)| known == key) {
                continue;
            }
            let entry = (key.clone(), value.clone());
            if (entries.len() as u64) < length.max {
                all.push(Node::Map([entries, std::slice::from_ref(&entry)].concat()));
            }
            if let Some(last) = entries.len().checked_sub(1) {
                all.push(Node::Map(replaced(entries, last, entry)));
            }
        }
        if entries.len() as u64 > length.min {
            all.push(Node::Map(entries[..entries.len() - 1].to_vec()));
        }
        all
    }

    fn of_scalar(
        &self,
        site: Site<'t>,
        node: &Node<'t>,
        clue: &Clue,
        peers: &[Node<'t>],
    ) -> Vec<Node<'t>> {
        let shape = site.shape;
        let mut all = match shape.shape_type() {
            ShapeType::Boolean => vec![Node::Boolean(*node != Node::Boolean(true))],
            ShapeType::Enum => enum_values(shape, clue),
            ShapeType::Timestamp => (0..4)
                .map(|day| timestamp(shape, START + day * DAY))
                .collect(),
            ShapeType::String => self.strings(site, node, clue),
            ShapeType::Float | ShapeType::Double | ShapeType::BigDecimal => self
                .numbers(shape, clue, peers)
                .into_iter()
                .map(Node::Double)
                .collect(),
            _ => {
                let numbers = self.numbers(shape, clue, peers).into_iter();
                numbers
                    .map(|number| Node::Integer(number as i128))
                    .collect()
            }
        };
        all.extend(
            peers
                .iter()
                .filter(|peer| matches!(peer, Node::Text(_)))
                .cloned(),
        );
        if shape.shape_type() == ShapeType::String
            && peers.iter().any(|peer| as_number(peer).is_some())
        {
            let numbers = self.numbers(shape, clue, peers).into_iter();
            all.extend(numbers.map(|number| Node::Text(number.to_string())));
        }
        all
    }

    fn strings(&self, site: Site<'t>, node: &Node<'t>, clue: &Clue) -> Vec<Node<'t>> {
        let mut texts = clue.texts.clone();
        let others = (1..4).filter_map(|number| self.fresh(site.number(number)));
        let others = others.chain([node.clone()]).filter_map(|node| match node {
            Node::Text(text) => Some(text),
            _ => None,
        });
        let others: Vec<String> = others.collect();
        for literal in &clue.texts {
            texts.extend(
                others
                    .iter()
                    .flat_map(|text| [format!("{literal}{text}"), format!("{text}{literal}")]),
            );
        }
        texts.extend(others);
        texts.into_iter().map(Node::Text).collect()
    }

    /// Numbers about those of a condition, of the values that it reads, and of the range.
    fn numbers(&self, shape: Shape<'t>, clue: &Clue, peers: &[Node<'t>]) -> Vec<f64> {
        let range = shape
            .row()
            .range
            .map(|index| self.tables.ranges[index as usize]);
        let bounds = range
            .into_iter()
            .flat_map(|range| [range.min, range.max])
            .flatten();
        let known = peers.iter().filter_map(as_number);
        let total: f64 = known.clone().sum();
        let numbers = clue
            .numbers
            .iter()
            .copied()
            .chain(known)
            .chain([total, 0.0, 1.0]);
        let around = numbers.flat_map(|number| [number, number + 1.0, number - 1.0, number / 2.0]);
        bounds.map(|bound| bound.double).chain(around).collect()
    }
}

/// What a condition names.
fn clue(condition: Condition<'_>) -> Clue {
    let source = condition.source();
    let names = source.split(|found: char| !(found.is_alphanumeric() || found == '_'));
    let mut clue = Clue {
        names: names
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
        texts: Vec::new(),
        numbers: Vec::new(),
    };
    let tests = condition.row().tests;
    let mut todo: Vec<u32> = (tests.start..tests.start + tests.len).collect();
    todo.push(condition.root());
    while let Some(index) = todo.pop() {
        let node = condition.node(index);
        match node {
            Expression::Text(text) | Expression::Key(text) | Expression::IsText(_, _, text) => {
                clue.texts.push(condition.text(text).to_owned())
            }
            Expression::Number(number) => clue.numbers.push(number),
            Expression::Call(_, first, second)
            | Expression::Of(first, second)
            | Expression::Compare(_, first, second)
            | Expression::And(first, second)
            | Expression::Or(first, second)
            | Expression::NotNull(first, second)
            | Expression::Elements(first, second)
            | Expression::Project(first, second)
            | Expression::Each(first, second)
            | Expression::Filter(first, second)
            | Expression::NoneOf(first, second)
            | Expression::Descend(first, second) => {
                todo.push(first);
                if second != first {
                    todo.push(second);
                }
            }
            Expression::AnyOf(start, end, rest) | Expression::AllOf(start, end, rest) => {
                todo.extend(start..end);
                todo.push(rest);
            }
            Expression::Index(inner, _)
            | Expression::Not(inner)
            | Expression::Flatten(inner)
            | Expression::Keys(inner)
            | Expression::Values(inner)
            | Expression::Entries(inner) => todo.push(inner),
            Expression::Null
            | Expression::Boolean(_)
            | Expression::NoEntries
            | Expression::Current
            | Expression::Member(_)
            | Expression::IsNull(..)
            | Expression::EntryKey
            | Expression::EntryValue
            | Expression::NoElements => {}
        }
    }
    clue
}

/// The scalars that a condition reads.
fn peers<'t>(node: &Node<'t>, clue: &Clue) -> Vec<Node<'t>> {
    match node {
        Node::Members(members) => {
            let named = members
                .iter()
                .filter(|member| clue.names.contains(member.name));
            named
                .flat_map(|member| peers(&member.value, clue))
                .collect()
        }
        Node::List(elements) => elements
            .iter()
            .flat_map(|element| peers(element, clue))
            .collect(),
        Node::Map(entries) => entries
            .iter()
            .flat_map(|(_, value)| peers(value, clue))
            .collect(),
        scalar => vec![scalar.clone()],
    }
}

/// The number that a value is, or that its text stands for.
fn as_number(node: &Node<'_>) -> Option<f64> {
    match node {
        Node::Integer(number) => Some(*number as f64),
        Node::Double(number) => Some(*number),
        Node::Text(text) => text.parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

/// Values of an enum, first those that a condition names, then those that have a text of it.
fn enum_values<'t>(shape: Shape<'t>, clue: &Clue) -> Vec<Node<'t>> {
    let shown = shape.value_count() - shape.row().internal_values;
    let mut values: Vec<&str> = (0..shown).map(|index| shape.value(index)).collect();
    values.sort_by_key(|value| {
        let is_named = clue.texts.iter().any(|text| text == value);
        let has_text = clue.texts.iter().any(|text| value.contains(&**text));
        (!is_named, !has_text)
    });
    let values = values.into_iter().take(VALUES);
    values.map(|value| Node::Text(value.to_owned())).collect()
}

/// What is wrong with a value; nothing where it breaks more than conditions.
fn violations(shape: Shape<'_>, node: &Node<'_>) -> Option<ConstraintViolations> {
    let text = text(node);
    let found = validate(shape, &mut serde_json::Deserializer::from_str(&text)).ok()?;
    let only_conditions = found
        .iter()
        .all(|violation| violation.constraint == Constraint::Condition);
    only_conditions.then_some(found)
}

fn text(node: &Node<'_>) -> String {
    serde_json::to_string(node).unwrap_or_default()
}

fn score(found: &ConstraintViolations, distance: usize) -> Score {
    let errors = found
        .iter()
        .filter(|violation| violation.severity == Severity::Error)
        .count();
    (errors, found.len() - errors, distance)
}
