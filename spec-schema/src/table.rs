//! Tables: the lowered form of a model, which every check reads.
//!
//! A set of tables is a handful of flat slices. Rows point at each other by index and at
//! names by position in one text, so that the same types serve tables that a macro prints
//! as a `static` and tables that are made from a model at run time.

mod condition;
mod lookup;

use crate::pattern::Pattern;
use crate::text::same_bytes;

pub use condition::{
    Comparison, Condition, ConditionRow, Expression, Function, Path, Reads, Severity,
};

/// A piece of [`Tables::text`]: where it starts and how many bytes it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// Offset of the first byte.
    pub start: u32,
    /// Length in bytes.
    pub len: u32,
}

/// Consecutive rows of one of the slices of [`Tables`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rows {
    /// Index of the first row.
    pub start: u32,
    /// How many rows there are.
    pub len: u32,
}

impl Rows {
    /// No rows.
    pub const NONE: Rows = Rows { start: 0, len: 0 };
}

/// The shape types that a value can have, after Smithy.
///
/// Source: the Smithy 2.0 specification, "Simple types" and "Aggregate types".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ShapeType {
    /// Bytes; base64 text in JSON.
    Blob,
    /// `true` or `false`.
    Boolean,
    /// Unicode text.
    String,
    /// Text out of a fixed set.
    Enum,
    /// A 32-bit integer out of a fixed set.
    IntEnum,
    /// An 8-bit signed integer.
    Byte,
    /// A 16-bit signed integer.
    Short,
    /// A 32-bit signed integer.
    Integer,
    /// A 64-bit signed integer.
    Long,
    /// A single-precision number.
    Float,
    /// A double-precision number.
    Double,
    /// An integer of any size.
    BigInteger,
    /// A decimal number of any size.
    BigDecimal,
    /// A point in time.
    Timestamp,
    /// Any JSON value.
    Document,
    /// A list of one kind of value.
    List,
    /// A map from text to one kind of value.
    Map,
    /// A fixed set of named members.
    Structure,
    /// Exactly one of a fixed set of named members.
    Union,
}

impl ShapeType {
    /// The type with its article, as messages say it: `a string`, `a boolean`.
    pub const fn in_words(self) -> &'static str {
        match self {
            ShapeType::Blob => "base64 text",
            ShapeType::Boolean => "true or false",
            ShapeType::String | ShapeType::Enum => "a string",
            ShapeType::IntEnum | ShapeType::Integer => "an integer of 32 bits",
            ShapeType::Byte => "an integer of 8 bits",
            ShapeType::Short => "an integer of 16 bits",
            ShapeType::Long => "an integer of 64 bits",
            ShapeType::BigInteger => "an integer",
            ShapeType::Float | ShapeType::Double | ShapeType::BigDecimal => "a number",
            ShapeType::Timestamp => "a timestamp",
            ShapeType::Document => "any value",
            ShapeType::List => "a list",
            ShapeType::Map => "a map",
            ShapeType::Structure => "a structure",
            ShapeType::Union => "a structure with exactly one member",
        }
    }
}

/// Inclusive bounds of a length: characters of a string, bytes of a blob, elements of a
/// list, entries of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Length {
    /// The smallest length allowed.
    pub min: u64,
    /// The largest length allowed; `u64::MAX` where the model gives none.
    pub max: u64,
}

impl Length {
    /// Every length is allowed.
    pub const ANY: Length = Length {
        min: 0,
        max: u64::MAX,
    };

    /// Whether a length is within the bounds.
    pub const fn contains(self, length: u64) -> bool {
        self.min <= length && length <= self.max
    }
}

/// One end of a range: the number as the model writes it, and its value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// The number as the model writes it.
    pub text: Text,
    /// The value where the number is an integer of up to 128 bits.
    pub integer: Option<i128>,
    /// The nearest double.
    pub double: f64,
}

/// Inclusive bounds of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The smallest value allowed.
    pub min: Option<Bound>,
    /// The largest value allowed.
    pub max: Option<Bound>,
}

/// A pattern: its source, for messages, and its compiled form in [`Tables::bytes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PatternRow {
    /// The pattern as the model writes it.
    pub source: Text,
    /// Where the compiled form starts; [`PatternRow::NOT_COMPILED`] where there is none.
    pub table: u32,
}

impl PatternRow {
    /// The place of patterns of which only the source is known.
    pub const NOT_COMPILED: u32 = u32::MAX;
}

/// What a timestamp may be written as.
///
/// Source: the trait `timestampFormat` and the protocol of the service, Smithy 2.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimestampFormat {
    /// Nothing decides: seconds since 1970 as a number, or RFC 3339 text with `Z`.
    Any,
    /// RFC 3339 text with `Z`.
    DateTime,
    /// A date as in HTTP's headers.
    HttpDate,
    /// Seconds since 1970 as a number.
    EpochSeconds,
}

