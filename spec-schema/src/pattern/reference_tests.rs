//! Tables against a slow reference: the threads of the pattern's parts, character by character,
//! before they become one automaton, the smallest one, and a table.

use std::string::{String, ToString};
use std::vec::Vec;

use super::alphabet::Alphabet;
use super::machine::Machine;
use super::{ErrorKind, Semantics, compile_within, nfa, parse, rewrite};

const LIMIT: usize = 2000;

/// Whether a pattern accepts each of some texts.
fn reference(source: &str, search: bool, texts: &[String]) -> Option<Vec<bool>> {
    let syntax = parse::parse(source, search).ok()?;
    let syntax = rewrite::rewrite(syntax, search).ok()?;
    let nfa = nfa::build(&syntax, search, LIMIT).ok()?;
    let alphabet = Alphabet::new(&nfa.classes);
    let mut machine = Machine::new(&nfa, &alphabet);
    let accepts = texts.iter().map(|text| {
        let (mut set, mut context) = machine.start();
        for point in text.chars() {
            let run = alphabet.runs.partition_point(|run| run.0 <= point as u32) - 1;
            let symbol = usize::from(alphabet.runs[run].1);
            (set, context) = machine.step(set, context, symbol);
        }
        machine.accepts(set)
    });
    Some(accepts.collect())
}

/// Numbers that look random, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % count
    }

    fn one_of<'t>(&mut self, choices: &[&'t str]) -> &'t str {
        choices[self.below(choices.len())]
    }

    fn count(&mut self) -> &'static str {
        self.one_of(&[
            "", "", "*", "+", "?", "{2}", "{1,3}", "{9,12}", "*?", "++", "{0}",
        ])
    }

    fn pattern(&mut self, depth: usize) -> String {
        let inner = depth.saturating_sub(1);
        match self.below(if depth == 0 { 4 } else { 10 }) {
            0..=3 => {
                let atom = self.one_of(&[
                    "a",
                    "b",
                    "[ab]",
                    "[^a]",
                    ".",
                    r"\w",
                    r"\d",
                    "-",
                    "é",
                    "👍",
                    r"\n",
                    "[0-9]",
                    "arn:aws:",
                    r"\p{L}",
                    "[a-z0-9-]",
                ]);
                let atom = if atom.len() > 4 && !atom.starts_with(['[', '\\']) {
                    ["(?:", atom, ")"].concat()
                } else {
                    atom.to_string()
                };
                atom + self.count()
            }
            4..=6 => self.pattern(inner) + &self.pattern(inner),
            7 => [
                "(?:",
                &self.pattern(inner),
                "|",
                &self.pattern(inner),
                ")",
                self.count(),
            ]
            .concat(),
            8 => {
                let look = self.one_of(&["(?=", "(?!", "(?<!", "(?<="]);
                [look, &self.pattern(inner), ")"].concat()
            }
            _ => self
                .one_of(&[
                    "^", "$", r"\b", r"\B", r"\z", "(?i)", "(", ")", "[", "{3", r"\",
                ])
                .to_string(),
        }
    }

    fn text(&mut self) -> String {
        let parts = self.below(9);
        let part = |_| {
            self.one_of(&[
                "a",
                "b",
                "-",
                "1",
                "é",
                "👍",
                "\n",
                "arn:aws:",
                "a1b",
                "0123456789",
                "_",
            ])
        };
        (0..parts).map(part).collect()
    }
}

#[test]
fn tables_agree_with_the_slow_reference() {
    let mut random = Random(0x5eed_0001);
    let (mut compiled, mut refused, mut accepted) = (0, 0, 0);
    let rounds = if cfg!(debug_assertions) { 1500 } else { 30_000 };
    for _ in 0..rounds {
        let source = random.pattern(3);
        let texts: Vec<String> = (0..12).map(|_| random.text()).collect();
        for (semantics, search) in [
            (Semantics::JavaMatches, false),
            (Semantics::SmithySearch, true),
        ] {
            let table = match compile_within(&source, semantics, LIMIT) {
                Ok(table) => table,
                Err(error) => {
                    assert!(source.get(error.span).is_some(), "{source}");
                    refused += usize::from(!matches!(error.kind, ErrorKind::TooLarge { .. }));
                    continue;
                }
            };
            // The reference searches even where a pattern is held at both ends.
            let Some(verdicts) = reference(&source, search, &texts) else {
                continue;
            };
            compiled += 1;
            for (text, expected) in texts.iter().zip(verdicts) {
                let pattern = table.pattern();
                assert_eq!(pattern.is_match(text), expected, "{source} on {text:?}");
                accepted += usize::from(expected);
                let Some(fault) = pattern.find_fault(text) else {
                    assert!(expected, "{source} on {text:?}");
                    continue;
                };
                assert!(!expected, "{source} on {text:?}");
                assert_eq!(text[..fault.byte].chars().count(), fault.character);
                assert_eq!(fault.at_end, fault.byte == text.len());
                assert!(!pattern.expected(fault).as_str().is_empty());
            }
        }
    }
    std::println!("{compiled} patterns, {refused} refused, {accepted} texts accepted");
    assert!(compiled > rounds && refused > rounds / 20 && accepted > rounds);
}
