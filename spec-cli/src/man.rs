//! `spec man`: manual pages.

use std::io::{Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::CommandFactory;
use clap_mangen::Man;

use crate::failure::Failure;

/// Prints the manual page of the command, or writes the pages of all its commands
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The command whose page is printed: `check`
    command: Option<String>,
    /// A folder into which all pages are written
    #[arg(long, value_name = "FOLDER", conflicts_with = "command")]
    all: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let mut command = crate::Arguments::command();
    if let Some(folder) = &arguments.all {
        std::fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        clap_mangen::generate_to(command, folder).map_err(|error| Failure::file(folder, &error))?;
        return Ok(ExitCode::SUCCESS);
    }
    // Names of commands within others are made when all is built.
    command.build();
    let command = match &arguments.command {
        None => command,
        Some(name) => command
            .find_subcommand(name)
            .cloned()
            .ok_or_else(|| Failure::Usage(format!("there is no command {name}")))?,
    };
    let mut page = Vec::new();
    Man::new(command).render(&mut page)?;
    stdout().lock().write_all(&page)?;
    Ok(ExitCode::SUCCESS)
}
