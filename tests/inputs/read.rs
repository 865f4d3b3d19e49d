//! Every input: its name, what is missing in an empty one, and what a minimal one says again.

use spec_inputs::{NAMES, read};
use spec_schema::sagemaker::TABLES;

#[test]
fn all_operations_are_here() {
    let mut inputs: Vec<&str> = TABLES
        .operations
        .iter()
        .map(|operation| TABLES.shape(operation.input).name())
        .collect();
    inputs.sort_unstable();
    inputs.dedup();
    assert_eq!(NAMES, inputs);
}

/// An empty request tells of exactly the members that are required.
#[test]
fn empty_requests() {
    for name in NAMES {
        let shape = TABLES.shape(TABLES.find(name).expect("a shape"));
        let required: Vec<&str> = (0..shape.member_count())
            .map(|index| shape.member(index))
            .filter(|member| member.is_required())
            .map(|member| member.name())
            .collect();
        match read(name, "{}") {
            Ok(json) => {
                assert_eq!(json, "{}", "{name}");
                assert_eq!(required, [""; 0], "{name}");
            }
            Err(errors) => {
                for member in required {
                    assert!(
                        errors.contains(&format!("/{member}: {member} is required")),
                        "{errors}"
                    );
                }
            }
        }
    }
}
