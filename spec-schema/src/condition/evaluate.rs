//! The value of an expression.

use super::facts::{Fact, Facts};
use super::fold::{Fold, Goal};
use super::{number, time};
use crate::table::{Comparison, Condition, Expression, Function};
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

/// A condition and what is known.
#[derive(Clone, Copy)]
pub(super) struct Judge<'v> {
    pub(super) condition: Condition<'v>,
    pub(super) facts: Facts<'v>,
}

const fn truth_value(truth: Option<bool>) -> Operand<'static> {
    match truth {
        Some(truth) => Operand::Boolean(truth),
        None => Operand::Unknown,
    }
}

impl<'v> Judge<'v> {
    pub(super) const fn holds(&self, at: u32) -> Option<bool> {
        self.evaluate(self.condition.root(), self.operand(at))
            .truth()
    }

    /// What stands at a place.
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

    pub(super) const fn evaluate(&self, index: u32, current: Operand<'v>) -> Operand<'v> {
        match self.condition.node(index) {
            Expression::Null => Operand::Null,
            Expression::Boolean(value) => Operand::Boolean(value),
            Expression::Number(value) => Operand::Number(value),
            Expression::Text(text) => Operand::Text(self.condition.text(text)),
            Expression::NoEntries | Expression::NoElements => Operand::Empty,
            Expression::Current => current,
            Expression::Member(member) => self.member(current, member),
            Expression::Key(key) => self.key(current, self.condition.text(key)),
            Expression::EntryKey => match current {
                Operand::Entry(at) => self.operand(at),
                _ => Operand::Unknown,
            },
            Expression::EntryValue => match current {
                Operand::Entry(at) => self.value(at),
                _ => Operand::Unknown,
            },
            Expression::Of(outer, inner) => {
                let outer = self.evaluate(outer, current);
                self.evaluate(inner, outer)
            }
            Expression::Index(list, position) => {
                let mut fold = Fold::new(Goal::Nth(position as u64));
                if !self.each(list, current, None, &mut fold) {
                    return Operand::Null;
                }
                fold.answer()
            }
            Expression::Compare(comparison, left, right) => {
                let left = self.evaluate(left, current);
                // Most comparisons are with null or with a literal.
                let right = match self.condition.node(right) {
                    Expression::Null => Operand::Null,
                    Expression::Text(text) => Operand::Text(self.condition.text(text)),
                    _ => self.evaluate(right, current),
                };
                compare(comparison, left, right)
            }
            Expression::And(..) | Expression::Or(..) => self.chain(index, current),
            Expression::Not(inner) => match self.evaluate(inner, current).truth() {
                Some(truth) => Operand::Boolean(!truth),
                None => Operand::Unknown,
            },
            Expression::NotNull(first, second) => match self.evaluate(first, current) {
                Operand::Null => self.evaluate(second, current),
                value => value,
            },
            Expression::Call(function, first, second) => {
                self.call(function, first, second, current)
            }
            Expression::Elements(..)
            | Expression::Project(..)
            | Expression::Each(..)
            | Expression::Filter(..)
            | Expression::Flatten(_)
            | Expression::Keys(_)
            | Expression::Values(_)
            | Expression::Entries(_)
            | Expression::Descend(..) => {
                // Whether there is a list shows when its first element is asked for.
                let mut fold = Fold::new(Goal::Nth(0));
                if self.each(index, current, None, &mut fold) {
                    Operand::Made
                } else {
                    Operand::Null
                }
            }
        }
    }

    /// A chain of `&&` or `||`, whose right operands are chains in turn: a loop, because
    /// constant evaluation does not nest deeply.
    const fn chain(&self, mut index: u32, current: Operand<'v>) -> Operand<'v> {
        let mut open = false;
        loop {
            let (left, right, ends) = match self.condition.node(index) {
                Expression::And(left, right) => (left, right, false),
                Expression::Or(left, right) => (left, right, true),
                _ => return Operand::Unknown,
            };
            match self.evaluate(left, current).truth() {
                Some(truth) if truth == ends => return Operand::Boolean(truth),
                Some(_) => {}
                None => open = true,
            }
            match (self.condition.node(right), ends) {
                (Expression::And(..), false) | (Expression::Or(..), true) => index = right,
                _ => {
                    return match self.evaluate(right, current).truth() {
                        Some(truth) if truth == ends || !open => Operand::Boolean(truth),
                        _ => Operand::Unknown,
                    };
                }
            }
        }
    }

    const fn member(&self, current: Operand<'v>, member: u32) -> Operand<'v> {
        match current {
            Operand::Node(at) => {
                // Members that are not known have a bit too, so most that are absent need no
                // search.
                let is_present = match *self.facts.fact(at) {
                    Fact::Structure(present) if member < u128::BITS => {
                        Some(present >> member & 1 == 1)
                    }
                    _ => None,
                };
                if let Some(false) = is_present {
                    return Operand::Null;
                }
                match (self.facts.member(at, member), is_present) {
                    (Some(at), _) => self.operand(at),
                    (None, Some(true)) => Operand::Opaque,
                    (None, _) => Operand::Null,
                }
            }
            Operand::Opaque | Operand::Unknown => Operand::Unknown,
            _ => Operand::Null,
        }
    }

    /// The value of a key of a map.
    const fn key(&self, current: Operand<'v>, key: &str) -> Operand<'v> {
        match current {
            Operand::Node(at) => {
                let (mut next, end) = (at + 1, self.facts.end(at));
                let mut keys = 0;
                while next < end {
                    if let Fact::Text(word) = *self.facts.fact(next)
                        && text::equal(self.facts.text(word), key)
                    {
                        return self.value(next);
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
    pub(super) const fn value(&self, key: u32) -> Operand<'v> {
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
        current: Operand<'v>,
    ) -> Operand<'v> {
        match function {
            Function::Sum => self.fold(first, current, Goal::Sum),
            Function::Product => self.fold(first, current, Goal::Product),
            Function::Min => self.fold(first, current, Goal::Min),
            Function::Max => self.fold(first, current, Goal::Max),
            Function::AllDistinct => self.fold(first, current, Goal::Distinct(first, current)),
            Function::AllMatch => self.fold(first, current, Goal::Match(second, current)),
            Function::Contains => {
                let wanted = self.evaluate(second, current);
                self.fold(first, current, Goal::Contains(wanted))
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

    const fn length(&self, of: u32, current: Operand<'v>) -> Operand<'v> {
        if self.condition.node(of).is_made() {
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

    /// What a goal makes of the elements of a list; open where there is no list.
    const fn fold(&self, list: u32, current: Operand<'v>, goal: Goal<'v>) -> Operand<'v> {
        let mut fold = Fold::new(goal);
        if self.each(list, current, None, &mut fold) {
            fold.answer()
        } else {
            Operand::Unknown
        }
    }
}

const fn compare<'v>(comparison: Comparison, left: Operand<'v>, right: Operand<'v>) -> Operand<'v> {
    let equal = left.equals(&right);
    match comparison {
        Comparison::Equal => return truth_value(equal),
        Comparison::NotEqual => {
            return match equal {
                Some(equal) => Operand::Boolean(!equal),
                None => Operand::Unknown,
            };
        }
        _ => {}
    }
    // Like JMESPath, only numbers have an order.
    let (below, above) = match (left, right) {
        (Operand::Number(left), Operand::Number(right)) => (left < right, left > right),
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
