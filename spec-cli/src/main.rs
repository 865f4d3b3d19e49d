//! The command `spec`: one file a subcommand.
#![forbid(unsafe_code)]

mod ast;
mod catalog;
mod check;
mod completions;
mod diff;
mod example;
mod explain;
mod failure;
mod import;
mod json_schema;
mod list;
mod man;
mod metrics;
mod model;
mod pattern;
mod show;
mod version;
mod view;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks requests against the documented fields and limits of AWS's APIs.
#[derive(Parser)]
#[command(name = "spec", version = version::VERSION, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Ast(ast::Arguments),
    Import(import::Arguments),
    Check(check::Arguments),
    Completions(completions::Arguments),
    Diff(diff::Arguments),
    Example(example::Arguments),
    Explain(explain::Arguments),
    JsonSchema(json_schema::Arguments),
    List(list::Arguments),
    Man(man::Arguments),
    Metrics(metrics::Arguments),
    Pattern(pattern::Arguments),
    Show(show::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Ast(arguments) => ast::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Example(arguments) => example::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::JsonSchema(arguments) => json_schema::run(&arguments),
        Command::List(arguments) => list::run(&arguments),
        Command::Man(arguments) => man::run(&arguments),
        Command::Metrics(arguments) => metrics::run(&arguments),
        Command::Pattern(arguments) => pattern::run(&arguments),
        Command::Show(arguments) => show::run(&arguments),
    };
    match result {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}
