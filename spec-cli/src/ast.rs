//! `spec ast`: models as Smithy's JSON AST.

use std::io::{Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use spec_schema::load::load_files;
use spec_schema::write;

use crate::failure::Failure;

/// Prints model files, merged, as Smithy JSON AST 2.0
///
/// Every trait is kept, `apply` statements are folded in, the prelude is left out.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Smithy IDL, Smithy JSON or service descriptions of botocore, in any mix
    #[arg(required_unless_present = "model", value_name = "FILE")]
    files: Vec<PathBuf>,
    /// More files of the model, any number of times
    #[arg(long, value_name = "FILE")]
    model: Vec<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let files: Vec<_> = arguments.files.iter().chain(&arguments.model).collect();
    let model = load_files(&files)?;
    stdout().lock().write_all(write::ast(&model).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
