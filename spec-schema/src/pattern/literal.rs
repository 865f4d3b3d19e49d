//! Literals: states of an automaton that a run of characters leaves, without a choice.

use super::automaton::Walk;
use super::table::{LITERAL, SET, from, read_u32};

/// Where the number of a place within a literal starts in the number of a state.
pub(super) const OFFSET: u32 = 24;

/// The literals of an automaton, and the sets that stand before them.
#[derive(Clone, Copy)]
pub(super) struct Literals<'t> {
    bytes: &'t [u8],
    /// Where they start.
    start: usize,
    count: usize,
}

impl<'t> Literals<'t> {
    #[inline]
    pub(super) const fn new(bytes: &'t [u8], sets: usize, count: usize) -> Self {
        Literals {
            bytes,
            start: SET * sets,
            count,
        }
    }

    /// The characters of a literal, and the state after it.
    #[inline]
    const fn get(&self, index: usize) -> (&'t [u8], u32) {
        let head = from(self.bytes, self.start + LITERAL * index).first_chunk::<LITERAL>();
        let Some(head) = head else {
            panic!("a literal has a head");
        };
        let place = self.start + LITERAL * self.count + read_u32(head, 8) as usize;
        let (characters, _) = from(self.bytes, place).split_at(head[0] as usize);
        (characters, read_u32(head, 4))
    }

    /// How many bytes all of them take, and the sets.
    #[cfg(feature = "model")]
    pub(super) fn len(&self) -> usize {
        let lengths = (0..self.count).map(|index| self.get(index).0.len());
        self.start + LITERAL * self.count + lengths.sum::<usize>()
    }

    /// The state after a place within a literal and a code point.
    pub(super) const fn next(&self, index: usize, state: u32, point: u32) -> Option<u32> {
        let place = (state >> OFFSET) as usize;
        let (characters, after) = self.get(index);
        if characters[place] as u32 != point {
            None
        } else if place + 1 == characters.len() {
            Some(after)
        } else {
            Some(state + (1 << OFFSET))
        }
    }

    /// Walks through a literal from its start: the state after it, or where the text differs.
    #[inline]
    pub(super) const fn walk(&self, index: usize, state: u32, bytes: &[u8], byte: usize) -> Walk {
        let (characters, after) = self.get(index);
        let rest = from(bytes, byte);
        if starts_with(rest, characters) {
            return Walk {
                byte: byte + characters.len(),
                state: after,
                ended: false,
            };
        }
        let mut same = 0;
        while same < rest.len() && characters[same] == rest[same] {
            same += 1;
        }
        Walk {
            byte: byte + same,
            state: state | (same as u32) << OFFSET,
            ended: true,
        }
    }
}

/// Whether a text starts with another one; words at a time, of which the last two overlap.
#[inline]
const fn starts_with(text: &[u8], start: &[u8]) -> bool {
    let len = start.len();
    if text.len() < len {
        return false;
    }
    let mut at = 0;
    if len >= 8 {
        while at + 8 < len {
            if word(text, at) != word(start, at) {
                return false;
            }
            at += 8;
        }
        return word(text, len - 8) == word(start, len - 8);
    }
    if len >= 4 {
        return half(text, 0) == half(start, 0) && half(text, len - 4) == half(start, len - 4);
    }
    while at < len {
        if text[at] != start[at] {
            return false;
        }
        at += 1;
    }
    true
}

const fn word(bytes: &[u8], at: usize) -> u64 {
    match from(bytes, at).first_chunk() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => 0,
    }
}

const fn half(bytes: &[u8], at: usize) -> u32 {
    match from(bytes, at).first_chunk() {
        Some(chunk) => u32::from_le_bytes(*chunk),
        None => 0,
    }
}
