//! Agreement with Java: verdicts of `java.util.regex` on published patterns.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use flate2::read::GzDecoder;
use serde_json::Value;
use spec_schema::pattern::{Semantics, compile};

#[derive(Default)]
struct Tally {
    patterns: usize,
    strings: usize,
    wrong: Vec<String>,
}

impl Tally {
    fn add(&mut self, case: &Value) {
        let pattern = case["pattern"].as_str().expect("a pattern");
        self.patterns += 1;
        let compiled = match compile(pattern, Semantics::JavaMatches) {
            Ok(compiled) => compiled,
            Err(error) => return self.wrong.push(format!("{pattern:?}: {error}")),
        };
        let verdicts = case["verdicts"].as_str().expect("verdicts").bytes();
        let texts = case["strings"].as_array().expect("strings");
        for (text, verdict) in texts.iter().zip(verdicts) {
            let text = text.as_str().expect("a string");
            let pattern_matches = compiled.pattern().is_match(text);
            let fault = compiled.pattern().find_fault(text);
            assert_eq!(pattern_matches, fault.is_none(), "{pattern:?} on {text:?}");
            // Java gave up on some.
            if matches!(verdict, b'0' | b'1') {
                self.strings += 1;
                if pattern_matches != (verdict == b'1') {
                    self.wrong
                        .push(format!("{pattern:?} on {text:?}: {pattern_matches}"));
                }
            }
        }
    }

    fn check(&self, patterns: usize) {
        println!("{} patterns, {} strings", self.patterns, self.strings);
        let shown = self.wrong[..self.wrong.len().min(40)].join("\n");
        assert!(
            self.wrong.is_empty(),
            "{} wrong:\n{shown}",
            self.wrong.len()
        );
        assert!(self.patterns >= patterns);
    }
}

/// All patterns of SageMaker, all that hold a rare construct, and a sample of the others.
#[test]
fn agrees_with_java() {
    let data: &[u8] = include_bytes!("data/verdicts.jsonl.gz");
    let mut text = String::new();
    GzDecoder::new(data)
        .read_to_string(&mut text)
        .expect("the data is compressed text");
    let mut tally = Tally::default();
    for (index, line) in text.lines().enumerate() {
        let case: Value = serde_json::from_str(line).expect("JSON");
        // Unoptimised, a part of the others is quick enough.
        if cfg!(debug_assertions) && case["sagemaker"] != true && index % 3 != 0 {
            continue;
        }
        tally.add(&case);
    }
    tally.check(400);
}

/// Every published pattern, where a folder of verdicts is at hand and the build is optimised.
#[test]
fn agrees_with_java_on_every_published_pattern() {
    let Some(cases) = std::env::var_os("SPEC_CASES") else {
        println!("SPEC_CASES is not set: 0 cases");
        return;
    };
    let file = File::open(Path::new(&cases).join("patterns/verdicts.jsonl.gz"))
        .expect("the folder of cases holds verdicts");
    let mut tally = Tally::default();
    for line in BufReader::new(GzDecoder::new(file)).lines() {
        let case: Value = serde_json::from_str(&line.expect("text")).expect("JSON");
        if cfg!(debug_assertions) && case["id"].as_u64().is_none_or(|id| id % 64 != 1) {
            continue;
        }
        tally.add(&case);
    }
    tally.check(70);
}
