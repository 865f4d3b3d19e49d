//! What tells whether two elements of a list are equal.
//!
//! An element's trace is bytes that are the same for equal values of a shape and differ for
//! others: the order of the entries of a structure or a map does not count. Only the elements
//! of lists with unique items are traced.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cell::RefCell;

use spec_schema::check::Fault;

/// Where the trace of a value goes; nowhere, nearly always.
#[derive(Clone, Copy, Default)]
pub(super) struct Trace<'w>(Option<&'w RefCell<Vec<u8>>>);

impl Trace<'_> {
    pub(super) fn is_wanted(self) -> bool {
        self.0.is_some()
    }

    /// Room for the traces of the parts of a value, where it is traced.
    #[inline]
    pub(super) fn parts(self) -> Option<Box<Parts>> {
        self.0.map(|_| Box::default())
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
    pub(super) fn entries(self, parts: Option<Box<Parts>>) {
        if let Some(parts) = parts {
            self.sorted(parts.entries);
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

/// The traces of the entries of a structure or a map.
#[derive(Default)]
pub(super) struct Parts {
    /// The trace of the entry that is read.
    part: RefCell<Vec<u8>>,
    /// Key and trace of the entries before.
    entries: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Parts {
    /// Where the trace of the entry that is read goes.
    #[inline]
    pub(super) fn trace(parts: Option<&Parts>) -> Trace<'_> {
        Trace(parts.map(|parts| &parts.part))
    }

    /// All of an entry has been read; one without a value leaves no trace.
    pub(super) fn add(&mut self, key: &[u8], is_given: bool) {
        let trace = self.part.take();
        if is_given {
            self.entries.push((key.to_vec(), trace));
        }
    }
}

/// The elements of a list that have been read, where they must differ.
#[derive(Default)]
pub(super) struct Elements {
    /// The trace of the element that is read.
    element: RefCell<Vec<u8>>,
    known: BTreeMap<Vec<u8>, u64>,
    equal: Option<(u64, u64)>,
}

impl Elements {
    /// Where the trace of the element that is read goes.
    pub(super) fn trace(&self) -> Trace<'_> {
        Trace(Some(&self.element))
    }

    /// All of the element with an index has been read. `list` traces the list, which may
    /// itself be an element.
    pub(super) fn add(&mut self, index: u64, list: Trace<'_>) {
        let trace = self.element.take();
        list.scalar(b'e', &trace);
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
