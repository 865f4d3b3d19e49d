//! `spec diff` with requests, in every form that `spec check` reads.

mod common;

use common::{run, write};
use tempfile::TempDir;

/// Two models of which the second takes shorter names and has one operation less.
fn models() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let model = |longest: u32, more: &str, operations: &str| {
        format!(
            "$version: \"2\"\nnamespace jobs\nservice Jobs {{ operations: [{operations}] }}
operation CreateTrainingJob {{ input: CreateTrainingJobRequest }}
structure CreateTrainingJobRequest {{ @required TrainingJobName: Name, Tags: Tags }}
@length(max: {longest}) string Name\nlist Tags {{ member: Name }}\n{more}"
        )
    };
    let stop = "operation StopAll { input := { @required AllOfThem: Boolean } }\n";
    let old = model(9, stop, "CreateTrainingJob, StopAll");
    write(folder.path(), "old.smithy", &old);
    let new = model(5, "", "CreateTrainingJob");
    write(folder.path(), "new.smithy", &new);
    folder
}

/// The status and both outputs of `spec diff old new FILES`.
fn diff(folder: &TempDir, arguments: &[&str]) -> (i32, String, String) {
    let models = ["diff", "old.smithy", "new.smithy"];
    run(folder, &[&models[..], arguments].concat())
}

const TOUCHED: &str = "  touched   Name: maximum length 5, was 9\n";

#[test]
fn requests_may_be_yaml_and_json_lines() {
    let folder = models();
    write(
        folder.path(),
        "job.yaml",
        "# a job\nTrainingJobName: sixsix\n---\nTrainingJobName: five5\n",
    );
    write(
        folder.path(),
        "jobs.jsonl",
        "{\"TrainingJobName\": \"sixsix\"}\n\n{\"TrainingJobName\": \"ok\", \"Tags\": [\"sevens7\"]}\n",
    );
    let (status, out, errors) = diff(&folder, &["job.yaml", "jobs.jsonl"]);
    let long = "! broken    /TrainingJobName: the text has 6 characters, expected at most 5\n";
    assert_eq!(
        out,
        format!(
            "job.yaml:2: CreateTrainingJob\n{long}{TOUCHED}job.yaml:4: CreateTrainingJob\n{TOUCHED}\
             jobs.jsonl:1: CreateTrainingJob\n{long}{TOUCHED}jobs.jsonl:3: CreateTrainingJob\n\
             ! broken    /Tags/0: the text has 7 characters, expected at most 5\n{TOUCHED}"
        )
    );
    assert_eq!((status, &*errors), (1, ""));
}

#[test]
fn requests_may_stand_in_other_documents() {
    let folder = models();
    write(
        folder.path(),
        "machine.json",
        r#"{"StartAt": "A", "States": {"A": {"Type": "Task", "End": true,
            "Resource": "arn:aws:states:::sagemaker:createTrainingJob.sync",
            "Parameters": {"TrainingJobName": "sixsix", "Tags.$": "$.tags"}}}}"#,
    );
    let (status, out, errors) = diff(&folder, &["machine.json"]);
    assert_eq!(
        out,
        format!(
            "machine.json#/States/A/Parameters: CreateTrainingJob\n\
             ! broken    /States/A/Parameters/TrainingJobName: the text has 6 characters, expected \
             at most 5\n{TOUCHED}"
        )
    );
    assert_eq!((status, &*errors), (1, ""));
}

#[test]
fn an_operation_that_only_the_old_model_has_is_gone() {
    let folder = models();
    write(folder.path(), "stop.json", r#"{"AllOfThem": true}"#);
    let (status, out, _) = diff(&folder, &["stop.json"]);
    assert_eq!(
        out,
        "stop.json: StopAll\n! broken    the operation is gone\n"
    );
    assert_eq!(status, 1);
    let (status, out, _) = diff(&folder, &["stop.json", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&out).expect("one object");
    assert_eq!(told["operation"], "StopAll");
    assert_eq!(told["removed"], true);
    assert_eq!(status, 1);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_goes_on() {
    let folder = models();
    let requests = folder.path().join("requests");
    std::fs::create_dir(&requests).expect("a folder");
    write(&requests, "a.json", "{\"TrainingJobName\": \"ok\"}");
    write(&requests, "b.json", "{\"TrainingJobName\": ");
    write(&requests, "c.json", "{\"Something\": 1}");
    write(&requests, "d.txt", "no request");
    let (status, out, errors) = diff(&folder, &["none.json", "requests"]);
    assert_eq!(
        out,
        format!("requests/a.json: CreateTrainingJob\n{TOUCHED}")
    );
    let mut lines = errors.lines();
    assert!(
        lines
            .next()
            .is_some_and(|line| line.starts_with("error: none.json: "))
    );
    assert!(
        lines
            .next()
            .is_some_and(|line| line.starts_with("error: requests/b.json:1:20: "))
    );
    assert_eq!((lines.next(), status), (None, 2));
    let (status, out, errors) = diff(&folder, &["requests/c.json"]);
    assert_eq!((status, &*out), (2, ""));
    assert_eq!(
        errors,
        "error: requests/c.json:1:1: no operation has a request with these members: say with \
         --operation whose request it is\n"
    );
}

#[test]
fn requests_are_not_affected_by_what_they_do_not_use() {
    let folder = models();
    write(folder.path(), "empty.json", "{}");
    let (status, out, _) = diff(&folder, &["empty.json", "--operation", "CreateTrainingJob"]);
    assert_eq!(out, "empty.json: CreateTrainingJob\n  not affected\n");
    assert_eq!(status, 0);
    let (status, _, errors) = diff(&folder, &["empty.json", "--operation", "Nothing"]);
    assert_eq!(
        (status, &*errors),
        (2, "error: neither model has an operation Nothing\n")
    );
}
