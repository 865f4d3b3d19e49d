//! From an automaton to the parts of its table.

use std::vec::Vec;

use super::dfa::{DEAD, Dfa};
use super::intern::Map;
use super::table::{ASCII, SET};

/// The longest literal: its length is a byte of the table.
const MAX_LITERAL: usize = 255;
/// How many characters must lead back to a state for it to be one where texts stay.
const MIN_STAY: usize = 8;

/// An automaton in which runs of characters without a choice are states of their own.
pub(super) struct Folded {
    /// The other states come first; a state beyond them is a literal. Its characters have no
    /// classes of their own.
    pub(super) dfa: Dfa,
    /// The characters of each literal, and the state after it.
    pub(super) literals: Vec<(Vec<u8>, u32)>,
    pub(super) start: u32,
}

/// Folds runs of states that one ASCII character leaves each.
pub(super) fn fold(dfa: &Dfa, literals: bool) -> Folded {
    let states = dfa.states();
    let single = single_points(dfa);
    let only = |state: usize| -> Option<(u8, usize)> {
        let mut live = dfa.row(state).iter().enumerate();
        let (symbol, &next) = live.find(|(_, next)| **next != DEAD)?;
        let alone = live.all(|(_, &next)| next == DEAD);
        let point = single[symbol].filter(|_| alone && !dfa.accepting[state] && literals)?;
        Some((point, next as usize))
    };
    let mut entries = std::vec![0_u32; states];
    // The start is entered from outside.
    entries.iter_mut().take(1).for_each(|start| *start = 1);
    for &next in dfa.next.iter().filter(|&&next| next != DEAD) {
        entries[next as usize] += 1;
    }
    let edges: Vec<Option<(u8, usize)>> = (0..states).map(only).collect();
    let mut fed = std::vec![false; states];
    for &(_, next) in edges.iter().flatten() {
        fed[next] = true;
    }
    // Met only from the state before it, whose edge is the only one there.
    let inside = |state: usize| edges[state].is_some() && entries[state] == 1 && fed[state];
    let mut covered = std::vec![false; states];
    let mut runs = Vec::new();
    for head in 0..states {
        if edges[head].is_none() || inside(head) {
            continue;
        }
        let mut at = head;
        // A long run is several literals.
        loop {
            let mut characters = Vec::new();
            let first = at;
            while let Some((character, next)) = edges[at] {
                characters.push(character);
                covered[at] = true;
                at = next;
                if !inside(at) || characters.len() == MAX_LITERAL {
                    break;
                }
            }
            runs.push((first, characters, at));
            if !inside(at) {
                break;
            }
        }
    }
    let mut numbers = std::vec![DEAD; states];
    let rest: Vec<usize> = (0..states).filter(|&state| !covered[state]).collect();
    for (number, &state) in rest.iter().enumerate() {
        numbers[state] = number as u32;
    }
    for (index, (head, _, _)) in runs.iter().enumerate() {
        numbers[*head] = (rest.len() + index) as u32;
    }
    let next = rest.iter().flat_map(|&state| dfa.row(state).iter());
    let next = next.map(|&next| match next {
        DEAD => DEAD,
        next => numbers[next as usize],
    });
    let folded = Dfa {
        runs: dfa.runs.clone(),
        symbols: dfa.symbols,
        next: next.collect(),
        accepting: rest.iter().map(|&state| dfa.accepting[state]).collect(),
    };
    let literals = runs.into_iter();
    let literals = literals.map(|(_, characters, after)| (characters, numbers[after]));
    Folded {
        dfa: folded.with_fewer_symbols(),
        literals: literals.collect(),
        start: numbers.first().copied().unwrap_or(0),
    }
}

