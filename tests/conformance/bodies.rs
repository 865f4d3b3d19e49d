//! Bodies of requests for the shapes of Smithy's test models.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use spec_core::ConstraintViolations;
use spec_schema::load::load_files;
use spec_schema::lower::lower;

use crate::{cases, check, conclude, errors, folder, text};

/// The folder of the model that a case is about.
fn suite(case: &Value) -> &'static str {
    match case["file"]
        .as_str()
        .map(|file| file.split('/').collect::<Vec<_>>())
        .as_deref()
    {
        Some(["restJson1", "validation", ..]) => "validation",
        Some(["restJson1", ..]) => "restjson",
        Some(["awsJson1_0", ..]) => "awsjson10",
        Some(["awsJson1_1", ..]) => "awsjson11",
        _ => "node",
    }
}

/// Checks every case with the model of its suite, and tells `judge` what has come of it.
fn run(
    cases: &[Value],
    body: &str,
    mut judge: impl FnMut(&Value, Option<ConstraintViolations>) -> Option<String>,
) -> Vec<String> {
    let mut suites: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for case in cases {
        suites.entry(suite(case)).or_default().push(case);
    }
    let mut wrong = Vec::new();
    for (suite, cases) in suites {
        let folder = folder()
            .expect("a folder")
            .join("conformance/models")
            .join(suite);
        let model = load_files(&models(&folder)).expect("a model that loads");
        let mut roots: Vec<_> = cases
            .iter()
            .map(|case| model.get(text(case, "shape")).expect("the shape of a case"))
            .collect();
        roots.retain(|root| !model.shape(*root).shape_type.is_service_type());
        roots.sort();
        roots.dedup();
        let tables = lower(&model, &roots).expect("a model that can be lowered");
        let tables = tables.view();
        for case in cases {
            let Some(shape) = tables.find(text(case, "shape")) else {
                // Services and operations have no values, so that none is valid.
                wrong.extend(judge(case, None).map(|_| text(case, "id").to_owned()));
                continue;
            };
            // Values that do not stand in the body of a request were added where needed.
            let is_adapted = case["adapted"]
                .as_array()
                .is_some_and(|added| !added.is_empty());
            let body = match &case["body"] {
                adapted if is_adapted && !adapted.is_null() => adapted.to_string(),
                _ => text(case, body).to_owned(),
            };
            if let Some(message) = judge(case, check(tables.shape(shape), &body)) {
                wrong.push(format!("{}: {body}: {message}", text(case, "id")));
            }
        }
    }
    wrong
}

/// The files of a model, but for the prelude, which every loader brings.
fn models(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder of models");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("a file").path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default();
            name != "prelude.smithy" && name != "CLOSURE.json"
        })
        .collect();
    files.sort();
    files
}

#[test]
fn violations_stand_at_their_paths() {
    let Some(cases) = cases("conformance/validation.jsonl") else {
        return;
    };
    let wrong = run(&cases, "body_text", |case, violations| {
        let Some(found) = violations else {
            return Some("read as no JSON".to_owned());
        };
        let mut found = errors(&found);
        // Smithy's servers pass over what they do not know.
        found.retain(|(_, constraint)| constraint != "unknownMember");
        let listed = case["fieldList"].as_array().expect("a list of fields");
        let mut expected: Vec<_> = listed
            .iter()
            .map(|field| text(field, "path").to_owned())
            .collect();
        expected.sort();
        let mut paths: Vec<_> = found.iter().map(|(path, _)| path.clone()).collect();
        paths.sort();
        let constraint = case["constraint"].as_str();
        let kinds = found
            .iter()
            .all(|(_, kind)| constraint.is_none_or(|expected| expected == kind));
        (paths != expected || !kinds)
            .then(|| format!("expected {expected:?} {constraint:?}, found {found:?}"))
    });
    conclude("violations", cases.len(), &wrong);
}

#[test]
fn bodies_of_another_form_are_refused() {
    let Some(cases) = cases("conformance/type_rejects.jsonl") else {
        return;
    };
    let wrong = run(&cases, "body_text", |case, violations| {
        let json = case["json_valid"].as_bool().expect("a verdict");
        match violations {
            None => json.then(|| "read as no JSON".to_owned()),
            Some(_) if !json => Some("read as JSON".to_owned()),
            Some(found) => {
                let kinds = ["type", "union", "required", "unknownMember"];
                let fits = errors(&found)
                    .iter()
                    .any(|(_, kind)| kinds.contains(&&**kind));
                (!fits).then(|| format!("found {:?}", errors(&found)))
            }
        }
    });
    conclude("bodies of another form", cases.len(), &wrong);
}

#[test]
fn bodies_are_accepted() {
    let Some(cases) = cases("conformance/accepts_strict.jsonl") else {
        return;
    };
    let wrong = run(&cases, "body_text", |_, violations| match violations {
        None => Some("read as no JSON".to_owned()),
        Some(found) => (!errors(&found).is_empty()).then(|| format!("found {:?}", errors(&found))),
    });
    conclude("accepted bodies", cases.len(), &wrong);
}

#[test]
fn values_are_valid_or_not() {
    let Some(cases) = cases("conformance/node_validation.jsonl") else {
        return;
    };
    let wrong = run(&cases, "value_text", |case, violations| {
        let expected = case["errors"].as_array().expect("errors");
        let Some(found) = violations.as_ref().map(errors) else {
            return expected.is_empty().then(|| "not checked".to_owned());
        };
        (expected.is_empty() != found.is_empty())
            .then(|| format!("expected {expected:?}, found {found:?}"))
    });
    conclude("values", cases.len(), &wrong);
}
