//! From an automaton with choices to one without, and to the smallest such.

use std::collections::HashMap;
use std::vec::Vec;

use super::class::Class;
use super::error::{ErrorKind, PatternError};
use super::matcher::DEAD;
use super::nfa::Nfa;
use super::syntax::Look;

/// The most states of a pattern.
const MAX_STATES: usize = 20_000;
/// The most classes: their number is a byte of the table.
const MAX_CLASSES: usize = 255;

/// An automaton without choices over classes of code points.
#[derive(Debug)]
pub(super) struct Dfa {
    /// The disjoint classes, every code point in one of them.
    pub(super) classes: Vec<Class>,
    pub(super) states: Vec<DfaState>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DfaState {
    pub(super) accepts: bool,
    /// The next state for each class.
    pub(super) next: Vec<u16>,
}

/// What a state of the new automaton stands for: the states that the characters so far lead
/// to, and what the conditions need to know of the character before.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Kernel {
    states: Vec<usize>,
    /// The class before, where a condition asks; `None` at the start.
    before: Option<usize>,
    start: bool,
}

pub(super) fn determinize(nfa: &Nfa) -> Result<Dfa, PatternError> {
    let classes = disjoint(nfa)?;
    let looks_back = nfa
        .looks
        .iter()
        .any(|look| matches!(look, Look::Start | Look::Behind(..)));
    let builder = Builder {
        nfa,
        members: members(&nfa.classes, &classes),
        look_members: look_members(nfa, &classes),
    };
    let start = Kernel {
        states: std::vec![0],
        before: None,
        start: true,
    };
    let mut known = HashMap::from([(start.clone(), 0_u16)]);
    let mut kernels = std::vec![start];
    let mut states = Vec::new();
    while states.len() < kernels.len() {
        let kernel = kernels[states.len()].clone();
        let at_end = builder.closure(&kernel, None);
        let mut next = Vec::with_capacity(classes.len());
        for class in 0..classes.len() {
            let states = builder.step(&kernel, class);
            if states.is_empty() {
                next.push(DEAD);
                continue;
            }
            let target = Kernel {
                states,
                before: looks_back.then_some(class),
                start: false,
            };
            let fresh = kernels.len();
            if let Some(&index) = known.get(&target) {
                next.push(index);
                continue;
            }
            if fresh >= MAX_STATES {
                return Err(PatternError {
                    kind: ErrorKind::TooLarge,
                    span: 0..0,
                });
            }
            known.insert(target.clone(), fresh as u16);
            kernels.push(target);
            next.push(fresh as u16);
        }
        states.push(DfaState {
            accepts: at_end.contains(&nfa.accept),
            next,
        });
    }
    Ok(Dfa { classes, states })
}

/// Splits the code points so that every class of the automaton is a union of the parts.
fn disjoint(nfa: &Nfa) -> Result<Vec<Class>, PatternError> {
    let looks = nfa.looks.iter().filter_map(|look| match look {
        Look::Behind(class, _) | Look::Ahead(class, _) => Some(class),
        Look::Start | Look::End | Look::EndOfLine => None,
    });
    let mut parts = std::vec![Class::any()];
    for class in nfa.classes.iter().chain(looks) {
        let outside = class.negate();
        parts = parts
            .iter()
            .flat_map(|part| [part.intersect(class), part.intersect(&outside)])
            .filter(|part| !part.ranges().is_empty())
            .collect();
        if parts.len() > MAX_CLASSES {
            return Err(PatternError {
                kind: ErrorKind::TooLarge,
                span: 0..0,
            });
        }
    }
    Ok(parts)
}

/// For every class, whether each of the parts belongs to it.
fn members(classes: &[Class], parts: &[Class]) -> Vec<Vec<bool>> {
    let belongs = |class: &Class, part: &Class| {
        part.ranges()
            .first()
            .is_some_and(|&(first, _)| class.contains(first))
    };
    classes
        .iter()
        .map(|class| parts.iter().map(|part| belongs(class, part)).collect())
        .collect()
}

fn look_members(nfa: &Nfa, parts: &[Class]) -> Vec<Vec<bool>> {
    let classes: Vec<Class> = nfa
        .looks
        .iter()
        .map(|look| match look {
            Look::Behind(class, _) | Look::Ahead(class, _) => class.clone(),
            Look::Start | Look::End | Look::EndOfLine => Class::default(),
        })
        .collect();
    members(&classes, parts)
}

