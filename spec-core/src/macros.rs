//! The macros, with their documentation.

/// A constant of a shape's type, checked while the crate compiles.
///
/// The members have the names of the API, bare or in quotes, so that documented JSON can be
/// pasted; what JSON alone can say, such as the escape `\/`, is written as in Rust. A value is
/// one of
///
/// - a literal: text, number, `true`, `false`, a list in `[…]`, a structure in `{…}`, or
///   `null` for a member that is left out;
/// - a constant expression: `IMAGE`, `concat!(…)`, `env!("…")`, or a value of the member's
///   type, such as another constant;
/// - `unknown("…")`: a value of an enum that is newer than the model. Nothing checks it.
///
/// The macro works wherever an expression can stand: in a `const`, a `static`, the body of a
/// function. Its value has the lifetime `'static`.
///
/// ```
/// use spec_core::sagemaker::{AlgorithmSpecification, TrainingInputMode};
/// use spec_core::spec;
///
/// const REGISTRY: &str = "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1";
///
/// const XGBOOST: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
///     TrainingImage: REGISTRY,
///     TrainingInputMode: "File",
///     MetricDefinitions: [{ Name: "validation:rmse", Regex: "validation-rmse:([0-9.]+)" }],
/// });
/// assert_eq!(XGBOOST.training_image(), Some(REGISTRY));
/// assert_eq!(XGBOOST.training_input_mode(), &TrainingInputMode::File);
///
/// // JSON from a document
/// let spec = spec!(AlgorithmSpecification {
///     "AlgorithmName": "my-algorithm",
///     "TrainingInputMode": unknown("Stream"),
///     "ContainerArguments": null,
/// });
/// assert_eq!(spec.training_input_mode().as_str(), "Stream");
/// ```
///
/// # Errors
///
/// The build stops where a documented field or limit is broken. An error about a literal
/// stands on the literal, with what was found, what is allowed and, where one is near, what
/// was meant:
///
/// ```compile_fail
/// # use spec_core::{spec, sagemaker::AlgorithmSpecification};
/// const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
///     TrainingImage: "xgboost:1.7-1",
///     TrainingInputMode: "file", // not a value of TrainingInputMode; did you mean "File"?
/// });
/// ```
///
/// What a constant expression stands for is checked in constant evaluation, with the same
/// words:
///
/// ```compile_fail,E0080
/// # use spec_core::{spec, sagemaker::AlgorithmSpecification};
/// const NAME: &str = "my_algorithm"; // "_" cannot stand at character 3
/// const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
///     AlgorithmName: NAME,
///     TrainingInputMode: "File",
/// });
/// ```
///
/// A member that does not exist, stands twice or is required and missing is an error, and so
/// is a rule across members:
///
/// ```compile_fail
/// # use spec_core::{spec, sagemaker::AlgorithmSpecification};
/// const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
///     TrainingImage: "xgboost:1.7-1",
///     AlgorithmName: "xgboost", // exactly one of the two
///     TrainingInputMode: "File",
/// });
/// ```
///
/// Conditions whose severity is a warning are silent here: a macro cannot warn.
pub use spec_derive::spec;

/// Holds a type of your own against the shape `AlgorithmSpecification`.
///
/// It is [`derive@Shape`] with the shape fixed. Each field stands for the member of its name in
/// snake case. A field that the model does not know, a required member without a field, an
/// `Option` for what is required and a type that cannot hold its member are errors of the
/// compiler: the type and the model cannot drift apart.
///
/// The type gets
///
/// - `validate(&self) -> Result<(), ConstraintViolations>`: everything that is wrong with a
///   value, each with path, shape, constraint and message;
/// - `to_spec(&self) -> Result<AlgorithmSpecification<'_>, ConstraintViolations>`: the value as
///   the shape's own type, which borrows the texts.
///
/// ```
/// use spec_core::AlgorithmSpec;
///
/// #[derive(AlgorithmSpec)]
/// struct TrainerConfig {
///     #[spec(member = "TrainingImage")]
///     image: String,
///     #[spec(member = "TrainingInputMode", default = "File")]
///     mode: Option<String>,
///     container_arguments: Vec<String>, // ContainerArguments
///     #[spec(skip)]
///     team: String,
/// }
///
/// let mut config = TrainerConfig {
///     image: "xgboost:1.7-1".to_owned(),
///     mode: None,
///     container_arguments: vec!["--rounds".to_owned(), "100".to_owned()],
///     team: "forecasts".to_owned(),
/// };
/// let spec = config.to_spec()?;
/// assert_eq!(spec.training_input_mode().as_str(), "File");
///
/// config.mode = Some("file".to_owned());
/// config.container_arguments.clear();
/// let violations = config.validate().unwrap_err();
/// let paths: Vec<&str> = violations.iter().map(|violation| violation.path.as_str()).collect();
/// assert_eq!(paths, ["/TrainingInputMode", "/ContainerArguments"]);
/// # assert_eq!(config.team, "forecasts");
/// # Ok::<(), spec_core::ConstraintViolations>(())
/// ```
///
/// See [`derive@Shape`] for the attributes and for what fields can hold.
pub use spec_derive::AlgorithmSpec;

