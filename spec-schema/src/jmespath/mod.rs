//! The part of JMESPath that conditions are written in.
//!
//! Everything but slices, hashes, wildcards for members and indices from the end. Those are
//! refused by their name and place, never passed over. Which functions there are, and what
//! fits together, is decided where conditions are lowered.
//!
//! Of JMESPath's functions there are `contains`, `ends_with`, `keys`, `length`, `map`, `max`,
//! `min`, `not_null`, `starts_with`, `sum`, `to_number` and `values`. What it cannot say has
//! functions of the project's own:
//!
//! | function | value |
//! | --- | --- |
//! | `all_distinct(list)` | whether no two elements are equal |
//! | `all_match(texts, patterns)` | whether each text matches one of the patterns, in which `*` stands for any text and `?` for any character |
//! | `byte_length(text)` | how many bytes the text takes in UTF-8 |
//! | `descend(value, &list)` | the value, what the expression lists of it, what it lists of these, and so on |
//! | `difference(left, right)` | one number less another |
//! | `entries(map)` | the entries, each with its `key` and its `value` |
//! | `product(numbers)` | the numbers multiplied |
//! | `seconds(time)` | the seconds since 1970 of a timestamp, or those of an ISO 8601 duration; null for other texts |
//!
//! Comparing all with all takes time: lists beyond 1,024 elements, and texts beyond 1,024
//! bytes that are matched or looked for, leave a condition undecided.
//!
//! Source: the JMESPath specification, <https://jmespath.org/specification.html>.
//!
//! ```
//! use spec_schema::jmespath;
//!
//! assert!(jmespath::parse("length(Channels[?Mode == `null`]) == `0`").is_ok());
//! let error = jmespath::parse("Channels[1:].Mode").unwrap_err();
//! assert_eq!(error.to_string(), "slices are not supported in conditions, at byte 10");
//! ```

mod lexer;
mod literal;
#[cfg(test)]
mod tests;

use std::boxed::Box;
use std::fmt;
use std::ops::Range;
use std::string::String;
use std::vec::Vec;

use crate::table::Comparison;
use lexer::{Lexer, Token};

/// How deep expressions may nest, be it with parentheses or in a row of dots or comparisons.
const MAX_DEPTH: usize = 64;
/// How many operators an expression may have.
const MAX_OPERATORS: usize = 1024;

/// An expression, and where it stands in its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Byte offsets into the source.
    pub span: Range<usize>,
}

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// The literal null.
    Null,
    /// The literal true or false.
    Boolean(bool),
    /// A literal number.
    Number(f64),
    /// A literal text.
    Text(String),
    /// A literal object without entries.
    NoEntries,
    /// `@`, or the value that a path without a start goes on from.
    Current,
    /// A member of the current value, by its name.
    Member(String),
    /// `outer.inner`
    Of(Box<Expr>, Box<Expr>),
    /// `list[0]`
    Index(Box<Expr>, u32),
    /// `list[]`
    Flatten(Box<Expr>),
    /// `list[?condition]`
    Filter(Box<Expr>, Box<Expr>),
    /// What the second expression gives of each element of the first.
    Project(Box<Expr>, Box<Expr>),
    /// `[first, second]`, and literal lists.
    Elements(Vec<Expr>),
    /// `left == right` and other comparisons.
    Compare(Comparison, Box<Expr>, Box<Expr>),
    /// `left && right`
    And(Box<Expr>, Box<Expr>),
    /// `left || right`
    Or(Box<Expr>, Box<Expr>),
    /// `!operand`
    Not(Box<Expr>),
    /// `left | right`
    Pipe(Box<Expr>, Box<Expr>),
    /// `name(arguments)`, with the place of the name.
    Call(String, Range<usize>, Vec<Expr>),
    /// `&expression`, the argument of a function that goes through a list.
    Reference(Box<Expr>),
}

/// Why an expression is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What is wrong.
    pub kind: ErrorKind,
    /// Byte offsets into the source.
    pub span: Range<usize>,
}

/// What is wrong with an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// A part of JMESPath that conditions do not use.
    Unsupported(&'static str),
    /// What was expected instead.
    Expected(&'static str),
    /// A literal that is not closed.
    Unclosed(&'static str),
    /// Nested too deeply.
    TooDeep,
    /// Too many operators.
    TooLong,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            ErrorKind::Unsupported(what) => {
                write!(formatter, "{what} are not supported in conditions")?;
            }
            ErrorKind::Expected(what) => write!(formatter, "expected {what}")?,
            ErrorKind::Unclosed(what) => write!(formatter, "{what} is not closed")?,
            ErrorKind::TooDeep => {
                write!(formatter, "nested deeper than {MAX_DEPTH} levels")?;
            }
            ErrorKind::TooLong => write!(formatter, "more than {MAX_OPERATORS} operators")?,
        }
        write!(formatter, ", at byte {}", self.span.start)
    }
}

impl std::error::Error for Error {}

