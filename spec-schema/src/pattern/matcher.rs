//! Matching: a walk over a table, one step a code point.

use super::automaton::{Automaton, Walk};
use super::dense::Dense;
use super::scan::Scan;
use super::table::{
    ALL_OF, ANYTHING, AUTOMATON, BACKWARDS, COVER, COVER_HEADER, DENSE, MAX_BACKWARDS_CLASSES,
    NOTHING, SCAN, SMALL, TAIL, field, header, read_u32,
};
#[cfg(feature = "model")]
use super::tail::Place;
use super::tail::{MARK, Tail};
use super::words;
use crate::text::Buffer;

/// A compiled pattern: a view of the pool that holds its table.
///
/// ```
/// # #[cfg(feature = "model")] {
/// use spec_schema::pattern::{Compiled, Pattern, Semantics, compile};
///
/// let compiled = compile("(https|s3)://([^/]+)/?(.*)", Semantics::JavaMatches)?;
/// // The bytes can be stored, and read without the compiler.
/// let bytes: &[u8] = compiled.as_bytes();
/// let pattern = Pattern::from_bytes(bytes);
/// assert!(pattern.is_match("s3://bucket/key"));
/// assert!(!pattern.is_match("bucket/key"));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'t> {
    pool: &'t [u8],
    at: u32,
    /// A table that reads from the end is taken as if it read from the start. Only questions
    /// about patterns ask for that, and they are on the upper floor.
    #[cfg_attr(not(feature = "model"), allow(dead_code))]
    as_it_reads: bool,
}

/// Where a text goes wrong: the first place after which no continuation can match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Offset in bytes of the character that cannot stand there, or the text's length.
    pub byte: usize,
    /// Offset in characters.
    pub character: usize,
    /// The text ends too early.
    pub at_end: bool,
    /// Where the pattern starts that the text violates, in the pool.
    pub(super) part: u32,
    pub(super) state: u32,
}

impl<'t> Pattern<'t> {
    /// The pattern of a table that the compiler made.
    ///
    /// # Panics
    ///
    /// Matching panics where the bytes are not a table.
    pub const fn from_bytes(table: &'t [u8]) -> Self {
        let at = match table.split_first_chunk() {
            Some((at, _)) => u32::from_le_bytes(*at),
            None => panic!("a pattern's table starts with the place of the pattern"),
        };
        Pattern::in_pool(table, at)
    }

    /// The pattern that starts at a place of a pool, which holds the tables of many.
    ///
    /// # Panics
    ///
    /// Matching panics where no pattern starts there.
    pub const fn in_pool(pool: &'t [u8], at: u32) -> Self {
        Pattern {
            pool,
            at,
            as_it_reads: false,
        }
    }

    /// Whether the pattern accepts a text.
    pub const fn is_match(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let mut at = self.at as usize;
        // One automaton decides of short texts, another of long ones.
        while self.pool[at] == COVER {
            let (head, _) = header::<COVER_HEADER>(self.pool, at);
            let is_short = bytes.len() <= head[1] as usize;
            at = field(head, if is_short { 4 } else { 8 }) as usize;
        }
        match self.pool[at] {
            SMALL | DENSE => Dense::is_match(self.pool, at, bytes),
            SCAN => Scan::at(self.pool, at).is_match(bytes),
            kind => Pattern::in_pool(self.pool, at as u32).is_match_of(kind, text),
        }
    }

    /// Whether a pattern of a kind that is not so frequent accepts a text.
    #[inline(never)]
    const fn is_match_of(&self, kind: u8, text: &str) -> bool {
        let at = self.at as usize;
        match kind {
            AUTOMATON => {
                let automaton = Automaton::at(self.pool, at);
                let Walk { byte, state, .. } = automaton.walk(text.as_bytes());
                byte == text.len() && automaton.accepts(state)
            }
            BACKWARDS => {
                let automaton = Automaton::at(self.pool, at);
                let Walk { byte, state, .. } = automaton.walk_backwards(text.as_bytes());
                byte == 0 && automaton.accepts(state)
            }
            TAIL => {
                let tail = Tail::at(self.pool, at);
                let (byte, place) = tail.walk(text.as_bytes());
                byte == text.len() && tail.accepts(place)
            }
            ALL_OF => {
                let mut index = 0;
                while index < self.part_count() {
                    if !self.part(index).is_match(text) {
                        return false;
                    }
                    index += 1;
                }
                true
            }
            kind => kind == ANYTHING,
        }
    }

