//! What the service, and what stands before it, was seen to answer: the check finds the same in
//! the same requests, and its format of the service says the same.
//!
//! `SPEC_CASES` names the folder that holds `corpus/service-errors.jsonl`; without it there is
//! nothing to compare.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Map, Value, json};
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Shape, ShapeType};

/// What an answer says of a request.
#[derive(Debug)]
enum Claim {
    /// A value breaks constraints, told in the words of the service.
    Broken {
        way: String,
        /// The value, where it is quoted in full.
        value: Option<String>,
        sentences: Vec<String>,
    },
    /// A list or a text has a length that is too small.
    Short { way: String, length: usize },
    /// A client that is older than the model does not know a member.
    Unknown { way: String, member: String },
    /// The value that a pointer leads to does not match its pattern.
    Pattern { pointer: String, value: String },
}

fn claim(case: &Value) -> Option<Claim> {
    let message = case["message"].as_str()?.replace(":\n", ": ");
    let between = |text: &str, start: &str, end: &str| -> Option<String> {
        let text = text.split_once(start)?.1;
        Some(text.split_once(end)?.0.to_owned())
    };
    const FAILED: &str = "failed to satisfy constraint: ";
    if message.contains(FAILED) {
        // Every sentence of an answer is about the first value here: others repeat it.
        let way = between(&message, "' at '", &format!("' {FAILED}"))
            .or_else(|| between(&message, "'", &format!("' {FAILED}")))
            .or_else(|| case["path"].as_str().map(str::to_owned))?;
        let value = between(&message, "Value '", "' at '");
        let value = value.filter(|value| {
            !value.starts_with('{') || value.starts_with("{{") || value.starts_with("{\"")
        });
        let about = message
            .split("; Value '")
            .filter(|part| !part.contains("' at '") || part.contains(&format!("at '{way}'")));
        let sentences = about.filter_map(|part| part.split_once(FAILED));
        let sentences = sentences.map(|(_, sentence)| sentence.to_owned()).collect();
        return Some(Claim::Broken {
            way,
            value,
            sentences,
        });
    }
    if let Some(way) = between(&message, "Invalid length for parameter ", ", value: ") {
        let length = between(&message, ", value: ", ",")?.parse().ok()?;
        return Some(Claim::Short { way, length });
    }
    if let Some(way) = between(&message, "Unknown parameter in ", ": \"") {
        let member = between(&message, ": \"", "\"")?;
        return Some(Claim::Unknown { way, member });
    }
    if message.contains("failed validation constraint for keyword [pattern]") {
        let pointer = between(&message, "#", ":")?;
        return Some(Claim::Pattern {
            pointer,
            value: case["value"].as_str()?.to_owned(),
        });
    }
    None
}

/// A way such as `productionVariants.1.member.modelName` or `InputDataConfig[0].DataSource` as
/// a JSON Pointer, and the shape at its end; nothing where the shape has no such way.
fn pointer(root: Shape<'static>, way: &str) -> Option<(String, Shape<'static>)> {
    let (mut pointer, mut shape) = (String::new(), root);
    let way = way.replace('[', ".").replace(']', "");
    let one_based = way.contains(".member");
    for step in way
        .split('.')
        .filter(|step| !matches!(*step, "member" | "input" | ""))
    {
        if let Ok(number) = step.parse::<usize>() {
            pointer.push_str(&format!("/{}", number - usize::from(one_based)));
            shape = shape.member(0).shape();
            continue;
        }
        let members = (0..shape.member_count()).map(|index| shape.member(index));
        let member = members
            .into_iter()
            .find(|member| member.name().eq_ignore_ascii_case(step))?;
        pointer.push_str(&format!("/{}", member.name()));
        shape = member.shape();
    }
    Some((pointer, shape))
}

fn spec(arguments: &[&str], input: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_spec"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(input.as_bytes()).expect("it is read");
    drop(stdin);
    let output = child.wait_with_output().expect("the command ends");
    String::from_utf8(output.stdout).expect("text")
}

