//! Room on the stack for what is nearly always little, so that valid values cost no
//! allocation.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use core::cell::RefCell;

/// How many keys of the maps around a place need no allocation.
const KEYS: usize = 48;

/// The keys of all maps that are being read, one map's behind those of the map around it.
#[derive(Default)]
pub(super) struct Keys<'k>(RefCell<Stack<'k>>);

#[derive(Default)]
struct Stack<'k> {
    /// There once there is a key.
    first: Option<[&'k str; KEYS]>,
    len: usize,
}

/// The keys of one map that have been read.
pub(super) struct MapKeys<'k> {
    start: usize,
    /// Keys for which there was no room, and those that had to be copied.
    rest: Option<BTreeSet<Cow<'k, str>>>,
}

impl<'k> Keys<'k> {
    /// A map starts here.
    #[inline]
    pub(super) fn open(&self) -> MapKeys<'k> {
        MapKeys {
            start: self.0.borrow().len,
            rest: None,
        }
    }

    /// Adds a key to the map that was opened last; gives it back where the map has it.
    #[inline]
    pub(super) fn insert(
        &self,
        map: &mut MapKeys<'k>,
        key: Cow<'k, str>,
    ) -> Result<(), Cow<'k, str>> {
        let stack = &mut *self.0.borrow_mut();
        let first = stack.first.get_or_insert([""; KEYS]);
        let known = first.get(map.start..stack.len).unwrap_or_default();
        if known.contains(&&*key) || map.rest.as_ref().is_some_and(|rest| rest.contains(&key)) {
            return Err(key);
        }
        match (key, first.get_mut(stack.len)) {
            (Cow::Borrowed(key), Some(free)) => {
                *free = key;
                stack.len += 1;
            }
            (key, _) => {
                map.rest.get_or_insert_default().insert(key);
            }
        }
        Ok(())
    }

    /// All of the map that was opened last has been read.
    #[inline]
    pub(super) fn close(&self, map: &MapKeys<'k>) {
        self.0.borrow_mut().len = map.start;
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
        let keys = Keys::default();
        let mut around = keys.open();
        assert_eq!(keys.insert(&mut around, Cow::Borrowed("7")), Ok(()));
        let mut map = keys.open();
        for (index, name) in names.iter().enumerate() {
            let key = if index % 7 == 3 {
                Cow::Owned(name.clone())
            } else {
                Cow::Borrowed(&**name)
            };
            assert_eq!(keys.insert(&mut map, key), Ok(()), "{name}");
        }
        for name in &names {
            let key = Cow::Borrowed(&**name);
            assert_eq!(keys.insert(&mut map, key.clone()), Err(key));
        }
        keys.close(&map);
        let key = Cow::Borrowed("8");
        assert_eq!(keys.insert(&mut around, key.clone()), Ok(()));
        assert_eq!(keys.insert(&mut around, key.clone()), Err(key));
    }
}
