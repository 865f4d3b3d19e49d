//! Lowering of conditions: members by index, and marks on those whose values are read.

use super::{LowerError, LowerErrorKind, Lowering};
use crate::jmespath::{self, Expr, ExprKind};
use crate::model::{Condition, Shape, ShapeType};
use crate::table::{Comparison, ConditionRow, Expression, Rows, Severity};

/// The trait that lists a shape's conditions of severity warning.
const WARNINGS: &str = "spec.rules#warnings";

/// What an expression learns from a member.
#[derive(Clone, Copy, PartialEq)]
enum Reads {
    /// Whether there is a value.
    Presence,
    /// The value itself.
    Value,
}

impl Lowering<'_> {
    /// Lowers the conditions of a shape whose members have been lowered just before.
    pub(super) fn conditions(&mut self, shape: &Shape) -> Rows {
        let start = self.tables.conditions.len() as u32;
        for condition in shape.traits.conditions() {
            if let Err(error) = self.condition(shape, condition) {
                self.errors.push(error.at(condition.expression_span));
            }
        }
        Rows {
            start,
            len: self.tables.conditions.len() as u32 - start,
        }
    }

    fn condition(&mut self, shape: &Shape, condition: &Condition) -> Result<(), LowerError> {
        let name = &condition.name;
        if shape.shape_type != ShapeType::Structure {
            let kind = LowerErrorKind::NotAStructure(name.clone());
            return Err(LowerError::new(shape, kind));
        }
        let expression = jmespath::parse(&condition.expression).map_err(|error| {
            LowerError::new(shape, LowerErrorKind::Condition(name.clone(), error))
        })?;
        let warnings = shape.traits.get(WARNINGS);
        let mut warnings = warnings
            .and_then(|applied| applied.value.as_array())
            .unwrap_or_default()
            .iter();
        let severity = if warnings.any(|node| node.as_str() == Some(name)) {
            Severity::Warning
        } else {
            Severity::Error
        };
        // Without words of its own a condition is told by its expression.
        let documentation = condition.documentation.as_ref();
        let row = ConditionRow {
            name: self.text(name),
            documentation: self.text(documentation.unwrap_or(&condition.expression)),
            source: self.text(&condition.expression),
            severity,
            expression: self.expression(shape, name, &expression, Reads::Value)?,
        };
        self.tables.conditions.push(row);
        Ok(())
    }

    /// Lowers an expression and what is in it; the result is its index.
    fn expression(
        &mut self,
        shape: &Shape,
        name: &str,
        expr: &Expr,
        reads: Reads,
    ) -> Result<u32, LowerError> {
        let lowered = match &expr.kind {
            ExprKind::Null => Expression::Null,
            ExprKind::Boolean(value) => Expression::Boolean(*value),
            ExprKind::Text(text) => Expression::Text(self.text(text)),
            ExprKind::Member(member) => {
                let members = &shape.members;
                let index = members.iter().position(|known| known.name == *member);
                let Some(index) = index else {
                    let kind = LowerErrorKind::UnknownMember(name.into(), member.clone());
                    return Err(LowerError::new(shape, kind));
                };
                if reads == Reads::Value {
                    // The shape's members are the last that were lowered.
                    let first = self.tables.members.len() - members.len();
                    self.tables.members[first + index].observed = true;
                }
                Expression::Member(index as u32)
            }
            ExprKind::Equal(equal, left, right) => {
                let comparison = if *equal {
                    Comparison::Equal
                } else {
                    Comparison::NotEqual
                };
                let null = left.kind == ExprKind::Null || right.kind == ExprKind::Null;
                let reads = if null { Reads::Presence } else { Reads::Value };
                let left = self.expression(shape, name, left, reads)?;
                let right = self.expression(shape, name, right, reads)?;
                Expression::Compare(comparison, left, right)
            }
            ExprKind::And(left, right) => {
                let left = self.expression(shape, name, left, Reads::Value)?;
                Expression::And(left, self.expression(shape, name, right, Reads::Value)?)
            }
            ExprKind::Or(left, right) => {
                let left = self.expression(shape, name, left, Reads::Value)?;
                Expression::Or(left, self.expression(shape, name, right, Reads::Value)?)
            }
            ExprKind::Not(inner) => {
                Expression::Not(self.expression(shape, name, inner, Reads::Value)?)
            }
        };
        self.tables.expressions.push(lowered);
        Ok(self.tables.expressions.len() as u32 - 1)
    }
}
