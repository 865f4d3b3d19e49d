//! Sets of ASCII characters as a few ranges, by which eight bytes are looked at together.

use super::table::{HIGH_BITS, SET, from};

/// A set of ASCII characters: the number of its ranges, then the first and the last character
/// of each.
#[derive(Clone, Copy)]
pub(super) struct Set<'t>(&'t [u8; SET]);

const LOW_BITS: u64 = 0x0101_0101_0101_0101;

impl<'t> Set<'t> {
    /// The set with a number among others side by side.
    #[inline]
    pub(super) const fn at(sets: &'t [u8], number: usize) -> Self {
        match from(sets, SET * number).first_chunk() {
            Some(set) => Set(set),
            None => panic!("a set has so many bytes"),
        }
    }

    /// How many bytes of a word are in the set before the first one that is not.
    #[inline]
    const fn inside(self, word: u64) -> usize {
        let low = word & !HIGH_BITS;
        let mut inside = 0;
        let mut range = 1;
        while range < 2 * self.0[0] as usize && range + 1 < SET {
            let first = LOW_BITS.wrapping_mul(0x80 - self.0[range] as u64);
            let last = LOW_BITS.wrapping_mul(0x7f - self.0[range + 1] as u64);
            // The high bit of a byte is set where it is not below the first character, and
            // not where it is above the last; no byte carries into the next.
            inside |= low.wrapping_add(first) & !low.wrapping_add(last);
            range += 2;
        }
        let outside = !inside & HIGH_BITS | word & HIGH_BITS;
        outside.trailing_zeros() as usize / 8
    }

    /// Passes over characters of the set: the byte of the first other one, or the text's end.
    #[inline(never)]
    pub(super) const fn pass(self, bytes: &[u8], byte: usize) -> usize {
        let mut byte = byte;
        while let Some(chunk) = from(bytes, byte).first_chunk() {
            let inside = self.inside(u64::from_le_bytes(*chunk));
            byte += inside;
            if inside < 8 {
                return byte;
            }
        }
        let left = bytes.len() - byte;
        if left == 0 {
            return byte;
        }
        let word = match bytes.last_chunk() {
            Some(chunk) => u64::from_le_bytes(*chunk) >> (64 - 8 * left),
            None => last_word(bytes, byte),
        };
        let inside = self.inside(word);
        byte + if inside < left { inside } else { left }
    }
}

/// The bytes of a short text from a place on, in a word.
const fn last_word(bytes: &[u8], byte: usize) -> u64 {
    let mut word = 0;
    let mut at = bytes.len();
    while at > byte {
        at -= 1;
        word = word << 8 | bytes[at] as u64;
    }
    word
}
