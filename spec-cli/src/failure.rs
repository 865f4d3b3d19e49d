//! What keeps a command from doing its work.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use spec_schema::lower::LowerErrors;
use spec_schema::model::ModelErrors;

/// Why a command could not do what it was asked for: exit status 2.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A model that cannot be loaded.
    Model(ModelErrors),
    /// A model that cannot be lowered.
    Lower(LowerErrors),
    /// Output that cannot be written.
    Output(io::Error),
    /// A file that cannot be read or written.
    File(String),
    /// Something that was asked for in the wrong way.
    Usage(String),
}

impl From<ModelErrors> for Failure {
    fn from(errors: ModelErrors) -> Self {
        Failure::Model(errors)
    }
}

impl From<LowerErrors> for Failure {
    fn from(errors: LowerErrors) -> Self {
        Failure::Lower(errors)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}

impl Failure {
    /// A file that cannot be read or written, and why.
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        Failure::File(format!("{}: {error}", path.display()))
    }

    /// Says it on standard error; the exit status of what could not be done.
    pub(crate) fn report(&self) -> ExitCode {
        match self {
            Failure::Model(errors) => eprintln!("{errors}"),
            Failure::Lower(errors) => eprintln!("{errors}"),
            // Nobody is left to read what was to be printed, which is no failure.
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                return ExitCode::SUCCESS;
            }
            Failure::File(text) | Failure::Usage(text) => eprintln!("error: {text}"),
            Failure::Output(error) => eprintln!("cannot write the output: {error}"),
        }
        ExitCode::from(2)
    }
}
