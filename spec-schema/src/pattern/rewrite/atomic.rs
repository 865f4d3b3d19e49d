//! Atomic groups and possessive quantifiers, written out with lookaheads.
//!
//! Such a part takes its first way to match and keeps it. The first way through a list of
//! parts is found from the left: a choice is taken where the rest of the list matches after
//! it, and a later choice where it does not match after any earlier one.

use std::boxed::Box;
use std::vec::Vec;

use super::{into_parts, repeat};
use crate::pattern::error::{ErrorKind, PatternError};
use crate::pattern::syntax::{Count, Kind, Look, Mode, Nullable, Syntax};

/// How many parts an atomic group may have once it is written out.
const MAX_PARTS: usize = 4096;

type Result<T> = std::result::Result<T, PatternError>;

pub(super) fn write_out(syntax: Syntax) -> Result<Syntax> {
    syntax.map(&mut |part| match part.kind {
        Kind::Atomic(inner) => atomic(*inner),
        Kind::Repeat(inner, count) if count.mode == Mode::Possessive => possessive(*inner, count),
        _ => Ok(part),
    })
}

/// `X{m,n}+`: Java takes one way through each X, and as many as there are.
fn possessive(part: Syntax, count: Count) -> Result<Syntax> {
    let span = part.span.clone();
    let once = atomic(part.clone())?;
    let more = repeat::not_empty(once.clone());
    // Where every way consumes, there is a first way where there is any.
    let any_more = match part.nullable() {
        Nullable::Never => part,
        _ => more.clone(),
    };
    let sequence = |parts: Vec<Syntax>| Syntax::new(Kind::Sequence(parts), &span);
    let mut parts = Vec::new();
    if count.min > 0 {
        parts.push(repeated(once, count.min, Some(count.min)));
    }
    let ended = not_ahead(any_more);
    let Some(max) = count.max else {
        parts.extend([repeated(more, 0, None), ended]);
        return Ok(sequence(parts));
    };
    let left = max - count.min;
    if left > 0 {
        let all = repeated(more.clone(), left, Some(left));
        let fewer = sequence(std::vec![repeated(more, 0, Some(left - 1)), ended]);
        parts.push(Syntax::new(
            Kind::Alternatives(std::vec![all, fewer]),
            &span,
        ));
    }
    Ok(sequence(parts))
}

fn repeated(part: Syntax, min: u32, max: Option<u32>) -> Syntax {
    let span = part.span.clone();
    let mode = Mode::Greedy;
    Syntax::new(
        Kind::Repeat(Box::new(part), Count { min, max, mode }),
        &span,
    )
}

fn not_ahead(part: Syntax) -> Syntax {
    let span = part.span.clone();
    Syntax::new(Kind::Look(Look::Ahead(Box::new(part), false)), &span)
}

/// The first way through a part.
fn atomic(part: Syntax) -> Result<Syntax> {
    let span = part.span.clone();
    let mut left = MAX_PARTS;
    let first = first_way(into_parts(part), &mut left);
    first.ok_or_else(|| {
        let what = "atomic groups and possessive quantifiers over a choice like this";
        PatternError::new(ErrorKind::Unsupported(what), span)
    })
}

/// The first way through parts one after the other; none where writing it out takes more
/// parts than are left.
fn first_way(parts: Vec<Syntax>, left: &mut usize) -> Option<Syntax> {
    *left = left.checked_sub(parts.len() + 1)?;
    let mut parts = parts.into_iter();
    let Some(head) = parts.next() else {
        return Some(Syntax::new(Kind::Sequence(Vec::new()), &(0..0)));
    };
    let rest: Vec<Syntax> = parts.collect();
    let span = head.span.clone();
    let sequence = |parts: Vec<Syntax>| Syntax::new(Kind::Sequence(parts), &span);
    let then = |head: Syntax| -> Vec<Syntax> {
        let mut parts = into_parts(head);
        parts.extend(rest.iter().cloned());
        parts
    };
    Some(match head.kind {
        Kind::Alternatives(alternatives) => {
            let mut ways = Vec::new();
            let mut earlier: Vec<Syntax> = Vec::new();
            for alternative in alternatives {
                let parts = then(alternative);
                let mut way: Vec<Syntax> = earlier.iter().cloned().map(not_ahead).collect();
                *left = left.checked_sub(way.len())?;
                way.push(first_way(parts.clone(), left)?);
                ways.push(sequence(way));
                earlier.push(sequence(parts));
            }
            Syntax::new(Kind::Alternatives(ways), &span)
        }
        Kind::Repeat(body, count) => {
            return first_repeat(*body, count, rest, left);
        }
        Kind::Class(_) | Kind::Look(_) => {
            let rest = first_way(rest, left)?;
            sequence(std::vec![head, rest])
        }
        Kind::Sequence(_) | Kind::Group(..) => first_way(then(head), left)?,
        Kind::Atomic(_) | Kind::Reference(..) => return None,
    })
}

/// The first way through `X{m,n}` and what follows.
fn first_repeat(body: Syntax, count: Count, rest: Vec<Syntax>, left: &mut usize) -> Option<Syntax> {
    let span = body.span.clone();
    let sequence = |parts: Vec<Syntax>| Syntax::new(Kind::Sequence(parts), &span);
    let Count { min, max, mode } = count;
    let simple = matches!(body.kind, Kind::Class(_));
    if simple && (max.is_none() || rest.is_empty()) {
        // A class matches in one way, so the number decides.
        let after = first_way(rest.clone(), left)?;
        let mut parts = std::vec![repeated(body.clone(), min, Some(min))];
        match (mode, max) {
            (Mode::Lazy, _) if rest.is_empty() => {}
            (Mode::Lazy, _) => {
                let step = sequence(std::vec![not_ahead(sequence(rest)), body]);
                parts.extend([repeated(step, 0, None), after]);
            }
            (_, None) => {
                let mut more = std::vec![repeated(body.clone(), 1, None)];
                more.extend(rest);
                parts.extend([repeated(body, 0, None), not_ahead(sequence(more)), after]);
            }
            (_, Some(max)) => {
                let most = repeated(body.clone(), max - min, Some(max - min));
                if max > min {
                    let ended = not_ahead(body.clone());
                    let fewer = repeated(body, 0, Some(max - min - 1));
                    let fewer = sequence(std::vec![fewer, ended]);
                    parts.push(Syntax::new(
                        Kind::Alternatives(std::vec![most, fewer]),
                        &span,
                    ));
                }
            }
        }
        return Some(sequence(parts));
    }
    // Otherwise every time is a choice of its own.
    let max = max?;
    let again = |min: u32, max: u32| {
        let mut parts = into_parts(body.clone());
        let (min, max) = (min.saturating_sub(1), Some(max - 1));
        let count = Count { min, max, mode };
        if max != Some(0) {
            let more = Kind::Repeat(Box::new(body.clone()), count);
            parts.push(Syntax::new(more, &span));
        }
        parts.extend(rest.iter().cloned());
        parts
    };
    if body.nullable() != Nullable::Never {
        return None;
    }
    if min > 0 {
        return first_way(again(min, max), left);
    }
    if max == 0 {
        return first_way(rest, left);
    }
    let (taken, passed) = (sequence(again(min, max)), sequence(rest.clone()));
    let choices = match mode {
        Mode::Lazy => std::vec![passed, taken],
        _ => std::vec![taken, passed],
    };
    first_way(
        std::vec![Syntax::new(Kind::Alternatives(choices), &span)],
        left,
    )
}
