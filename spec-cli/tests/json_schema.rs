//! `spec json-schema`, held against `spec check`: both must say the same of the same values.

use std::process::{Command, Stdio};

use serde_json::{Value, json};

fn spec(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spec"));
    command.args(arguments);
    command
}

fn schema(shape: &str) -> Value {
    let output = spec(&["json-schema", shape])
        .output()
        .expect("the command starts");
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).expect("a JSON text")
}

/// Whether `spec check` finds each line of a text valid; rules across members do not count.
fn verdicts(shape: &str, lines: &[Value]) -> Vec<bool> {
    let arguments = [
        "check",
        "--shape",
        shape,
        "--input",
        "jsonl",
        "--format",
        "json",
        "--allow",
        "condition",
        "-",
    ];
    let mut child = spec(&arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let mut stdin = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || std::io::Write::write_all(&mut stdin, text.as_bytes()));
    let output = child.wait_with_output().expect("the command ends");
    writer.join().expect("a thread").expect("all is written");
    let text = String::from_utf8(output.stdout).expect("text");
    text.lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("a report")["valid"] == json!(true))
        .collect()
}

/// Puts something else into every place of a value, one at a time.
fn variants(value: &Value, whole: &Value, path: &str, found: &mut Vec<Value>) {
    let others = [
        json!(""),
        json!("a b"),
        json!("x".repeat(3000)),
        json!("a-b"),
        json!(0),
        json!(-1),
        json!(1_000_000_000),
        json!(1.5),
        json!(true),
        json!([]),
        json!({}),
        json!({"x": 1}),
        json!("s3://bucket/key"),
        json!("arn:aws:iam::123456789012:role/x"),
        json!("\u{85}"),
    ];
    for other in others {
        let mut changed = whole.clone();
        if let Some(place) = changed.pointer_mut(path) {
            *place = other;
        }
        found.push(changed);
    }
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                variants(element, whole, &format!("{path}/{index}"), found);
            }
        }
        Value::Object(entries) => {
            for (key, entry) in entries {
                let mut without = whole.clone();
                if let Some(Value::Object(entries)) = without.pointer_mut(path) {
                    entries.remove(key);
                }
                found.push(without);
                variants(entry, whole, &format!("{path}/{key}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_schema_agrees_with_the_check() {
    let request: Value =
        serde_json::from_str(include_str!("../../tests/model/train.json")).expect("a JSON text");
    let schema = schema("CreateTrainingJobRequest");
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let mut values = vec![request.clone()];
    variants(&request, &request, "", &mut values);
    let verdicts = verdicts("CreateTrainingJobRequest", &values);
    assert_eq!(verdicts.len(), values.len());
    assert!(verdicts[0] && verdicts.iter().any(|valid| !valid));
    for (value, valid) in values.iter().zip(verdicts) {
        let errors: Vec<_> = validator
            .iter_errors(value)
            .map(|error| error.to_string())
            .collect();
        assert_eq!(errors.is_empty(), valid, "{value}\n{errors:?}");
    }
}

#[test]
fn the_schema_of_a_small_shape() {
    let output = spec(&["json-schema", "Tag"])
        .output()
        .expect("the command starts");
    insta::assert_snapshot!(String::from_utf8_lossy(&output.stdout));
    let output = spec(&["json-schema", "Tagg"])
        .output()
        .expect("the command starts");
    assert_eq!(output.status.code(), Some(2));
}
