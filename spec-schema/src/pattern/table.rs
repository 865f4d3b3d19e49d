//! The layout of compiled patterns in a pool of bytes.
//!
//! A pool holds the parts of many patterns one after the other; numbers are little-endian.
//! Patterns whose characters fall into the same classes share one class map.
//!
//! | part | bytes |
//! | --- | --- |
//! | class map | the class of every ASCII character; 4 bytes with the number of runs beyond; for each run its first code point (3 bytes) and its class |
//! | nothing | `NOTHING`: no text matches |
//! | anything | `ANYTHING`: every text matches |
//! | scan | `SCAN`, 3 bytes unused, class map, least and greatest number of characters: those of class 1 |
//! | tail | `TAIL`, 3 bytes unused, class map, greatest number of characters of class 1 at the end, where the automaton starts of what stands before them |
//! | all of | `ALL_OF`, number of patterns (1 byte), 2 bytes unused, where each of them starts |
//! | automaton | `AUTOMATON`, bytes of a row's number (1, 2 or 4), bytes of a code (1, 2 or 4), number of sets, class map, first state, number of states, of rows, of steps, of classes, of literals; then the steps, for every state the number of its row, the rows, the sets and the literals |
//! | dense automaton | `DENSE`, number of sets (1 byte), number of classes (2 bytes), class map, first state, where the states in which texts stay start, where the rows end, first state in which a text may end and the one after the last, number of literals; then the rows, the sets and the literals |
//! | small automaton | `SMALL`, otherwise as a dense automaton, but for its rows |
//! | cover | `COVER`, the greatest number of bytes for which it is used (1 byte), 2 bytes unused, where the automaton starts that stands in for short texts, where the pattern starts |
//!
//! A literal is a run of up to eight ASCII characters of which each is the only one that can
//! stand in its place: 1 byte with their number, 3 bytes 0, the state after it (4 bytes), the
//! characters (8 bytes). In a chain each can be one of a set: the second byte is the number of
//! the set's ranges, up to four, and instead of characters stand the first and the last one of
//! each. A literal is a state of its own; they come after all others.
//!
//! A row has a byte of its own, then a code for every class: 0 where nothing can match any
//! more, otherwise one more than the number of a step, which is added to the number of the
//! state. Step 0 stays. So states that differ only in where they stand, as those of a
//! counted repetition do, share a row. The lowest bit of a row's own byte says whether the
//! text may end there; the others, where they are not 0, are one more than the number of a
//! set: its characters stay in the state.
//!
//! A row of a dense automaton has the next state for every class, 2 bytes each. A state is the
//! place of its row. Those in which a text may stay for long come last; after such a row stands
//! the number of the set of characters that stay (2 bytes). Literals are numbered from the end
//! of the rows on.
//!
//! A small automaton has eight states at most, so that all of what a class leads to is a word:
//! its rows are one word for every class, a byte for each state. A state is a multiple of 8, the
//! distance by which such a word is shifted; the first literal is 64. One word more holds the
//! numbers of the sets of characters that stay.
//!
//! A cover automaton decides as the pattern does for texts that are not longer than some bound.
//! A pattern that counts up to a great number needs no count for these, and few states.
//!
//! A set of ASCII characters has 1 byte with the number of its ranges, then the first and the
//! last character of each of them, up to five.
//!
//! The automaton of a tail reads the code point after the last one where the tail may start.
//!
//! `BACKWARDS` instead of `AUTOMATON` stands before an automaton that reads texts from their
//! end.

pub(super) const NOTHING: u8 = 0;
pub(super) const ANYTHING: u8 = 1;
pub(super) const SCAN: u8 = 2;
pub(super) const ALL_OF: u8 = 3;
pub(super) const AUTOMATON: u8 = 4;
pub(super) const BACKWARDS: u8 = 5;
pub(super) const DENSE: u8 = 6;
pub(super) const TAIL: u8 = 7;
pub(super) const SMALL: u8 = 8;
pub(super) const COVER: u8 = 9;

