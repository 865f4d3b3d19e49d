//! Tests of members, of which conditions consist for the most part.

use super::evaluate::{Evaluation, Operand};
use super::facts::{Fact, Present};
use crate::table::{Expression, Path, Text};

/// Where a path leads from a structure.
enum Reached {
    /// A member on the way is absent, or has no members.
    Null,
    /// To a member that is present, of the structure at a place.
    Member(u32, u32),
    /// Nobody knows what is there.
    Unknown,
}

impl<'v> Evaluation<'v> {
    pub(super) const fn is_test(&self, index: u32) -> bool {
        matches!(
            self.node(index),
            Expression::IsNull(..) | Expression::IsText(..)
        )
    }

    /// What tests of the members of the current structure say together: one that is as `ends`
    /// decides.
    pub(super) const fn tests(
        &self,
        ends: bool,
        start: u32,
        end: u32,
        current: &Operand<'v>,
    ) -> Option<bool> {
        match *current {
            Operand::Node(at) => self.tests_at(ends, start, end, at),
            Operand::Opaque | Operand::Unknown => None,
            // All of its members are null.
            _ => self.tests_of(ends, start, end, 0, Present::new(0)),
        }
    }

    /// The same of what stands at a place.
    #[inline(always)]
    pub(super) const fn tests_at(&self, ends: bool, start: u32, end: u32, at: u32) -> Option<bool> {
        match *self.facts.fact(at) {
            Fact::Structure(present) => self.tests_of(ends, start, end, at, present),
            Fact::Opaque | Fact::Unknown => None,
            _ => self.tests_of(ends, start, end, at, Present::new(0)),
        }
    }

    #[inline(always)]
    const fn tests_of(
        &self,
        ends: bool,
        start: u32,
        end: u32,
        at: u32,
        present: Present,
    ) -> Option<bool> {
        let (mut index, mut open) = (start, false);
        while index < end {
            match self.test(index, at, present) {
                Some(truth) if truth == ends => return Some(ends),
                Some(_) => {}
                None => open = true,
            }
            index += 1;
        }
        if open { None } else { Some(!ends) }
    }

    /// What a test says of a member of a structure with some members that are present.
    #[inline(always)]
    const fn test(&self, index: u32, at: u32, present: Present) -> Option<bool> {
        let (path, expected, text) = match self.tables.expressions[index as usize] {
            Expression::IsNull(path, expected) => (path, expected, None),
            Expression::IsText(path, expected, text) => (path, expected, Some(text)),
            _ => return None,
        };
        let found = match (self.reach(path, at, present), text) {
            (Reached::Unknown, _) => None,
            (Reached::Null, _) => Some(text.is_none()),
            (Reached::Member(at, member), None) => match self.facts.is_unknown(at, member) {
                true => None,
                false => Some(false),
            },
            (Reached::Member(at, member), Some(text)) => match self.facts.member(at, member) {
                Some(place) => self.is_text(place, text),
                None => None,
            },
        };
        match found {
            Some(found) => Some(found == expected),
            None => None,
        }
    }

    #[inline]
    const fn is_text(&self, place: u32, text: Text) -> Option<bool> {
        match *self.facts.fact(place) {
            Fact::Text(word) => Some(self.tables.text_is(text, self.facts.text(word))),
            Fact::Null | Fact::Boolean(_) | Fact::Number(_) => Some(false),
            _ => None,
        }
    }

    #[inline(always)]
    const fn reach(&self, mut path: Path, mut at: u32, mut present: Present) -> Reached {
        loop {
            let (member, rest) = path.split();
            if !present.contains(member) {
                return Reached::Null;
            }
            if rest.is_empty() {
                return Reached::Member(at, member);
            }
            let Some(place) = self.facts.member(at, member) else {
                return Reached::Unknown;
            };
            present = match *self.facts.fact(place) {
                Fact::Structure(present) => present,
                Fact::Opaque | Fact::Unknown => return Reached::Unknown,
                _ => return Reached::Null,
            };
            (at, path) = (place, rest);
        }
    }
}
