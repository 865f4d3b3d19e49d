//! `spec metrics` as its users see it.

use std::path::Path;
use std::process::Command;

/// What is printed and how the run ends.
fn run(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_spec"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples"))
        .arg("metrics")
        .args(arguments)
        .output()
        .expect("the command starts");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let (out, errors) = (text(&output.stdout), text(&output.stderr));
    let status = output.status.code().unwrap_or(-1);
    format!("status {status}\n{out}{errors}")
}

#[test]
fn values_of_a_log() {
    let request = "requests/training-job.json";
    insta::assert_snapshot!(run(&[request, "--log", "training.log"]));
    let rows = run(&[request, "--log", "training.log", "--format", "json"]);
    let rows: Vec<serde_json::Value> = rows
        .lines()
        .skip(1)
        .map(|line| serde_json::from_str(line).expect("an object a line"))
        .collect();
    assert_eq!(rows.len(), 9);
    assert_eq!(rows[0]["line"], 2);
    assert_eq!(rows[0]["name"], "train:loss");
    assert_eq!(rows[0]["value"], 0.8413);
}

/// A folder with a request and a log.
fn files(request: &str, name: &str, log: &[u8]) -> (tempfile::TempDir, [String; 2]) {
    let folder = tempfile::tempdir().expect("a folder");
    let paths = [name, "a.log"].map(|name| folder.path().join(name));
    std::fs::write(&paths[0], request).expect("a file");
    std::fs::write(&paths[1], log).expect("a file");
    let names = paths.map(|path| path.to_string_lossy().into_owned());
    (folder, names)
}

fn told(request: &str, name: &str, log: &[u8]) -> String {
    let (folder, [request, log]) = files(request, name, log);
    let told = run(&[&request, "--log", &log]);
    let place = folder.path().to_string_lossy().into_owned() + std::path::MAIN_SEPARATOR_STR;
    told.replace(&place, "")
}

#[test]
fn definitions_that_find_nothing_are_told_with_their_place() {
    let request = "
steps:
  - arguments:
      MetricDefinitions:
        - Name: loss
          Regex: 'loss=([^ ]*)'
        - { Name: never, Regex: 'never=(.)' }
        - { Name: bare, Regex: 'loss=.*' }
        - { Name: broken, Regex: '(a' }
        - { Name: 1, Regex: 2 }
";
    let log = b"loss=1e3\r\nloss=- \xff\nloss=.5 loss=inf\n";
    insta::assert_snapshot!(told(request, "a.yaml", log));
}

#[test]
fn lists_of_definitions_and_lines_of_requests_are_read() {
    let list = r#"[{"Name": "a", "Regex": "a=(\\d)"}]"#;
    assert_eq!(
        told(list, "a.json", b"a=1\na=2"),
        "status 0\n1\ta\t1\n2\ta\t2\n"
    );
    let lines = "{\"MetricDefinitions\": []}\n\n{\"MetricDefinitions\": [{\"Name\": \"a\", \"Regex\": \"b=(.)\"}]}";
    assert_eq!(
        told(lines, "a.jsonl", b"a=1"),
        "status 1\na.jsonl:3:47: \"a\": never found in the log\n"
    );
}

#[test]
fn what_cannot_be_read_is_said() {
    assert_eq!(
        told("{}", "a.json", b""),
        "status 2\nerror: a.json: there are no MetricDefinitions in it\n"
    );
    let cut = told("{\"a\":\n", "a.json", b"");
    assert!(cut.starts_with("status 2\nerror: a.json:"), "{cut}");
    let none = run(&["requests/training-job.json", "--log", "none.log"]);
    assert!(none.starts_with("status 2\nerror: none.log: "), "{none}");
}

/// A line without an end takes no more memory than what is looked at of it.
#[test]
fn lines_of_any_length() {
    let mut log = vec![b'x'; 3 << 20];
    log.extend_from_slice(b" a=1\na=2\n");
    let list = r#"[{"Name": "a", "Regex": "a=(\\d)"}]"#;
    assert_eq!(told(list, "a.json", &log), "status 0\n2\ta\t2\n");
}
