//! What patterns cost: compiling, tables, and matching beside the `regex` crate.
//!
//! `cargo bench -p spec-schema --features model --bench pattern`. Both sides of a comparison
//! run in turns in one process; a figure is the median of its turns.

use std::hint::black_box;
use std::io::Read;
use std::time::Instant;

use flate2::read::GzDecoder;
use regex::Regex;
use serde_json::Value;
use spec_schema::pattern::{Compiled, Pattern, Pool, Semantics, compile};
use spec_schema::sagemaker;

/// The published patterns of SageMaker, with texts.
fn cases() -> Vec<(String, Vec<String>)> {
    let data: &[u8] = include_bytes!("../tests/data/verdicts.jsonl.gz");
    let mut text = String::new();
    GzDecoder::new(data)
        .read_to_string(&mut text)
        .expect("the data is compressed text");
    let cases = text.lines().map(|line| {
        let case: Value = serde_json::from_str(line).expect("JSON");
        let texts = case["strings"].as_array().expect("strings").iter();
        let texts = texts.map(|text| text.as_str().expect("a string").to_string());
        let pattern = case["pattern"].as_str().expect("a pattern").to_string();
        (case["sagemaker"] == true, (pattern, texts.collect()))
    });
    let ours = cases.filter(|(sagemaker, _)| *sagemaker);
    ours.map(|(_, case)| case).collect()
}

fn compiled(pattern: &str) -> Compiled {
    compile(pattern, Semantics::JavaMatches).expect("published patterns compile")
}

