//! How long the check of a request takes, beside parsing the same bytes into a tree, and how
//! much it allocates.
//!
//! `cargo bench -p spec-tests --bench requests` prints medians of rounds in which all sides
//! take turns, so that whatever else the machine does weighs on all of them.
#![forbid(unsafe_code)]

use std::hint::black_box;
use std::time::Instant;

use serde::de::IgnoredAny;
use spec_core::engine::validate;
use spec_schema::sagemaker::TABLES;

/// A request that trains a model, valid, of a usual size.
const REQUEST: &[u8] = include_bytes!("train.json");

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

fn check() {
    let shape = TABLES.operation("CreateTrainingJob").expect("an operation");
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

fn main() {
    let sides: [(&str, fn()); 3] = [
        ("check of the request", check),
        ("serde_json::Value", parse_value),
        ("serde::de::IgnoredAny", skip),
    ];
    // `spec-tests … --side 0` runs one side alone, for counts of instructions.
    let mut arguments = std::env::args().skip_while(|argument| argument != "--side");
    if let Some(side) = arguments.nth(1).and_then(|side| side.parse::<usize>().ok()) {
        if let Some((_, run)) = sides.get(side) {
            (0..ROUNDS).for_each(|_| {
                time(*run);
            });
        }
        return;
    }
    let mut times = [(); 3].map(|()| Vec::new());
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
        println!("{name:24} {median:8.2} µs  {ratio:.2} of Value");
    }
}
