//! Whether the elements of a list differ.

use super::evaluate::{Evaluation, Operand};
use super::facts::{Fact, Found};
use super::fold::Goal;
use crate::table::Expression;
use crate::text;

/// Up to so many elements are compared with each other where they stand.
const FEW: usize = 64;

impl<'v> Evaluation<'v> {
    /// Whether the elements of a list differ; open where there is no list.
    pub(super) const fn distinct(&self, list: u32, current: &Operand<'v>) -> Operand<'v> {
        let (of, member) = match self.node(list) {
            Expression::Project(of, each) => match self.node(each) {
                Expression::Member(member) => (of, Some(member)),
                _ => return self.fold(list, current, Goal::Distinct(list, current)),
            },
            _ => (list, None),
        };
        if !self.node(of).is_made()
            && let Operand::Node(at) = self.value(of, current)
            && let Fact::List(count) = *self.facts.fact(at)
            && count <= FEW as u64
        {
            return match self.all_differ(at, count, member) {
                Some(truth) => Operand::Boolean(truth),
                None => Operand::Unknown,
            };
        }
        self.fold(list, current, Goal::Distinct(list, current))
    }

    /// Whether the few elements of the list at a place differ, or a member of each.
    const fn all_differ(&self, at: u32, count: u64, member: Option<u32>) -> Option<bool> {
        let (mut next, end) = (at + 1, self.facts.end(at));
        let mut places = [0; FEW];
        let (mut len, mut seen, mut open) = (0, 0, false);
        while next < end && seen < count {
            let found = match (member, self.facts.fact(next)) {
                (None, _) => Found::At(next),
                (Some(member), Fact::Structure(_)) => self.facts.find(next, member),
                (Some(_), Fact::Opaque | Fact::Unknown) => Found::Value,
                (Some(_), _) => Found::Nothing,
            };
            match (found, member) {
                (Found::Nothing, _) => {}
                (Found::Value, _) => open = true,
                // A projection leaves null out.
                (Found::At(place), Some(_)) if matches!(self.facts.fact(place), Fact::Null) => {}
                (Found::At(place), _) => {
                    let mut earlier = 0;
                    while earlier < len {
                        match self.are_equal(place, places[earlier]) {
                            Some(true) => return Some(false),
                            Some(false) => {}
                            None => open = true,
                        }
                        earlier += 1;
                    }
                    open |= matches!(self.facts.fact(place), Fact::Unknown);
                    places[len] = place;
                    len += 1;
                }
            }
            seen += 1;
            next = self.facts.end(next);
        }
        if open || seen < count {
            None
        } else {
            Some(true)
        }
    }

    /// Whether what stands at two places is equal.
    #[inline]
    const fn are_equal(&self, left: u32, right: u32) -> Option<bool> {
        match (*self.facts.fact(left), *self.facts.fact(right)) {
            (Fact::Text(left), Fact::Text(right)) => {
                Some(text::equal(self.facts.text(left), self.facts.text(right)))
            }
            _ => self.operand(left).equals(&self.operand(right)),
        }
    }
}
