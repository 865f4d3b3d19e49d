//! Documents of every form, valid, wrong, and none at all.

use std::fmt::Write as _;

use crate::{run, run_with_input, verdict};

#[test]
fn verdicts() {
    for (file, status, expected) in [
        ("image", 0, &[][..]),
        ("name", 0, &[]),
        (
            "access-mode-platform",
            0,
            &[("/TrainingImageConfig", "condition")],
        ),
        ("both-sources", 1, &[("", "condition")]),
        ("no-source", 1, &[("", "condition")]),
        ("input-mode", 1, &[("/TrainingInputMode", "enum")]),
        ("metric-definitions", 1, &[("/MetricDefinitions", "length")]),
        ("empty-arguments", 1, &[("/ContainerArguments", "length")]),
        ("name-ends-in-hyphen", 1, &[("/AlgorithmName", "pattern")]),
        ("long-name", 1, &[("/AlgorithmName", "pattern")]),
        (
            "account-of-11-digits",
            1,
            &[(
                "/TrainingImageConfig/TrainingRepositoryAuthConfig/TrainingRepositoryCredentialsProviderArn",
                "pattern",
            )],
        ),
        (
            "boolean-in-quotes",
            1,
            &[("/EnableSageMakerMetricsTimeSeries", "type")],
        ),
        ("key-twice", 1, &[("/TrainingInputMode", "duplicateKey")]),
    ] {
        let expected = expected
            .iter()
            .map(|(path, constraint)| (path.to_string(), constraint.to_string()))
            .collect();
        let arguments = ["--shape", "AlgorithmSpecification", &format!("{file}.json")];
        assert_eq!(verdict(&arguments), (status, expected), "{file}");
    }
}

#[test]
fn texts() {
    for file in [
        "image",
        "access-mode-platform",
        "both-sources",
        "no-source",
        "input-mode",
        "metric-definitions",
        "empty-arguments",
        "name-ends-in-hyphen",
        "long-name",
        "account-of-11-digits",
        "boolean-in-quotes",
        "key-twice",
        "misspelt",
    ] {
        let name = format!("{file}.json");
        let arguments = ["check", "--shape", "AlgorithmSpecification", &name];
        insta::assert_snapshot!(file, run(&arguments));
    }
}

#[test]
fn json() {
    let arguments = [
        "check",
        "--format",
        "json",
        "--shape",
        "com.amazonaws.sagemaker#AlgorithmSpecification",
        "misspelt.json",
        "both-sources.json",
        "image.json",
    ];
    insta::assert_snapshot!(run(&arguments));
}

#[test]
fn the_other_files_are_still_checked() {
    let shape = ["check", "--shape", "AlgorithmSpecification"];
    let files = [
        "no-such-file.json",
        "input-mode.json",
        "no*such.json",
        "image.json",
    ];
    insta::assert_snapshot!(run(&[&shape[..], &files].concat()));
}

