//! Wrong uses of the macros and the generated types: as many errors as mistakes, which is one
//! in most files.
//!
//! Each file of `fail` says in comments at the right lines which words the errors have:
//!
//! ```text
//! TrainingInputMode: "file", //~ ERROR: did you mean "File"?
//! ```
//!
//! The whole texts of compilers differ, so those beside the files are compared on the compiler
//! that they were made with, which `compiler.txt` names. On others each file must still fail
//! with those errors at those lines with those words. Right uses are in `pass`. Files that the
//! cases name, by their paths from the crate, are in `files`.

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
    assert!(cases.len() >= 170, "only {} cases", cases.len());
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let other = compiler::version() != MADE_WITH.trim();
    let said = if other || env::var_os("SPEC_UI_WORDS").is_some() {
        println!(
            "{} cases, key words only: the whole texts are of {MADE_WITH}",
            cases.len()
        );
        copy_files(&scratch.join("spec-ui-words"));
        compiler::check(scratch, "spec-ui-words", &cases)
    } else {
        // Where trybuild makes its crate.
        copy_files(&scratch.with_file_name("tests/trybuild/spec-tests"));
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
    if marks.is_empty() {
        return Err("no mark".to_owned());
    }
    let texts = || said.iter().map(|one| one.text.as_str()).collect::<String>();
    if said.len() != marks.len() {
        let (found, expected) = (said.len(), marks.len());
        return Err(format!("{found} errors, expected {expected}:\n{}", texts()));
    }
    for (line, words) in marks {
        let told = said.iter().any(|one| {
            // The source is quoted, and with it the mark.
            let mut text = one.text.lines().filter(|line| !line.contains("//~"));
            one.line == line && text.any(|line| line.contains(words))
        });
        if !told {
            return Err(format!(
                "no error at line {line} with {words:?}:\n{}",
                texts()
            ));
        }
    }
    Ok(())
}

/// Puts the files that the cases name where the crates are that the cases become.
fn copy_files(package: &Path) {
    let target = package.join("files");
    fs::create_dir_all(&target).expect("a folder for files");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/files");
    for entry in fs::read_dir(source).expect("files") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a file with a name");
        fs::copy(&path, target.join(name)).expect("a file that can be copied");
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
