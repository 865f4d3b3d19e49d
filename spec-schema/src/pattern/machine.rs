//! What an automaton with lookarounds can be in at one place of a text.
//!
//! A thread is a node together with its duties: lookaheads that it has passed and that must
//! come true, each as the set of threads that this lookahead is in. A lookahead that must
//! not come true is a duty as well, with the sign reversed. Lookbehinds are tracked beside
//! everything else: the context holds the threads of each, as if it had been tried from
//! every place of the text on.

use std::collections::HashMap;
use std::hash::Hash;
use std::vec::Vec;

use super::alphabet::{Alphabet, Symbols};
use super::nfa::{Nfa, Node};

/// Values that are known by a number.
#[derive(Debug)]
struct Interner<T> {
    values: Vec<T>,
    numbers: HashMap<T, u32>,
}

impl<T: Clone + Eq + Hash> Interner<T> {
    fn new() -> Self {
        Interner {
            values: Vec::new(),
            numbers: HashMap::new(),
        }
    }

    fn number(&mut self, value: T) -> u32 {
        if let Some(&known) = self.numbers.get(&value) {
            return known;
        }
        let fresh = self.values.len() as u32;
        self.values.push(value.clone());
        self.numbers.insert(value, fresh);
        fresh
    }
}

/// A node, and the number of a set of duties; 0 is the empty set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Thread {
    pub(super) node: u32,
    duties: u32,
}

/// A set of threads by its number, which must match what follows; with `false`, must not.
type Duty = (u32, bool);

/// What has been before a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Context {
    at_start: bool,
    trackers: Vec<Vec<Thread>>,
}

/// Whether a lookahead is decided.
enum Outcome {
    Decided(bool),
    Open(u32),
}

pub(super) struct Machine<'n> {
    nfa: &'n Nfa,
    alphabet: &'n Alphabet,
    sets: Interner<Vec<Thread>>,
    duties: Interner<Vec<Duty>>,
    contexts: Interner<Context>,
    /// The set after a set, a symbol and the context after it.
    stepped: HashMap<(u32, usize, u32), u32>,
    /// Nodes without duties that the closure at hand has seen.
    seen: Vec<u32>,
    round: u32,
}

impl<'n> Machine<'n> {
    pub(super) fn new(nfa: &'n Nfa, alphabet: &'n Alphabet) -> Self {
        let mut machine = Machine {
            nfa,
            alphabet,
            sets: Interner::new(),
            duties: Interner::new(),
            contexts: Interner::new(),
            stepped: HashMap::new(),
            seen: std::vec![0; nfa.nodes.len()],
            round: 0,
        };
        machine.duties.number(Vec::new());
        machine
    }

    /// The threads of a set.
    pub(super) fn threads(&self, set: u32) -> &[Thread] {
        &self.sets.values[set as usize]
    }

    /// The context and the set in which every text starts.
    pub(super) fn start(&mut self) -> (u32, u32) {
        let context = self.context(self.nfa.asks_start, None);
        let set = self.closure(std::vec![(self.nfa.start, 0)], context);
        (self.sets.number(set), context)
    }

    /// The context and the set after a symbol.
    pub(super) fn step(&mut self, set: u32, context: u32, symbol: usize) -> (u32, u32) {
        let context = if self.nfa.trackers.is_empty() && !self.nfa.asks_start {
            context
        } else {
            self.context(false, Some((context, symbol)))
        };
        (self.step_set(set, symbol, context), context)
    }

    /// The context at the start, or after another one and a symbol.
    fn context(&mut self, at_start: bool, before: Option<(u32, usize)>) -> u32 {
        let trackers = Vec::with_capacity(self.nfa.trackers.len());
        let mut number = self.contexts.number(Context { at_start, trackers });
        for (index, &start) in self.nfa.trackers.iter().enumerate() {
            let mut seeds = std::vec![(start, 0)];
            if let Some((before, symbol)) = before {
                let threads = self.contexts.values[before as usize].trackers[index].clone();
                self.advance(&threads, symbol, number, &mut seeds);
            }
            // A lookbehind inside of this one has been tracked before it.
            let threads = self.closure(seeds, number);
            let mut context = self.contexts.values[number as usize].clone();
            context.trackers.push(threads);
            number = self.contexts.number(context);
        }
        number
    }

    fn step_set(&mut self, set: u32, symbol: usize, context: u32) -> u32 {
        if let Some(&known) = self.stepped.get(&(set, symbol, context)) {
            return known;
        }
        let threads = self.sets.values[set as usize].clone();
        let mut seeds = Vec::new();
        self.advance(&threads, symbol, context, &mut seeds);
        let next = self.closure(seeds, context);
        let next = self.sets.number(next);
        // Sets of the whole pattern are stepped once; those of lookaheads again and again.
        if threads.iter().any(|thread| thread.duties != 0) || !self.nfa.trackers.is_empty() {
            self.stepped.insert((set, symbol, context), next);
        }
        next
    }

