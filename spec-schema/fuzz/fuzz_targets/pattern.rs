//! A pattern and a text: an error, or a table that judges the text as a slow walk does that
//! takes one character after the other, and finds the place of its fault.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spec_schema::pattern::{Semantics, compile_within};

fuzz_target!(|input: (&str, &str, bool)| {
    let (source, text, search) = input;
    let semantics = if search {
        Semantics::SmithySearch
    } else {
        Semantics::JavaMatches
    };
    let compiled = match compile_within(source, semantics, 2000) {
        Ok(compiled) => compiled,
        Err(error) => return assert!(source.get(error.span).is_some()),
    };
    let pattern = compiled.pattern();
    // A pattern that accepts this text alone.
    let literal: String = text.chars().map(|c| format!("\\x{{{:x}}}", c as u32)).collect();
    let literal = compile_within(&literal, Semantics::JavaMatches, usize::MAX);
    if let Ok(literal) = literal
        && let Ok(missing) = pattern.find_missing(literal.pattern())
    {
        assert_eq!(pattern.is_match(text), missing.is_none());
    }
    let Some(fault) = pattern.find_fault(text) else {
        return assert!(pattern.is_match(text));
    };
    assert!(!pattern.is_match(text));
    assert_eq!(text[..fault.byte].chars().count(), fault.character);
    assert_eq!(fault.at_end, fault.byte == text.len());
    assert!(!pattern.expected(fault).as_str().is_empty());
});
