//! Tests of members, of which conditions consist for the most part.

use super::evaluate::{Judge, Operand};
use super::facts::{Fact, Present};
use crate::table::{Expression, Path, Text};
use crate::text;

/// What stands at the end of a path.
enum Reached {
    Null,
    /// A value of which nothing is known but that it is not null.
    Value,
    Unknown,
    /// A value at a place.
    At(u32),
}

impl<'v> Judge<'v> {
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
            _ => {
                let mut index = start;
                while index < end {
                    let found = match self.node(index) {
                        Expression::IsNull(_, expected) => expected,
                        Expression::IsText(_, expected, _) => !expected,
                        _ => return None,
                    };
                    if found == ends {
                        return Some(ends);
                    }
                    index += 1;
                }
                Some(!ends)
            }
        }
    }

    /// The same of the members of the value at a place.
    pub(super) const fn tests_at(&self, ends: bool, start: u32, end: u32, at: u32) -> Option<bool> {
        let present = match self.facts.fact(at) {
            Fact::Structure(present) => *present,
            _ => Present::new(0),
        };
        let (mut index, mut open) = (start, false);
        while index < end {
            let (found, expected) = match self.expressions[index as usize] {
                Expression::IsNull(path, expected) => {
                    let found = match self.reach(at, present, path, !self.facts.some_unknown) {
                        Reached::Null => Some(true),
                        Reached::Value => Some(false),
                        Reached::Unknown => None,
                        Reached::At(place) => match self.facts.fact(place) {
                            Fact::Null => Some(true),
                            Fact::Unknown => None,
                            _ => Some(false),
                        },
                    };
                    (found, expected)
                }
                Expression::IsText(path, expected, text) => {
                    let found = match self.reach(at, present, path, false) {
                        Reached::Null => Some(false),
                        Reached::Value | Reached::Unknown => None,
                        Reached::At(place) => self.is_text(place, text),
                    };
                    (found, expected)
                }
                _ => return None,
            };
            match found {
                Some(found) if (found == expected) == ends => return Some(ends),
                Some(_) => {}
                None => open = true,
            }
            index += 1;
        }
        if open { None } else { Some(!ends) }
    }

    #[inline]
    const fn is_text(&self, place: u32, text: Text) -> Option<bool> {
        match *self.facts.fact(place) {
            Fact::Text(word) => {
                let found = self.facts.text(word);
                Some(
                    found.len() == text.len as usize
                        && text::equal(found, self.condition.text(text)),
                )
            }
            Fact::Null | Fact::Boolean(_) | Fact::Number(_) => Some(false),
            _ => None,
        }
    }

    /// Where a path ends from the structure at a place, with its members that are present. Where
    /// only presence matters, a member that is present is not searched for.
    #[inline(always)]
    const fn reach(
        &self,
        mut at: u32,
        mut present: Present,
        mut path: Path,
        only_presence: bool,
    ) -> Reached {
        loop {
            let (member, rest) = path.split();
            if !present.contains(member) {
                return Reached::Null;
            }
            let is_last = rest.is_empty();
            if is_last && only_presence {
                return Reached::Value;
            }
            let Some(place) = self.facts.member(at, member) else {
                return match is_last {
                    true => Reached::Value,
                    false => Reached::Unknown,
                };
            };
            if is_last {
                return Reached::At(place);
            }
            present = match self.facts.fact(place) {
                Fact::Structure(present) => *present,
                Fact::Opaque | Fact::Unknown => return Reached::Unknown,
                _ => return Reached::Null,
            };
            at = place;
            path = rest;
        }
    }
}
