//! Conditions and the nodes of their expressions.

use super::{Rows, Tables, Text};

/// How much a violated condition weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look; the value is accepted.
    Warning,
    /// The value is refused.
    Error,
}

impl Severity {
    /// `error` or `warning`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// A rule across what is in a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConditionRow {
    /// The name of the rule.
    pub name: Text,
    /// The rule in words.
    pub documentation: Text,
    /// The expression as the model writes it.
    pub source: Text,
    /// How much a violation weighs.
    pub severity: Severity,
    /// One bit for each of the first 128 members without any of which the condition holds.
    pub needed: u128,
    /// The [bits](crate::condition::text_bit) of texts without any of which it holds.
    pub texts: u64,
    /// Tests of members in [`Tables::expressions`] with any of which it holds.
    pub tests: Rows,
    /// Index in [`Tables::expressions`] of what decides where none of these does.
    pub expression: u32,
}

/// What conditions read of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reads {
    /// At most whether there is a value.
    Presence,
    /// A scalar, or how many elements or entries a list or map has.
    Value,
    /// What is in a list, map or structure.
    Inside,
}

/// A comparison in a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// A function of values. Lists are given by expressions, which say what is in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Function {
    /// Characters of a text, elements of a list, entries of a map.
    Length,
    /// Bytes of a text in UTF-8.
    ByteLength,
    /// Whether an element of a list is equal to a value.
    Contains,
    /// Whether a text is within another.
    ContainsText,
    /// Whether a text starts with another.
    StartsWith,
    /// Whether a text ends with another.
    EndsWith,
    /// The numbers of a list, added.
    Sum,
    /// The numbers of a list, multiplied.
    Product,
    /// One number less another.
    Difference,
    /// The smallest element of a list.
    Min,
    /// The largest element of a list.
    Max,
    /// The number that a text stands for.
    ToNumber,
    /// The seconds of a timestamp or a duration.
    Seconds,
    /// Whether no two elements of a list are equal.
    AllDistinct,
    /// Whether each text of a list matches one of the wildcard patterns of another.
    AllMatch,
}

/// A member of a structure, or one of a structure in it: up to four indices of members, a byte
/// each from the lowest, and bytes that are full behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Path(pub u32);

impl Path {
    /// The path through some members; nothing where it is too long or a member too far back in
    /// its structure.
    pub fn new(members: &[u32]) -> Option<Self> {
        let mut path = [u8::MAX; 4];
        if members.is_empty() || members.len() > path.len() {
            return None;
        }
        for (step, member) in path.iter_mut().zip(members) {
            // Beyond these nothing tells whether a member has a value.
            let member = u8::try_from(*member).ok();
            *step = member.filter(|member| u32::from(*member) < u128::BITS)?;
        }
        Some(Path(u32::from_le_bytes(path)))
    }

    /// The first member, and the path from there.
    #[inline]
    pub(crate) const fn split(self) -> (u32, Path) {
        (self.0 & 0xff, Path(self.0 >> 8 | 0xff << 24))
    }

    #[inline]
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == u32::MAX
    }
}

/// A node of a condition's expression; operands are indices in [`Tables::expressions`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Expression {
    /// The literal null.
    Null,
    /// The literal true or false.
    Boolean(bool),
    /// A literal number.
    Number(f64),
    /// A literal text.
    Text(Text),
    /// A literal map without entries.
    NoEntries,
    /// The current value: the one that has the condition, or the element of a projection.
    Current,
    /// A member of the current structure, by its index.
    Member(u32),
    /// Whether a member of the current structure is null, or, where that is false, is not.
    IsNull(Path, bool),
    /// Whether a member of the current structure is a text, or is not.
    IsText(Path, bool, Text),
    /// The value of a key of the current map.
    Key(Text),
    /// The key of the current entry of a map.
    EntryKey,
    /// The value of the current entry of a map.
    EntryValue,
    /// The second expression, with the value of the first as its current value.
    Of(u32, u32),
    /// The element of a list with an index.
    Index(u32, u32),
    /// Two operands compared.
    Compare(Comparison, u32, u32),
    /// Both operands hold.
    And(u32, u32),
    /// One operand holds or both.
    Or(u32, u32),
    /// One of the tests holds that stand from one index to before another, or the last operand.
    AnyOf(u32, u32, u32),
    /// All tests hold that stand from one index to before another, and the last operand.
    AllOf(u32, u32, u32),
    /// The operand does not hold.
    Not(u32),
    /// The first operand, or where it is null the second.
    NotNull(u32, u32),
    /// A function and its arguments; where it takes one, the second is the first.
    Call(Function, u32, u32),
    /// A list without elements.
    NoElements,
    /// A list with a first element, and the list of the others.
    Elements(u32, u32),
    /// What an expression gives of each element of a list, without null.
    Project(u32, u32),
    /// What an expression gives of each element of a list.
    Each(u32, u32),
    /// The elements of a list of which an expression holds.
    Filter(u32, u32),
    /// No element of a list fulfils an expression; null is none.
    NoneOf(u32, u32),
    /// A list, with the elements of each list in it in the list's place.
    Flatten(u32),
    /// The keys of a map.
    Keys(u32),
    /// The values of a map.
    Values(u32),
    /// The entries of a map, each with its key and its value.
    Entries(u32),
    /// A value, what an expression lists of it, what it lists of these, and so on.
    Descend(u32, u32),
}

impl Expression {
    /// Whether the expression makes a list out of what is in others.
    pub const fn is_made(self) -> bool {
        matches!(
            self,
            Expression::Elements(..)
                | Expression::Project(..)
                | Expression::Each(..)
                | Expression::Filter(..)
                | Expression::Flatten(_)
                | Expression::Keys(_)
                | Expression::Values(_)
                | Expression::Entries(_)
                | Expression::Descend(..)
        )
    }
}

/// One condition of a shape.
#[derive(Clone, Copy, Debug)]
pub struct Condition<'t> {
    pub(super) tables: &'t Tables<'t>,
    pub(super) row: &'t ConditionRow,
}

impl<'t> Condition<'t> {
    /// The name of the rule.
    pub const fn name(self) -> &'t str {
        self.tables.text(self.row.name)
    }

    /// The rule in words.
    pub const fn documentation(self) -> &'t str {
        self.tables.text(self.row.documentation)
    }

    /// The expression as the model writes it.
    pub const fn source(self) -> &'t str {
        self.tables.text(self.row.source)
    }

    /// How much a violation weighs.
    pub const fn severity(self) -> Severity {
        self.row.severity
    }

    /// The index of the root of the expression.
    pub const fn root(self) -> u32 {
        self.row.expression
    }

    /// A node of the expression.
    pub const fn node(self, index: u32) -> Expression {
        self.tables.expressions[index as usize]
    }

    /// A literal text of the expression.
    pub const fn text(self, text: Text) -> &'t str {
        self.tables.text(text)
    }

    /// The tables that the condition stands in.
    pub(crate) const fn tables(self) -> &'t Tables<'t> {
        self.tables
    }

    /// The condition's row.
    #[inline]
    pub const fn row(self) -> &'t ConditionRow {
        self.row
    }
}
