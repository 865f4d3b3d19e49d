//! The compiler as a test subject: what it says of source files.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// An error or a warning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The line of the source that it is about.
    pub line: usize,
    /// What people see.
    pub text: String,
}

/// What has been said, by the name of the file without its ending.
pub type Diagnostics = BTreeMap<String, Vec<Diagnostic>>;

/// The version of the compiler that cargo uses.
#[must_use]
pub fn version() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let output = Command::new(rustc).arg("--version").output();
    let output = output.expect("a compiler that tells its version");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// The name of a file without its ending.
#[must_use]
pub fn stem(path: &Path) -> String {
    let stem = path.file_stem().expect("a file with a name");
    stem.to_string_lossy().into_owned()
}

/// The files in a folder with an ending, sorted.
#[must_use]
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of cases");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    files
}

/// Checks each file as a program of its own that uses `spec-core`. `scratch` is where the
/// package and the results of the compiler are kept.
#[must_use]
pub fn check(scratch: &Path, name: &str, programs: &[PathBuf]) -> Diagnostics {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let package = scratch.join(name);
    fs::create_dir_all(&package).expect("a folder for the package");
    let mut manifest = format!(
        "[workspace]\n[package]\nname = {name:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [dependencies]\nspec-core = {{ path = {:?} }}\nserde_json = \"1\"\n",
        root.join("spec-core")
    );
    for program in programs {
        let name = stem(program);
        let _ = writeln!(manifest, "[[bin]]\nname = {name:?}\npath = {program:?}");
    }
    fs::write(package.join("Cargo.toml"), manifest).expect("a manifest");
    // What has been fetched for the tests is enough.
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).expect("a lock file");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let output = Command::new(cargo)
        .args(["check", "--offline", "--bins", "--keep-going"])
        .args(["--message-format=json", "--target-dir"])
        .arg(scratch.join("target"))
        .current_dir(&package)
        .output()
        .expect("cargo runs");
    let mut said: Diagnostics = programs
        .iter()
        .map(|program| (stem(program), Vec::new()))
        .collect();
    let mut checked = 0;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(event) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let target = event["target"]["name"].as_str().unwrap_or_default();
        let Some(said) = said.get_mut(target) else {
            continue;
        };
        checked += 1;
        // As people see it: the same text at the same place is shown once.
        if let Some(diagnostic) = diagnostic(&event["message"])
            && !said.contains(&diagnostic)
        {
            said.push(diagnostic);
        }
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(checked >= programs.len(), "cargo has stopped:\n{errors}");
    said
}

fn diagnostic(message: &Value) -> Option<Diagnostic> {
    if message["level"] != "error" && message["level"] != "warning" {
        return None;
    }
    let text = message["rendered"].as_str()?.to_owned();
    // The compiler's count of errors has no place.
    let (_, place) = text.split_once("--> ")?;
    let line = place.lines().next()?.rsplit(':').nth(1)?.parse().ok()?;
    Some(Diagnostic { line, text })
}