/// The smallest request of an operation with a value at a pointer.
fn request(operation: &str, pointer: &str, value: Value) -> Value {
    let example = spec(&["example", operation], "");
    let mut request: Value = serde_json::from_str(&example).expect("an example");
    let shape = TABLES.operation(operation).expect("an operation");
    put(shape, &mut request, pointer, value);
    request
}

/// Puts a value at a pointer, with examples of the structures on the way.
fn put(shape: Shape<'static>, into: &mut Value, pointer: &str, value: Value) {
    let Some((step, rest)) = pointer
        .get(1..)
        .map(|path| path.split_once('/').unwrap_or((path, "")))
    else {
        *into = value;
        return;
    };
    let rest = if rest.is_empty() {
        String::new()
    } else {
        format!("/{rest}")
    };
    if into.is_null() {
        let example = spec(&["example", shape.id()], "");
        *into = serde_json::from_str(&example).expect("an example");
    }
    let inner = match (shape.shape_type(), shape.member_index(step)) {
        (ShapeType::List, _) => shape.member(0).shape(),
        (_, Some(index)) => shape.member(index).shape(),
        _ => shape,
    };
    match into {
        Value::Array(elements) => {
            let at: usize = step.parse().expect("an index");
            put(inner, &mut elements[at], &rest, value);
        }
        Value::Object(members) => {
            let member = members.entry(step).or_insert(Value::Null);
            put(inner, member, &rest, value);
        }
        _ => panic!("{step} leads on from a scalar"),
    }
}

/// The constraint that a sentence tells of.
fn constraint(sentence: &str) -> &'static str {
    if sentence.contains("must have length") {
        "length"
    } else if sentence.contains("regular expression pattern") {
        "pattern"
    } else {
        "enum"
    }
}

/// A sentence without what the model may say otherwise by now: numbers, a pattern, values.
fn form(sentence: &str) -> String {
    let map = sentence.starts_with("Map ");
    let cut = |end: &str| {
        sentence
            .split_once(end)
            .map(|(start, _)| format!("{start}{end}"))
    };
    let kept = if map {
        None
    } else {
        cut("pattern: ").or_else(|| cut("value set: ["))
    };
    let kept = kept
        .or_else(|| cut("constraint: [").filter(|_| map))
        .unwrap_or(sentence.to_owned());
    let digits = |found: char| found.is_ascii_digit();
    kept.split(digits)
        .filter(|piece| !piece.is_empty())
        .collect::<Vec<_>>()
        .join("N")
}

/// A value that breaks a constraint, where the answer does not quote it.
fn made(shape: Shape<'static>, sentence: &str) -> Value {
    let max = shape.row().length.max as usize;
    match shape.shape_type() {
        ShapeType::Map if sentence.starts_with("Map value") => {
            let max = shape.member(1).shape().row().length.max as usize;
            json!({ "key": "x".repeat(max + 1) })
        }
        ShapeType::Map => {
            let entries = (0..=max).map(|number| (format!("key{number}"), json!("1")));
            Value::Object(Map::from_iter(entries))
        }
        ShapeType::List => {
            let example = spec(&["example", shape.member(0).shape().id()], "");
            let element: Value = serde_json::from_str(&example).expect("an example");
            json!(vec![element; max + 1])
        }
        _ if constraint(sentence) == "length" => json!("x".repeat(max + 1)),
        _ => json!("my_name"),
    }
}

/// Violations beside conditions: path and constraint.
fn violations(operation: &str, request: &Value) -> Vec<(String, String)> {
    let arguments = [
        "check",
        "--operation",
        operation,
        "--format",
        "json",
        "--allow",
        "condition",
        "-",
    ];
    let report: Value =
        serde_json::from_str(&spec(&arguments, &request.to_string())).expect("a report");
    let violations = report["violations"].as_array().expect("violations").iter();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let mut violations: Vec<_> = violations
        .map(|violation| (text(&violation["path"]), text(&violation["constraint"])))
        .collect();
    violations.sort();
    violations
}

/// How many characters of a text are shown.
const LONGEST: usize = 1024;

