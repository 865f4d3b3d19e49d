//! Properties of compiled patterns.

use std::io::Read;

use flate2::read::GzDecoder;
use proptest::prelude::*;
use serde_json::Value;
use spec_schema::pattern::{Compiled, Pattern, Semantics, compile};

fn java(pattern: &str) -> Compiled {
    compile(pattern, Semantics::JavaMatches).expect("the pattern compiles")
}

fn sagemaker_patterns() -> Vec<String> {
    let data: &[u8] = include_bytes!("data/verdicts.jsonl.gz");
    let mut text = String::new();
    GzDecoder::new(data)
        .read_to_string(&mut text)
        .expect("the data is compressed text");
    let cases = text.lines().map(serde_json::from_str);
    let cases = cases.map(|case| case.expect("JSON"));
    let ours = cases.filter(|case: &Value| case["sagemaker"] == true);
    ours.map(|case| case["pattern"].as_str().expect("a pattern").to_string())
        .collect()
}

/// Every accepted text that a pattern shows is accepted, and refused in the right place once a
/// character is put in that cannot stand there.
#[test]
fn shown_texts_are_accepted() {
    let mut shown = 0;
    for source in sagemaker_patterns().iter().step_by(12) {
        let compiled = java(source);
        let pattern = compiled.pattern();
        for seed in 0..3 {
            // A question may take too many states; then there is no answer, not a wrong one.
            let Ok(Some(text)) = pattern.sample(seed, 0, 300) else {
                continue;
            };
            assert!(pattern.is_match(&text), "{source} accepts {text:?}");
            let broken = format!("{text}\u{0}");
            if let Some(fault) = pattern.find_fault(&broken) {
                assert!(fault.byte <= broken.len());
                assert_eq!(fault.character, broken[..fault.byte].chars().count());
            }
            shown += 1;
        }
    }
    assert!(shown > 40, "{shown}");
}

