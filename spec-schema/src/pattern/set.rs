//! Sets of ASCII characters as a few ranges, by which eight bytes are looked at together.

use super::table::{SET, from};

/// A set of ASCII characters: the number of its ranges, then the first and the last character
/// of each.
#[derive(Clone, Copy)]
pub(super) struct Set<'t>(&'t [u8; SET]);

/// After so many runs of less than eight characters no more are looked for.
pub(super) const MAX_SHORT: u32 = 16;

/// The highest bit of each byte of a word: only ASCII characters have none.
pub(super) const HIGH_BITS: u64 = 0x8080_8080_8080_8080;
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
        let (count, ranges) = match self.0.split_first() {
            Some((count, ranges)) => (*count as usize, ranges),
            None => (0, [].as_slice()),
        };
        let outside = !inside(word, ranges, count) & HIGH_BITS;
        outside.trailing_zeros() as usize / 8
    }

    /// Passes over characters of the set: the byte of the first other one, or an end that is
    /// not beyond that of the text.
    #[inline(never)]
    pub(super) const fn pass(self, bytes: &[u8], byte: usize, end: usize) -> usize {
        let mut byte = byte;
        while byte < end {
            let inside = self.inside(word_at(bytes, byte));
            let left = end - byte;
            if inside < 8 || left <= 8 {
                return byte + if inside < left { inside } else { left };
            }
            byte += 8;
        }
        byte
    }
}

/// Sets the high bit of each byte of a word that is in one of so many ranges.
#[inline]
pub(super) const fn inside(word: u64, ranges: &[u8], count: usize) -> u64 {
    let low = word & !HIGH_BITS;
    let mut inside = 0;
    let mut at = 0;
    while at < 2 * count && at + 1 < ranges.len() {
        let first = LOW_BITS.wrapping_mul(0x80 - ranges[at] as u64);
        let last = LOW_BITS.wrapping_mul(0x7f - ranges[at + 1] as u64);
        // The high bit of a byte is set where it is not below the first character, and not
        // where it is above the last; no byte carries into the next.
        inside |= low.wrapping_add(first) & !low.wrapping_add(last);
        at += 2;
    }
    inside & !word
}

/// Eight bytes from a place on; less than eight at the end of the text.
#[inline]
pub(super) const fn word_at(bytes: &[u8], byte: usize) -> u64 {
    match (from(bytes, byte).first_chunk(), bytes.last_chunk()) {
        (Some(chunk), _) => u64::from_le_bytes(*chunk),
        (None, Some(_)) if byte == bytes.len() => 0,
        (None, Some(chunk)) => u64::from_le_bytes(*chunk) >> (64 - 8 * (bytes.len() - byte)),
        (None, None) => last_word(bytes, byte),
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
