//! Patterns and texts, with the verdicts of `java.util.regex`.

use std::format;
use std::string::ToString;

use super::*;

#[track_caller]
fn java(source: &str, accepted: &[&str], refused: &[&str]) {
    check(source, Semantics::JavaMatches, accepted, refused);
}

#[track_caller]
fn check(source: &str, semantics: Semantics, accepted: &[&str], refused: &[&str]) {
    let compiled = compile(source, semantics).expect(source);
    for text in accepted {
        assert!(
            compiled.pattern().is_match(text),
            "{source} accepts {text:?}"
        );
    }
    for text in refused {
        assert!(
            !compiled.pattern().is_match(text),
            "{source} refuses {text:?}"
        );
    }
}

#[track_caller]
fn says(source: &str, text: &str, character: usize, expected: &str) {
    let compiled = compile(source, Semantics::JavaMatches).expect(source);
    let fault = compiled.pattern().find_fault(text).expect("a fault");
    assert_eq!(fault.character, character, "{source} {text:?}");
    assert_eq!(compiled.pattern().expected(fault).as_str(), expected);
}

#[track_caller]
fn refuses(source: &str, message: &str) {
    let error = compile(source, Semantics::JavaMatches).expect_err(source);
    assert_eq!(error.to_string(), message, "{source}");
}

const ALGORITHM_NAME: &str = r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)$";

#[test]
fn algorithm_name() {
    let long = "a".repeat(63);
    let too_long = "a".repeat(64);
    java(
        ALGORITHM_NAME,
        &[
            "my-algorithm",
            "a",
            "0",
            &long,
            "arn:aws:sagemaker:us-east-1:111122223333:algorithm/my-algorithm",
            "arn:aws-cn:sagemaker::111122223333:/a",
        ],
        &[
            "",
            "-a",
            "a-",
            "a\n",
            "my_algorithm",
            &too_long,
            "arn:aws:sagemaker:us-east-1:11112222333:algorithm/my-algorithm",
            "arn:aws:sagemaker:us-east-1:111122223333:algorithm/",
        ],
    );
}

#[test]
fn any_text() {
    java(
        ".*",
        &["", "a/b:1", "日本👍"],
        &["\n", "a\r", "\u{85}", "\u{2028}b"],
    );
    java(".+", &["x"], &["", "\n"]);
    java(r"[\s\S]*", &["", "\n\u{2029}👍"], &[]);
}

#[test]
fn lambda_arn() {
    java(
        r"arn:[\p{Alnum}\-]+:lambda:[\p{Alnum}\-]+:[0-9]{12}:function:.*",
        &["arn:aws:lambda:us-east-1:111122223333:function:f"],
        &[
            "arn:aws:lambda:us-east-1:11112222333:function:f",
            "arn:aws:lambda:é:111122223333:function:f",
        ],
    );
}

#[test]
fn classes() {
    java("[a-c-9]", &["a", "-", "9"], &["4", "d"]);
    java("[a-z&&[^bc]]", &["a", "d"], &["b", "A"]);
    java(r"[\w-]+", &["a_-"], &["é", "."]);
    java("[a[0-9]]", &["a", "5"], &["["]);
    java(r"[\uD800\uDC00-\uDBFF\uDFFF]", &["👍"], &["a"]);
}

#[test]
fn assertions() {
    java("^a$", &["a"], &["a\n", "ba"]);
    java("(?!-)[a-z-]+", &["a-"], &["-a"]);
    java("(a|b(?=c))c?", &["a", "ac", "bc"], &["b"]);
    java("a(?<=a)b", &["ab"], &["b"]);
    java("${1,128}", &[""], &["a"]);
}

#[test]
fn smithy_searches() {
    check(
        "b",
        Semantics::SmithySearch,
        &["b", "abc", "\nb"],
        &["", "a"],
    );
    check("^b$", Semantics::SmithySearch, &["b"], &["ab", "b\n"]);
}

#[test]
fn where_a_text_goes_wrong() {
    says(
        ALGORITHM_NAME,
        "my_name",
        2,
        "a letter, a digit, '-' or the end",
    );
    says(ALGORITHM_NAME, "ab-", 3, "a letter, a digit or '-'");
    says("[^/]+", "/", 0, "any character but '/'");
    says("(s3|https)://x", "s4", 1, "'3'");
    says("a[0-3]?", "👍", 0, "'a'");
    says("é", "e", 0, "a character beyond ASCII");
    says("[a&&b]", "a", 0, "nothing: no text can match");
}

