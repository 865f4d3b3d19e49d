//! Anchors at the ends of a pattern that has to match the whole text.

use std::boxed::Box;

use crate::pattern::syntax::{Kind, Look, Syntax};

/// Whether a match starts at the start of the text and ends at its end, whatever else.
pub(crate) fn is_anchored(syntax: &Syntax) -> bool {
    at_edge(syntax, true, &|look| matches!(look, Look::Start))
        && at_edge(syntax, false, &|look| matches!(look, Look::End))
}

/// Whether a look stands at an edge of all alternatives.
fn at_edge(part: &Syntax, start: bool, test: &impl Fn(&Look) -> bool) -> bool {
    match &part.kind {
        Kind::Look(look) => test(look),
        Kind::Sequence(parts) => {
            let edge = if start { parts.first() } else { parts.last() };
            edge.is_some_and(|edge| at_edge(edge, start, test))
        }
        Kind::Alternatives(parts) => parts.iter().all(|part| at_edge(part, start, test)),
        Kind::Group(part, _) => at_edge(part, start, test),
        _ => false,
    }
}

/// The same without the anchors that always hold where the whole text must match.
pub(crate) fn trimmed(syntax: Syntax) -> Syntax {
    let syntax = trim(syntax, true, &|look| matches!(look, Look::Start));
    let holds = |look: &Look| matches!(look, Look::End | Look::LastLine(_));
    trim(syntax, false, &holds)
}

fn trim(syntax: Syntax, start: bool, holds: &impl Fn(&Look) -> bool) -> Syntax {
    let span = syntax.span.clone();
    let kind = match syntax.kind {
        Kind::Look(look) if holds(&look) => Kind::Sequence(std::vec::Vec::new()),
        Kind::Repeat(part, count) => match &part.kind {
            Kind::Look(look) if holds(look) => Kind::Sequence(std::vec::Vec::new()),
            _ => Kind::Repeat(part, count),
        },
        Kind::Sequence(mut parts) => {
            // What is left of a trimmed part may be nothing, and then the next one is at the
            // edge.
            loop {
                let edge = if start {
                    0
                } else {
                    parts.len().wrapping_sub(1)
                };
                if edge >= parts.len() {
                    break;
                }
                let part = trim(parts.remove(edge), start, holds);
                if !matches!(&part.kind, Kind::Sequence(left) if left.is_empty()) {
                    parts.insert(edge, part);
                    break;
                }
            }
            match parts.pop() {
                Some(only) if parts.is_empty() => return only,
                last => {
                    parts.extend(last);
                    Kind::Sequence(parts)
                }
            }
        }
        Kind::Alternatives(parts) => {
            let parts = parts.into_iter().map(|part| trim(part, start, holds));
            Kind::Alternatives(parts.collect())
        }
        Kind::Group(part, group) => Kind::Group(Box::new(trim(*part, start, holds)), group),
        kind => kind,
    };
    Syntax::new(kind, &span)
}
