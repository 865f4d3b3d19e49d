//! `spec check` as its users see it: texts, places, exit status.

mod bad_input;
mod documents;
mod embedded;
mod formats;
mod settings;

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

const FORMATS: [&str; 7] = [
    "human", "json", "sarif", "github", "junit", "smithy", "service",
];
