//! From automata to the bytes that the matcher reads.

use std::boxed::Box;
use std::vec::Vec;

use super::automaton::Automaton;
use super::class::{Class, LAST};
use super::dense::Dense;
use super::dfa::{DEAD, Dfa};
use super::fold::{Folded, Rows, Runs, Sets, Shortest, ascii_symbols};
use super::intern::Map;
use super::table::{
    ALL_OF, ANYTHING, ASCII, AUTOMATON, BACKWARDS, COVER, COVER_HEADER, DENSE, DENSE_DEAD, NOTHING,
    SCAN, SCAN_HEADER, SMALL, SMALL_DEAD, SMALL_END, STAY, TAIL, read_u32,
};

/// The largest table with a number for every state and class: it is walked through faster
/// than one with shared rows, which is smaller.
const MAX_DENSE: usize = 2000;
/// The most states of a small automaton.
const MAX_SMALL: usize = SMALL_END as usize / 8;
/// The most literals of a small automaton, whose numbers come before that of no state.
const MAX_SMALL_LITERALS: usize = (SMALL_DEAD as u32 - SMALL_END) as usize;

/// To walk through a literal takes longer than a few steps.
const LONG: Shortest = Shortest {
    single: 3,
    chain: 3,
};
/// Where that leaves too many states.
const SHORT: Shortest = Shortest {
    single: 1,
    chain: 2,
};
/// Where states share rows: those of a chain do so anyway.
const SINGLE: Shortest = Shortest {
    single: 1,
    chain: usize::MAX,
};
/// No literals.
const NONE: Shortest = Shortest {
    single: usize::MAX,
    chain: usize::MAX,
};

/// A pattern, ready to be written into a pool.
#[derive(Clone, Debug)]
pub(super) enum Form {
    Anything,
    /// So many characters of a class.
    Scan(Class, u32, Option<u32>),
    Automaton(Dfa),
    /// An automaton of the texts written backwards.
    Backwards(Dfa),
    /// An automaton that reads the mark where the tail may start: so many characters of a
    /// class, or fewer.
    Tail(Dfa, Class, u32),
    /// All of several forms must accept.
    AllOf(Vec<Form>),
    /// An automaton that decides for texts up to a length, and the form that always does.
    Cover(Dfa, u8, Box<Form>),
}

/// Tables of patterns, side by side in one run of bytes, so that they share what they have
/// in common. [`Pattern::in_pool`](super::Pattern::in_pool) reads them.
///
/// ```
/// use spec_schema::pattern::{Pattern, Pool, Semantics, compile};
///
/// let mut pool = Pool::new();
/// let name = pool.add(&compile("[a-z]{1,8}", Semantics::JavaMatches)?);
/// let number = pool.add(&compile("[0-9]+", Semantics::JavaMatches)?);
/// let bytes = pool.into_bytes();
/// assert!(Pattern::in_pool(&bytes, name).is_match("job"));
/// assert!(Pattern::in_pool(&bytes, number).is_match("42"));
/// # Ok::<(), spec_schema::pattern::PatternError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Pool {
    bytes: Vec<u8>,
    /// Where each class map stands.
    maps: Map<Vec<u8>, u32>,
}

impl Pool {
    /// A pool without patterns.
    pub fn new() -> Self {
        Pool::default()
    }

    /// Adds a pattern; the place where it starts.
    pub fn add(&mut self, compiled: &super::Compiled) -> u32 {
        let bytes = compiled.as_bytes();
        self.copy(bytes, read_u32(bytes, 0) as usize)
    }

