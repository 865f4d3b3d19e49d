//! The rules of SageMaker: each with examples that hold and examples that break it.

mod agreement;
mod unknown;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use spec_core::engine::validate;
use spec_core::{Constraint, ConstraintViolations, Severity};
use spec_schema::sagemaker::TABLES;
use spec_schema::table::Shape;

/// One rule a line: its name, its shape, good and bad examples.
const EXAMPLES: &str = include_str!("examples.jsonl");

struct Examples {
    rule: String,
    shape: Shape<'static>,
    good: Vec<Value>,
    bad: Vec<Value>,
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().expect(name).to_owned()
}

fn list(value: &Value, name: &str) -> Vec<Value> {
    value[name].as_array().expect(name).clone()
}

/// The examples of a file, under the names that its entries have there.
fn examples(lines: &str, [rule, shape, good, bad]: [&str; 4]) -> Vec<Examples> {
    let read = |line| {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let name = text(&line, shape);
        Examples {
            rule: text(&line, rule),
            shape: TABLES.shape(TABLES.find(&name).expect(&name)),
            good: list(&line, good),
            bad: list(&line, bad),
        }
    };
    lines.lines().map(read).collect()
}

fn own() -> Vec<Examples> {
    examples(EXAMPLES, ["rule", "shape", "good", "bad"])
}

fn check(shape: Shape<'_>, example: &Value) -> ConstraintViolations {
    let text = example.to_string();
    validate(shape, &mut serde_json::Deserializer::from_str(&text)).expect("JSON")
}

/// The rules that a value breaks itself, not what is in it.
fn broken(violations: &ConstraintViolations) -> BTreeSet<&str> {
    let conditions = violations.iter().filter(|violation| {
        violation.constraint == Constraint::Condition && violation.path.is_empty()
    });
    conditions
        .filter_map(|violation| violation.condition.as_deref())
        .collect()
}

fn finds_the_bad_and_not_the_good(all: &[Examples]) {
    let mut wrong = Vec::new();
    for Examples {
        rule,
        shape,
        good,
        bad,
    } in all
    {
        for example in good {
            if broken(&check(*shape, example)).contains(rule.as_str()) {
                wrong.push(format!("{rule}: {example} holds"));
            }
        }
        for example in bad {
            if !broken(&check(*shape, example)).contains(rule.as_str()) {
                wrong.push(format!("{rule}: {example} does not hold"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn examples_hold_or_not() {
    finds_the_bad_and_not_the_good(&own());
}

#[test]
fn every_rule_has_examples() {
    let all = own();
    let mut known = BTreeMap::new();
    for index in 0..TABLES.shapes.len() as u32 {
        let shape = TABLES.shape(index);
        for index in 0..shape.condition_count() {
            known.insert(shape.condition(index).name(), shape.name());
        }
    }
    for examples in &all {
        let shape = known.remove(examples.rule.as_str());
        assert_eq!(shape, Some(examples.shape.name()), "{}", examples.rule);
        assert!(!examples.good.is_empty(), "{}", examples.rule);
    }
    assert!(known.is_empty(), "rules without examples: {known:?}");
}

#[test]
fn null_is_as_good_as_absent() {
    for Examples {
        rule,
        shape,
        good,
        bad,
    } in own()
    {
        for example in good.iter().chain(&bad) {
            let Some(object) = example.as_object() else {
                continue;
            };
            let mut with_nulls = object.clone();
            for index in 0..shape.member_count() {
                let name = shape.member(index).name();
                with_nulls.entry(name).or_insert(Value::Null);
            }
            let (plain, nulls) = (check(shape, example), check(shape, &with_nulls.into()));
            assert_eq!(broken(&plain), broken(&nulls), "{rule}: {example}");
        }
    }
}

/// The limit on all environments together is in bytes, and too long for an example in a file.
#[test]
fn environments_have_a_limit_in_bytes() {
    let container = TABLES.shape(TABLES.find("ContainerDefinition").expect("a shape"));
    let model = TABLES.shape(TABLES.find("CreateModelInput").expect("a shape"));
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
        let example = serde_json::json!({ "Environment": environment });
        let rule = "ContainerEnvironmentTotal";
        assert_eq!(!broken(&check(container, &example)).contains(rule), holds);
        let half: BTreeMap<_, _> = environment.iter().take(2).collect();
        let rest: BTreeMap<_, _> = environment.iter().skip(2).collect();
        let example = serde_json::json!({
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
    let tags = TABLES.shape(TABLES.find("TagList").expect("a shape"));
    for count in [2, 3, 50, 64, 65, 200] {
        let keys: Vec<String> = (0..count).map(|key| key.to_string()).collect();
        for same in [None, Some(0), Some((count - 1) / 2), Some(count - 2)] {
            let mut keys = keys.clone();
            if let Some(same) = same {
                keys[count - 1] = keys[same].clone();
            }
            let list: Value = keys
                .iter()
                .map(|key| serde_json::json!({ "Key": key, "Value": "" }))
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
    let all = examples(&lines, ["id", "shape", "valid", "invalid"]);
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
            && list(&line, "violations").is_empty()
            && matches!(line["kind"].as_str(), Some("sample" | "docs"));
        if !literal {
            continue;
        }
        count += 1;
        let shape = TABLES.shape(TABLES.find(&text(&line, "shape")).expect("a shape"));
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
