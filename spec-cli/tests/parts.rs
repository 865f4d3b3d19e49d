//! Models in several files: every command that reads a model takes `--model` any number of
//! times. And what an import says of rules that it may have made wrong.

mod common;

use common::{run, write};
use tempfile::TempDir;

const OPERATIONS: &str = "$version: \"2\"\nnamespace shop\nservice Shop { operations: [Order] }
operation Order { input: OrderInput }\nstructure OrderInput { @required name: Name, size: Size }\n";
const DATA: &str = "$version: \"2\"\nnamespace shop\n@length(max: 3) string Name\n\
    @range(min: 1) integer Size\n";
const RULES: &str = "$version: \"2\"\nnamespace shop\nuse smithy.contracts#conditions
apply OrderInput @conditions(BigNamesAreLong: { expression: \"size == `null` || name != 'a'\"
    documentation: \"a name for every size\" })\n";

/// A model in three files.
fn parts() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    write(folder.path(), "operations.smithy", OPERATIONS);
    write(folder.path(), "data.smithy", DATA);
    write(folder.path(), "rules.smithy", RULES);
    folder
}

const MODEL: [&str; 6] = [
    "--model",
    "operations.smithy",
    "--model",
    "data.smithy",
    "--model",
    "rules.smithy",
];

#[test]
fn every_command_takes_a_model_of_many_files() {
    let folder = parts();
    write(
        folder.path(),
        "order.json",
        r#"{"name": "long", "size": 0}"#,
    );
    let with = |arguments: &[&str]| run(&folder, &[arguments, &MODEL[..]].concat());
    for (arguments, status, wanted) in [
        (&["list", "shapes"][..], 0, "Name\nOrderInput\nSize\n"),
        (&["list", "operations"], 0, "Order\n"),
        (&["show", "OrderInput"], 0, "BigNamesAreLong"),
        (&["show", "Name", "--format", "json"], 0, "\"max\":3"),
        (&["check", "order.json"], 1, "/size"),
        (&["json-schema", "OrderInput"], 0, "\"maxLength\": 3"),
        (&["explain", "BigNamesAreLong"], 0, "a name for every size"),
        (&["ast"], 0, "\"shop#Size\""),
    ] {
        let (found, out, errors) = with(arguments);
        assert_eq!(found, status, "{arguments:?} {out}{errors}");
        assert!(out.contains(wanted), "{arguments:?} {out}{errors}");
    }
    assert_eq!(with(&["list", "shapes"]).1, "Name\nOrderInput\nSize\n");
}

#[test]
fn differences_and_imports_take_more_files_of_the_model() {
    let folder = parts();
    write(
        folder.path(),
        "next.smithy",
        &OPERATIONS.replace("size: Size", "@required size: Size"),
    );
    let more = ["--model", "data.smithy", "--model", "rules.smithy"];
    let diff = ["diff", "operations.smithy", "next.smithy"];
    let (status, out, errors) = run(&folder, &[&diff[..], &more].concat());
    assert_eq!((status, &*errors), (1, ""));
    assert!(
        out.contains("OrderInput$size: required, was optional"),
        "{out}"
    );
    let import = ["import", "smithy", "operations.smithy"];
    let (status, out, errors) = run(&folder, &[&import[..], &more].concat());
    assert_eq!((status, &*errors), (0, ""));
    assert!(out.contains("structure OrderInput"), "{out}");
}

#[test]
fn what_is_wrong_is_told_at_its_place_with_its_line() {
    let folder = parts();
    write(
        folder.path(),
        "wrong.smithy",
        "$version: \"2\"\nnamespace shop\nstructure Bag { name: Nam }\n",
    );
    let wrong = ["--model", "data.smithy", "--model", "wrong.smithy"];
    let expected = "wrong.smithy:3:23: there is no shape `shop#Nam`; did you mean `shop#Name`?\n  \
                    | structure Bag { name: Nam }\n  |                       ^\n";
    for command in [
        &["list"][..],
        &["show", "Bag"],
        &["check", "bag.json"],
        &["json-schema", "Bag"],
        &["ast"],
        &["explain", "x"],
    ] {
        let (status, out, errors) = run(&folder, &[command, &wrong].concat());
        assert_eq!((status, &*out), (2, ""), "{command:?}");
        assert_eq!(errors, expected, "{command:?}");
    }
    let (status, _, errors) = run(&folder, &["list", "--model", "none.smithy"]);
    assert_eq!(status, 2);
    assert!(
        errors.starts_with("cannot read `none.smithy`: "),
        "{errors}"
    );
}

#[test]
fn a_pattern_that_no_text_matches_is_told_where_its_shape_is_used() {
    let folder = TempDir::new().expect("a folder");
    write(
        folder.path(),
        "m.smithy",
        "$version: \"2\"\nnamespace m\nstructure A { b: B }\n@length(max: 2) @pattern(\"^abc\") string B\n",
    );
    write(folder.path(), "a.json", "{}");
    let head = "m.smithy:4:26: warning: pattern of m#B: no text of the right length matches it\n";
    for command in [
        &["show", "A"][..],
        &["check", "--shape", "A", "a.json"],
        &["json-schema", "A"],
    ] {
        let (status, _, errors) = run(&folder, &[command, &["--model", "m.smithy"]].concat());
        assert_eq!(status, 0, "{command:?}");
        assert!(errors.starts_with(head), "{command:?} {errors}");
    }
}

/// A service description with a bound and a value.
fn description(longest: u32, value: &str) -> String {
    format!(
        r#"{{"metadata": {{"apiVersion": "1", "serviceId": "Shop", "protocol": "json"}},
        "operations": {{"Order": {{"name": "Order", "input": {{"shape": "OrderInput"}}}}}},
        "shapes": {{
            "OrderInput": {{"type": "structure", "members": {{"name": {{"shape": "Name"}},
                "color": {{"shape": "Color"}}, "note": {{"shape": "Note"}}}}}},
            "Name": {{"type": "string", "max": {longest}}},
            "Color": {{"type": "string", "enum": ["red", "{value}"]}},
            "Note": {{"type": "string", "max": {longest}}}}}}}"#
    )
}

