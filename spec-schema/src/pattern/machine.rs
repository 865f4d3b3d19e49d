//! What an automaton with lookarounds can be in at one place of a text.
//!
//! A thread is a node together with its duties: lookaheads that it has passed and that must
//! come true, each as the set of threads that this lookahead is in. A lookahead that must
//! not come true is a duty as well, with the sign reversed. Lookbehinds are tracked beside
//! everything else: the context holds the threads of each, as if it had been tried from
//! every place of the text on.

use std::rc::Rc;
use std::vec::Vec;

use super::alphabet::{Alphabet, Symbols};
use super::intern::{Interner, Map, Word};
use super::nfa::{Nfa, Node};

/// A node, and the number of a set of duties; 0 is the empty set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Thread {
    pub(super) node: u32,
    duties: u32,
}

impl Word for Thread {
    fn word(self) -> u64 {
        u64::from(self.duties) << 32 | u64::from(self.node)
    }
}

/// A set of threads by its number, which must match what follows; with `false`, must not.
type Duty = (u32, bool);

impl Word for Duty {
    fn word(self) -> u64 {
        u64::from(self.0) << 1 | u64::from(self.1)
    }
}

/// At the start of a context that stands at the start of the text; the sets of its trackers
/// follow.
const AT_START: u32 = 1;

/// Whether a lookahead is decided.
enum Outcome {
    Decided(bool),
    Open(u32),
}

