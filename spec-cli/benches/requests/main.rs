//! How long the check of a request takes, beside parsing the same bytes into a tree, and
//! beside checks by JSON Schema, by the crate `garde` and by botocore; then the command over a
//! file of many requests.
//!
//! `cargo bench -p spec-cli --bench requests` prints medians of rounds in which all sides
//! take turns, so that whatever else the machine does weighs on all of them. Behind them comes
//! the whole process of `spec check` of one file, from its start to its exit.
#![forbid(unsafe_code)]

mod garde_types;
mod lines;

use std::hint::black_box;
use std::process::Command;
use std::sync::LazyLock;
use std::time::Instant;

use jsonschema::Validator;
use serde::de::IgnoredAny;
use spec_core::engine::validate;
use spec_schema::sagemaker::TABLES;
use spec_schema::table::Shape;

/// A request that trains a model, valid, of a usual size.
const REQUEST: &[u8] = include_bytes!("../../../tests/model/train.json");

/// Rounds are many and short: one that another process interrupts says nothing, and most must
/// not be interrupted.
const ROUNDS: usize = 2001;
const TIMES: u32 = 20;

/// Microseconds that one run takes.
fn time(run: fn()) -> f64 {
    let start = Instant::now();
    for _ in 0..TIMES {
        run();
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES)
}

/// Found once, as a caller does it.
static SHAPE: LazyLock<Shape<'static>> =
    LazyLock::new(|| TABLES.operation("CreateTrainingJob").expect("an operation"));

fn check() {
    let shape = *SHAPE;
    let text = str::from_utf8(black_box(REQUEST)).expect("text");
    let mut json = serde_json::Deserializer::from_str(text);
    let violations = validate(shape, &mut json).expect("a JSON text");
    assert!(violations.is_empty(), "{violations}");
}

fn parse_value() {
    let value = serde_json::from_slice::<serde_json::Value>(black_box(REQUEST));
    black_box(value.expect("a JSON text"));
}

fn skip() {
    let value = serde_json::from_slice::<IgnoredAny>(black_box(REQUEST));
    black_box(value.expect("a JSON text"));
}

/// The schema that `spec json-schema` writes for the request.
static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    let output = Command::new(env!("CARGO_BIN_EXE_spec"))
        .args(["json-schema", "CreateTrainingJobRequest"])
        .output()
        .expect("the command starts");
    let schema = serde_json::from_slice(&output.stdout).expect("a schema");
    jsonschema::validator_for(&schema).expect("a schema")
});

fn by_schema() {
    let value = serde_json::from_slice(black_box(REQUEST)).expect("a JSON text");
    assert!(VALIDATOR.is_valid(&value));
}

fn by_garde() {
    let request =
        serde_json::from_slice::<garde_types::CreateTrainingJobRequest>(black_box(REQUEST));
    let request = request.expect("a request");
    assert!(garde::Validate::validate(&request).is_ok());
}

/// Microseconds of botocore's check; nothing where it is not installed.
fn by_botocore() -> Option<f64> {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/benches/requests/by_botocore.py"
    );
    let request = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/model/train.json");
    let output = Command::new("python3")
        .args([folder, request])
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.trim().parse().ok()
}

/// Milliseconds that the whole process of `spec` takes, the median of its runs.
fn whole_process(arguments: &[&str]) -> f64 {
    const RUNS: usize = 41;
    let run = |_| {
        let start = Instant::now();
        let output = Command::new(env!("CARGO_BIN_EXE_spec"))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(arguments)
            .output()
            .expect("the command starts");
        let took = start.elapsed();
        assert!(output.status.success());
        took
    };
    let mut times: Vec<_> = (0..RUNS).map(run).collect();
    times.sort();
    times[RUNS / 2].as_secs_f64() * 1e3
}

fn main() {
    let sides: [(&str, fn()); 5] = [
        ("check of the request", check),
        ("serde_json::Value", parse_value),
        ("serde::de::IgnoredAny", skip),
        ("jsonschema and its Value", by_schema),
        ("garde and serde", by_garde),
    ];
    by_schema();
    // `requests-… --side 0` runs one side alone, for counts of instructions.
    let mut arguments = std::env::args().skip_while(|argument| argument != "--side");
    if let Some(side) = arguments.nth(1).and_then(|side| side.parse::<usize>().ok()) {
        if let Some((_, run)) = sides.get(side) {
            (0..ROUNDS).for_each(|_| {
                time(*run);
            });
        }
        return;
    }
    let mut times = [(); 5].map(|()| Vec::new());
    for _ in 0..ROUNDS {
        for ((_, run), times) in sides.iter().zip(&mut times) {
            times.push(time(*run));
        }
    }
    let medians = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[ROUNDS / 2]
    });
    println!("{} bytes, medians of {ROUNDS} rounds", REQUEST.len());
    for ((name, _), median) in sides.iter().zip(medians) {
        let ratio = median / medians[1];
        let slower = median / medians[0];
        println!("{name:24} {median:8.2} µs  {ratio:5.2} of Value  {slower:5.2} of the check");
    }
    match by_botocore() {
        Some(median) => println!(
            "{:24} {median:8.2} µs  {:5.2} of Value  {:5.2} of the check",
            "botocore in Python",
            median / medians[1],
            median / medians[0]
        ),
        None => println!("botocore in Python       not measured: python3 has no botocore here"),
    }
    let file = whole_process(&["check", "../tests/model/train.json"]);
    let nothing = whole_process(&["--version"]);
    println!("whole process of `spec check`: {file:.2} ms; of `spec --version`: {nothing:.2} ms");
    lines::measure(REQUEST);
}
