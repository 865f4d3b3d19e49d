//! The command `spec`: one file a subcommand.
#![forbid(unsafe_code)]

mod ast;
mod check;
mod failure;
mod import;
mod list;
mod model;
mod pattern;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks requests against the documented fields and limits of AWS's APIs.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Ast(ast::Arguments),
    Import(import::Arguments),
    Check(check::Arguments),
    List(list::Arguments),
    Pattern(pattern::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Ast(arguments) => ast::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::List(arguments) => list::run(&arguments),
        Command::Pattern(arguments) => pattern::run(&arguments),
    };
    match result {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}
