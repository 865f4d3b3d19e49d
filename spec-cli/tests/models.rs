//! `spec list`, `show`, `diff`, `ast`, `import` and `completions` as their users see them.

use std::path::Path;
use std::process::{Command, Output};

/// The command, run beside the example models.
fn output(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_spec"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/models"))
        .args(arguments)
        .output()
        .expect("the command starts")
}

/// What is printed and how the run ends.
fn run(arguments: &[&str]) -> String {
    let output = output(arguments);
    let (out, errors) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    format!(
        "status {}\n{out}{errors}",
        output.status.code().unwrap_or(-1)
    )
}

#[test]
fn lists_names_and_nothing_else() {
    let operations = run(&["list", "operations"]);
    let lines: Vec<&str> = operations.lines().collect();
    assert_eq!(lines.len(), 1 + 425);
    assert!(lines.contains(&"CreateTrainingJob"));
    let model = ["--model", "shop.smithy"];
    let list = |arguments: &[&str]| run(&[&["list"], arguments, &model[..]].concat());
    insta::assert_snapshot!(list(&["operations"]));
    insta::assert_snapshot!(list(&["shapes", "--match", "INPUT"]));
}

#[test]
fn shows_a_shape_with_the_place_of_every_fact() {
    let show = |shape| run(&["show", shape, "--model", "shop.smithy"]);
    insta::assert_snapshot!(show("OrderInput"));
    insta::assert_snapshot!(show("Color"));
    insta::assert_snapshot!(show("shop#Order"));
    insta::assert_snapshot!(show("Ordr"));
    let shown = run(&["show", "CreateHyperParameterTuningJobRequest"]);
    assert!(
        shown.contains("HyperParameterTuningJobName  required"),
        "{shown}"
    );
    assert!(
        shown.contains("pattern ^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}$"),
        "{shown}"
    );
}

#[test]
fn shows_a_shape_as_json() {
    let shown = output(&["show", "Id", "--model", "shop.smithy", "--format", "json"]);
    let shown: serde_json::Value = serde_json::from_slice(&shown.stdout).expect("one object");
    assert_eq!(
        shown,
        serde_json::json!({
            "shape": "shop#Id",
            "type": "string",
            "source": { "file": "shop.smithy", "line": 56, "column": 8 },
            "conditions": [],
            "constraints": {
                "length": {
                    "value": { "min": 1, "max": 12 },
                    "source": { "file": "shop.smithy", "line": 77, "column": 10 },
                    "correction": {
                        "published": { "min": 1, "max": 8 },
                        "reason": "the shop takes longer ones",
                        "source": { "file": "shop.smithy", "line": 79, "column": 15 },
                    },
                },
                "pattern": {
                    "value": "^[a-c]+$",
                    "source": { "file": "shop.smithy", "line": 55, "column": 1 },
                },
            },
        })
    );
}

#[test]
fn tells_what_has_changed_and_what_breaks() {
    insta::assert_snapshot!(run(&["diff", "shop.smithy", "shop-next.smithy"]));
    assert_eq!(
        run(&["diff", "shop.smithy", "shop.smithy"]),
        "status 0\nno difference for requests\n"
    );
    let json = output(&[
        "diff",
        "shop.smithy",
        "shop-next.smithy",
        "--format",
        "json",
    ]);
    let text = String::from_utf8(json.stdout).expect("text");
    for line in text.lines() {
        let change: serde_json::Value = serde_json::from_str(line).expect("an object a line");
        assert!(
            change["effect"].is_string() && change["breaking"].is_boolean(),
            "{line}"
        );
    }
}

#[test]
fn tells_what_happens_to_requests() {
    let models = ["shop.smithy", "shop-next.smithy"];
    let diff = |files: &[&str]| run(&[&["diff"], &models[..], files].concat());
    insta::assert_snapshot!(diff(&["order.json"]));
    insta::assert_snapshot!(diff(&["order.json", "--operation", "Look"]));
    insta::assert_snapshot!(diff(&["order.json", "--operation", "Look2"]));
}

#[test]
fn imports_facts_alone_and_the_same_again() {
    let imported = run(&["import", "smithy", "shop.smithy", "--from", "a test"]);
    insta::assert_snapshot!(imported);
}

#[test]
fn says_where_a_model_is_wrong() {
    insta::assert_snapshot!(run(&["ast", "order.json"]));
    insta::assert_snapshot!(run(&["ast", "none.smithy"]));
    insta::assert_snapshot!(
        run(&["ast", "shop.smithy", "shop-next.smithy"])
            .lines()
            .take(8)
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[test]
fn completes_in_every_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let text = run(&["completions", shell]);
        assert!(
            text.starts_with("status 0") && text.contains("completions"),
            "{shell}"
        );
    }
}
