//! Repetitions of what may match nothing.
//!
//! Java leaves a loop as soon as one turn consumes nothing, be the least number of turns
//! reached or not. That makes a difference where a turn can be empty only in some places:
//! `(?:(?=a)|a){2}` does not match "a".

use std::boxed::Box;
use std::vec::Vec;

use crate::pattern::error::PatternError;
use crate::pattern::syntax::{Count, Kind, Look, Mode, Nullable, Syntax};

pub(super) fn write_out(syntax: Syntax) -> Result<Syntax, PatternError> {
    syntax.map(&mut |part| {
        Ok(match part.kind {
            Kind::Repeat(body, count)
                if count.min > 1 && body.nullable() == Nullable::Sometimes && consumes(&body) =>
            {
                leave_early(*body, count)
            }
            Kind::Look(Look::LastLine(written_out)) => *written_out,
            _ => part,
        })
    })
}

fn consumes(part: &Syntax) -> bool {
    match &part.kind {
        Kind::Class(_) => true,
        Kind::Sequence(parts) | Kind::Alternatives(parts) => parts.iter().any(consumes),
        Kind::Repeat(part, _) | Kind::Group(part, _) | Kind::Atomic(part) => consumes(part),
        Kind::Look(_) | Kind::Reference(..) => false,
    }
}

/// Full turns, enough of them; or fewer and an empty one.
fn leave_early(body: Syntax, count: Count) -> Syntax {
    let span = body.span.clone();
    let empty = empty(&body);
    let full = not_empty(body);
    let turns = |min, max| {
        let mode = Mode::Greedy;
        let count = Count { min, max, mode };
        Syntax::new(Kind::Repeat(Box::new(full.clone()), count), &span)
    };
    let early = std::vec![turns(0, Some(count.min - 1)), empty];
    let early = Syntax::new(Kind::Sequence(early), &span);
    let enough = turns(count.min, count.max);
    Syntax::new(Kind::Alternatives(std::vec![enough, early]), &span)
}

/// The part where it consumes nothing.
fn empty(part: &Syntax) -> Syntax {
    let kind = match &part.kind {
        Kind::Class(_) | Kind::Reference(..) => return Syntax::never(&part.span),
        Kind::Sequence(parts) => Kind::Sequence(parts.iter().map(empty).collect()),
        Kind::Alternatives(parts) => Kind::Alternatives(parts.iter().map(empty).collect()),
        Kind::Repeat(_, Count { min: 0, .. }) => Kind::Sequence(Vec::new()),
        Kind::Repeat(part, _) | Kind::Group(part, _) | Kind::Atomic(part) => return empty(part),
        Kind::Look(_) => return part.clone(),
    };
    Syntax::new(kind, &part.span)
}

/// The part where it consumes something.
pub(super) fn not_empty(part: Syntax) -> Syntax {
    if part.nullable() == Nullable::Never {
        return part;
    }
    let span = part.span.clone();
    let kind = match part.kind {
        Kind::Sequence(parts) => {
            // Nothing up to one of the parts, something there, anything afterwards.
            let ways = (0..parts.len()).map(|first| {
                let before = parts[..first].iter().map(empty);
                let here = not_empty(parts[first].clone());
                let after = parts[first + 1..].iter().cloned();
                let sequence = before.chain([here]).chain(after).collect();
                Syntax::new(Kind::Sequence(sequence), &span)
            });
            Kind::Alternatives(ways.collect())
        }
        Kind::Alternatives(parts) => Kind::Alternatives(parts.into_iter().map(not_empty).collect()),
        Kind::Repeat(body, count) => {
            let least = Count {
                min: count.min.max(1),
                ..count
            };
            if count.max == Some(0) {
                return Syntax::never(&span);
            }
            if count.min > 1 && body.nullable() == Nullable::Sometimes {
                return not_empty(leave_early(*body, count));
            }
            Kind::Repeat(Box::new(not_empty(*body)), Count { min: 1, ..least })
        }
        Kind::Group(part, _) | Kind::Atomic(part) => return not_empty(*part),
        Kind::Class(_) | Kind::Look(_) | Kind::Reference(..) => return Syntax::never(&span),
    };
    Syntax::new(kind, &span)
}
