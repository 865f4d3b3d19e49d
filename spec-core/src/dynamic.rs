//! Checks against models that are loaded while the program runs.
//!
//! ```
//! use spec_core::dynamic::{ModelBuilder, Validator};
//!
//! let orders = r#"
//!     $version: "2.0"
//!     namespace example.orders
//!
//!     structure Order {
//!         @required
//!         id: OrderId
//!         @range(min: 1)
//!         amount: Integer
//!     }
//!
//!     @pattern("^[a-z]+-[0-9]+$")
//!     string OrderId
//! "#;
//! let validator = Validator::new(ModelBuilder::new().add_smithy("orders.smithy", orders))?;
//!
//! let violations = validator.validate_json("Order", r#"{ "id": "pens", "amount": 0 }"#)?;
//! let paths: Vec<&str> = violations.iter().map(|violation| violation.path.as_str()).collect();
//! assert_eq!(paths, ["/id", "/amount"]);
//! assert!(validator.validate_json("Order", r#"{ "id": "pens-12" }"#)?.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::Deserializer;
use spec_schema::lower::{self, LowerErrors, OwnedTables};
use spec_schema::model::ModelErrors;
use spec_schema::nearest;
use spec_schema::sagemaker::TABLES;
use spec_schema::table::Tables;

pub use spec_schema::load::ModelBuilder;

use crate::{ConstraintViolations, engine};

/// Checks values against the shapes of a model.
///
/// It is made once and used as often as needed, from any number of threads.
///
/// ```
/// use std::sync::Arc;
/// use std::thread;
/// use spec_core::dynamic::Validator;
///
/// let validator = Arc::new(Validator::sagemaker());
/// let jobs = [r#"{ "TrainingJobName": "a_b" }"#, "{}"].map(|job| {
///     let validator = Arc::clone(&validator);
///     thread::spawn(move || validator.validate_json("CreateTrainingJob", job))
/// });
/// for job in jobs {
///     assert!(job.join().expect("it ends")?.has_errors());
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Validator(Held);

#[derive(Clone, Debug)]
enum Held {
    Own(Box<OwnedTables>),
    SageMaker,
}

impl Validator {
    /// A validator for all shapes of a model that have values.
    ///
    /// # Errors
    ///
    /// All that is wrong with the model's files, with their places, and every pattern and rule
    /// that cannot be compiled.
    pub fn new(model: ModelBuilder) -> Result<Self, ModelError> {
        let model = model.build().map_err(ModelError::Model)?;
        let roots: Vec<_> = model
            .shapes()
            .filter(|(_, shape)| {
                !shape.shape_type.is_service_type() && shape.id.namespace() != "smithy.api"
            })
            .map(|(index, _)| index)
            .collect();
        let tables = lower::lower(&model, &roots).map_err(ModelError::Lower)?;
        Ok(Validator(Held::Own(Box::new(tables))))
    }

    /// A validator for some shapes of a model, by their names or absolute ids, and for all that
    /// they reach: nothing else is compiled.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), and the first name that the model does not have.
    pub fn with_shapes(model: ModelBuilder, shapes: &[&str]) -> Result<Self, ModelError> {
        let model = model.build().map_err(ModelError::Model)?;
        let mut roots = Vec::new();
        for name in shapes {
            let found = model.find(name);
            if found.is_empty() {
                let all = model.shapes().map(|(_, shape)| shape.id.name());
                return Err(ModelError::Shape(UnknownShape::new(name, all)));
            }
            roots.extend(found);
        }
        let tables = lower::lower(&model, &roots).map_err(ModelError::Lower)?;
        Ok(Validator(Held::Own(Box::new(tables))))
    }

    /// A validator for the inputs of Amazon SageMaker's operations. Nothing is loaded: the
    /// tables are part of this crate.
    pub const fn sagemaker() -> Self {
        Validator(Held::SageMaker)
    }

