//! Evaluation of the conditions of a structure.

use crate::table::{Comparison, Condition, Expression};
use crate::text;

/// What a condition sees of a member's value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Operand<'v> {
    /// Absent or null.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A text.
    Text(&'v str),
    /// Present, and nothing else is known of it.
    Present,
}

impl Operand<'_> {
    /// Like JMESPath, values of different types are not equal.
    const fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Operand::Null, Operand::Null) | (Operand::Present, Operand::Present) => true,
            (Operand::Boolean(left), Operand::Boolean(right)) => *left == *right,
            (Operand::Text(left), Operand::Text(right)) => text::equal(left, right),
            _ => false,
        }
    }

    /// Like JMESPath, null, false and the empty text are not true.
    const fn is_true(&self) -> bool {
        match self {
            Operand::Null | Operand::Boolean(false) => false,
            Operand::Text(text) => !text.is_empty(),
            Operand::Boolean(true) | Operand::Present => true,
        }
    }
}

/// What is known of the members of one structure.
#[derive(Clone, Copy, Debug)]
pub struct Given<'v> {
    /// One bit for each of the first 128 members, set where it has a value.
    pub present: u128,
    /// Members of which more is known than that they are present, and those beyond the
    /// first 128.
    pub operands: &'v [(u32, Operand<'v>)],
}

impl<'v> Given<'v> {
    const fn operand(&self, member: u32) -> Operand<'v> {
        let mut at = 0;
        while at < self.operands.len() {
            if self.operands[at].0 == member {
                return self.operands[at].1;
            }
            at += 1;
        }
        if member < u128::BITS && self.present >> member & 1 == 1 {
            Operand::Present
        } else {
            Operand::Null
        }
    }
}

/// Whether a condition holds for the members of a structure.
pub const fn holds(condition: Condition<'_>, given: &Given<'_>) -> bool {
    evaluate(condition, condition.expression(), given).is_true()
}

const fn evaluate<'v>(
    condition: Condition<'v>,
    expression: Expression,
    given: &Given<'v>,
) -> Operand<'v> {
    match expression {
        Expression::Null => Operand::Null,
        Expression::Boolean(value) => Operand::Boolean(value),
        Expression::Text(text) => Operand::Text(condition.text(text)),
        Expression::Member(member) => given.operand(member),
        Expression::Compare(comparison, left, right) => {
            let left = evaluate(condition, condition.node(left), given);
            let right = evaluate(condition, condition.node(right), given);
            let wanted = matches!(comparison, Comparison::Equal);
            Operand::Boolean(left.equals(&right) == wanted)
        }
        Expression::And(left, right) => {
            let left = evaluate(condition, condition.node(left), given);
            if left.is_true() {
                evaluate(condition, condition.node(right), given)
            } else {
                left
            }
        }
        Expression::Or(left, right) => {
            let left = evaluate(condition, condition.node(left), given);
            if left.is_true() {
                left
            } else {
                evaluate(condition, condition.node(right), given)
            }
        }
        Expression::Not(inner) => {
            let inner = evaluate(condition, condition.node(inner), given);
            Operand::Boolean(!inner.is_true())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{ConditionRow, Rows, Severity, ShapeRow, ShapeType, Tables, Text};

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
            expression: 6,
        }],
        expressions: &[
            Expression::Null,
            Expression::Member(0),
            Expression::Member(1),
            Expression::Compare(Comparison::Equal, 1, 0),
            Expression::Compare(Comparison::Equal, 2, 0),
            Expression::Not(3),
            Expression::Compare(Comparison::NotEqual, 3, 4),
        ],
        ..Tables::EMPTY
    };

    #[test]
    fn exactly_one_of_two() {
        let condition = EXACTLY_ONE.shape(0).condition(0);
        let empty: &[(u32, Operand<'_>)] = &[(0, Operand::Text(""))];
        for (present, operands, expected) in [
            (0b00, &[][..], false),
            (0b01, empty, true),
            (0b10, &[], true),
            (0b11, empty, false),
        ] {
            let given = Given { present, operands };
            assert_eq!(holds(condition, &given), expected, "{given:?}");
        }
    }

    #[test]
    fn holds_in_constants() {
        const GIVEN: Given<'static> = Given {
            present: 0b01,
            operands: &[],
        };
        const HOLDS: bool = holds(EXACTLY_ONE.shape(0).condition(0), &GIVEN);
        assert_eq!([HOLDS], [true]);
    }
}
