//! Why a pattern is refused.

use std::fmt;
use std::ops::Range;

/// A pattern that cannot be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// What is wrong.
    pub kind: ErrorKind,
    /// Byte offsets into the pattern.
    pub span: Range<usize>,
}

/// What is wrong with a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// A construct that is not known here.
    Unsupported(&'static str),
    /// A group that is not closed.
    UnclosedGroup,
    /// A character class that is not closed.
    UnclosedClass,
    /// A `)` without a group.
    UnopenedGroup,
    /// A quantifier with nothing before it.
    NothingToRepeat,
    /// Counts that are not numbers, or the first above the second.
    BadCount,
    /// A range whose first character is above its last.
    BadRange,
    /// An escape that is not complete.
    BadEscape,
    /// Groups or classes nested deeper than the limit.
    TooDeep,
    /// Larger than the limit, counts written out.
    TooLarge,
}

impl fmt::Display for PatternError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            ErrorKind::Unsupported(what) => write!(formatter, "{what} are not supported")?,
            ErrorKind::UnclosedGroup => formatter.write_str("the group is not closed")?,
            ErrorKind::UnclosedClass => formatter.write_str("the character class is not closed")?,
            ErrorKind::UnopenedGroup => formatter.write_str("')' without '('")?,
            ErrorKind::NothingToRepeat => formatter.write_str("nothing to repeat")?,
            ErrorKind::BadCount => formatter.write_str("expected a count as in {1,63}")?,
            ErrorKind::BadRange => formatter.write_str("the range ends before it starts")?,
            ErrorKind::BadEscape => formatter.write_str("the escape is not complete")?,
            ErrorKind::TooDeep => formatter.write_str("nested too deeply")?,
            ErrorKind::TooLarge => {
                formatter.write_str("the automaton is too large with this part")?;
            }
        }
        write!(formatter, ", at byte {} of the pattern", self.span.start)
    }
}

impl std::error::Error for PatternError {}
