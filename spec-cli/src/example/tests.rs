//! Examples of all requests, for some seeds.

use spec_core::engine::validate;
use spec_schema::sagemaker::TABLES;

use super::example;

/// What is wrong with the examples of a seed.
fn problems(full: bool, seed: u64) -> Vec<String> {
    let mut problems = Vec::new();
    for operation in TABLES.operations {
        let shape = TABLES.shape(operation.input);
        match example(shape, full, seed) {
            Ok(text) => {
                let found = validate(shape, &mut serde_json::Deserializer::from_str(&text));
                let found = found.expect("a JSON text");
                if !found.is_empty() {
                    problems.push(format!("{}: {found}", shape.name()));
                }
            }
            Err(reason) => problems.push(format!("{}: {reason}", shape.name())),
        }
    }
    problems
}

#[test]
fn small_examples_of_a_seed_validate() {
    assert_eq!(problems(false, 7), [""; 0]);
}

#[test]
fn full_examples_of_a_seed_validate() {
    assert_eq!(problems(true, u64::MAX), [""; 0]);
}

#[test]
fn a_seed_gives_the_same_and_seeds_give_others() {
    let shape = TABLES.operation("CreateModel").expect("an operation");
    let of = |seed| example(shape, true, seed).expect("an example");
    assert_eq!(of(3), of(3));
    assert_ne!(of(3), of(4));
}
