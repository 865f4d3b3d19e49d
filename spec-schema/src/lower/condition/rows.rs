//! Forms of expressions that are quickly evaluated: tests of members in rows, and searches in
//! place of counts.

use std::vec::Vec;

use super::types::{Lowered, Type};
use super::{Lowering, Result, Scope};
use crate::jmespath::{Expr, ExprKind};
use crate::table::{Comparison, Expression, Function, Path};

impl Lowering<'_> {
    /// A member, or one of a member, that is compared with null or a literal text, in a form that
    /// is quickly evaluated: conditions consist of these for the most part. It replaces what has
    /// been lowered of the two sides.
    pub(super) fn test(
        &mut self,
        start: u32,
        comparison: Comparison,
        left: u32,
        right: u32,
    ) -> Option<u32> {
        let (value, literal) = match (self.node(left), self.node(right)) {
            (_, literal @ (Expression::Null | Expression::Text(_))) => (left, literal),
            (literal @ (Expression::Null | Expression::Text(_)), _) => (right, literal),
            _ => return None,
        };
        let (mut path, mut todo) = (Vec::new(), std::vec![value]);
        while let Some(index) = todo.pop() {
            match self.node(index) {
                // What is piped may be in other expressions too.
                _ if index < start => return None,
                Expression::Of(outer, inner) => todo.extend([inner, outer]),
                Expression::Member(member) => path.push(member),
                _ => return None,
            }
        }
        let path = Path::new(&path)?;
        self.tables.expressions.truncate(start as usize);
        let expected = comparison == Comparison::Equal;
        Some(self.push(match literal {
            Expression::Text(text) => Expression::IsText(path, expected, text),
            _ => Expression::IsNull(path, expected),
        }))
    }

    /// The opposite of an expression.
    pub(super) fn not(&mut self, index: u32) -> u32 {
        let opposite = match self.node(index) {
            Expression::IsNull(path, expected) => Expression::IsNull(path, !expected),
            Expression::IsText(path, expected, text) => Expression::IsText(path, !expected, text),
            _ => Expression::Not(index),
        };
        self.push(opposite)
    }

    /// The count of the elements that fulfil something, compared with 0: the same without
    /// counting.
    pub(super) fn none_of(
        &mut self,
        start: u32,
        comparison: Comparison,
        left: u32,
        right: u32,
    ) -> Option<u32> {
        let (Expression::Call(Function::Length, list, _), Expression::Number(0.0)) =
            (self.node(left), self.node(right))
        else {
            return None;
        };
        let Expression::Project(filter, each) = self.node(list) else {
            return None;
        };
        match (self.node(filter), self.node(each)) {
            (Expression::Filter(of, wanted), Expression::Current)
                if filter >= start && !self.is_made(of) =>
            {
                self.tables.expressions.truncate(filter as usize);
                let none = self.push(Expression::NoneOf(of, wanted));
                Some(match comparison {
                    Comparison::NotEqual => self.not(none),
                    _ => none,
                })
            }
            _ => None,
        }
    }

    /// A chain of `&&` or `||`, however long.
    pub(super) fn chain(&mut self, scope: &Scope, expr: &Expr) -> Result {
        let is_and = matches!(expr.kind, ExprKind::And(..));
        let mut operands = Vec::new();
        let mut rest = expr;
        while let (ExprKind::And(left, right), true) | (ExprKind::Or(left, right), false) =
            (&rest.kind, is_and)
        {
            operands.push(&**right);
            rest = left;
        }
        operands.push(rest);
        let mut strict = true;
        let (mut tests, mut others) = (Vec::new(), Vec::new());
        for operand in operands.into_iter().rev() {
            let start = self.tables.expressions.len() as u32;
            let lowered = self.lower(scope, operand)?;
            self.truth(operand, &lowered)?;
            strict &= lowered.r#type == Type::Boolean;
            match self.node(lowered.index) {
                test @ (Expression::IsNull(..) | Expression::IsText(..)) => {
                    // It moves to the others; what is piped may be in other expressions too.
                    if lowered.index >= start {
                        self.tables.expressions.truncate(start as usize);
                    }
                    tests.push(test);
                }
                _ => others.push(lowered.index),
            }
        }
        let chain = others
            .into_iter()
            .rev()
            .reduce(|chain, operand| match is_and {
                true => self.push(Expression::And(operand, chain)),
                false => self.push(Expression::Or(operand, chain)),
            });
        let index = match (chain, tests.len() as u32) {
            (Some(chain), 0) => chain,
            (chain, count) => {
                // Nothing else decides where the tests do not.
                let rest = chain.unwrap_or_else(|| self.push(Expression::Boolean(is_and)));
                let start = self.tables.expressions.len() as u32;
                self.tables.expressions.extend(tests);
                self.push(match is_and {
                    true => Expression::AllOf(start, start + count, rest),
                    false => Expression::AnyOf(start, start + count, rest),
                })
            }
        };
        Ok(Lowered {
            index,
            r#type: if strict { Type::Boolean } else { Type::Truth },
            origins: Vec::new(),
        })
    }
}
