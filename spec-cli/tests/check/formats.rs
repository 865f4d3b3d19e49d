//! Formats of reports, and what none of them shows.

use crate::{FORMATS, folder, run, run_in, run_with_input, spec};

/// Every format over the same documents, among them a valid one and one that is none.
#[test]
fn formats() {
    for format in ["sarif", "github", "junit", "smithy", "service"] {
        let shape = [
            "check",
            "--shape",
            "AlgorithmSpecification",
            "--format",
            format,
        ];
        let files = ["misspelt.json", "image.json", "jobs.jsonl", "jobs.yaml"];
        insta::assert_snapshot!(format, run(&[&shape[..], &files].concat()));
    }
}

#[test]
fn texts_of_one_document_stand_alone() {
    let arguments = ["check", "--shape", "AlgorithmSpecification", "--format"];
    let told = run(&[&arguments[..], &["smithy", "empty-arguments.json"]].concat());
    assert_eq!(
        told,
        "status 1\n---- output\n1 validation error detected. Value with length 0 at \
         '/ContainerArguments' failed to satisfy constraint: Member must have length between 1 \
         and 100, inclusive\n"
    );
    let told = run(&[&arguments[..], &["service", "empty-arguments.json"]].concat());
    assert_eq!(
        told,
        "status 1\n---- output\n1 validation error detected: Value '[]' at \
         'containerArguments' failed to satisfy constraint: Member must have length greater than \
         or equal to 1\n"
    );
}

#[test]
fn sarif_has_the_published_form() {
    let shape = ["check", "--shape", "AlgorithmSpecification"];
    let output = spec(
        &[
            &shape[..],
            &["--format", "sarif", "misspelt.json", "jobs.jsonl"],
        ]
        .concat(),
    )
    .output()
    .expect("the command starts");
    let log: serde_sarif::sarif::Sarif =
        serde_json::from_slice(&output.stdout).expect("a log of SARIF 2.1.0");
    let results = log.runs[0].results.as_ref().expect("results");
    assert_eq!(results.len(), 11);
}

/// Whatever is wrong with a sensitive value, no format shows it.
#[test]
fn sensitive_values_appear_nowhere() {
    let model = r#"$version: "2.0"
namespace example
structure Login { @required user: String, password: Password, keys: Keys, pin: Pin, answer: Answer, more: Nested }
@sensitive @length(max: 3) @pattern("^[0-9]*$") string Password
@sensitive @range(max: 9) integer Pin
@sensitive enum Answer { YES, NO }
@length(max: 1) list Keys { member: Password }
@sensitive structure Nested { a: Integer }
"#;
    let document = r#"{"user": "u", "password": "TOPSECRET", "keys": ["TOPSECRET", "TOPSECRET"], "pin": 4711,
"answer": "TOPSECRET", "more": {"a": "TOPSECRET", "TOPSECRETS": "<TOPSECRET>"}}"#;
    let folder = folder(&[
        ("model.smithy", model),
        ("a.json", document),
        ("b.json", &document.replace("\"TOPSECRET\"", "4711")),
        (
            "c.json",
            &document.replace("\"TOPSECRET\"", "{\"x\": \"<TOPSECRET>\"}"),
        ),
    ]);
    for format in FORMATS {
        let arguments = [
            "check",
            "--model",
            "model.smithy",
            "--shape",
            "Login",
            "--format",
            format,
        ];
        let told = run_in(
            &folder,
            &[&arguments[..], &["a.json", "b.json", "c.json"]].concat(),
        );
        assert!(told.starts_with("status 1"), "{told}");
        for secret in ["TOPSECRET", "4711"] {
            // The name of an entry that is no member is not a value.
            let shown = told.replace("TOPSECRETS", "");
            assert!(!shown.contains(secret), "{format}\n{told}");
        }
    }
}

/// Names and values cannot change the terminal.
#[test]
fn control_characters_are_escaped() {
    let document = "{\"\\u001b[31mname\\u0007\": 1, \"TrainingInputMode\": \"\\u001b[2J\", \"TrainingImage\": \"a\\u001bb\"}";
    for format in FORMATS {
        let arguments = [
            "check",
            "--shape",
            "AlgorithmSpecification",
            "--format",
            format,
            "-",
        ];
        let told = run_with_input(&arguments, document.as_bytes());
        assert!(told.starts_with("status 1"), "{told}");
        let controls = told
            .chars()
            .filter(|character| character.is_control() && *character != '\n');
        assert_eq!(controls.count(), 0, "{format}\n{told}");
    }
}