pub(super) struct Machine<'n> {
    nfa: &'n Nfa,
    alphabet: &'n Alphabet,
    sets: Interner<Thread>,
    duties: Interner<Duty>,
    contexts: Interner<u32>,
    /// The set after a set, a symbol and the context after it.
    stepped: Map<(u32, usize, u32), u32>,
    /// The groups of symbols that some classes tell apart.
    groups: Map<Vec<u32>, Rc<Vec<Symbols>>>,
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
            stepped: Map::default(),
            groups: Map::default(),
            seen: std::vec![0; nfa.nodes.len()],
            round: 0,
        };
        machine.duties.number(&[]);
        machine
    }

    /// The threads of a set.
    pub(super) fn threads(&self, set: u32) -> &[Thread] {
        self.sets.get(set)
    }

    /// The context and the set in which every text starts.
    pub(super) fn start(&mut self) -> (u32, u32) {
        let context = self.context(self.nfa.asks_start, None);
        let set = self.closure(std::vec![(self.nfa.start, 0)], context);
        (self.sets.number(&set), context)
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
        let mut context = std::vec![if at_start { AT_START } else { 0 }];
        let mut number = self.contexts.number(&context);
        for (index, &start) in self.nfa.trackers.iter().enumerate() {
            let mut seeds = std::vec![(start, 0)];
            if let Some((before, symbol)) = before {
                let set = self.contexts.get(before)[index + 1];
                self.advance(set, symbol, number, &mut seeds);
            }
            // A lookbehind inside of this one has been tracked before it.
            let threads = self.closure(seeds, number);
            context.push(self.sets.number(&threads));
            number = self.contexts.number(&context);
        }
        number
    }

    fn step_set(&mut self, set: u32, symbol: usize, context: u32) -> u32 {
        if let Some(&known) = self.stepped.get(&(set, symbol, context)) {
            return known;
        }
        let mut seeds = Vec::new();
        self.advance(set, symbol, context, &mut seeds);
        let next = self.closure(seeds, context);
        let next = self.sets.number(&next);
        self.stepped.insert((set, symbol, context), next);
        next
    }

    /// Where the threads of a set go with a symbol, before what costs nothing.
    fn advance(&mut self, set: u32, symbol: usize, context: u32, seeds: &mut Vec<(u32, u32)>) {
        for index in 0..self.sets.get(set).len() {
            let Thread { node, duties } = self.sets.get(set)[index];
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
        for index in 0..self.duties.get(duties).len() {
            let (set, holds) = self.duties.get(duties)[index];
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
        (!contradict).then(|| self.duties.number(&duties))
    }

    fn with_duties(&mut self, duties: u32, more: &[Duty]) -> Option<u32> {
        if more.is_empty() {
            return Some(duties);
        }
        let mut all = self.duties.get(duties).to_vec();
        all.extend_from_slice(more);
        self.bundle(all)
    }

    /// All threads that some seeds come to without a character.
    fn closure(&mut self, seeds: Vec<(u32, u32)>, context: u32) -> Vec<Thread> {
        if let &[(node, duties)] = seeds.as_slice()
            && let Node::Class(..) = self.nfa.nodes[node as usize]
        {
            return std::vec![Thread { node, duties }];
        }
        self.round += 1;
        let round = self.round;
        // A closure inside of this one has marks of its own.
        let mut seen_with_duties: Map<(u32, u32), ()> = Map::default();
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
            } else if seen_with_duties.insert((node, duties), ()).is_some() {
                continue;
            }
            match self.nfa.nodes[node as usize] {
                Node::Class(..) | Node::Match | Node::Found | Node::Tracked | Node::Tail => {
                    threads.push(Thread { node, duties });
                }
                Node::Split(first, second) => todo.extend([(second, duties), (first, duties)]),
                Node::Start(next) => {
                    if self.contexts.get(context)[0] == AT_START {
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
                    let set = self.sets.number(&inner);
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
        self.sets.number(&[Thread { node, duties: 0 }])
    }

    /// The ways in which a lookbehind comes true here, or does not: duties for each.
    fn behind(&self, tracker: u32, holds: bool, context: u32) -> Vec<Vec<Duty>> {
        let threads = self.threads(self.contexts.get(context)[tracker as usize + 1]);
        let tracked = threads
            .iter()
            .filter(|thread| self.nfa.nodes[thread.node as usize] == Node::Tracked);
        let ways = tracked.map(|thread| self.duties.get(thread.duties));
        if holds {
            return ways.map(<[Duty]>::to_vec).collect();
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
        let duties = |thread: &Thread| self.duties.get(thread.duties);
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
            let duties = self.duties.get(thread.duties);
            ends && duties
                .iter()
                .all(|&(set, holds)| self.accepts(set) == holds)
        })
    }

    /// Whether the tail may start in a set; none where that depends on what it holds.
    pub(super) fn starts_tail(&self, set: u32) -> Option<bool> {
        let threads = self.threads(set).iter();
        let mut starts =
            threads.filter(|thread| self.nfa.nodes[thread.node as usize] == Node::Tail);
        match starts.next() {
            None => Some(false),
            Some(thread) => (thread.duties == 0).then_some(true),
        }
    }

    /// Symbols in groups: those of one group lead to the same place.
    pub(super) fn groups(&mut self, set: u32, context: u32) -> Rc<Vec<Symbols>> {
        let mut classes = Vec::new();
        let mut sets = std::vec![set];
        sets.extend_from_slice(&self.contexts.get(context)[1..]);
        let mut done = 0;
        while let Some(&set) = sets.get(done) {
            done += 1;
            self.collect(self.threads(set), &mut classes, &mut sets);
        }
        if classes.len() > 1 {
            classes.sort_unstable();
            classes.dedup();
        }
        if let Some(groups) = self.groups.get(&classes) {
            return groups.clone();
        }
        let mut groups = std::vec![self.alphabet.all.clone()];
        for &class in &classes {
            let class = &self.alphabet.classes[class as usize];
            for index in 0..groups.len() {
                let (inside, outside) = groups[index].split(class);
                if inside.first().is_some() && outside.first().is_some() {
                    groups[index] = inside;
                    groups.push(outside);
                }
            }
        }
        let groups = Rc::new(groups);
        self.groups.insert(classes, groups.clone());
        groups
    }

    fn collect(&self, threads: &[Thread], classes: &mut Vec<u32>, sets: &mut Vec<u32>) {
        for thread in threads {
            if let Node::Class(class, _) = self.nfa.nodes[thread.node as usize] {
                classes.push(class);
            }
            if thread.duties == 0 {
                continue;
            }
            for &(set, _) in self.duties.get(thread.duties) {
                if !sets.contains(&set) {
                    sets.push(set);
                }
            }
        }
    }
}
