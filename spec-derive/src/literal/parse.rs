//! What may stand in `spec!`: JSON with Rust's literals, and Rust's expressions.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Ident, Lit, LitBool, LitStr, Token, braced, bracketed, parenthesized, token};

use super::spot::{Located, Spot};

/// The members of a structure.
pub(crate) struct Structure {
    pub(crate) entries: Vec<Entry>,
    /// Where it stands.
    pub(crate) span: Spot,
}

/// A member and its value.
pub(crate) struct Entry {
    pub(crate) key: Key,
    pub(crate) value: Value,
}

/// A name, bare or quoted.
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) span: Spot,
}

/// A value.
pub(crate) enum Value {
    Text(Located<LitStr>),
    Boolean(Located<LitBool>),
    /// A number with its sign.
    Number(Number),
    /// As if the member were left out.
    Null(Spot),
    List(List),
    Structure(Structure),
    /// A value of an enum that is newer than the model.
    Unknown(Located<LitStr>),
    /// The same of an enum of integers.
    UnknownNumber(Number),
    /// A constant expression: constant evaluation checks it.
    Expression(Box<Expr>),
}

pub(crate) struct Number {
    pub(crate) negative: bool,
    pub(crate) literal: Lit,
    /// Where it starts, at the sign if there is one.
    pub(crate) span: Spot,
}

pub(crate) struct List {
    pub(crate) elements: Vec<Value>,
    pub(crate) span: Spot,
}

impl Value {
    /// Where an error about the whole value is shown.
    pub(crate) fn span(&self) -> Spot {
        match self {
            Value::Text(text) | Value::Unknown(text) => text.spot,
            Value::Boolean(value) => value.spot,
            Value::Number(number) | Value::UnknownNumber(number) => number.span,
            Value::Null(span) => *span,
            Value::List(list) => list.span,
            Value::Structure(structure) => structure.span,
            Value::Expression(expression) => expression.span().into(),
        }
    }
}

impl Value {
    /// Whether it is one literal, or a list of such.
    pub(crate) fn is_plain(&self) -> bool {
        match self {
            Value::Text(_) | Value::Boolean(_) | Value::Number(_) => true,
            Value::Unknown(_) | Value::UnknownNumber(_) => true,
            Value::List(list) => list.elements.iter().all(|element| {
                matches!(
                    element,
                    Value::Text(_) | Value::Boolean(_) | Value::Number(_)
                )
            }),
            Value::Null(_) | Value::Structure(_) | Value::Expression(_) => false,
        }
    }
}

impl Parse for Structure {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let content;
        let brace = braced!(content in input);
        let entries = Punctuated::<Entry, Token![,]>::parse_terminated(&content)?;
        Ok(Structure {
            entries: entries.into_iter().collect(),
            span: brace.span.join().into(),
        })
    }
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let key = input.parse()?;
        input.parse::<Token![:]>()?;
        let value = input.parse()?;
        Ok(Entry { key, value })
    }
}

impl Parse for Key {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let name: LitStr = input.parse()?;
            return Ok(Key {
                name: name.value(),
                span: name.span().into(),
            });
        }
        match Ident::parse_any(input) {
            Ok(name) => Ok(Key {
                name: name.unraw().to_string(),
                span: name.span().into(),
            }),
            Err(error) => Err(syn::Error::new(
                error.span(),
                "expected the name of a member",
            )),
        }
    }
}

/// Whether the value ends here.
fn ends(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// Parses a literal that is the whole value; nothing where more follows.
fn whole<T>(
    input: ParseStream<'_>,
    parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> Option<T> {
    use syn::parse::discouraged::Speculative;
    let fork = input.fork();
    let parsed = parse(&fork).ok().filter(|_| ends(&fork))?;
    input.advance_to(&fork);
    Some(parsed)
}

fn unknown(input: ParseStream<'_>) -> syn::Result<Value> {
    let name: Ident = input.parse()?;
    if name != "unknown" {
        return Err(syn::Error::new(name.span(), "expected `unknown`"));
    }
    let content;
    parenthesized!(content in input);
    match content.peek(LitStr) {
        true => Ok(Value::Unknown(located(content.parse()?))),
        false => Ok(Value::UnknownNumber(number(&content)?)),
    }
}

fn null(input: ParseStream<'_>) -> syn::Result<Span> {
    let name: Ident = input.parse()?;
    match name == "null" {
        true => Ok(name.span()),
        false => Err(syn::Error::new(name.span(), "expected `null`")),
    }
}

fn number(input: ParseStream<'_>) -> syn::Result<Number> {
    let sign: Option<Token![-]> = input.parse()?;
    let literal: Lit = input.parse()?;
    match literal {
        Lit::Int(_) | Lit::Float(_) => Ok(Number {
            negative: sign.is_some(),
            span: sign.map_or(literal.span(), |sign| sign.span()).into(),
            literal,
        }),
        other => Err(syn::Error::new(other.span(), "expected a number")),
    }
}

/// A literal with its own place.
fn located<T: Spanned>(literal: T) -> Located<T> {
    Located {
        spot: literal.span().into(),
        literal,
    }
}

/// Whether a structure stands here, and not a block of Rust.
fn is_structure(input: ParseStream<'_>) -> bool {
    let inside =
        |input: ParseStream<'_>| {
            let content;
            braced!(content in input);
            let is_key = content.peek(LitStr) || content.peek(Ident::peek_any);
            Ok(content.is_empty()
                || (is_key && content.peek2(Token![:]) && !content.peek2(Token![::])))
        };
    input.peek(token::Brace) && inside(&input.fork()).unwrap_or(false)
}

impl Parse for Value {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if is_structure(input) {
            return input.parse().map(Value::Structure);
        }
        if input.peek(token::Bracket) {
            let content;
            let bracket = bracketed!(content in input);
            let elements = Punctuated::<Value, Token![,]>::parse_terminated(&content)?;
            return Ok(Value::List(List {
                elements: elements.into_iter().collect(),
                span: bracket.span.join().into(),
            }));
        }
        if let Some(text) = whole(input, |input| input.parse::<LitStr>()) {
            return Ok(Value::Text(located(text)));
        }
        if let Some(value) = whole(input, |input| input.parse::<LitBool>()) {
            return Ok(Value::Boolean(located(value)));
        }
        if let Some(number) = whole(input, number) {
            return Ok(Value::Number(number));
        }
        if let Some(span) = whole(input, null) {
            return Ok(Value::Null(span.into()));
        }
        if let Some(value) = whole(input, unknown) {
            return Ok(value);
        }
        if ends(input) {
            return Err(input.error("expected a value"));
        }
        input
            .parse()
            .map(|expression| Value::Expression(Box::new(expression)))
    }
}