/// Patterns in the part of the dialect that the `regex` crate reads in the same way.
fn common_pattern() -> impl Strategy<Value = String> {
    let atom = prop::sample::select(vec![
        "a", "b", "c", "-", "[ab]", "[^a]", "[a-c]", "[^b-z]", "[0-9]", "é", "[é-ö]",
    ]);
    let leaf = (
        atom,
        prop::sample::select(vec!["", "", "*", "+", "?", "{2}", "{1,3}"]),
    )
        .prop_map(|(atom, count)| format!("{atom}{count}"));
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
            prop::collection::vec(inner.clone(), 2..4)
                .prop_map(|parts| format!("(?:{})", parts.join("|"))),
            (
                inner,
                prop::sample::select(vec!["*", "+", "?", "{0,2}", "{2,}"])
            )
                .prop_map(|(inner, count)| format!("(?:{inner}){count}")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn agrees_with_the_regex_crate(
        source in common_pattern(),
        texts in prop::collection::vec("[abc0é-]{0,8}", 20),
    ) {
        let compiled = java(&source);
        let full = regex::Regex::new(&format!(r"\A(?:{source})\z")).expect("regex takes it");
        let search = regex::Regex::new(&source).expect("regex takes it");
        let found = compile(&source, Semantics::SmithySearch).expect("the pattern compiles");
        for text in &texts {
            prop_assert_eq!(compiled.pattern().is_match(text), full.is_match(text), "{}", text);
            prop_assert_eq!(found.pattern().is_match(text), search.is_match(text), "{}", text);
        }
    }

    #[test]
    fn one_pattern_includes_another(source in common_pattern(), more in common_pattern()) {
        let part = java(&source);
        let whole = java(&format!("(?:{source})|(?:{more})"));
        prop_assert_eq!(whole.pattern().find_missing(part.pattern()), Ok(None));
        if let Some(witness) = part.pattern().find_missing(whole.pattern()).expect("few states") {
            prop_assert!(whole.pattern().is_match(&witness));
            prop_assert!(!part.pattern().is_match(&witness));
        }
    }

    #[test]
    fn any_text_is_a_pattern_or_an_error(source in r"[ab(){}\[\]\\^$|?*+.,:<>=!&0-9pLQE-]{0,24}") {
        for semantics in [Semantics::JavaMatches, Semantics::SmithySearch] {
            match compile(&source, semantics) {
                Ok(compiled) => {
                    compiled.pattern().find_fault("a-b\n");
                }
                Err(error) => prop_assert!(source.get(error.span).is_some()),
            }
        }
    }
}

/// Patterns that make engines hang which try one way after the other.
#[test]
fn matching_takes_one_step_a_character() {
    let long = "a".repeat(100_000);
    for source in [
        "(a+)+$",
        "(a|a)*",
        "(a*)*b?",
        "(?=(a+)+$)a*",
        "(.*)(.*)(.*)a",
    ] {
        let compiled = java(source);
        assert!(compiled.pattern().is_match(&long), "{source}");
        let fault = compiled.pattern().find_fault(&format!("{long}\n!"));
        assert_eq!(fault.map(|fault| fault.byte), Some(100_000), "{source}");
    }
}

#[test]
fn matching_allocates_nothing() {
    let compiled = java(r"(?=.{1,256}$)arn:aws[a-z-]*:s3:::[\p{L}0-9.-]{3,63}(?<!-)(/.*)?");
    let pattern = compiled.pattern();
    let texts = [
        "arn:aws:s3:::büro",
        "arn:aws:s3:::bucket-",
        "arn:aws-cn:s3:::b/x",
    ];
    let measured = allocation_counter::measure(|| {
        for text in texts {
            std::hint::black_box(pattern.find_fault(text));
        }
    });
    assert_eq!(measured.count_total, 0);
}

#[test]
fn lengths_may_leave_nothing() {
    let pattern = java("(ab){2,3}");
    assert_eq!(pattern.pattern().shortest(0, 3), Ok(None));
    assert_eq!(pattern.pattern().shortest(5, 5), Ok(None));
    assert_eq!(pattern.pattern().shortest(5, 9), Ok(Some("ababab".into())));
    assert_eq!(java("[a&&b]").pattern().shortest(0, 100), Ok(None));
    assert_eq!(java(r"(?!a)a").pattern().sample(1, 0, 100), Ok(None));
}

#[test]
fn a_pattern_that_reads_from_the_end() {
    // From the start, every place where the last eighteen may begin must be kept.
    let pattern = java("x[0-9a-z_]{0,99}_[0-9a-z_]{17}");
    let pattern = pattern.pattern();
    let long = format!("x{}_0123456789abcdefg", "_".repeat(99));
    assert!(pattern.is_match(&long));
    let fault = pattern.find_fault("x_01234-").expect("a fault");
    assert_eq!((fault.byte, fault.at_end), (7, false));
    assert_eq!(
        pattern.expected(fault).as_str(),
        "a lower-case letter, a digit or '_'"
    );
    let sample = pattern
        .sample(3, 0, 200)
        .expect("few states")
        .expect("texts");
    assert!(pattern.is_match(&sample), "{sample}");
}

/// As one automaton, it would hold the number of characters of the last part in every state
/// of the part before.
const TAILED: &str = r"[a-z]{2,200}\.[a-z]{2,6}[a-z.]{0,900}";

#[test]
fn a_pattern_that_ends_in_a_long_count() {
    let compiled = java(TAILED);
    assert!(compiled.as_bytes().len() < 20_000);
    let pattern = compiled.pattern();
    let long = format!("{}.com", "a".repeat(200));
    let accepted = format!("{long}{}", "x".repeat(903));
    assert!(pattern.is_match(&accepted));
    let fault = pattern.find_fault(&format!("{accepted}xy")).expect("long");
    assert_eq!((fault.byte, fault.at_end), (accepted.len(), false));
    assert_eq!(pattern.expected(fault).as_str(), "the end");
    let fault = pattern.find_fault("ab.c").expect("short");
    assert_eq!((fault.byte, fault.at_end), (4, true));
    let expected = pattern.expected(fault);
    assert_eq!(expected.as_str(), "a lower-case letter");
    let fault = pattern.find_fault("ab.cd-").expect("a wrong character");
    let expected = pattern.expected(fault);
    assert_eq!(expected.as_str(), "a lower-case letter, '.' or the end");
    let sample = pattern.sample(1, 0, 2000).expect("few states");
    assert!(pattern.is_match(&sample.expect("texts")));
}

/// The same texts as by another engine, of lengths around both counts.
#[test]
fn a_long_count_agrees_with_the_regex_crate() {
    let compiled = java(TAILED);
    let whole = format!(r"\A(?:{TAILED})\z");
    let regex = regex::RegexBuilder::new(&whole).size_limit(1 << 30).build();
    let regex = regex.expect("regex takes it");
    let mut random = 1_u64;
    let mut below = |count: usize| {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (random >> 33) as usize % count
    };
    let mut accepted = 0;
    for _ in 0..400 {
        let mut text = "a".repeat(190 + below(14));
        for _ in 0..below(4) {
            let place = below(text.len());
            text.insert(place, '.');
        }
        text.push_str([".com", ".c", ""][below(3)]);
        text.push_str(&"a.".repeat(below(3)));
        text.push_str(&"b".repeat([below(9), 890 + below(20)][below(2)]));
        text.push_str(["", "", "1", "é"][below(4)]);
        let matches = compiled.pattern().is_match(&text);
        assert_eq!(matches, regex.is_match(&text), "{text}");
        accepted += usize::from(matches);
    }
    assert!((50..350).contains(&accepted), "{accepted}");
}

/// A text of 20,000 characters, in a constant.
const LONG: &str = {
    static BYTES: [u8; 20_000] = {
        let mut bytes = [b'a'; 20_000];
        let mut at = 1;
        while at < bytes.len() {
            bytes[at] = b'-';
            at += 2;
        }
        bytes
    };
    match std::str::from_utf8(&BYTES) {
        Ok(text) => text,
        Err(_) => "",
    }
};

/// Walks through it with four patterns of SageMaker.
const fn walk(first: usize) {
    let tables = spec_schema::sagemaker::TABLES;
    let mut index = first;
    while index < first + 4 && index < tables.patterns.len() {
        let pattern = Pattern::in_pool(tables.bytes, tables.patterns[index].table);
        if let Some(fault) = pattern.find_fault(LONG) {
            assert!(fault.byte <= LONG.len());
        }
        index += 1;
    }
}

/// Constant evaluation stays within its limits for every pattern of SageMaker.
macro_rules! constants {
    ($($first:literal)*) => { $(const _: () = walk($first);)* };
}
constants!(0 4 8 12 16 20 24 28 32 36 40 44 48 52 56 60 64 68 72 76 80 84 88 92 96 100 104 108 112 116 120 124 128 132 136 140 144 148 152 156 160 164 168 172 176 180 184 188 192 196 200 204);
