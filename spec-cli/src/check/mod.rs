//! `spec check`: requests in files, held against the model.

mod catalog;
mod document;
mod files;
mod guess;
mod input;
mod json;
mod node_de;
mod pipeline;
mod report;
mod source;
mod subject;
mod tree;
mod units;
mod yaml;

use std::io::{self, BufWriter, IsTerminal, Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;

use self::catalog::{Catalog, Choice};
use self::files::InputFormat;
use self::guess::Guesser;
use self::report::{Format, Style};
use self::units::{Checker, Status};
use crate::failure::Failure;
use crate::model::ModelArguments;

/// Checks requests in files: every violation at once, each with its place
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    choice: Choice,
    /// How the files are written; without it, their names say it
    #[arg(long, value_enum, value_name = "FORM")]
    input: Option<InputFormat>,
    /// How reports are written
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// The largest document that is read, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 64)]
    max_size: u32,
    #[command(flatten)]
    model: ModelArguments,
    /// Files, folders and globs; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    inputs: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let catalog = Catalog::new(&arguments.model, &arguments.choice)?;
    let tables = catalog.tables();
    let checker = Checker {
        guesser: Guesser::new(&tables, catalog.chosen()),
        style: Style {
            format: arguments.format,
            color: anstream::AutoStream::choice(&stdout()) != anstream::ColorChoice::Never,
            width: terminal_size::terminal_size()
                .filter(|_| stdout().is_terminal())
                .map_or(140, |(width, _)| usize::from(width.0)),
            named: arguments.inputs.len() > 1
                || arguments.inputs.iter().any(|name| Path::new(name).is_dir()),
        },
        largest: u64::from(arguments.max_size) << 20,
    };
    let entries = files::expand(&arguments.inputs, arguments.input);
    let mut status = Status::Valid;
    let (mut all, mut valid) = (0, 0);
    let mut out = BufWriter::new(stdout());
    out.write_all(checker.style.head().as_bytes())?;
    let mut first = true;
    pipeline::run(
        units::units(entries, checker.largest),
        |unit| checker.check(unit),
        |outcome| {
            status = status.max(outcome.status);
            if !outcome.output.err.is_empty() {
                // What is said in one place comes in order in both outputs.
                out.flush()?;
                stderr().write_all(outcome.output.err.as_bytes())?;
            }
            let mut text = &*outcome.output.out;
            if first && !text.is_empty() {
                text = text.strip_prefix(checker.style.separator()).unwrap_or(text);
                first = false;
            }
            out.write_all(text.as_bytes())?;
            if outcome.many {
                all += outcome.all;
                valid += outcome.valid;
            }
            if let Some(name) = outcome.end {
                out.write_all(checker.style.tally(&name, valid, all).as_bytes())?;
                (all, valid) = (0, 0);
            }
            Ok::<(), io::Error>(())
        },
    )?;
    out.write_all(checker.style.tail(status != Status::NotChecked).as_bytes())?;
    out.flush()?;
    Ok(ExitCode::from(match status {
        Status::Valid => 0,
        Status::Violations => 1,
        Status::NotChecked => 2,
    }))
}
