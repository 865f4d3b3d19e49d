//! What the SDK's client sends of a converted request is the request.

use std::collections::BTreeSet;

use aws_sdk_sagemaker::Client;
use aws_sdk_sagemaker::config::{BehaviorVersion, Config, Credentials, Region};
use aws_sdk_sagemaker::operation::create_training_job::CreateTrainingJobInput;
use aws_smithy_http_client::test_util::capture_request;
use serde_json::Value;
use spec_aws_sdk::{WithInput, to_json, to_sdk};
use spec_core::value::OfShape;
use spec_schema::table::{Shape, ShapeType};

mod job {
    #![allow(missing_docs)]
    spec_core::shapes! { service = "sagemaker"; CreateTrainingJobRequest }
}

use job::CreateTrainingJobRequest;

/// Members that only answers have, so that no valid request does.
const ANSWERS: [(&str, &str); 2] = [
    ("ResourceConfig", "SelectedInstanceCount"),
    ("ResourceConfig", "SelectedInstanceType"),
];

/// Requests that together have every member of every structure of `CreateTrainingJobRequest`;
/// no one request can, since some members exclude each other.
const REQUESTS: [&str; 3] = [
    include_str!("requests/full.json"),
    include_str!("requests/preferences.json"),
    include_str!("requests/serverless.json"),
];

/// The body of what a client sends; nothing leaves the process.
async fn body(input: CreateTrainingJobInput) -> Value {
    let (http, sent) = capture_request(None);
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("id", "secret", None, None, "test"))
        .http_client(http)
        .build();
    let client = Client::from_conf(config);
    let request = client.create_training_job().customize();
    // The answer is empty, and no answer of the service.
    let _ = request.interceptor(WithInput(input)).send().await;
    let sent = sent.expect_request();
    let target = sent.headers().get("x-amz-target");
    assert_eq!(target, Some("SageMaker.CreateTrainingJob"));
    serde_json::from_slice(sent.body().bytes().expect("a body in memory")).expect("JSON")
}

#[tokio::test]
async fn the_client_sends_the_request() {
    for json in REQUESTS {
        let request: Value = serde_json::from_str(json).expect("JSON");
        let typed = CreateTrainingJobRequest::from_json(json).expect("a valid request");
        let input = to_sdk(&typed, CreateTrainingJobInput::deserialize).expect("an input");
        let written = to_json(&input).expect("JSON");
        assert_eq!(body(input).await, request);
        // And back.
        assert_eq!(
            serde_json::from_str::<Value>(&written).expect("JSON"),
            request
        );
        assert!(CreateTrainingJobRequest::from_json(&written).is_ok());
    }
}

/// The paths of structures and members that a value has.
fn members<'t>(shape: Shape<'t>, value: &Value, seen: &mut BTreeSet<(&'t str, &'t str)>) {
    match shape.shape_type() {
        ShapeType::Structure | ShapeType::Union => {
            for index in 0..shape.member_count() {
                let member = shape.member(index);
                if let Some(value) = value.get(member.name()) {
                    seen.insert((shape.name(), member.name()));
                    members(member.shape(), value, seen);
                }
            }
        }
        ShapeType::List => {
            let values = value.as_array().into_iter().flatten();
            values.for_each(|value| members(shape.member(0).shape(), value, seen));
        }
        _ => {}
    }
}

/// All members that there are.
fn closure<'t>(shape: Shape<'t>, all: &mut BTreeSet<(&'t str, &'t str)>) {
    for index in 0..shape.member_count() {
        let member = shape.member(index);
        let is_new = match shape.shape_type() {
            ShapeType::Structure | ShapeType::Union => all.insert((shape.name(), member.name())),
            _ => true,
        };
        if is_new {
            closure(member.shape(), all);
        }
    }
}

#[test]
fn the_requests_have_every_member() {
    let shape = CreateTrainingJobRequest::shape();
    let (mut all, mut seen) = (BTreeSet::new(), BTreeSet::new());
    closure(shape, &mut all);
    for json in REQUESTS {
        members(shape, &serde_json::from_str(json).expect("JSON"), &mut seen);
    }
    let left: Vec<_> = all.difference(&seen).collect();
    assert!(left.iter().copied().eq(&ANSWERS), "{left:?}");
    assert!(all.len() > 140, "{}", all.len());
}
