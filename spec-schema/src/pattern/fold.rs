//! From an automaton to the parts of its table.

use std::vec::Vec;

use super::dfa::{DEAD, Dfa};
use super::intern::Map;
use super::table::{ASCII, SET, STEP};

/// The longest literal: its characters are a word of the table.
const MAX_LITERAL: usize = 8;
/// The most ranges of a set of a chain.
const MAX_RANGES: usize = 4;
/// How many characters must lead back to a state for it to be one where texts stay.
const MIN_STAY: usize = 8;

/// An automaton in which runs of characters without a choice are states of their own.
pub(super) struct Folded {
    /// The other states come first; a state beyond them is a literal. Its characters have no
    /// classes of their own.
    pub(super) dfa: Dfa,
    /// The characters of each literal, and the state after it.
    pub(super) literals: Vec<(Characters, u32)>,
    pub(super) start: u32,
}

/// What a literal holds.
#[derive(Clone, Copy, Default)]
pub(super) struct Characters {
    pub(super) count: u8,
    /// For characters of a set, the number of its ranges.
    pub(super) ranges: u8,
    /// The characters, or the first and the last one of each range.
    pub(super) word: [u8; MAX_LITERAL],
}

/// The shortest runs that become literals: of single characters, and of sets.
#[derive(Clone, Copy)]
pub(super) struct Shortest {
    pub(super) single: usize,
    pub(super) chain: usize,
}

/// States that one ASCII character leaves each, or one set of them, one after the other.
struct Run {
    states: Vec<u32>,
    after: u32,
    kind: RunKind,
}

#[derive(Clone, Copy)]
enum RunKind {
    /// A single character leaves each state.
    Single,
    /// One of a set.
    Chain(Characters),
    /// One of a set that has too many ranges.
    Other,
}

/// An automaton and its runs of states.
pub(super) struct Runs<'d> {
    dfa: &'d Dfa,
    runs: Vec<Run>,
}

impl<'d> Runs<'d> {
    pub(super) fn new(dfa: &'d Dfa) -> Self {
        let states = dfa.states();
        let onward: Vec<Option<u32>> = {
            let wide = wide_symbols(dfa);
            (0..states).map(|state| onward(dfa, state, &wide)).collect()
        };
        // From how many states each is entered.
        let mut entries = std::vec![0_u32; states];
        let mut entered_from = std::vec![DEAD; states];
        // The start is entered from outside.
        entries.iter_mut().take(1).for_each(|start| *start = 1);
        for state in 0..states {
            for &next in dfa.row(state).iter().filter(|&&next| next != DEAD) {
                let from = &mut entered_from[next as usize];
                if std::mem::replace(from, state as u32) != state as u32 {
                    entries[next as usize] += 1;
                }
            }
        }
        let single = single_points(dfa);
        let point = |state: usize| only_point(dfa.row(state), &single);
        let alike = |state: usize, other: usize| match (point(state), point(other)) {
            (None, None) => {
                let mut pairs = dfa.row(state).iter().zip(dfa.row(other));
                pairs.all(|(a, b)| (*a == DEAD) == (*b == DEAD))
            }
            (a, b) => a.is_some() && b.is_some(),
        };
        // Met only from the state before it, which is of the same run.
        let inside = |state: usize| {
            onward[state].is_some() && entries[state] == 1 && entered_from[state] != DEAD && {
                let before = entered_from[state] as usize;
                onward[before].is_some() && alike(before, state)
            }
        };
        let ascii = ascii_symbols(dfa);
        let mut runs = Vec::new();
        for head in 0..states {
            if onward[head].is_none() || inside(head) {
                continue;
            }
            let mut states = Vec::new();
            let mut at = head;
            while let Some(next) = onward[at] {
                states.push(at as u32);
                at = next as usize;
                if !inside(at) {
                    break;
                }
            }
            let kind = match point(head) {
                Some(_) => RunKind::Single,
                None if states.len() == 1 => RunKind::Other,
                None => chain(|point| dfa.row(head)[ascii[point]] != DEAD)
                    .map_or(RunKind::Other, RunKind::Chain),
            };
            let after = at as u32;
            runs.push(Run {
                states,
                after,
                kind,
            });
        }
        Runs { dfa, runs }
    }