    /// Where a text goes wrong; `None` where the pattern accepts it.
    pub const fn find_fault(&self, text: &str) -> Option<Fault> {
        let at = self.at as usize;
        let bytes = text.as_bytes();
        let (byte, state) = match self.pool[at] {
            ANYTHING => return None,
            NOTHING => (0, 0),
            SCAN => {
                let scan = Scan::at(self.pool, at);
                let (byte, count) = scan.run(bytes);
                let most = u32::MAX as usize;
                let state = if count > most { u32::MAX } else { count as u32 };
                if byte == bytes.len() && count >= scan.min {
                    return None;
                }
                (byte, state)
            }
            SMALL | DENSE => {
                let dense = Dense::at(self.pool, at);
                let Walk { byte, state, .. } = dense.walk(bytes);
                if byte == bytes.len() && dense.accepts(state) {
                    return None;
                }
                (byte, state)
            }
            AUTOMATON => {
                let automaton = Automaton::at(self.pool, at);
                let Walk { byte, state, .. } = automaton.walk(bytes);
                if byte == bytes.len() && automaton.accepts(state) {
                    return None;
                }
                (byte, state)
            }
            BACKWARDS => {
                if self.is_match(text) {
                    return None;
                }
                Automaton::at(self.pool, at).fault_backwards(bytes)
            }
            TAIL => {
                let tail = Tail::at(self.pool, at);
                let (byte, place) = tail.walk(bytes);
                if byte == bytes.len() && tail.accepts(place) {
                    return None;
                }
                (byte, Tail::fault_state(place))
            }
            COVER => {
                // What is short enough is accepted sooner; only the pattern itself knows where
                // a text goes wrong.
                let short = bytes.len() <= self.pool[at + 1] as usize;
                if short && self.is_match(text) {
                    return None;
                }
                return self.always().find_fault(text);
            }
            _ => return self.first_fault(text),
        };
        Some(Fault {
            byte,
            character: characters(bytes, byte),
            at_end: byte == bytes.len(),
            part: self.at,
            state,
        })
    }

    /// The first fault of several patterns that must all accept.
    const fn first_fault(&self, text: &str) -> Option<Fault> {
        let mut first: Option<Fault> = None;
        let mut index = 0;
        while index < self.part_count() {
            let fault = self.part(index).find_fault(text);
            first = match (first, fault) {
                (Some(known), Some(fault)) if fault.byte < known.byte => Some(fault),
                (None, fault) => fault,
                (known, _) => known,
            };
            index += 1;
        }
        first
    }

    /// What could stand at the place of a fault, in words.
    ///
    /// ```
    /// # #[cfg(feature = "model")] {
    /// use spec_schema::pattern::{Semantics, compile};
    ///
    /// let pattern = compile("[a-z]{2,8}", Semantics::JavaMatches)?;
    /// let fault = pattern.pattern().find_fault("a").expect("too short");
    /// assert!(fault.at_end);
    /// assert_eq!(pattern.pattern().expected(fault).as_str(), "a lower-case letter");
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub const fn expected(&self, fault: Fault) -> Buffer<256> {
        let part = Pattern::in_pool(self.pool, fault.part);
        words::expected(&part, fault.state)
    }

    /// The pattern that decides for texts of any length.
    const fn always(&self) -> Self {
        match self.pool[self.at as usize] {
            COVER => Pattern {
                at: read_u32(self.pool, self.at as usize + 8),
                ..*self
            },
            _ => *self,
        }
    }

    /// Of how many patterns all must accept: 1 where it is no such pattern.
    pub(super) const fn part_count(&self) -> usize {
        let at = self.always().at as usize;
        match self.pool[at] {
            ALL_OF => self.pool[at + 1] as usize,
            _ => 1,
        }
    }

    pub(super) const fn part(&self, index: usize) -> Self {
        match self.pool[self.at as usize] {
            COVER => self.always().part(index),
            ALL_OF => {
                let at = read_u32(self.pool, self.at as usize + 4 + 4 * index);
                Pattern::in_pool(self.pool, at)
            }
            _ => *self,
        }
    }

    /// Whether the text may end in a state of a pattern that is a single part.
    pub(super) const fn accepts(&self, state: u32) -> bool {
        let at = self.at as usize;
        match self.pool[at] {
            SMALL | DENSE => Dense::at(self.pool, at).accepts(state),
            AUTOMATON => Automaton::at(self.pool, at).accepts(state),
            SCAN => state as usize >= Scan::at(self.pool, at).min,
            BACKWARDS => state >> MAX_BACKWARDS_CLASSES == 1,
            TAIL => Tail::at(self.pool, at).accepts(Tail::of_fault(state)),
            kind => kind == ANYTHING,
        }
    }

    /// The state after a state and a code point, of a pattern that is a single part.
    pub(super) const fn next(&self, state: u32, point: u32) -> Option<u32> {
        let at = self.at as usize;
        match self.pool[at] {
            SMALL | DENSE => Dense::at(self.pool, at).next(state, point),
            AUTOMATON => Automaton::at(self.pool, at).next(state, point),
            SCAN => {
                let scan = Scan::at(self.pool, at);
                if scan.classes.of(point) != 1 || state as usize >= scan.max {
                    None
                } else if scan.max == usize::MAX && state as usize >= scan.min {
                    Some(state)
                } else {
                    Some(state + 1)
                }
            }
            // The state of a fault says which classes could stand there.
            BACKWARDS => {
                let class = Automaton::at(self.pool, at).classes.of(point);
                if state >> class & 1 == 1 {
                    Some(state)
                } else {
                    None
                }
            }
            TAIL if point < MARK => {
                match Tail::at(self.pool, at).after(Tail::of_fault(state), point) {
                    Some(place) => Some(Tail::fault_state(place)),
                    None => None,
                }
            }
            ANYTHING => Some(0),
            _ => None,
        }
    }

