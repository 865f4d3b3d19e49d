//! `spec import`: the facts of a published model as Smithy.

use std::collections::BTreeSet;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use spec_schema::load::{ModelBuilder, load_files};
use spec_schema::lower;
use spec_schema::model::{Correction, Model};
use spec_schema::write::{Keep, smithy};

use crate::diff::compare;
use crate::failure::Failure;

/// Writes the facts of a published model as Smithy: names, types, bounds, patterns and values
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The form of the file
    #[arg(value_enum)]
    form: Form,
    /// A service description of botocore (plain or gzip), or Smithy (IDL or JSON)
    file: PathBuf,
    /// A file that the imported one refers to, any number of times; nothing of it is written
    #[arg(long, value_name = "FILE")]
    model: Vec<PathBuf>,
    /// Where to write; without it, to standard output
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    /// What the file was published with, for the head of the result: "botocore 1.44.5"
    #[arg(long, value_name = "TEXT")]
    from: Option<String>,
    /// The namespace to write, where the model has several
    #[arg(long, value_name = "NAME")]
    namespace: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    Botocore,
    Smithy,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let files: Vec<_> = std::iter::once(&arguments.file)
        .chain(&arguments.model)
        .collect();
    let model = load_files(&files)?;
    let namespace = match &arguments.namespace {
        Some(namespace) => namespace.clone(),
        None => only_namespace(&model)?,
    };
    let mut text = head(arguments);
    text.push_str(&smithy(&model, &namespace, Keep::Facts));
    match &arguments.output {
        None => stdout().lock().write_all(text.as_bytes())?,
        Some(path) => {
            let remarks = changed_below_rules(path, &text);
            std::fs::write(path, text).map_err(|error| Failure::file(path, &error))?;
            for remark in remarks {
                eprintln!("{remark}");
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What changes of the shapes that have rules or corrections in files beside the output, which
/// is there from an earlier import; corrections that are not needed any more, and rules that do
/// not fit the facts.
fn changed_below_rules(path: &Path, text: &str) -> Vec<String> {
    let others = beside(path);
    if !path.exists() || others.is_empty() {
        return Vec::new();
    }
    let with_others = |builder: ModelBuilder| {
        let all = others.iter().fold(builder, ModelBuilder::add_file);
        all.build()
    };
    let name = path.display().to_string();
    let old = || ModelBuilder::new().add_file(path);
    let new = || ModelBuilder::new().add_smithy(&name, text);
    let (Ok(old_facts), Ok(new_facts)) = (old().build(), new().build()) else {
        // What was there is replaced, whatever was wrong with it.
        return Vec::new();
    };
    let (old, new) = match (with_others(old()), with_others(new())) {
        (Ok(old), Ok(new)) => (old, new),
        // What stands beside the facts does not fit them any more.
        (Ok(_), Err(errors)) => return vec![errors.to_string()],
        (Err(_), _) => return Vec::new(),
    };
    let ruled = |name: &str| {
        let mut found = old.find(name).into_iter();
        found.any(|at| {
            let corrected = |correction: &Correction| correction.shape == at;
            let has_rules = !old.shape(at).traits.conditions().is_empty();
            has_rules || old.corrections().iter().any(corrected)
        })
    };
    // What is published is compared: a correction would hide what has changed below it.
    let changes = compare(&old_facts, &new_facts).shapes.into_iter();
    let changes = changes
        .filter(|change| ruled(&change.place.shape))
        .map(|change| {
            format!(
                "{}: {}, and it has rules or corrections",
                change.place, change.kind
            )
        });
    let with_rules = new.shapes().filter(|(_, shape)| {
        let conditions = shape.traits.conditions();
        !conditions.is_empty()
    });
    let with_rules: Vec<_> = with_rules.map(|(index, _)| index).collect();
    let broken = lower::outline(&new, &with_rules).err();
    let warnings = new.warnings().iter();
    changes
        .chain(warnings.map(|warning| warning.render(new.sources())))
        .chain(broken.map(|errors| errors.to_string()))
        .collect()
}

/// The other Smithy files of the output's folder.
fn beside(path: &Path) -> Vec<PathBuf> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| file.extension().is_some_and(|end| end == "smithy"))
        .filter(|file| file.file_name() != path.file_name())
        .collect();
    files.sort();
    files
}

/// What the file is and where it comes from.
fn head(arguments: &Arguments) -> String {
    let form = match arguments.form {
        Form::Botocore => "botocore",
        Form::Smithy => "smithy",
    };
    let name = arguments.file.file_name().unwrap_or_default().display();
    let from = match &arguments.from {
        Some(from) => format!("`{name}` of {from}"),
        None => format!("`{name}`"),
    };
    format!(
        "// Facts: names, types, bounds, patterns and values, in the published order of members.\n\
         // Made by `spec import {form}` from {from}, not by hand.\n"
    )
}

/// The namespace of the imported file, where it has only one.
fn only_namespace(model: &Model) -> Result<String, Failure> {
    let namespaces: BTreeSet<&str> = model
        .shapes()
        .filter(|(_, shape)| !shape.is_prelude() && shape.span.source == 0)
        .map(|(_, shape)| shape.id.namespace())
        .collect();
    let mut names = namespaces.iter();
    match (names.next(), names.next()) {
        (Some(only), None) => Ok(only.to_string()),
        (None, _) => Err(Failure::Usage("the model has no shapes".to_string())),
        _ => {
            let names: Vec<&str> = namespaces.into_iter().collect();
            Err(Failure::Usage(format!(
                "the model has several namespaces, choose one with --namespace: {}",
                names.join(", ")
            )))
        }
    }
}
