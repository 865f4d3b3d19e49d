//! Selectors: which shapes a trait may be applied to.
//!
//! Follows the chapter "Selectors" of the Smithy 2.0 specification. A selector is a row of
//! stages, and each stage makes of a set of shapes another one; members are shapes here, as
//! they are there. The stages after a variable run for each shape on their own, as its value
//! depends on the way that led there. Each use of an edge or a value counts as a step, and the
//! steps have a limit.

mod evaluate;
mod graph;
mod parse;
mod value;

use std::string::String;
use std::vec::Vec;

use crate::model::ShapeType;

pub(super) use evaluate::{Evaluator, Exhausted};
pub(super) use graph::Graph;
pub(super) use parse::parse;
pub(super) use value::absolute;

/// A parsed selector.
pub(super) type Selector = Vec<Stage>;

/// One expression of a selector.
#[derive(Debug)]
pub(super) enum Stage {
    /// `string`, `member`, `number`, …
    Type(TypeTest),
    /// `[path]` and `[path = values]`
    Attribute(Path, Option<Comparison<String>>),
    /// `[@path: @{…} = … && …]`
    Scoped(Path, Vec<(Operand, Comparison<Operand>)>),
    /// `>` and `-[…]->`
    Forward(Vec<String>),
    /// `<` and `<-[…]-`
    Reverse(Vec<String>),
    /// `~>`
    Closure,
    /// `:not(…)`
    Not(Selector),
    /// `:test(…, …)`
    Test(Vec<Selector>),
    /// `:is(…, …)`
    Is(Vec<Selector>),
    /// `:in(…)`
    In(Selector),
    /// `:root(…)`, with its number among those of the selector
    Root(usize, Selector),
    /// `:topdown(…)` and `:topdown(…, …)`
    TopDown(Selector, Option<Selector>),
    /// `:recursive(…)`
    Recursive(Selector),
    /// `$name(…)`
    Store(String, Selector),
    /// `${name}`
    Load(String),
    /// A function that is not known: it yields nothing.
    Nothing,
}

/// What a type asks of a shape.
#[derive(Clone, Copy, Debug)]
pub(super) enum TypeTest {
    Any,
    Member,
    Number,
    Simple,
    Type(ShapeType),
}

impl TypeTest {
    /// Enums are strings, integer enums are integers, and sets are lists.
    pub(super) fn fits(self, shape_type: Option<ShapeType>) -> bool {
        use ShapeType::*;
        match (self, shape_type) {
            (TypeTest::Any, _) | (TypeTest::Member, None) => true,
            (TypeTest::Member, _) | (_, None) => false,
            (TypeTest::Number, Some(found)) => found.is_number(),
            (TypeTest::Simple, Some(found)) => found.is_simple() || matches!(found, Enum | IntEnum),
            (TypeTest::Type(String), Some(found)) => matches!(found, String | Enum),
            (TypeTest::Type(Integer), Some(found)) => matches!(found, Integer | IntEnum),
            (TypeTest::Type(List | Set), Some(found)) => matches!(found, List | Set),
            (TypeTest::Type(wanted), Some(found)) => wanted == found,
        }
    }
}

/// `a|b|(values)`
pub(super) type Path = Vec<Segment>;

/// A step into a value.
#[derive(PartialEq, Debug)]
pub(super) enum Segment {
    Name(String),
    Keys,
    Values,
    Length,
    First,
    /// A function that is not known: it yields nothing.
    Unknown,
}

/// One side of a comparison in a scoped attribute.
#[derive(Debug)]
pub(super) enum Operand {
    Literal(String),
    Path(Path),
}

/// What a value is compared with, and how; one of the right sides has to fit.
#[derive(Debug)]
pub(super) struct Comparison<T> {
    pub comparator: Comparator,
    pub right: Vec<T>,
    pub ignores_case: bool,
}

/// How two values are compared.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Comparator {
    Equal,
    NotEqual,
    StartsWith,
    EndsWith,
    Contains,
    Exists,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    SameSet,
    NotSameSet,
    Subset,
    ProperSubset,
}
