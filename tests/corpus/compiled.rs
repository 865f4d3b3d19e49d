//! The values as literals and as constants of `spec!`, through the compiler.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use spec_tests::compiler;

use super::{Case, cases};

const HEAD: &str = "use spec_core::sagemaker::AlgorithmSpecification;\nuse spec_core::spec;\n\n";

/// A program, and which messages its errors have: by line, a list for each value.
#[derive(Default)]
struct Program {
    source: String,
    constants: usize,
    expected: BTreeMap<usize, Vec<Vec<String>>>,
}

impl Program {
    fn new() -> Self {
        Program {
            source: HEAD.to_owned(),
            ..Program::default()
        }
    }

    /// The line that is written to.
    fn line(&self) -> usize {
        self.source.matches('\n').count() + 1
    }

    fn constant(&mut self, value: &str) {
        let number = self.constants;
        self.constants += 1;
        let _ = write!(
            self.source,
            "pub const SPEC_{number}: AlgorithmSpecification<'static> = \
             spec!(AlgorithmSpecification {value});\n\n"
        );
    }

    /// Expects the errors of a case, by what each value at a path is told of.
    fn expect(&mut self, case: &Case, line: impl Fn(usize) -> usize) {
        let violations = case.violations();
        let mut values: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for violation in violations.iter().filter(|_| !case.is_valid()) {
            let messages = values.entry(&violation.path).or_default();
            messages.push(violation.message.clone());
        }
        for (path, messages) in values {
            let expected = case.expected.iter().find(|expected| expected.path == path);
            let at = line(expected.map_or(0, |expected| expected.line));
            self.expected.entry(at).or_default().push(messages);
        }
    }

    fn save(&self, name: &str) -> PathBuf {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        fs::create_dir_all(folder).expect("a folder");
        let file = folder.join(name).with_extension("rs");
        fs::write(&file, format!("{}fn main() {{}}\n", self.source)).expect("a program");
        file
    }

    /// Each error is expected, with its words, and each expected error is there.
    fn agrees(mut self, said: &[compiler::Diagnostic]) {
        for one in said {
            let expected = self.expected.entry(one.line).or_default();
            let fits =
                |messages: &Vec<String>| messages.iter().all(|message| one.text.contains(message));
            match expected.iter().position(fits) {
                Some(at) => drop(expected.remove(at)),
                None => panic!("not expected ({expected:?}):\n{}", one.text),
            }
        }
        self.expected.retain(|_, values| !values.is_empty());
        assert!(self.expected.is_empty(), "not told: {:?}", self.expected);
    }
}

#[test]
fn constants() {
    let mut literals = Program::new();
    let mut expressions = Program::new();
    for case in cases() {
        let start = literals.line();
        literals.expect(&case, |line| start + line - 1);
        literals.constant(case.json.trim_end());
        write_expressions(&mut expressions, &case);
    }
    println!(
        "{} literals, {} expressions",
        literals.constants, expressions.constants
    );
    assert!(expressions.constants > 25);
    let programs = [literals.save("literals"), expressions.save("expressions")];
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let said = compiler::check(scratch, "spec-corpus", &programs);
    literals.agrees(&said["literals"]);
    expressions.agrees(&said["expressions"]);
}

/// Adds a value whose texts are constants, where nothing is wrong but texts: the rest is seen
/// without knowing what constants stand for, as in a literal.
fn write_expressions(program: &mut Program, case: &Case) {
    let is_text = |constraint: &str| matches!(constraint, "length" | "pattern");
    let tree: Value = serde_json::from_str(&case.json).expect("well-formed JSON");
    let only_texts = case.expected.iter().filter(|expected| expected.is_error());
    let only_texts = only_texts.clone().all(|expected| {
        is_text(&expected.constraint) && tree.pointer(&expected.path).is_some_and(Value::is_string)
    });
    if !only_texts {
        return;
    }
    // One constant a line: the lines of the case tell where each stands.
    let mut value = String::new();
    for line in case.json.trim_end().lines() {
        for piece in pieces(line) {
            if piece.is_text {
                let name = format!("TEXT_{}", program.line());
                let _ = writeln!(program.source, "const {name}: &str = {};", piece.text);
                value += &name;
            } else {
                value += piece.text;
            }
        }
        value.push('\n');
    }
    let start = program.line();
    program.expect(case, |line| start + line - 1);
    program.constant(value.trim_end());
}

struct Piece<'l> {
    text: &'l str,
    /// The text of a member or an element that is no enum's.
    is_text: bool,
}

/// Cuts a line of JSON at its strings.
fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = line;
    let mut is_enum = false;
    while let Some(start) = rest.find('"') {
        let length = string_length(&rest[start..]);
        let (before, after) = (&rest[..start], &rest[start + length..]);
        let text = &rest[start..start + length];
        let is_key = after.starts_with(':');
        pieces.push(Piece {
            text: before,
            is_text: false,
        });
        pieces.push(Piece {
            text,
            is_text: !is_key && !is_enum,
        });
        is_enum = is_key && (text.ends_with("Mode\""));
        rest = after;
    }
    pieces.push(Piece {
        text: rest,
        is_text: false,
    });
    pieces
}

/// How long the string is that a text starts with.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (index, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}