#[test]
fn what_is_refused() {
    refuses("(a", "the group is not closed, at byte 0 of the pattern");
    refuses("a)", "')' without '(', at byte 1 of the pattern");
    refuses(
        "[a",
        "the character class is not closed, at byte 0 of the pattern",
    );
    refuses("*", "nothing to repeat, at byte 0 of the pattern");
    refuses(
        "a{2,1}",
        "expected a count as in {1,63}, at byte 1 of the pattern",
    );
    refuses(
        "[z-a]",
        "the range ends before it starts, at byte 1 of the pattern",
    );
    refuses(
        "é\\y",
        "Java knows no such escape, at byte 2 of the pattern",
    );
    refuses(
        r"\p{Latin}",
        "Java knows no class of this name, at byte 0 of the pattern",
    );
    refuses("a**", "nothing to repeat, at byte 2 of the pattern");
    refuses(
        r"(.*)-\1",
        "references to a group that may match many texts, or in many ways, are not supported, at byte 0 of the pattern",
    );
    refuses(
        r"(?:a|ab|[bc]+d)*(?>(a*b)*)x",
        "atomic groups and possessive quantifiers over a choice like this are not supported, at byte 19 of the pattern",
    );
    refuses(
        r"a\X",
        r"grapheme clusters (\X) are not supported, at byte 1 of the pattern",
    );
    refuses(
        "(?iu)é",
        "letters in any case beyond ASCII (flags i and u together) are not supported, at byte 5 of the pattern",
    );
}

#[test]
fn lookbehinds_have_a_greatest_length_that_java_sees() {
    let message = "lookbehinds without a greatest length that Java can see are not supported, at byte 0 of the pattern";
    for inside in [
        "a*",
        "(?:a|b){2}",
        "(ab?){2}",
        "(?:a{1,2}){1}",
        "c(?:(?:a|b)c){1,3}",
        "x|(?:(?:ab){0,2}){2}",
    ] {
        refuses(&format!("(?<={inside})x"), message);
    }
    java("(?<=(?:a|b)?)x", &["x"], &["ax"]);
    java("[abx]*(?<=(?:a|b){0,1})x", &["x", "ax"], &["a"]);
    java("[ax]*(?<=(?:a{1,2}){1,2}+)x", &["aax"], &["x"]);
    java("[abx]*(?<=(?>a|b){2})x", &["abx"], &["ax"]);
    java(r"[a ]*(?<=(?:\ba){2}|\ba)", &["a"], &["aa"]);
}

/// Texts on both sides of the lengths at which an automaton stands in that does not count.
#[test]
fn counts_that_short_texts_cannot_reach() {
    let accepts = |source: &str, text: &str| {
        let compiled = compile(source, Semantics::JavaMatches).expect(source);
        let pattern = compiled.pattern();
        assert_eq!(pattern.is_match(text), pattern.find_fault(text).is_none());
        pattern.is_match(text)
    };
    for length in 1..=70 {
        let (plain, dashed) = ("a".repeat(length), "a-".repeat(length) + "a");
        let name = "[a-z0-9](-*[a-z0-9]){0,62}";
        assert_eq!(accepts(name, &plain), length <= 63, "{length}");
        assert_eq!(accepts(name, &dashed), length <= 62, "{length}");
        let wide = format!("{}é", "é".repeat(length));
        assert_eq!(accepts("[é](-*[é]){0,62}", &wide), length <= 62, "{length}");
    }
    for length in [1, 2, 200, 253, 254, 255, 256, 257, 300, 2047, 2048, 2049] {
        let text = format!("arn:x{}", "b".repeat(length));
        assert_eq!(accepts(r"arn:[a-z][\S]{1,2048}", &text), length <= 2048);
        let text = format!("arn:{}/x", "b".repeat(length));
        assert_eq!(
            accepts(r"arn:[a-z]{1,255}/[\S]{1,2048}", &text),
            length <= 255
        );
        assert_eq!(
            accepts(r"(?=.{1,260}$)arn:[a-z]{2,}/[\S]+", &text),
            (2..=254).contains(&length)
        );
    }
    says(
        "[a-z][a-z0-9]{0,1023}",
        "ab_",
        2,
        "a lower-case letter, a digit or the end",
    );
    says("x[0-9]{12}[a-f]{3}", "x0123", 5, "a digit");
    says("x[0-9]{12}[a-f]{3}", "x012345678901af", 15, "'a' to 'f'");
}

#[test]
fn hostile_patterns_end_in_errors() {
    assert!(compile(&"(".repeat(100_000), Semantics::JavaMatches).is_err());
    assert!(compile(&"[".repeat(100_000), Semantics::JavaMatches).is_err());
    refuses(
        "x((a{1000}){1000}){1000}",
        "the automaton has more than 100000 states with this part, at byte 3 of the pattern",
    );
    refuses(
        "a(b{2000000000})",
        "the automaton has more than 100000 states with this part, at byte 2 of the pattern",
    );
    refuses(
        "a{99999999999}",
        "expected a count as in {1,63}, at byte 1 of the pattern",
    );
    java(
        "(a+)+$",
        &[&"a".repeat(50_000)],
        &[&("a".repeat(50_000) + "!")],
    );
}
