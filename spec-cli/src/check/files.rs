//! Which files are checked.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::source::Source;

/// How the documents of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum InputFormat {
    /// One JSON document
    Json,
    /// YAML, one document or several
    Yaml,
    /// JSON Lines: a document a line
    Jsonl,
}

impl InputFormat {
    /// The form that a file's name promises.
    fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match &*extension {
            "json" => Some(InputFormat::Json),
            "yaml" | "yml" => Some(InputFormat::Yaml),
            "jsonl" | "ndjson" => Some(InputFormat::Jsonl),
            _ => None,
        }
    }
}

/// A file to be checked.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its name as reports give it; `-` is standard input.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) format: InputFormat,
    /// It was found in a folder, and need not be a request at all.
    pub(crate) found: bool,
    /// Which settings hold for it.
    pub(crate) settings: usize,
}

impl Entry {
    /// Text of the file.
    pub(crate) fn source<'s>(&'s self, text: &'s str) -> Source<'s> {
        Source {
            name: &self.name,
            text,
            first_line: 1,
        }
    }
}

/// What the arguments name: files, and in folders and globs the files that are JSON or YAML.
/// What cannot be looked at is told in its place.
pub(crate) fn expand(
    arguments: &[String],
    format: Option<InputFormat>,
) -> Vec<Result<Entry, String>> {
    let entries = arguments.iter().flat_map(|argument| {
        let path = Path::new(argument);
        if argument != "-" && path.is_dir() {
            return in_folder(path, format);
        }
        if argument != "-" && !path.exists() && argument.contains(['*', '?', '[']) {
            return matching(argument, format);
        }
        vec![Ok(named(argument, format))]
    });
    entries.collect()
}

/// The file with a name; `-` is standard input.
pub(crate) fn named(name: &str, format: Option<InputFormat>) -> Entry {
    let path = Path::new(name);
    let format = format.or_else(|| InputFormat::of(path));
    Entry {
        name: name.to_owned(),
        path: path.to_owned(),
        format: format.unwrap_or(InputFormat::Json),
        found: false,
        settings: 0,
    }
}

fn in_folder(folder: &Path, format: Option<InputFormat>) -> Vec<Result<Entry, String>> {
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name()))
        .filter_map(|entry| match entry {
            Ok(entry) if entry.file_type().is_dir() => None,
            Ok(entry) => found(entry.path(), format).map(Ok),
            Err(error) => Some(Err(error.to_string())),
        })
        .collect()
}

fn matching(pattern: &str, format: Option<InputFormat>) -> Vec<Result<Entry, String>> {
    let paths = match glob::glob(pattern) {
        Ok(paths) => paths,
        Err(error) => return vec![Err(format!("{pattern}: {error}"))],
    };
    let mut entries: Vec<_> = paths
        .filter_map(|path| match path {
            Ok(path) if path.is_dir() => None,
            Ok(path) => found(&path, format).map(Ok),
            Err(error) => Some(Err(error.to_string())),
        })
        .collect();
    if entries.is_empty() {
        entries.push(Err(format!("{pattern}: no file matches")));
    }
    entries
}

/// A file in a folder, where its name says that it may hold a request.
fn found(path: &Path, format: Option<InputFormat>) -> Option<Entry> {
    let own = InputFormat::of(path)?;
    Some(Entry {
        name: path
            .strip_prefix(".")
            .unwrap_or(path)
            .to_string_lossy()
            .into_owned(),
        path: path.to_owned(),
        format: format.unwrap_or(own),
        found: true,
        settings: 0,
    })
}
