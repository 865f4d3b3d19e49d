//! `spec check` on the good and bad values of AlgorithmSpecification that all ways of checking
//! are held against.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

/// What is said of one value: path, constraint, condition, severity, line.
type Told = (String, String, String, String, u64);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus")
}

fn told(violation: &Value) -> Told {
    let text = |name: &str| violation[name].as_str().unwrap_or_default().to_owned();
    let severity = match text("severity") {
        none if none.is_empty() => "error".to_owned(),
        given => given,
    };
    (
        text("path"),
        text("constraint"),
        text("condition"),
        severity,
        violation["line"].as_u64().unwrap_or(0),
    )
}

/// What is expected of each value, by the name of its file.
fn expected() -> BTreeMap<String, Vec<Told>> {
    let text = fs::read_to_string(folder().join("expected.json")).expect("the expected");
    let cases: BTreeMap<String, Vec<Value>> =
        serde_json::from_str(&text).expect("well-formed JSON");
    cases
        .into_iter()
        .map(|(name, violations)| {
            let mut told: Vec<Told> = violations.iter().map(told).collect();
            told.sort();
            (name, told)
        })
        .collect()
}

/// Warnings that values alone do not have: those of the command, and of the request around.
const MORE: [&str; 3] = [
    "ImageIsReference",
    "MetricRegexCaptures",
    "RegistryProviderInPartitionOfRole",
];

/// What the command says of each file, and its exit status.
fn check(shape: &str, files: &[PathBuf]) -> (BTreeMap<String, Vec<Told>>, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_spec"))
        .args(["check", "--format", "json", "--shape", shape])
        .args(MORE.iter().flat_map(|name| ["--allow", name]))
        .args(files)
        .output()
        .expect("the command starts");
    let reports = String::from_utf8_lossy(&output.stdout);
    let reports = reports.lines().map(|line| {
        let report: Value = serde_json::from_str(line).expect("an object a line");
        let source = report["source"].as_str().expect("a source");
        let name = Path::new(source).file_stem().expect("a file's name");
        let violations = report["violations"].as_array().expect("violations");
        let mut told: Vec<Told> = violations.iter().map(told).collect();
        told.sort();
        let errors = told.iter().any(|told| told.3 == "error");
        assert_eq!(report["valid"], !errors, "{source}");
        (name.to_string_lossy().into_owned(), told)
    });
    (reports.collect(), output.status.code())
}

#[test]
fn alone() {
    let expected = expected();
    let file = |name: &String| folder().join("requests").join(name).with_extension("json");
    let files: Vec<PathBuf> = expected.keys().map(file).collect();
    let (said, status) = check("AlgorithmSpecification", &files);
    assert_eq!(said, expected);
    assert_eq!(status, Some(1));

    let (good, bad): (Vec<_>, Vec<_>) = expected
        .iter()
        .partition(|(_, told)| told.iter().all(|told| told.3 == "warning"));
    let good: Vec<PathBuf> = good.into_iter().map(|(name, _)| file(name)).collect();
    assert_eq!(check("AlgorithmSpecification", &good).1, Some(0));
    for (name, _) in bad {
        let status = check("AlgorithmSpecification", &[file(name)]).1;
        assert_eq!(status, Some(1), "{name}");
    }
}

/// Inside of the request that they are sent in: the same, one level further in.
#[test]
fn inside_of_a_request() {
    let around = json!({
        "TrainingJobName": "a-job",
        "RoleArn": "arn:aws:iam::111122223333:role/training",
        "OutputDataConfig": { "S3OutputPath": "s3://bucket/output" },
        "ResourceConfig": {
            "InstanceType": "ml.m5.large",
            "InstanceCount": 1,
            "VolumeSizeInGB": 30,
        },
        "StoppingCondition": { "MaxRuntimeInSeconds": 3600 },
    });
    let around = around.to_string();
    let around = around.trim_end_matches('}');
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("inside");
    fs::create_dir_all(&scratch).expect("a folder");
    let mut expected = expected();
    let mut files = Vec::new();
    for (name, told) in &mut expected {
        let inner = folder().join("requests").join(name).with_extension("json");
        let inner = fs::read_to_string(inner).expect("a request");
        let file = scratch.join(name).with_extension("json");
        // What is around it stands on one line, so that those of the value stay.
        let request = format!(
            "{around},\"AlgorithmSpecification\":{}}}\n",
            inner.trim_end()
        );
        fs::write(&file, request).expect("a request");
        files.push(file);
        for violation in told.iter_mut() {
            violation.0.insert_str(0, "/AlgorithmSpecification");
        }
        told.sort();
    }
    let (said, status) = check("CreateTrainingJobRequest", &files);
    assert_eq!(said, expected);
    assert_eq!(status, Some(1));
}