    /// The bytes so far.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    fn place(&self) -> u32 {
        self.bytes.len() as u32
    }

    fn push_u32(&mut self, number: usize) {
        self.bytes.extend((number as u32).to_le_bytes());
    }

    fn map(&mut self, map: Vec<u8>) -> u32 {
        let fresh = self.place();
        *self.maps.entry(map).or_insert_with_key(|map| {
            self.bytes.extend_from_slice(map);
            fresh
        })
    }

    /// Copies what starts at a place of another pool.
    fn copy(&mut self, pool: &[u8], at: usize) -> u32 {
        let len = match pool[at] {
            SCAN | TAIL => SCAN_HEADER,
            DENSE | SMALL => Dense::len(pool, at),
            COVER => {
                let short = self.copy(pool, read_u32(pool, at + 4) as usize);
                let all = self.copy(pool, read_u32(pool, at + 8) as usize);
                return self.cover(pool[at + 1], short, all);
            }
            AUTOMATON | BACKWARDS => Automaton::len(pool, at),
            ALL_OF => {
                let parts = (0..pool[at + 1] as usize).map(|index| {
                    let part = read_u32(pool, at + 4 + 4 * index) as usize;
                    self.copy(pool, part)
                });
                let parts = parts.collect();
                return self.all_of(parts);
            }
            _ => 1,
        };
        let mut bytes = pool[at..at + len].to_vec();
        if len > 1 {
            let map = read_u32(pool, at + 4) as usize;
            let runs = read_u32(pool, map + ASCII) as usize;
            let map = self.map(pool[map..map + ASCII + 4 + 4 * runs].to_vec());
            bytes[4..8].copy_from_slice(&map.to_le_bytes());
        }
        if pool[at] == TAIL {
            let automaton = self.copy(pool, read_u32(pool, at + 12) as usize);
            bytes[12..16].copy_from_slice(&automaton.to_le_bytes());
        }
        let place = self.place();
        self.bytes.extend(bytes);
        place
    }

    fn all_of(&mut self, parts: Vec<u32>) -> u32 {
        let place = self.place();
        self.bytes.extend([ALL_OF, parts.len() as u8, 0, 0]);
        for part in parts {
            self.push_u32(part as usize);
        }
        place
    }

    fn cover(&mut self, bound: u8, short: u32, all: u32) -> u32 {
        let place = self.place();
        self.bytes.extend([COVER, bound, 0, 0]);
        self.push_u32(short as usize);
        self.push_u32(all as usize);
        debug_assert_eq!(self.bytes.len() - place as usize, COVER_HEADER);
        place
    }

    fn form(&mut self, form: &Form) -> u32 {
        match form {
            Form::Tail(dfa, ..) | Form::Backwards(dfa) if dfa.states() == 0 => self.kind(NOTHING),
            Form::Automaton(dfa) => self.automaton(dfa),
            Form::Backwards(dfa) => self.unfolded(BACKWARDS, dfa),
            Form::Cover(short, bound, all) => {
                let short = self.automaton(short);
                // The other one is for long texts, so it may be slower.
                let all = match &**all {
                    Form::Automaton(dfa) => self.compact(&Runs::new(dfa)),
                    all => self.form(all),
                };
                self.cover(*bound, short, all)
            }
            Form::Anything => self.kind(ANYTHING),
            Form::Scan(class, min, max) => {
                let map = self.map(scan_map(class));
                let place = self.place();
                self.bytes.extend([SCAN, 0, 0, 0]);
                self.push_u32(map as usize);
                self.push_u32(*min as usize);
                self.push_u32(max.unwrap_or(u32::MAX) as usize);
                place
            }
            Form::Tail(dfa, class, max) => {
                let automaton = self.unfolded(AUTOMATON, dfa);
                let map = self.map(scan_map(class));
                let place = self.place();
                self.bytes.extend([TAIL, 0, 0, 0]);
                self.push_u32(map as usize);
                self.push_u32(*max as usize);
                self.push_u32(automaton as usize);
                place
            }
            Form::AllOf(parts) => {
                let parts = parts.iter().map(|part| self.form(part)).collect();
                self.all_of(parts)
            }
        }
    }

    fn kind(&mut self, kind: u8) -> u32 {
        self.bytes.push(kind);
        self.place() - 1
    }

    fn automaton(&mut self, dfa: &Dfa) -> u32 {
        if dfa.states() == 0 {
            return self.kind(NOTHING);
        }
        let runs = Runs::new(dfa);
        for shortest in [LONG, SHORT] {
            let (states, literals) = runs.count(shortest);
            if states <= MAX_SMALL && literals <= MAX_SMALL_LITERALS {
                return self.dense(SMALL, &runs.fold(shortest));
            }
        }
        if 2 * runs.count(LONG).0 <= MAX_DENSE {
            let folded = runs.fold(LONG);
            if 2 * folded.dfa.next.len() <= MAX_DENSE
                && folded.literals.len() < usize::from(DENSE_DEAD) - MAX_DENSE
            {
                return self.dense(DENSE, &folded);
            }
        }
        self.compact(&runs)
    }

    /// The table that is smaller: where states share few rows, that is the dense one.
    fn compact(&mut self, runs: &Runs<'_>) -> u32 {
        let folded = runs.fold(SINGLE);
        let rows = Rows::new(&folded.dfa);
        let numbers = folded.dfa.next.len() + STAY * folded.dfa.states();
        let fits = numbers + folded.literals.len() < usize::from(DENSE_DEAD);
        if fits && 2 * numbers < rows.size(folded.literals.len()) {
            self.dense(DENSE, &folded)
        } else {
            self.rows(AUTOMATON, &folded, &rows)
        }
    }

    /// A number for every state and class.
    fn dense(&mut self, kind: u8, folded: &Folded) -> u32 {
        let dfa = &folded.dfa;
        let (states, symbols) = (dfa.states(), dfa.symbols);
        let ascii = ascii_symbols(dfa);
        let mut sets = Sets::default();
        let stays = |state: usize, symbol: usize| dfa.row(state)[symbol] as usize == state;
        // Those in which a text may stay for long come last, and those in which it may end
        // stand side by side.
        let stay: Vec<Option<u8>> = (0..states)
            .map(|state| {
                let some = dfa.row(state).contains(&(state as u32));
                some.then(|| sets.of_stay(|point| stays(state, ascii[point])))?
            })
            .collect();
        let mut order: Vec<usize> = (0..states).collect();
        order.sort_by_key(|&state| {
            let stay = stay[state].is_some();
            (stay, stay != dfa.accepting[state])
        });
        let width = |state: usize| match kind {
            SMALL => 8,
            _ => symbols + stay[state].map_or(0, |_| STAY),
        };
        let mut numbers = std::vec![0; states];
        let mut past = 0;
        let (mut first_stay, mut ends) = (None, None);
        for &state in &order {
            numbers[state] = past;
            if stay[state].is_some() {
                first_stay.get_or_insert(past);
            }
            past += width(state);
            if dfa.accepting[state] {
                let first = ends.map_or(numbers[state], |(first, _)| first);
                ends = Some((first, past));
            }
        }
        let (end, dead) = match kind {
            SMALL => (SMALL_END as usize, usize::from(SMALL_DEAD)),
            _ => (past, usize::from(DENSE_DEAD)),
        };
        let number = |state: u32| match numbers.get(state as usize) {
            _ if state == DEAD => dead,
            Some(&number) => number,
            None => state as usize - states + end,
        };
        let mut rows = Vec::new();
        if kind == SMALL {
            let mut row = |next: &dyn Fn(usize) -> u8| {
                let row =
                    (0..MAX_SMALL).map(|place| order.get(place).map_or(SMALL_DEAD, |&s| next(s)));
                rows.extend(row);
            };
            for symbol in 0..symbols {
                row(&|state| number(dfa.row(state)[symbol]) as u8);
            }
            row(&|state| stay[state].unwrap_or(0));
        } else {
            for &state in &order {
                let next = dfa.row(state).iter().map(|&next| number(next) as u16);
                let row = next.chain(stay[state].map(u16::from));
                rows.extend(row.flat_map(u16::to_le_bytes));
            }
        }
        let map = self.map(class_map(&dfa.runs));
        let place = self.place();
        self.bytes.extend([kind, sets.0.len() as u8]);
        self.bytes.extend((symbols as u16).to_le_bytes());
        let ends = ends.unwrap_or((0, 0));
        for field in [
            map as usize,
            number(folded.start),
            first_stay.unwrap_or(end),
            end,
            ends.0,
            ends.1,
            folded.literals.len(),
        ] {
            self.push_u32(field);
        }
        self.bytes.extend(rows);
        self.bytes.extend(sets.0.iter().flatten());
        self.literals(folded, number);
        place
    }

    fn unfolded(&mut self, kind: u8, dfa: &Dfa) -> u32 {
        let folded = Runs::new(dfa).fold(NONE);
        self.rows(kind, &folded, &Rows::new(&folded.dfa))
    }

    /// A row for all states that differ only in their number.
    fn rows(&mut self, kind: u8, folded: &Folded, rows: &Rows) -> u32 {
        let dfa = &folded.dfa;
        let map = self.map(class_map(&dfa.runs));
        let (row_width, code_width) = rows.widths(folded.literals.len());
        let place = self.place();
        let sets = rows.sets.0.len() as u8;
        self.bytes
            .extend([kind, row_width as u8, code_width as u8, sets]);
        for field in [
            map as usize,
            folded.start as usize,
            dfa.states(),
            rows.rows.len(),
            rows.steps.len(),
            dfa.symbols,
            folded.literals.len(),
        ] {
            self.push_u32(field);
        }
        for step in &rows.steps {
            self.bytes.extend(step.to_le_bytes());
        }
        let literals = (rows.rows.len()..).take(folded.literals.len());
        for number in rows
            .numbers
            .iter()
            .copied()
            .chain(literals.map(|n| n as u32))
        {
            self.bytes.extend(&number.to_le_bytes()[..row_width]);
        }
        for (own, codes) in &rows.rows {
            self.bytes.push(*own);
            for code in codes {
                self.bytes.extend(&code.to_le_bytes()[..code_width]);
            }
        }
        self.bytes.extend(rows.sets.0.iter().flatten());
        self.literals(folded, |state| state as usize);
        place
    }

    fn literals(&mut self, folded: &Folded, number: impl Fn(u32) -> usize) {
        for (characters, after) in &folded.literals {
            self.bytes
                .extend([characters.count, characters.ranges, 0, 0]);
            self.push_u32(number(*after));
            self.bytes.extend(characters.word);
        }
    }
}

