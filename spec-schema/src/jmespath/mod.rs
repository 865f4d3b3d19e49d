//! The part of JMESPath that conditions are written in.
//!
//! Members by name, literals, comparisons for equality, `&&`, `||`, `!` and parentheses.
//! Everything else of JMESPath is refused by its name and place, never passed over.
//!
//! ```
//! use spec_schema::jmespath;
//!
//! assert!(jmespath::parse("(Image == `null`) != (Name == `null`)").is_ok());
//! let error = jmespath::parse("length(Name) == `3`").unwrap_err();
//! assert_eq!(error.to_string(), "function calls are not supported in conditions, at byte 6");
//! ```

mod lexer;

use std::boxed::Box;
use std::fmt;
use std::ops::Range;
use std::string::String;

use lexer::{Lexer, Token};

/// How deep parentheses and negations may nest.
const MAX_DEPTH: usize = 64;

/// An expression, and where it stands in its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Byte offsets into the source.
    pub span: Range<usize>,
}

/// What an expression is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExprKind {
    /// The literal null.
    Null,
    /// The literal true or false.
    Boolean(bool),
    /// A literal text.
    Text(String),
    /// A member by its name.
    Member(String),
    /// `left == right`, or with `false` `left != right`.
    Equal(bool, Box<Expr>, Box<Expr>),
    /// `left && right`
    And(Box<Expr>, Box<Expr>),
    /// `left || right`
    Or(Box<Expr>, Box<Expr>),
    /// `!operand`
    Not(Box<Expr>),
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
    };
    let expression = parser.or()?;
    match parser.lexer.next()? {
        (Token::End, _) => Ok(expression),
        (token, span) => Err(surprise(&token, span, "an operator or the end")),
    }
}

struct Parser<'s> {
    lexer: Lexer<'s>,
    depth: usize,
}

impl Parser<'_> {
    fn or(&mut self) -> Result<Expr, Error> {
        let mut left = self.and()?;
        while self.lexer.accept(&Token::Or)? {
            let right = self.and()?;
            left = join(left, right, ExprKind::Or);
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Expr, Error> {
        let mut left = self.comparison()?;
        while self.lexer.accept(&Token::And)? {
            let right = self.comparison()?;
            left = join(left, right, ExprKind::And);
        }
        Ok(left)
    }

    fn comparison(&mut self) -> Result<Expr, Error> {
        let mut left = self.unary()?;
        loop {
            let equal = if self.lexer.accept(&Token::Equal)? {
                true
            } else if self.lexer.accept(&Token::NotEqual)? {
                false
            } else {
                return Ok(left);
            };
            let right = self.unary()?;
            left = join(left, right, |left, right| {
                ExprKind::Equal(equal, left, right)
            });
        }
    }

    fn unary(&mut self) -> Result<Expr, Error> {
        self.depth += 1;
        let (token, span) = self.lexer.next()?;
        if self.depth > MAX_DEPTH {
            return Err(Error {
                kind: ErrorKind::TooDeep,
                span,
            });
        }
        let expression = match token {
            Token::Not => {
                let operand = self.unary()?;
                Expr {
                    span: span.start..operand.span.end,
                    kind: ExprKind::Not(Box::new(operand)),
                }
            }
            Token::Open => {
                let inner = self.or()?;
                let (token, close) = self.lexer.next()?;
                if token != Token::Close {
                    return Err(surprise(&token, close, "')'"));
                }
                Expr {
                    span: span.start..close.end,
                    kind: inner.kind,
                }
            }
            Token::Name(name) => Expr {
                kind: ExprKind::Member(name),
                span,
            },
            Token::Literal(kind) => Expr { kind, span },
            other => return Err(surprise(&other, span, "a member, a literal, '!' or '('")),
        };
        self.depth -= 1;
        Ok(expression)
    }
}

fn join(left: Expr, right: Expr, kind: impl FnOnce(Box<Expr>, Box<Expr>) -> ExprKind) -> Expr {
    Expr {
        span: left.span.start..right.span.end,
        kind: kind(Box::new(left), Box::new(right)),
    }
}

/// The error for a token where another was expected; a call stands after a name.
fn surprise(token: &Token, span: Range<usize>, expected: &'static str) -> Error {
    let kind = match token {
        Token::Unsupported(what) => ErrorKind::Unsupported(what),
        Token::Open => ErrorKind::Unsupported("function calls"),
        _ => ErrorKind::Expected(expected),
    };
    Error { kind, span }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[track_caller]
    fn refuses(source: &str, message: &str) {
        assert_eq!(
            parse(source).expect_err("an error").to_string(),
            message,
            "{source}"
        );
    }

    #[test]
    fn precedence() {
        let expression = parse("!A && B == 'x' || C").expect("an expression");
        let ExprKind::Or(left, right) = expression.kind else {
            panic!("|| binds least")
        };
        assert_eq!(right.kind, ExprKind::Member("C".into()));
        assert_eq!(right.span, 18..19);
        let ExprKind::And(not, equal) = left.kind else {
            panic!("then &&")
        };
        assert!(matches!(not.kind, ExprKind::Not(_)));
        assert_eq!(not.span, 0..2);
        assert!(matches!(equal.kind, ExprKind::Equal(true, ..)));
    }

    #[test]
    fn literals() {
        for (source, expected) in [
            ("`null`", ExprKind::Null),
            ("` true `", ExprKind::Boolean(true)),
            ("`\"Pipe\"`", ExprKind::Text("Pipe".into())),
            ("'it\\'s'", ExprKind::Text("it's".into())),
            ("\"odd name\"", ExprKind::Member("odd name".into())),
        ] {
            assert_eq!(parse(source).expect(source).kind, expected);
        }
    }

    #[test]
    fn what_is_refused() {
        refuses("", "expected a member, a literal, '!' or '(', at byte 0");
        refuses(
            "A &&",
            "expected a member, a literal, '!' or '(', at byte 4",
        );
        refuses("A B", "expected an operator or the end, at byte 2");
        refuses("(A", "expected ')', at byte 2");
        refuses(
            "A.B",
            "paths into members are not supported in conditions, at byte 1",
        );
        refuses(
            "A[0]",
            "indices and projections are not supported in conditions, at byte 1",
        );
        refuses(
            "A < B",
            "comparisons of order are not supported in conditions, at byte 2",
        );
        refuses(
            "`1` == A",
            "literals of this type are not supported in conditions, at byte 0",
        );
        refuses("A == 'x", "the text is not closed, at byte 5");
        refuses("A = B", "expected '==', at byte 2");
        refuses(
            "A & B",
            "references to expressions are not supported in conditions, at byte 2",
        );
        refuses("é", "expected a name, a literal or an operator, at byte 0");
    }

    #[test]
    fn depth_is_limited() {
        let source = "(".repeat(100_000);
        refuses(&source, "nested deeper than 64 levels, at byte 64");
        let long = std::vec!["A"; 1000].join(" || ");
        assert!(parse(&long).is_ok());
    }
}
