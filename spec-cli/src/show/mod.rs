//! `spec show`: what a shape holds, which values are valid, and where that is said.

mod facts;
mod human;
mod json;

use std::io::{Write, stdout};
use std::process::ExitCode;

use spec_schema::lower::lower_and_check;
use spec_schema::model::{Model, ShapeIndex};

use crate::failure::Failure;
use crate::model::ModelArguments;

/// Shows members, constraints and rules of a shape, and where each comes from
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A shape or operation, by id or bare name
    shape: String,
    /// How to print: text, or one JSON object a shape
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    #[command(flatten)]
    model: ModelArguments,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Human,
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let model = arguments.model.load()?;
    let mut text = String::new();
    for (position, shape) in find(&model, &arguments.shape)?.into_iter().enumerate() {
        let shape = model.shape(shape);
        match arguments.format {
            Format::Human => {
                if position > 0 {
                    text.push('\n');
                }
                text.push_str(&human::show(&model, shape));
            }
            Format::Json => text.push_str(&json::show(&model, shape)),
        }
    }
    stdout().lock().write_all(text.as_bytes())?;
    if !arguments.model.is_default() {
        remark(&model, &find(&model, &arguments.shape)?);
    }
    Ok(ExitCode::SUCCESS)
}

/// Says on standard error what is wrong or remarkable in the constraints of a caller's shapes.
fn remark(model: &Model, shapes: &[ShapeIndex]) {
    let of_values = |shape: &ShapeIndex| !model.shape(*shape).shape_type.is_service_type();
    let roots: Vec<ShapeIndex> = shapes.iter().copied().filter(of_values).collect();
    match lower_and_check(model, &roots) {
        Ok(tables) if tables.warnings().is_empty() => {}
        Ok(tables) => eprintln!("{}", tables.warnings()),
        Err(errors) => eprintln!("{errors}"),
    }
}

/// Every shape that a name means; the model's own before those of the prelude.
fn find(model: &Model, name: &str) -> Result<Vec<ShapeIndex>, Failure> {
    let mut found = model.find(name);
    if found.iter().any(|shape| !model.shape(*shape).is_prelude()) {
        found.retain(|shape| !model.shape(*shape).is_prelude());
    }
    if !found.is_empty() {
        return Ok(found);
    }
    let lower = name.to_lowercase();
    let nearest = model
        .shapes()
        .map(|(_, shape)| shape.id.name())
        .map(|known| {
            let distance = strsim::damerau_levenshtein(&known.to_lowercase(), &lower);
            (distance, known)
        })
        .min();
    let hint = match nearest {
        Some((distance, known)) if distance <= name.len() / 3 => {
            format!("; did you mean {known}?")
        }
        _ => String::new(),
    };
    Err(Failure::Usage(format!(
        "the model has no shape {name}{hint}"
    )))
}
