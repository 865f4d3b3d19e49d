//! Random values: valid ones go round, changed ones get the same verdict everywhere.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use spec_core::ConstraintViolations;
use spec_core::engine::validate;
use spec_core::sagemaker::AlgorithmSpecification;
use spec_schema::sagemaker::TABLES;

use super::typed::Training;

/// A text of any characters but ends of lines.
fn line(min: usize, max: usize) -> impl Strategy<Value = String> + Clone {
    let character = prop_oneof![
        4 => proptest::char::range(' ', '~'),
        1 => any::<char>(),
    ];
    let ends = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];
    let character = character.prop_map(move |character| match ends.contains(&character) {
        true => '\t',
        false => character,
    });
    // Most texts are short, some are as long as they may be.
    let length = prop_oneof![8 => min..=max.min(12), 1 => min..=max, 1 => Just(max)];
    length.prop_flat_map(move |length| {
        let characters = vec(character.clone(), length);
        characters.prop_map(|characters| characters.into_iter().collect())
    })
}

fn name() -> impl Strategy<Value = String> {
    (
        prop_oneof![
            3 => Just(""),
            1 => Just("arn:aws-cn:sagemaker:cn-north-1:111122223333:algorithm/"),
        ],
        "[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?",
    )
        .prop_map(|(arn, name)| format!("{arn}{name}"))
}

fn source() -> impl Strategy<Value = (&'static str, String)> {
    prop_oneof![
        line(0, 255).prop_map(|image| ("TrainingImage", image)),
        name().prop_map(|name| ("AlgorithmName", name)),
    ]
}

fn arguments() -> impl Strategy<Value = Option<Vec<String>>> {
    option::of(prop_oneof![
        9 => vec(line(0, 256), 1..4),
        1 => vec(line(0, 4), 100),
    ])
}

fn metrics() -> impl Strategy<Value = Option<Vec<Value>>> {
    let metric = (line(1, 255), line(1, 500))
        .prop_map(|(name, regex)| json!({ "Name": name, "Regex": regex }));
    option::of(prop_oneof![9 => vec(metric.clone(), 0..4), 1 => vec(metric, 40)])
}

fn config() -> impl Strategy<Value = Option<Value>> {
    let arn =
        ("[a-zA-Z0-9-]{1,9}", "[0-9]{12}", line(0, 40)).prop_map(|(region, account, name)| {
            format!("arn:aws:lambda:{region}:{account}:function:{name}")
        });
    let config =
        (prop_oneof![Just("Vpc"), Just("Platform")], option::of(arn)).prop_map(|(mode, arn)| {
            match arn {
                None => json!({ "TrainingRepositoryAccessMode": mode }),
                Some(arn) => json!({
                    "TrainingRepositoryAccessMode": mode,
                    "TrainingRepositoryAuthConfig": {
                        "TrainingRepositoryCredentialsProviderArn": arn,
                    },
                }),
            }
        });
    option::of(config)
}

fn mode() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("Pipe"), Just("File"), Just("FastFile")]
}

/// A valid value.
fn valid() -> impl Strategy<Value = Value> {
    (
        source(),
        mode(),
        metrics(),
        option::of(any::<bool>()),
        arguments(),
        arguments(),
        config(),
    )
        .prop_map(
            |(source, mode, metrics, series, entrypoint, arguments, config)| {
                let members = [
                    (source.0, json!(source.1)),
                    ("TrainingInputMode", json!(mode)),
                    ("MetricDefinitions", json!(metrics)),
                    ("EnableSageMakerMetricsTimeSeries", json!(series)),
                    ("ContainerEntrypoint", json!(entrypoint)),
                    ("ContainerArguments", json!(arguments)),
                    ("TrainingImageConfig", json!(config)),
                ];
                let members = members.into_iter().filter(|(_, value)| !value.is_null());
                let members = members.map(|(name, value)| (name.to_owned(), value));
                Value::Object(members.collect())
            },
        )
}

