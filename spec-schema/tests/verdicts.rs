//! Agreement with Java on published patterns, where a folder of verdicts is at hand.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use flate2::read::GzDecoder;
use serde_json::Value;
use spec_schema::pattern::{Semantics, compile};

/// A pattern is taken exactly or refused: no verdict may differ.
#[test]
fn agrees_with_java() {
    let Some(cases) = std::env::var_os("SPEC_CASES") else {
        println!("SPEC_CASES is not set: 0 cases");
        return;
    };
    let file = File::open(Path::new(&cases).join("patterns/verdicts.jsonl.gz"))
        .expect("the folder of cases holds verdicts");
    let (mut taken, mut refused, mut strings) = (0, 0, 0);
    let mut wrong = Vec::new();
    for line in BufReader::new(GzDecoder::new(file)).lines() {
        let case: Value = serde_json::from_str(&line.expect("text")).expect("JSON");
        // An optimised build takes them all; unoptimised, a sample is quick enough.
        if cfg!(debug_assertions) && case["id"].as_u64().is_none_or(|id| id % 64 != 0) {
            continue;
        }
        let pattern = case["pattern"].as_str().expect("a pattern");
        let Ok(compiled) = compile(pattern, Semantics::JavaMatches) else {
            refused += 1;
            continue;
        };
        taken += 1;
        let verdicts = case["verdicts"].as_str().expect("verdicts").bytes();
        let texts = case["strings"].as_array().expect("strings");
        for (text, verdict) in texts.iter().zip(verdicts) {
            let text = text.as_str().expect("a string");
            let found = compiled.pattern().is_match(text);
            if matches!(verdict, b'0' | b'1') {
                strings += 1;
                if found != (verdict == b'1') {
                    wrong.push(format!("{pattern:?} on {text:?}: {found}"));
                }
            }
        }
    }
    println!("{taken} patterns with {strings} strings, {refused} patterns refused");
    let shown = wrong[..wrong.len().min(40)].join("\n");
    assert!(
        wrong.is_empty(),
        "{} verdicts differ:\n{shown}",
        wrong.len()
    );
    assert!(taken > 0);
}
