//! `spec check` as its users see it: texts, places, exit status.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The command, run beside the example requests.
fn spec(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spec"));
    command
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/requests"))
        .env_remove("CLICOLOR_FORCE")
        .args(arguments);
    command
}

/// What a run prints and how it ends.
fn told(output: &Output) -> String {
    let mut text = format!("status {}\n", output.status.code().unwrap_or(-1));
    for (name, bytes) in [("output", &output.stdout), ("errors", &output.stderr)] {
        if !bytes.is_empty() {
            let _ = write!(text, "---- {name}\n{}", String::from_utf8_lossy(bytes));
        }
    }
    text
}

fn run(arguments: &[&str]) -> String {
    told(&spec(arguments).output().expect("the command starts"))
}

fn run_with_input(arguments: &[&str], input: &[u8]) -> String {
    let mut child = spec(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    // The command need not read all of it.
    let _ = stdin.write_all(input);
    drop(stdin);
    told(&child.wait_with_output().expect("the command ends"))
}

/// Status, and the path and the constraint of each violation.
fn verdict(arguments: &[&str]) -> (i32, Vec<(String, String)>) {
    let output = spec(&["check", "--format", "json"])
        .args(arguments)
        .output()
        .expect("the command starts");
    let text = String::from_utf8(output.stdout).expect("text");
    let mut found = Vec::new();
    for line in text.lines() {
        let document: serde_json::Value = serde_json::from_str(line).expect("an object a line");
        for violation in document["violations"].as_array().expect("violations") {
            let of = |name: &str| violation[name].as_str().expect("a text").to_owned();
            found.push((of("path"), of("constraint")));
        }
    }
    (output.status.code().expect("a status"), found)
}

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
        b"{\n  \"TrainingImage\": \"a\",\n}",
        b"{\n  // the image\n  \"TrainingImage\": \"a\"\n}",
        b"{'TrainingImage': 'a'}",
        b"{\"TrainingImage\": None}",
        b"{\"TrainingImage\": \"\xc3\xa9\xf0\x9f\x91\x8d\" \"b\"}",
        b"{\"TrainingImage\": \"a",
        b"{\"TrainingImage\": \"a\nb\"}",
        b"{\"TrainingImage\": \"\\q\"}",
        b"{\"TrainingImage\": \"a\"} {}",
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
        "TrainingImage: a\n\tTrainingInputMode: File\n",
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
    let valid = r#"{"TrainingImage":"a","TrainingInputMode":"File"}"#;
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
            _ => r#"{"TrainingInputMode":"File","TrainingImage":"a"}"#.to_owned(),
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
        assert_eq!(
            document.contains("\"valid\":false"),
            !line.contains("\"a\"")
        );
    }
    assert_eq!(documents.next(), None);
}

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

#[test]
fn what_users_get_wrong() {
    let arguments = ["check", "--summary", "mistakes.json"];
    insta::assert_snapshot!(run(&arguments));
}

#[test]
fn templates() {
    insta::assert_snapshot!("template", run(&["check", "template.yaml"]));
    let told = run(&["check", "--allow", "placeholder", "template.yaml"]);
    assert_eq!(
        told,
        "status 0\n---- output\ntemplate.yaml: valid CreateTrainingJobRequest (guessed from its members)\n"
    );
}

#[test]
fn policies() {
    let all = [
        "mistakes.json",
        "--deny",
        "placeholder",
        "--allow",
        "unknownMember",
    ];
    let (status, found) = verdict(&all);
    assert_eq!(status, 1);
    assert!(
        found
            .iter()
            .all(|(_, constraint)| constraint != "unknownMember")
    );
    // What is more special counts more, and then what is stricter.
    let (status, found) = verdict(&[
        "misspelt.json",
        "--shape",
        "AlgorithmSpecification",
        "--warn",
        "/**",
        "--allow",
        "/MetricDefinitions/*",
        "--deny",
        "ExactlyOneAlgorithmSource",
        "--allow",
        "condition@/**",
        "--allow",
        "required@/MetricDefinitions/**",
        "--allow",
        "condition",
    ]);
    let paths: Vec<_> = found.iter().map(|(path, _)| &**path).collect();
    let expected = [
        "/TrainingInputMode",
        "",
        "/TrainingImag",
        "/training_input_mode",
    ];
    assert_eq!(paths, expected);
    assert_eq!(status, 1);
    let told = run(&["check", "--allow", "enums", "image.json"]);
    assert!(
        told.contains("expected a path, a condition or one of required"),
        "{told}"
    );
}

