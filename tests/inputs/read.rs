//! Every input: its name, what is missing in an empty one, and what minimal and full ones say
//! again; and every rule.

mod rules;
mod values;

use spec_inputs::{NAMES, read};
use spec_schema::sagemaker::TABLES;
use values::Extent;

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

/// Values of each input, minimal and full, go through its type and come back as they were.
#[test]
fn minimal_and_full_requests() {
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let halves = [Extent::Minimal, Extent::Full].map(|extent| {
            scope.spawn(move || {
                let each = NAMES
                    .iter()
                    .filter_map(|name| both_ways(name, extent).err());
                each.collect::<Vec<_>>()
            })
        });
        let halves = halves.map(|half| half.join().expect("it ends"));
        halves.into_iter().flatten().collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn both_ways(name: &str, extent: Extent) -> Result<(), String> {
    let shape = TABLES.shape(TABLES.find(name).expect("a shape"));
    let value = values::repair(shape, values::value(shape, extent, 0, 0));
    let again = read(name, &value.to_string())
        .map_err(|errors| format!("{name}, {extent:?}: {errors}\n{value}"))?;
    let again: serde_json::Value =
        serde_json::from_str(&again).map_err(|error| error.to_string())?;
    match again == value {
        true => Ok(()),
        false => Err(format!("{name}, {extent:?}: {value} came back as {again}")),
    }
}