    /// Where some run of code points with one class starts, beyond ASCII.
    pub(super) const fn run_start(&self, index: usize) -> Option<u32> {
        let at = self.at as usize;
        let classes = match self.pool[at] {
            SMALL | DENSE => Dense::at(self.pool, at).classes,
            AUTOMATON | BACKWARDS => Automaton::at(self.pool, at).classes,
            SCAN => Scan::at(self.pool, at).classes,
            TAIL => return Tail::at(self.pool, at).run_start(index),
            _ if index == 0 => return Some(0x80),
            _ => return None,
        };
        if index < classes.run_count() {
            Some(classes.run(index).0)
        } else {
            None
        }
    }
}

/// For every part of a pattern, the states in which it can be: more than one where it reads
/// from the end; a state and a number where it ends in a tail.
#[cfg(feature = "model")]
pub(super) type State = std::vec::Vec<std::vec::Vec<u32>>;

/// Walks by one character, of a pattern that is a single part.
#[cfg(feature = "model")]
impl Pattern<'_> {
    pub(super) fn reads_backwards(&self) -> bool {
        self.pool[self.at as usize] == BACKWARDS
    }

    /// The pattern of the texts in the order in which the table reads them.
    pub(super) fn as_it_reads(self) -> Self {
        Pattern {
            as_it_reads: true,
            ..self
        }
    }

    /// The states before the first character; none where nothing can match.
    pub(super) fn first(&self) -> std::vec::Vec<u32> {
        let at = self.at as usize;
        match self.pool[at] {
            NOTHING => std::vec::Vec::new(),
            SMALL | DENSE => std::vec![Dense::at(self.pool, at).start],
            AUTOMATON => std::vec![Automaton::at(self.pool, at).start],
            BACKWARDS if self.as_it_reads => std::vec![Automaton::at(self.pool, at).start],
            BACKWARDS => Automaton::at(self.pool, at).accepting(),
            TAIL => {
                let place = Tail::at(self.pool, at).first();
                std::vec![place.state, place.left]
            }
            _ => std::vec![0],
        }
    }

    /// The states after a character; none where nothing can match any more.
    pub(super) fn after(&self, states: &[u32], point: u32) -> Option<std::vec::Vec<u32>> {
        let at = self.at as usize;
        if self.pool[at] == TAIL {
            let (state, left) = (states[0], states[1]);
            let after = Tail::at(self.pool, at).after(Place { state, left }, point);
            return after.map(|place| std::vec![place.state, place.left]);
        }
        let after = if self.pool[at] == BACKWARDS {
            let automaton = Automaton::at(self.pool, at);
            if self.as_it_reads {
                let after = states
                    .iter()
                    .filter_map(|&state| automaton.next(state, point));
                after.collect()
            } else {
                automaton.all_before(states, point)
            }
        } else {
            let after = states.iter().filter_map(|&state| self.next(state, point));
            after.collect()
        };
        (!after.is_empty()).then_some(after)
    }

    /// Whether the text may end in some states.
    pub(super) fn accepts_after(&self, states: &[u32]) -> bool {
        let at = self.at as usize;
        if self.pool[at] == BACKWARDS {
            let automaton = Automaton::at(self.pool, at);
            return match self.as_it_reads {
                true => states.iter().any(|&state| automaton.accepts(state)),
                false => states.contains(&automaton.start),
            };
        }
        if self.pool[at] == TAIL {
            let (state, left) = (states[0], states[1]);
            return Tail::at(self.pool, at).accepts(Place { state, left });
        }
        states.iter().any(|&state| self.accepts(state))
    }
}

/// How many characters stand before a byte.
const fn characters(bytes: &[u8], end: usize) -> usize {
    let mut count = 0;
    let mut at = 0;
    while at < end {
        if bytes[at] & 0xc0 != 0x80 {
            count += 1;
        }
        at += 1;
    }
    count
}

/// The code point that starts at a byte of valid UTF-8, and its width in bytes.
pub(super) const fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    const fn more(bytes: &[u8], at: usize) -> u32 {
        (bytes[at] & 0x3f) as u32
    }
    let first = bytes[at] as u32;
    match first {
        0..=0x7f => (first, 1),
        0x80..=0xdf => ((first & 0x1f) << 6 | more(bytes, at + 1), 2),
        0xe0..=0xef => {
            let point = (first & 0xf) << 12 | more(bytes, at + 1) << 6 | more(bytes, at + 2);
            (point, 3)
        }
        _ => {
            let point = (first & 7) << 18
                | more(bytes, at + 1) << 12
                | more(bytes, at + 2) << 6
                | more(bytes, at + 3);
            (point, 4)
        }
    }
}
