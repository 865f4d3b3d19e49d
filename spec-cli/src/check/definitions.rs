//! The metric definitions that stand in a document.

use std::path::Path;

use super::files::{self, InputFormat};
use super::input::{self, Input};
use super::json::{self, SyntaxError};
use super::source::{Lines, Source};
use super::tree::{Node, Value};
use super::yaml;
use crate::failure::Failure;

/// A metric definition, and where its expression stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Definition {
    pub(crate) name: String,
    pub(crate) regex: String,
    line: u64,
    column: u64,
}

impl Definition {
    /// The place of the expression, as errors name it.
    pub(crate) fn place(&self, file: &Path) -> String {
        format!("{}:{}:{}", file.display(), self.line, self.column)
    }
}

/// The metric definitions of a file: those of all members `MetricDefinitions` in its
/// documents, wherever they are, or a document that is a list of them.
pub(crate) fn definitions(path: &Path) -> Result<Vec<Definition>, Failure> {
    let name = path.display().to_string();
    let entry = files::named(&name, None);
    let input = input::read(&entry, input::LARGEST).map_err(|error| Failure::file(path, &error))?;
    let (text, error) = match input {
        Input::Text(text) => (text, None),
        Input::Malformed(text, error) => (text, Some(error)),
    };
    let source = entry.source(&text);
    let malformed = |source: Source<'_>, error: SyntaxError| {
        let place = Lines::new(source).position(error.offset);
        let (line, column) = (place.line, place.column);
        Failure::File(format!("{name}:{line}:{column}: {}", error.message))
    };
    if let Some(error) = error {
        return Err(malformed(source, error));
    }
    let mut found = Vec::new();
    for piece in source.pieces(entry.format == InputFormat::Jsonl) {
        let trees = match entry.format {
            InputFormat::Yaml => yaml::documents(piece),
            InputFormat::Json | InputFormat::Jsonl => json::tree(piece).map(|tree| vec![tree]),
        };
        for tree in trees.map_err(|error| malformed(piece, error))? {
            let lines = Lines::new(piece);
            add(&lines, &tree, &mut found);
            collect(&lines, &tree, &mut found);
        }
    }
    Ok(found)
}

fn collect(lines: &Lines<'_>, node: &Node<'_>, found: &mut Vec<Definition>) {
    if let Value::List(elements) = &node.value {
        for element in elements {
            collect(lines, element, found);
        }
    }
    for entry in node.entries() {
        match &*entry.key {
            "MetricDefinitions" | "metricDefinitions" => add(lines, &entry.value, found),
            _ => collect(lines, &entry.value, found),
        }
    }
}

/// Adds the definitions of a list of them; what is something else is for `spec check`.
fn add(lines: &Lines<'_>, list: &Node<'_>, found: &mut Vec<Definition>) {
    let Value::List(elements) = &list.value else {
        return;
    };
    for element in elements {
        let text = |names: [&str; 2]| {
            let entry = names.into_iter().find_map(|name| element.entry(name))?;
            match &entry.value.value {
                Value::Text(text) => Some((text.to_string(), entry.value.span.start)),
                _ => None,
            }
        };
        let (name, regex) = (text(["Name", "name"]), text(["Regex", "regex"]));
        if let (Some((name, _)), Some((regex, offset))) = (name, regex) {
            let place = lines.position(offset);
            let (line, column) = (place.line, place.column);
            found.push(Definition {
                name,
                regex,
                line,
                column,
            });
        }
    }
}