#[test]
fn an_import_names_shapes_with_rules_or_corrections_that_it_changes() {
    let folder = TempDir::new().expect("a folder");
    let import = |longest, value| {
        write(folder.path(), "service.json", &description(longest, value));
        let arguments = ["import", "botocore", "service.json", "-o", "facts.smithy"];
        run(&folder, &arguments)
    };
    assert_eq!(import(5, "blue"), (0, String::new(), String::new()));
    let first = std::fs::read(folder.path().join("facts.smithy")).expect("facts");
    write(
        folder.path(),
        "rules.smithy",
        "$version: \"2\"\nnamespace com.amazonaws.shop\nuse smithy.contracts#conditions
use spec.rules#correction
apply Name @correction(reason: \"longer ones are taken\", traits: { length: { max: 9 } })
apply OrderInput @conditions(NoBlueX: { expression: \"color != 'blue' || name != 'x'\" })\n",
    );
    // The same facts again: the same bytes, and nothing to say.
    assert_eq!(import(5, "blue"), (0, String::new(), String::new()));
    let again = std::fs::read(folder.path().join("facts.smithy")).expect("facts");
    assert_eq!(again, first);
    // A shape with a correction has changed; `Note` has none, and is not named.
    let (status, out, errors) = import(6, "blue");
    assert_eq!((status, &*out), (0, ""));
    assert!(
        errors.contains("Name") && errors.contains("it has rules or corrections"),
        "{errors}"
    );
    assert!(!errors.contains("Note"), "{errors}");
    assert_eq!(
        errors,
        "Name: maximum length 6, was 5, and it has rules or corrections\n"
    );
    // A rule names a value that is gone, and a correction is published by now.
    let (status, _, errors) = import(9, "grey");
    assert_eq!(status, 0);
    for wanted in [
        "Name: maximum length 9, was 6, and it has rules or corrections",
        "the correction of `com.amazonaws.shop#Name` is not needed",
        "blue",
    ] {
        assert!(errors.contains(wanted), "{wanted}: {errors}");
    }
}
