//! Sets of code points.

use std::vec::Vec;

const LAST: u32 = 0x10ffff;

/// A set of code points: sorted ranges that neither touch nor overlap.
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

    pub(super) fn contains(&self, point: u32) -> bool {
        self.0
            .iter()
            .any(|&(first, last)| first <= point && point <= last)
    }

    pub(super) fn add(&mut self, other: &Class) {
        self.0.extend_from_slice(&other.0);
        self.normalize();
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
        let mut union = self.negate();
        union.add(&other.negate());
        union.negate()
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
const PUNCTUATION: [(u32, u32); 4] = [(0x21, 0x2f), (0x3a, 0x40), (0x5b, 0x60), (0x7b, 0x7e)];

/// `.`: everything but Java's line terminators.
pub(super) fn dot() -> Class {
    terminators().negate()
}

/// Java's line terminators, without flags.
pub(super) fn terminators() -> Class {
    Class::of(&[(0x0a, 0x0a), (0x0d, 0x0d), (0x85, 0x85), (0x2028, 0x2029)])
}

/// The class of an escape such as `\d`, as Java has it: ASCII only.
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

/// The POSIX classes of `\p{…}`, ASCII only as in Java.
pub(super) fn posix(name: &str) -> Option<Class> {
    let ranges: &[(u32, u32)] = match name {
        "Lower" => &[LOWER],
        "Upper" => &[UPPER],
        "ASCII" => &[(0, 0x7f)],
        "Alpha" => &[LOWER, UPPER],
        "Digit" => &[DIGIT],
        "Alnum" => &[LOWER, UPPER, DIGIT],
        "Punct" => &PUNCTUATION,
        "Graph" => &[(0x21, 0x7e)],
        "Print" => &[(0x20, 0x7e)],
        "Blank" => &[(0x09, 0x09), (0x20, 0x20)],
        "Cntrl" => &[(0, 0x1f), (0x7f, 0x7f)],
        "XDigit" => &[DIGIT, (0x41, 0x46), (0x61, 0x66)],
        "Space" => &[(0x09, 0x0d), (0x20, 0x20)],
        _ => return None,
    };
    Some(Class::of(ranges))
}