/// Whether the check says of the request what an answer says; why it does not, else.
fn agrees(operation: &str, claim: &Claim) -> Result<(), String> {
    let shape = TABLES.operation(operation).ok_or("no such operation")?;
    let find = |way: &str| pointer(shape, way).ok_or(format!("no such member: {way}"));
    match claim {
        Claim::Broken {
            way,
            value,
            sentences,
        } => {
            let (pointer, target) = find(way)?;
            let value = match value {
                Some(value) => json!(value),
                None => made(target, &sentences[0]),
            };
            let request = request(operation, &pointer, value.clone());
            let mut found = violations(operation, &request);
            found.retain(|(path, _)| path.starts_with(&pointer));
            let is_map = sentences[0].starts_with("Map ");
            let path = if is_map {
                format!("{pointer}/key")
            } else {
                pointer
            };
            let mut expected: Vec<_> = sentences
                .iter()
                .map(|sentence| (path.clone(), constraint(sentence).to_owned()))
                .collect();
            expected.sort();
            // Where two constraints are broken, some answers tell of one.
            if !expected.iter().all(|claim| found.contains(claim))
                || found.iter().any(|(at, _)| *at != path)
            {
                return Err(format!("expected {expected:?}, found {found:?}"));
            }
            let arguments = [
                "check",
                "--operation",
                operation,
                "--format",
                "service",
                "--allow",
                "condition",
                "-",
            ];
            let said = spec(&arguments, &request.to_string());
            for sentence in sentences {
                let about = match &value {
                    Value::String(text) => {
                        format!("Value '{text}' at '{way}' failed to satisfy constraint: ")
                    }
                    Value::Object(entries) if is_map => {
                        let entries = entries.iter().filter_map(|(key, value)| {
                            Some((key, value.as_str()?.get(..LONGEST)?))
                        });
                        let entries: Vec<_> = entries
                            .map(|(key, value)| format!("{key}={value}…"))
                            .collect();
                        format!(
                            "Value '{{{}}}' at '{way}' failed to satisfy constraint: ",
                            entries.join(", ")
                        )
                    }
                    _ => format!("at '{way}' failed to satisfy constraint: "),
                };
                let mut same = said.split(&about).skip(1).map(form);
                if !same.any(|said| said.starts_with(form(sentence).trim_end())) {
                    return Err(format!("{about}{sentence} is said as {said}"));
                }
            }
            Ok(())
        }
        Claim::Short { way, length } => {
            let (pointer, target) = find(way)?;
            let value = match target.shape_type() {
                ShapeType::List => json!([]),
                _ => json!("fs-0a1b2c3d4e5f"[..*length]),
            };
            let found = violations(operation, &request(operation, &pointer, value));
            match found.contains(&(pointer, "length".to_owned())) {
                true => Ok(()),
                false => Err(format!("{found:?}")),
            }
        }
        Claim::Unknown { way, member } => {
            let (_, target) = find(way)?;
            match target.member_index(member) {
                Some(_) => Ok(()),
                None => Err(format!("{} has no {member}", target.name())),
            }
        }
        Claim::Pattern { pointer, value } => {
            let found = violations(operation, &request(operation, pointer, json!(value)));
            match found == [(pointer.clone(), "pattern".to_owned())] {
                true => Ok(()),
                false => Err(format!("{found:?}")),
            }
        }
    }
}

#[test]
fn answers_of_the_service_are_foreseen() {
    let Some(folder) = std::env::var_os("SPEC_CASES") else {
        println!("SPEC_CASES is not set: nothing to compare");
        return;
    };
    let file = Path::new(&folder).join("corpus/service-errors.jsonl");
    let text = std::fs::read_to_string(file).expect("the cases");
    let (mut compared, mut others, mut wrong) = (0, Vec::new(), Vec::new());
    for line in text.lines() {
        let case: Value = serde_json::from_str(line).expect("a case");
        let operation = case["operation"].as_str().expect("an operation");
        let claim = claim(&case).filter(|_| TABLES.operation(operation).is_some());
        let Some(claim) = claim else {
            others.push(case["message"].clone());
            continue;
        };
        compared += 1;
        if let Err(reason) = agrees(operation, &claim) {
            wrong.push(format!("{operation} {claim:?}\n  {reason}"));
        }
    }
    println!(
        "{compared} answers compared, {} say nothing of one value of a request",
        others.len()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(compared > others.len(), "{others:#?}");
}
