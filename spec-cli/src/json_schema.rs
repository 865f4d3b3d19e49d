//! `spec json-schema`: a shape as JSON Schema, for editors and other validators.

use std::io::{Write, stdout};
use std::process::ExitCode;

use spec_core::json_schema::schema;

use crate::catalog::{Catalog, Choice};
use crate::failure::Failure;
use crate::model::ModelArguments;

/// Writes a shape as JSON Schema, version 2020-12
///
/// Patterns are translated to ECMA-262 where that is exact, and given in words where it is
/// not. Rules across members have no place in the schema.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The shape, by id or bare name
    shape: String,
    #[command(flatten)]
    model: ModelArguments,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let choice = Choice::of_shape(&arguments.shape);
    let catalog = Catalog::new(arguments.model.files(), &choice)?;
    let tables = catalog.tables();
    let shape = tables.shape(catalog.chosen().unwrap_or_default());
    let text = serde_json::to_string_pretty(&schema(shape)).unwrap_or_default();
    let mut out = stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
