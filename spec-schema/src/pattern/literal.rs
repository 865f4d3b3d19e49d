//! Literals: states of an automaton that a run of characters leaves, without a choice; and
//! chains, where each of these is one of a set.

use super::automaton::Walk;
use super::set::{HIGH_BITS, inside, word_at};
use super::table::{LITERAL, field};

/// Where the number of a place within a literal starts in the number of a state.
pub(super) const OFFSET: u32 = 24;

/// A literal, as it stands in the table.
#[derive(Clone, Copy)]
pub(super) struct Literal<'t>(&'t [u8; LITERAL]);

impl<'t> Literal<'t> {
    /// One of the literals that stand side by side.
    #[inline]
    pub(super) const fn at(literals: &'t [[u8; LITERAL]], index: usize) -> Self {
        Literal(&literals[index])
    }

    #[inline]
    pub(super) const fn len(self) -> usize {
        self.0[0] as usize
    }

    #[inline]
    pub(super) const fn after(self) -> u32 {
        field(self.0, 4)
    }

    /// In the lowest byte of a word that differs from a text, some bit that is set.
    #[inline]
    const fn difference(self, text: u64) -> u64 {
        let [.., a, b, c, d, e, f, g, h] = *self.0;
        let own = [a, b, c, d, e, f, g, h];
        match self.0[1] {
            0 => text ^ u64::from_le_bytes(own),
            ranges => !inside(text, &own, ranges as usize) & HIGH_BITS,
        }
    }

    /// Whether eight bytes start with the literal.
    #[inline]
    pub(super) const fn starts(self, text: u64) -> bool {
        // Shifted out are the bytes that come after those that count.
        self.difference(text) << (64 - 8 * self.len()) == 0
    }

    /// The state after a place within the literal and a code point.
    pub(super) const fn next(self, state: u32, point: u32) -> Option<u32> {
        let place = (state >> OFFSET) as usize;
        let differs = self.difference((point as u64) << (8 * place)) >> (8 * place) & 0xff != 0;
        if point >= 0x80 || differs {
            None
        } else if place + 1 == self.len() {
            Some(self.after())
        } else {
            Some(state + (1 << OFFSET))
        }
    }
}

/// Walks through a literal and those that follow it: the state after them, or where the text
/// differs. Literals are numbered from a first one on.
#[inline(never)]
pub(super) const fn walk(
    literals: &[[u8; LITERAL]],
    first: u32,
    state: u32,
    bytes: &[u8],
    byte: usize,
) -> Walk {
    let mut byte = byte;
    let mut state = state;
    while state >= first {
        let literal = Literal::at(literals, (state - first) as usize);
        let len = literal.len();
        let left = bytes.len() - byte;
        // Shifted out are the bytes that come after those that count.
        let difference = literal.difference(word_at(bytes, byte)) << (64 - 8 * len);
        if difference != 0 || left < len {
            let same = difference.trailing_zeros() as usize / 8 + len - 8;
            let same = if same < left { same } else { left };
            return Walk::ended(byte + same, state | (same as u32) << OFFSET);
        }
        byte += len;
        state = literal.after();
    }
    Walk {
        byte,
        state,
        ended: false,
    }
}
