//! Room on the stack for what is nearly always little, so that valid values cost no
//! allocation.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;

/// How many keys of a map need no allocation.
const KEYS: usize = 32;

/// The keys of a map that have been read.
pub(super) struct Keys<'k> {
    first: [&'k str; KEYS],
    len: usize,
    /// Keys beyond the first, and those that had to be copied.
    rest: BTreeSet<Cow<'k, str>>,
}

impl<'k> Keys<'k> {
    #[inline]
    pub(super) fn new() -> Self {
        Keys {
            first: [""; KEYS],
            len: 0,
            rest: BTreeSet::new(),
        }
    }

    #[inline]
    pub(super) fn contains(&self, key: &str) -> bool {
        self.first.iter().take(self.len).any(|known| *known == key) || self.rest.contains(key)
    }

    #[inline]
    pub(super) fn insert(&mut self, key: Cow<'k, str>) {
        match (key, self.first.get_mut(self.len)) {
            (Cow::Borrowed(key), Some(free)) => {
                *free = key;
                self.len += 1;
            }
            (key, _) => {
                self.rest.insert(key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;
    use alloc::vec::Vec;

    #[test]
    fn keys_are_known_wherever_they_are_kept() {
        let names: Vec<_> = (0..100).map(|index| index.to_string()).collect();
        let mut keys = Keys::new();
        for (index, name) in names.iter().enumerate() {
            let key = if index % 7 == 3 {
                Cow::Owned(name.clone())
            } else {
                Cow::Borrowed(&**name)
            };
            assert!(!keys.contains(name), "{name}");
            keys.insert(key);
        }
        for name in &names {
            assert!(keys.contains(name), "{name}");
        }
    }
}
