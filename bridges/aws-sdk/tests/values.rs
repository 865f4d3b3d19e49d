//! Values of other operations, and of kinds that SageMaker has none of.

use std::collections::BTreeMap;

use aws_sdk_sagemaker::operation::create_auto_ml_job_v2::CreateAutoMlJobV2Input;
use aws_sdk_sagemaker::operation::create_model::CreateModelInput;
use aws_sdk_sagemaker::operation::create_pipeline::CreatePipelineInput;
use aws_sdk_sagemaker::operation::list_training_jobs::ListTrainingJobsInput;
use aws_sdk_sagemaker::types::{AutoMlProblemTypeConfig, Tag, TrainingJobStatus};
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_schema::{Schema, ShapeType, shape_id};
use aws_smithy_types::{Blob, DateTime, Document, Number};
use spec_aws_sdk::{to_json, to_sdk};
use spec_core::spec;

mod sagemaker {
    #![allow(missing_docs)]
    spec_core::shapes! {
        service = "sagemaker";
        CreateAutoMLJobV2Request, CreateModelInput, CreatePipelineRequest, ListTrainingJobsRequest
    }
}

mod example {
    #![allow(missing_docs)]
    spec_core::shapes! { model = "tests/values.smithy"; Values }
}

#[test]
fn a_union() {
    let request = spec!(sagemaker::CreateAutoMLJobV2Request {
        AutoMLJobName: "sort",
        AutoMLJobInputDataConfig: [{ ChannelType: "training" }],
        OutputDataConfig: { S3OutputPath: "s3://bucket/models" },
        AutoMLProblemTypeConfig: { ImageClassificationJobConfig: {} },
        RoleArn: "arn:aws:iam::111122223333:role/Training",
    });
    let input = to_sdk(&request, CreateAutoMlJobV2Input::deserialize).expect("an input");
    let problem = input.auto_ml_problem_type_config();
    assert!(problem.is_some_and(AutoMlProblemTypeConfig::is_image_classification_job_config));
    let again = to_json(&input).expect("JSON");
    let again = sagemaker::CreateAutoMLJobV2Request::from_json(&again);
    assert!(again.is_ok_and(|again| again == request));
}

#[test]
fn timestamps_and_newer_values() {
    let request = spec!(sagemaker::ListTrainingJobsRequest {
        CreationTimeAfter: 1_700_000_000,
        CreationTimeBefore: "2023-11-14T22:13:20.5Z",
        LastModifiedTimeAfter: 0.25,
        StatusEquals: unknown("Resting"),
        MaxResults: 10,
    });
    let input = to_sdk(&request, ListTrainingJobsInput::deserialize).expect("an input");
    let after = DateTime::from_secs(1_700_000_000);
    assert_eq!(input.creation_time_after(), Some(&after));
    let before = DateTime::from_secs_f64(1_700_000_000.5);
    assert_eq!(input.creation_time_before(), Some(&before));
    let modified = DateTime::from_secs_f64(0.25);
    assert_eq!(input.last_modified_time_after(), Some(&modified));
    assert_eq!(
        input.status_equals(),
        Some(&TrainingJobStatus::from("Resting"))
    );
    assert_eq!(input.max_results(), Some(10));
}

#[test]
fn a_type_of_another_shape() {
    let request = spec!(sagemaker::CreateModelInput { ModelName: "churn" });
    assert!(to_sdk(&request, CreateModelInput::deserialize).is_ok());
    let error = to_sdk(&request, Tag::deserialize).expect_err("another shape");
    assert_eq!(
        error.to_string(),
        "type mismatch: the SDK expects com.amazonaws.sagemaker#Tag, \
         found com.amazonaws.sagemaker#CreateModelInput"
    );
    let error = to_sdk(&request, CreatePipelineInput::deserialize).expect_err("another shape");
    assert_eq!(
        error.to_string(),
        "type mismatch: the SDK expects CreatePipelineRequest, \
         found com.amazonaws.sagemaker#CreateModelInput"
    );
}

/// A client makes up a token that is not given, and the SDK's type would hold an empty one.
#[test]
fn a_token_that_is_not_given() {
    let request = |token: Option<&'static str>| {
        let request = sagemaker::CreatePipelineRequest::builder()
            .pipeline_name("nightly")
            .role_arn("arn:aws:iam::111122223333:role/Pipelines")
            .pipeline_definition("{}");
        let request = match token {
            Some(token) => request.client_request_token(token),
            None => request,
        };
        let request = request.build().expect("a request");
        to_sdk(&request, CreatePipelineInput::deserialize).expect("an input")
    };
    let token = "0123456789abcdef0123456789abcdef";
    assert_eq!(request(Some(token)).client_request_token(), Some(token));
    let made = request(None);
    // It is a token to the model too, and another one each time.
    let json = to_json(&made).expect("JSON");
    assert!(sagemaker::CreatePipelineRequest::from_json(&json).is_ok());
    assert_ne!(
        made.client_request_token(),
        request(None).client_request_token()
    );
    let version = made.client_request_token().map(|token| &token[14..15]);
    assert_eq!(version, Some("4"));
}

