//! `spec example`: requests that validate.

mod generate;
mod node;
mod readable;
mod repair;

use std::fmt::Write as _;
use std::io::{BufWriter, Write, stdout};
use std::process::ExitCode;

use spec_core::Severity;
use spec_core::engine::validate;
use spec_schema::table::Shape;

use self::generate::{Generator, Site};
use crate::catalog::{Catalog, Choice};
use crate::failure::Failure;
use crate::model::ModelArguments;

/// Writes a request that validates, conditions included
///
/// Members that the shape requires are there, and others only where a condition wants them.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Operations, or shapes by id or bare name
    #[arg(required = true, value_name = "SHAPE")]
    shapes: Vec<String>,
    /// Write optional members too, as many as conditions allow
    #[arg(long)]
    full: bool,
    /// Choose other values; the same number gives the same request
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    #[command(flatten)]
    model: ModelArguments,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let mut out = BufWriter::new(stdout().lock());
    for name in &arguments.shapes {
        let choice = Choice::of_request(name);
        let catalog = Catalog::new(arguments.model.files(), &choice)?;
        let tables = catalog.tables();
        let shape = tables.shape(catalog.chosen().unwrap_or_default());
        let text = example(shape, arguments.full, arguments.seed)
            .map_err(|reason| Failure::Usage(format!("no example of {name}: {reason}")))?;
        writeln!(out, "{text}")?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// A value of a shape, as JSON; or why there is none.
fn example(shape: Shape<'_>, full: bool, seed: u64) -> Result<String, String> {
    let generator = Generator::new(shape.tables(), full, seed);
    let value = generator.value(Site::root(shape), &mut Vec::new());
    let value = value.map_err(|problem| problem.to_string())?;
    let text = serde_json::to_string_pretty(&value).map_err(|error| error.to_string())?;
    let found = validate(shape, &mut serde_json::Deserializer::from_str(&text));
    let found = found.map_err(|error| error.to_string())?;
    let mut left = String::new();
    for violation in found
        .iter()
        .filter(|violation| violation.severity == Severity::Error)
    {
        let name = violation
            .condition
            .as_deref()
            .unwrap_or(violation.constraint.as_str());
        // Writing to a string cannot fail.
        let _ = write!(
            left,
            "\n  {name} at {:?}: {}",
            violation.path, violation.message
        );
    }
    match left.is_empty() {
        true => Ok(text),
        false => Err(format!("no value was found that satisfies{left}")),
    }
}

#[cfg(test)]
mod tests;