/// A folder that is gone after the test, with files in it.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    folder
}

fn run_in(folder: &tempfile::TempDir, arguments: &[&str]) -> String {
    let output = spec(arguments).current_dir(folder.path()).output();
    told(&output.expect("the command starts"))
}

fn read(folder: &tempfile::TempDir, name: &str) -> String {
    std::fs::read_to_string(folder.path().join(name)).expect("a file")
}

#[test]
fn certain_corrections_keep_the_format() {
    let json = "\u{feff}{\r\n  \"trainingImage\" :\"a\",\r\n\t\"TrainingInputMode\":\"FILE\", \"ContainerArguments\":[1, 2.50,\"x\"]}\r\n";
    let yaml =
        "# a comment\ntraining_image: 012345678901  # an image\nTrainingInputMode: 'fastfile'\n";
    let folder = folder(&[("a.json", json), ("b.yaml", yaml), ("c.jsonl", "{}")]);
    let shape = ["check", "--shape", "AlgorithmSpecification", "--fix"];
    let told = run_in(&folder, &[&shape[..], &["a.json", "b.yaml"]].concat());
    assert_eq!(
        told,
        "status 0\n---- output\na.json: valid AlgorithmSpecification\nb.yaml: valid AlgorithmSpecification\n"
    );
    assert_eq!(
        read(&folder, "a.json"),
        "\u{feff}{\r\n  \"TrainingImage\" :\"a\",\r\n\t\"TrainingInputMode\":\"File\", \"ContainerArguments\":[\"1\", \"2.50\",\"x\"]}\r\n"
    );
    assert_eq!(
        read(&folder, "b.yaml"),
        "# a comment\nTrainingImage: \"012345678901\"  # an image\nTrainingInputMode: 'FastFile'\n"
    );
    let told = run_in(&folder, &[&shape[..], &["c.jsonl"]].concat());
    assert!(told.starts_with("status 2"), "{told}");
}

#[test]
fn only_new_violations_fail() {
    let old = r#"{"TrainingImage":"a","TrainingInputMode":"file"}"#;
    let folder = folder(&[("job.json", old)]);
    let arguments = [
        "check",
        "--shape",
        "AlgorithmSpecification",
        "--baseline",
        "known.json",
        "job.json",
    ];
    assert!(run_in(&folder, &arguments).starts_with("status 0"));
    assert_eq!(
        read(&folder, "known.json"),
        "[\n{\"source\":\"job.json\",\"path\":\"/TrainingInputMode\",\"constraint\":\"enum\",\"count\":1}\n]\n"
    );
    assert!(run_in(&folder, &arguments).starts_with("status 0"));
    let new = old.replace("\"a\"", "1");
    std::fs::write(folder.path().join("job.json"), new).expect("a file");
    let told = run_in(&folder, &arguments);
    assert!(
        told.starts_with("status 1") && told.contains("1 error in"),
        "{told}"
    );
    std::fs::write(folder.path().join("known.json"), "[{}]").expect("a file");
    let told = run_in(&folder, &arguments);
    assert!(
        told.starts_with("status 2") && told.contains("known.json"),
        "{told}"
    );
}

