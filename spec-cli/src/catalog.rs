//! The tables that documents are checked with.

use std::collections::HashSet;
use std::path::PathBuf;

use spec_schema::lower::{self, OwnedTables};
use spec_schema::model::{Links, Model, ShapeIndex, ShapeType as ModelType};
use spec_schema::sagemaker::TABLES;
use spec_schema::table::Tables;

use crate::failure::Failure;
use crate::model::load;

/// What the caller says that documents are.
#[derive(clap::Args)]
pub(crate) struct Choice {
    /// The shape of every document, by id or bare name
    #[arg(long, value_name = "ID", conflicts_with = "operation")]
    shape: Option<String>,
    /// The operation whose request every document is
    #[arg(long, value_name = "NAME")]
    operation: Option<String>,
}

/// The tables of a model, and which of their shapes documents have.
pub(crate) struct Catalog {
    /// Tables of a model of the caller's; without them, those of SageMaker's inputs.
    owned: Option<OwnedTables>,
    /// The shape of every document, where the caller has chosen one.
    chosen: Option<u32>,
}

impl Choice {
    /// The choice of a shape.
    pub(crate) fn of_shape(shape: &str) -> Self {
        Choice {
            shape: Some(shape.to_owned()),
            operation: None,
        }
    }

    /// The choice of what a request is of: an operation, or a shape.
    pub(crate) fn of_request(name: &str) -> Self {
        Choice {
            shape: Some(name.to_owned()),
            operation: Some(name.to_owned()),
        }
    }

    /// Whether nothing has been chosen.
    pub(crate) fn is_open(&self) -> bool {
        self.shape.is_none() && self.operation.is_none()
    }
}

impl Catalog {
    /// Finds what the choice needs in the model of some files, or in that of SageMaker, and
    /// lowers it where it is not there already.
    pub(crate) fn new(files: &[PathBuf], choice: &Choice) -> Result<Self, Failure> {
        if files.is_empty()
            && let Some(chosen) = known(choice)
        {
            return Ok(Catalog {
                owned: None,
                chosen,
            });
        }
        let model = load(files)?;
        let (roots, chosen) = match (&choice.shape, &choice.operation) {
            (Some(shape), Some(operation)) => {
                let root = find_operation(&model, operation);
                let root = root.or_else(|_| find_shape(&model, shape))?;
                (vec![root], Some(0))
            }
            (Some(shape), _) => (vec![find_shape(&model, shape)?], Some(0)),
            (None, Some(operation)) => (vec![find_operation(&model, operation)?], Some(0)),
            (None, None) => (candidates(&model), None),
        };
        // Asking all patterns of a large model takes longer than anybody waits.
        let tables = if files.is_empty() || chosen.is_none() {
            lower::lower(&model, &roots)?
        } else {
            lower::lower_and_check(&model, &roots)?
        };
        if !files.is_empty() && !tables.warnings().is_empty() {
            eprintln!("{}", tables.warnings());
        }
        Ok(Catalog {
            owned: Some(tables),
            chosen,
        })
    }

    pub(crate) fn tables(&self) -> Tables<'_> {
        self.owned.as_ref().map_or(TABLES, OwnedTables::view)
    }

    /// The shape of every document, where the caller has chosen one.
    pub(crate) fn chosen(&self) -> Option<u32> {
        self.chosen
    }
}

/// What is chosen among SageMaker's inputs; nothing where it is not one of their shapes.
fn known(choice: &Choice) -> Option<Option<u32>> {
    match (&choice.shape, &choice.operation) {
        (Some(shape), Some(operation)) => {
            let input = TABLES.operation(operation).map(|input| input.index());
            input.or_else(|| TABLES.find(shape)).map(Some)
        }
        (Some(shape), _) => TABLES.find(shape).map(Some),
        (None, Some(operation)) => TABLES.operation(operation).map(|input| Some(input.index())),
        (None, None) => Some(None),
    }
}

fn find_shape(model: &Model, name: &str) -> Result<ShapeIndex, Failure> {
    let found = if name.contains('#') {
        model.get(name).into_iter().collect()
    } else {
        model.find(name)
    };
    let of_values = |index: &ShapeIndex| !model.shape(*index).shape_type.is_service_type();
    let found: Vec<_> = found.into_iter().filter(of_values).collect();
    match found[..] {
        [shape] => Ok(shape),
        [] => {
            let names = model.shapes().filter(|(_, shape)| !shape.is_prelude());
            let names = names.filter(|(index, _)| of_values(index));
            let names = names.map(|(_, shape)| shape.id.name());
            Err(unknown("shape", name, names))
        }
        _ => {
            let ids: Vec<_> = found
                .iter()
                .map(|index| model.shape(*index).id.as_str())
                .collect();
            Err(Failure::Usage(format!(
                "{name} is the name of several shapes, give one id: {}",
                ids.join(", ")
            )))
        }
    }
}

fn find_operation(model: &Model, name: &str) -> Result<ShapeIndex, Failure> {
    let means = |id: &str| id == name || id.rsplit_once('#').is_some_and(|(_, own)| own == name);
    match operations(model).find(|(id, _)| means(id)) {
        Some((_, input)) => Ok(input),
        None => {
            let names =
                operations(model).map(|(id, _)| id.rsplit_once('#').map_or(id, |(_, name)| name));
            Err(unknown("operation", name, names))
        }
    }
}

/// The operations of a model by id, each with its input.
fn operations(model: &Model) -> impl Iterator<Item = (&str, ShapeIndex)> {
    model.shapes().filter_map(|(_, shape)| match &shape.links {
        Links::Operation(operation) => Some((shape.id.as_str(), operation.input)),
        _ => None,
    })
}

/// What a document may be of where nobody says: the input of an operation; in a model
/// without operations, a structure that no other shape reaches.
pub(crate) fn candidates(model: &Model) -> Vec<ShapeIndex> {
    let mut inputs: Vec<_> = operations(model).map(|(_, input)| input).collect();
    if inputs.is_empty() {
        let targets: HashSet<_> = model
            .shapes()
            .flat_map(|(_, shape)| shape.members.iter().map(|member| member.target))
            .collect();
        inputs = model
            .shapes()
            .filter(|(_, shape)| shape.shape_type == ModelType::Structure && !shape.is_prelude())
            .map(|(index, _)| index)
            .filter(|index| !targets.contains(index))
            .collect();
    }
    inputs.sort_unstable_by_key(|index| model.shape(*index).id.as_str().to_owned());
    inputs.dedup();
    inputs
}

fn unknown<'m>(what: &str, name: &str, known: impl Iterator<Item = &'m str>) -> Failure {
    let lower = name.to_lowercase();
    let nearest = known
        .map(|known| {
            (
                strsim::damerau_levenshtein(&known.to_lowercase(), &lower),
                known,
            )
        })
        .min();
    let hint = match nearest {
        Some((distance, known)) if distance <= name.len() / 3 + 1 => {
            format!("; did you mean {known}?")
        }
        _ => String::new(),
    };
    Failure::Usage(format!("the model has no {what} {name}{hint}"))
}