struct Builder<'n> {
    nfa: &'n Nfa,
    members: Vec<Vec<bool>>,
    look_members: Vec<Vec<bool>>,
}

impl Builder<'_> {
    /// Every state that is reached without a character, before one of a class or the end.
    fn closure(&self, kernel: &Kernel, ahead: Option<usize>) -> Vec<usize> {
        let mut seen = kernel.states.clone();
        let mut is_seen: std::collections::HashSet<usize> = seen.iter().copied().collect();
        let mut at = 0;
        while at < seen.len() {
            let state = &self.nfa.states[seen[at]];
            let looked = state
                .look
                .filter(|(look, _)| self.holds(*look, kernel, ahead))
                .map(|(_, target)| target);
            for &target in state.free.iter().chain(&looked) {
                if is_seen.insert(target) {
                    seen.push(target);
                }
            }
            at += 1;
        }
        seen
    }

    /// The states after one character of a class, sorted.
    fn step(&self, kernel: &Kernel, class: usize) -> Vec<usize> {
        let mut states: Vec<usize> = self
            .closure(kernel, Some(class))
            .into_iter()
            .filter_map(|state| self.nfa.states[state].step)
            .filter(|&(wanted, _)| self.members[wanted][class])
            .map(|(_, target)| target)
            .collect();
        states.sort_unstable();
        states.dedup();
        states
    }

    fn holds(&self, look: usize, kernel: &Kernel, ahead: Option<usize>) -> bool {
        let within = |class: Option<usize>| class.is_some_and(|part| self.look_members[look][part]);
        match self.nfa.looks[look] {
            Look::Start => kernel.start,
            Look::End | Look::EndOfLine => ahead.is_none(),
            Look::Behind(_, wanted) => within(kernel.before) == wanted,
            Look::Ahead(_, wanted) => within(ahead) == wanted,
        }
    }
}

impl Dfa {
    /// The smallest automaton for the same texts: states that no text can leave with success
    /// are dead, and states that agree about every continuation are one.
    pub(super) fn minimize(mut self) -> Dfa {
        self.cut_dead();
        let mut block: Vec<usize> = self
            .states
            .iter()
            .map(|state| state.accepts.into())
            .collect();
        let mut blocks = 0;
        loop {
            let mut known = HashMap::new();
            let refined: Vec<usize> = self
                .states
                .iter()
                .enumerate()
                .map(|(index, state)| {
                    let next = state
                        .next
                        .iter()
                        .map(|&next| block.get(next as usize).copied());
                    let signature: (usize, Vec<_>) = (block[index], next.collect());
                    let fresh = known.len();
                    *known.entry(signature).or_insert(fresh)
                })
                .collect();
            block = refined;
            if known.len() == blocks {
                break;
            }
            blocks = known.len();
        }
        // Blocks are numbered by their first state, so the start stays the first.
        let mut states: Vec<DfaState> = Vec::with_capacity(blocks);
        for (state, &index) in self.states.iter().zip(&block) {
            if index == states.len() {
                let next = state.next.iter();
                let next = next.map(|&next| block.get(next as usize).map_or(DEAD, |&b| b as u16));
                states.push(DfaState {
                    accepts: state.accepts,
                    next: next.collect(),
                });
            }
        }
        Dfa {
            classes: self.classes,
            states,
        }
    }

    /// Turns transitions into states without a way to success into dead ones.
    fn cut_dead(&mut self) {
        let mut before: Vec<Vec<usize>> = std::vec![Vec::new(); self.states.len()];
        for (index, state) in self.states.iter().enumerate() {
            for &next in &state.next {
                if next != DEAD {
                    before[next as usize].push(index);
                }
            }
        }
        let mut live = std::vec![false; self.states.len()];
        let accepting = |index: &usize| self.states[*index].accepts;
        let mut todo: Vec<usize> = (0..self.states.len()).filter(accepting).collect();
        while let Some(index) = todo.pop() {
            if !std::mem::replace(&mut live[index], true) {
                todo.extend(&before[index]);
            }
        }
        for state in &mut self.states {
            for next in &mut state.next {
                if live.get(*next as usize) != Some(&true) {
                    *next = DEAD;
                }
            }
        }
        if live.first() != Some(&true) {
            self.states.clear();
        }
    }
}