/// The most states of an automaton that reads from the end.
pub(super) const MAX_BACKWARDS: usize = 4096;
/// The most classes of an automaton that reads from the end.
pub(super) const MAX_BACKWARDS_CLASSES: usize = 31;

/// Code points with a class of their own at the start of a class map.
pub(super) const ASCII: usize = 128;
/// Bytes before the rows or steps of an automaton.
pub(super) const HEADER: usize = 32;
/// Bytes of a set of ASCII characters.
pub(super) const SET: usize = 12;
/// Bytes of a step.
pub(super) const STEP: usize = 4;
/// Numbers after the row of a state of a dense automaton in which a text may stay.
#[cfg(feature = "model")]
pub(super) const STAY: usize = 1;
/// Bytes of a literal.
pub(super) const LITERAL: usize = 16;
/// In a dense automaton, no state.
pub(super) const DENSE_DEAD: u16 = u16::MAX;
/// In a small automaton, no state.
pub(super) const SMALL_DEAD: u8 = u8::MAX;
/// The first literal of a small automaton, and the number of its states times eight.
pub(super) const SMALL_END: u32 = 64;
/// Bytes of a scan, and of a tail.
pub(super) const SCAN_HEADER: usize = 16;
/// Bytes of a cover.
pub(super) const COVER_HEADER: usize = 12;

pub(super) const fn read_u16(pool: &[u8], at: usize) -> usize {
    u16::from_le_bytes([pool[at], pool[at + 1]]) as usize
}

pub(super) const fn read_u32(pool: &[u8], at: usize) -> u32 {
    match from(pool, at).first_chunk() {
        Some(bytes) => u32::from_le_bytes(*bytes),
        None => panic!("a number has four bytes"),
    }
}

/// The fixed bytes that start at a place of a pool, and what follows them.
#[inline]
pub(super) const fn header<const N: usize>(pool: &[u8], at: usize) -> (&[u8; N], &[u8]) {
    match from(pool, at).split_first_chunk() {
        Some(header) => header,
        None => panic!("a pattern starts with its header"),
    }
}

/// A number in a header.
#[inline]
pub(super) const fn field<const N: usize>(header: &[u8; N], at: usize) -> u32 {
    u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
}

/// The bytes of a pool from a place on.
pub(super) const fn from(pool: &[u8], at: usize) -> &[u8] {
    pool.split_at(at).1
}

/// Which class each code point is in.
#[derive(Clone, Copy)]
pub(super) struct ClassMap<'t> {
    pub(super) ascii: &'t [u8; ASCII],
    /// The number of runs beyond ASCII, and the runs.
    runs: &'t [u8],
}

impl<'t> ClassMap<'t> {
    #[inline]
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        let (ascii, runs) = header(pool, at);
        ClassMap { ascii, runs }
    }

    /// The class of a code point beyond ASCII: that of the last run that starts at it or
    /// before it.
    pub(super) const fn wide(&self, point: u32) -> usize {
        let mut low = 0;
        let mut high = self.run_count();
        while high - low > 1 {
            let middle = (low + high) / 2;
            if self.run(middle).0 <= point {
                low = middle;
            } else {
                high = middle;
            }
        }
        self.run(low).1
    }

    pub(super) const fn of(&self, point: u32) -> usize {
        if (point as usize) < ASCII {
            self.ascii[point as usize] as usize
        } else {
            self.wide(point)
        }
    }

    /// How many runs there are beyond ASCII.
    pub(super) const fn run_count(&self) -> usize {
        read_u32(self.runs, 0) as usize
    }

    /// The first code point and the class of a run beyond ASCII.
    pub(super) const fn run(&self, index: usize) -> (u32, usize) {
        let word = read_u32(self.runs, 4 + 4 * index);
        (word & 0xff_ffff, (word >> 24) as usize)
    }
}