/// Any small piece of JSON.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e30..1e30).prop_map(Value::from),
        ".{0,300}".prop_map(Value::from),
        Just(Value::from("file")),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec(("[A-Za-z_]{0,9}", inner), 0..3)
                .prop_map(|entries| Value::Object(Map::from_iter(entries))),
        ]
    })
}

/// Puts something else at a place that a number leads to.
fn replace(value: &mut Value, mut at: usize, new: Value) {
    match value {
        Value::Object(members) if !members.is_empty() && at > 0 => {
            let count = members.len();
            let member = at % (count + 1);
            at /= count + 1;
            match members.values_mut().nth(member) {
                Some(value) => replace(value, at, new),
                // One member more.
                None => drop(members.insert(format!("Member{at}"), new)),
            }
        }
        Value::Array(elements) if !elements.is_empty() && at > 0 => {
            let count = elements.len();
            replace(&mut elements[at % count], at / count, new);
        }
        value => *value = new,
    }
}

fn engine(json: &str) -> ConstraintViolations {
    let shape = TABLES.find("AlgorithmSpecification").expect("the shape");
    let mut json = serde_json::Deserializer::from_str(json);
    validate(TABLES.shape(shape), &mut json).expect("well-formed JSON")
}

proptest! {
    #[test]
    fn valid_values_go_round(tree in valid(), pretty: bool) {
        let json = match pretty {
            true => serde_json::to_string_pretty(&tree).expect("a tree"),
            false => tree.to_string(),
        };
        prop_assert!(!engine(&json).has_errors());
        let typed = AlgorithmSpecification::from_json(&json).expect("a valid value");
        prop_assert_eq!(&serde_json::to_value(&typed).expect("a value"), &tree);
        let read: AlgorithmSpecification<'static> =
            serde_json::from_str(&json).expect("a valid value");
        prop_assert_eq!(&read, &typed);
        let read: AlgorithmSpecification<'static> =
            serde_json::from_value(tree.clone()).expect("a valid value");
        prop_assert_eq!(&read, &typed);
        prop_assert_eq!(&typed.clone().into_owned(), &read);
        let shown = format!("{typed:?}");
        prop_assert!(!shown.is_empty());

        let own: Training = serde_json::from_str(&json).expect("what fits the fields");
        let spec = own.to_spec().expect("a valid value");
        prop_assert_eq!(&serde_json::to_value(&spec).expect("a value"), &tree);
    }

    #[test]
    fn changed_values_get_one_verdict(tree in valid(), changes in vec((any::<usize>(), anything()), 1..3)) {
        let mut tree = tree;
        for (at, new) in changes {
            replace(&mut tree, at, new);
        }
        let json = tree.to_string();
        let violations = engine(&json);
        match AlgorithmSpecification::from_json(&json) {
            Ok(_) => prop_assert!(!violations.has_errors(), "{}", violations),
            Err(error) => prop_assert_eq!(error.violations(), Some(&violations)),
        }
        let read = serde_json::from_str::<AlgorithmSpecification<'_>>(&json);
        prop_assert_eq!(read.is_ok(), !violations.has_errors());
        if let Ok(own) = serde_json::from_str::<Training>(&json) {
            match own.validate() {
                Ok(()) => prop_assert!(!violations.has_errors()),
                // In the order of the members, not of the document.
                Err(found) => prop_assert_eq!(found.iter().count(), violations.iter().count()),
            }
        }
    }

    #[test]
    fn broken_texts_are_told(tree in valid(), cut: prop::sample::Index, byte: u8) {
        let mut json = tree.to_string().into_bytes();
        let at = cut.index(json.len());
        json[at] = byte;
        json.truncate(at + 1 + usize::from(byte));
        if let Ok(json) = std::str::from_utf8(&json) {
            let typed = AlgorithmSpecification::from_json(json);
            let tree = serde_json::from_str::<Value>(json);
            prop_assert_eq!(
                matches!(typed, Err(spec_core::JsonError::Syntax(_))),
                tree.is_err()
            );
        }
    }
}
