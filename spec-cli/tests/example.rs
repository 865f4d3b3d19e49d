//! `spec example`: what it writes passes `spec check`, for all requests and in any model.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use spec_schema::sagemaker::TABLES;

fn spec(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spec"));
    command
        .args(arguments)
        .output()
        .expect("the command starts")
}

fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).expect("text")
}

/// Names of all operations, and of their inputs.
fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLES.operations.iter().map(|operation| {
        let id = TABLES.text(operation.id);
        let name = id.rsplit_once('#').map_or(id, |(_, name)| name);
        (name, TABLES.shape(operation.input).name())
    })
}

/// Writes an example of every operation into a folder, and the shape of each into its settings.
fn write_examples(folder: &Path, options: &[&str]) {
    let names: Vec<&str> = operations().map(|(name, _)| name).collect();
    let output = spec(&[&["example"], options, &names].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let written = text(&output.stdout);
    let mut values = serde_json::Deserializer::from_str(written).into_iter::<Value>();
    let mut settings = "[shapes]\n".to_owned();
    for (name, shape) in operations() {
        let start = values.byte_offset();
        values.next().expect("an example").expect("a JSON text");
        let example = &written[start..values.byte_offset()];
        std::fs::write(folder.join(format!("{name}.json")), example).expect("a file");
        settings.push_str(&format!("\"{name}.json\" = \"{shape}\"\n"));
    }
    assert!(values.next().is_none());
    std::fs::write(folder.join("spec.toml"), settings).expect("a file");
}

#[test]
fn examples_of_all_requests_pass_the_check() {
    for options in [&[][..], &["--full"]] {
        let folder = tempfile::tempdir().expect("a folder");
        write_examples(folder.path(), options);
        let path = folder.path().to_str().expect("a path");
        let output = spec(&["check", "--format", "json", "--summary", path]);
        let reports = text(&output.stdout).lines();
        let reports = reports.map(|line| serde_json::from_str::<Value>(line).expect("a report"));
        let reports: Vec<Value> = reports.collect();
        assert_eq!(reports.len(), operations().count());
        let valid = reports.iter().filter(|report| report["valid"] == true);
        assert_eq!(valid.count(), reports.len());
        // Warnings neither.
        assert_eq!(text(&output.stderr), "nothing found\n");
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn a_small_example_has_what_is_required() {
    let output = spec(&["example", "CreateTrainingJob", "Tag"]);
    insta::assert_snapshot!(text(&output.stdout));
}

#[test]
fn a_full_example_has_readable_values() {
    let output = spec(&["example", "--full", "CreateModel"]);
    insta::assert_snapshot!(text(&output.stdout));
}

/// A model of what is hard to make: recursion, lengths that names do not have, distinct
/// elements, conditions that need several changes.
const MODEL: &str = r##"$version: "2.0"

namespace example.orders

use smithy.contracts#conditions

structure Tree {
    @required
    name: String
    @required
    kind: Kind
    left: Tree
    children: Trees
}

list Trees {
    member: Tree
}

union Kind {
    tree: Tree
    leaf: Integer
}

@conditions(
    Sorted: { expression: "first == `null` || second == `null` || first < second", documentation: "sort them" }
    BothOrNone: { expression: "(code == `null`) == (colors == `null`)", documentation: "give both or none" }
    Red: { expression: "colors == `null` || contains(colors, 'red')", documentation: "one is red" }
    Priced: { expression: "code == `null` || price > `2.6`", documentation: "a code costs more" }
)
structure Order {
    @required
    first: Count
    @required
    second: Count
    @required
    code: Code
    colors: Colors
    price: Price
    labels: Labels
    picture: Picture
    level: Level
    note: Note
}

@range(min: 3, max: 9)
integer Count

@range(min: 2.5, max: 2.75)
double Price

@pattern("^[0-9]{3}[xyz]{2}$")
string Code

@length(min: 30)
@pattern("^[a-z]+-[0-9]+$")
string Note

@length(min: 5, max: 7)
blob Picture

@uniqueItems
@length(min: 2)
list Colors {
    member: Color
}

enum Color {
    BLUE = "blue"
    RED = "red"
    GREEN = "green"
}

intEnum Level {
    LOW = 3
    HIGH = 4
}

@length(min: 3)
map Labels {
    key: Color
    value: Short
}

@length(max: 3)
string Short

structure Unknown {
    @required
    code: Impossible
}

@pattern("^[a-c]{3}$")
@length(min: 4)
string Impossible

@conditions(
    Never: { expression: "first != `null` && second == `null` && second != `null`", documentation: "this cannot be" }
)
structure Contradiction {
    first: Code
    second: Code
}

@length(min: 100000000)
string Huge

structure Large {
    @required
    text: Huge
}
"##;

#[test]
fn any_model_has_examples() {
    let folder = tempfile::tempdir().expect("a folder");
    let model = folder.path().join("orders.smithy");
    std::fs::write(&model, MODEL).expect("a file");
    let model = model.to_str().expect("a path");
    let mut told = String::new();
    for shape in ["Tree", "Order", "Unknown", "Contradiction", "Large", "Ordr"] {
        for options in [&[][..], &["--full"], &["--full", "--seed", "5"]] {
            let output = spec(&[&["example", "--model", model, shape], options].concat());
            told.push_str(&format!("{shape} {}\n", options.join(" ")));
            told.push_str(text(&output.stdout));
            told.push_str(text(&output.stderr));
            if output.status.success() {
                let file = folder.path().join("example.json");
                std::fs::write(&file, &output.stdout).expect("a file");
                let file = file.to_str().expect("a path");
                let check = spec(&["check", "--model", model, "--shape", shape, file]);
                assert_eq!(check.status.code(), Some(0), "{}", text(&check.stdout));
            } else {
                assert_eq!(output.status.code(), Some(2));
            }
        }
    }
    // The folder is another one in each run.
    let told = told.replace(&format!("{}/", folder.path().display()), "");
    insta::assert_snapshot!(told);
}