/// Parses an expression.
///
/// # Errors
///
/// What is not JMESPath, and what conditions do not use of it, each with its place.
pub fn parse(source: &str) -> Result<Expr, Error> {
    let mut parser = Parser {
        lexer: Lexer::new(source),
        depth: 0,
        operators: 0,
    };
    let expression = parser.expression(0)?;
    match parser.lexer.next()? {
        (Token::End, _) => {}
        (token, span) => return Err(surprise(&token, span, "an operator or the end")),
    }
    match too_deep(&expression) {
        None => Ok(expression),
        Some(inner) => Err(Error {
            kind: ErrorKind::TooDeep,
            span: inner.span.clone(),
        }),
    }
}

/// A part that is nested too deeply: what is made of expressions calls itself for each level.
/// Operators in a row nest to the left, of which `&&` and `||` are one level together.
fn too_deep(root: &Expr) -> Option<&Expr> {
    use ExprKind::*;
    let mut todo = std::vec![(root, 1)];
    while let Some((expr, depth)) = todo.pop() {
        if depth > MAX_DEPTH {
            return Some(expr);
        }
        let mut nest = |inner| todo.push((inner, depth + 1));
        match &expr.kind {
            Null | Boolean(_) | Number(_) | Text(_) | NoEntries | Current | Member(_) => {}
            Index(one, _) | Flatten(one) | Not(one) | Reference(one) => nest(one),
            Of(left, right)
            | Filter(left, right)
            | Project(left, right)
            | Compare(_, left, right)
            | Pipe(left, right) => {
                nest(left);
                nest(right);
            }
            And(left, right) | Or(left, right) => {
                nest(right);
                let is_row = matches!(
                    (&expr.kind, &left.kind),
                    (And(..), And(..)) | (Or(..), Or(..))
                );
                todo.push((left, if is_row { depth } else { depth + 1 }));
            }
            Elements(all) | Call(_, _, all) => all.iter().for_each(nest),
        }
    }
    None
}

/// How strongly operators bind, by the grammar of JMESPath.
mod power {
    pub(super) const PIPE: u8 = 1;
    pub(super) const OR: u8 = 2;
    pub(super) const AND: u8 = 3;
    pub(super) const COMPARE: u8 = 5;
    pub(super) const FLATTEN: u8 = 9;
    /// What binds less ends a projection.
    pub(super) const PROJECTION: u8 = 10;
    pub(super) const ALL: u8 = 20;
    pub(super) const FILTER: u8 = 21;
    pub(super) const DOT: u8 = 40;
    pub(super) const NOT: u8 = 45;
    pub(super) const BRACKET: u8 = 55;
}

fn power(token: &Token) -> u8 {
    match token {
        Token::Pipe => power::PIPE,
        Token::Or => power::OR,
        Token::And => power::AND,
        Token::Compare(_) => power::COMPARE,
        Token::Flatten => power::FLATTEN,
        Token::All => power::ALL,
        Token::Filter => power::FILTER,
        Token::Dot => power::DOT,
        Token::Bracket => power::BRACKET,
        _ => 0,
    }
}

struct Parser<'s> {
    lexer: Lexer<'s>,
    depth: usize,
    operators: usize,
}

