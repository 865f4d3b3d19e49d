//! Syntax in terms of what an automaton can do: sequences, alternatives, repetitions and
//! lookarounds. References, atomic parts and possessive quantifiers are written out.

mod anchor;
mod atomic;
mod reference;
mod repeat;

pub(super) use anchor::{is_anchored, trimmed};

use super::class::Class;
use super::error::PatternError;
use super::syntax::{Kind, Syntax};

/// Writes a pattern out. Where every character comes from the pattern's own classes, texts
/// hold no others; `anywhere` says that it is not so.
pub(super) fn rewrite(syntax: Syntax, anywhere: bool) -> Result<Syntax, PatternError> {
    let alphabet = if anywhere {
        Class::any()
    } else {
        reference::alphabet(&syntax)
    };
    let syntax = reference::write_out(syntax, &alphabet)?;
    let syntax = atomic::write_out(syntax)?;
    repeat::write_out(syntax)
}

/// A part as a list of parts that stand one after the other.
pub(super) fn into_parts(syntax: Syntax) -> std::vec::Vec<Syntax> {
    match syntax.kind {
        Kind::Sequence(parts) => parts.into_iter().flat_map(into_parts).collect(),
        Kind::Group(part, _) => into_parts(*part),
        _ => std::vec![syntax],
    }
}
