//! Matching: a walk over a table, one step a code point.

use super::words;
use crate::text::Buffer;

/// The transition that no state has: nothing can match any more.
pub(super) const DEAD: u16 = u16::MAX;

/// Bytes of the header: number of states, of classes, of ranges, each 16 bits.
pub(super) const HEADER: usize = 6;
/// Code points with a class of their own in the table's first part.
pub(super) const ASCII: usize = 128;
/// Bytes of a range: first code point (24 bits) and class.
pub(super) const RANGE: usize = 4;

/// A compiled pattern, as a view of its table.
///
/// The table holds the header, the class of every ASCII code point, the classes of the
/// ranges of all others, one bit a state for "the text may end here", and for every state
/// the next state for every class. The first state is the start.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'t> {
    table: &'t [u8],
    states: usize,
    classes: usize,
    ranges: usize,
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
    state: u16,
}

impl<'t> Pattern<'t> {
    /// The pattern of a table that the compiler made.
    ///
    /// # Panics
    ///
    /// Where the bytes are not a table.
    pub const fn from_bytes(table: &'t [u8]) -> Self {
        assert!(
            table.len() >= HEADER + ASCII,
            "a pattern's table has a header and classes"
        );
        let pattern = Pattern {
            table,
            states: read(table, 0) as usize,
            classes: read(table, 2) as usize,
            ranges: read(table, 4) as usize,
        };
        assert!(
            table.len() == pattern.rows() + 2 * pattern.states * pattern.classes,
            "a pattern's table is as long as its header says"
        );
        pattern
    }

    /// Whether the pattern accepts a text.
    pub const fn is_match(&self, text: &str) -> bool {
        self.find_fault(text).is_none()
    }

    /// Where a text goes wrong; `None` where the pattern accepts it.
    pub const fn find_fault(&self, text: &str) -> Option<Fault> {
        let bytes = text.as_bytes();
        let mut state = if self.states == 0 { DEAD } else { 0 };
        let mut at = 0;
        let mut character = 0;
        while at < bytes.len() && state != DEAD {
            let (point, width) = decode(bytes, at);
            let next = self.next(state, self.class(point));
            if next == DEAD {
                return Some(Fault {
                    byte: at,
                    character,
                    at_end: false,
                    state,
                });
            }
            state = next;
            at += width;
            character += 1;
        }
        if self.accepts(state) {
            return None;
        }
        Some(Fault {
            byte: at,
            character,
            at_end: true,
            state,
        })
    }

    /// What could stand at the place of a fault, in words.
    pub const fn expected(&self, fault: Fault) -> Buffer<256> {
        words::expected(self, fault.state)
    }

    /// Whether the text may end in a state.
    pub(super) const fn accepts(&self, state: u16) -> bool {
        if state as usize >= self.states {
            return false;
        }
        let bits = self.table[self.accepting() + state as usize / 8];
        bits >> (state % 8) & 1 == 1
    }

    /// The state after one code point of a class.
    pub(super) const fn next(&self, state: u16, class: u8) -> u16 {
        let row = state as usize * self.classes + class as usize;
        read(self.table, self.rows() + 2 * row)
    }

    /// The class of a code point.
    pub(super) const fn class(&self, point: u32) -> u8 {
        if (point as usize) < ASCII {
            return self.table[HEADER + point as usize];
        }
        // The last range that starts at the code point or before it.
        let mut low = 0;
        let mut high = self.ranges;
        while high - low > 1 {
            let middle = (low + high) / 2;
            if self.range(middle).0 <= point {
                low = middle;
            } else {
                high = middle;
            }
        }
        self.range(low).1
    }

    /// First code point and class of a range.
    const fn range(&self, index: usize) -> (u32, u8) {
        let at = HEADER + ASCII + RANGE * index;
        let low = read(self.table, at) as u32;
        (low | (self.table[at + 2] as u32) << 16, self.table[at + 3])
    }

    /// How many ranges there are beyond ASCII, and the class of one.
    pub(super) const fn range_count(&self) -> usize {
        self.ranges
    }

    /// The class of a range beyond ASCII.
    pub(super) const fn range_class(&self, index: usize) -> u8 {
        self.range(index).1
    }

    const fn accepting(&self) -> usize {
        HEADER + ASCII + RANGE * self.ranges
    }

    const fn rows(&self) -> usize {
        self.accepting() + self.states.div_ceil(8)
    }
}

const fn read(table: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([table[at], table[at + 1]])
}

/// The code point that starts at a byte of valid UTF-8, and its width in bytes.
const fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
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
