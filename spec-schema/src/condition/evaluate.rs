//! The value of an expression.

use super::facts::{Fact, Facts, Found};
use super::fold::{Fold, Goal};
use super::{number, time};
use crate::table::{Comparison, Expression, Function, Tables};
use crate::text;

/// Longer texts are not looked for in others: the time grows with the product of the lengths.
const LONGEST_PART: usize = 1024;

/// The value of an expression, or of a part of one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operand<'v> {
    Null,
    Boolean(bool),
    Number(f64),
    Text(&'v str),
    /// The list, map or structure at a place.
    Node(u32),
    /// The entry of a map, by the place of its key.
    Entry(u32),
    /// A list or a map without anything in it.
    Empty,
    /// A list that is made when its elements are wanted.
    Made,
    /// A value of which nothing is known but that it is not null.
    Opaque,
    /// Nothing is known.
    Unknown,
}

impl Operand<'_> {
    /// Whether two values are equal, where that can be said. Like JMESPath, values of
    /// different types are not.
    pub(super) const fn equals(&self, other: &Self) -> Option<bool> {
        use Operand::*;
        match (self, other) {
            (Unknown, _) | (_, Unknown) => None,
            (Null, Null) => Some(true),
            (Null, _) | (_, Null) => Some(false),
            (Boolean(left), Boolean(right)) => Some(*left == *right),
            (Number(left), Number(right)) => Some(*left == *right),
            (Text(left), Text(right)) => Some(text::equal(left, right)),
            (Boolean(_) | Number(_) | Text(_), Boolean(_) | Number(_) | Text(_)) => Some(false),
            _ => None,
        }
    }

    /// Whether a value is below another, for numbers and for texts.
    pub(super) const fn is_below(&self, other: &Self) -> Option<bool> {
        match (self, other) {
            (Operand::Number(left), Operand::Number(right)) => Some(*left < *right),
            (Operand::Text(left), Operand::Text(right)) => {
                Some(precedes(left.as_bytes(), right.as_bytes()))
            }
            _ => None,
        }
    }

    /// Whether a value counts as true, where that can be said. Like JMESPath, null, false and
    /// the empty text do not.
    pub(super) const fn truth(&self) -> Option<bool> {
        match self {
            Operand::Null | Operand::Boolean(false) => Some(false),
            Operand::Boolean(true) | Operand::Number(_) => Some(true),
            Operand::Text(text) => Some(!text.is_empty()),
            _ => None,
        }
    }
}

/// The order of code points is that of the bytes of UTF-8.
const fn precedes(left: &[u8], right: &[u8]) -> bool {
    let mut at = 0;
    while at < left.len() && at < right.len() {
        if left[at] != right[at] {
            return left[at] < right[at];
        }
        at += 1;
    }
    left.len() < right.len()
}

/// What conditions are made of, and what is known of a value.
#[derive(Clone, Copy)]
pub(super) struct Evaluation<'v> {
    pub(super) tables: &'v Tables<'v>,
    pub(super) facts: &'v Facts<'v>,
}

impl<'v> Evaluation<'v> {
    #[inline]
    pub(super) const fn node(&self, index: u32) -> Expression {
        self.tables.expressions[index as usize]
    }

