//! Input and output that go wrong: every file is told of, and nothing else is lost.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use crate::{folder, run_in, run_with_input, spec};

const VALID: &str = r#"{"TrainingImage":"r.io/a","TrainingInputMode":"File"}"#;
const SHAPE: [&str; 3] = ["check", "--shape", "AlgorithmSpecification"];

#[test]
fn nobody_reads_the_rest_of_the_output() {
    let lines = "{\"TrainingImag\":1}\n".repeat(400);
    let folder = folder(&[("many.jsonl", &lines)]);
    for format in crate::FORMATS {
        let mut child = spec(&[&SHAPE[..], &["--format", format, "many.jsonl"]].concat())
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut line = String::new();
        output.read_line(&mut line).expect("a line");
        assert!(!line.is_empty());
        drop(output);
        let ended = child.wait_with_output().expect("the command ends");
        assert_eq!(ended.status.code(), Some(0), "{format}");
        assert!(ended.stderr.is_empty(), "{format}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_is_told() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
    let output = spec(&[&SHAPE[..], &["image.json"]].concat())
        .stdout(full.expect("the device"))
        .output()
        .expect("the command ends");
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.starts_with("cannot write the output: "), "{told}");
}

/// A pipe has no length and gives its bytes in pieces, as a file does that is still written.
#[cfg(unix)]
#[test]
fn a_file_that_grows_while_it_is_read_is_read_to_its_end() {
    let folder = folder(&[]);
    let pipe = folder.path().join("grows.jsonl");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo starts").success());
    let writer = std::thread::spawn(move || {
        let mut file = std::fs::OpenOptions::new().write(true).open(pipe)?;
        for _ in 0..3 {
            // Each piece ends within a line.
            let line = format!("{VALID}\n");
            let (start, end) = line.split_at(20);
            file.write_all(start.as_bytes())?;
            std::thread::sleep(std::time::Duration::from_millis(30));
            file.write_all(end.as_bytes())?;
        }
        file.write_all(b"{\"TrainingInputMode\":")
    });
    let told = run_in(&folder, &[&SHAPE[..], &["grows.jsonl"]].concat());
    writer.join().expect("a thread").expect("written");
    assert!(told.starts_with("status 2"), "{told}");
    assert!(told.contains("4 documents, 1 not valid"), "{told}");
    assert!(told.contains("--> grows.jsonl:4:22"), "{told}");
}

#[cfg(unix)]
#[test]
fn what_cannot_be_opened_keeps_nothing_else_from_its_check() {
    let folder = folder(&[("jobs/a.json", VALID), ("jobs/z.json", VALID)]);
    std::os::unix::fs::symlink("loop.json", folder.path().join("jobs/loop.json")).expect("a link");
    let told = run_in(&folder, &[&SHAPE[..], &["jobs"]].concat());
    assert!(told.starts_with("status 2"), "{told}");
    assert!(
        told.contains("jobs/a.json: valid") && told.contains("jobs/z.json: valid"),
        "{told}"
    );
    assert!(told.contains("error: jobs/loop.json: "), "{told}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_without_end_is_read_no_further_than_the_limit() {
    let folder = folder(&[("a.json", VALID)]);
    let told = run_in(
        &folder,
        &[&SHAPE[..], &["--max-size", "1", "/dev/zero", "a.json"]].concat(),
    );
    assert!(told.starts_with("status 2"), "{told}");
    assert!(told.contains("the document is larger than 1 MiB"), "{told}");
    assert!(told.contains("a.json: valid"), "{told}");
}

#[test]
fn a_long_name_fills_no_screens() {
    let input = format!("{{\"{}\":1}}", "k".repeat(100_000));
    let told = run_with_input(&[&SHAPE[..], &["-"]].concat(), input.as_bytes());
    assert!(told.starts_with("status 1"), "{told}");
    assert!(told.contains("…kkk"), "{told}");
    assert!(told.len() < 4000, "{} bytes", told.len());
}

#[test]
fn marks_of_the_direction_of_writing_are_escaped() {
    let input = "{\"Training\u{202e}Image\":\"\u{2066}x\"}";
    for format in crate::FORMATS {
        let told = run_with_input(
            &[&SHAPE[..], &["--format", format, "-"]].concat(),
            input.as_bytes(),
        );
        assert!(told.starts_with("status 1"), "{told}");
        if format == "human" {
            assert!(told.contains("/Training\\u{202e}Image"), "{told}");
        }
    }
}

#[test]
fn half_of_a_character_is_no_text() {
    for input in [
        r#"{"TrainingImage":"\ud83d"}"#,
        r#"{"TrainingImage":"\ud83dx"}"#,
        r#"{"TrainingImage":"\udc00"}"#,
    ] {
        let told = run_with_input(&[&SHAPE[..], &["-"]].concat(), input.as_bytes());
        assert!(told.starts_with("status 2"), "{told}");
        assert!(told.contains("half of a character"), "{told}");
    }
}

#[test]
fn depth_is_told_in_the_same_words_everywhere() {
    let deep = "[".repeat(10_000);
    let steps: String = (0..200)
        .map(|depth| format!("{}a:\n", " ".repeat(depth)))
        .collect();
    for (form, input) in [
        ("json", &deep),
        ("yaml", &deep),
        ("yaml", &steps),
        ("jsonl", &deep),
    ] {
        let told = run_with_input(
            &[&SHAPE[..], &["--input", form, "-"]].concat(),
            input.as_bytes(),
        );
        assert!(told.starts_with("status 2"), "{told}");
        assert!(told.contains("are nested more than 127 deep"), "{told}");
    }
}
