//! Lookbehinds, which Java tries at UTF-16 units.
//!
//! Java goes back from the place of a lookbehind by as many units as its part can have
//! characters, so a character beyond U+FFFF may be too long, and a start may fall between
//! its two halves, where the second half counts as a character.

use std::vec::Vec;

use super::{Class, Count, ErrorKind, Kind, Result, Syntax};
use crate::pattern::class;
use crate::pattern::error::PatternError;

/// The part of a lookbehind whose characters are counted in units, so that it can be
/// matched by characters.
pub(super) fn by_units(body: Syntax) -> Result<Syntax> {
    let mut wide = class::supplementary();
    wide.add(&class::low_surrogates());
    let touches = |class: &Class| !class.intersect(&wide).is_empty();
    if !consumes(&body, &touches) {
        return Ok(body);
    }
    let Some(longest) = longest(&body) else {
        return unsupported(&body);
    };
    match body.kind {
        Kind::Alternatives(parts) => {
            let parts = parts.into_iter().map(|part| sequence(part, longest));
            let parts = parts.collect::<Result<Vec<_>>>()?;
            Ok(Syntax::new(Kind::Alternatives(parts), &body.span))
        }
        Kind::Group(inner, _) => by_units(*inner),
        _ => sequence(body, longest),
    }
}

/// Whether a class that the part consumes passes a test.
fn consumes(part: &Syntax, test: &impl Fn(&Class) -> bool) -> bool {
    match &part.kind {
        Kind::Class(class) => test(class),
        Kind::Sequence(parts) | Kind::Alternatives(parts) => {
            parts.iter().any(|part| consumes(part, test))
        }
        Kind::Repeat(part, _) | Kind::Group(part, _) | Kind::Atomic(part) => consumes(part, test),
        Kind::Look(_) | Kind::Reference(..) => false,
    }
}

/// The greatest number of characters; none where there is no such number.
pub(super) fn longest(part: &Syntax) -> Option<u64> {
    Some(match &part.kind {
        Kind::Class(_) => 1,
        Kind::Look(_) => 0,
        Kind::Sequence(parts) => {
            let lengths = parts.iter().map(longest);
            lengths.sum::<Option<u64>>()?
        }
        Kind::Alternatives(parts) => {
            let lengths = parts.iter().map(longest).collect::<Option<Vec<_>>>()?;
            lengths.into_iter().max().unwrap_or(0)
        }
        Kind::Repeat(part, Count { max, .. }) => longest(part)?.checked_mul((*max)?.into())?,
        Kind::Group(part, _) | Kind::Atomic(part) => longest(part)?,
        Kind::Reference(..) => return None,
    })
}

/// Whether Java repeats a group in a way of which it does not know a greatest length: where the
/// group can match in several ways.
pub(super) fn is_unclear(group: &Syntax) -> bool {
    !matches!(group.kind, Kind::Atomic(_)) && !is_single_way(group)
}

fn is_single_way(part: &Syntax) -> bool {
    match &part.kind {
        Kind::Class(_) | Kind::Look(_) | Kind::Reference(..) => true,
        Kind::Sequence(parts) => parts.iter().all(is_single_way),
        // Assertions are written out as alternatives too.
        Kind::Alternatives(_) => !consumes(part, &|_| true),
        Kind::Repeat(part, Count { min, max, .. }) => *max == Some(*min) && is_single_way(part),
        Kind::Group(part, _) | Kind::Atomic(part) => is_single_way(part),
    }
}

fn unsupported<T>(part: &Syntax) -> Result<T> {
    let what = "lookbehinds of varying length over characters beyond U+FFFF";
    let kind = ErrorKind::Unsupported(what);
    Err(PatternError::new(kind, part.span.clone()))
}

/// A sequence of classes, with the characters that fit into so many units.
fn sequence(part: Syntax, longest: u64) -> Result<Syntax> {
    let mut classes = Vec::new();
    flatten(&part, &mut classes)?;
    let exact = classes.len() as u64 == longest;
    if !exact && classes.len() > 1 {
        return unsupported(&part);
    }
    let wide = class::supplementary();
    for (index, class) in classes.iter_mut().enumerate() {
        let halves = class.intersect(&class::low_surrogates());
        if exact {
            *class = class.without(&wide);
        }
        if index == 0 && halves == class::low_surrogates() {
            class.add(&wide);
        } else if index == 0 && !halves.is_empty() {
            return unsupported(&part);
        }
    }
    let span = &part.span;
    let classes = classes.into_iter();
    let classes = classes.map(|class| Syntax::new(Kind::Class(class), span));
    Ok(Syntax::new(Kind::Sequence(classes.collect()), span))
}

/// The classes of a sequence that always consumes the same number.
fn flatten(part: &Syntax, classes: &mut Vec<Class>) -> Result<()> {
    match &part.kind {
        Kind::Class(class) => classes.push(class.clone()),
        Kind::Sequence(parts) => {
            for part in parts {
                flatten(part, classes)?;
            }
        }
        Kind::Group(part, _) => flatten(part, classes)?,
        Kind::Repeat(inner, Count { min, max, .. }) if *max == Some(*min) && *min <= 64 => {
            for _ in 0..*min {
                flatten(inner, classes)?;
            }
        }
        _ => return unsupported(part),
    }
    Ok(())
}