    fn long(&self, shortest: Shortest) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(move |run| {
            run.states.len()
                >= match run.kind {
                    RunKind::Single => shortest.single,
                    RunKind::Chain(_) => shortest.chain,
                    RunKind::Other => usize::MAX,
                }
        })
    }

    /// How many states and how many literals there are once runs are folded.
    pub(super) fn count(&self, shortest: Shortest) -> (usize, usize) {
        let lengths = self.long(shortest).map(|run| run.states.len());
        lengths.fold((self.dfa.states(), 0), |(states, literals), length| {
            let parts = length.div_ceil(MAX_LITERAL);
            (states - length, literals + parts)
        })
    }

    /// Makes literals of runs that are long enough.
    pub(super) fn fold(&self, shortest: Shortest) -> Folded {
        let dfa = self.dfa;
        // A long run is several literals.
        let parts: Vec<(&[u32], u32, RunKind)> = self
            .long(shortest)
            .flat_map(|run| {
                let parts = run.states.chunks(MAX_LITERAL).enumerate();
                parts.map(|(index, states)| {
                    let after = run.states.get((index + 1) * MAX_LITERAL);
                    (states, *after.unwrap_or(&run.after), run.kind)
                })
            })
            .collect();
        let mut covered = std::vec![false; dfa.states()];
        for &state in parts.iter().flat_map(|part| part.0) {
            covered[state as usize] = true;
        }
        let rest: Vec<usize> = (0..dfa.states()).filter(|&state| !covered[state]).collect();
        let mut numbers = std::vec![DEAD; dfa.states()];
        for (number, &state) in rest.iter().enumerate() {
            numbers[state] = number as u32;
        }
        for (index, (states, ..)) in parts.iter().enumerate() {
            numbers[states[0] as usize] = (rest.len() + index) as u32;
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
        let single = single_points(dfa);
        let literals = parts.iter().map(|&(states, after, kind)| {
            let mut characters = match kind {
                RunKind::Chain(characters) => characters,
                RunKind::Single | RunKind::Other => Characters::default(),
            };
            characters.count = states.len() as u8;
            if characters.ranges == 0 {
                for (to, &state) in characters.word.iter_mut().zip(states) {
                    *to = only_point(dfa.row(state as usize), &single).unwrap_or(0);
                }
            }
            (characters, numbers[after as usize])
        });
        Folded {
            literals: literals.collect(),
            start: numbers.first().copied().unwrap_or(0),
            dfa: folded.with_fewer_symbols(),
        }
    }
}

/// The only state after one in which no text ends, and which no character beyond ASCII leaves.
fn onward(dfa: &Dfa, state: usize, wide: &[bool]) -> Option<u32> {
    let row = dfa.row(state);
    let next = row.iter().copied().find(|&next| next != DEAD)?;
    let other = |(symbol, &to): (usize, &u32)| to != DEAD && (to != next || wide[symbol]);
    let alone = !dfa.accepting[state] && !row.iter().enumerate().any(other);
    (alone && next as usize != state).then_some(next)
}

/// The character that leads on where it is the only one.
fn only_point(row: &[u32], single: &[Option<u8>]) -> Option<u8> {
    let mut live = row.iter().zip(single).filter(|(next, _)| **next != DEAD);
    let (_, point) = live.next()?;
    point.filter(|_| live.next().is_none())
}

/// The set of a chain; none where it has too many ranges.
fn chain(has: impl Fn(usize) -> bool) -> Option<Characters> {
    let [ranges, firsts_and_lasts @ ..] = set(has)?;
    let (word, _) = firsts_and_lasts.split_first_chunk()?;
    (usize::from(ranges) <= MAX_RANGES).then_some(Characters {
        count: 0,
        ranges,
        word: *word,
    })
}

/// Which symbols have characters beyond ASCII.
fn wide_symbols(dfa: &Dfa) -> Vec<bool> {
    let mut wide = std::vec![false; dfa.symbols];
    for (index, &(_, symbol)) in dfa.runs.iter().enumerate() {
        let past = dfa.runs.get(index + 1).map_or(u32::MAX, |run| run.0);
        wide[usize::from(symbol)] |= past as usize > ASCII;
    }
    wide
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
                    let number = key.1.contains(&1).then(|| sets.of_stay(stays)).flatten();
                    let number = number.filter(|&number| number < 127);
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

impl Rows {
    /// The bytes of a row's number, and of a code.
    pub(super) fn widths(&self, literals: usize) -> (usize, usize) {
        let row_width = match self.rows.len() + literals {
            0..=0x100 => 1,
            0x101..=0x1_0000 => 2,
            _ => 4,
        };
        let code_width = match self.steps.len() {
            0..=0xff => 1,
            0x100..=0xffff => 2,
            _ => 4,
        };
        (row_width, code_width)
    }

    /// How many bytes the steps, the numbers of rows and the rows take.
    pub(super) fn size(&self, literals: usize) -> usize {
        let (row_width, code_width) = self.widths(literals);
        let codes: usize = self.rows.iter().map(|(_, codes)| codes.len()).sum();
        let rows = self.rows.len() + code_width * codes;
        STEP * self.steps.len() + row_width * (self.numbers.len() + literals) + rows
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
    (0..ASCII as u32)
        .map(|point| usize::from(dfa.symbol(point)))
        .collect()
}
