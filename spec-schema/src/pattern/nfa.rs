//! From syntax to an automaton that may be in many states at once.

use std::ops::Range;
use std::vec::Vec;

use super::class::{self, Class};
use super::error::{ErrorKind, PatternError};
use super::intern::Map;
use super::syntax::{Count, Kind, Look, Syntax};

/// A state of the automaton.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Node {
    /// Consumes a character of a class.
    Class(u32, u32),
    /// Goes on in two states.
    Split(u32, u32),
    /// Goes on where the text starts.
    Start(u32),
    /// Goes on where the text ends.
    End(u32),
    /// Goes on where what follows matches from a state on; with `false`, where it does not.
    Ahead(u32, bool, u32),
    /// Goes on where a tracker has matched up to here; with `false`, where it has not.
    Behind(u32, bool, u32),
    /// The pattern has matched: the text must end.
    Match,
    /// A lookahead has matched, whatever follows.
    Found,
    /// A lookbehind has matched.
    Tracked,
    /// What is left of the tail may follow.
    Tail,
}

/// How many more copies of a repeated part may follow.
pub(super) type Left = [u32; 2];

/// An automaton with choices and lookarounds.
#[derive(Debug)]
pub(super) struct Nfa {
    pub(super) nodes: Vec<Node>,
    /// The part of the pattern that each node comes from: the innermost repetition.
    pub(super) origins: Vec<u32>,
    pub(super) spans: Vec<Range<usize>>,
    /// For each node, the family of nodes that stand at the same place in copies of a
    /// repeated part, and how many more copies may follow in the two innermost repetitions.
    /// What a node accepts, one of its family with no fewer copies left accepts as well.
    pub(super) families: Vec<(u32, Left)>,
    pub(super) classes: Vec<Class>,
    pub(super) start: u32,
    /// The first state of every lookbehind; those inside of others come first.
    pub(super) trackers: Vec<u32>,
    /// Some node asks whether the text starts.
    pub(super) asks_start: bool,
}

/// Builds the automaton of a pattern; with `search`, of every text that holds a match.
pub(super) fn build(syntax: &Syntax, search: bool, limit: usize) -> Result<Nfa, PatternError> {
    let mut builder = Builder::new(syntax, limit);
    let mut end = builder.node(Node::Match, syntax)?;
    if search {
        end = builder.any_before(end, syntax)?;
    }
    let mut start = builder.part(syntax, end)?;
    if search {
        start = builder.any_before(start, syntax)?;
    }
    builder.nfa.start = start;
    Ok(builder.nfa)
}

/// Builds the automaton of a pattern that goes on with characters of a class: the first of
/// them is read, so that a condition on it is decided, and then comes the tail.
pub(super) fn build_head(head: &Syntax, class: &Class, limit: usize) -> Result<Nfa, PatternError> {
    let mut builder = Builder::new(head, limit);
    let end = builder.node(Node::Match, head)?;
    let tail = builder.node(Node::Tail, head)?;
    let class = builder.class(class);
    let first = builder.node(Node::Class(class, tail), head)?;
    let end = builder.node(Node::Split(first, end), head)?;
    builder.nfa.start = builder.part(head, end)?;
    Ok(builder.nfa)
}

struct Builder {
    nfa: Nfa,
    /// Nodes that are the same need to exist only once.
    known: Map<Node, u32>,
    classes: Map<Class, u32>,
    origin: u32,
    /// Which copies that must be there, or how many outer ones may follow, for each
    /// repetition around.
    needed: Vec<u32>,
    left: Left,
    families: Map<(usize, Vec<u32>), u32>,
    limit: usize,
    reported: usize,
}

type Built = Result<u32, PatternError>;

impl Builder {
    fn new(syntax: &Syntax, limit: usize) -> Self {
        Builder {
            nfa: Nfa {
                nodes: Vec::new(),
                origins: Vec::new(),
                spans: std::vec![syntax.span.clone()],
                families: Vec::new(),
                classes: Vec::new(),
                start: 0,
                trackers: Vec::new(),
                asks_start: false,
            },
            known: Map::default(),
            classes: Map::default(),
            origin: 0,
            needed: Vec::new(),
            left: [0; 2],
            families: Map::default(),
            // Nodes that only choose make no states of their own.
            limit: limit.saturating_mul(2),
            reported: limit,
        }
    }

    fn node(&mut self, node: Node, part: &Syntax) -> Built {
        if let Some(&known) = self.known.get(&node) {
            return Ok(known);
        }
        let index = self.fresh(node, part)?;
        self.known.insert(node, index);
        Ok(index)
    }

