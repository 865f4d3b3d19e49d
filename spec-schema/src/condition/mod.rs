//! Evaluation of conditions, the same in constant evaluation and at run time.
//!
//! A condition is evaluated over [`Facts`]: the parts of a value that it reads, in a flat
//! form that a reader gathers on its way. The answer may be that nobody can know yet.

mod distinct;
mod evaluate;
mod facts;
mod fold;
mod judge;
mod members;
mod number;
mod time;
mod wildcard;

use crate::table::{Condition, Shape};
use judge::Judge;

pub use facts::{Fact, Facts, Gathered, MOST_GATHERED, Node, Present, Word, text_bit};

/// Whether a condition holds for the value at a place; nothing where that cannot be said.
///
/// Texts, numbers and lists are compared as JMESPath does it. What JMESPath has no answer for
/// (the length of null, the sum of texts) and what depends on a value that is not known stays
/// open.
pub const fn judge(condition: Condition<'_>, facts: &Facts<'_>, at: u32) -> Option<bool> {
    Judge::new(condition.tables(), facts, at).judge(condition.row())
}

/// The first condition of a shape, from one with an index on, that does not hold for the value
/// at a place. What cannot be said of a condition is no violation.
///
/// ```
/// use spec_schema::condition::{Fact, Facts, Node, Present, broken};
/// use spec_schema::sagemaker::TABLES;
///
/// // Neither of the two members, of which one has to be there.
/// let shape = TABLES.shape(TABLES.find("AlgorithmSpecification").unwrap_or_default());
/// let nodes = [Node::new(0, Fact::Structure(Present::new(0)))];
/// let facts = Facts { nodes: &nodes, copied: "", some_unknown: false, texts: 0 };
/// let index = broken(shape, &facts, 0, 0).unwrap_or_default();
/// assert_eq!(shape.condition(index).name(), "ExactlyOneAlgorithmSource");
/// assert_eq!(broken(shape, &facts, 0, index + 1), None);
/// ```
pub const fn broken(shape: Shape<'_>, facts: &Facts<'_>, at: u32, from: u32) -> Option<u32> {
    let judge = Judge::new(shape.tables(), facts, at);
    let (_, mut rows) = shape.condition_rows().split_at(from as usize);
    let mut index = from;
    while let [row, rest @ ..] = rows {
        if judge.is_broken(row) {
            return Some(index);
        }
        (index, rows) = (index + 1, rest);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{
        Comparison, ConditionRow, Expression, Path, Rows, Severity, ShapeRow, ShapeType, Tables,
        Text,
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
            texts: 0,
            tests: Rows::NONE,
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
            texts: u64::MAX,
        };
        judge(EXACTLY_ONE.shape(0).condition(0), &facts, 0)
    }

    const fn structure(present: u128, inside: u32) -> Node<'static> {
        Node {
            member: 0,
            inside,
            fact: Fact::Structure(Present::new(present)),
        }
    }

    #[test]
    fn exactly_one_of_two() {
        let empty = Node::new(0, Fact::Text(Word::Borrowed("")));
        let unknown = Node::new(1, Fact::Unknown);
        for (nodes, expected) in [
            (&[structure(0b00, 0)][..], Some(false)),
            (&[structure(0b01, 1), empty], Some(true)),
            (&[structure(0b10, 0)], Some(true)),
            (&[structure(0b11, 1), empty], Some(false)),
            (&[structure(0b11, 1), unknown], None),
        ] {
            assert_eq!(exactly_one(nodes), expected, "{nodes:?}");
        }
    }

    /// `a == null || b == 'on'`, where the first member is told by the mask.
    #[test]
    fn what_is_needed_tells_first() {
        const ON: u64 = text_bit("on");
        static TABLES: Tables<'static> = Tables {
            text: "on",
            conditions: &[ConditionRow {
                needed: 0b01,
                texts: 0,
                tests: Rows { start: 0, len: 1 },
                expression: 1,
                ..EXACTLY_ONE.conditions[0]
            }],
            expressions: &[
                Expression::IsText(Path(0xffff_ff01), true, Text { start: 0, len: 2 }),
                Expression::Boolean(false),
            ],
            ..EXACTLY_ONE
        };
        static NEEDS_TEXT: Tables<'static> = Tables {
            conditions: &[ConditionRow {
                texts: ON,
                ..TABLES.conditions[0]
            }],
            ..TABLES
        };
        let text = |text| Node::new(1, Fact::Text(Word::Borrowed(text)));
        let unknown = |member| Node::new(member, Fact::Unknown);
        for (nodes, some_unknown, expected) in [
            (&[structure(0b00, 0)][..], false, Some(true)),
            (&[structure(0b01, 0)], false, Some(false)),
            (&[structure(0b11, 1), text("on")], false, Some(true)),
            (&[structure(0b11, 1), text("off")], false, Some(false)),
            (&[structure(0b11, 1), unknown(0)], true, None),
            (&[structure(0b11, 1), unknown(1)], true, None),
            (
                &[structure(0b11, 2), unknown(0), text("on")],
                true,
                Some(true),
            ),
            (&[structure(0b11, 2), unknown(0), text("off")], true, None),
            (&[Node::new(0, Fact::Opaque)], false, None),
            (&[Node::new(0, Fact::Unknown)], true, None),
            (&[Node::new(0, Fact::Null)], false, Some(true)),
        ] {
            let facts = |texts| Facts {
                nodes,
                copied: "",
                some_unknown,
                texts,
            };
            let (shape, without) = (TABLES.shape(0), NEEDS_TEXT.shape(0));
            let found = judge(shape.condition(0), &facts(0), 0);
            assert_eq!(found, expected, "{nodes:?}");
            let violated = (expected == Some(false)).then_some(0);
            assert_eq!(broken(shape, &facts(0), 0, 0), violated, "{nodes:?}");
            assert_eq!(broken(without, &facts(ON), 0, 0), violated, "{nodes:?}");
            assert_eq!(broken(without, &facts(0), 0, 0), None, "{nodes:?}");
            assert_eq!(broken(shape, &facts(0), 0, 1), None, "{nodes:?}");
        }
    }

    #[test]
    fn holds_in_constants() {
        const HOLDS: Option<bool> = exactly_one(&[structure(0b01, 0)]);
        assert_eq!([HOLDS], [Some(true)]);
    }
}
