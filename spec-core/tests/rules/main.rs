//! The rules of SageMaker: each with examples that hold and examples that break it.

mod agreement;
mod examples;
mod unknown;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use spec_core::engine::validate;
use spec_core::{Constraint, ConstraintViolations, Severity};
use spec_schema::sagemaker::TABLES;
use spec_schema::table::Shape;

use examples::{Example, find, inside, own, read};

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().expect(name).to_owned()
}

fn check(shape: Shape<'_>, example: &Value) -> ConstraintViolations {
    let text = example.to_string();
    validate(shape, &mut serde_json::Deserializer::from_str(&text)).expect("JSON")
}

/// The rules that a value breaks at a path.
fn broken_at<'v>(violations: &'v ConstraintViolations, path: &str) -> BTreeSet<&'v str> {
    let conditions = violations.iter().filter(|violation| {
        violation.constraint == Constraint::Condition && violation.path == path
    });
    conditions
        .filter_map(|violation| violation.condition.as_deref())
        .collect()
}

/// The rules that a value breaks itself, not what is in it.
fn broken(violations: &ConstraintViolations) -> BTreeSet<&str> {
    broken_at(violations, "")
}

fn finds_the_bad_and_not_the_good(all: &[Example]) {
    let mut wrong = Vec::new();
    for Example {
        rule,
        shape,
        value,
        is_good,
    } in all
    {
        if broken(&check(*shape, value)).contains(rule.as_str()) == *is_good {
            wrong.push(format!("{rule}: {value} should hold: {is_good}"));
        }
    }
    examples::none_is_wrong(&wrong);
}

#[test]
fn examples_hold_or_not() {
    finds_the_bad_and_not_the_good(&own());
}

/// Inside of other structures, whose own rules may read the same members, the same is found.
#[test]
fn examples_in_what_holds_them() {
    let mut tried = 0;
    for example in own() {
        let alone = check(example.shape, &example.value);
        for (holder, path, value) in inside(&example) {
            tried += 1;
            let found = check(holder, &value);
            let (rule, name) = (&example.rule, holder.name());
            assert_eq!(
                broken_at(&found, &path),
                broken(&alone),
                "{rule}, in {name}"
            );
        }
    }
    assert!(tried > 1000, "{tried}");
}

#[test]
fn every_rule_has_examples() {
    let mut without = BTreeMap::new();
    for index in 0..TABLES.shapes.len() as u32 {
        let shape = TABLES.shape(index);
        for condition in shape.conditions() {
            without.insert(condition.name(), shape.name());
        }
    }
    for example in own() {
        let (rule, name) = (&example.rule, example.shape.name());
        let is_known = example.shape.conditions().any(|one| one.name() == rule);
        assert!(is_known, "{rule} is no rule of {name}");
        if example.is_good {
            without.remove(rule.as_str());
        }
    }
    assert!(without.is_empty(), "rules without examples: {without:?}");
}

#[test]
fn null_is_as_good_as_absent() {
    for Example {
        rule, shape, value, ..
    } in own()
    {
        let Some(object) = value.as_object() else {
            continue;
        };
        let mut with_nulls = object.clone();
        for index in 0..shape.member_count() {
            let name = shape.member(index).name();
            with_nulls.entry(name).or_insert(Value::Null);
        }
        let (plain, nulls) = (check(shape, &value), check(shape, &with_nulls.into()));
        assert_eq!(broken(&plain), broken(&nulls), "{rule}: {value}");
    }
}

/// The limit on all environments together is in bytes, and too long for an example in a file.
#[test]
fn environments_have_a_limit_in_bytes() {
    let container = find("ContainerDefinition");
    let model = find("CreateModelInput");
    // Four values of two bytes a character, and four keys of two bytes.
    for (characters, holds) in [(4095, true), (4096, false)] {
        let each = "é".repeat(characters);
        let environment: BTreeMap<String, &str> = (10..14)
            .map(|key| (key.to_string(), each.as_str()))
            .collect();
        let size: usize = environment
            .iter()
            .map(|(key, value)| key.len() + value.len())
            .sum();
        assert_eq!(size <= 32_768, holds, "{size}");
        let example = json!({ "Environment": environment });
        let rule = "ContainerEnvironmentTotal";
        assert_eq!(!broken(&check(container, &example)).contains(rule), holds);
        let half: BTreeMap<_, _> = environment.iter().take(2).collect();
        let rest: BTreeMap<_, _> = environment.iter().skip(2).collect();
        let example = json!({
            "PrimaryContainer": { "Environment": half },
            "Containers": [{}, { "Environment": rest }],
        });
        assert_eq!(
            !broken(&check(model, &example)).contains("ModelEnvironmentTotal"),
            holds
        );
    }
}

/// Few elements are compared where they stand, many on another way.
#[test]
fn lists_of_any_length_have_distinct_elements() {
    let tags = find("TagList");
    for count in [2, 3, 50, 64, 65, 200] {
        let keys: Vec<String> = (0..count).map(|key| key.to_string()).collect();
        for same in [None, Some(0), Some((count - 1) / 2), Some(count - 2)] {
            let mut keys = keys.clone();
            if let Some(same) = same {
                keys[count - 1] = keys[same].clone();
            }
            let list: Value = keys
                .iter()
                .map(|key| json!({ "Key": key, "Value": "" }))
                .collect();
            let violations = check(tags, &list);
            assert_eq!(!broken(&violations).is_empty(), same.is_some(), "{keys:?}");
        }
    }
}

#[test]
fn the_catalogue_of_cases() {
    let Ok(folder) = std::env::var("SPEC_CASES") else {
        eprintln!("SPEC_CASES is not set: the catalogue is not read");
        return;
    };
    let path = format!("{folder}/rules/catalogue.jsonl");
    let lines = std::fs::read_to_string(path).expect("the catalogue");
    let all = read(&lines, ["id", "shape", "valid", "invalid"]);
    assert!(!all.is_empty());
    finds_the_bad_and_not_the_good(&all);
}

/// Requests that people use: none of them breaks a rule of severity error.
#[test]
fn requests_that_are_in_use() {
    let Ok(folder) = std::env::var("SPEC_CASES") else {
        eprintln!("SPEC_CASES is not set: no requests are read");
        return;
    };
    let path = format!("{folder}/corpus/requests.jsonl");
    let lines = std::fs::read_to_string(path).expect("the requests");
    let (mut count, mut wrong) = (0, Vec::new());
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let literal = line["substituted"] != true
            && line["violations"].as_array().is_some_and(Vec::is_empty)
            && matches!(line["kind"].as_str(), Some("sample" | "docs"));
        if !literal {
            continue;
        }
        count += 1;
        let shape = find(&text(&line, "shape"));
        for violation in check(shape, &line["request"]).iter() {
            if violation.severity == Severity::Error {
                let source = text(&line, "source");
                wrong.push(format!("{source}: {}: {violation}", violation.path));
            }
        }
    }
    assert!(count > 0);
    assert!(wrong.is_empty(), "of {count}:\n{}", wrong.join("\n"));
}