#[test]
fn settings_are_found_upwards_from_a_file() {
    let model = "$version: \"2.0\"\nnamespace example\nstructure Order { @required id: Id }\n@length(max: 3)\nstring Id\n";
    let folder = folder(&[
        (
            "spec.toml",
            "warn = [\"enum\"]\n[shapes]\n\"jobs/*.json\" = \"AlgorithmSpecification\"\n",
        ),
        (
            "jobs/a.json",
            r#"{"TrainingImage":"a","TrainingInputMode":"file"}"#,
        ),
        ("orders/spec.toml", "model = [\"order.smithy\"]\n"),
        ("orders/order.smithy", model),
        ("orders/a.json", r#"{"id":"long"}"#),
        ("broken/spec.toml", "warn = [\"enums\"]\n"),
        ("broken/a.json", "{}"),
    ]);
    insta::assert_snapshot!(run_in(&folder, &["check", "jobs/a.json", "orders/a.json"]));
    // The command line has the last word.
    let told = run_in(&folder, &["check", "--deny", "enum", "jobs/a.json"]);
    assert!(told.starts_with("status 1"), "{told}");
    let told = run_in(&folder, &["check", "broken/a.json"]);
    assert!(
        told.starts_with("status 2") && told.contains("enums: expected a path"),
        "{told}"
    );
}

#[test]
fn quiet_tells_of_errors_only() {
    let shape = ["check", "--shape", "AlgorithmSpecification", "--quiet"];
    let files = ["image.json", "access-mode-platform.json"];
    assert_eq!(run(&[&shape[..], &files].concat()), "status 0\n");
}

#[test]
fn explanations() {
    let mut all = String::new();
    for name in [
        "pattern",
        "placeholder",
        "ExactlyOneAlgorithmSource",
        "patern",
    ] {
        all.push_str(&run(&["check", "--explain", name]));
    }
    insta::assert_snapshot!(all);
    let explained = run(&["explain", "pattern", "UniqueTagKeys"]);
    assert!(explained.contains("pattern: "), "{explained}");
    assert!(
        explained.contains("UniqueTagKeys: error of TagList"),
        "{explained}"
    );
    assert!(explained.contains("all_distinct([].Key)"), "{explained}");
    assert!(run(&["explain", "UniqueTagKey"]).contains("did you mean UniqueTagKeys?"));
}

#[test]
fn requests_inside_other_documents() {
    for (name, file) in [
        ("machine", "machine.json"),
        ("pipeline", "pipeline.json"),
        ("manifest", "manifest.yaml"),
        ("cfn", "template-cfn.yaml"),
    ] {
        insta::assert_snapshot!(name, run(&["check", file]));
    }
}

#[test]
fn what_a_document_is_can_be_said() {
    // Without its version nothing tells that this is a pipeline.
    let pipeline = r#"{"Steps":[{"Name":"a","Type":"Model","Arguments":{"ExecutionRoleArn":1}}]}"#;
    let told = run_with_input(
        &["check", "--as", "pipeline", "--format", "json", "-"],
        pipeline.as_bytes(),
    );
    assert!(
        told.contains("\"path\":\"/Steps/0/Arguments/ExecutionRoleArn\",")
            && told.starts_with("status 1"),
        "{told}"
    );
    let told = run_with_input(
        &["check", "--as", "asl", "-"],
        b"{\"StartAt\":\"a\",\"States\":{}}",
    );
    assert_eq!(
        told,
        "status 0\n---- output\nstandard input: valid state machine with 0 requests to SageMaker\n"
    );
}

/// Unknown values anywhere are never held against a document.
#[test]
fn computed_values_give_no_alarm() {
    let members = [
        "TrainingJobName",
        "RoleArn",
        "AlgorithmSpecification",
        "OutputDataConfig",
        "ResourceConfig",
        "StoppingCondition",
        "HyperParameters",
        "InputDataConfig",
        "Tags",
    ];
    let with = |value: &str, suffix: &str| -> String {
        let entries: Vec<_> = members
            .iter()
            .map(|name| format!("\"{name}{suffix}\":{value}"))
            .collect();
        format!("{{{}}}", entries.join(","))
    };
    let task = |name: &str, request: String| {
        format!(
            "{{\"StartAt\":\"a\",\"States\":{{\"a\":{{\"Type\":\"Task\",\"Resource\":\
             \"arn:aws:states:::sagemaker:createTrainingJob\",\"{name}\":{request}}}}}}}"
        )
    };
    let step = |request: String| {
        format!(
            "{{\"Version\":\"2020-12-01\",\"Steps\":[{{\"Type\":\"Training\",\"Arguments\":{request}}}]}}"
        )
    };
    let resource = |request: String| {
        format!(
            "{{\"Resources\":{{\"a\":{{\"Type\":\"AWS::SageMaker::TrainingJob\",\"Properties\":{request}}}}}}}"
        )
    };
    for document in [
        task("Parameters", with("\"$.x\"", ".$")),
        task("Arguments", with("\"{% $x %}\"", "")),
        task("Arguments", "\"{% $x %}\"".to_owned()),
        step(with("{\"Get\":\"Parameters.X\"}", "")),
        step(with("{\"Std:Join\":{\"On\":\"\",\"Values\":[]}}", "")),
        resource(with("{\"Ref\":\"X\"}", "")),
        resource(with("{\"Fn::If\":[\"A\",1,2]}", "")),
    ] {
        let told = run_with_input(&["check", "-"], document.as_bytes());
        assert!(
            told.starts_with("status 0") && told.contains("not known yet"),
            "{document}\n{told}"
        );
    }
}

const FORMATS: [&str; 7] = [
    "human", "json", "sarif", "github", "junit", "smithy", "service",
];

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
