//! Lists, texts and structures that are borrowed or owned.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::{self, Vec};
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

use crate::place::Vacant;

/// A text, borrowed or owned.
pub type Str<'a> = Cow<'a, str>;

/// A list, borrowed or owned.
///
/// Unlike `Cow<'a, [T]>` it is covariant in what its elements borrow, so that a list of
/// constants can be used where a shorter lifetime is asked for.
///
/// ```
/// use spec_core::List;
///
/// const MODES: List<'static, &str> = List::Borrowed(&["Pipe", "File"]);
/// assert_eq!(MODES, List::from(vec!["Pipe", "File"]));
/// assert_eq!(MODES.len(), 2);
/// ```
#[derive(Clone)]
pub enum List<'a, T> {
    /// Elements that stand elsewhere.
    Borrowed(&'a [T]),
    /// Elements of its own.
    Owned(Vec<T>),
}

impl<T> List<'_, T> {
    /// The elements.
    pub const fn as_slice(&self) -> &[T] {
        match self {
            List::Borrowed(elements) => elements,
            List::Owned(elements) => elements.as_slice(),
        }
    }
}

impl<T> Deref for List<'_, T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T> Default for List<'_, T> {
    fn default() -> Self {
        List::Borrowed(&[])
    }
}

impl<T: PartialEq> PartialEq for List<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Eq> Eq for List<'_, T> {}

impl<T: Hash> Hash for List<'_, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}

impl<T: fmt::Debug> fmt::Debug for List<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(formatter)
    }
}

impl<T> From<Vec<T>> for List<'_, T> {
    fn from(elements: Vec<T>) -> Self {
        List::Owned(elements)
    }
}

impl<'a, T> From<&'a [T]> for List<'a, T> {
    fn from(elements: &'a [T]) -> Self {
        List::Borrowed(elements)
    }
}

impl<'a, T, const N: usize> From<&'a [T; N]> for List<'a, T> {
    fn from(elements: &'a [T; N]) -> Self {
        List::Borrowed(elements)
    }
}

impl<T, const N: usize> From<[T; N]> for List<'_, T> {
    fn from(elements: [T; N]) -> Self {
        List::Owned(elements.into())
    }
}

impl<T> FromIterator<T> for List<'_, T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        List::Owned(elements.into_iter().collect())
    }
}

impl<'l, T> IntoIterator for &'l List<'_, T> {
    type Item = &'l T;
    type IntoIter = core::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The elements, so that a builder takes a list; those that are borrowed are cloned.
impl<T: Clone> IntoIterator for List<'_, T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        let elements = match self {
            List::Borrowed(elements) => elements.to_vec(),
            List::Owned(elements) => elements,
        };
        elements.into_iter()
    }
}

/// A structure that holds others of its own shape: behind a reference, or in a box.
#[derive(Clone)]
pub enum Boxed<'a, T> {
    /// A structure that stands elsewhere.
    Borrowed(&'a T),
    /// A structure of its own.
    Owned(Box<T>),
}

impl<T> Boxed<'_, T> {
    /// The structure.
    pub const fn get(&self) -> &T {
        match self {
            Boxed::Borrowed(value) => value,
            Boxed::Owned(value) => value,
        }
    }

    /// A vacant structure of its own to fill, where there is none yet.
    pub(crate) fn make_owned(&mut self) -> &mut T
    where
        T: Vacant,
    {
        loop {
            match self {
                Boxed::Owned(value) => return value,
                Boxed::Borrowed(_) => *self = Boxed::Owned(Box::new(T::vacant())),
            }
        }
    }
}

impl<T> Deref for Boxed<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.get()
    }
}

impl<T: PartialEq> PartialEq for Boxed<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<T: Eq> Eq for Boxed<'_, T> {}

impl<T: Hash> Hash for Boxed<'_, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.get().hash(state);
    }
}

impl<T: fmt::Debug> fmt::Debug for Boxed<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(formatter)
    }
}

impl<T> From<T> for Boxed<'_, T> {
    fn from(value: T) -> Self {
        Boxed::Owned(Box::new(value))
    }
}
