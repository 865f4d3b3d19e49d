//! The model that a command works on.

use std::path::PathBuf;

use spec_schema::load::load_files;
use spec_schema::model::Model;
use spec_schema::sagemaker;

use crate::failure::Failure;

/// Which model a command works on.
#[derive(clap::Args)]
pub(crate) struct ModelArguments {
    /// A file of the model, any number of times; without one, the model of Amazon SageMaker
    #[arg(long = "model", value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl ModelArguments {
    /// Whether it is the model of SageMaker, whose tables are there already.
    pub(crate) fn is_default(&self) -> bool {
        self.files.is_empty()
    }

    pub(crate) fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// Loads the model.
    pub(crate) fn load(&self) -> Result<Model, Failure> {
        load(&self.files)
    }
}

/// Loads the model of some files; without files, that of SageMaker. What is remarkable in a
/// model of the caller's goes to standard error.
pub(crate) fn load(files: &[PathBuf]) -> Result<Model, Failure> {
    if files.is_empty() {
        return Ok(sagemaker::model()?);
    }
    let model = load_files(files)?;
    for warning in model.warnings() {
        eprintln!("{}", warning.render(model.sources()));
    }
    Ok(model)
}
