//! References to groups: a pattern in which a group can match a few texts only is the same
//! as one alternative for each of these texts.

use std::boxed::Box;
use std::collections::BTreeSet;
use std::vec::Vec;

use crate::pattern::class::Class;
use crate::pattern::error::{ErrorKind, PatternError};
use crate::pattern::syntax::{Count, Kind, Look, Mode, Syntax};

/// How many texts a group may match that is referred to.
const MAX_TEXTS: usize = 256;

type Result<T> = std::result::Result<T, PatternError>;

/// All characters that a text can hold which the whole pattern matches.
pub(super) fn alphabet(syntax: &Syntax) -> Class {
    match &syntax.kind {
        Kind::Class(class) => class.clone(),
        Kind::Sequence(parts) | Kind::Alternatives(parts) => {
            let mut union = Class::default();
            for part in parts {
                union.add(&alphabet(part));
            }
            union
        }
        Kind::Repeat(part, _) | Kind::Group(part, _) | Kind::Atomic(part) => alphabet(part),
        Kind::Look(_) => Class::default(),
        // What is repeated has been consumed before, perhaps in another case.
        Kind::Reference(_, ignore_case) if *ignore_case => Class::any(),
        Kind::Reference(..) => Class::default(),
    }
}

pub(super) fn write_out(syntax: Syntax, alphabet: &Class) -> Result<Syntax> {
    let mut groups = BTreeSet::new();
    syntax.any(&mut |part| {
        if let Kind::Reference(group, _) = part.kind {
            groups.insert(group);
        }
        false
    });
    // From the last group on: what it matches may refer to groups before it.
    let mut syntax = syntax;
    for group in groups {
        let writer = Writer { group, alphabet };
        writer.refuse_leaks(&syntax)?;
        syntax = writer.expand(syntax, Place::default())?;
    }
    syntax.map(&mut |part| {
        Ok(match part.kind {
            Kind::Group(inner, _) => *inner,
            _ => part,
        })
    })
}

/// What stands around a part.
#[derive(Clone, Copy, Default)]
struct Place {
    /// It may be matched more than once.
    repeated: bool,
    /// It must not change its mind.
    atomic: bool,
}

struct Writer<'a> {
    group: u32,
    alphabet: &'a Class,
}

