//! Sets of code points.

use std::vec::Vec;

/// The greatest code point.
pub(super) const LAST: u32 = 0x10ffff;

/// A set of code points, lone surrogates included as in Java: sorted ranges that neither
/// touch nor overlap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Class(Vec<(u32, u32)>);

impl Class {
    pub(super) fn of(ranges: &[(u32, u32)]) -> Self {
        let mut class = Class(ranges.to_vec());
        class.normalize();
        class
    }

    pub(super) fn single(point: u32) -> Self {
        Class(std::vec![(point, point)])
    }

    pub(super) fn any() -> Self {
        Class(std::vec![(0, LAST)])
    }

    pub(super) fn ranges(&self) -> &[(u32, u32)] {
        &self.0
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many code points are in the set.
    pub(super) fn len(&self) -> usize {
        let sizes = self.0.iter().map(|&(first, last)| last - first + 1);
        sizes.sum::<u32>() as usize
    }

    pub(super) fn points(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().flat_map(|&(first, last)| first..=last)
    }

    pub(super) fn add(&mut self, other: &Class) {
        match other.0.as_slice() {
            [] => {}
            _ => {
                self.0.extend_from_slice(&other.0);
                self.normalize();
            }
        }
    }

    pub(super) fn negate(&self) -> Self {
        let mut ranges = Vec::with_capacity(self.0.len() + 1);
        let mut next = 0;
        for &(first, last) in &self.0 {
            if next < first {
                ranges.push((next, first - 1));
            }
            next = last + 1;
        }
        if next <= LAST {
            ranges.push((next, LAST));
        }
        Class(ranges)
    }

    pub(super) fn intersect(&self, other: &Class) -> Self {
        let mut ranges = Vec::new();
        let (mut left, mut right) = (self.0.iter().peekable(), other.0.iter().peekable());
        while let (Some(&&a), Some(&&b)) = (left.peek(), right.peek()) {
            let (first, last) = (a.0.max(b.0), a.1.min(b.1));
            if first <= last {
                ranges.push((first, last));
            }
            if a.1 < b.1 {
                left.next();
            } else {
                right.next();
            }
        }
        Class(ranges)
    }

    pub(super) fn without(&self, other: &Class) -> Self {
        self.intersect(&other.negate())
    }

    /// The set whose members are in exactly one of two sets.
    pub(super) fn differ(&self, other: &Class) -> Self {
        let mut differ = self.without(other);
        differ.add(&other.without(self));
        differ
    }

    /// Adds the other case of every letter, ASCII only: Java's flag `i`.
    pub(super) fn fold_ascii(&mut self) {
        let letters = self.intersect(&Class::of(&[UPPER, LOWER]));
        let folded: Vec<_> = letters.points().map(|p| (p ^ 0x20, p ^ 0x20)).collect();
        self.add(&Class(folded));
    }

    fn normalize(&mut self) {
        self.0.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::with_capacity(self.0.len());
        for &(first, last) in &self.0 {
            match merged.last_mut() {
                Some(before) if first <= before.1 + 1 => before.1 = before.1.max(last),
                _ => merged.push((first, last)),
            }
        }
        self.0 = merged;
    }
}

const LOWER: (u32, u32) = (b'a' as u32, b'z' as u32);
const UPPER: (u32, u32) = (b'A' as u32, b'Z' as u32);
const DIGIT: (u32, u32) = (b'0' as u32, b'9' as u32);

/// The code points that no valid text holds.
pub(super) fn surrogates() -> Class {
    Class::of(&[(0xd800, 0xdfff)])
}

/// The second halves of UTF-16 pairs.
pub(super) fn low_surrogates() -> Class {
    Class::of(&[(0xdc00, 0xdfff)])
}

/// The code points beyond U+FFFF.
pub(super) fn supplementary() -> Class {
    Class::of(&[(0x10000, LAST)])
}

/// Java's line terminators.
pub(super) fn terminators() -> Class {
    Class::of(&[(0x0a, 0x0a), (0x0d, 0x0d), (0x85, 0x85), (0x2028, 0x2029)])
}

/// The class of an escape such as `\d`, as Java has it without the flag `U`: ASCII only.
pub(super) fn escape(letter: char) -> Option<Class> {
    let class = match letter.to_ascii_lowercase() {
        'd' => Class::of(&[DIGIT]),
        'w' => Class::of(&[LOWER, UPPER, DIGIT, (0x5f, 0x5f)]),
        's' => Class::of(&[(0x09, 0x0d), (0x20, 0x20)]),
        'h' => Class::of(&[
            (0x09, 0x09),
            (0x20, 0x20),
            (0xa0, 0xa0),
            (0x1680, 0x1680),
            (0x180e, 0x180e),
            (0x2000, 0x200a),
            (0x202f, 0x202f),
            (0x205f, 0x205f),
            (0x3000, 0x3000),
        ]),
        'v' => Class::of(&[(0x0a, 0x0d), (0x85, 0x85), (0x2028, 0x2029)]),
        _ => return None,
    };
    Some(if letter.is_ascii_uppercase() {
        class.negate()
    } else {
        class
    })
}
