//! Evaluation of conditions, the same in constant evaluation and at run time.
//!
//! A condition is evaluated over [`Facts`]: the parts of a value that it reads, in a flat
//! form that a reader gathers on its way. The answer may be that nobody can know yet.

mod evaluate;
mod facts;
mod fold;
mod number;
mod time;
mod wildcard;

use crate::table::Condition;
use evaluate::Judge;

pub use facts::{Fact, Facts, Gathered, MOST_GATHERED, Node, Present, Word};

/// Whether a condition holds for the value at a place; nothing where that cannot be said.
///
/// Texts, numbers and lists are compared as JMESPath does it. What JMESPath has no answer for
/// (the length of null, the sum of texts) and what depends on a value that is not known stays
/// open.
#[inline]
pub const fn judge(condition: Condition<'_>, facts: &Facts<'_>, at: u32) -> Option<bool> {
    match *facts.fact(at) {
        // Members that are not known have a bit too.
        Fact::Structure(present) if !present.contains_all(condition.needed()) => Some(true),
        _ => Judge::new(condition, *facts).judge(at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{
        Comparison, ConditionRow, Expression, Rows, Severity, ShapeRow, ShapeType, Tables, Text,
    };

    const NOWHERE: Text = Text { start: 0, len: 0 };

    /// `(a == null) != (b == null)`
    static EXACTLY_ONE: Tables<'static> = Tables {
        shapes: &[ShapeRow {
            conditions: Rows { start: 0, len: 1 },
            ..ShapeRow::new(ShapeType::Structure)
        }],
        conditions: &[ConditionRow {
            name: NOWHERE,
            documentation: NOWHERE,
            source: NOWHERE,
            severity: Severity::Error,
            needed: 0,
            expression: 5,
        }],
        expressions: &[
            Expression::Null,
            Expression::Member(0),
            Expression::Member(1),
            Expression::Compare(Comparison::Equal, 1, 0),
            Expression::Compare(Comparison::Equal, 2, 0),
            Expression::Compare(Comparison::NotEqual, 3, 4),
        ],
        ..Tables::EMPTY
    };

    const fn exactly_one(nodes: &[Node<'_>]) -> Option<bool> {
        let facts = Facts {
            nodes,
            copied: "",
            some_unknown: true,
        };
        judge(EXACTLY_ONE.shape(0).condition(0), &facts, 0)
    }

    const fn structure(present: u128, size: u32) -> Node<'static> {
        Node {
            member: 0,
            size,
            fact: Fact::Structure(Present::new(present)),
        }
    }

    #[test]
    fn exactly_one_of_two() {
        let empty = Node::new(0, Fact::Text(Word::Borrowed("")));
        let unknown = Node::new(1, Fact::Unknown);
        for (nodes, expected) in [
            (&[structure(0b00, 1)][..], Some(false)),
            (&[structure(0b01, 2), empty], Some(true)),
            (&[structure(0b10, 1)], Some(true)),
            (&[structure(0b11, 2), empty], Some(false)),
            (&[structure(0b11, 2), unknown], None),
        ] {
            assert_eq!(exactly_one(nodes), expected, "{nodes:?}");
        }
    }

    #[test]
    fn holds_in_constants() {
        const HOLDS: Option<bool> = exactly_one(&[structure(0b01, 1)]);
        assert_eq!([HOLDS], [Some(true)]);
    }
}
