//! What tells whether two elements of a list are equal.
//!
//! An element's trace is bytes that are the same for equal values of a shape and differ for
//! others: the order of the entries of a structure or a map does not count. Only the elements
//! of lists with unique items are traced.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cell::RefCell;

use spec_schema::check::Fault;

/// Where the trace of a value goes; nowhere, nearly always.
#[derive(Clone, Copy, Default)]
pub(super) struct Trace<'w>(Option<&'w RefCell<Vec<u8>>>);

impl<'w> Trace<'w> {
    /// Traces a value into some bytes.
    pub(super) fn into_bytes(bytes: &'w RefCell<Vec<u8>>) -> Self {
        Trace(Some(bytes))
    }

    /// A trace of a part of what this one traces, into bytes of its own.
    #[inline]
    pub(super) fn part<'p>(self, bytes: &'p RefCell<Vec<u8>>) -> Trace<'p> {
        Trace(self.0.map(|_| bytes))
    }

    #[inline]
    pub(super) fn is_wanted(self) -> bool {
        self.0.is_some()
    }

    /// Adds a scalar: the letter of its type, and its bytes.
    #[inline]
    pub(super) fn scalar(self, letter: u8, value: &[u8]) {
        if let Some(bytes) = self.0 {
            add(&mut bytes.borrow_mut(), letter, value);
        }
    }

    /// Adds a number of a shape whose numbers are doubles.
    #[inline]
    pub(super) fn double(self, value: f64) {
        // The two zeros are equal.
        self.scalar(b'd', &(value + 0.0).to_bits().to_le_bytes());
    }

    /// A list starts or ends.
    #[inline]
    pub(super) fn bracket(self, bracket: u8) {
        if let Some(bytes) = self.0 {
            bytes.borrow_mut().push(bracket);
        }
    }

    /// Adds the entries of a structure or a map.
    #[inline]
    pub(super) fn entries(self, entries: Vec<(Vec<u8>, Vec<u8>)>) {
        if self.0.is_some() {
            self.sorted(entries);
        }
    }

    #[cold]
    fn sorted(self, mut entries: Vec<(Vec<u8>, Vec<u8>)>) {
        entries.sort();
        self.bracket(b'{');
        for (key, value) in entries {
            self.scalar(b'k', &key);
            self.scalar(b'v', &value);
        }
        self.bracket(b'}');
    }

    /// Adds a value of another type or of any: with a number of its own it is equal to no
    /// other.
    pub(super) fn unequal(self, number: u64) {
        self.scalar(b'!', &number.to_le_bytes());
    }
}

#[cold]
fn add(bytes: &mut Vec<u8>, letter: u8, value: &[u8]) {
    bytes.push(letter);
    bytes.extend_from_slice(&(value.len() as u64).to_le_bytes());
    bytes.extend_from_slice(value);
}

/// The elements of a list that have been read, where they must differ.
#[derive(Default)]
pub(super) struct Elements {
    known: BTreeMap<Vec<u8>, u64>,
    equal: Option<(u64, u64)>,
}

impl Elements {
    /// Adds the element with an index.
    pub(super) fn add(&mut self, trace: Vec<u8>, index: u64) {
        if self.equal.is_some() {
            return;
        }
        match self.known.get(&trace) {
            Some(first) => self.equal = Some((*first, index)),
            None => {
                self.known.insert(trace, index);
            }
        }
    }

    /// The first two elements that are equal.
    pub(super) fn fault(&self) -> Option<Fault<'static>> {
        self.equal
            .map(|(first, second)| Fault::UniqueItems(first, second))
    }
}