    fn fresh(&mut self, node: Node, part: &Syntax) -> Built {
        if self.nfa.nodes.len() >= self.limit {
            let limit = self.reported;
            let kind = ErrorKind::TooLarge { limit };
            return Err(PatternError::new(kind, part.span.clone()));
        }
        let family = match node {
            Node::Class(..) if !self.needed.is_empty() => {
                // Parts stay in place while they are built from.
                let place = std::ptr::from_ref(part) as usize;
                let fresh = self.families.len() as u32 + 1;
                let key = (place, self.needed.clone());
                *self.families.entry(key).or_insert(fresh)
            }
            _ => 0,
        };
        self.nfa.families.push((family, self.left));
        self.nfa.nodes.push(node);
        self.nfa.origins.push(self.origin);
        Ok(self.nfa.nodes.len() as u32 - 1)
    }

    fn class(&mut self, class: &Class) -> u32 {
        let class = class.without(&class::surrogates());
        let fresh = self.nfa.classes.len() as u32;
        *self.classes.entry(class).or_insert_with_key(|class| {
            self.nfa.classes.push(class.clone());
            fresh
        })
    }

    /// Any characters, then a node.
    fn any_before(&mut self, next: u32, part: &Syntax) -> Built {
        let any = self.class(&Class::any());
        let split = self.fresh(Node::Match, part)?;
        let any = self.node(Node::Class(any, split), part)?;
        self.nfa.nodes[split as usize] = Node::Split(any, next);
        Ok(split)
    }

    /// The first node of a part that goes on in a node.
    fn part(&mut self, part: &Syntax, next: u32) -> Built {
        match &part.kind {
            Kind::Class(class) => {
                let class = self.class(class);
                self.node(Node::Class(class, next), part)
            }
            Kind::Sequence(parts) => {
                let mut next = next;
                for part in parts.iter().rev() {
                    next = self.part(part, next)?;
                }
                Ok(next)
            }
            Kind::Alternatives(parts) => {
                let mut first = None;
                for part in parts.iter().rev() {
                    let start = self.part(part, next)?;
                    first = Some(match first {
                        None => start,
                        Some(others) if others == start => start,
                        Some(others) => self.node(Node::Split(start, others), part)?,
                    });
                }
                match first {
                    Some(first) => Ok(first),
                    None => self.part(&Syntax::never(&part.span), next),
                }
            }
            Kind::Repeat(body, count) => {
                let (origin, left) = (self.origin, self.left);
                self.nfa.spans.push(part.span.clone());
                self.origin = self.nfa.spans.len() as u32 - 1;
                // Only the two innermost numbers of copies are compared.
                self.needed.push(left[0]);
                self.left = [left[1], 0];
                self.needed.push(0);
                let first = self.repeat(body, *count, next);
                self.needed.truncate(self.needed.len() - 2);
                (self.origin, self.left) = (origin, left);
                first
            }
            Kind::Look(Look::Start) => {
                self.nfa.asks_start = true;
                self.node(Node::Start(next), part)
            }
            Kind::Look(Look::End) => self.node(Node::End(next), part),
            Kind::Look(Look::Ahead(body, holds)) => {
                let found = self.node(Node::Found, part)?;
                let start = self.part(body, found)?;
                self.node(Node::Ahead(start, *holds, next), part)
            }
            Kind::Look(Look::Behind(body, holds)) => {
                let tracked = self.node(Node::Tracked, part)?;
                let start = self.part(body, tracked)?;
                let known = self.nfa.trackers.iter().position(|&known| known == start);
                let tracker = known.unwrap_or_else(|| {
                    self.nfa.trackers.push(start);
                    self.nfa.trackers.len() - 1
                });
                self.node(Node::Behind(tracker as u32, *holds, next), part)
            }
            Kind::Group(part, _) | Kind::Look(Look::LastLine(part)) => self.part(part, next),
            Kind::Atomic(_) | Kind::Reference(..) => {
                let what = "references and atomic groups in this place";
                Err(PatternError::new(
                    ErrorKind::Unsupported(what),
                    part.span.clone(),
                ))
            }
        }
    }

    fn repeat(&mut self, body: &Syntax, count: Count, exit: u32) -> Built {
        let mut next = exit;
        let mut needed = count.min;
        match count.max {
            None => {
                let split = self.fresh(Node::Match, body)?;
                let again = self.part(body, split)?;
                self.nfa.nodes[split as usize] = Node::Split(again, exit);
                next = split;
                if needed > 0 {
                    next = again;
                    needed -= 1;
                }
            }
            Some(max) => {
                for left in 0..max - count.min {
                    self.left[1] = left;
                    let before = next;
                    let again = self.part(body, next)?;
                    next = self.node(Node::Split(again, exit), body)?;
                    // A body that adds nothing would be repeated for nothing.
                    if next == before {
                        break;
                    }
                }
            }
        }
        self.left[1] = 0;
        for copy in 0..needed {
            if let Some(number) = self.needed.last_mut() {
                *number = copy + 1;
            }
            let before = next;
            next = self.part(body, next)?;
            if next == before {
                break;
            }
        }
        Ok(next)
    }
}
