//! The syntax of a pattern.

use std::boxed::Box;
use std::ops::Range;
use std::vec::Vec;

use super::class::Class;

/// A part of a pattern, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Syntax {
    pub(super) kind: Kind,
    pub(super) span: Range<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// One character out of a class.
    Class(Class),
    /// One after the other.
    Sequence(Vec<Syntax>),
    /// One or the other, tried in this order.
    Alternatives(Vec<Syntax>),
    /// One after the other, at least so often, at most so often.
    Repeat(Box<Syntax>, Count),
    /// A group that a reference can name by its number.
    Group(Box<Syntax>, u32),
    /// What a group has matched, once more; by flag `i`, in any case.
    Reference(u32, bool),
    /// A part that does not change its mind: `(?>…)`.
    Atomic(Box<Syntax>),
    /// Nothing, where a condition holds.
    Look(Look),
}

/// How often a part is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    pub(super) mode: Mode,
}

/// How a repetition chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Greedy,
    Lazy,
    Possessive,
}

/// A condition on the place between two characters.
#[derive(Clone, Debug)]
pub(super) enum Look {
    /// The text starts here.
    Start,
    /// The text ends here.
    End,
    /// The text ends here, but perhaps for a line terminator: what that is written out.
    LastLine(Box<Syntax>),
    /// What follows matches; with `false`, it does not.
    Ahead(Box<Syntax>, bool),
    /// What came before matches up to here; with `false`, it does not.
    Behind(Box<Syntax>, bool),
}

/// Whether a part can match without consuming.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nullable {
    Never,
    /// Where some condition holds.
    Sometimes,
    Always,
}

impl Syntax {
    pub(super) fn new(kind: Kind, span: &Range<usize>) -> Self {
        Syntax {
            kind,
            span: span.clone(),
        }
    }

    /// A part that matches nothing at all.
    pub(super) fn never(span: &Range<usize>) -> Self {
        Syntax::new(Kind::Class(Class::default()), span)
    }

    pub(super) fn nullable(&self) -> Nullable {
        match &self.kind {
            Kind::Class(_) => Nullable::Never,
            Kind::Sequence(parts) => {
                let parts = parts.iter().map(Syntax::nullable);
                parts.min().unwrap_or(Nullable::Always)
            }
            Kind::Alternatives(parts) => {
                let parts = parts.iter().map(Syntax::nullable);
                parts.max().unwrap_or(Nullable::Never)
            }
            Kind::Repeat(_, Count { min: 0, .. }) => Nullable::Always,
            Kind::Repeat(part, _) | Kind::Group(part, _) | Kind::Atomic(part) => part.nullable(),
            Kind::Look(_) | Kind::Reference(..) => Nullable::Sometimes,
        }
    }

    /// Whether a test holds for this part or one inside of it, lookarounds included.
    pub(super) fn any(&self, test: &mut impl FnMut(&Syntax) -> bool) -> bool {
        test(self)
            || match &self.kind {
                Kind::Sequence(parts) | Kind::Alternatives(parts) => {
                    parts.iter().any(|part| part.any(test))
                }
                Kind::Repeat(part, _)
                | Kind::Group(part, _)
                | Kind::Atomic(part)
                | Kind::Look(Look::Ahead(part, _) | Look::Behind(part, _) | Look::LastLine(part)) => {
                    part.any(test)
                }
                Kind::Class(_) | Kind::Reference(..) | Kind::Look(Look::Start | Look::End) => false,
            }
    }

    /// The same with every part replaced by what a function makes of it, innermost first.
    pub(super) fn map<E>(
        self,
        change: &mut impl FnMut(Syntax) -> Result<Syntax, E>,
    ) -> Result<Syntax, E> {
        fn inside<E>(
            part: Syntax,
            change: &mut impl FnMut(Syntax) -> Result<Syntax, E>,
        ) -> Result<Box<Syntax>, E> {
            Ok(Box::new(part.map(change)?))
        }
        let mut all = |parts: Vec<Syntax>| -> Result<Vec<Syntax>, E> {
            parts.into_iter().map(|part| part.map(change)).collect()
        };
        let kind = match self.kind {
            Kind::Sequence(parts) => Kind::Sequence(all(parts)?),
            Kind::Alternatives(parts) => Kind::Alternatives(all(parts)?),
            Kind::Repeat(part, count) => Kind::Repeat(inside(*part, change)?, count),
            Kind::Group(part, group) => Kind::Group(inside(*part, change)?, group),
            Kind::Atomic(part) => Kind::Atomic(inside(*part, change)?),
            Kind::Look(Look::Ahead(part, holds)) => {
                Kind::Look(Look::Ahead(inside(*part, change)?, holds))
            }
            Kind::Look(Look::Behind(part, holds)) => {
                Kind::Look(Look::Behind(inside(*part, change)?, holds))
            }
            Kind::Look(Look::LastLine(part)) => Kind::Look(Look::LastLine(inside(*part, change)?)),
            leaf @ (Kind::Class(_) | Kind::Reference(..) | Kind::Look(_)) => leaf,
        };
        change(Syntax::new(kind, &self.span))
    }
}

impl Syntax {
    /// The part that matches the same texts written backwards.
    pub(super) fn reversed(self) -> Syntax {
        let inside = |part: Box<Syntax>| Box::new(part.reversed());
        let kind = match self.kind {
            Kind::Sequence(parts) => {
                Kind::Sequence(parts.into_iter().rev().map(Syntax::reversed).collect())
            }
            Kind::Alternatives(parts) => {
                Kind::Alternatives(parts.into_iter().map(Syntax::reversed).collect())
            }
            Kind::Repeat(part, count) => Kind::Repeat(inside(part), count),
            Kind::Group(part, group) => Kind::Group(inside(part), group),
            Kind::Atomic(part) => Kind::Atomic(inside(part)),
            Kind::Look(Look::Start) => Kind::Look(Look::End),
            Kind::Look(Look::End) => Kind::Look(Look::Start),
            Kind::Look(Look::Ahead(part, holds)) => Kind::Look(Look::Behind(inside(part), holds)),
            Kind::Look(Look::Behind(part, holds)) => Kind::Look(Look::Ahead(inside(part), holds)),
            Kind::Look(Look::LastLine(part)) => inside(part).kind,
            leaf @ (Kind::Class(_) | Kind::Reference(..)) => leaf,
        };
        Syntax::new(kind, &self.span)
    }
}
