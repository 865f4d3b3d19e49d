//! `spec explain`: what a constraint or a rule means.

use std::io::{Write, stdout};
use std::process::ExitCode;

use crate::check;
use crate::failure::Failure;

/// Says what a constraint or a rule means: `spec explain ExactlyOneAlgorithmSource`
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Constraints (`pattern`) and rules, by the names that reports give them
    #[arg(required = true, value_name = "NAME")]
    names: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let texts: Result<Vec<String>, Failure> = arguments
        .names
        .iter()
        .map(|name| check::explain(name))
        .collect();
    stdout().write_all(texts?.join("\n").as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
