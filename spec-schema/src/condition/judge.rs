//! Whether a condition holds: presence tells most, tests much, an expression the rest.

use super::evaluate::Evaluation;
use super::facts::{Fact, Facts};
use crate::table::{ConditionRow, Rows, Tables};

/// A value that conditions are asked about.
pub(super) struct Judge<'v> {
    evaluation: Evaluation<'v>,
    at: u32,
    /// Members that are absent, as bits.
    absent: u128,
}

impl<'v> Judge<'v> {
    #[inline(always)]
    pub(super) const fn new(tables: &'v Tables<'v>, facts: &'v Facts<'v>, at: u32) -> Self {
        Judge {
            evaluation: Evaluation { tables, facts },
            at,
            absent: match *facts.fact(at) {
                // Members that are not known have a bit too.
                Fact::Structure(present) => !present.bits(),
                Fact::Opaque | Fact::Unknown => 0,
                _ => u128::MAX,
            },
        }
    }

    /// Whether a condition does not hold, for which a text may be missing.
    #[inline(always)]
    pub(super) const fn is_broken(&self, row: &ConditionRow) -> bool {
        row.texts & !self.evaluation.facts.texts == 0 && matches!(self.judge(row), Some(false))
    }

    /// Whether a condition holds, where that can be said.
    #[inline(always)]
    pub(super) const fn judge(&self, row: &ConditionRow) -> Option<bool> {
        if row.needed & self.absent != 0 {
            return Some(true);
        }
        let Rows { start, len } = row.tests;
        let mut open = false;
        if len > 0 {
            match self.evaluation.tests_at(true, start, start + len, self.at) {
                Some(true) => return Some(true),
                Some(false) => {}
                None => open = true,
            }
        }
        let value = self.evaluation.operand(self.at);
        match self.evaluation.holds(row.expression, &value) {
            // It holds where what is not known proves to be absent.
            Some(false) if open || row.needed & self.evaluation.facts.unknown(self.at) != 0 => None,
            truth => truth,
        }
    }
}
