//! The model of Amazon SageMaker that comes with this crate.

use crate::load::ModelBuilder;
use crate::model::{Model, ModelErrors};

/// The model's files: their names, for errors, and their texts.
const FILES: [(&str, &str); 3] = [
    (
        "sagemaker.smithy",
        include_str!("../models/sagemaker.smithy"),
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
pub fn model() -> Result<Model, ModelErrors> {
    FILES
        .iter()
        .fold(ModelBuilder::new(), |builder, (name, text)| {
            builder.add_smithy(name, text)
        })
        .build()
}