macro_rules! members {
    ($($constant:ident $name:literal $index:literal $kind:ident;)*) => {
        $(static $constant: Schema<'static> =
            Schema::new_member(shape_id!("example", "Values", $name), ShapeType::$kind, $name, $index);)*
        static VALUES: Schema<'static> = Schema::new_struct(
            shape_id!("example", "Values"),
            ShapeType::Structure,
            &[$(&$constant),*],
        );
    };
}

members! {
    DATA "data" 0 Blob;
    ANYTHING "anything" 1 Document;
    WHEN "when" 2 Timestamp;
    WRITTEN "written" 3 Timestamp;
    BIG "big" 4 BigInteger;
    DECIMAL "decimal" 5 BigDecimal;
    TINY "tiny" 6 Byte;
    HALF "half" 7 Float;
    GAPS "gaps" 8 List;
    COUNTS "counts" 9 Map;
}

/// What a generated type of an SDK would be.
#[derive(Debug, Default, PartialEq)]
struct Values {
    data: Option<Blob>,
    anything: Option<Document>,
    when: Option<DateTime>,
    written: Option<DateTime>,
    big: String,
    decimal: String,
    tiny: Option<i8>,
    half: Option<f32>,
    gaps: Vec<Option<String>>,
    counts: BTreeMap<String, i64>,
}

fn values(deserializer: &mut dyn ShapeDeserializer) -> Result<Values, SerdeError> {
    let mut values = Values::default();
    deserializer.read_struct(&VALUES, &mut |member, inner| {
        match member.member_index() {
            Some(0) => values.data = Some(inner.read_blob(member)?),
            Some(1) => values.anything = Some(inner.read_document(member)?),
            Some(2) => values.when = Some(inner.read_timestamp(member)?),
            Some(3) => values.written = Some(inner.read_timestamp(member)?),
            Some(4) => values.big = inner.read_big_integer(member)?.as_ref().to_owned(),
            Some(5) => values.decimal = inner.read_big_decimal(member)?.as_ref().to_owned(),
            Some(6) => values.tiny = Some(inner.read_byte(member)?),
            Some(7) => values.half = Some(inner.read_float(member)?),
            Some(8) => inner.read_list(member, &mut |element| {
                values.gaps.push(match element.is_null() {
                    true => None,
                    false => Some(element.read_string(member)?),
                });
                Ok(())
            })?,
            _ => inner.read_map(member, &mut |key, value| {
                values.counts.insert(key, value.read_long(member)?);
                Ok(())
            })?,
        }
        Ok(())
    })?;
    Ok(values)
}

#[test]
fn kinds_that_sagemaker_has_none_of() {
    let json = r#"{
        "data": "aGk=",
        "anything": { "list": [1, -2, 0.5, null, true, "text"] },
        "when": 1700000000,
        "written": "2023-11-14T22:13:20Z",
        "big": 12345678901234567890,
        "decimal": 1.25,
        "tiny": -128,
        "half": 0.5,
        "gaps": ["a", null],
        "counts": { "one/half": 9000000000 }
    }"#;
    let typed = example::Values::from_json(json).expect("a valid value");
    let read = to_sdk(&typed, values).expect("a value");
    let list = Document::Array(vec![
        Document::Number(Number::PosInt(1)),
        Document::Number(Number::NegInt(-2)),
        Document::Number(Number::Float(0.5)),
        Document::Null,
        Document::Bool(true),
        Document::String("text".to_owned()),
    ]);
    let expected = Values {
        data: Some(Blob::new("hi")),
        anything: Some(Document::Object([("list".to_owned(), list)].into())),
        when: Some(DateTime::from_secs(1_700_000_000)),
        written: Some(DateTime::from_secs(1_700_000_000)),
        big: "12345678901234567890".to_owned(),
        decimal: "1.25".to_owned(),
        tiny: Some(-128),
        half: Some(0.5),
        gaps: vec![Some("a".to_owned()), None],
        counts: [("one/half".to_owned(), 9_000_000_000)].into(),
    };
    assert_eq!(read, expected);
}

/// What the SDK reads differently is told with its place, and nothing is left out.
#[test]
fn a_model_that_the_sdk_does_not_have() {
    fn narrow(deserializer: &mut dyn ShapeDeserializer) -> Result<(), SerdeError> {
        static COUNTS: Schema<'static> = Schema::new_member(
            shape_id!("example", "Values", "counts"),
            ShapeType::Map,
            "counts",
            0,
        );
        static VALUES: Schema<'static> = Schema::new_struct(
            shape_id!("example", "Values"),
            ShapeType::Structure,
            &[&COUNTS],
        );
        deserializer.read_struct(&VALUES, &mut |member, inner| {
            inner.read_map(member, &mut |_, value| value.read_short(member).map(drop))
        })
    }
    for (json, expected) in [
        (r#"{ "tiny": 1 }"#, "/tiny: unknown member: tiny"),
        (
            r#"{ "counts": { "one/half": 40000 } }"#,
            "/counts/one~1half: numeric value 40000 out of range for short",
        ),
    ] {
        let typed = example::Values::from_json(json).expect("a valid value");
        let error = to_sdk(&typed, narrow).expect_err("an error");
        assert_eq!(error.to_string(), expected);
    }
}
