//! `spec completions`: completions for shells.

use std::io::{Write, stdout};
use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::{Shell, generate};

use crate::failure::Failure;

/// Prints the completions of a shell
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    // A buffer between: the generator gives up on an output that is closed.
    let mut text = Vec::new();
    generate(
        arguments.shell,
        &mut crate::Arguments::command(),
        "spec",
        &mut text,
    );
    stdout().lock().write_all(&text)?;
    Ok(ExitCode::SUCCESS)
}
