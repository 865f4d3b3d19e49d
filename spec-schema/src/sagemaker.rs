//! Amazon SageMaker: the tables of the inputs of all its operations, and its model.
//!
//! The tables are part of the crate, so that nothing has to be parsed to check a request or a
//! constant. They are made of the model's files, which are there too (feature `model`) for
//! what needs more than inputs.

#[rustfmt::skip]
mod tables;

#[cfg(feature = "model")]
use std::vec::Vec;

#[cfg(feature = "model")]
use crate::load::ModelBuilder;
#[cfg(feature = "model")]
use crate::model::{Links, Model, ModelErrors, ShapeIndex};
use crate::table::Tables;

/// The tables of the inputs of SageMaker's operations and of what they reach.
///
/// ```
/// use spec_schema::sagemaker::TABLES;
///
/// const INPUT: u32 = match TABLES.find("AlgorithmSpecification") {
///     Some(shape) => shape,
///     None => panic!("there is such a shape"),
/// };
/// let shape = TABLES.shape(INPUT);
/// assert_eq!(shape.id(), "com.amazonaws.sagemaker#AlgorithmSpecification");
/// assert_eq!(shape.member(0).name(), "TrainingImage");
/// ```
pub static TABLES: Tables<'static> = tables::TABLES;

/// The compiled patterns of [`TABLES`]. They share rows, so tables of a part of the shapes point
/// into them too, and a program that has such tables alone needs nothing else of this module.
pub static PATTERN_TABLES: [u8; include_bytes!("sagemaker/patterns.bin").len()] =
    *include_bytes!("sagemaker/patterns.bin");

/// The model's files: their names, for errors, and their texts.
#[cfg(feature = "model")]
const FILES: [(&str, &str); 4] = [
    (
        "sagemaker.smithy",
        include_str!("../models/sagemaker.smithy"),
    ),
    (
        "sagemaker.corrections.smithy",
        include_str!("../models/sagemaker.corrections.smithy"),
    ),
    (
        "sagemaker.rules.smithy",
        include_str!("../models/sagemaker.rules.smithy"),
    ),
    (
        "spec.rules.smithy",
        include_str!("../models/spec.rules.smithy"),
    ),
];

/// Loads the facts and the rules of SageMaker's API.
///
/// Facts: AWS's published description of the service, version 2017-07-24, as botocore 1.44.5
/// carries it. Rules: the API reference.
///
/// # Errors
///
/// None that a caller could cause: the files are part of the crate, and its tests load them.
///
/// ```
/// let model = spec_schema::sagemaker::model()?;
/// assert_eq!(model.find("AlgorithmSpecification").len(), 1);
/// # Ok::<(), spec_schema::model::ModelErrors>(())
/// ```
#[cfg(feature = "model")]
pub fn model() -> Result<Model, ModelErrors> {
    FILES
        .iter()
        .fold(ModelBuilder::new(), |builder, (name, text)| {
            builder.add_smithy(name, text)
        })
        .build()
}

/// The shapes that [`TABLES`] begin with: the inputs of all operations, sorted by name of the
/// operation.
#[cfg(feature = "model")]
pub fn inputs(model: &Model) -> Vec<ShapeIndex> {
    let mut operations: Vec<_> = model
        .shapes()
        .filter_map(|(_, shape)| match &shape.links {
            Links::Operation(operation) => Some((&shape.id, operation.input)),
            _ => None,
        })
        .collect();
    operations.sort();
    operations.into_iter().map(|(_, input)| input).collect()
}