/// The ASCII character of each symbol that has only that.
fn single_points(dfa: &Dfa) -> Vec<Option<u8>> {
    let mut points: Vec<Option<u8>> = std::vec![None; dfa.symbols];
    let mut seen = std::vec![false; dfa.symbols];
    for (index, &(start, symbol)) in dfa.runs.iter().enumerate() {
        let past = dfa.runs.get(index + 1).map_or(u32::MAX, |run| run.0);
        let symbol = usize::from(symbol);
        let alone = past == start + 1 && (start as usize) < ASCII && !seen[symbol];
        points[symbol] = alone.then_some(start as u8);
        seen[symbol] = true;
    }
    points
}

/// The rows of an automaton, each once.
pub(super) struct Rows {
    pub(super) sets: Sets,
    pub(super) steps: Vec<u32>,
    /// The number of the row of each state.
    pub(super) numbers: Vec<u32>,
    /// A row's own byte, and its codes.
    pub(super) rows: Vec<(u8, Vec<u32>)>,
}

impl Rows {
    pub(super) fn new(dfa: &Dfa) -> Self {
        let mut sets = Sets::default();
        let ascii = ascii_symbols(dfa);
        let mut steps = std::vec![0];
        let mut rows: Vec<(u8, Vec<u32>)> = Vec::new();
        let mut numbers = Vec::with_capacity(dfa.states());
        let mut codes = Map::from_iter([(0_u32, 1_u32)]);
        let mut known: Map<(bool, Vec<u32>), u32> = Map::default();
        for state in 0..dfa.states() {
            let row = dfa.row(state).iter().map(|&next| match next {
                DEAD => 0,
                _ => *codes
                    .entry(next.wrapping_sub(state as u32))
                    .or_insert_with_key(|&step| {
                        steps.push(step);
                        steps.len() as u32
                    }),
            });
            let key = (dfa.accepting[state], row.collect::<Vec<u32>>());
            let number = match known.get(&key) {
                Some(&number) => number,
                None => {
                    let fresh = rows.len() as u32;
                    let stays = |point: usize| key.1[ascii[point]] == 1;
                    let number = sets.of_stay(stays).filter(|&number| number < 127);
                    let own = u8::from(key.0) | number.map_or(0, |number| number + 1) << 1;
                    rows.push((own, key.1.clone()));
                    known.insert(key, fresh);
                    fresh
                }
            };
            numbers.push(number);
        }
        Rows {
            sets,
            steps,
            numbers,
            rows,
        }
    }
}

/// Sets of characters, each once.
#[derive(Default)]
pub(super) struct Sets(pub(super) Vec<[u8; SET]>);

impl Sets {
    fn number(&mut self, set: [u8; SET]) -> Option<u8> {
        let known = self.0.iter().position(|&known| known == set);
        let number = u8::try_from(known.unwrap_or(self.0.len())).ok()?;
        // How many there are is a byte as well.
        if number == u8::MAX {
            return None;
        }
        if known.is_none() {
            self.0.push(set);
        }
        Some(number)
    }

    /// The set of the characters that stay in a state, where they are many.
    pub(super) fn of_stay(&mut self, stays: impl Fn(usize) -> bool) -> Option<u8> {
        if (0..ASCII).filter(|&point| stays(point)).count() < MIN_STAY {
            return None;
        }
        self.number(set(stays)?)
    }
}

/// A set of ASCII characters; none where it has too many ranges.
fn set(has: impl Fn(usize) -> bool) -> Option<[u8; SET]> {
    let mut set = [0; SET];
    let mut point = 0;
    while point < ASCII {
        if has(point) {
            let past = (point..ASCII).find(|&point| !has(point)).unwrap_or(ASCII);
            let at = 1 + 2 * usize::from(set[0]);
            set[0] += 1;
            *set.get_mut(at)? = point as u8;
            *set.get_mut(at + 1)? = past as u8 - 1;
            point = past;
        }
        point += 1;
    }
    Some(set)
}

/// The symbol of every ASCII character.
pub(super) fn ascii_symbols(dfa: &Dfa) -> Vec<usize> {
    let symbol_of = |point: u32| {
        let run = dfa.runs.partition_point(|run| run.0 <= point) - 1;
        usize::from(dfa.runs[run].1)
    };
    (0..ASCII as u32).map(symbol_of).collect()
}