    /// What stands at a place.
    #[inline(always)]
    pub(super) const fn operand(&self, at: u32) -> Operand<'v> {
        match *self.facts.fact(at) {
            Fact::Null => Operand::Null,
            Fact::Boolean(value) => Operand::Boolean(value),
            Fact::Number(value) => Operand::Number(value),
            Fact::Text(word) => Operand::Text(self.facts.text(word)),
            Fact::List(_) | Fact::Map(_) | Fact::Structure(_) => Operand::Node(at),
            Fact::Opaque => Operand::Opaque,
            Fact::Unknown => Operand::Unknown,
        }
    }

    /// Whether an expression counts as true, where that can be said. Most of a condition is
    /// asked this only, so that few values are made. What comes last is a turn of the loop,
    /// because constant evaluation does not nest deeply.
    pub(super) const fn holds(&self, mut index: u32, current: &Operand<'v>) -> Option<bool> {
        let mut negated = false;
        let truth = loop {
            let node = self.node(index);
            match node {
                Expression::IsNull(..) | Expression::IsText(..) => {
                    break self.tests(true, index, index + 1, current);
                }
                Expression::AnyOf(start, end, rest) | Expression::AllOf(start, end, rest) => {
                    let ends = matches!(node, Expression::AnyOf(..));
                    match self.tests(ends, start, end, current) {
                        Some(truth) if truth == ends => break Some(truth),
                        Some(_) => index = rest,
                        None => break self.open_chain(ends, rest, current),
                    }
                }
                Expression::Not(inner) => {
                    negated = !negated;
                    index = inner;
                }
                Expression::And(left, right) | Expression::Or(left, right) => {
                    let ends = matches!(node, Expression::Or(..));
                    match self.holds(left, current) {
                        Some(truth) if truth == ends => break Some(truth),
                        Some(_) => index = right,
                        None => break self.open_chain(ends, right, current),
                    }
                }
                // Exactly one of two tests, or both or none.
                Expression::Compare(comparison, left, right)
                    if self.is_test(left) && self.is_test(right) =>
                {
                    let left = self.tests(true, left, left + 1, current);
                    let right = self.tests(true, right, right + 1, current);
                    break match (left, right, comparison) {
                        (Some(left), Some(right), Comparison::Equal) => Some(left == right),
                        (Some(left), Some(right), Comparison::NotEqual) => Some(left != right),
                        _ => None,
                    };
                }
                Expression::Compare(comparison, left, right) => {
                    let left = self.value(left, current);
                    let right = self.value(right, current);
                    break match comparison {
                        Comparison::Equal => left.equals(&right),
                        Comparison::NotEqual => not(left.equals(&right)),
                        _ => order(comparison, &left, &right).truth(),
                    };
                }
                Expression::NoneOf(list, wanted) => break self.none_of(list, wanted, current),
                Expression::Call(Function::AllDistinct, list, _) => {
                    break self.distinct(list, current).truth();
                }
                Expression::Boolean(value) => break Some(value),
                _ => break self.evaluate(index, current).truth(),
            }
        };
        if negated { not(truth) } else { truth }
    }

    /// The rest of a chain of `&&` or `||` of which an operand is not known: only one that is
    /// as `ends` can decide it.
    const fn open_chain(&self, ends: bool, mut index: u32, current: &Operand<'v>) -> Option<bool> {
        loop {
            let (operand, rest) = match (self.node(index), ends) {
                (Expression::And(left, right), false) | (Expression::Or(left, right), true) => {
                    (left, Some(right))
                }
                _ => (index, None),
            };
            match (self.holds(operand, current), rest) {
                (Some(truth), _) if truth == ends => return Some(truth),
                (_, Some(rest)) => index = rest,
                (_, None) => return None,
            }
        }
    }

    /// Whether no element of a list fulfils an expression; open where there is no list.
    const fn none_of(&self, list: u32, wanted: u32, current: &Operand<'v>) -> Option<bool> {
        let list = match self.node(list) {
            // What stands for a list that is absent most often.
            Expression::NotNull(first, second)
                if matches!(self.node(second), Expression::NoElements) =>
            {
                match self.value(first, current) {
                    Operand::Null => return Some(true),
                    list => list,
                }
            }
            _ => self.value(list, current),
        };
        let (at, count) = match list {
            Operand::Empty => return Some(true),
            Operand::Node(at) => match *self.facts.fact(at) {
                Fact::List(count) => (at, count),
                _ => return None,
            },
            _ => return None,
        };
        let (mut place, end) = (at + 1, self.facts.end(at));
        let (mut seen, mut open) = (0, false);
        // Most elements are told by a test.
        let (first, last) = match self.node(wanted) {
            Expression::AllOf(first, last, _) => (first, last),
            Expression::IsNull(..) | Expression::IsText(..) => (wanted, wanted + 1),
            _ => (wanted, wanted),
        };
        while place < end {
            let fulfils = match self.tests_at(false, first, last, place) {
                Some(false) => Some(false),
                _ => self.holds(wanted, &self.operand(place)),
            };
            match fulfils {
                // A filter's projection leaves null out.
                Some(true) if !matches!(self.facts.fact(place), Fact::Null) => return Some(false),
                Some(_) => {}
                None => open = true,
            }
            seen += 1;
            place = self.facts.end(place);
        }
        if open || seen < count {
            None
        } else {
            Some(true)
        }
    }

    /// The value of an expression, which most often is a member or a literal.
    #[inline]
    pub(super) const fn value(&self, index: u32, current: &Operand<'v>) -> Operand<'v> {
        match self.node(index) {
            Expression::Member(member) => self.member(current, member),
            Expression::Number(value) => Operand::Number(value),
            Expression::Boolean(value) => Operand::Boolean(value),
            _ => self.evaluate(index, current),
        }
    }

    pub(super) const fn evaluate(&self, index: u32, current: &Operand<'v>) -> Operand<'v> {
        match self.node(index) {
            Expression::Null => Operand::Null,
            Expression::Boolean(value) => Operand::Boolean(value),
            Expression::Number(value) => Operand::Number(value),
            Expression::Text(text) => Operand::Text(self.tables.text(text)),
            Expression::NoEntries | Expression::NoElements => Operand::Empty,
            Expression::Current => *current,
            Expression::Member(member) => self.member(current, member),
            Expression::Key(key) => self.key(current, self.tables.text(key)),
            Expression::EntryKey => match *current {
                Operand::Entry(at) => self.operand(at),
                _ => Operand::Unknown,
            },
            Expression::EntryValue => match *current {
                Operand::Entry(at) => self.entry_value(at),
                _ => Operand::Unknown,
            },
            Expression::Of(outer, inner) => self.value(inner, &self.value(outer, current)),
            Expression::NotNull(first, second) => match self.evaluate(first, current) {
                Operand::Null => self.evaluate(second, current),
                value => value,
            },
            Expression::Compare(Comparison::Equal | Comparison::NotEqual, ..)
            | Expression::And(..)
            | Expression::Or(..)
            | Expression::Not(_)
            | Expression::IsNull(..)
            | Expression::IsText(..)
            | Expression::AnyOf(..)
            | Expression::AllOf(..)
            | Expression::NoneOf(..) => match self.holds(index, current) {
                Some(truth) => Operand::Boolean(truth),
                None => Operand::Unknown,
            },
            Expression::Compare(comparison, left, right) => order(
                comparison,
                &self.evaluate(left, current),
                &self.evaluate(right, current),
            ),
            Expression::Call(function, first, second) => {
                self.call(function, first, second, current)
            }
            Expression::Index(list, position) => self.element(list, position as u64, current, None),
            // Whether there is a list shows when its first element is asked for.
            _ => self.element(index, 0, current, Some(Operand::Made)),
        }
    }

    const fn member(&self, current: &Operand<'v>, member: u32) -> Operand<'v> {
        match *current {
            Operand::Node(at) => match self.facts.find(at, member) {
                Found::Nothing => Operand::Null,
                Found::Value => Operand::Opaque,
                Found::At(place) => self.operand(place),
            },
            Operand::Opaque | Operand::Unknown => Operand::Unknown,
            _ => Operand::Null,
        }
    }

    /// The value of a key of a map.
    const fn key(&self, current: &Operand<'v>, key: &str) -> Operand<'v> {
        match *current {
            Operand::Node(at) => {
                let (mut next, end) = (at + 1, self.facts.end(at));
                let mut keys = 0;
                while next < end {
                    if let Fact::Text(word) = *self.facts.fact(next)
                        && text::equal(self.facts.text(word), key)
                    {
                        return self.entry_value(next);
                    }
                    keys += 1;
                    next = self.facts.end(next);
                }
                match *self.facts.fact(at) {
                    Fact::Map(count) if keys >= count => Operand::Null,
                    _ => Operand::Unknown,
                }
            }
            Operand::Opaque | Operand::Unknown => Operand::Unknown,
            _ => Operand::Null,
        }
    }

    /// The value of the entry whose key is at a place.
    pub(super) const fn entry_value(&self, key: u32) -> Operand<'v> {
        if self.facts.end(key) > key + 1 {
            self.operand(key + 1)
        } else {
            Operand::Opaque
        }
    }

    const fn call(
        &self,
        function: Function,
        first: u32,
        second: u32,
        current: &Operand<'v>,
    ) -> Operand<'v> {
        match function {
            Function::Sum => self.fold(first, current, Goal::Sum),
            Function::Product => self.fold(first, current, Goal::Product),
            Function::Min => self.fold(first, current, Goal::Min),
            Function::Max => self.fold(first, current, Goal::Max),
            Function::AllDistinct => self.distinct(first, current),
            Function::AllMatch => self.fold(first, current, Goal::Match(second, current)),
            Function::Contains => {
                let wanted = self.evaluate(second, current);
                self.fold(first, current, Goal::Contains(&wanted))
            }
            Function::Length => self.length(first, current),
            Function::ByteLength => match self.evaluate(first, current) {
                Operand::Text(text) => Operand::Number(text.len() as f64),
                _ => Operand::Unknown,
            },
            Function::ToNumber => match self.evaluate(first, current) {
                Operand::Text(text) => match number::parse(text) {
                    Some(value) => Operand::Number(value),
                    None => Operand::Null,
                },
                value @ (Operand::Number(_) | Operand::Unknown) => value,
                Operand::Opaque => Operand::Unknown,
                _ => Operand::Null,
            },
            Function::Seconds => match self.evaluate(first, current) {
                Operand::Text(text) => match time::seconds(text) {
                    Some(value) => Operand::Number(value),
                    None => Operand::Null,
                },
                value @ (Operand::Number(_) | Operand::Unknown) => value,
                Operand::Opaque => Operand::Unknown,
                _ => Operand::Null,
            },
            Function::Difference => {
                match (
                    self.evaluate(first, current),
                    self.evaluate(second, current),
                ) {
                    (Operand::Number(left), Operand::Number(right)) => {
                        Operand::Number(left - right)
                    }
                    _ => Operand::Unknown,
                }
            }
            Function::ContainsText | Function::StartsWith | Function::EndsWith => {
                match (
                    self.evaluate(first, current),
                    self.evaluate(second, current),
                ) {
                    (_, Operand::Text(part)) if part.len() > LONGEST_PART => Operand::Unknown,
                    (Operand::Text(text), Operand::Text(part)) => {
                        Operand::Boolean(match function {
                            Function::StartsWith => text::starts_with(text, part),
                            Function::EndsWith => text::ends_with(text, part),
                            _ => text::contains(text, part),
                        })
                    }
                    _ => Operand::Unknown,
                }
            }
        }
    }

    const fn length(&self, of: u32, current: &Operand<'v>) -> Operand<'v> {
        if self.node(of).is_made() {
            return self.fold(of, current, Goal::Count);
        }
        match self.evaluate(of, current) {
            Operand::Text(text) => Operand::Number(text::characters(text) as f64),
            Operand::Empty => Operand::Number(0.0),
            Operand::Node(at) => match *self.facts.fact(at) {
                Fact::List(count) | Fact::Map(count) => Operand::Number(count as f64),
                _ => Operand::Unknown,
            },
            Operand::Made => self.fold(of, current, Goal::Count),
            _ => Operand::Unknown,
        }
    }

    /// An element of a list, or what stands for it where there is one; null where there is no
    /// list.
    const fn element(
        &self,
        list: u32,
        position: u64,
        current: &Operand<'v>,
        stands: Option<Operand<'v>>,
    ) -> Operand<'v> {
        let mut fold = Fold::new(Goal::Nth(position));
        match (self.each(list, current, None, &mut fold), stands) {
            (false, _) => Operand::Null,
            (true, Some(list)) => list,
            (true, None) => fold.answer(),
        }
    }

    /// What a goal makes of the elements of a list; open where there is no list.
    pub(super) const fn fold(
        &self,
        list: u32,
        current: &Operand<'v>,
        goal: Goal<'_, 'v>,
    ) -> Operand<'v> {
        let mut fold = Fold::new(goal);
        if self.each(list, current, None, &mut fold) {
            fold.answer()
        } else {
            Operand::Unknown
        }
    }
}

const fn not(truth: Option<bool>) -> Option<bool> {
    match truth {
        Some(truth) => Some(!truth),
        None => None,
    }
}

/// Whether a value is below or above another. Like JMESPath, only numbers have an order.
const fn order<'v>(comparison: Comparison, left: &Operand<'v>, right: &Operand<'v>) -> Operand<'v> {
    let (below, above) = match (left, right) {
        (Operand::Number(left), Operand::Number(right)) => (*left < *right, *left > *right),
        (Operand::Unknown | Operand::Opaque, _) | (_, Operand::Unknown | Operand::Opaque) => {
            return Operand::Unknown;
        }
        _ => return Operand::Null,
    };
    Operand::Boolean(match comparison {
        Comparison::Less => below,
        Comparison::LessOrEqual => !above,
        Comparison::Greater => above,
        _ => !below,
    })
}
