//! From many states at once to one state at a time.

use std::vec::Vec;

use super::alphabet::Alphabet;
use super::dfa::{DEAD, Dfa};
use super::error::{ErrorKind, PatternError};
use super::intern::Map;
use super::machine::Machine;
use super::nfa::Nfa;

/// The automaton whose states are the sets that a machine can be in.
pub(super) fn determinize(nfa: &Nfa, limit: usize) -> Result<Dfa, PatternError> {
    let alphabet = Alphabet::new(&nfa.classes);
    let mut machine = Machine::new(nfa, &alphabet);
    let symbols = alphabet.count;
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
    let dfa = Dfa {
        runs: alphabet.runs,
        symbols,
        next,
        accepting,
    };
    Ok(dfa.trimmed())
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
