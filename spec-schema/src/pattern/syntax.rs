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
    /// One or the other.
    Alternatives(Vec<Syntax>),
    /// At least so often, at most so often.
    Repeat(Box<Syntax>, u32, Option<u32>),
    /// Nothing, where a condition holds.
    Look(Look),
}

/// A condition on the place between two characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// The text starts here: `^`, `\A`.
    Start,
    /// The text ends here: `\z`.
    End,
    /// The text ends here, but for a line terminator: `$`, `\Z`.
    EndOfLine,
    /// The character before is in the class; with `false` it is not, or there is none.
    Behind(Class, bool),
    /// The same of the character after.
    Ahead(Class, bool),
}
