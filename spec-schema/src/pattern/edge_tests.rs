//! Every edge of every automaton of SageMaker's patterns: texts that go through it, one that is
//! accepted and one that is refused, against the table and against another engine.
//!
//! The texts come from the automaton before it is folded into a table: the shortest way to a
//! state, a character of the edge, and the shortest rest that is accepted or refused from there.

use std::collections::VecDeque;
use std::format;
use std::io::Read;
use std::string::String;
use std::vec::Vec;

use super::class::{Class, LAST};
use super::dfa::{DEAD, Dfa};
use super::emit::Form;
use super::{Pattern, Semantics, build, compile};

/// Of so many states of an automaton the other engine is asked, which is slow where they are
/// many; unoptimised, the table too.
const SAMPLE: usize = 24;

/// What leads from a state to some end by the fewest characters.
type Ways = Vec<Option<(char, u32)>>;

struct Texts<'d> {
    dfa: &'d Dfa,
    /// Characters of each symbol.
    characters: Vec<Vec<char>>,
    /// The state before each, and the character.
    before: Ways,
    to_accepted: Ways,
    to_refused: Ways,
}

impl<'d> Texts<'d> {
    fn new(dfa: &'d Dfa) -> Self {
        let mut characters = std::vec![Vec::new(); dfa.symbols];
        for (index, &(start, symbol)) in dfa.runs.iter().enumerate() {
            let past = dfa.runs.get(index + 1).map_or(LAST + 1, |run| run.0);
            // Printable ones first: another engine reads them alike.
            let ascii = (start.max(0x20)..past.min(0x7f)).find_map(char::from_u32);
            let wide = (start..past).find_map(char::from_u32);
            characters[usize::from(symbol)].extend(ascii.into_iter().chain(wide));
        }
        for characters in &mut characters {
            characters.sort_by_key(|point| (!matches!(point, ' '..='~'), *point));
            characters.dedup();
        }
        let mut texts = Texts {
            dfa,
            characters,
            before: Vec::new(),
            to_accepted: Vec::new(),
            to_refused: Vec::new(),
        };
        texts.before = texts.reach();
        texts.to_accepted = texts.ways(|state| dfa.accepting[state]);
        texts.to_refused = texts.ways(|state| !dfa.accepting[state]);
        texts
    }

    fn edges(&self, state: usize) -> impl Iterator<Item = (char, u32)> + '_ {
        let row = self.dfa.row(state).iter().zip(&self.characters);
        row.filter_map(|(&next, characters)| Some((*characters.first()?, next)))
    }

    /// The state from which each is met first.
    fn reach(&self) -> Ways {
        let mut before: Ways = std::vec![None; self.dfa.states()];
        let mut todo = VecDeque::from([0_usize]);
        while let Some(state) = todo.pop_front() {
            for (point, next) in self.edges(state).filter(|edge| edge.1 != DEAD) {
                let known = &mut before[next as usize];
                if next != 0 && known.is_none() {
                    *known = Some((point, state as u32));
                    todo.push_back(next as usize);
                }
            }
        }
        before
    }

    /// For every state, the first step of the shortest way to a state that passes a test; for
    /// a state that does, and where there is no way, none.
    fn ways(&self, test: impl Fn(usize) -> bool) -> Ways {
        let states = self.dfa.states();
        let mut sources: Vec<Vec<(char, u32)>> = std::vec![Vec::new(); states];
        for state in 0..states {
            for (point, next) in self.edges(state).filter(|edge| edge.1 != DEAD) {
                sources[next as usize].push((point, state as u32));
            }
        }
        let mut ways: Ways = std::vec![None; states];
        let mut done: Vec<bool> = (0..states).map(&test).collect();
        let mut todo: VecDeque<usize> = (0..states).filter(|&state| done[state]).collect();
        while let Some(state) = todo.pop_front() {
            for &(point, source) in &sources[state] {
                if !std::mem::replace(&mut done[source as usize], true) {
                    ways[source as usize] = Some((point, state as u32));
                    todo.push_back(source as usize);
                }
            }
        }
        ways
    }

    fn access(&self, state: usize) -> String {
        let mut text = Vec::new();
        let mut at = state;
        while let Some((point, before)) = self.before[at] {
            text.push(point);
            at = before as usize;
        }
        text.into_iter().rev().collect()
    }

    fn rest(ways: &Ways, state: u32) -> String {
        let mut text = String::new();
        let mut at = state as usize;
        while let Some((point, next)) = ways[at] {
            text.push(point);
            at = next as usize;
        }
        text
    }

    /// A rest that is refused; none where everything is accepted.
    fn refused_rest(&self, state: u32) -> Option<String> {
        let text = Self::rest(&self.to_refused, state);
        if !text.is_empty() || !self.dfa.accepting[state as usize] {
            return Some(text);
        }
        // All states that follow accept, so only a character that leads nowhere is refused.
        (0..=self.dfa.states())
            .try_fold((String::new(), state), |(text, state), _| {
                let edges: Vec<_> = self.edges(state as usize).collect();
                match edges.iter().find(|edge| edge.1 == DEAD) {
                    Some((point, _)) => Err(format!("{text}{point}")),
                    None => {
                        let onward = edges.iter().find(|edge| edge.1 != state);
                        let (point, next) = onward.copied().unwrap_or((' ', state));
                        Ok((format!("{text}{point}"), next))
                    }
                }
            })
            .err()
    }
}

