//! From many states at once to one state at a time.

use std::vec::Vec;

use super::alphabet::Alphabet;
use super::dfa::{DEAD, Dfa};
use super::error::{ErrorKind, PatternError};
use super::intern::Map;
use super::machine::Machine;
use super::nfa::{Nfa, Node};
use super::tail::MARK;

/// The automaton whose states are the sets that a machine can be in.
pub(super) fn determinize(nfa: &Nfa, limit: usize) -> Result<Dfa, PatternError> {
    let alphabet = Alphabet::new(&nfa.classes);
    let mut machine = Machine::new(nfa, &alphabet);
    let tailed = nfa.nodes.contains(&Node::Tail);
    let symbols = alphabet.count + usize::from(tailed);
    let start = machine.start();
    let mut numbers = Map::from_iter([(start, 0_u32)]);
    let mut states = std::vec![start];
    let mut next = Vec::new();
    let mut accepting = Vec::new();
    let mut done = 0;
    while let Some(&(set, context)) = states.get(done) {
        done += 1;
        accepting.push(machine.accepts(set));
        let row = next.len();
        next.resize(row + symbols, DEAD);
        if tailed {
            match machine.starts_tail(set) {
                // A state after all others.
                Some(true) => next[row + alphabet.count] = AFTER_MARK,
                Some(false) => {}
                None => return Err(undecided(nfa)),
            }
        }
        for group in machine.groups(set, context).iter() {
            let Some(symbol) = group.first() else {
                continue;
            };
            let after = machine.step(set, context, symbol);
            if machine.threads(after.0).is_empty() {
                continue;
            }
            let fresh = states.len() as u32;
            let number = *numbers.entry(after).or_insert(fresh);
            if number == fresh {
                if states.len() >= limit {
                    return Err(too_large(nfa, &machine, after.0, limit));
                }
                states.push(after);
            }
            for symbol in group.iter() {
                next[row + symbol] = number;
            }
        }
    }
    let mut runs = alphabet.runs;
    if tailed {
        runs.push((MARK, alphabet.count as u16));
        let after = accepting.len() as u32;
        let marks = next.iter_mut().filter(|next| **next == AFTER_MARK);
        marks.for_each(|mark| *mark = after);
        next.resize(next.len() + symbols, DEAD);
        accepting.push(true);
    }
    let dfa = Dfa {
        runs,
        symbols,
        next,
        accepting,
    };
    Ok(dfa.trimmed())
}

/// Stands for the state after the mark until its number is known.
const AFTER_MARK: u32 = DEAD - 1;

fn undecided(nfa: &Nfa) -> PatternError {
    let what = "conditions on a last part with so great a count";
    PatternError::new(ErrorKind::Unsupported(what), nfa.spans[0].clone())
}

/// Names the repetition that most threads of the last state are in.
fn too_large(nfa: &Nfa, machine: &Machine<'_>, set: u32, limit: usize) -> PatternError {
    let mut counts = std::vec![0; nfa.spans.len()];
    for thread in machine.threads(set) {
        counts[nfa.origins[thread.node as usize] as usize] += 1;
    }
    let most = (0..counts.len()).max_by_key(|&origin| counts[origin]);
    let span = nfa.spans[most.unwrap_or(0)].clone();
    PatternError::new(ErrorKind::TooLarge { limit }, span)
}
