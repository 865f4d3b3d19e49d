//! The name that somebody probably meant.

use crate::table::Shape;
use crate::text::equal;

/// Names longer than this are not compared; none of the models' members are.
const LONGEST: usize = 128;

/// The member of a structure that is nearest to a name, where one is near.
pub(crate) const fn member<'t>(shape: Shape<'t>, name: &str) -> Option<&'t str> {
    let mut best = Best::new(name);
    let mut index = 0;
    while index < shape.member_count() {
        best.offer(name, shape.member(index).name());
        index += 1;
    }
    best.name
}

/// The value of an enum that is nearest to a text, where one is near.
pub(crate) const fn value<'t>(shape: Shape<'t>, text: &str) -> Option<&'t str> {
    let mut best = Best::new(text);
    let mut index = 0;
    while index < shape.value_count() {
        best.offer(text, shape.value(index));
        index += 1;
    }
    best.name
}

/// The name that is nearest to another, where one is near.
///
/// ```
/// use spec_schema::nearest;
///
/// assert_eq!(nearest::of("imag", ["image", "name"]), Some("image"));
/// assert_eq!(nearest::of("color", ["image", "name"]), None);
/// ```
pub fn of<'n>(wanted: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let mut best = Best::new(wanted);
    for name in names {
        best.offer(wanted, name);
    }
    best.name
}

struct Best<'t> {
    name: Option<&'t str>,
    /// Only names closer than this are taken.
    distance: usize,
}

impl<'t> Best<'t> {
    const fn new(wanted: &str) -> Self {
        // A third of the letters may be wrong, and at least one.
        Best {
            name: None,
            distance: wanted.len() / 3 + 2,
        }
    }

    const fn offer(&mut self, wanted: &str, candidate: &'t str) {
        let distance = distance(wanted.as_bytes(), candidate.as_bytes());
        // Two letters that are both wrong have nothing in common with the name.
        let related = distance < candidate.len() && distance < wanted.len();
        if distance < self.distance && (related || equal(wanted, candidate)) {
            self.name = Some(candidate);
            self.distance = distance;
        }
    }
}

/// The number of insertions, deletions and replacements between two names, where case and
/// the separators `_` and `-` do not count.
const fn distance(left: &[u8], right: &[u8]) -> usize {
    if left.len() > LONGEST || right.len() > LONGEST {
        return usize::MAX;
    }
    let mut row = [0; LONGEST + 1];
    let mut width = 0;
    let mut column = 0;
    while column < right.len() {
        if !is_separator(right[column]) {
            width += 1;
            row[width] = width;
        }
        column += 1;
    }
    let mut line = 0;
    let mut lines = 0;
    while line < left.len() {
        if !is_separator(left[line]) {
            lines += 1;
            let mut diagonal = row[0];
            row[0] = lines;
            let mut at = 0;
            let mut column = 0;
            while column < right.len() {
                if !is_separator(right[column]) {
                    at += 1;
                    let same = left[line].eq_ignore_ascii_case(&right[column]);
                    let replaced = diagonal + !same as usize;
                    diagonal = row[at];
                    let removed = row[at] + 1;
                    let inserted = row[at - 1] + 1;
                    let shorter = if removed < inserted {
                        removed
                    } else {
                        inserted
                    };
                    row[at] = if replaced < shorter {
                        replaced
                    } else {
                        shorter
                    };
                }
                column += 1;
            }
        }
        line += 1;
    }
    row[width]
}

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b'_' | b'-')
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn counts_edits_and_passes_over_case() {
        for (left, right, expected) in [
            ("file", "File", 0),
            ("training_image", "TrainingImage", 0),
            ("TrainingImag", "TrainingImage", 1),
            ("", "Pipe", 4),
            ("Fiel", "File", 2),
        ] {
            assert_eq!(
                distance(left.as_bytes(), right.as_bytes()),
                expected,
                "{left} {right}"
            );
            assert_eq!(
                distance(right.as_bytes(), left.as_bytes()),
                expected,
                "{right} {left}"
            );
        }
    }

    #[test]
    fn very_long_names_are_near_to_nothing() {
        assert_eq!(distance(&[b'a'; 200], b"a"), usize::MAX);
    }
}
