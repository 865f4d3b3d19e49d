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
//!
//! A literal is a run of ASCII characters of which each is the only one that can stand in its
//! place: 1 byte with their number, 3 bytes unused, the state after it, and where the
//! characters stand, which is after all literals, counted from the first of these. A literal
//! is a state of its own; they come after all others.
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
//! A set of ASCII characters has 1 byte with the number of its ranges, then the first and the
//! last character of each of them, up to five.
//!
//! The automaton of a tail reads the code point after the last one where the tail may start.
//!
//! `BACKWARDS` instead of `AUTOMATON` stands before an automaton that reads texts from their
//! end.

use super::matcher::decode;

pub(super) const NOTHING: u8 = 0;
pub(super) const ANYTHING: u8 = 1;
pub(super) const SCAN: u8 = 2;
pub(super) const ALL_OF: u8 = 3;
pub(super) const AUTOMATON: u8 = 4;
pub(super) const BACKWARDS: u8 = 5;
pub(super) const DENSE: u8 = 6;
pub(super) const TAIL: u8 = 7;

/// The most states of an automaton that reads from the end.
pub(super) const MAX_BACKWARDS: usize = 4096;
/// The most classes of an automaton that reads from the end.
pub(super) const MAX_BACKWARDS_CLASSES: usize = 31;

/// Code points with a class of their own at the start of a class map.
pub(super) const ASCII: usize = 128;
/// Bytes before the skips of an automaton.
pub(super) const HEADER: usize = 32;
/// Bytes of a set of ASCII characters.
pub(super) const SET: usize = 12;
/// Bytes of a step.
pub(super) const STEP: usize = 4;
/// Numbers after the row of a state of a dense automaton in which a text may stay.
#[cfg(feature = "model")]
pub(super) const STAY: usize = 1;
/// Bytes of a literal, without its characters.
pub(super) const LITERAL: usize = 12;
/// In a dense automaton, no state.
pub(super) const DENSE_DEAD: u16 = u16::MAX;

pub(super) const fn read_u16(pool: &[u8], at: usize) -> usize {
    u16::from_le_bytes([pool[at], pool[at + 1]]) as usize
}

pub(super) const fn read_u32(pool: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([pool[at], pool[at + 1], pool[at + 2], pool[at + 3]])
}

/// The bytes of a pool from a place on.
pub(super) const fn from(pool: &[u8], at: usize) -> &[u8] {
    pool.split_at(at).1
}

/// Which class each code point is in.
#[derive(Clone, Copy)]
pub(super) struct ClassMap<'t> {
    pub(super) ascii: &'t [u8; ASCII],
    runs: &'t [u8],
    count: usize,
}

impl<'t> ClassMap<'t> {
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        let Some((ascii, rest)) = from(pool, at).split_first_chunk() else {
            panic!("a class map has a class for every ASCII character");
        };
        ClassMap {
            ascii,
            runs: from(rest, 4),
            count: read_u32(rest, 0) as usize,
        }
    }

    /// The class of a code point beyond ASCII: that of the last run that starts at it or
    /// before it.
    pub(super) const fn wide(&self, point: u32) -> usize {
        let mut low = 0;
        let mut high = self.count;
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
        self.count
    }

    /// The first code point and the class of a run beyond ASCII.
    pub(super) const fn run(&self, index: usize) -> (u32, usize) {
        let word = read_u32(self.runs, 4 * index);
        (word & 0xff_ffff, (word >> 24) as usize)
    }
}

/// One class of characters, and how many of them a text has.
#[derive(Clone, Copy)]
pub(super) struct Scan<'t> {
    pub(super) classes: ClassMap<'t>,
    pub(super) min: usize,
    /// `usize::MAX` where there is no greatest number.
    pub(super) max: usize,
}

impl<'t> Scan<'t> {
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        Scan {
            classes: ClassMap::at(pool, read_u32(pool, at + 4) as usize),
            min: read_u32(pool, at + 8) as usize,
            max: match read_u32(pool, at + 12) {
                u32::MAX => usize::MAX,
                max => max as usize,
            },
        }
    }

    /// The byte where the text goes wrong, and how many characters stand before it; the
    /// text's length where it does not.
    #[inline]
    pub(super) const fn run(&self, bytes: &[u8]) -> (usize, usize) {
        let len = bytes.len();
        if len >= 8 && len <= self.max && self.are_all(bytes) {
            return (len, len);
        }
        self.walk(bytes)
    }

    /// Whether eight or more bytes are all ASCII characters of the class; eight at a time, of
    /// which the last ones may have been seen before.
    #[inline]
    const fn are_all(&self, bytes: &[u8]) -> bool {
        let mut at = 0;
        while at + 8 < bytes.len() {
            if !self.are_eight(bytes, at) {
                return false;
            }
            at += 8;
        }
        self.are_eight(bytes, bytes.len() - 8)
    }

    #[inline]
    const fn are_eight(&self, bytes: &[u8], at: usize) -> bool {
        let Some(chunk) = from(bytes, at).first_chunk::<8>() else {
            return false;
        };
        let map = self.classes.ascii;
        let all = map[(chunk[0] & 127) as usize]
            & map[(chunk[1] & 127) as usize]
            & map[(chunk[2] & 127) as usize]
            & map[(chunk[3] & 127) as usize]
            & map[(chunk[4] & 127) as usize]
            & map[(chunk[5] & 127) as usize]
            & map[(chunk[6] & 127) as usize]
            & map[(chunk[7] & 127) as usize];
        all != 0 && u64::from_le_bytes(*chunk) & HIGH_BITS == 0
    }

    #[inline(never)]
    const fn walk(&self, bytes: &[u8]) -> (usize, usize) {
        let mut at = 0;
        let mut count = 0;
        while at < bytes.len() && count < self.max {
            let first = bytes[at] as usize;
            if first < ASCII {
                if self.classes.ascii[first] != 1 {
                    break;
                }
                at += 1;
            } else {
                let (point, width) = decode(bytes, at);
                if self.classes.wide(point) != 1 {
                    break;
                }
                at += width;
            }
            count += 1;
        }
        (at, count)
    }
}

pub(super) const HIGH_BITS: u64 = 0x8080_8080_8080_8080;
