//! From a pattern's source to the form of its table.

use std::vec::Vec;

use super::class::{self, Class};
use super::dfa::Dfa;
use super::emit::Form;
use super::error::{ErrorKind, PatternError};
use super::syntax::{Count, Kind, Look, Mode, Syntax};
use super::{Semantics, cover, determinize, minimize, nfa, parse, rewrite};

/// How many states an automaton may have that reads from the end: the matcher keeps a bit for
/// each where it looks for the place of a fault.
const MAX_BACKWARDS: usize = super::table::MAX_BACKWARDS;
/// How many classes such an automaton may have.
const MAX_BACKWARDS_CLASSES: usize = super::table::MAX_BACKWARDS_CLASSES;
/// The number of a state has 24 bits in a table.
const MAX_STATES: usize = 1 << 24;
/// The number of a class is a byte of the table.
const MAX_CLASSES: usize = 256;

/// What the states of a conjunction may come to that is tried as one automaton.
const MAX_PRODUCT: usize = 20_000;

/// What an automaton may have that could do without its last part.
const MAX_BEFORE_TAIL: usize = 20_000;

/// A last part with so great a count is counted beside the automaton, where what stands before
/// it has no more than so many states.
const MIN_TAIL: u32 = 512;
const MAX_SMALL_HEAD: usize = 1000;

type Result<T> = std::result::Result<T, PatternError>;

/// Compiles a pattern to the form that is smallest.
pub(super) fn build(source: &str, semantics: Semantics, limit: usize) -> Result<Form> {
    let limit = limit.min(MAX_STATES);
    let mut search = semantics == Semantics::SmithySearch;
    let mut syntax = parse::parse(source, search)?;
    if search {
        search = !rewrite::is_anchored(&syntax);
    }
    if !search {
        syntax = rewrite::trimmed(syntax);
    }
    let syntax = rewrite::rewrite(syntax, search)?;
    if search {
        return Ok(Form::Automaton(automaton(&syntax, true, limit)?));
    }
    if let Some(scan) = scan(&syntax) {
        return Ok(scan);
    }
    let error = match conjunction(&syntax, limit) {
        Ok(form) => return Ok(cover::covered(form, &syntax)),
        Err(error) => error,
    };
    // What is too large from the start may be small from the end.
    if matches!(error.kind, ErrorKind::TooLarge { .. })
        && let Ok(dfa) = automaton(&syntax.reversed(), false, limit.min(MAX_BACKWARDS))
        && dfa.symbols <= MAX_BACKWARDS_CLASSES
    {
        return Ok(Form::Backwards(dfa));
    }
    Err(error)
}

/// One automaton for a pattern, be it large.
#[cfg(test)]
pub(super) fn whole(source: &str) -> Result<Dfa> {
    let syntax = rewrite::trimmed(parse::parse(source, false)?);
    automaton(&rewrite::rewrite(syntax, false)?, false, MAX_STATES)
}

/// The smallest automaton of a pattern.
pub(super) fn automaton(syntax: &Syntax, search: bool, limit: usize) -> Result<Dfa> {
    smallest(&nfa::build(syntax, search, limit)?, syntax, limit)
}

fn smallest(nfa: &nfa::Nfa, syntax: &Syntax, limit: usize) -> Result<Dfa> {
    let dfa = determinize::determinize(nfa, limit)?.with_fewer_symbols();
    let dfa = minimize::minimize(dfa).with_fewer_symbols().in_order();
    if dfa.symbols > MAX_CLASSES {
        let what = "patterns that tell apart more than 256 classes of characters";
        let kind = ErrorKind::Unsupported(what);
        return Err(PatternError::new(kind, syntax.span.clone()));
    }
    Ok(dfa)
}

/// The form of a pattern that is one class with a count.
fn scan(syntax: &Syntax) -> Option<Form> {
    let (class, min, max) = match &syntax.kind {
        Kind::Class(class) => (class, 1, Some(1)),
        Kind::Repeat(body, Count { min, max, .. }) => match &body.kind {
            Kind::Class(class) => (class, *min, *max),
            _ => return None,
        },
        Kind::Sequence(parts) => match parts.as_slice() {
            [only] => return scan(only),
            _ => return None,
        },
        _ => return None,
    };
    let mut every = class.clone();
    every.add(&class::surrogates());
    Some(if every == Class::any() && (min, max) == (0, None) {
        Form::Anything
    } else {
        Form::Scan(class.without(&class::surrogates()), min, max)
    })
}