impl Writer<'_> {
    fn is_group(&self, part: &Syntax) -> bool {
        matches!(part.kind, Kind::Group(_, group) if group == self.group)
    }

    fn is_reference(&self, part: &Syntax) -> bool {
        matches!(part.kind, Kind::Reference(group, _) if group == self.group)
    }

    fn has_group(&self, part: &Syntax) -> bool {
        part.any(&mut |part| self.is_group(part))
    }

    fn has_reference(&self, part: &Syntax) -> bool {
        part.any(&mut |part| self.is_reference(part))
    }

    fn references(&self, part: &Syntax) -> usize {
        let mut count = 0;
        part.any(&mut |part| {
            count += usize::from(self.is_reference(part));
            false
        });
        count
    }

    /// What a group has matched in a lookaround, an atomic part or a loop is kept by Java
    /// even where the way through it has been given up, so nothing outside may ask for it.
    fn refuse_leaks(&self, whole: &Syntax) -> Result<()> {
        let all = self.references(whole);
        let leaks = whole.any(&mut |part| {
            let keeps = match &part.kind {
                Kind::Look(_) | Kind::Atomic(_) => true,
                Kind::Repeat(_, count) => count.max != Some(1) || count.mode == Mode::Possessive,
                _ => false,
            };
            keeps && self.has_group(part) && self.references(part) < all
        });
        if leaks { self.refuse(whole) } else { Ok(()) }
    }

    fn refuse<T>(&self, part: &Syntax) -> Result<T> {
        let mut place = part.span.clone();
        part.any(&mut |part| {
            let found = self.is_reference(part);
            if found {
                place = part.span.clone();
            }
            found
        });
        let what = "references to a group that may match many texts, or in many ways,";
        Err(PatternError::new(ErrorKind::Unsupported(what), place))
    }

    /// Writes references out in the smallest part that holds the group and all of them.
    fn expand(&self, syntax: Syntax, place: Place) -> Result<Syntax> {
        if !self.has_reference(&syntax) {
            return Ok(syntax);
        }
        if self.is_group(&syntax) || self.is_reference(&syntax) {
            // No group has matched before: the reference fails.
            return self.unset(syntax, place);
        }
        let expand = |part: Box<Syntax>, place| -> Result<Box<Syntax>> {
            Ok(Box::new(self.expand(*part, place)?))
        };
        let kind = match syntax.kind {
            Kind::Sequence(parts) => {
                let first = parts.iter().position(|part| self.has_group(part));
                let last = parts.iter().rposition(|part| self.has_reference(part));
                if let (Some(first), Some(last)) = (first, last)
                    && first < last
                {
                    let whole = Syntax::new(Kind::Sequence(parts), &syntax.span);
                    return self.alternatives(whole, first, place);
                }
                let parts = parts.into_iter().map(|part| self.expand(part, place));
                Kind::Sequence(parts.collect::<Result<_>>()?)
            }
            Kind::Alternatives(parts) => {
                let parts = parts.into_iter().map(|part| self.expand(part, place));
                Kind::Alternatives(parts.collect::<Result<_>>()?)
            }
            Kind::Repeat(part, count) => {
                let place = Place {
                    repeated: place.repeated || count.max != Some(1),
                    atomic: place.atomic || count.mode == Mode::Possessive,
                };
                Kind::Repeat(expand(part, place)?, count)
            }
            Kind::Group(part, group) => Kind::Group(expand(part, place)?, group),
            Kind::Atomic(part) => {
                let place = Place {
                    atomic: true,
                    ..place
                };
                Kind::Atomic(expand(part, place)?)
            }
            Kind::Look(Look::Ahead(part, holds)) => {
                // Only whether it matches counts here, not how; it may be tried in many places.
                let place = Place {
                    atomic: false,
                    repeated: true,
                };
                Kind::Look(Look::Ahead(expand(part, place)?, holds))
            }
            leaf => leaf,
        };
        Ok(Syntax::new(kind, &syntax.span))
    }

    /// The references of a part that no group comes before.
    fn unset(&self, syntax: Syntax, place: Place) -> Result<Syntax> {
        if place.repeated && self.has_reference(&syntax) {
            // The group may have matched the time before.
            return self.refuse(&syntax);
        }
        syntax.map(&mut |part| {
            Ok(if self.is_reference(&part) {
                Syntax::never(&part.span)
            } else {
                part
            })
        })
    }

    /// One alternative for each text of the group, and one without the group.
    fn alternatives(&self, whole: Syntax, first: usize, place: Place) -> Result<Syntax> {
        let span = whole.span.clone();
        let Kind::Sequence(parts) = whole.kind else {
            return Ok(whole);
        };
        let texts = self.texts(&parts[first])?;
        if place.atomic {
            return self.refuse(&parts[first]);
        }
        let later = &parts[first + 1..];
        if later.iter().any(|part| self.has_group(part)) {
            return self.refuse(&parts[first]);
        }
        let mut before = Vec::new();
        for part in &parts[..first] {
            before.push(self.unset(part.clone(), place)?);
        }
        let mut alternatives = Vec::new();
        for text in &texts {
            let mut sequence = before.clone();
            sequence.push(self.must(&parts[first], text)?);
            for part in later {
                let part = part.clone().map(&mut |part| {
                    Ok(match part.kind {
                        Kind::Reference(group, ignore_case) if group == self.group => {
                            literal(text, ignore_case, &part)
                        }
                        _ => part,
                    })
                });
                sequence.push(part?);
            }
            alternatives.push(Syntax::new(Kind::Sequence(sequence), &span));
        }
        if self.can_skip(&parts[first]) {
            if place.repeated {
                return self.refuse(&parts[first]);
            }
            let mut sequence = before;
            sequence.push(self.without(parts[first].clone())?);
            for part in later {
                sequence.push(self.unset(part.clone(), place)?);
            }
            alternatives.push(Syntax::new(Kind::Sequence(sequence), &span));
        }
        Ok(Syntax::new(Kind::Alternatives(alternatives), &span))
    }

    /// The texts that the group inside of a part can match.
    fn texts(&self, part: &Syntax) -> Result<BTreeSet<Vec<u32>>> {
        let mut found = BTreeSet::new();
        let mut finite = true;
        part.any(&mut |inner| {
            if self.is_group(inner)
                && let Kind::Group(body, _) = &inner.kind
            {
                match texts(body, self.alphabet) {
                    Some(texts) => found.extend(texts),
                    None => finite = false,
                }
            }
            false
        });
        if finite && found.len() <= MAX_TEXTS {
            Ok(found)
        } else {
            self.refuse(part)
        }
    }

    /// The part where it matches by way of the group, and the group matches the text.
    fn must(&self, part: &Syntax, text: &[u32]) -> Result<Syntax> {
        let kind = match &part.kind {
            Kind::Group(body, group) if *group == self.group => {
                return Ok(match texts(body, self.alphabet) {
                    Some(texts) if texts.contains(text) => literal(text, false, part),
                    _ => Syntax::never(&part.span),
                });
            }
            Kind::Group(body, group) => Kind::Group(Box::new(self.must(body, text)?), *group),
            Kind::Sequence(parts) => {
                let mut must = Vec::new();
                for part in parts {
                    must.push(if self.has_group(part) {
                        self.must(part, text)?
                    } else {
                        part.clone()
                    });
                }
                Kind::Sequence(must)
            }
            Kind::Alternatives(parts) => {
                let with = parts.iter().filter(|part| self.has_group(part));
                let with = with.map(|part| self.must(part, text));
                Kind::Alternatives(with.collect::<Result<_>>()?)
            }
            Kind::Repeat(body, count) if count.max == Some(1) && count.mode != Mode::Possessive => {
                return self.must(body, text);
            }
            _ => return self.refuse(part),
        };
        Ok(Syntax::new(kind, &part.span))
    }

    /// Whether the part can match without the group.
    fn can_skip(&self, part: &Syntax) -> bool {
        match &part.kind {
            _ if self.is_group(part) => false,
            Kind::Sequence(parts) => parts.iter().all(|part| self.can_skip(part)),
            Kind::Alternatives(parts) => parts.iter().any(|part| self.can_skip(part)),
            Kind::Group(part, _) => self.can_skip(part),
            Kind::Repeat(part, Count { min, .. }) => *min == 0 || self.can_skip(part),
            _ => true,
        }
    }

    /// The part where it matches without the group.
    fn without(&self, part: Syntax) -> Result<Syntax> {
        part.map(&mut |part| {
            Ok(if self.is_group(&part) {
                Syntax::never(&part.span)
            } else {
                part
            })
        })
    }
}