/// Holds a type of your own against the shape that `#[shape("…")]` names.
///
/// The shape is one of Amazon SageMaker's inputs, or of a model of your own: `#[shape("Name",
/// model = "path/to/model.smithy")]`, with the path from the crate's manifest and the forms
/// that [`shapes!`] reads. A name or an absolute id says which.
///
/// It stands on
///
/// - structs with named fields, for structures: the fields are members;
/// - enums whose variants have one field each: for unions, and for structures that flatten
///   them. A value gives exactly one member, the one that the variant is named after;
/// - enums without fields, for enums of text and of integers: the variants are values.
///
/// When a version of the model adds a required member or takes away a member or a value, the
/// build says so, at the type or the field.
///
/// ```
/// use spec_core::Shape;
/// use std::collections::BTreeMap;
///
/// #[derive(Shape)]
/// #[shape("CreateTrainingJobRequest")]
/// struct Job {
///     training_job_name: String,
///     role_arn: String,
///     output_data_config: Output,
///     hyper_parameters: BTreeMap<String, String>,
///     tags: Option<Vec<Tag>>,
/// }
///
/// #[derive(Shape)]
/// #[shape("OutputDataConfig")]
/// struct Output {
///     s3_output_path: String,
///     compression_type: Option<Compression>,
/// }
///
/// #[derive(Shape)]
/// #[shape("OutputCompressionType")]
/// enum Compression {
///     None,
///     #[spec(value = "GZIP")]
///     Zipped,
/// }
///
/// #[derive(Shape)]
/// #[shape("Tag")]
/// struct Tag {
///     key: String,
///     value: String,
/// }
///
/// let job = Job {
///     training_job_name: "forecast_2026".to_owned(),
///     role_arn: "arn:aws:iam::111122223333:role/training".to_owned(),
///     output_data_config: Output {
///         s3_output_path: "s3://bucket/models".to_owned(),
///         compression_type: Some(Compression::Zipped),
///     },
///     hyper_parameters: BTreeMap::new(),
///     tags: None,
/// };
/// let violations = job.validate().unwrap_err();
/// let paths: Vec<&str> = violations.iter().map(|violation| violation.path.as_str()).collect();
/// assert_eq!(paths, ["/TrainingJobName"]); // "_" cannot stand there
/// # let _ = (Compression::None, Tag { key: String::new(), value: String::new() });
/// ```
///
/// The type gets `validate`. Where the shape has a generated type, it gets `to_spec` too, and
/// the generated type `TryFrom` of a reference to it. Types of
/// [`sagemaker`](crate::sagemaker) are found, others are named with `#[spec(type = …)]`:
///
/// ```
/// mod generated {
///     spec_core::shapes! { service = "sagemaker"; OutputDataConfig }
/// }
///
/// #[derive(spec_core::Shape)]
/// #[shape("OutputDataConfig")]
/// #[spec(type = generated::OutputDataConfig)]
/// struct Output {
///     s3_output_path: String,
/// }
///
/// let output = Output { s3_output_path: "s3://bucket/models".to_owned() };
/// assert_eq!(output.to_spec()?.s3_output_path(), "s3://bucket/models");
/// # Ok::<(), spec_core::ConstraintViolations>(())
/// ```
///
/// # What a field can hold
///
/// | member | field |
/// | --- | --- |
/// | string | `String`, `&str`, `Cow<str>`, `Box<str>` |
/// | enum | the same, the generated enum, or one with a derive for the same shape |
/// | boolean | `bool` |
/// | number | a number type all of whose values the member can hold |
/// | big number | any number type, or [`BigNumber`](crate::BigNumber) |
/// | blob | `Vec<u8>`, `Cow<[u8]>`, array or slice of bytes, or [`Blob`](crate::Blob) |
/// | timestamp | [`Timestamp`](crate::Timestamp), seconds as `i64` or `f64`, text, `SystemTime`; `chrono::DateTime` and `time::OffsetDateTime` with the features of these names |
/// | document | `serde_json::Value` (feature `json`), or [`Document`](crate::Document) |
/// | list | `Vec`, `Cow`, array, slice or [`List`](crate::List) of what the elements can be held in |
/// | map | `BTreeMap`, `HashMap` (feature `std`), `IndexMap` (feature `indexmap`) or [`Map`](crate::Map) |
/// | structure, union | the generated type, or one with a derive for the same shape |
///
/// `Option`, `Box`, `Rc`, `Arc` and `&` can stand around each. A member that is not required
/// may be held without an `Option`: then it is always given.
///
/// ```compile_fail,E0277
/// # use spec_core::AlgorithmSpec;
/// #[derive(AlgorithmSpec)]
/// struct Training {
///     training_image: u32, // `u32` cannot hold a string
///     training_input_mode: String,
/// }
/// ```
///
/// # Attributes of the type
///
/// **`#[spec(partial)]`**: the type has some of the members only, for others to flatten; so it
/// may lack what is required, and has neither `validate` nor `to_spec`.
///
/// **`#[spec(crate = path)]`**: where spec-core is, if it has another name in your crate.
///
/// ```
/// use spec_core as checks;
///
/// #[derive(checks::AlgorithmSpec)]
/// #[spec(crate = checks)]
/// struct Training {
///     training_image: String,
///     training_input_mode: String,
/// }
/// ```
///
/// **`#[spec(type = path)]`**: the generated type of the shape, for `to_spec`.
///
/// **`#[spec(from_spec)]`**: the type is made of values of the generated type too, with
/// `from_spec` and `TryFrom`. Types in its fields need the same. What the type has no field,
/// no variant or no room for is an error; fields with `skip` get their default.
///
/// ```
/// # use spec_core::{Shape, sagemaker::MetricDefinition, spec};
/// #[derive(Shape)]
/// #[shape("MetricDefinition")]
/// #[spec(from_spec)]
/// struct Metric {
///     name: String,
///     regex: String,
/// }
///
/// let loss = spec!(MetricDefinition { Name: "loss", Regex: "loss=(.*)" });
/// assert_eq!(Metric::from_spec(&loss)?.name, "loss");
/// # let _ = Metric { name: String::new(), regex: String::new() }.regex;
/// # Ok::<(), spec_core::ConstraintViolations>(())
/// ```
///
/// # Attributes of a variant that is a value
///
/// **`#[spec(value = "…")]`**: the value that the variant stands for; of an enum of integers
/// `#[spec(value = 1)]`, or a number behind the variant as Rust writes it: `High = 10`.
///
/// **`#[spec(unknown)]`**: the variant holds the text of values that are newer than the model:
/// `Newer(String)`. Nothing checks them.
///
/// # Attributes of a field
///
/// **`#[spec(member = "Name")]`**: the member that the field stands for. A name that the shape
/// does not have is an error with the nearest one:
///
/// ```compile_fail
/// # use spec_core::AlgorithmSpec;
/// #[derive(AlgorithmSpec)]
/// struct Training {
///     #[spec(member = "TrainingImag")] // did you mean "TrainingImage"?
///     image: String,
///     training_input_mode: String,
/// }
/// ```
///
/// **`#[spec(skip)]`**: the field stands for no member.
///
/// **`#[spec(default = …)]`**: what an `Option` without a value stands for: a text, a number,
/// `true`, `false`, or a list of such. The default is itself checked, and it lets a required
/// member be held in an `Option`.
///
/// ```compile_fail
/// # use spec_core::AlgorithmSpec;
/// #[derive(AlgorithmSpec)]
/// struct Training {
///     training_image: String,
///     #[spec(default = "file")] // did you mean "File"?
///     training_input_mode: Option<String>,
/// }
/// ```
///
/// **`#[spec(flatten)]`**: the field's type holds members of this shape and is derived for it
/// too: a struct brings its members, an enum exactly one of its variants. A required member
/// that no part always brings and a member that two parts bring are errors.
///
/// ```
/// use spec_core::AlgorithmSpec;
///
/// #[derive(AlgorithmSpec)]
/// enum Source {
///     TrainingImage(String),
///     AlgorithmName(String),
/// }
///
/// #[derive(AlgorithmSpec)]
/// #[spec(partial)]
/// struct Input {
///     training_input_mode: &'static str,
/// }
///
/// #[derive(AlgorithmSpec)]
/// struct Training {
///     #[spec(flatten)]
///     source: Source,
///     #[spec(flatten)]
///     input: Input,
/// }
///
/// let training = Training {
///     source: Source::AlgorithmName("my-algorithm".to_owned()),
///     input: Input { training_input_mode: "Pipe" },
/// };
/// assert_eq!(training.to_spec()?.algorithm_name(), Some("my-algorithm"));
/// # let _ = Source::TrainingImage(String::new());
/// # Ok::<(), spec_core::ConstraintViolations>(())
/// ```
///
/// [`shapes!`]: crate::shapes
pub use spec_derive::Shape;