#[test]
fn text_that_is_no_document() {
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    let hidden = format!("{{\"TrainingInputMode\": \"File\", \"Other\": {deep}}}");
    let mut all = String::new();
    for input in [
        b"".as_slice(),
        b" \n ",
        b"{\n  \"TrainingImage\": \"r.io/a\",\n}",
        b"{\n  // the image\n  \"TrainingImage\": \"r.io/a\"\n}",
        b"{'TrainingImage': 'a'}",
        b"{\"TrainingImage\": None}",
        b"{\"TrainingImage\": \"\xc3\xa9\xf0\x9f\x91\x8d\" \"b\"}",
        b"{\"TrainingImage\": \"r.io/a",
        b"{\"TrainingImage\": \"a\nb\"}",
        b"{\"TrainingImage\": \"\\q\"}",
        b"{\"TrainingImage\": \"r.io/a\"} {}",
        b"{\n  \"\xc3\xa9\": \"\xff\"}",
        b"\xff\xfe{\0}\0",
        deep.as_bytes(),
        hidden.as_bytes(),
    ] {
        let told = run_with_input(&["check", "--shape", "AlgorithmSpecification", "-"], input);
        let shown = String::from_utf8_lossy(&input[..input.len().min(40)]).into_owned();
        let _ = write!(all, "==== {shown:?}\n{told}");
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_byte_order_mark_and_carriage_returns_are_passed_over() {
    let input =
        b"\xef\xbb\xbf{\r\n  \"TrainingInputMode\": \"File\",\r\n  \"TrainingImage\": 1\r\n}\r\n";
    let arguments = ["check", "--shape", "AlgorithmSpecification", "-"];
    insta::assert_snapshot!(run_with_input(&arguments, input));
}

#[test]
fn more_than_the_largest_document_is_not_read() {
    let spaces = vec![b' '; (64 << 20) + 2];
    insta::assert_snapshot!(run_with_input(&["check", "-"], &spaces));
}

#[test]
fn what_cannot_be_asked_for() {
    let mut all = String::new();
    for arguments in [
        &["check", "--shape", "AlgorithmSpecificatio", "image.json"][..],
        &["check", "--operation", "TrainModel", "image.json"],
        &["check", "--model", "no-such-model.smithy", "image.json"],
    ] {
        let _ = write!(all, "==== {}\n{}", arguments.join(" "), run(arguments));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn yaml() {
    insta::assert_snapshot!(run(&[
        "check",
        "--shape",
        "AlgorithmSpecification",
        "jobs.yaml"
    ]));
}

#[test]
fn json_lines() {
    insta::assert_snapshot!(run(&[
        "check",
        "--shape",
        "AlgorithmSpecification",
        "jobs.jsonl"
    ]));
}

#[test]
fn yaml_that_is_no_document() {
    let laughs: String = std::iter::once("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned())
        .chain((1..12).map(|index| {
            let alias = format!("*a{}", index - 1);
            format!("a{index}: &a{index} [{}]\n", [&*alias; 10].join(", "))
        }))
        .collect();
    let deep = "[".repeat(10_000);
    let mut all = String::new();
    for input in [
        "# nothing\n",
        "a: [1, 2\nb: 3\n",
        "a: &a [*a]\n",
        "? [a]\n: 1\n",
        "TrainingImage: r.io/a\n\tTrainingInputMode: File\n",
        &laughs,
        &deep,
    ] {
        let shape = ["check", "--shape", "AlgorithmSpecification"];
        let told = run_with_input(
            &[&shape[..], &["--input", "yaml", "-"]].concat(),
            input.as_bytes(),
        );
        let shown: String = input.chars().take(40).collect();
        let _ = write!(all, "==== {shown:?}\n{told}");
    }
    insta::assert_snapshot!(all);
}

/// A line that is too long is passed over; the lines around it are checked.
#[test]
fn lines_of_any_length() {
    let valid = r#"{"TrainingImage":"r.io/a","TrainingInputMode":"File"}"#;
    let long = format!(r#"{{"TrainingImage":"{}"}}"#, "a".repeat(2 << 20));
    let wrong = valid.replace("File", "file");
    let input = format!("{valid}\n{long}\n{wrong}\n{}", "\n".repeat(300_000) + valid);
    let arguments = [
        "check",
        "--shape",
        "AlgorithmSpecification",
        "--input",
        "jsonl",
        "--max-size",
        "1",
        "-",
    ];
    insta::assert_snapshot!(run_with_input(&arguments, input.as_bytes()));
}

/// Output in the order of the input, however the work is spread.
#[test]
fn many_lines_in_order() {
    let lines: Vec<_> = (0..20_000)
        .map(|index| match index % 50 {
            0 => format!(r#"{{"TrainingInputMode":"File","TrainingImage":{index}}}"#),
            _ => r#"{"TrainingInputMode":"File","TrainingImage":"r.io/a"}"#.to_owned(),
        })
        .collect();
    let arguments = [
        "check",
        "--shape",
        "AlgorithmSpecification",
        "--input",
        "jsonl",
        "--format",
        "json",
        "-",
    ];
    let told = run_with_input(&arguments, lines.join("\n").as_bytes());
    let mut documents = told.lines().skip(2);
    for (index, line) in lines.iter().enumerate() {
        let document = documents.next().expect("a document a line");
        assert!(
            document.contains(&format!("\"line\":{},", index + 1)),
            "{document}"
        );
        assert_eq!(document.contains("\"valid\":false"), !line.contains("r.io"));
    }
    assert_eq!(documents.next(), None);
}
