//! Patterns that are one class with a count.

use super::matcher::decode;
use super::set::HIGH_BITS;
use super::table::{ASCII, ClassMap, SCAN_HEADER, field, from, header};

/// One class of characters, and how many of them a text has.
#[derive(Clone, Copy)]
pub(super) struct Scan<'t> {
    pub(super) classes: ClassMap<'t>,
    pub(super) min: usize,
    /// `usize::MAX` where there is no greatest number.
    pub(super) max: usize,
}

impl<'t> Scan<'t> {
    #[inline]
    pub(super) const fn at(pool: &'t [u8], at: usize) -> Self {
        let (head, _) = header::<SCAN_HEADER>(pool, at);
        Scan {
            classes: ClassMap::at(pool, field(head, 4) as usize),
            min: field(head, 8) as usize,
            max: match field(head, 12) {
                u32::MAX => usize::MAX,
                max => max as usize,
            },
        }
    }

    pub(super) const fn is_match(&self, bytes: &[u8]) -> bool {
        let (byte, count) = self.run(bytes);
        byte == bytes.len() && count >= self.min
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
