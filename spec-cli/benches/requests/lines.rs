//! The command over a file of many requests: how it scales, how much memory it takes, and what
//! bad lines cost.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Megabytes of the file.
const SIZE: usize = 256;
/// Every so many lines one is bad, in the file with bad lines.
const BAD: usize = 100;
const ROUNDS: usize = 3;

/// Measures the command over files of lines made of a request; prints a table.
pub(crate) fn measure(request: &[u8]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let request: serde_json::Value = serde_json::from_slice(request).expect("a JSON text");
    let line = request.to_string();
    let count = (SIZE << 20) / line.len();
    let bad = line.replace("\"File\"", "\"file\"");
    assert_ne!(line, bad);
    let write = |name: &str, count: usize, bad_line: Option<&str>| {
        let path = folder.join(name);
        let mut file = BufWriter::new(File::create(&path).expect("a file"));
        for number in 0..count {
            let line = bad_line.filter(|_| number % BAD == 0).unwrap_or(&line);
            writeln!(file, "{line}").expect("room for the file");
        }
        file.flush().expect("room for the file");
        path
    };
    let small = write("small.jsonl", count / 16, None);
    let clean = write("clean.jsonl", count, None);
    let mixed = write("mixed.jsonl", count, Some(&bad));
    let has_taskset = Command::new("taskset").arg("--version").output().is_ok();
    // The sides take turns here too.
    let sides: [(&str, &PathBuf, bool); 4] = [
        ("all cores", &clean, false),
        ("one core", &clean, true),
        ("1% bad lines", &mixed, false),
        ("a sixteenth", &small, false),
    ];
    let mut best = [(Duration::MAX, 0); 4];
    for _ in 0..ROUNDS {
        for (side, (_, path, is_pinned)) in sides.iter().enumerate() {
            if *is_pinned && !has_taskset {
                continue;
            }
            let (time, memory) = run(path, *is_pinned);
            best[side] = (best[side].0.min(time), best[side].1.max(memory));
        }
    }
    println!("\n{count} lines, {SIZE} MB, best of {ROUNDS} rounds");
    let whole = best[0].0.as_secs_f64();
    for ((name, path, is_pinned), (time, memory)) in sides.iter().zip(best) {
        if *is_pinned && !has_taskset {
            println!("{name:24} not measured: there is no taskset here");
            continue;
        }
        let bytes = fs::metadata(path).expect("a file").len() as f64;
        let seconds = time.as_secs_f64();
        let speed = bytes / seconds / 1e6;
        let ratio = seconds / whole;
        println!(
            "{name:24} {seconds:8.2} s  {speed:5.0} MB/s  {ratio:.2} of all cores  {:4} MB at most",
            memory >> 10
        );
    }
    for path in [small, clean, mixed] {
        let _ = fs::remove_file(path);
    }
}

/// Runs the command over a file; how long it takes, and the most memory that it has had, in KB.
fn run(path: &Path, is_pinned: bool) -> (Duration, u64) {
    let spec = env!("CARGO_BIN_EXE_spec");
    let mut command = Command::new(if is_pinned { "taskset" } else { spec });
    if is_pinned {
        command.args(["-c", "0", spec]);
    }
    command.args([
        "check",
        "--operation",
        "CreateTrainingJob",
        "--format",
        "json",
    ]);
    let start = Instant::now();
    let mut child = command
        .arg(path)
        .stdout(Stdio::null())
        .spawn()
        .expect("the command starts");
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().expect("a child").is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let memory = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
        most = memory.unwrap_or(0).max(most);
        std::thread::sleep(Duration::from_millis(5));
    }
    (start.elapsed(), most)
}