    /// Where threads go with a symbol, before what costs nothing.
    fn advance(
        &mut self,
        threads: &[Thread],
        symbol: usize,
        context: u32,
        seeds: &mut Vec<(u32, u32)>,
    ) {
        for &Thread { node, duties } in threads {
            let next = match self.nfa.nodes[node as usize] {
                Node::Class(class, next)
                    if self.alphabet.classes[class as usize].contains(symbol) =>
                {
                    next
                }
                Node::Found => node,
                _ => continue,
            };
            if let Some(duties) = self.step_duties(duties, symbol, context) {
                seeds.push((next, duties));
            }
        }
    }

    /// What is left of duties after a symbol; none where one has failed.
    fn step_duties(&mut self, duties: u32, symbol: usize, context: u32) -> Option<u32> {
        if duties == 0 {
            return Some(0);
        }
        let mut left = Vec::new();
        for (set, holds) in self.duties.values[duties as usize].clone() {
            let next = self.step_set(set, symbol, context);
            match self.outcome(next) {
                Outcome::Decided(found) if found == holds => {}
                Outcome::Decided(_) => return None,
                Outcome::Open(set) => left.push((set, holds)),
            }
        }
        self.bundle(left)
    }

    fn outcome(&self, set: u32) -> Outcome {
        let threads = self.threads(set);
        let found = |thread: &Thread| {
            thread.duties == 0 && self.nfa.nodes[thread.node as usize] == Node::Found
        };
        if threads.is_empty() {
            Outcome::Decided(false)
        } else if threads.iter().any(found) {
            Outcome::Decided(true)
        } else {
            Outcome::Open(set)
        }
    }

    /// The number of a set of duties; none where two of them contradict.
    fn bundle(&mut self, mut duties: Vec<Duty>) -> Option<u32> {
        duties.sort_unstable();
        duties.dedup();
        let contradict = duties.windows(2).any(|pair| pair[0].0 == pair[1].0);
        (!contradict).then(|| self.duties.number(duties))
    }

    fn with_duties(&mut self, duties: u32, more: &[Duty]) -> Option<u32> {
        if more.is_empty() {
            return Some(duties);
        }
        let mut all = self.duties.values[duties as usize].clone();
        all.extend_from_slice(more);
        self.bundle(all)
    }

    /// All threads that some seeds come to without a character.
    fn closure(&mut self, seeds: Vec<(u32, u32)>, context: u32) -> Vec<Thread> {
        self.round += 1;
        let round = self.round;
        // A closure inside of this one has marks of its own.
        let mut seen_with_duties = std::collections::HashSet::new();
        let mut seen = Vec::new();
        let mut threads = Vec::new();
        let mut todo = seeds;
        todo.reverse();
        while let Some((node, duties)) = todo.pop() {
            if duties == 0 {
                let mark = &mut self.seen[node as usize];
                if *mark == round {
                    continue;
                }
                *mark = round;
                seen.push(node);
            } else if !seen_with_duties.insert((node, duties)) {
                continue;
            }
            match self.nfa.nodes[node as usize] {
                Node::Class(..) | Node::Match | Node::Found | Node::Tracked => {
                    threads.push(Thread { node, duties });
                }
                Node::Split(first, second) => todo.extend([(second, duties), (first, duties)]),
                Node::Start(next) => {
                    if self.contexts.values[context as usize].at_start {
                        todo.push((next, duties));
                    }
                }
                Node::End(next) => {
                    let end = self.end();
                    let duties = self.with_duties(duties, &[(end, true)]);
                    todo.extend(duties.map(|duties| (next, duties)));
                }
                Node::Ahead(start, holds, next) => {
                    let inner = self.inner_closure(start, context, round, &seen);
                    let set = self.sets.number(inner);
                    let duties = match self.outcome(set) {
                        Outcome::Decided(found) => (found == holds).then_some(duties),
                        Outcome::Open(set) => self.with_duties(duties, &[(set, holds)]),
                    };
                    todo.extend(duties.map(|duties| (next, duties)));
                }
                Node::Behind(tracker, holds, next) => {
                    for more in self.behind(tracker, holds, context) {
                        let duties = self.with_duties(duties, &more);
                        todo.extend(duties.map(|duties| (next, duties)));
                    }
                }
            }
        }
        threads.sort_unstable();
        self.drop_implied(&mut threads);
        self.drop_lesser(&mut threads);
        threads
    }

    /// A closure within another one, whose marks are set again afterwards.
    fn inner_closure(&mut self, start: u32, context: u32, round: u32, seen: &[u32]) -> Vec<Thread> {
        let inner = self.closure(std::vec![(start, 0)], context);
        for &node in seen {
            self.seen[node as usize] = round;
        }
        inner
    }