/// The automaton of a class with a count.
fn scan(class: &Class, min: u32, max: Option<u32>) -> Dfa {
    let last = max.unwrap_or(min);
    let mut runs = Vec::new();
    let mut past = 0;
    for &(first, last) in class.ranges() {
        runs.extend((past < first).then_some((past, 0)));
        runs.push((first, 1));
        past = last + 1;
    }
    runs.extend((past <= LAST).then_some((past, 0)));
    let next = (0..=last).flat_map(|state| {
        let after = match max {
            _ if state < last => state + 1,
            Some(_) => DEAD,
            None => state,
        };
        [DEAD, after]
    });
    Dfa {
        runs,
        symbols: 2,
        next: next.collect(),
        accepting: (0..=last).map(|state| state >= min).collect(),
    }
}

/// Another engine, where it reads printable characters as Java does.
fn other(source: &str) -> Option<regex::Regex> {
    let possessive = ["++", "*+", "?+", "}+"];
    if possessive.iter().any(|mark| source.contains(mark)) {
        return None;
    }
    regex::Regex::new(&format!(r"\A(?:{source})\z")).ok()
}

#[derive(Default)]
struct Tally {
    edges: usize,
    accepted: usize,
    refused: usize,
    confirmed: usize,
}

impl Tally {
    fn check(
        &mut self,
        pattern: Pattern<'_>,
        other: Option<&regex::Regex>,
        text: &str,
        expected: bool,
    ) {
        assert_eq!(pattern.is_match(text), expected, "{text:?}");
        assert_eq!(pattern.find_fault(text).is_none(), expected, "{text:?}");
        if expected {
            self.accepted += 1;
        } else {
            self.refused += 1;
        }
        if let Some(other) = other
            && text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
        {
            assert_eq!(other.is_match(text), expected, "{other} on {text:?}");
            self.confirmed += 1;
        }
    }

    fn automaton(&mut self, dfa: &Dfa, pattern: Pattern<'_>, other: Option<&regex::Regex>) {
        let texts = Texts::new(dfa);
        let sample = dfa.states().div_ceil(SAMPLE).max(1);
        let step = if cfg!(debug_assertions) { sample } else { 1 };
        for state in (0..dfa.states()).step_by(step) {
            let other = other.filter(|_| state % sample == 0);
            let access = texts.access(state);
            for (symbol, &next) in dfa.row(state).iter().enumerate() {
                for &point in &texts.characters[symbol] {
                    self.edges += 1;
                    let through = format!("{access}{point}");
                    if next == DEAD {
                        self.check(pattern, other, &through, false);
                        let fault = pattern.find_fault(&through).expect("a fault");
                        assert_eq!(fault.byte, access.len(), "{through:?}");
                        continue;
                    }
                    let accepted = Texts::rest(&texts.to_accepted, next);
                    self.check(pattern, other, &format!("{through}{accepted}"), true);
                    if let Some(refused) = texts.refused_rest(next) {
                        self.check(pattern, other, &format!("{through}{refused}"), false);
                    }
                }
            }
        }
    }

    fn form(
        &mut self,
        form: &Form,
        source: &str,
        pattern: Pattern<'_>,
        other: Option<&regex::Regex>,
    ) {
        match form {
            Form::Anything => self.edges += 1,
            Form::Scan(class, min, max) => {
                self.automaton(&scan(class, *min, *max), pattern, other);
            }
            Form::Automaton(dfa) => self.automaton(dfa, pattern, other),
            Form::AllOf(parts) => {
                // Each part on its own: another engine knows only the whole.
                for (index, part) in parts.iter().enumerate() {
                    self.form(part, source, pattern.part(index), None);
                }
            }
            Form::Cover(_, _, all) => self.form(all, source, pattern, other),
            Form::Tail(..) => {
                let whole = build::whole(source).expect("SageMaker's patterns compile");
                self.automaton(&whole, pattern, other);
            }
            Form::Backwards(_) => panic!("no pattern of SageMaker is so large"),
        }
    }
}

#[test]
fn texts_go_through_every_edge() {
    let mut tally = Tally::default();
    let data: &[u8] = include_bytes!("../../tests/data/verdicts.jsonl.gz");
    let mut cases = String::new();
    let mut reader = flate2::read::GzDecoder::new(data);
    reader.read_to_string(&mut cases).expect("compressed text");
    let mut patterns = 0;
    for case in cases.lines() {
        let case: serde_json::Value = serde_json::from_str(case).expect("JSON");
        if case["sagemaker"] != true {
            continue;
        }
        patterns += 1;
        let source = case["pattern"].as_str().expect("a pattern");
        let form = build::build(source, Semantics::JavaMatches, super::DEFAULT_STATES);
        let form = form.expect("SageMaker's patterns compile");
        let compiled = compile(source, Semantics::JavaMatches).expect("as before");
        tally.form(&form, source, compiled.pattern(), other(source).as_ref());
    }
    let Tally {
        edges,
        accepted,
        refused,
        confirmed,
    } = tally;
    std::println!("{edges} edges, {accepted} accepted, {refused} refused, {confirmed} by both");
    assert_eq!(patterns, 252);
    assert!(accepted > 10_000 && refused > 10_000 && confirmed > 10_000);
}