/// A shape together with the constraints that hold for its values. A member whose own
/// traits replace those of its target has a row of its own with the target's id.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShapeRow {
    /// The absolute shape id, `com.amazonaws.sagemaker#TrainingInputMode`.
    pub id: Text,
    /// What kind of value the shape has.
    pub shape_type: ShapeType,
    /// Bounds of the length.
    pub length: Length,
    /// Index of the range in [`Tables::ranges`], for numbers.
    pub range: Option<u32>,
    /// Index of the pattern in [`Tables::patterns`], for text.
    pub pattern: Option<u32>,
    /// Elements of a list must differ from each other.
    pub unique_items: bool,
    /// Values never appear in messages.
    pub sensitive: bool,
    /// A list or map that may hold null.
    pub sparse: bool,
    /// The shape should no longer be used.
    pub deprecated: bool,
    /// How a timestamp is written.
    pub timestamp: TimestampFormat,
    /// Members of a structure or union, the element of a list, key and value of a map.
    pub members: Rows,
    /// Values of an enum, in [`Tables::values`]; those of an enum of integers in decimal, with
    /// as many rows behind them, their names.
    pub values: Rows,
    /// How many of the last values are accepted but not shown: the model calls them internal.
    pub internal_values: u32,
    /// Conditions of the value, in [`Tables::conditions`].
    pub conditions: Rows,
}

impl ShapeRow {
    /// A shape of a type without a name, members or constraints.
    pub const fn new(shape_type: ShapeType) -> Self {
        ShapeRow {
            id: Text { start: 0, len: 0 },
            shape_type,
            length: Length::ANY,
            range: None,
            pattern: None,
            unique_items: false,
            sensitive: false,
            sparse: false,
            deprecated: false,
            timestamp: TimestampFormat::Any,
            members: Rows::NONE,
            values: Rows::NONE,
            internal_values: 0,
            conditions: Rows::NONE,
        }
    }
}

/// A member of a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MemberRow {
    /// The member's name on the wire.
    pub name: Text,
    /// Index of the shape that its value has.
    pub shape: u32,
    /// Absence is a violation. Not set for a required member that has a default or that
    /// every client fills in (an idempotency token).
    pub required: bool,
    /// What conditions read of the member: its structure's, and those of values around it.
    pub reads: Reads,
    /// The member should no longer be used.
    pub deprecated: bool,
    /// Every client fills the member in where it is absent.
    pub idempotency_token: bool,
}

impl MemberRow {
    /// An optional member.
    pub const fn new(name: Text, shape: u32) -> Self {
        MemberRow {
            name,
            shape,
            required: false,
            reads: Reads::Presence,
            deprecated: false,
            idempotency_token: false,
        }
    }
}

/// A text that few members have: rows of a list that is sorted by member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MemberText {
    /// Index of the member in [`Tables::members`].
    pub member: u32,
    /// The text.
    pub text: Text,
}

/// An operation of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OperationRow {
    /// The absolute shape id, `com.amazonaws.sagemaker#CreateTrainingJob`.
    pub id: Text,
    /// Index of the shape of its input in [`Tables::shapes`].
    pub input: u32,
}

/// The lowered form of the closure of some shapes.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'t> {
    /// Names, ids, values, pattern sources.
    pub text: &'t str,
    /// All shapes.
    pub shapes: &'t [ShapeRow],
    /// The members of all shapes.
    pub members: &'t [MemberRow],
    /// The values of all enums.
    pub values: &'t [Text],
    /// The ranges of all numbers.
    pub ranges: &'t [Range],
    /// The patterns of all texts.
    pub patterns: &'t [PatternRow],
    /// Compiled patterns.
    pub bytes: &'t [u8],
    /// The conditions of all structures.
    pub conditions: &'t [ConditionRow],
    /// The nodes of all conditions.
    pub expressions: &'t [Expression],
    /// Names in the model of the members whose name on the wire is another.
    pub model_names: &'t [MemberText],
    /// Default values, as JSON.
    pub defaults: &'t [MemberText],
    /// The shapes' own rows, sorted by name and then by namespace.
    pub index: &'t [u32],
    /// The operations whose inputs are here, sorted by name and then by namespace.
    pub operations: &'t [OperationRow],
}

impl<'t> Tables<'t> {
    /// Tables without a shape.
    pub const EMPTY: Tables<'static> = Tables {
        text: "",
        shapes: &[],
        members: &[],
        values: &[],
        ranges: &[],
        patterns: &[],
        bytes: &[],
        conditions: &[],
        expressions: &[],
        model_names: &[],
        defaults: &[],
        index: &[],
        operations: &[],
    };

    /// The piece of text that a row names.
    #[inline]
    pub const fn text(&self, text: Text) -> &'t str {
        let (_, tail) = self.text.split_at(text.start as usize);
        let (piece, _) = tail.split_at(text.len as usize);
        piece
    }

    /// Whether the piece of text that a row names is another, which its length most often tells.
    #[inline]
    pub(crate) const fn text_is(&self, text: Text, other: &str) -> bool {
        text.len as usize == other.len() && {
            let (_, tail) = self.text.as_bytes().split_at(text.start as usize);
            same_bytes(tail.split_at(other.len()).0, other.as_bytes())
        }
    }

    /// The shape with an index.
    #[inline]
    pub const fn shape(&'t self, index: u32) -> Shape<'t> {
        Shape {
            tables: self,
            index,
        }
    }
}

