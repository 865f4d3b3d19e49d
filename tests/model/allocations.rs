//! A valid request costs no allocation.

use allocation_counter::measure;
use spec_core::engine::validate;
use spec_schema::sagemaker::TABLES;

#[test]
fn none_for_a_valid_request() {
    let text = include_str!("train.json");
    let shape = TABLES.operation("CreateTrainingJob").expect("an operation");
    let mut valid = false;
    let allocations = measure(|| {
        let mut json = serde_json::Deserializer::from_str(text);
        valid = validate(shape, &mut json).is_ok_and(|violations| violations.is_empty());
    });
    assert!(valid);
    assert_eq!(allocations.count_total, 0);
}
