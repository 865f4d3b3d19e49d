//! Rules on types of one's own: structures, a union, lists and maps in them, what is nested, and
//! a structure in itself.

use std::collections::BTreeMap;
use std::iter;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use spec_core::{ConstraintViolations, Shape};

#[path = "../../spec-core/tests/rules/examples.rs"]
mod examples;
#[path = "../inputs/values.rs"]
mod values;

#[derive(Shape, Deserialize)]
#[shape("ThroughputConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Throughput {
    throughput_mode: String,
    provisioned_read_capacity_units: Option<i32>,
    provisioned_write_capacity_units: Option<i32>,
}

#[derive(Shape, Deserialize)]
#[shape("OfflineStoreConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct OfflineStore {
    s3_storage_config: Storage,
    disable_glue_table_creation: Option<bool>,
    table_format: Option<String>,
}

#[derive(Shape, Deserialize)]
#[shape("S3StorageConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Storage {
    s3_uri: String,
}

#[derive(Shape, Deserialize)]
#[shape("OnlineStoreConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct OnlineStore {
    enable_online_store: Option<bool>,
    storage_type: Option<String>,
}

#[derive(Shape, Deserialize)]
#[shape("FeatureDefinition")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Feature {
    feature_name: String,
    feature_type: String,
    collection_type: Option<String>,
    collection_config: Option<Collection>,
}

#[derive(Shape, Deserialize)]
#[shape("CollectionConfig")]
enum Collection {
    VectorConfig(Vector),
}

#[derive(Shape, Deserialize)]
#[shape("VectorConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Vector {
    dimension: i32,
}

#[derive(Shape, Deserialize)]
#[shape("CreateFeatureGroupRequest")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct FeatureGroup {
    feature_group_name: String,
    record_identifier_feature_name: Box<str>,
    event_time_feature_name: String,
    feature_definitions: Vec<Feature>,
    online_store_config: Option<OnlineStore>,
    offline_store_config: Option<Box<OfflineStore>>,
    throughput_config: Option<Throughput>,
    tags: Option<Vec<Tag>>,
}

#[derive(Shape, Deserialize)]
#[shape("Tag")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Tag {
    key: String,
    value: String,
}

#[derive(Shape, Deserialize)]
#[shape("AddTagsInput")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Tagged {
    resource_arn: String,
    tags: Vec<Tag>,
}

#[derive(Shape, Deserialize)]
#[shape("AutoMLProblemTypeConfig")]
enum Problem {
    #[serde(rename = "ImageClassificationJobConfig")]
    #[spec(member = "ImageClassificationJobConfig")]
    Images(Images),
    #[serde(rename = "TabularJobConfig")]
    #[spec(member = "TabularJobConfig")]
    Table(Table),
    #[serde(rename = "TimeSeriesForecastingJobConfig")]
    #[spec(member = "TimeSeriesForecastingJobConfig")]
    Forecast(Box<Forecast>),
}

#[derive(Shape, Deserialize)]
#[shape("ImageClassificationJobConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Images {
    completion_criteria: Option<Completion>,
}

#[derive(Shape, Deserialize)]
#[shape("TabularJobConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Table {
    target_attribute_name: String,
    completion_criteria: Option<Completion>,
}

#[derive(Shape, Deserialize)]
#[shape("AutoMLJobCompletionCriteria")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Completion {
    max_candidates: Option<i32>,
}

#[derive(Shape, Deserialize)]
#[shape("TimeSeriesForecastingJobConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Forecast {
    forecast_frequency: String,
    forecast_horizon: i32,
    time_series_config: Series,
    transformations: Option<Transformations>,
    candidate_generation_config: Option<Candidates>,
}

#[derive(Shape, Deserialize)]
#[shape("TimeSeriesConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Series {
    target_attribute_name: String,
    timestamp_attribute_name: String,
    item_identifier_attribute_name: String,
}

#[derive(Shape, Deserialize)]
#[shape("TimeSeriesTransformations")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Transformations {
    filling: Option<BTreeMap<String, BTreeMap<String, String>>>,
    aggregation: Option<BTreeMap<String, String>>,
}

#[derive(Shape, Deserialize)]
#[shape("CandidateGenerationConfig")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Candidates {
    algorithms_config: Option<Vec<Algorithms>>,
}

#[derive(Shape, Deserialize)]
#[shape("AutoMLAlgorithmConfig")]
#[serde(deny_unknown_fields)]
struct Algorithms {
    #[serde(rename = "AutoMLAlgorithms")]
    #[spec(member = "AutoMLAlgorithms")]
    algorithms: Vec<String>,
}

#[derive(Shape, Deserialize)]
#[shape("SearchExpression")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Search {
    filters: Option<Vec<Filter>>,
    sub_expressions: Option<Vec<Search>>,
    operator: Option<String>,
}

#[derive(Shape, Deserialize)]
#[shape("Filter")]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Filter {
    name: String,
    value: Option<String>,
}

/// All examples that stand in a shape, alone or in a member: the type finds what the engine finds
/// in JSON.
fn agree<T: DeserializeOwned>(name: &str, validate: fn(&T) -> Result<(), ConstraintViolations>) {
    let (mut good, mut bad) = (0, 0);
    let own = examples::find(name);
    let is_in = |id: &str| (0..own.member_count()).any(|at| own.member(at).shape().id() == id);
    let all = examples::own().into_iter();
    for example in all.filter(|example| example.shape.id() == own.id() || is_in(example.shape.id()))
    {
        let alone = (example.shape, example.value.clone());
        let inside = examples::inside(&example).map(|(shape, _, value)| (shape, value));
        let mut places = iter::once(alone).chain(inside);
        let Some((_, value)) = places.find(|(shape, _)| shape.id() == own.id()) else {
            continue;
        };
        let rule = &example.rule;
        let value = values::complete(own, &value, 0);
        let expected = values::violations(own, &value);
        let held: T = serde_json::from_value(value.clone())
            .unwrap_or_else(|error| panic!("{rule}: {value}: {error}"));
        let found = validate(&held).err().unwrap_or_default();
        match expected.has_errors() {
            true => assert_eq!(found, expected, "{rule}: {value}"),
            // Nothing is refused for warnings alone.
            false => assert!(found.is_empty(), "{rule}: {value}: {found}"),
        }
        let is_told = expected
            .iter()
            .any(|violation| violation.condition.as_ref() == Some(rule));
        assert_eq!(is_told, !example.is_good, "{rule}: {value}");
        match example.is_good {
            true => good += 1,
            false => bad += 1,
        }
    }
    println!("{name} as a derived type: {good} good examples, {bad} bad ones");
    assert!(good > 0 && bad > 0, "{name} has no examples");
}

#[test]
fn structures() {
    agree("ThroughputConfig", Throughput::validate);
    agree("OfflineStoreConfig", OfflineStore::validate);
    agree("FeatureDefinition", Feature::validate);
}

#[test]
fn unions() {
    agree("AutoMLProblemTypeConfig", Problem::validate);
}

#[test]
fn lists() {
    agree("AddTagsInput", Tagged::validate);
}

#[test]
fn maps() {
    agree("TimeSeriesTransformations", Transformations::validate);
    agree("TimeSeriesForecastingJobConfig", Forecast::validate);
}

#[test]
fn nested_structures() {
    agree("CreateFeatureGroupRequest", FeatureGroup::validate);
    agree("SearchExpression", Search::validate);
}