impl Parser<'_> {
    /// An expression whose operators bind more than `least`.
    fn expression(&mut self, least: u8) -> Result<Expr, Error> {
        self.depth += 1;
        let start = self.lexer.next()?;
        if self.depth > MAX_DEPTH {
            return Err(Error {
                kind: ErrorKind::TooDeep,
                span: start.1,
            });
        }
        let mut left = self.start(start)?;
        while power(self.lexer.peek()?) > least {
            let (token, span) = self.lexer.next()?;
            self.operators += 1;
            if self.operators > MAX_OPERATORS {
                return Err(Error {
                    kind: ErrorKind::TooLong,
                    span,
                });
            }
            left = self.follow(left, token, span)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    /// What an expression starts with.
    fn start(&mut self, (token, span): (Token, Range<usize>)) -> Result<Expr, Error> {
        let current = Expr {
            kind: ExprKind::Current,
            span: span.start..span.start,
        };
        Ok(match token {
            Token::Literal(kind) => Expr { kind, span },
            Token::Current => Expr {
                kind: ExprKind::Current,
                span,
            },
            Token::Name(name) if *self.lexer.peek()? == Token::Open => {
                self.lexer.next()?;
                let (arguments, end) = self.list(&Token::Close, "',' or ')'")?;
                Expr {
                    span: span.start..end,
                    kind: ExprKind::Call(name, span, arguments),
                }
            }
            Token::Name(name) => Expr {
                kind: ExprKind::Member(name),
                span,
            },
            Token::Not => {
                let operand = self.expression(power::NOT)?;
                Expr {
                    span: span.start..operand.span.end,
                    kind: ExprKind::Not(Box::new(operand)),
                }
            }
            Token::Reference => {
                let operand = self.expression(0)?;
                Expr {
                    span: span.start..operand.span.end,
                    kind: ExprKind::Reference(Box::new(operand)),
                }
            }
            Token::Open => {
                let inner = self.expression(0)?;
                let (token, close) = self.lexer.next()?;
                if token != Token::Close {
                    return Err(surprise(&token, close, "')'"));
                }
                Expr {
                    span: span.start..close.end,
                    kind: inner.kind,
                }
            }
            Token::Bracket if !matches!(self.lexer.peek()?, Token::Index(_)) => {
                let (elements, end) = self.list(&Token::CloseBracket, "',' or ']'")?;
                Expr {
                    span: span.start..end,
                    kind: ExprKind::Elements(elements),
                }
            }
            token @ (Token::Bracket | Token::Filter | Token::Flatten | Token::All) => {
                self.follow(current, token, span)?
            }
            other => {
                let expected = "a member, a literal, a function, '!' or '('";
                return Err(surprise(&other, span, expected));
            }
        })
    }

    /// Expressions between commas, to the token that closes them; and where that ends.
    fn list(&mut self, close: &Token, expected: &'static str) -> Result<(Vec<Expr>, usize), Error> {
        let mut list = Vec::new();
        loop {
            list.push(self.expression(0)?);
            let (token, span) = self.lexer.next()?;
            if token == *close {
                return Ok((list, span.end));
            }
            if token != Token::Comma {
                return Err(surprise(&token, span, expected));
            }
        }
    }

    /// What follows an expression, from the operator on.
    fn follow(&mut self, left: Expr, token: Token, span: Range<usize>) -> Result<Expr, Error> {
        let least = power(&token);
        Ok(match token {
            Token::Compare(comparison) => {
                let right = self.expression(least)?;
                join(left, right, |left, right| {
                    ExprKind::Compare(comparison, left, right)
                })
            }
            Token::And => join(left, self.expression(least)?, ExprKind::And),
            Token::Or => join(left, self.expression(least)?, ExprKind::Or),
            Token::Pipe => join(left, self.expression(least)?, ExprKind::Pipe),
            Token::Dot => join(left, self.after_dot(least)?, ExprKind::Of),
            Token::Bracket => {
                let (token, place) = self.lexer.next()?;
                let index = match token {
                    Token::Index(index) => u32::try_from(index).map_err(|_| Error {
                        kind: ErrorKind::Unsupported("indices from the end"),
                        span: place,
                    })?,
                    other => return Err(surprise(&other, place, "an index")),
                };
                let (token, close) = self.lexer.next()?;
                if token != Token::CloseBracket {
                    return Err(surprise(&token, close, "']'"));
                }
                Expr {
                    span: left.span.start..close.end,
                    kind: ExprKind::Index(Box::new(left), index),
                }
            }
            Token::Filter => {
                let condition = self.expression(0)?;
                let (token, close) = self.lexer.next()?;
                if token != Token::CloseBracket {
                    return Err(surprise(&token, close, "']'"));
                }
                let list = Expr {
                    span: left.span.start..close.end,
                    kind: ExprKind::Filter(Box::new(left), Box::new(condition)),
                };
                self.projection(list, least)?
            }
            Token::Flatten => {
                let list = Expr {
                    span: left.span.start..span.end,
                    kind: ExprKind::Flatten(Box::new(left)),
                };
                self.projection(list, least)?
            }
            // `[*]`
            _ => self.projection(left, least)?,
        })
    }

    /// What a projection does with the elements of a list.
    fn projection(&mut self, list: Expr, least: u8) -> Result<Expr, Error> {
        let next = self.lexer.peek()?;
        let each = if power(next) < power::PROJECTION {
            Expr {
                kind: ExprKind::Current,
                span: list.span.end..list.span.end,
            }
        } else if *next == Token::Dot {
            self.lexer.next()?;
            self.after_dot(least)?
        } else {
            self.expression(least)?
        };
        Ok(join(list, each, ExprKind::Project))
    }

    /// A member, a function or a list after a dot.
    fn after_dot(&mut self, least: u8) -> Result<Expr, Error> {
        if matches!(self.lexer.peek()?, Token::Name(_) | Token::Bracket) {
            return self.expression(least);
        }
        let (token, span) = self.lexer.next()?;
        Err(surprise(&token, span, "a member"))
    }
}

fn join(left: Expr, right: Expr, kind: impl FnOnce(Box<Expr>, Box<Expr>) -> ExprKind) -> Expr {
    Expr {
        span: left.span.start..right.span.end,
        kind: kind(Box::new(left), Box::new(right)),
    }
}

/// The error for a token where another was expected.
fn surprise(token: &Token, span: Range<usize>, expected: &'static str) -> Error {
    let kind = match token {
        Token::Unsupported(what) => ErrorKind::Unsupported(what),
        _ => ErrorKind::Expected(expected),
    };
    Error { kind, span }
}
