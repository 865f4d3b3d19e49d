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
//! with one error, at that line, with those words. Right uses are in `pass`.

mod pass;

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use spec_tests::compiler::{self, Diagnostic, Diagnostics};

const MADE_WITH: &str = include_str!("compiler.txt");
const MARK: &str = "//~ ERROR: ";

#[test]
fn each_mistake_is_told_once_at_its_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/fail");
    let cases = compiler::files(&folder, "rs");
    assert!(cases.len() >= 40, "only {} cases", cases.len());
    let other = compiler::version() != MADE_WITH.trim();
    let said = if other || env::var_os("SPEC_UI_WORDS").is_some() {
        println!(
            "{} cases, key words only: the whole texts are of {MADE_WITH}",
            cases.len()
        );
        compiler::check(
            Path::new(env!("CARGO_TARGET_TMPDIR")),
            "spec-ui-words",
            &cases,
        )
    } else {
        trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
        expected(&compiler::files(&folder, "stderr"))
    };
    let mut wrong = String::new();
    for case in &cases {
        let said = said
            .get(&compiler::stem(case))
            .map_or(&[][..], Vec::as_slice);
        if let Err(message) = verdict(case, said) {
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

/// Holds what the compiler has said against the mark in a file.
fn verdict(case: &Path, said: &[Diagnostic]) -> Result<(), String> {
    let source = fs::read_to_string(case).map_err(|error| error.to_string())?;
    let marks = source.lines().enumerate();
    let marks: Vec<_> = marks
        .filter_map(|(index, line)| Some((index + 1, line.split_once(MARK)?.1)))
        .collect();
    let [(line, words)] = marks[..] else {
        return Err(format!("{} marks, expected 1", marks.len()));
    };
    match said {
        [] => Err("compiles".to_owned()),
        [one] => {
            // The source is quoted, and with it the mark.
            let text = one.text.lines().filter(|line| !line.contains("//~"));
            let text = text.collect::<Vec<_>>().join("\n");
            if one.line != line {
                Err(format!(
                    "an error at line {}, expected {line}:\n{text}",
                    one.line
                ))
            } else if !text.contains(words) {
                Err(format!("an error without {words:?}:\n{text}"))
            } else {
                Ok(())
            }
        }
        more => {
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
                let number = place.split(':').nth(1);
                last.line = number.and_then(|line| line.parse().ok()).unwrap_or(0);
            }
            last.text += line;
            last.text += "\n";
        }
        (compiler::stem(file), found)
    };
    files.iter().map(read).collect()
}
