//! Keys of objects are distinct.

use std::vec::Vec;

use crate::model::{Entry, ModelError, ModelErrorKind};

/// Refuses an object in which a key stands twice.
pub(super) fn check_keys(entries: &[Entry]) -> Result<(), ModelError> {
    // Sorting keeps large objects out of quadratic time; small ones are compared directly.
    const SMALL: usize = 8;
    let twice = if entries.len() <= SMALL {
        let same = |(index, entry): (usize, &Entry)| {
            let first = entries[..index]
                .iter()
                .position(|known| known.key == entry.key)?;
            Some((first, index))
        };
        entries.iter().enumerate().find_map(same)
    } else {
        let mut order: Vec<usize> = (0..entries.len()).collect();
        order.sort_by(|&a, &b| entries[a].key.cmp(&entries[b].key).then(a.cmp(&b)));
        let neighbours = order.windows(2).map(|pair| (pair[0], pair[1]));
        neighbours
            .into_iter()
            .find(|&(a, b)| entries[a].key == entries[b].key)
    };
    match twice {
        None => Ok(()),
        Some((first, second)) => {
            let kind = ModelErrorKind::DuplicateKey(entries[second].key.clone());
            let error = ModelError::new(kind, entries[second].key_span);
            Err(error.with_second(entries[first].key_span))
        }
    }
}
