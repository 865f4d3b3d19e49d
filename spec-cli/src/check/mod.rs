//! `spec check`: requests in files, held against the model.

mod catalog;
mod document;
mod input;
mod json;
mod node_de;
mod report;
mod source;
mod tree;

use std::io::{IsTerminal, Write, stderr, stdout};
use std::process::ExitCode;

use spec_schema::table::Tables;

use self::catalog::{Catalog, Choice};
use self::input::Input;
use self::report::{Format, Output, Report, Style};
use self::source::{Lines, Source};
use crate::failure::Failure;
use crate::model::ModelArguments;

/// Checks requests in files: every violation at once, each with its place
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    choice: Choice,
    /// How reports are written
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    #[command(flatten)]
    model: ModelArguments,
    /// Files with a request each; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    inputs: Vec<String>,
}

/// How a run has gone so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Status {
    Valid,
    Violations,
    NotChecked,
}

impl Status {
    fn of(report: &Report) -> Self {
        match report {
            Report {
                malformed: true, ..
            } => Status::NotChecked,
            report if report.is_valid() => Status::Valid,
            _ => Status::Violations,
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let model = arguments.model.load()?;
    let catalog = Catalog::new(&model, &arguments.choice)?;
    let tables = catalog.tables();
    let style = Style {
        format: arguments.format,
        color: anstream::AutoStream::choice(&stdout()) != anstream::ColorChoice::Never,
        width: terminal_size::terminal_size()
            .filter(|_| stdout().is_terminal())
            .map_or(140, |(width, _)| usize::from(width.0)),
    };
    let mut status = Status::Valid;
    for name in &arguments.inputs {
        let (output, of_file) = check_file(&catalog, &tables, &style, name);
        stdout().write_all(output.out.as_bytes())?;
        stderr().write_all(output.err.as_bytes())?;
        status = status.max(of_file);
    }
    stdout().flush()?;
    Ok(ExitCode::from(match status {
        Status::Valid => 0,
        Status::Violations => 1,
        Status::NotChecked => 2,
    }))
}

fn check_file<'t>(
    catalog: &Catalog,
    tables: &'t Tables<'t>,
    style: &Style,
    name: &str,
) -> (Output, Status) {
    let input = match input::read(name) {
        Ok(input) => input,
        Err(error) => {
            let output = Output {
                out: String::new(),
                err: format!("error: {}: {error}\n", report::shown_name(name)),
            };
            return (output, Status::NotChecked);
        }
    };
    let source = |text| Source {
        name,
        text,
        first_line: 1,
    };
    let (output, report);
    match input {
        Input::Text(text) => {
            let lines = Lines::new(source(&text));
            report = document::check(catalog, tables, &lines);
            output = style.render(&lines, &report);
        }
        Input::Malformed(text, error) => {
            let lines = Lines::new(source(&text));
            report = document::malformed(&lines, None, error);
            output = style.render(&lines, &report);
        }
    }
    (output, Status::of(&report))
}