/// One shape of a set of tables.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'t> {
    tables: &'t Tables<'t>,
    index: u32,
}

impl<'t> Shape<'t> {
    /// The tables that the shape stands in.
    #[inline]
    pub const fn tables(self) -> &'t Tables<'t> {
        self.tables
    }

    /// The shape's index.
    pub const fn index(self) -> u32 {
        self.index
    }

    /// The shape's row.
    #[inline]
    pub const fn row(self) -> &'t ShapeRow {
        &self.tables.shapes[self.index as usize]
    }

    /// The absolute id, `com.amazonaws.sagemaker#TrainingInputMode`.
    pub const fn id(self) -> &'t str {
        self.tables.text(self.row().id)
    }

    /// The id without its namespace.
    pub const fn name(self) -> &'t str {
        lookup::name_of(self.id())
    }

    /// What kind of value the shape has.
    #[inline]
    pub const fn shape_type(self) -> ShapeType {
        self.row().shape_type
    }

    /// The compiled pattern, where there is one.
    #[inline]
    pub const fn pattern(self) -> Option<Pattern<'t>> {
        match self.row().pattern {
            None => None,
            Some(index) => match self.tables.patterns[index as usize].table {
                PatternRow::NOT_COMPILED => None,
                table => Some(Pattern::in_pool(self.tables.bytes, table)),
            },
        }
    }

    /// The pattern as the model writes it.
    pub const fn pattern_source(self) -> Option<&'t str> {
        match self.row().pattern {
            None => None,
            Some(index) => Some(
                self.tables
                    .text(self.tables.patterns[index as usize].source),
            ),
        }
    }

    /// How many members the shape has.
    #[inline]
    pub const fn member_count(self) -> u32 {
        self.row().members.len
    }

    /// The member with an index within the shape.
    #[inline]
    pub const fn member(self, index: u32) -> Member<'t> {
        let members = self.row().members;
        assert!(
            index < members.len,
            "a member's index is below their number"
        );
        Member {
            tables: self.tables,
            index: members.start + index,
        }
    }

    /// The index of the member with a name.
    pub const fn member_index(self, name: &str) -> Option<u32> {
        let mut index = 0;
        while index < self.member_count() {
            if crate::text::equal(self.member(index).name(), name) {
                return Some(index);
            }
            index += 1;
        }
        None
    }

    /// How many values an enum has.
    pub const fn value_count(self) -> u32 {
        self.row().values.len
    }

    /// The value of an enum with an index.
    pub const fn value(self, index: u32) -> &'t str {
        let values = self.row().values;
        assert!(index < values.len, "a value's index is below their number");
        self.tables
            .text(self.tables.values[(values.start + index) as usize])
    }

    /// The name of a value of an enum of integers.
    pub const fn value_name(self, index: u32) -> &'t str {
        let values = self.row().values;
        assert!(index < values.len, "a value's index is below their number");
        self.tables
            .text(self.tables.values[(values.start + values.len + index) as usize])
    }

    /// The index of a value of an enum.
    pub const fn value_index(self, value: &str) -> Option<u32> {
        let mut index = 0;
        while index < self.value_count() {
            if crate::text::equal(self.value(index), value) {
                return Some(index);
            }
            index += 1;
        }
        None
    }

    /// How many conditions the structure has.
    #[inline]
    pub const fn condition_count(self) -> u32 {
        self.row().conditions.len
    }

    /// The rows of the conditions.
    pub(crate) const fn condition_rows(self) -> &'t [ConditionRow] {
        let Rows { start, len } = self.row().conditions;
        let (_, rows) = self.tables.conditions.split_at(start as usize);
        rows.split_at(len as usize).0
    }

    /// The conditions of the shape.
    pub fn conditions(self) -> impl ExactSizeIterator<Item = Condition<'t>> {
        self.condition_rows().iter().map(move |row| Condition {
            tables: self.tables,
            row,
        })
    }

    /// The condition with an index within the structure.
    #[inline]
    pub const fn condition(self, index: u32) -> Condition<'t> {
        let rows = self.condition_rows();
        assert!(
            (index as usize) < rows.len(),
            "a condition's index is below their number"
        );
        Condition {
            tables: self.tables,
            row: &rows[index as usize],
        }
    }
}

/// One member of a shape.
#[derive(Clone, Copy, Debug)]
pub struct Member<'t> {
    tables: &'t Tables<'t>,
    index: u32,
}

impl<'t> Member<'t> {
    /// The member's row.
    #[inline]
    pub const fn row(self) -> &'t MemberRow {
        &self.tables.members[self.index as usize]
    }

    /// The name on the wire.
    pub const fn name(self) -> &'t str {
        self.tables.text(self.row().name)
    }

    /// The shape of the member's value.
    #[inline]
    pub const fn shape(self) -> Shape<'t> {
        self.tables.shape(self.row().shape)
    }

    /// Whether absence is a violation.
    #[inline]
    pub const fn is_required(self) -> bool {
        self.row().required
    }

    /// What conditions read of the member.
    #[inline]
    pub const fn reads(self) -> Reads {
        self.row().reads
    }
}
