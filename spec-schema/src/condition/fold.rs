//! Lists: their elements one after the other, through the steps of a projection, into what
//! is wanted of them. No list is ever made.

use super::evaluate::{Evaluation, Operand};
use super::facts::Fact;
use super::wildcard;
use crate::table::Expression;

/// Elements that a comparison of all with all looks at; more stay open, because its time
/// grows with their square.
const MOST_COMPARED: u64 = 1024;

/// What is wanted of the elements of a list.
#[derive(Clone, Copy)]
pub(super) enum Goal<'g, 'v> {
    /// The element with an index.
    Nth(u64),
    Count,
    Sum,
    Product,
    Min,
    Max,
    /// Whether one is equal to a value.
    Contains(&'g Operand<'v>),
    /// Whether one of the first is equal to a value.
    Before(u64, &'g Operand<'v>),
    /// Whether they differ: the list again, and its current value.
    Distinct(u32, &'g Operand<'v>),
    /// Whether each text matches one of the patterns of a list: that, and its current value.
    Match(u32, &'g Operand<'v>),
    /// Whether a text matches one of them.
    Matched(&'v str),
}

/// What is known after some elements.
pub(super) struct Fold<'g, 'v> {
    goal: Goal<'g, 'v>,
    count: u64,
    number: f64,
    found: Operand<'v>,
    /// An element, or whether there is one, is not known.
    open: bool,
    /// No other element can change the answer.
    done: bool,
}

impl<'g, 'v> Fold<'g, 'v> {
    pub(super) const fn new(goal: Goal<'g, 'v>) -> Self {
        Fold {
            goal,
            count: 0,
            number: match goal {
                Goal::Product => 1.0,
                _ => 0.0,
            },
            found: Operand::Null,
            open: false,
            done: false,
        }
    }

    pub(super) const fn answer(&self) -> Operand<'v> {
        // A search that has found something needs no other element.
        let searches = matches!(
            self.goal,
            Goal::Contains(_)
                | Goal::Before(..)
                | Goal::Matched(_)
                | Goal::Distinct(..)
                | Goal::Match(..)
        );
        if self.open && !(searches && self.done) {
            return Operand::Unknown;
        }
        match self.goal {
            Goal::Nth(_) | Goal::Min | Goal::Max => self.found,
            Goal::Count => Operand::Number(self.count as f64),
            Goal::Sum | Goal::Product => Operand::Number(self.number),
            Goal::Contains(_) | Goal::Before(..) | Goal::Matched(_) => {
                Operand::Boolean(matches!(self.found, Operand::Boolean(true)))
            }
            // These search for a counterexample.
            Goal::Distinct(..) | Goal::Match(..) => {
                Operand::Boolean(!matches!(self.found, Operand::Boolean(true)))
            }
        }
    }

    const fn hit(&mut self) {
        self.found = Operand::Boolean(true);
        self.done = true;
    }
}

/// What happens to an element on its way.
#[derive(Clone, Copy)]
enum Step {
    Project,
    Each,
    Filter,
    Flatten,
    Descend,
}

/// A step, by its expression, and those after it.
pub(super) struct Stage<'s> {
    step: Step,
    expression: u32,
    next: Option<&'s Stage<'s>>,
}

impl<'v> Evaluation<'v> {
    /// Sends the elements of a list through some stages; false where there is no list.
    pub(super) const fn each(
        &self,
        list: u32,
        current: &Operand<'v>,
        next: Option<&Stage<'_>>,
        fold: &mut Fold<'_, 'v>,
    ) -> bool {
        let (step, of, expression) = match self.node(list) {
            Expression::NoElements => return true,
            Expression::Elements(..) => {
                let mut rest = list;
                while let Expression::Elements(first, others) = self.node(rest) {
                    let element = self.evaluate(first, current);
                    self.push(&element, next, fold);
                    rest = others;
                }
                return true;
            }
            Expression::NotNull(first, second) => {
                return self.each(first, current, next, fold)
                    || self.each(second, current, next, fold);
            }
            Expression::Keys(map) => return self.entries(map, current, Part::Key, next, fold),
            Expression::Values(map) => return self.entries(map, current, Part::Value, next, fold),
            Expression::Entries(map) => return self.entries(map, current, Part::Both, next, fold),
            Expression::Descend(value, expression) => {
                let stage = Stage {
                    step: Step::Descend,
                    expression,
                    next,
                };
                self.push(&self.evaluate(value, current), Some(&stage), fold);
                return true;
            }
            Expression::Project(of, expression) => (Step::Project, of, expression),
            Expression::Each(of, expression) => (Step::Each, of, expression),
            Expression::Filter(of, expression) => (Step::Filter, of, expression),
            Expression::Flatten(of) => (Step::Flatten, of, 0),
            _ => {
                let value = self.value(list, current);
                return self.elements(&value, next, fold);
            }
        };
        let stage = Stage {
            step,
            expression,
            next,
        };
        self.each(of, current, Some(&stage), fold)
    }

    /// The elements of a list that stands in the value.
    const fn elements(
        &self,
        list: &Operand<'v>,
        next: Option<&Stage<'_>>,
        fold: &mut Fold<'_, 'v>,
    ) -> bool {
        match *list {
            Operand::Node(at) => {
                let Fact::List(count) = *self.facts.fact(at) else {
                    return false;
                };
                let (mut place, end) = (at + 1, self.facts.end(at));
                let mut seen = 0;
                while place < end && !fold.done {
                    self.push(&self.operand(place), next, fold);
                    seen += 1;
                    place = self.facts.end(place);
                }
                fold.open |= !fold.done && seen < count;
                true
            }
            Operand::Empty => true,
            Operand::Opaque | Operand::Unknown | Operand::Made => {
                fold.open = true;
                true
            }
            _ => false,
        }
    }