/// Seconds for one turn of each side, in turns; the medians.
fn side_by_side(mut left: impl FnMut(), mut right: impl FnMut()) -> (f64, f64) {
    let mut turns = (Vec::new(), Vec::new());
    for _ in 0..15 {
        let start = Instant::now();
        left();
        turns.0.push(start.elapsed().as_secs_f64());
        let start = Instant::now();
        right();
        turns.1.push(start.elapsed().as_secs_f64());
    }
    (median(turns.0), median(turns.1))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

/// How often to repeat what takes a short time, for turns of about a millisecond.
fn repeats(mut turn: impl FnMut()) -> usize {
    let start = Instant::now();
    for _ in 0..10 {
        turn();
    }
    let once = start.elapsed().as_secs_f64() / 10.0;
    (0.001 / once).clamp(1.0, 100_000.0) as usize
}

/// How many times as fast as the `regex` crate, and megabytes a second.
fn against_regex(pattern: Pattern<'_>, regex: &Regex, texts: &[&str]) -> (f64, f64) {
    let ours = || {
        for text in texts {
            black_box(pattern.is_match(black_box(text)));
        }
    };
    let theirs = || {
        for text in texts {
            black_box(regex.is_match(black_box(text)));
        }
    };
    let count = repeats(ours);
    let (left, right) = side_by_side(
        || (0..count).for_each(|_| ours()),
        || (0..count).for_each(|_| theirs()),
    );
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    (right / left, (bytes * count) as f64 / left / 1e6)
}

fn full(pattern: &str) -> Result<Regex, regex::Error> {
    Regex::new(&format!(r"\A(?:{pattern})\z"))
}

fn row(what: &str, figure: &str, target: &str) {
    println!("| {what} | {figure} | {target} |");
}

fn main() {
    let cases = cases();
    println!("| what | measured | target |\n| --- | --- | --- |");
    compile_times(&cases);
    tables(&cases);
    matching(&cases);
    long_texts();
}

fn compile_times(cases: &[(String, Vec<String>)]) {
    let mut times = Vec::new();
    for _ in 0..5 {
        let start = Instant::now();
        for (pattern, _) in cases {
            black_box(compiled(pattern));
        }
        times.push(start.elapsed().as_secs_f64());
    }
    let what = format!("compile the {} patterns of SageMaker", cases.len());
    row(&what, &format!("{:.3} s", median(times)), "0.5 s");
    // The patterns that a request to create a training job reaches.
    let model = sagemaker::model().expect("the model loads");
    let tables = spec_schema::lower::outline(&model, &model.find("CreateTrainingJobRequest"))
        .expect("the model lowers");
    let tables = tables.view();
    let sources: Vec<&str> = tables
        .patterns
        .iter()
        .map(|row| tables.text(row.source))
        .collect();
    let mut times = Vec::new();
    for _ in 0..5 {
        let start = Instant::now();
        for source in &sources {
            black_box(compile(source, Semantics::SmithySearch).expect("the model's patterns"));
        }
        times.push(start.elapsed().as_secs_f64());
    }
    let what = format!("compile the {} of CreateTrainingJob", sources.len());
    row(
        &what,
        &format!("{:.1} ms", median(times) * 1e3),
        "150 ms unoptimised",
    );
}

fn tables(cases: &[(String, Vec<String>)]) {
    let mut pool = Pool::new();
    for (pattern, _) in cases {
        pool.add(&compiled(pattern));
    }
    let size = pool.as_bytes().len() as f64 / 1024.0;
    row("tables of SageMaker", &format!("{size:.0} KiB"), "220 KiB");
}

fn matching(cases: &[(String, Vec<String>)]) {
    let (mut ratios, mut speeds, mut counted) = (Vec::new(), Vec::new(), Vec::new());
    let mut allocations = 0;
    for (source, texts) in cases {
        let pattern = compiled(source);
        let pattern = pattern.pattern();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let measured = allocation_counter::measure(|| {
            for text in &texts {
                black_box(pattern.find_fault(text));
            }
        });
        allocations += measured.count_total;
        // Where both agree, both do the same work.
        let Ok(regex) = full(source) else { continue };
        let texts: Vec<&str> = texts
            .into_iter()
            .filter(|text| (10..=100).contains(&text.len()))
            .filter(|text| pattern.is_match(text) && regex.is_match(text))
            .collect();
        if texts.is_empty() {
            continue;
        }
        let (ratio, speed) = against_regex(pattern, &regex, &texts);
        ratios.push(ratio);
        speeds.push(speed);
        if is_counted_class(source) {
            counted.push(ratio);
        }
    }
    let count = ratios.len();
    let slower = ratios.iter().filter(|&&ratio| ratio < 1.0).count();
    row(
        &format!("match 10 to 100 characters, median of {count} patterns"),
        &format!("{:.2} x regex, {:.0} MB/s", median(ratios), median(speeds)),
        "1.5 x",
    );
    row("of these, slower than regex", &slower.to_string(), "");
    let what = format!("of these, {} are one class with a count", counted.len());
    row(&what, &format!("{:.2} x regex", median(counted)), "3 x");
    row("allocations while matching", &allocations.to_string(), "0");
}

fn is_counted_class(source: &str) -> bool {
    let source = source.trim_start_matches('^').trim_end_matches('$');
    let Some(end) = source.find(']') else {
        return false;
    };
    let class = source.starts_with('[') && !source[1..end].contains(['[', '\\']);
    let count = &source[end + 1..];
    class
        && (matches!(count, "*" | "+") || count.starts_with('{') && count.ends_with('}'))
        && count.matches('{').count() <= 1
}

fn long_texts() {
    let uri = format!("s3://bucket/{}", "prefix-0/".repeat(222));
    let name = "a-1".repeat(683);
    let wide = "é".repeat(1000);
    for (what, source, text, target) in [
        (
            "2 KB, (https|s3)://([^/]+)/?(.*)",
            "(https|s3)://([^/]+)/?(.*)",
            &uri,
            "2 x",
        ),
        (
            "2 KB, [a-zA-Z0-9-]{0,4096}",
            "[a-zA-Z0-9-]{0,4096}",
            &name,
            "3 x",
        ),
        ("2 KB, [a-zA-Z0-9-]+", "[a-zA-Z0-9-]+", &name, "3 x"),
        (
            r"2 KB, [\p{L}]+ beyond ASCII",
            r"[\p{L}]{0,1024}",
            &wide,
            "",
        ),
    ] {
        let pattern = compiled(source);
        let Ok(regex) = full(source) else { continue };
        let (ratio, speed) = against_regex(pattern.pattern(), &regex, &[text]);
        row(
            what,
            &format!("{ratio:.2} x regex, {speed:.0} MB/s"),
            target,
        );
    }
}
