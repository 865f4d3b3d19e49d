//! `spec explain`: what a constraint means, for who has met it in a report.

use std::io::{Write, stdout};
use std::process::ExitCode;

use spec_schema::lower;
use spec_schema::nearest;
use spec_schema::sagemaker::TABLES;
use spec_schema::table::Tables;

use crate::check::{KINDS, Kind, LINTS};
use crate::failure::Failure;
use crate::model::ModelArguments;

/// Says what a constraint or a condition means
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A constraint, as reports name it, or a condition
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    model: ModelArguments,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    stdout().write_all(explain(&arguments.name, &arguments.model)?.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// The text for a constraint, or for a condition of a model.
pub(crate) fn explain(name: &str, model: &ModelArguments) -> Result<String, Failure> {
    if model.is_default() {
        return explain_in(name, &TABLES);
    }
    let model = model.load()?;
    let with_conditions = model
        .shapes()
        .filter(|(_, shape)| !shape.traits.conditions().is_empty());
    let roots: Vec<_> = with_conditions.map(|(index, _)| index).collect();
    explain_in(name, &lower::outline(&model, &roots)?.view())
}

fn explain_in(name: &str, tables: &Tables<'_>) -> Result<String, Failure> {
    if let Some(kind) = KINDS.into_iter().find(|kind| kind.as_str() == name) {
        return Ok(format!("{name}: {}\n\n{}\n", kind.in_words(), more(kind)));
    }
    if let Some(lint) = LINTS.iter().find(|lint| lint.name == name) {
        return Ok(format!("{name}: warning\n\n{}\n", lint.meaning));
    }
    let shapes = (0..tables.shapes.len() as u32).map(|index| tables.shape(index));
    let conditions = shapes.flat_map(|shape| {
        (0..shape.condition_count()).map(move |index| (shape, shape.condition(index)))
    });
    let rules: Vec<_> = conditions.collect();
    let found = rules
        .iter()
        .filter(|(_, condition)| condition.name() == name);
    let texts: Vec<String> = found
        .map(|(shape, condition)| {
            format!(
                "{name}: {} of {}\n\n{}\n\nIt holds where this is true:\n    {}\n",
                condition.severity().as_str(),
                shape.name(),
                condition.documentation(),
                condition.source()
            )
        })
        .collect();
    if !texts.is_empty() {
        return Ok(texts.join("\n"));
    }
    let known: Vec<_> = KINDS.iter().map(|kind| kind.as_str()).collect();
    let names = rules.iter().map(|(_, condition)| condition.name());
    let near = nearest::of(
        name,
        names
            .chain(LINTS.iter().map(|lint| lint.name))
            .chain(known.iter().copied()),
    );
    let meant = near.map_or(String::new(), |near| format!("; did you mean {near}?"));
    Err(Failure::Usage(format!(
        "there is no condition {name:?}, and no constraint: those are {}{meant}",
        known.join(", ")
    )))
}

fn more(kind: Kind) -> &'static str {
    use spec_core::Constraint::*;
    match kind {
        Kind::Constraint(Required) => {
            "The member must be there and not be null. A member with a default, and a token that\nevery client fills in, may be absent."
        }
        Kind::Constraint(Length) => {
            "Characters of a string (not bytes), bytes of base64 text, elements of a list, entries\nof a map."
        }
        Kind::Constraint(Range) => "Both bounds are allowed values.",
        Kind::Constraint(Pattern) => {
            "The whole text must match. The message says which character cannot stand where it\nstands, and what could."
        }
        Kind::Constraint(Enum) => {
            "Case counts. Services gain values over time; `--warn enum` accepts those that the\nmodel does not know yet."
        }
        Kind::Constraint(UniqueItems) => "Values are compared, not how they are written.",
        Kind::Constraint(Type) => {
            "A number in quotes is a string, and a string is no number. In YAML, quotes keep\n`no`, `1.0` and account ids strings."
        }
        Kind::Constraint(UnknownMember) => {
            "The name is misspelt, or belongs into another structure, or is newer than the model.\nCase counts."
        }
        Kind::Constraint(Union) => "Exactly one member of a union has a value.",
        Kind::Constraint(Condition) => {
            "Conditions have names; `--explain NAME` says what one of them means."
        }
        Kind::Constraint(DuplicateKey) => "Most readers keep the last of them without a word.",
        Kind::Placeholder => {
            "Something like <name>, ${name} or {{ name }} is left to be filled in. With\n`--allow placeholder` such values count as unknown, and nothing is held against them."
        }
        Kind::Syntax => {
            "The text is not JSON or YAML, or not text at all. Nothing could be checked."
        }
    }
}
