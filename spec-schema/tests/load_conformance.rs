//! Cases from outside of the project, read where `SPEC_CASES` names their folder.
//!
//! `loader/manifest.jsonl` there lists models that must load and models that must be refused
//! at a place. The project's own cases are in the other tests.
#![cfg(feature = "model")]

use std::path::{Path, PathBuf};

use spec_schema::load::load_files;
use spec_schema::model::Node;

/// The cases of a kind, as parsed JSON lines, with the folder that their paths start from.
fn cases(kind: &str) -> Option<(PathBuf, Vec<Node>)> {
    let folder = Path::new(&std::env::var_os("SPEC_CASES")?).join("conformance/loader");
    let manifest = std::fs::read_to_string(folder.join("manifest.jsonl")).unwrap();
    let all = manifest
        .lines()
        .map(|line| spec_schema::load::parse_json(line).unwrap());
    let of_kind = all
        .filter(|case| text(case, "kind") == Some(kind))
        .collect();
    Some((folder, of_kind))
}

fn text<'a>(case: &'a Node, key: &str) -> Option<&'a str> {
    case.get(key)?.as_str()
}

fn number(case: &Node, key: &str) -> Option<usize> {
    case.get(key)?.as_number()?.as_integer()?.try_into().ok()
}

#[test]
fn invalid_models_are_refused_where_they_are_wrong() {
    let Some((folder, cases)) = cases("invalid") else {
        return;
    };
    let mut wrong = Vec::new();
    for case in &cases {
        let file = text(case, "smithy_file").unwrap();
        let Err(errors) = load_files(&[folder.join(file)]) else {
            wrong.push(format!(
                "{file}: accepted, {}",
                text(case, "expected_error").unwrap()
            ));
            continue;
        };
        let (Some(line), Some(column)) = (number(case, "line"), number(case, "column")) else {
            continue;
        };
        let first = errors.iter().next().unwrap();
        let place = errors.sources().place(first.span().unwrap()).unwrap();
        if (place.line, place.column) != (line, column) {
            wrong.push(format!("{file}: expected {line}:{column}\n{errors}"));
        }
    }
    println!("{} invalid models, {} wrong", cases.len(), wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