    /// The set that the end of the text satisfies, and nothing else.
    fn end(&mut self) -> u32 {
        let node = self.nfa.nodes.iter().position(|&node| node == Node::Match);
        let node = node.unwrap_or_default() as u32;
        self.sets.number(std::vec![Thread { node, duties: 0 }])
    }

    /// The ways in which a lookbehind comes true here, or does not: duties for each.
    fn behind(&self, tracker: u32, holds: bool, context: u32) -> Vec<Vec<Duty>> {
        let threads = &self.contexts.values[context as usize].trackers[tracker as usize];
        let tracked = threads
            .iter()
            .filter(|thread| self.nfa.nodes[thread.node as usize] == Node::Tracked);
        let ways = tracked.map(|thread| &self.duties.values[thread.duties as usize]);
        if holds {
            return ways.cloned().collect();
        }
        // Of the duties of every way, one must fail.
        let mut all = std::vec![Vec::new()];
        for way in ways {
            let more = all.iter().flat_map(|chosen: &Vec<Duty>| {
                way.iter().map(move |&(set, holds)| {
                    let mut chosen = chosen.clone();
                    chosen.push((set, !holds));
                    chosen
                })
            });
            all = more.collect();
        }
        all
    }

    /// Drops threads that have all duties of another one at the same node, and more.
    fn drop_implied(&self, threads: &mut Vec<Thread>) {
        if threads.iter().all(|thread| thread.duties == 0) {
            return;
        }
        let all = threads.clone();
        let duties = |thread: &Thread| &self.duties.values[thread.duties as usize];
        threads.retain(|thread| {
            !all.iter().any(|other| {
                other.node == thread.node
                    && other.duties != thread.duties
                    && duties(other)
                        .iter()
                        .all(|duty| duties(thread).contains(duty))
            })
        });
    }

    /// Drops threads in copies of a repeated part for which others are at the same place of
    /// copies that more may follow.
    fn drop_lesser(&self, threads: &mut Vec<Thread>) {
        if threads.len() < 2 {
            return;
        }
        let key = |thread: &Thread| {
            let (family, [outer, inner]) = self.nfa.families[thread.node as usize];
            (family, thread.duties, outer, inner)
        };
        let mut keys: Vec<_> = threads
            .iter()
            .map(|thread| (key(thread), thread.node))
            .collect();
        keys.sort_unstable();
        let mut lesser = Vec::new();
        let mut best: Option<((u32, u32), u32)> = None;
        // From the greatest outer number of copies on, each must have more inner ones.
        for ((family, duties, _, inner), node) in keys.into_iter().rev() {
            match &mut best {
                Some((group, most)) if *group == (family, duties) && family != 0 => {
                    if inner <= *most {
                        lesser.push(Thread { node, duties });
                    } else {
                        *most = inner;
                    }
                }
                _ => best = Some(((family, duties), inner)),
            }
        }
        if !lesser.is_empty() {
            lesser.sort_unstable();
            threads.retain(|thread| lesser.binary_search(thread).is_err());
        }
    }

    /// Whether the text may end in a set.
    pub(super) fn accepts(&self, set: u32) -> bool {
        self.threads(set).iter().any(|thread| {
            let ends = matches!(
                self.nfa.nodes[thread.node as usize],
                Node::Match | Node::Found
            );
            let duties = &self.duties.values[thread.duties as usize];
            ends && duties
                .iter()
                .all(|&(set, holds)| self.accepts(set) == holds)
        })
    }

    /// Symbols in groups: those of one group lead to the same place.
    pub(super) fn groups(&self, set: u32, context: u32) -> Vec<Symbols> {
        let mut classes = Vec::new();
        let mut sets = std::vec![set];
        let mut done = 0;
        while let Some(&set) = sets.get(done) {
            done += 1;
            self.collect(self.threads(set), &mut classes, &mut sets);
        }
        for threads in &self.contexts.values[context as usize].trackers {
            self.collect(threads, &mut classes, &mut sets);
        }
        while let Some(&set) = sets.get(done) {
            done += 1;
            self.collect(self.threads(set), &mut classes, &mut sets);
        }
        classes.sort_unstable();
        classes.dedup();
        let mut groups = std::vec![self.alphabet.all.clone()];
        for class in classes {
            let class = &self.alphabet.classes[class as usize];
            for index in 0..groups.len() {
                let (inside, outside) = groups[index].split(class);
                if inside.first().is_some() && outside.first().is_some() {
                    groups[index] = inside;
                    groups.push(outside);
                }
            }
        }
        groups
    }

    fn collect(&self, threads: &[Thread], classes: &mut Vec<u32>, sets: &mut Vec<u32>) {
        for thread in threads {
            if let Node::Class(class, _) = self.nfa.nodes[thread.node as usize] {
                classes.push(class);
            }
            for &(set, _) in &self.duties.values[thread.duties as usize] {
                if !sets.contains(&set) {
                    sets.push(set);
                }
            }
        }
    }
}
