//! `spec check`: requests in files, held against the model.

mod advice;
mod baseline;
mod config;
mod definitions;
mod document;
mod embedded;
mod files;
mod fix;
mod guess;
mod input;
mod json;
mod lint;
mod node_de;
mod pipeline;
mod placeholder;
mod policy;
mod progress;
mod report;
pub(crate) mod requests;
mod rewrite;
mod run;
mod settings;
mod source;
mod subject;
pub(crate) mod tree;
mod units;
mod yaml;

use std::io::{BufWriter, IsTerminal, Write, stdout};
use std::path::Path;
use std::process::ExitCode;

use self::baseline::Baseline;
pub(crate) use self::definitions::{Definition, definitions};
use self::embedded::Form;
use self::files::InputFormat;
pub(crate) use self::input::skip_line;
pub(crate) use self::lint::LINTS;
use self::report::{Format, Style};
pub(crate) use self::report::{KINDS, Kind};
use self::run::Run;
use self::settings::{Plan, Weights};
use self::units::{Checker, Status};
use crate::catalog::Choice;
use crate::explain::explain;
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
    /// The documents that requests stand in; without it, their content says it
    #[arg(long = "as", value_enum, value_name = "DOCUMENT", conflicts_with_all = ["shape", "operation"])]
    form: Option<Form>,
    #[command(flatten)]
    weights: Weights,
    /// Write corrections into the files that are certain: the case of names and values, and
    /// quotes around a number where its text is wanted
    #[arg(long)]
    fix: bool,
    /// Tell of errors only
    #[arg(long, short)]
    quiet: bool,
    /// Say at the end how many findings there are of each kind
    #[arg(long)]
    summary: bool,
    /// Say what a constraint or a condition means, and check nothing
    #[arg(long, value_name = "CONSTRAINT")]
    explain: Option<String>,
    /// The largest document that is read, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 64)]
    max_size: u32,
    #[command(flatten)]
    model: ModelArguments,
    /// Files, folders and globs; `-` is standard input
    #[arg(required_unless_present = "explain", value_name = "FILE")]
    inputs: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    if let Some(name) = &arguments.explain {
        stdout().write_all(explain(name, &arguments.model)?.as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut entries = files::expand(&arguments.inputs, arguments.input);
    let plan = Plan::new(
        &mut entries,
        &arguments.model,
        &arguments.choice,
        &arguments.weights,
    )?;
    let tables = plan.tables();
    let settings = plan.settings(&tables, arguments.form)?;
    let recorded = plan.recorded();
    let checker = Checker {
        settings: &settings,
        style: arguments.style(),
        fix: arguments.fix,
        record: recorded.is_some(),
        largest: u64::from(arguments.max_size) << 20,
    };
    let mut run = Run::new(BufWriter::new(stdout()), &checker.style, entries.len());
    run.start()?;
    pipeline::run(
        units::units(entries.into_iter(), checker.largest),
        |unit| checker.check(unit),
        |outcome| run.take(outcome),
    )?;
    if let Some(path) = recorded {
        Baseline::write(path, std::mem::take(&mut run.recorded))?;
        run.forgive();
    }
    let status = run.finish(arguments.summary)?;
    Ok(ExitCode::from(match status {
        Status::Valid => 0,
        Status::Violations => 1,
        Status::NotChecked => 2,
    }))
}

impl Arguments {
    fn style(&self) -> Style {
        let is_folder = |name: &String| Path::new(name).is_dir();
        Style {
            format: self.format,
            color: anstream::AutoStream::choice(&stdout()) != anstream::ColorChoice::Never,
            width: terminal_size::terminal_size()
                .filter(|_| stdout().is_terminal())
                .map_or(140, |(width, _)| usize::from(width.0)),
            quiet: self.quiet,
            named: self.inputs.len() > 1 || self.inputs.iter().any(is_folder),
        }
    }
}
