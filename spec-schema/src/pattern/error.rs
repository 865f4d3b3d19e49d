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
#[non_exhaustive]
pub enum ErrorKind {
    /// A construct of Java's that is not known here.
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
    /// A letter or digit that means nothing after a backslash.
    UnknownEscape,
    /// `\p{…}` with a name that Java does not know.
    UnknownProperty,
    /// `(?…)` with a letter that is no flag.
    UnknownFlag,
    /// A group's name that is none.
    BadName,
    /// A name that two groups have.
    RepeatedName,
    /// A reference to a name that no group before it has.
    UnknownGroup,
    /// `&&` with nothing on one side.
    EmptySide,
    /// Groups or classes nested deeper than the limit.
    TooDeep,
    /// Counts written out, the part has more states than the limit.
    TooLarge {
        /// The limit.
        limit: usize,
    },
}

impl PatternError {
    pub(super) fn new(kind: ErrorKind, span: Range<usize>) -> Self {
        PatternError { kind, span }
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self.kind {
            ErrorKind::Unsupported(what) => {
                write!(formatter, "{what} are not supported")?;
                ""
            }
            ErrorKind::UnclosedGroup => "the group is not closed",
            ErrorKind::UnclosedClass => "the character class is not closed",
            ErrorKind::UnopenedGroup => "')' without '('",
            ErrorKind::NothingToRepeat => "nothing to repeat",
            ErrorKind::BadCount => "expected a count as in {1,63}",
            ErrorKind::BadRange => "the range ends before it starts",
            ErrorKind::BadEscape => "the escape is not complete",
            ErrorKind::UnknownEscape => "Java knows no such escape",
            ErrorKind::UnknownProperty => "Java knows no class of this name",
            ErrorKind::UnknownFlag => "expected flags as in (?i) or (?i:",
            ErrorKind::BadName => "expected a group's name as in <name>",
            ErrorKind::RepeatedName => "another group has this name",
            ErrorKind::UnknownGroup => "no group before has this name",
            ErrorKind::EmptySide => "'&&' with nothing on one side",
            ErrorKind::TooDeep => "nested too deeply",
            ErrorKind::TooLarge { limit } => {
                write!(
                    formatter,
                    "the automaton has more than {limit} states with this part"
                )?;
                ""
            }
        };
        write!(
            formatter,
            "{text}, at byte {} of the pattern",
            self.span.start
        )
    }
}

impl std::error::Error for PatternError {}
