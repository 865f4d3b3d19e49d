//! Character classes in brackets.

use super::escape::Escape;
use super::{Class, ErrorKind, Parser, Result};

impl Parser {
    /// A class, from the character before its first part on: `[`, or the last of `&&`,
    /// whose right side ends at the bracket that closes the class around it.
    pub(super) fn set(&mut self, closes: bool) -> Result<Class> {
        let from = self.at;
        self.enter(from)?;
        self.at += 1;
        let negated = self.peek() == Some('^') && self.raw_before() == Some('[');
        if negated {
            self.at += 1;
        }
        let mut set = Set::default();
        loop {
            let item = self.at;
            match self.peek() {
                None => return self.fail(ErrorKind::UnclosedClass, from),
                Some(']') if !set.is_empty() => break,
                Some('[') => {
                    let inner = self.set(true)?;
                    set.add(inner);
                }
                Some('&') if self.pair_of_ampersands() => {
                    let mut right: Option<Class> = None;
                    while let Some(next) = self.peek() {
                        let inner = match next {
                            ']' | '&' => break,
                            '[' => self.set(true)?,
                            _ => {
                                self.at -= 1;
                                self.set(false)?
                            }
                        };
                        right.get_or_insert_default().add(&inner);
                    }
                    if !set.intersect(right) {
                        return self.fail(ErrorKind::EmptySide, item);
                    }
                }
                Some(_) => {
                    let part = self.range(item)?;
                    match part {
                        Part::Point(class) => set.add_point(&class),
                        Part::Class(class) => set.add(class),
                    }
                }
            }
        }
        if closes {
            self.at += 1;
        }
        self.depth -= 1;
        let class = set.finish();
        Ok(if negated { class.negate() } else { class })
    }

    /// Passes over `&&`.
    fn pair_of_ampersands(&mut self) -> bool {
        let start = self.at;
        self.at += 1;
        if self.peek() == Some('&') {
            self.at += 1;
            return true;
        }
        self.at = start;
        false
    }

    /// A character, a range of them, or a class by its escape.
    fn range(&mut self, from: usize) -> Result<Part> {
        let first = match self.bump() {
            Some('\\') => {
                let range = self.raw(1) == Some('-');
                match self.escape(from, true, range)? {
                    Escape::Point(point) => point,
                    Escape::Class(class) => return Ok(Part::Class(class)),
                    Escape::Syntax(_) => return self.fail(ErrorKind::UnknownEscape, from),
                }
            }
            Some(literal) => literal as u32,
            None => return self.fail(ErrorKind::UnclosedClass, from),
        };
        let end = if self.peek() == Some('-') {
            self.raw(1)
        } else {
            None
        };
        if matches!(end, None | Some('[' | ']')) {
            let class = self.literal(first, from)?;
            // Java keeps the characters of Latin-1 in a table of bits.
            return Ok(if first < 256 {
                Part::Point(class)
            } else {
                Part::Class(class)
            });
        }
        self.at += 1;
        let last = match self.bump() {
            Some('\\') => match self.escape(from, true, true)? {
                Escape::Point(last) => last,
                _ => return self.fail(ErrorKind::BadRange, from),
            },
            Some(last) => last as u32,
            None => return self.fail(ErrorKind::UnclosedClass, from),
        };
        if last < first {
            return self.fail(ErrorKind::BadRange, from);
        }
        let mut class = Class::of(&[(first, last)]);
        self.fold(&mut class, from)?;
        Ok(Part::Class(class))
    }
}

enum Part {
    /// A single character of Latin-1.
    Point(Class),
    Class(Class),
}

/// A class that grows as Java's does: single characters of Latin-1 are kept apart and join
/// the rest at `&&` and at the end, every time all of them.
#[derive(Default)]
struct Set {
    points: Class,
    /// Single characters have come since the last `&&`.
    pending: bool,
    rest: Option<Class>,
    /// What was added last, but for single characters.
    last: Option<Class>,
}

impl Set {
    fn is_empty(&self) -> bool {
        self.rest.is_none() && !self.pending
    }

    fn add_point(&mut self, class: &Class) {
        self.points.add(class);
        self.pending = true;
        self.last = None;
    }

    fn add(&mut self, class: Class) {
        self.rest.get_or_insert_default().add(&class);
        self.last = Some(class);
    }

    fn join(&mut self) {
        if std::mem::take(&mut self.pending) {
            if self.rest.is_none() {
                self.last = Some(self.points.clone());
            }
            self.rest.get_or_insert_default().add(&self.points);
        }
    }

    /// The part before `&&` and the one after it. An empty right side stands for what was
    /// added last; `false` where there is no such thing.
    fn intersect(&mut self, right: Option<Class>) -> bool {
        self.join();
        if right.is_some() {
            self.last = right;
        }
        let Some(last) = &self.last else {
            return false;
        };
        self.rest = Some(match self.rest.take() {
            Some(rest) => rest.intersect(last),
            None => last.clone(),
        });
        true
    }

    fn finish(mut self) -> Class {
        self.join();
        self.rest.unwrap_or_default()
    }
}
