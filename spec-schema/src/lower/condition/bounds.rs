//! How long a condition can take for a small value, whatever its author has in mind.

use std::vec::Vec;

use super::Lowering;
use crate::table::Expression;

/// How many expressions may be evaluated for a value without lists: a thousand times more than
/// what conditions of services need.
pub(super) const MOST_STEPS: u64 = 1_000_000;

impl Lowering<'_> {
    /// How many expressions are evaluated where the lists of the value have one element each.
    ///
    /// Literal lists in the filters of literal lists multiply, and so does what is used more
    /// than once behind a pipe.
    pub(super) fn steps(&self, start: u32) -> u64 {
        use Expression::*;
        let expressions = self.tables.expressions.get(start as usize..);
        // The steps of each expression, and how many elements it has as a list.
        let mut known: Vec<(u64, u64)> = Vec::new();
        for expression in expressions.unwrap_or_default() {
            // Operands come before what they are operands of.
            let of = |index: u32| {
                let position = index.checked_sub(start).map(|at| at as usize);
                let found = position.and_then(|position| known.get(position));
                found.copied().unwrap_or((1, 1))
            };
            let (steps, size) = match *expression {
                Not(one) | Index(one, _) | Keys(one) | Values(one) | Entries(one) => (of(one).0, 1),
                Flatten(list) => of(list),
                Call(_, first, second) if first == second => (of(first).0, 1),
                Compare(_, first, second)
                | And(first, second)
                | Or(first, second)
                | Call(_, first, second)
                | Descend(first, second) => (of(first).0.saturating_add(of(second).0), 1),
                Of(first, second) => (of(first).0.saturating_add(of(second).0), of(second).1),
                NotNull(first, second) => {
                    let steps = of(first).0.saturating_add(of(second).0);
                    (steps, of(first).1.max(of(second).1))
                }
                Elements(first, others) => {
                    let steps = of(first).0.saturating_add(of(others).0);
                    (steps, of(others).1.saturating_add(1))
                }
                Project(list, each)
                | Each(list, each)
                | Filter(list, each)
                | NoneOf(list, each) => {
                    let (steps, size) = of(list);
                    let steps = steps.saturating_add(size.saturating_mul(of(each).0));
                    match expression {
                        NoneOf(..) => (steps, 1),
                        _ => (steps, size),
                    }
                }
                AnyOf(first, end, rest) | AllOf(first, end, rest) => {
                    (of(rest).0.saturating_add((end - first).into()), 1)
                }
                NoElements => (0, 0),
                Null | Boolean(_) | Number(_) | Text(_) | NoEntries | Current | Member(_)
                | IsNull(..) | IsText(..) | Key(_) | EntryKey | EntryValue => (0, 1),
            };
            known.push((steps.saturating_add(1), size));
        }
        known.last().map_or(0, |(steps, _)| *steps)
    }

    /// Whether a list has elements even of null, or the value itself among them: it would be
    /// descended into without end.
    pub(super) fn never_ends(&self, list: u32) -> bool {
        use Expression::*;
        match self.node(list) {
            Elements(..) | Descend(..) => true,
            Project(list, _) | Each(list, _) | Filter(list, _) | Flatten(list) | Of(_, list) => {
                self.never_ends(list)
            }
            NotNull(first, second) => self.never_ends(first) || self.never_ends(second),
            _ => false,
        }
    }
}
