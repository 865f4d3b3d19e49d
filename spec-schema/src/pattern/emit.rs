//! From an automaton to the bytes that the matcher reads.

use std::vec::Vec;

use super::determinize::Dfa;
use super::matcher::{ASCII, HEADER, RANGE};

pub(super) fn emit(dfa: &Dfa) -> Vec<u8> {
    let class_of = |point: u32| {
        let index = dfa.classes.iter().position(|class| class.contains(point));
        // The classes hold every code point between them, and there are at most 255.
        index.unwrap_or_default() as u8
    };
    let ranges = ranges_beyond_ascii(dfa);
    let rows = dfa.states.len() * dfa.classes.len();
    let mut bytes = Vec::with_capacity(HEADER + ASCII + RANGE * ranges.len() + 3 * rows);
    for number in [dfa.states.len(), dfa.classes.len(), ranges.len()] {
        bytes.extend((number as u16).to_le_bytes());
    }
    bytes.extend((0..ASCII as u32).map(class_of));
    for (first, class) in ranges {
        let [low, middle, high, _] = first.to_le_bytes();
        bytes.extend([low, middle, high, class]);
    }
    for states in dfa.states.chunks(8) {
        let bits = states.iter().enumerate();
        bytes.push(bits.fold(0, |bits, (at, state)| bits | u8::from(state.accepts) << at));
    }
    for state in &dfa.states {
        bytes.extend(state.next.iter().flat_map(|next| next.to_le_bytes()));
    }
    bytes
}

/// The first code point of every range beyond ASCII, sorted, and its class.
fn ranges_beyond_ascii(dfa: &Dfa) -> Vec<(u32, u8)> {
    let mut ranges = Vec::new();
    for (index, class) in dfa.classes.iter().enumerate() {
        for &(first, last) in class.ranges() {
            if last as usize >= ASCII {
                ranges.push((first.max(ASCII as u32), index as u8));
            }
        }
    }
    ranges.sort_unstable();
    ranges
}