    fn tables(&self) -> Tables<'_> {
        match &self.0 {
            Held::Own(tables) => tables.view(),
            Held::SageMaker => TABLES,
        }
    }

    /// The absolute ids of the shapes, sorted by name.
    pub fn shapes(&self) -> Vec<String> {
        let tables = self.tables();
        let ids = tables.index.iter().map(|row| tables.shape(*row).id());
        ids.map(str::to_owned).collect()
    }

    /// Everything that is wrong with a value of a shape; nothing where the value is valid. The
    /// name of an operation stands for its input.
    ///
    /// # Errors
    ///
    /// Where the model has no such shape, and the deserializer's own, where its input is
    /// malformed.
    ///
    /// ```
    /// use serde_json::json;
    /// use spec_core::dynamic::Validator;
    ///
    /// let tag = json!({ "Key": "team", "Value": 7 });
    /// let violations = Validator::sagemaker().validate("Tag", &tag)?;
    /// assert_eq!(violations.to_string(), "/Value: expected a string, found 7: put it in quotes");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn validate<'de, D>(
        &self,
        shape: &str,
        deserializer: D,
    ) -> Result<ConstraintViolations, ValidateError<D::Error>>
    where
        D: Deserializer<'de>,
    {
        let tables = self.tables();
        let index = tables
            .find(shape)
            .or_else(|| tables.operation(shape).map(|input| input.index()))
            .ok_or_else(|| {
                let names = tables.index.iter().map(|row| tables.shape(*row).name());
                ValidateError::Shape(UnknownShape::new(shape, names))
            })?;
        engine::validate(tables.shape(index), deserializer).map_err(ValidateError::Input)
    }

    /// The same of a JSON text.
    ///
    /// # Errors
    ///
    /// Where the model has no such shape, and where the text is not JSON.
    #[cfg(feature = "json")]
    pub fn validate_json(
        &self,
        shape: &str,
        json: &str,
    ) -> Result<ConstraintViolations, ValidateError<serde_json::Error>> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let violations = self.validate(shape, &mut deserializer)?;
        deserializer.end().map_err(ValidateError::Input)?;
        Ok(violations)
    }
}

/// A name that a model does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownShape {
    /// The name.
    pub name: String,
    /// The nearest name that the model has, where one is near.
    pub suggestion: Option<String>,
}

impl UnknownShape {
    fn new<'n>(name: &str, all: impl Iterator<Item = &'n str>) -> Self {
        UnknownShape {
            name: name.to_owned(),
            suggestion: nearest::of(name, all).map(str::to_owned),
        }
    }
}

impl fmt::Display for UnknownShape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the model has no shape `{}`", self.name)?;
        match &self.suggestion {
            Some(near) => write!(formatter, "; did you mean `{near}`?"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for UnknownShape {}

/// Why there is no validator.
#[derive(Debug)]
#[non_exhaustive]
pub enum ModelError {
    /// The files are no model.
    Model(ModelErrors),
    /// A pattern or a rule cannot be compiled.
    Lower(LowerErrors),
    /// The model has no shape of a name.
    Shape(UnknownShape),
}

impl fmt::Display for ModelError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ModelError::Model(errors) => errors.fmt(formatter),
            ModelError::Lower(errors) => errors.fmt(formatter),
            ModelError::Shape(error) => error.fmt(formatter),
        }
    }
}

impl core::error::Error for ModelError {}

/// Why a value could not be checked.
#[derive(Debug)]
#[non_exhaustive]
pub enum ValidateError<E> {
    /// The model has no shape of the name.
    Shape(UnknownShape),
    /// The input is malformed.
    Input(E),
}

impl<E: fmt::Display> fmt::Display for ValidateError<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ValidateError::Shape(error) => error.fmt(formatter),
            ValidateError::Input(error) => error.fmt(formatter),
        }
    }
}

impl<E: core::error::Error> core::error::Error for ValidateError<E> {}
