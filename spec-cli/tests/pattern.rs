//! `spec pattern` as its users see it.

use std::io::Write;
use std::process::{Command, Stdio};

/// How a run ends, and what it prints to both outputs.
struct Run {
    status: i32,
    out: String,
    errors: String,
}

fn run(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_spec"))
        .arg("pattern")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    // A command that asks for no input may have ended before it is written.
    let _ = child.stdin.take().map(|mut stdin| stdin.write_all(input));
    let output = child.wait_with_output().expect("the command ends");
    Run {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).expect("text"),
        errors: String::from_utf8(output.stderr).expect("text"),
    }
}

#[test]
fn says_what_matches_and_where_a_text_goes_wrong() {
    let matches = run(&["[a-z](-*[a-z0-9])*", "my-job-1"], b"");
    assert_eq!(
        (matches.status, matches.out.as_str()),
        (0, "\"my-job-1\" matches\n")
    );
    let two = run(&["é[a-z]{2,}", "éx_y", "éx"], b"");
    assert_eq!(two.status, 1);
    assert_eq!(
        two.out,
        "\"éx_y\" does not match: '_' cannot stand at character 3 (byte 3), \
         expected a lower-case letter\n\
         \"éx\" does not match: it ends too early, expected a lower-case letter\n"
    );
}

#[test]
fn both_semantics_are_named() {
    let texts = ["^b|c", "abc", "b"];
    let java = run(&texts, b"");
    assert_eq!((java.status, java.out.lines().count()), (1, 2));
    assert!(java.out.contains("\"abc\" does not match"), "{}", java.out);
    let smithy = run(&[&["--semantics", "smithy"], &texts[..]].concat(), b"");
    assert_eq!(smithy.out, "\"abc\" matches\n\"b\" matches\n");
    assert_eq!(run(&["--semantics", "perl", "a"], b"").status, 2);
}

#[test]
fn shows_texts_that_match() {
    let pattern = "[a-z]{3,8}-[0-9]{2}";
    let samples = run(&[pattern], b"");
    assert_eq!((samples.status, samples.out.lines().count()), (0, 5));
    for sample in samples.out.lines() {
        let text = sample.trim_matches('"');
        assert_eq!(run(&[pattern, text], b"").status, 0, "{text}");
    }
    let none = run(&["[a&&b]"], b"");
    assert_eq!((none.status, none.out.as_str()), (1, "no text matches\n"));
}

#[test]
fn a_pattern_that_is_refused_is_marked() {
    let refused = run(&[r"ab\X", "x"], b"");
    assert_eq!(refused.status, 2);
    assert!(
        refused.errors.contains(
            "grapheme clusters (\\X) are not supported, at byte 2 of the pattern\n  ab\\X\n    ^^"
        ),
        "{}",
        refused.errors
    );
}

const QUESTIONS: &str = r#"{"pattern": "a+", "strings": ["a", "b", "aa", ""], "id": 7}
{"pattern": "(a", "strings": ["a"]}
not JSON

{"pattern": "a"}
{"pattern": "^b", "strings": ["ab", "b", "bc", "\ud83d\udc4d\n"]}
{"pattern": 1, "strings": []}
{"pattern": "x", "strings": []}
"#;

/// One answer for every line that is not blank, in order; the rest of the file is not lost.
#[test]
fn answers_lines_one_for_one() {
    let java = run(&["--input", "jsonl", "-"], QUESTIONS.as_bytes());
    assert_eq!(java.status, 2, "some lines are no questions");
    let lines: Vec<&str> = java.out.lines().collect();
    assert_eq!(lines.len(), 7, "{}", java.out);
    assert_eq!(lines[0], r#"{"verdicts":"1010"}"#);
    assert_eq!(
        lines[1],
        r#"{"error":"the group is not closed, at byte 0 of the pattern"}"#
    );
    for line in [2, 3, 5] {
        assert!(
            lines[line].starts_with(r#"{"error":"the line is no question"#),
            "{}",
            lines[line]
        );
    }
    assert_eq!(lines[4], r#"{"verdicts":"0100"}"#);
    assert_eq!(lines[6], r#"{"verdicts":""}"#);
    let smithy = run(
        &["--input", "jsonl", "--semantics", "smithy"],
        QUESTIONS.as_bytes(),
    );
    assert_eq!(smithy.out.lines().nth(4), Some(r#"{"verdicts":"0110"}"#));
}

#[test]
fn bytes_that_are_no_text_cost_one_line() {
    let input = [
        b"\xff\xfe\n".as_slice(),
        b"{\"pattern\":\"a\",\"strings\":[\"a\"]}",
    ]
    .concat();
    let answers = run(&["--input", "jsonl"], &input);
    assert_eq!((answers.status, answers.out.lines().count()), (2, 2));
    assert_eq!(answers.out.lines().last(), Some(r#"{"verdicts":"1"}"#));
    let missing = run(&["--input", "jsonl", "no-such-file.jsonl"], b"");
    assert_eq!(missing.status, 2);
    assert!(
        missing.errors.contains("no-such-file.jsonl"),
        "{}",
        missing.errors
    );
}
