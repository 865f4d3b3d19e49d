//! Real requests to SageMaker, with the constraints that each breaks.

use spec_schema::sagemaker::TABLES;

use crate::{cases, check, conclude, errors, text};

#[test]
fn requests() {
    let Some(cases) = cases("corpus/requests.jsonl") else {
        return;
    };
    let mut wrong = Vec::new();
    for case in &cases {
        let shape = TABLES
            .find(text(case, "shape"))
            .expect("the shape of a request");
        let violations = check(TABLES.shape(shape), &case["request"].to_string());
        let found = errors(&violations.expect("a JSON text"));
        let listed = case["violations"].as_array().expect("violations");
        let mut expected: Vec<_> = listed
            .iter()
            .map(|violation| {
                let of = |name| text(violation, name).to_owned();
                (of("path"), of("constraint"))
            })
            .collect();
        expected.sort();
        if found != expected {
            let source = text(case, "source");
            wrong.push(format!("{source}: expected {expected:?}, found {found:?}"));
        }
    }
    conclude("requests", cases.len(), &wrong);
}