    const fn entries(
        &self,
        map: u32,
        current: &Operand<'v>,
        part: Part,
        next: Option<&Stage<'_>>,
        fold: &mut Fold<'_, 'v>,
    ) -> bool {
        match self.evaluate(map, current) {
            Operand::Node(at) => {
                let Fact::Map(count) = *self.facts.fact(at) else {
                    return false;
                };
                let (mut key, end) = (at + 1, self.facts.end(at));
                let mut seen = 0;
                while key < end && !fold.done {
                    let entry = match part {
                        Part::Key => self.operand(key),
                        Part::Value => self.entry_value(key),
                        Part::Both => Operand::Entry(key),
                    };
                    self.push(&entry, next, fold);
                    seen += 1;
                    key = self.facts.end(key);
                }
                fold.open |= !fold.done && seen < count;
                true
            }
            Operand::Empty => true,
            Operand::Opaque | Operand::Unknown => {
                fold.open = true;
                true
            }
            _ => false,
        }
    }

    /// Sends an element through stages.
    const fn push(
        &self,
        element: &Operand<'v>,
        stage: Option<&Stage<'_>>,
        fold: &mut Fold<'_, 'v>,
    ) {
        if fold.done {
            return;
        }
        let Some(stage) = stage else {
            return self.take(element, fold);
        };
        match stage.step {
            Step::Project => match self.value(stage.expression, element) {
                Operand::Null => {}
                // Nobody knows whether it is null and left out, or an element.
                Operand::Unknown => fold.open = true,
                value => self.push(&value, stage.next, fold),
            },
            Step::Each => {
                let value = self.evaluate(stage.expression, element);
                self.push(&value, stage.next, fold);
            }
            Step::Filter => match self.holds(stage.expression, element) {
                Some(true) => self.push(element, stage.next, fold),
                Some(false) => {}
                None => fold.open = true,
            },
            Step::Descend => {
                if !matches!(element, Operand::Null) {
                    self.push(element, stage.next, fold);
                    // What is found goes the same way.
                    self.each(stage.expression, element, Some(stage), fold);
                }
            }
            Step::Flatten => {
                if !self.elements(element, stage.next, fold) {
                    self.push(element, stage.next, fold);
                }
            }
        }
    }

    /// An element has come through.
    const fn take(&self, element: &Operand<'v>, fold: &mut Fold<'_, 'v>) {
        match fold.goal {
            Goal::Nth(position) => {
                if fold.count == position {
                    fold.found = *element;
                    fold.done = true;
                }
            }
            Goal::Count => {}
            Goal::Sum | Goal::Product => match *element {
                Operand::Number(value) if matches!(fold.goal, Goal::Sum) => fold.number += value,
                Operand::Number(value) => fold.number *= value,
                _ => fold.open = true,
            },
            Goal::Min | Goal::Max => {
                let before = match fold.goal {
                    Goal::Min => element.is_below(&fold.found),
                    _ => fold.found.is_below(element),
                };
                match (&fold.found, element, before) {
                    (Operand::Null, Operand::Number(_) | Operand::Text(_), _)
                    | (_, _, Some(true)) => fold.found = *element,
                    (_, _, Some(false)) => {}
                    (_, _, None) => fold.open = true,
                }
            }
            Goal::Contains(wanted) => match element.equals(wanted) {
                Some(true) => fold.hit(),
                Some(false) => {}
                None => fold.open = true,
            },
            Goal::Before(end, wanted) => {
                if fold.count >= end {
                    fold.done = true;
                } else {
                    match element.equals(wanted) {
                        Some(true) => fold.hit(),
                        Some(false) => {}
                        None => fold.open = true,
                    }
                }
            }
            Goal::Distinct(list, current) => self.differ(element, list, current, fold),
            Goal::Match(patterns, current) => match *element {
                Operand::Text(text) if fold.count < MOST_COMPARED => {
                    let mut matched = Fold::new(Goal::Matched(text));
                    if !self.each(patterns, current, None, &mut matched) {
                        fold.open = true;
                    } else if !matches!(matched.found, Operand::Boolean(true)) {
                        if !matched.open {
                            return fold.hit();
                        }
                        fold.open = true;
                    }
                }
                _ => fold.open = true,
            },
            Goal::Matched(text) => match *element {
                Operand::Text(pattern) if fold.count < MOST_COMPARED => {
                    match wildcard::matches(pattern, text) {
                        Some(true) => fold.hit(),
                        Some(false) => {}
                        None => fold.open = true,
                    }
                }
                _ => fold.open = true,
            },
        }
        fold.count += 1;
    }

    /// Whether an element of a list differs from those before it.
    const fn differ(
        &self,
        element: &Operand<'v>,
        list: u32,
        current: &Operand<'v>,
        fold: &mut Fold<'_, 'v>,
    ) {
        if fold.count >= MOST_COMPARED {
            fold.open = true;
            return;
        }
        if fold.count == 0 {
            return;
        }
        let mut before = Fold::new(Goal::Before(fold.count, element));
        self.each(list, current, None, &mut before);
        if matches!(before.found, Operand::Boolean(true)) {
            return fold.hit();
        }
        fold.open |= before.open;
    }
}

/// What of the entries of a map becomes elements of a list.
#[derive(Clone, Copy)]
enum Part {
    Key,
    Value,
    Both,
}
