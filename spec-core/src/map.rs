//! Maps that are borrowed or owned.

use alloc::borrow::Cow;
use alloc::vec::{self, Vec};
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::Str;

/// A map from texts to values, borrowed or owned, in the order in which it was written.
///
/// Keys are found by looking at one after the other: maps of the API have at most some
/// hundred entries, and most are only written. Like [`List`](crate::List) it is covariant and
/// can be a constant.
///
/// ```
/// use spec_core::{Map, Str};
///
/// const TAGS: Map<'static, Str<'static>> =
///     Map::Borrowed(&[(Str::Borrowed("team"), Str::Borrowed("vision"))]);
/// assert_eq!(TAGS.get("team").map(|team| &**team), Some("vision"));
/// assert_eq!(TAGS, Map::from_iter([("team", "vision")]));
/// assert_eq!(TAGS, TAGS.into_iter().collect());
/// ```
#[derive(Clone)]
pub enum Map<'a, V> {
    /// Entries that stand elsewhere.
    Borrowed(&'a [(Str<'a>, V)]),
    /// Entries of its own.
    Owned(Vec<(Str<'a>, V)>),
}

impl<'a, V> Map<'a, V> {
    /// The entries.
    pub const fn entries(&self) -> &[(Str<'a>, V)] {
        match self {
            Map::Borrowed(entries) => entries,
            Map::Owned(entries) => entries.as_slice(),
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&V> {
        let entry = self.entries().iter().find(|(name, _)| name == key);
        entry.map(|(_, value)| value)
    }

    /// How many entries there are.
    pub const fn len(&self) -> usize {
        self.entries().len()
    }

    /// Whether there is no entry.
    pub const fn is_empty(&self) -> bool {
        self.entries().is_empty()
    }

    /// The entries, in the order in which they were written.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &V)> {
        self.entries().iter().map(|(key, value)| (&**key, value))
    }
}

impl<V> Default for Map<'_, V> {
    fn default() -> Self {
        Map::Borrowed(&[])
    }
}

/// The order of entries does not count.
impl<V: PartialEq> PartialEq for Map<'_, V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .all(|(key, value)| other.get(key) == Some(value))
    }
}

impl<V: Eq> Eq for Map<'_, V> {}

impl<V: Hash> Hash for Map<'_, V> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Maps that are equal may differ in order: only what they share is hashed.
        self.len().hash(state);
    }
}

impl<V: fmt::Debug> fmt::Debug for Map<'_, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}

impl<'a, V> From<&'a [(Str<'a>, V)]> for Map<'a, V> {
    fn from(entries: &'a [(Str<'a>, V)]) -> Self {
        Map::Borrowed(entries)
    }
}

/// Collects entries; of a key that stands twice the last value counts, as in the maps of the
/// standard library.
impl<'a, K, V, W> FromIterator<(K, W)> for Map<'a, V>
where
    K: Into<Cow<'a, str>>,
    W: Into<V>,
{
    fn from_iter<I: IntoIterator<Item = (K, W)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        let mut owned: Vec<(Str<'a>, V)> = Vec::with_capacity(entries.size_hint().0);
        for (key, value) in entries {
            let (key, value) = (key.into(), value.into());
            match owned.iter_mut().find(|(name, _)| *name == key) {
                Some(entry) => entry.1 = value,
                None => owned.push((key, value)),
            }
        }
        Map::Owned(owned)
    }
}

/// The entries, so that a builder takes a map; those that are borrowed are cloned.
impl<'a, V: Clone> IntoIterator for Map<'a, V> {
    type Item = (Str<'a>, V);
    type IntoIter = vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        let entries = match self {
            Map::Borrowed(entries) => entries.to_vec(),
            Map::Owned(entries) => entries,
        };
        entries.into_iter()
    }
}
