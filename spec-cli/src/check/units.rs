//! The pieces of work that a run consists of: files, and groups of lines of long files.

use std::iter::once;
use std::sync::Arc;

use super::document::{self, Document};
use super::files::{Entry, InputFormat};
use super::guess::Guesser;
use super::input::{self, Chunk, Chunks, Input};
use super::report::{Failure, Output, Report, Style, shown_name};
use super::source::Source;
use super::yaml;

/// How a run has gone so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    #[default]
    Valid,
    Violations,
    NotChecked,
}

/// A piece of work.
pub(crate) enum Unit {
    /// A file that is read as a whole.
    File(Entry),
    /// Some lines of a file.
    Lines(Arc<str>, Chunk),
    /// The end of a file of lines.
    End(Arc<str>),
    /// Something that cannot be read.
    Unreadable(String),
}

/// What has come of a piece of work.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) output: Output,
    pub(crate) status: Status,
    /// How many documents were looked at, and how many of them are valid.
    pub(crate) all: u64,
    pub(crate) valid: u64,
    /// The documents are some of many of one file.
    pub(crate) many: bool,
    /// The file of many documents that ends here.
    pub(crate) end: Option<String>,
}

impl Outcome {
    fn unreadable(message: &str) -> Self {
        Outcome {
            output: Output {
                out: String::new(),
                err: format!("error: {}\n", shown_name(message)),
            },
            status: Status::NotChecked,
            ..Outcome::default()
        }
    }

    fn add(&mut self, output: Output, report: &Report<'_>) {
        self.all += 1;
        self.output.out.push_str(&output.out);
        self.output.err.push_str(&output.err);
        let status = match report.failure {
            Some(_) => Status::NotChecked,
            None if report.is_valid() => {
                self.valid += 1;
                Status::Valid
            }
            None => Status::Violations,
        };
        self.status = self.status.max(status);
    }
}

/// Checks pieces of work.
pub(crate) struct Checker<'c> {
    pub(crate) guesser: Guesser<'c>,
    pub(crate) style: Style,
    pub(crate) largest: u64,
}

type Units = Box<dyn Iterator<Item = Unit> + Send>;

/// The work that files make; documents larger than `largest` are not read.
pub(crate) fn units(
    entries: impl Iterator<Item = Result<Entry, String>> + Send,
    largest: u64,
) -> impl Iterator<Item = Unit> + Send {
    entries.flat_map(move |entry| match entry {
        Err(message) => Box::new(once(Unit::Unreadable(message))) as Units,
        Ok(entry) if entry.format == InputFormat::Jsonl => lines(&entry, largest),
        Ok(entry) => Box::new(once(Unit::File(entry))),
    })
}

fn lines(entry: &Entry, largest: u64) -> Units {
    let name: Arc<str> = entry.name.as_str().into();
    let unreadable = |name: &str, error| Unit::Unreadable(format!("{name}: {error}"));
    let reader = match input::open(entry) {
        Ok(reader) => reader,
        Err(error) => return Box::new(once(unreadable(&name, error))),
    };
    let end = once(Unit::End(name.clone()));
    // A read error is told once; the file is not asked again.
    let mut failed = false;
    let chunks = Chunks::new(reader, largest).map_while(move |chunk| {
        (!failed).then(|| match chunk {
            Ok(chunk) => Unit::Lines(name.clone(), chunk),
            Err(error) => {
                failed = true;
                unreadable(&name, error)
            }
        })
    });
    Box::new(chunks.chain(end))
}

impl Checker<'_> {
    /// Does one piece of work.
    pub(crate) fn check(&self, unit: Unit) -> Outcome {
        match unit {
            Unit::File(entry) => self.file(&entry),
            Unit::Lines(name, chunk) => self.chunk(&name, chunk),
            Unit::End(name) => Outcome {
                end: Some(name.to_string()),
                ..Outcome::default()
            },
            Unit::Unreadable(message) => Outcome::unreadable(&message),
        }
    }

    fn file(&self, entry: &Entry) -> Outcome {
        let input = match input::read(entry, self.largest) {
            Ok(input) => input,
            Err(error) => return Outcome::unreadable(&format!("{}: {error}", entry.name)),
        };
        let mut outcome = Outcome::default();
        let source = |text| Source {
            name: &entry.name,
            text,
            first_line: 1,
        };
        match input {
            Input::Malformed(text, error) => {
                let source = source(&text);
                self.tell(
                    &mut outcome,
                    source,
                    &document::malformed(source, None, error),
                    true,
                );
            }
            Input::Text(text) => self.text(&mut outcome, source(&text), entry),
        }
        outcome
    }

    fn text(&self, outcome: &mut Outcome, source: Source<'_>, entry: &Entry) {
        let documents = match entry.format {
            InputFormat::Yaml => yaml::documents(source).map(|trees| {
                let trees = trees.into_iter();
                trees.map(|tree| Document::tree(source, tree)).collect()
            }),
            InputFormat::Json | InputFormat::Jsonl => Ok(vec![Document::json(source)]),
        };
        let documents = match documents {
            Ok(documents) => documents,
            Err(error) => {
                let report = document::malformed(source, None, error);
                return self.tell(outcome, source, &report, true);
            }
        };
        let alone = documents.len() == 1;
        if !alone {
            outcome.many = true;
            outcome.end = Some(entry.name.clone());
        }
        for document in documents {
            let report = document.check(&self.guesser);
            // A folder holds files of every kind.
            if !(entry.found && report.failure == Some(Failure::Undecided)) {
                self.tell(outcome, source, &report, alone);
            }
        }
    }

    fn chunk(&self, name: &str, chunk: Chunk) -> Outcome {
        let mut outcome = Outcome {
            many: true,
            ..Outcome::default()
        };
        let mut line = chunk.first_line;
        let mut bytes = &*chunk.bytes;
        if line == 1 {
            bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        }
        for bytes in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line(&mut outcome, name, line, bytes.trim_ascii_end());
            line += 1;
        }
        if chunk.too_long {
            let source = Source {
                name,
                text: "",
                first_line: line,
            };
            let report = document::malformed(source, None, input::too_large(self.largest));
            self.tell(&mut outcome, source, &report, false);
        }
        outcome
    }

    /// One line of a file; a blank one is passed over.
    fn line(&self, outcome: &mut Outcome, name: &str, first_line: u64, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        let source = |text| Source {
            name,
            text,
            first_line,
        };
        match str::from_utf8(bytes) {
            Ok(text) => {
                let source = source(text);
                let report = Document::json(source).check(&self.guesser);
                self.tell(outcome, source, &report, false);
            }
            Err(_) => {
                if let Input::Malformed(text, error) = input::decode(bytes.to_vec()) {
                    let source = source(&text);
                    let report = document::malformed(source, None, error);
                    self.tell(outcome, source, &report, false);
                }
            }
        }
    }

    /// Adds what is said of a document, which is `alone` in its file or one of many.
    fn tell(&self, outcome: &mut Outcome, source: Source<'_>, report: &Report<'_>, alone: bool) {
        outcome.add(self.style.render(source, report, alone), report);
    }
}