/// The bytes of a single pattern: where it starts, and a pool.
pub(super) fn emit(form: &Form) -> Vec<u8> {
    let mut pool = Pool::new();
    pool.push_u32(0);
    let place = pool.form(form);
    pool.bytes[..4].copy_from_slice(&place.to_le_bytes());
    pool.bytes
}

/// The classes of code points in runs.
fn class_map(runs: &[(u32, u16)]) -> Vec<u8> {
    let mut map = Vec::with_capacity(ASCII + 4 + 4 * runs.len());
    let mut wide = Vec::new();
    for (index, &(start, symbol)) in runs.iter().enumerate() {
        let past = runs.get(index + 1).map_or(u32::MAX, |run| run.0);
        map.resize(map.len().max(ASCII.min(past as usize)), symbol as u8);
        if past as usize > ASCII {
            wide.push(start.max(ASCII as u32) | u32::from(symbol) << 24);
        }
    }
    map.extend((wide.len() as u32).to_le_bytes());
    map.extend(wide.into_iter().flat_map(u32::to_le_bytes));
    map
}

/// Class 1 for the characters of a class, class 0 for all others.
fn scan_map(class: &Class) -> Vec<u8> {
    let mut runs = Vec::new();
    let mut next = 0;
    for &(first, last) in class.ranges() {
        runs.extend((next < first).then_some((next, 0)));
        runs.push((first, 1));
        next = last + 1;
    }
    runs.extend((next <= LAST).then_some((next, 0)));
    class_map(&runs)
}
