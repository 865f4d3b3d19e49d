//! Evaluation of the conditions of a structure.

use crate::table::{Comparison, Condition, Expression};

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

/// The members of one value of a structure.
pub trait Members {
    /// What is known of the member with an index.
    fn operand(&self, member: u32) -> Operand<'_>;
}

/// Whether a condition holds for the members of a structure.
///
/// Like JMESPath, comparisons of values of different types are false, and null, false and
/// the empty text are not true.
pub fn holds(condition: Condition<'_>, members: &dyn Members) -> bool {
    is_true(evaluate(condition, condition.expression(), members))
}

fn is_true(operand: Operand<'_>) -> bool {
    match operand {
        Operand::Null | Operand::Boolean(false) => false,
        Operand::Text(text) => !text.is_empty(),
        Operand::Boolean(true) | Operand::Present => true,
    }
}

fn evaluate<'v>(
    condition: Condition<'v>,
    expression: Expression,
    members: &'v dyn Members,
) -> Operand<'v> {
    let operand = |index| evaluate(condition, condition.node(index), members);
    match expression {
        Expression::Null => Operand::Null,
        Expression::Boolean(value) => Operand::Boolean(value),
        Expression::Text(text) => Operand::Text(condition.text(text)),
        Expression::Member(member) => members.operand(member),
        Expression::Compare(comparison, left, right) => {
            let equal = operand(left) == operand(right);
            Operand::Boolean(equal == (comparison == Comparison::Equal))
        }
        Expression::And(left, right) => {
            let left = operand(left);
            if is_true(left) { operand(right) } else { left }
        }
        Expression::Or(left, right) => {
            let left = operand(left);
            if is_true(left) { left } else { operand(right) }
        }
        Expression::Not(inner) => Operand::Boolean(!is_true(operand(inner))),
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

    struct Given([Operand<'static>; 2]);

    impl Members for Given {
        fn operand(&self, member: u32) -> Operand<'_> {
            self.0[member as usize]
        }
    }

    #[test]
    fn exactly_one_of_two() {
        let condition = EXACTLY_ONE.shape(0).condition(0);
        let text = Operand::Text("");
        for (given, expected) in [
            ([Operand::Null, Operand::Null], false),
            ([text, Operand::Null], true),
            ([Operand::Null, Operand::Present], true),
            ([text, Operand::Present], false),
        ] {
            assert_eq!(holds(condition, &Given(given)), expected, "{given:?}");
        }
    }
}
