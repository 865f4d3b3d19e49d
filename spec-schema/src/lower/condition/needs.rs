//! What there has to be in a value for a condition not to hold: where it is missing, the
//! condition need not be evaluated.

use std::vec::Vec;

use super::Lowering;
use crate::condition::{self, Fact, Facts, Node, Present};
use crate::table::{Expression, Rows, ShapeType};

impl Lowering<'_> {
    /// The members without any of which a condition holds, whatever the others are.
    pub(super) fn needed(&self, row: u32, condition: u32) -> u128 {
        let tables = self.tables.view();
        let shape = tables.shape(row);
        if !matches!(shape.shape_type(), ShapeType::Structure | ShapeType::Union) {
            return 0;
        }
        let mut needed = 0;
        for absent in 0..shape.member_count().min(u128::BITS) {
            let others = (0..shape.member_count()).filter(|member| *member != absent);
            let others = others.map(|member| Node::new(member, Fact::Unknown));
            let structure = Node {
                member: 0,
                inside: shape.member_count() - 1,
                fact: Fact::Structure(Present::new(!(1 << absent))),
            };
            let nodes: Vec<Node<'_>> = std::iter::once(structure).chain(others).collect();
            let facts = Facts {
                nodes: &nodes,
                copied: "",
                some_unknown: true,
                texts: u64::MAX,
            };
            if condition::judge(shape.condition(condition), &facts, 0) == Some(true) {
                needed |= 1 << absent;
            }
        }
        needed
    }

    /// Takes a root apart that is a chain of `||` with tests: into members without which the
    /// condition holds, other tests, and the rest.
    pub(super) fn apart(&mut self, root: u32) -> (u128, Rows, u32) {
        let expressions = &mut self.tables.expressions;
        let (start, rest) = match expressions.last() {
            Some(Expression::AnyOf(start, _, rest)) if root + 1 == expressions.len() as u32 => {
                (*start, *rest)
            }
            _ => return (0, Rows::NONE, root),
        };
        expressions.pop();
        let mut needed = 0;
        let mut tests = expressions.split_off(start as usize);
        tests.retain(|test| match test {
            Expression::IsNull(path, true) if path.split().1.is_empty() => {
                needed |= 1 << path.split().0;
                false
            }
            _ => true,
        });
        let len = tests.len() as u32;
        expressions.extend(tests);
        (needed, Rows { start, len }, rest)
    }

    /// The bits of texts without all of which an expression cannot be known to be true, or to be
    /// false.
    pub(super) fn texts(&self, index: u32, truth: bool) -> u64 {
        use Expression::*;

        let both = |left: u64, right: u64, ends: bool| match truth == ends {
            // One operand is as this is, whichever.
            true => left & right,
            false => left | right,
        };
        match self.node(index) {
            IsText(_, expected, text) if expected == truth => {
                condition::text_bit(self.tables.view().text(text))
            }
            // It never is the other.
            Boolean(value) if value != truth => u64::MAX,
            Not(inner) => self.texts(inner, !truth),
            And(left, right) => both(self.texts(left, truth), self.texts(right, truth), false),
            Or(left, right) => both(self.texts(left, truth), self.texts(right, truth), true),
            AllOf(start, end, rest) => (start..end).fold(self.texts(rest, truth), |texts, test| {
                both(texts, self.texts(test, truth), false)
            }),
            AnyOf(start, end, rest) => (start..end).fold(self.texts(rest, truth), |texts, test| {
                both(texts, self.texts(test, truth), true)
            }),
            // An element is as wanted.
            NoneOf(_, wanted) if !truth => self.texts(wanted, true),
            _ => 0,
        }
    }
}
