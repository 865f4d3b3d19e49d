//! `spec diff`: what has changed between two models, for requests.

mod affected;
mod change;
mod compare;
mod files;
mod pattern;
mod report;

use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use spec_schema::load::load_files;
use spec_schema::model::Model;

pub(crate) use compare::compare;
use files::Side;

use crate::failure::Failure;

/// Shows what has changed between two models, by operation, and what breaks requests
///
/// A model is a file (Smithy IDL or JSON, or a service description of botocore) or a folder of
/// such files. Inputs of operations are compared; in models without operations, all shapes.
/// With request files it says what happens to each of them. The exit status is 1 where a
/// change is breaking, or, with files, where a file is broken.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The model as it was
    old: PathBuf,
    /// The model as it is
    new: PathBuf,
    /// Files, folders and globs of requests: JSON, YAML, JSON Lines, or documents in which
    /// requests stand
    #[arg(value_name = "REQUEST")]
    requests: Vec<String>,
    /// The operation whose requests the files are; without it, it is guessed
    #[arg(long, value_name = "NAME")]
    operation: Option<String>,
    /// A file that belongs to both models, any number of times
    #[arg(long, value_name = "FILE")]
    model: Vec<PathBuf>,
    /// How to print: text, or one JSON object a change
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Human,
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let more = &arguments.model;
    let (old, new) = (load(&arguments.old, more)?, load(&arguments.new, more)?);
    let difference = compare(&old, &new);
    let mut out = stdout().lock();
    if arguments.requests.is_empty() {
        let text = match arguments.format {
            Format::Human => report::human(&difference),
            Format::Json => report::json(&difference),
        };
        out.write_all(text.as_bytes())?;
        return Ok(status(difference.is_breaking()));
    }
    let (old, new) = (Side::new(&old)?, Side::new(&new)?);
    let (mut broken, mut unreadable) = (false, false);
    let operation = arguments.operation.as_deref();
    files::affected(
        [&old, &new],
        &difference,
        &arguments.requests,
        operation,
        |affected| {
            match affected {
                Ok(affected) => {
                    broken |= affected.is_broken();
                    let text = match arguments.format {
                        Format::Human => affected.human(),
                        Format::Json => affected.json(),
                    };
                    out.write_all(text.as_bytes())?;
                }
                Err(error) => {
                    unreadable = true;
                    eprintln!("error: {error}");
                }
            }
            Ok(())
        },
    )?;
    Ok(if unreadable {
        ExitCode::from(2)
    } else {
        status(broken)
    })
}

fn status(breaks: bool) -> ExitCode {
    ExitCode::from(u8::from(breaks))
}

/// A file, or every model file of a folder, and more files.
fn load(path: &Path, more: &[PathBuf]) -> Result<Model, Failure> {
    let files = if path.is_dir() {
        in_folder(path)?
    } else {
        vec![path.to_owned()]
    };
    let files: Vec<&PathBuf> = files.iter().chain(more).collect();
    Ok(load_files(&files)?)
}

fn in_folder(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = std::fs::read_dir(path).map_err(|error| Failure::file(path, &error))?;
    let is_model = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        [".smithy", ".json", ".json.gz"]
            .iter()
            .any(|end| name.ends_with(end))
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(is_model)
        .collect();
    files.sort();
    Ok(files)
}
