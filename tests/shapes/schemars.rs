//! Generated types as types of `schemars`.

use schemars::{JsonSchema, schema_for};
use serde_json::{Map, Value, json};
use spec_core::json_schema::schema;
use spec_core::value::OfShape;

mod job {
    spec_core::shapes! {
        service = "sagemaker";
        newtypes;
        CreateTrainingJobRequest, TrainingJobName
    }
}

mod old {
    spec_core::shapes! { model = "shapes/tree_old.smithy"; Tree }
}

mod new {
    spec_core::shapes! { model = "shapes/tree_new.smithy"; Tree, Leaf }
}

use job::{CreateTrainingJobRequest, Tag, TrainingJobName};

/// What `spec json-schema` says, in the words of `schemars`: definitions are named by ids,
/// and the root is no definition.
fn expected<T: OfShape>() -> Value {
    fn renamed(value: &Value) -> Value {
        match value {
            Value::Object(entries) => entries
                .iter()
                .map(|(key, value)| match (&**key, value) {
                    ("$ref", Value::String(path)) => (
                        key.clone(),
                        Value::from(path.replace("$defs/", &format!("$defs/{PREFIX}"))),
                    ),
                    _ => (key.clone(), renamed(value)),
                })
                .collect(),
            Value::Array(elements) => elements.iter().map(renamed).collect(),
            other => other.clone(),
        }
    }
    let all = schema(T::shape());
    let mut definitions = all["$defs"].as_object().expect("definitions").clone();
    let root = definitions.remove(T::shape().name()).expect("the root");
    let mut root = renamed(&root);
    let definitions: Map<_, _> = definitions
        .iter()
        .map(|(name, definition)| (format!("{PREFIX}{name}"), renamed(definition)))
        .collect();
    root["$schema"] = all["$schema"].clone();
    root["title"] = all["title"].clone();
    if !definitions.is_empty() {
        root["$defs"] = Value::from(definitions);
    }
    root
}

const PREFIX: &str = "com.amazonaws.sagemaker.";

#[test]
fn the_schema_is_that_of_the_shape() {
    assert_eq!(
        schema_for!(CreateTrainingJobRequest).to_value(),
        expected::<CreateTrainingJobRequest>()
    );
    assert_eq!(
        schema_for!(TrainingJobName).to_value(),
        expected::<TrainingJobName>()
    );
    let modes = schema_for!(job::TrainingInputMode);
    assert_eq!(
        modes.get("enum"),
        Some(&json!(["Pipe", "File", "FastFile"]))
    );
}

#[test]
fn requests_are_held_against_the_schema() {
    let schema = schema_for!(CreateTrainingJobRequest).to_value();
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let mut request: Value =
        serde_json::from_str(include_str!("../model/train.json")).expect("a JSON text");
    assert!(CreateTrainingJobRequest::from_json(&request.to_string()).is_ok());
    let errors: Vec<_> = validator.iter_errors(&request).collect();
    assert!(errors.is_empty(), "{errors:?}");
    request["TrainingJobName"] = json!("my_job");
    request["Tags"] = json!([{ "Key": "team" }]);
    let errors = validator.iter_errors(&request);
    let mut paths: Vec<_> = errors
        .map(|error| error.instance_path().to_string())
        .collect();
    paths.sort_unstable();
    assert_eq!(paths, ["/Tags/0", "/TrainingJobName"]);
}

/// A type of the user's, with generated types and of a text of the model.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct Settings {
    #[schemars(with = "TrainingJobName<'static>")]
    name: String,
    request: CreateTrainingJobRequest<'static>,
    tag: Option<Tag<'static>>,
}

#[test]
fn types_of_the_user_hold_generated_ones() {
    let schema = schema_for!(Settings).to_value();
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    let definitions = schema["$defs"].as_object().expect("definitions");
    let tags: Vec<_> = definitions
        .keys()
        .filter(|name| name.ends_with("Tag"))
        .collect();
    assert_eq!(tags, ["Tag", "com.amazonaws.sagemaker.Tag"]);
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let request: Value =
        serde_json::from_str(include_str!("../model/train.json")).expect("a JSON text");
    let mut settings = json!({ "name": "my-job", "request": request, "tag": null });
    assert!(validator.is_valid(&settings));
    settings["tag"] = json!({ "Key": "team", "Value": "research" });
    assert!(validator.is_valid(&settings));
    settings["tag"] = json!({ "Key": "team" });
    assert!(!validator.is_valid(&settings));
    settings["tag"] = json!(null);
    settings["name"] = json!("my_job");
    assert!(!validator.is_valid(&settings));
}

/// Two versions of a model in one schema: what differs is defined twice, what does not once.
#[derive(JsonSchema)]
#[allow(dead_code)]
struct Versions {
    old: old::Tree<'static>,
    new: new::Tree<'static>,
    leaf: new::Leaf<'static>,
}

#[test]
fn models_that_differ() {
    let schema = schema_for!(Versions).to_value();
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let tree =
        |name: &str| json!({ "leaf": { "name": name }, "trees": [{ "leaf": { "name": name } }] });
    let versions = |old: &str, new: &str, leaf: &str| json!({ "old": tree(old), "new": tree(new), "leaf": { "name": leaf } });
    // At most three characters once, and at most five today.
    assert!(validator.is_valid(&versions("abc", "abcde", "abcde")));
    assert!(!validator.is_valid(&versions("abcd", "abcde", "abcde")));
    assert!(!validator.is_valid(&versions("abc", "abcdef", "abcde")));
    assert!(!validator.is_valid(&versions("abc", "abcde", "abcdef")));
    let definitions = schema["$defs"].as_object().expect("definitions");
    let names: Vec<_> = definitions.keys().map(String::as_str).collect();
    let counts = |name: &str| names.iter().filter(|other| other.contains(name)).count();
    assert_eq!(counts("Age"), 1, "{names:?}");
    assert_eq!(counts("Name"), 2, "{names:?}");
}
