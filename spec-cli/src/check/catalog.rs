//! The shapes that a document may be of, and which one it is.

use std::cmp::Reverse;
use std::collections::HashSet;

use spec_schema::lower::{self, OwnedTables};
use spec_schema::model::{Links, Model, ShapeIndex, ShapeType as ModelType};
use spec_schema::table::{Shape, Tables};

use super::document::Document;
use super::json::SyntaxError;
use crate::failure::Failure;

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

/// The tables that documents are checked with.
pub(crate) struct Catalog {
    tables: OwnedTables,
    /// How many shapes a document may be of: the first ones of the tables.
    roots: u32,
    chosen: bool,
}

impl Catalog {
    /// Lowers what the choice needs of a model.
    pub(crate) fn new(model: &Model, choice: &Choice) -> Result<Self, Failure> {
        let (roots, chosen) = match (&choice.shape, &choice.operation) {
            (Some(shape), _) => (vec![find_shape(model, shape)?], true),
            (None, Some(operation)) => (vec![find_operation(model, operation)?], true),
            (None, None) => (candidates(model), false),
        };
        Ok(Catalog {
            tables: lower::lower(model, &roots)?,
            roots: roots.len() as u32,
            chosen,
        })
    }

    pub(crate) fn tables(&self) -> Tables<'_> {
        self.tables.view()
    }

    /// The shape of a document.
    pub(crate) fn shape_of<'t>(
        &self,
        tables: &'t Tables<'t>,
        document: &Document<'_>,
    ) -> Result<Target<'t>, Undecided> {
        if self.chosen {
            return Ok(Target {
                shape: tables.shape(0),
                member: None,
                guess: None,
            });
        }
        let keys = document.keys()?.ok_or(Undecided::NoObject)?;
        let mut best: Vec<(Fit, Shape<'t>)> = Vec::new();
        for shape in (0..self.roots).map(|index| tables.shape(index)) {
            let fit = Fit::new(shape, &keys);
            match best.first() {
                _ if fit.known == 0 => {}
                Some((other, _)) if *other > fit => {}
                Some((other, _)) if *other == fit => best.push((fit, shape)),
                _ => best = vec![(fit, shape)],
            }
        }
        // Among shapes with these members the one that the values suit best.
        if best.len() > 1 {
            let counts: Vec<_> = best
                .iter()
                .map(|(_, shape)| document.violations(*shape).map_or(0, |found| found.len()))
                .collect();
            let least = counts.iter().min().copied();
            let mut counts = counts.into_iter();
            best.retain(|_| counts.next() == least);
        }
        let mut fitting = best.into_iter().map(|(_, shape)| shape);
        if let Some(shape) = fitting.next() {
            return Ok(Target {
                shape,
                member: None,
                guess: Some(fitting.collect()),
            });
        }
        let roots = (0..self.roots).map(|index| tables.shape(index));
        let mut parts = roots.filter(|shape| keys.iter().any(|key| key == shape.name()));
        let shape = parts.next().ok_or(Undecided::NoMember)?;
        Ok(Target {
            shape,
            member: Some(shape.name()),
            guess: None,
        })
    }
}

/// What a document is checked as.
pub(crate) struct Target<'t> {
    pub(crate) shape: Shape<'t>,
    /// The only member that the model knows of, where it does not know the whole document.
    pub(crate) member: Option<&'t str>,
    /// Where the shape is a guess: the others that fit as well.
    pub(crate) guess: Option<Vec<Shape<'t>>>,
}

/// Why no shape can be guessed for a document.
pub(crate) enum Undecided {
    Syntax(SyntaxError),
    NoObject,
    NoMember,
}

impl From<SyntaxError> for Undecided {
    fn from(error: SyntaxError) -> Self {
        Undecided::Syntax(error)
    }
}

/// How well the names of a document's entries fit a structure; the greater the better.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Entries that are members, but perhaps for case.
    known: usize,
    /// Required members that are absent.
    missing: Reverse<usize>,
    /// Entries that are members to the letter.
    exact: usize,
}

impl Fit {
    fn new(shape: Shape<'_>, keys: &[String]) -> Self {
        let members = (0..shape.member_count()).map(|index| shape.member(index));
        let mut fit = Fit {
            known: 0,
            missing: Reverse(0),
            exact: 0,
        };
        for member in members {
            let exact = keys.iter().any(|key| key == member.name());
            if exact || keys.iter().any(|key| is_like(key, member.name())) {
                fit.known += 1;
                fit.exact += usize::from(exact);
            } else if member.is_required() {
                fit.missing.0 += 1;
            }
        }
        fit
    }
}

/// Whether two names are the same but for case and separators.
fn is_like(left: &str, right: &str) -> bool {
    let letters = |name: &'_ str| {
        name.bytes()
            .filter(|byte| !matches!(byte, b'_' | b'-'))
            .map(|byte| byte.to_ascii_lowercase())
            .collect::<Vec<_>>()
    };
    letters(left) == letters(right)
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
            Err(unknown(
                "shape",
                name,
                names.map(|(_, shape)| shape.id.name()),
            ))
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
    let mut operations = operations(model);
    match operations.find(|(shape, _)| *shape == name) {
        Some((_, input)) => Ok(input),
        None => {
            let names = self::operations(model).map(|(name, _)| name);
            Err(unknown("operation", name, names))
        }
    }
}

/// The operations of a model by name, each with its input.
fn operations(model: &Model) -> impl Iterator<Item = (&str, ShapeIndex)> {
    model.shapes().filter_map(|(_, shape)| match &shape.links {
        Links::Operation(operation) => Some((shape.id.name(), operation.input)),
        _ => None,
    })
}

/// What a document may be of where nobody says: the input of an operation; in a model
/// without operations, a structure that no other shape reaches.
fn candidates(model: &Model) -> Vec<ShapeIndex> {
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
