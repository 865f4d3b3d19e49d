//! Wrong uses of the macros and the generated types: one mistake a file, and one error.
//!
//! Each file of `fail` says in a comment at the right line which words the error has:
//!
//! ```text
//! TrainingInputMode: "file", //~ ERROR: did you mean "File"?
//! ```
//!
//! The whole texts of compilers differ, so those beside the files are compared on the compiler
//! that they were made with, which `compiler.txt` names. On others each file must still fail,
//! with one error, at that line, with those words.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const MADE_WITH: &str = include_str!("compiler.txt");
const MARK: &str = "//~ ERROR: ";

/// What the compiler has said.
#[derive(PartialEq)]
struct Diagnostic {
    line: usize,
    text: String,
}

/// By the name of the file without its ending.
type Diagnostics = BTreeMap<String, Vec<Diagnostic>>;

#[test]
fn each_mistake_is_told_once_at_its_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/fail");
    let cases = files(&folder, "rs");
    assert!(cases.len() >= 40, "only {} cases", cases.len());
    let words_only = env::var_os("SPEC_UI_WORDS").is_some() || compiler() != MADE_WITH.trim();
    let found = if words_only {
        println!(
            "{} cases, key words only: expected texts are of {MADE_WITH}",
            cases.len()
        );
        compile(&cases)
    } else {
        trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
        expected(&files(&folder, "stderr"))
    };
    let mut wrong = String::new();
    for case in &cases {
        if let Err(message) = verdict(case, found.get(&name(case))) {
            let _ = writeln!(wrong, "{}: {message}", case.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The README shows errors as they really look.
#[test]
fn readme_shows_real_errors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("../README.md")).expect("a README");
    for case in [
        "spec_enum_near_miss",
        "expression_length",
        "derive_field_misspelt",
    ] {
        let text = fs::read_to_string(root.join("ui/fail").join(case).with_extension("stderr"));
        let text = text.expect("an expected text");
        let message = text.lines().next().expect("a message");
        assert!(readme.contains(message), "the README lacks {message:?}");
    }
}

fn compiler() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let output = Command::new(rustc).arg("--version").output();
    let output = output.expect("a compiler that tells its version");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of cases");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    files
}

fn name(path: &Path) -> String {
    let stem = path.file_stem().expect("a file with a name");
    stem.to_string_lossy().into_owned()
}

/// Holds what the compiler has said against the mark in a file.
fn verdict(case: &Path, found: Option<&Vec<Diagnostic>>) -> Result<(), String> {
    let source = fs::read_to_string(case).map_err(|error| error.to_string())?;
    let marks = source.lines().enumerate();
    let marks: Vec<_> = marks
        .filter_map(|(index, line)| Some((index + 1, line.split_once(MARK)?.1)))
        .collect();
    let [(line, words)] = marks[..] else {
        return Err(format!("{} marks, expected 1", marks.len()));
    };
    match found.map(Vec::as_slice) {
        None | Some([]) => Err("compiles".to_owned()),
        Some([one]) if one.line != line => Err(format!(
            "an error at line {}, expected {line}:\n{}",
            one.line, one.text
        )),
        Some([one]) if !one.text.contains(words) => {
            Err(format!("an error without {words:?}:\n{}", one.text))
        }
        Some([_]) => Ok(()),
        Some(more) => {
            let texts: Vec<&str> = more.iter().map(|one| one.text.as_str()).collect();
            Err(format!("{} errors:\n{}", more.len(), texts.join("\n")))
        }
    }
}

/// The errors and warnings in the expected texts.
fn expected(files: &[PathBuf]) -> Diagnostics {
    let read = |file: &PathBuf| {
        let text = fs::read_to_string(file).expect("an expected text");
        let mut found: Vec<Diagnostic> = Vec::new();
        for line in text.lines() {
            let starts = ["error:", "error[", "warning:"];
            if starts.iter().any(|start| line.starts_with(start)) {
                found.push(Diagnostic {
                    line: 0,
                    text: String::new(),
                });
            }
            let Some(last) = found.last_mut() else {
                continue;
            };
            if let Some((_, place)) = line.split_once("--> ")
                && last.line == 0
            {
                last.line = place
                    .split(':')
                    .nth(1)
                    .and_then(|line| line.parse().ok())
                    .unwrap_or(0);
            }
            // The source is quoted, and with it the mark.
            if !line.contains("//~") {
                last.text += line;
                last.text += "\n";
            }
        }
        (name(file), found)
    };
    files.iter().map(read).collect()
}

/// The errors and warnings of the compiler at hand: a package with a binary for each case.
fn compile(cases: &[PathBuf]) -> Diagnostics {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui-words");
    fs::create_dir_all(&package).expect("a folder for the package");
    let mut manifest = format!(
        "[workspace]\n[package]\nname = \"ui-words\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [dependencies]\nspec-core = {{ path = {:?} }}\nserde_json = \"1\"\n",
        root.join("spec-core")
    );
    for case in cases {
        let _ = writeln!(
            manifest,
            "[[bin]]\nname = {:?}\npath = {case:?}",
            name(case)
        );
    }
    fs::write(package.join("Cargo.toml"), manifest).expect("a manifest");
    // What has been fetched for the tests is enough.
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).expect("a lock file");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let output = Command::new(cargo)
        .args([
            "check",
            "--offline",
            "--bins",
            "--keep-going",
            "--message-format=json",
        ])
        .arg("--target-dir")
        .arg(package.join("target"))
        .current_dir(&package)
        .output()
        .expect("cargo runs");
    let mut found = Diagnostics::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(event) = serde_json::from_str::<serde_json::Value>(line) else {
            continue;
        };
        let message = &event["message"];
        let spans = message["spans"].as_array();
        let primary = spans
            .into_iter()
            .flatten()
            .find(|span| span["is_primary"] == true);
        let is_told = message["level"] == "error" || message["level"] == "warning";
        // The compiler's count of errors has no place.
        let (true, Some(primary)) = (is_told, primary) else {
            continue;
        };
        let target = event["target"]["name"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let text = message["rendered"].as_str().unwrap_or_default().lines();
        let text = text
            .filter(|line| !line.contains("//~"))
            .collect::<Vec<_>>()
            .join("\n");
        let line = primary["line_start"].as_u64().unwrap_or(0) as usize;
        let one = Diagnostic { line, text };
        let told = found.entry(target).or_default();
        // As people see it: the same text at the same place is shown once.
        if !told.contains(&one) {
            told.push(one);
        }
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!found.is_empty(), "no case was compiled:\n{errors}");
    found
}
