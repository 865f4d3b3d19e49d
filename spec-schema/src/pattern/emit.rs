//! From automata to the bytes that the matcher reads.

use std::vec::Vec;

use super::class::Class;
use super::dfa::{DEAD, Dfa};
use super::intern::Map;
use super::table::{
    ALL_OF, ANYTHING, ASCII, AUTOMATON, BACKWARDS, HEADER, NOTHING, SCAN, automaton_len, read_u32,
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
    /// All of several forms must accept.
    AllOf(Vec<Form>),
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
            SCAN => 16,
            AUTOMATON | BACKWARDS => automaton_len(pool, at),
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

    fn form(&mut self, form: &Form) -> u32 {
        match form {
            Form::Automaton(dfa) if dfa.states() == 0 => self.kind(NOTHING),
            Form::Automaton(dfa) => self.automaton(AUTOMATON, dfa),
            Form::Backwards(dfa) => self.automaton(BACKWARDS, dfa),
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

    fn automaton(&mut self, kind: u8, dfa: &Dfa) -> u32 {
        let map = self.map(class_map(&dfa.runs));
        let rows = Rows::new(dfa);
        let row_width = match rows.rows.len() {
            0..=0x100 => 1,
            0x101..=0x1_0000 => 2,
            _ => 4,
        };
        let code_width = match rows.steps.len() {
            0..=0xff => 1,
            0x100..=0xffff => 2,
            _ => 4,
        };
        let place = self.place();
        let skips = rows.skips.len() as u8;
        self.bytes
            .extend([kind, row_width as u8, code_width as u8, skips]);
        self.push_u32(map as usize);
        self.push_u32(dfa.states());
        self.push_u32(rows.rows.len());
        self.push_u32(rows.steps.len());
        self.push_u32(dfa.symbols);
        debug_assert_eq!(self.bytes.len(), place as usize + HEADER);
        self.bytes.extend(rows.skips.iter().flatten());
        for step in &rows.steps {
            self.bytes.extend(step.to_le_bytes());
        }
        for number in &rows.numbers {
            self.bytes.extend(&number.to_le_bytes()[..row_width]);
        }
        for (own, codes) in &rows.rows {
            self.bytes.push(*own);
            for code in codes {
                self.bytes.extend(&code.to_le_bytes()[..code_width]);
            }
        }
        place
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
    runs.push((next, 0));
    class_map(&runs)
}

/// The rows of an automaton, each once.
struct Rows {
    skips: Vec<[u8; 3]>,
    steps: Vec<u32>,
    /// The number of the row of each state.
    numbers: Vec<u32>,
    /// A row's own byte, and its codes.
    rows: Vec<(u8, Vec<u32>)>,
}

impl Rows {
    fn new(dfa: &Dfa) -> Self {
        let symbol_of = |point: u32| {
            let run = dfa.runs.partition_point(|run| run.0 <= point) - 1;
            usize::from(dfa.runs[run].1)
        };
        let ascii: Vec<usize> = (0..ASCII as u32).map(symbol_of).collect();
        let mut rows = Rows {
            skips: Vec::new(),
            steps: std::vec![0],
            numbers: Vec::with_capacity(dfa.states()),
            rows: Vec::new(),
        };
        let mut codes = Map::from_iter([(0_u32, 1_u32)]);
        let mut known: Map<(bool, Vec<u32>), u32> = Map::default();
        for state in 0..dfa.states() {
            let row = dfa.row(state).iter().map(|&next| match next {
                DEAD => 0,
                _ => *codes
                    .entry(next.wrapping_sub(state as u32))
                    .or_insert_with_key(|&step| {
                        rows.steps.push(step);
                        rows.steps.len() as u32
                    }),
            });
            let row: Vec<u32> = row.collect();
            let fresh = rows.rows.len() as u32;
            let key = (dfa.accepting[state], row);
            let number = match known.get(&key) {
                Some(&number) => number,
                None => {
                    let skip = skip(&key.1, &ascii).map_or(0, |skip| rows.skip(skip));
                    let own = u8::from(key.0) | skip << 1;
                    rows.rows.push((own, key.1.clone()));
                    known.insert(key, fresh);
                    fresh
                }
            };
            rows.numbers.push(number);
        }
        rows
    }

    /// One more than the number of a skip; 0 where there are too many.
    fn skip(&mut self, skip: [u8; 3]) -> u8 {
        let known = self.skips.iter().position(|&known| known == skip);
        let number = known.unwrap_or(self.skips.len());
        if number >= 127 {
            return 0;
        }
        if known.is_none() {
            self.skips.push(skip);
        }
        number as u8 + 1
    }
}

/// The ASCII characters that do not stay, where they are no more than three.
fn skip(row: &[u32], ascii: &[usize]) -> Option<[u8; 3]> {
    let mut stops = (0..ASCII).filter(|&point| row[ascii[point]] != 1);
    // What is beyond ASCII always stops.
    let mut skip = [0xff; 3];
    for place in &mut skip {
        if let Some(stop) = stops.next() {
            *place = stop as u8;
        }
    }
    stops.next().is_none().then_some(skip)
}