/// A text, in any case where the flag `i` says so.
fn literal(text: &[u32], ignore_case: bool, part: &Syntax) -> Syntax {
    let points = text.iter().map(|&point| {
        let mut class = Class::single(point);
        if ignore_case {
            class.fold_ascii();
        }
        Syntax::new(Kind::Class(class), &part.span)
    });
    Syntax::new(Kind::Sequence(points.collect()), &part.span)
}

/// All texts of a part over an alphabet; none where they are too many.
fn texts(part: &Syntax, alphabet: &Class) -> Option<BTreeSet<Vec<u32>>> {
    let texts: BTreeSet<Vec<u32>> = match &part.kind {
        Kind::Class(class) => {
            let class = class.intersect(alphabet);
            if class.len() > MAX_TEXTS {
                return None;
            }
            class.points().map(|point| std::vec![point]).collect()
        }
        Kind::Sequence(parts) => {
            let mut all = BTreeSet::from([Vec::new()]);
            for part in parts {
                all = joined(&all, &texts(part, alphabet)?)?;
            }
            all
        }
        Kind::Alternatives(parts) => {
            let mut all = BTreeSet::new();
            for part in parts {
                all.extend(texts(part, alphabet)?);
            }
            all
        }
        Kind::Repeat(part, count) => {
            if count.mode == Mode::Possessive {
                return None;
            }
            let once = texts(part, alphabet)?;
            let max = count.max?;
            let mut all = BTreeSet::new();
            let mut times = BTreeSet::from([Vec::new()]);
            for done in 0..=max {
                if done >= count.min {
                    all.extend(times.iter().cloned());
                }
                if done < max {
                    times = joined(&times, &once)?;
                }
                if done as usize > MAX_TEXTS {
                    return None;
                }
            }
            all
        }
        Kind::Group(part, _) => texts(part, alphabet)?,
        Kind::Reference(..) | Kind::Atomic(_) | Kind::Look(_) => return None,
    };
    (texts.len() <= MAX_TEXTS).then_some(texts)
}

fn joined(left: &BTreeSet<Vec<u32>>, right: &BTreeSet<Vec<u32>>) -> Option<BTreeSet<Vec<u32>>> {
    if left.len() * right.len() > MAX_TEXTS * 4 {
        return None;
    }
    let pairs = left.iter().flat_map(|left| {
        right
            .iter()
            .map(move |right| [left.as_slice(), right].concat())
    });
    Some(pairs.collect())
}