/// Types for shapes of a model, and for everything that they reach.
///
/// `shapes! { OPTIONS; A, B }` generates a type for each structure, union and enum in the
/// closure of the shapes `A` and `B`, once however often it is reached. The model is one of:
///
/// - `service = "sagemaker";`: the inputs of all operations of Amazon SageMaker,
/// - `model = "path/to/model.smithy";`: a file of your own, Smithy IDL, Smithy JSON AST or a
///   botocore description, by its path from the crate's manifest. The crate is built again when
///   the file changes.
///
/// Further options: `crate = path;` where `spec-core` has another name, `visibility = pub(crate);`
/// of the types, `derive(Trait, …);` of further traits for all of them, `prefix = "Name";` before
/// their names, and `newtypes;` for a type of each text and number that has a name in the model.
///
/// Members are named in snake case and values of enums in camel case. Keywords get `r#`, and the
/// few names that cannot be raw a `_` behind (`self_`). A name that is taken, by another before
/// it or by a function or variant that the type has anyway, gets a number: `vpc_id_2`,
/// `builder_2`, `Unknown2`; and so does the builder of `Image` where a shape is called
/// `ImageBuilder`. Two shapes of one name are an error.
///
/// A structure has getters, a builder whose required members the compiler checks, a builder of
/// constants, serde both ways, and `into_owned`; see [`sagemaker`](crate::sagemaker) for one that
/// is there already. Values that exist satisfy their shape. What holds no text of its own is still
/// generic over a lifetime, so that a later model cannot change that.
///
/// ```
/// mod training {
///     spec_core::shapes! { service = "sagemaker"; ResourceConfig }
/// }
/// use spec_core::spec;
/// use training::{ResourceConfig, TrainingInstanceType};
///
/// const RESOURCES: ResourceConfig<'static> = spec!(ResourceConfig {
///     InstanceType: "ml.m5.xlarge",
///     InstanceCount: 1,
///     VolumeSizeInGB: 50,
/// });
/// assert_eq!(RESOURCES.instance_type(), Some(&TrainingInstanceType::MlM5Xlarge));
/// ```
///
/// Types of texts and numbers are for the user's own code: structures hold what is in them,
/// and their builders take them.
///
/// ```
/// mod metrics {
///     spec_core::shapes! { service = "sagemaker"; newtypes; MetricDefinition }
/// }
/// use metrics::{MetricDefinition, MetricName};
///
/// const LOSS: MetricName<'static> = MetricName::new("loss"); // checked when compiled
/// assert!(MetricName::try_from("x".repeat(256)).is_err());
/// let metric = MetricDefinition::builder().name(LOSS).regex("loss=(.*)").build()?;
/// assert_eq!(metric.name(), LOSS.as_str());
/// # Ok::<(), spec_core::ConstraintViolations>(())
/// ```
pub use spec_derive::shapes;

/// A constant request from a JSON file, checked when the crate compiles.
///
/// `include_request!(Type, "path/to/file.json")` is the value in the file as a constant of a
/// generated type. The path is relative to the manifest of the crate, and the crate is built
/// again when the file changes. What is wrong with the request stops the build, with the line
/// and the column in the file.
///
/// ```
/// use spec_core::include_request;
/// use spec_core::sagemaker::AlgorithmSpecification;
///
/// const REQUEST: AlgorithmSpecification<'static> =
///     include_request!(AlgorithmSpecification, "../examples/requests/image.json");
/// assert!(REQUEST.training_image().is_some());
/// ```
pub use spec_derive::include_request;
