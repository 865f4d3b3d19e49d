//! Cover automata: they stand in for a pattern where texts are short.
//!
//! A pattern that counts up to a great number has a state for each number. No short text gets
//! there, so the pattern without its upper bounds decides alike, and has few states. Up to which
//! length it does so, a walk through both automata at once finds out.

use std::boxed::Box;
use std::convert::Infallible;
use std::vec::Vec;

use super::build;
use super::dfa::{DEAD, Dfa};
use super::emit::Form;
use super::intern::Interner;
use super::syntax::{Count, Kind, Syntax};

/// An upper bound that is worth to be left out.
const MIN_COUNT: u32 = 31;
/// The most states of a cover automaton, and the fewest of what it stands in for.
const MAX_STATES: usize = 96;
/// The shortest length up to which a cover automaton is of use.
const MIN_LENGTH: u8 = 60;
/// How many pairs of states are looked at.
const MAX_PAIRS: usize = 10_000;

/// The form of a pattern, with a cover automaton where there is one.
pub(super) fn covered(form: Form, syntax: &Syntax) -> Form {
    match find(&form, syntax) {
        Some((cover, length)) if length >= MIN_LENGTH => Form::Cover(cover, length, Box::new(form)),
        _ => form,
    }
}

fn find(form: &Form, syntax: &Syntax) -> Option<(Dfa, u8)> {
    let near;
    let exact: Vec<&Dfa>;
    match form {
        Form::Automaton(dfa) => exact = std::vec![dfa],
        Form::AllOf(parts) => {
            let parts = parts.iter().map(|part| match part {
                Form::Automaton(dfa) => Some(dfa),
                _ => None,
            });
            exact = parts.collect::<Option<_>>()?;
        }
        // A count that no text of such a length can have is no bound.
        Form::Tail(..) => {
            near = automaton(&unbounded(syntax, u32::from(u8::MAX) + 1), 8 * MAX_STATES)?;
            exact = std::vec![&near];
        }
        _ => return None,
    }
    let most = exact.iter().map(|dfa| dfa.states()).max().unwrap_or(0);
    let counts = syntax.any(&mut |part| is_bounded(&part.kind, MIN_COUNT));
    if !counts || most <= MAX_STATES / 2 && !matches!(form, Form::Tail(..)) {
        return None;
    }
    let cover = automaton(&unbounded(syntax, MIN_COUNT), MAX_STATES)?;
    let length = agreed_length(&cover, &exact);
    Some((cover, length))
}

fn automaton(syntax: &Syntax, limit: usize) -> Option<Dfa> {
    build::automaton(syntax, false, limit).ok()
}

fn is_bounded(kind: &Kind, least: u32) -> bool {
    match kind {
        Kind::Repeat(_, Count { min, max, .. }) => {
            max.is_some_and(|max| max >= least && max > *min)
        }
        _ => false,
    }
}

/// The same without upper bounds from a least one on.
fn unbounded(syntax: &Syntax, least: u32) -> Syntax {
    let changed = syntax.clone().map(&mut |mut part| {
        let bounded = is_bounded(&part.kind, least);
        if let Kind::Repeat(_, Count { max, .. }) = &mut part.kind
            && bounded
        {
            *max = None;
        }
        Ok::<_, Infallible>(part)
    });
    match changed {
        Ok(syntax) => syntax,
    }
}

/// The greatest length up to which an automaton accepts the texts that several others all do.
fn agreed_length(cover: &Dfa, exact: &[&Dfa]) -> u8 {
    let all: Vec<&Dfa> = [cover].into_iter().chain(exact.iter().copied()).collect();
    let symbols = common_symbols(&all);
    let mut reached = Interner::<u32>::new();
    let first: Vec<u32> = all
        .iter()
        .map(|dfa| if dfa.states() > 0 { 0 } else { DEAD })
        .collect();
    reached.number(&first);
    let accepts = |(dfa, state): (&&Dfa, &u32)| *state != DEAD && dfa.accepting[*state as usize];
    // All that is reached by one character more, each time.
    let mut level = 0..1;
    let mut next = first.clone();
    for length in 0..=u8::MAX {
        for number in level.clone() {
            let states = reached.get(number);
            let mut pairs = all.iter().zip(states);
            if pairs.next().is_some_and(accepts) != pairs.all(accepts) {
                return length.saturating_sub(1);
            }
        }
        for number in level.clone() {
            for symbols in &symbols {
                for (at, dfa) in all.iter().enumerate() {
                    next[at] = match reached.get(number)[at] {
                        DEAD => DEAD,
                        state => dfa.row(state as usize)[usize::from(symbols[at])],
                    };
                }
                if next.iter().any(|&state| state != DEAD) {
                    reached.number(&next);
                }
            }
        }
        if reached.len() > MAX_PAIRS {
            return length;
        }
        level = level.end..reached.len() as u32;
    }
    u8::MAX
}

/// For characters that stand for all others, the symbol of each automaton.
fn common_symbols(all: &[&Dfa]) -> Vec<Vec<u16>> {
    let starts = all.iter().flat_map(|dfa| dfa.runs.iter().map(|run| run.0));
    let mut starts: Vec<u32> = starts.collect();
    starts.sort_unstable();
    let mut symbols: Vec<Vec<u16>> = starts
        .into_iter()
        .map(|point| all.iter().map(|dfa| dfa.symbol(point)).collect())
        .collect();
    symbols.sort_unstable();
    symbols.dedup();
    symbols
}
