//! `spec list`: the names in a model.

use std::io::{BufWriter, Write, stdout};
use std::process::ExitCode;

use spec_schema::model::ShapeType;

use crate::failure::Failure;
use crate::model::ModelArguments;

/// Lists the names of operations or shapes, one a line
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What to list
    #[arg(value_enum, default_value = "shapes")]
    what: What,
    /// Only names that contain this text, in any case
    #[arg(long = "match", value_name = "TEXT", default_value = "")]
    filter: String,
    #[command(flatten)]
    model: ModelArguments,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum What {
    Operations,
    Shapes,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let model = arguments.model.load()?;
    let filter = arguments.filter.to_lowercase();
    let mut names: Vec<&str> = model
        .shapes()
        .filter(|(_, shape)| !shape.is_prelude())
        .filter(|(_, shape)| match arguments.what {
            What::Operations => shape.shape_type == ShapeType::Operation,
            What::Shapes => !shape.shape_type.is_service_type(),
        })
        .map(|(_, shape)| shape.id.name())
        .filter(|name| name.to_lowercase().contains(&filter))
        .collect();
    names.sort_unstable();
    let mut out = BufWriter::new(stdout().lock());
    for name in names {
        writeln!(out, "{name}")?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