/// One automaton, or several of which all must accept: what the pattern's first lookaheads
/// demand multiplies its states where it counts.
fn conjunction(syntax: &Syntax, limit: usize) -> Result<Form> {
    let parts = rewrite::into_parts(syntax.clone());
    let ahead = |part: &&Syntax| matches!(part.kind, Kind::Look(Look::Ahead(..)));
    let first = parts.iter().take_while(ahead).count();
    if first == 0 {
        return single(syntax, limit);
    }
    let rest = Syntax::new(Kind::Sequence(parts[first..].to_vec()), &syntax.span);
    let mut forms = std::vec![conjunct(&rest, limit)?];
    for part in &parts[..first] {
        if let Kind::Look(Look::Ahead(body, holds)) = &part.kind {
            forms.push(demand(body, *holds, limit)?);
        }
    }
    let states = forms.iter().map(|form| match form {
        Form::Automaton(dfa) => dfa.states(),
        _ => 1,
    });
    let (sum, product) = states.fold((0, 1_usize), |(sum, product), states| {
        (sum + states, product.saturating_mul(states))
    });
    if product > MAX_PRODUCT {
        return Ok(Form::AllOf(forms));
    }
    // One automaton tells earlier that nothing can match any more.
    let most = 200 + 2 * sum;
    match automaton(syntax, false, most.min(limit)) {
        Ok(dfa) if dfa.states() <= 100 + sum => Ok(Form::Automaton(dfa)),
        Ok(_) => Ok(Form::AllOf(forms)),
        Err(error) if matches!(error.kind, ErrorKind::TooLarge { .. }) => Ok(Form::AllOf(forms)),
        Err(error) => Err(error),
    }
}

fn conjunct(syntax: &Syntax, limit: usize) -> Result<Form> {
    Ok(match scan(syntax) {
        Some(scan) => scan,
        None => single(syntax, limit)?,
    })
}

/// One automaton; where it is too large, one for all but a class with a count at the end.
fn single(syntax: &Syntax, limit: usize) -> Result<Form> {
    let split = split_tail(syntax);
    // A state for every number would be too much trouble.
    if let Some(split) = split.as_ref().filter(|split| split.2 >= MIN_TAIL)
        && let Ok(form) = tailed(split, syntax, limit.min(MAX_SMALL_HEAD))
    {
        return Ok(form);
    }
    let first = match split {
        Some(_) => limit.min(MAX_BEFORE_TAIL),
        None => limit,
    };
    let error = match automaton(syntax, false, first) {
        Ok(dfa) => return Ok(Form::Automaton(dfa)),
        Err(error) => error,
    };
    if let (ErrorKind::TooLarge { .. }, Some(split)) = (error.kind, split) {
        return match tailed(&split, syntax, limit) {
            Ok(form) => Ok(form),
            Err(_) => Ok(Form::Automaton(automaton(syntax, false, limit)?)),
        };
    }
    Err(error)
}

/// What stands before a class with a count at the end, and how many more of it may follow.
type Split = (Syntax, Class, u32);

fn tailed((head, class, more): &Split, syntax: &Syntax, limit: usize) -> Result<Form> {
    let nfa = nfa::build_head(head, class, limit)?;
    let dfa = smallest(&nfa, syntax, limit)?;
    Ok(Form::Tail(dfa, class.clone(), more - 1))
}

/// What stands before a class with a count at the end of a pattern, and how many characters
/// more than the fewest it may have.
fn split_tail(syntax: &Syntax) -> Option<Split> {
    let mut parts = rewrite::into_parts(syntax.clone());
    let last = parts.pop()?;
    let Kind::Repeat(body, Count { min, max, mode }) = last.kind else {
        return None;
    };
    let Kind::Class(class) = &body.kind else {
        return None;
    };
    let class = class.clone();
    let more = max?.checked_sub(min).filter(|&more| more > 0)?;
    let (body, max) = (body, Some(min));
    parts.push(Syntax::new(
        Kind::Repeat(body, Count { min, max, mode }),
        &last.span,
    ));
    let head = Syntax::new(Kind::Sequence(parts), &syntax.span);
    Some((head, class, more))
}

/// What a lookahead at the start of a pattern demands of the whole text.
fn demand(body: &Syntax, holds: bool, limit: usize) -> Result<Form> {
    let any = Syntax::new(Kind::Class(Class::any()), &body.span);
    let (min, max, mode) = (0, None, Mode::Greedy);
    let any = Kind::Repeat(std::boxed::Box::new(any), Count { min, max, mode });
    let parts = Vec::from([body.clone(), Syntax::new(any, &body.span)]);
    let whole = Syntax::new(Kind::Sequence(parts), &body.span);
    let dfa = automaton(&whole, false, limit)?;
    Ok(Form::Automaton(if holds {
        dfa
    } else {
        minimize::minimize(dfa.complement())
            .with_fewer_symbols()
            .in_order()
    }))
}
