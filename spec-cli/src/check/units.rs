//! The pieces of work that a run consists of: files, and groups of lines of long files.

use std::collections::BTreeMap;
use std::iter::once;
use std::sync::Arc;

use spec_core::Severity;

use super::baseline::Key;
use super::document::{self, Document};
use super::files::{Entry, InputFormat};
use super::input::{self, Chunk, Chunks, Input};
use super::json::SyntaxError;
use super::report::{Failure, Kind, Output, Report, Style, shown_name};
use super::rewrite::Piece;
use super::settings::Settings;
use super::source::Source;
use super::{fix, yaml};

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
    Lines(Arc<Entry>, Chunk),
    /// The end of a file of lines.
    End(String),
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
    /// How many findings there are of each constraint or condition.
    pub(crate) counts: BTreeMap<(Severity, String), u64>,
    /// The violations, where they are recorded.
    pub(crate) recorded: Vec<Key>,
    /// The lines, where they are corrected.
    pub(crate) piece: Option<Piece>,
}

impl Outcome {
    pub(crate) fn unreadable(message: &str) -> Self {
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
    pub(crate) settings: &'c [Settings<'c>],
    pub(crate) style: Style,
    /// Certain corrections are written into the files.
    pub(crate) fix: bool,
    /// The violations are recorded.
    pub(crate) record: bool,
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
        Ok(entry) if entry.format == InputFormat::Jsonl => lines(entry, largest),
        Ok(entry) => Box::new(once(Unit::File(entry))),
    })
}

fn lines(entry: Entry, largest: u64) -> Units {
    let name = entry.name.clone();
    let entry = Arc::new(entry);
    let unreadable = |name: &str, error| Unit::Unreadable(format!("{name}: {error}"));
    let reader = match input::open(&entry) {
        Ok(reader) => reader,
        Err(error) => return Box::new(once(unreadable(&name, error))),
    };
    let end = once(Unit::End(name.clone()));
    // A read error is told once; the file is not asked again.
    let mut failed = false;
    let chunks = Chunks::new(reader, largest).map_while(move |chunk| {
        (!failed).then(|| match chunk {
            Ok(chunk) => Unit::Lines(entry.clone(), chunk),
            Err(error) => {
                failed = true;
                unreadable(&name, error)
            }
        })
    });
    Box::new(chunks.chain(end))
}

/// How often corrections are looked for.
const ROUNDS: usize = 4;

/// Text that is a line of a file.
fn line_of<'s>(entry: &'s Entry, text: &'s str, first_line: u64) -> Source<'s> {
    Source {
        name: &entry.name,
        text,
        first_line,
    }
}

/// The documents of a text.
pub(super) fn documents(
    source: Source<'_>,
    format: InputFormat,
) -> Result<Vec<Document<'_>>, SyntaxError> {
    Ok(match format {
        InputFormat::Yaml => {
            let trees = yaml::documents(source)?.into_iter();
            trees.map(|tree| Document::tree(source, tree)).collect()
        }
        InputFormat::Json | InputFormat::Jsonl => vec![Document::json(source)],
    })
}

impl Checker<'_> {
    /// Does one piece of work.
    pub(crate) fn check(&self, unit: Unit) -> Outcome {
        match unit {
            Unit::File(entry) => self.file(&entry),
            Unit::Lines(entry, chunk) => self.chunk(&entry, chunk),
            Unit::End(name) => Outcome {
                end: Some(name),
                ..Outcome::default()
            },
            Unit::Unreadable(message) => Outcome::unreadable(&message),
        }
    }

    fn settings_of(&self, entry: &Entry) -> &Settings<'_> {
        &self.settings[entry.settings]
    }

    fn file(&self, entry: &Entry) -> Outcome {
        let input = match input::read(entry, self.largest) {
            Ok(input) => input,
            Err(error) => return Outcome::unreadable(&format!("{}: {error}", entry.name)),
        };
        let mut outcome = Outcome::default();
        match input {
            Input::Malformed(text, error) => {
                let source = entry.source(&text);
                let report = document::malformed(source, None, error);
                self.tell(&mut outcome, source, report, true);
            }
            Input::Text(text) if self.fix => {
                let corrected = self.corrected(entry, entry.source(&text));
                if corrected != text
                    && entry.name != "-"
                    && let Err(error) = input::replace(&entry.path, &text, &corrected)
                {
                    return Outcome::unreadable(&format!("{}: {error}", entry.name));
                }
                self.text(&mut outcome, entry.source(&corrected), entry);
            }
            Input::Text(text) => self.text(&mut outcome, entry.source(&text), entry),
        }
        outcome
    }

    /// A text after all certain corrections.
    fn corrected(&self, entry: &Entry, source: Source<'_>) -> String {
        let mut corrected = source.text.to_owned();
        // One correction may show where another is due: in a member that had another name.
        for _ in 0..ROUNDS {
            let source = Source {
                text: &corrected,
                ..source
            };
            let documents = documents(source, entry.format).unwrap_or_default();
            let reports = documents
                .into_iter()
                .map(|document| document.check(self.settings_of(entry), true));
            let edits: Vec<_> = reports.flat_map(|report| report.edits).collect();
            if edits.is_empty() {
                break;
            }
            corrected = fix::apply(&corrected, edits);
        }
        corrected
    }

    fn text(&self, outcome: &mut Outcome, source: Source<'_>, entry: &Entry) {
        let documents = match documents(source, entry.format) {
            Ok(documents) => documents,
            Err(error) => {
                let report = document::malformed(source, None, error);
                return self.tell(outcome, source, report, true);
            }
        };
        let alone = documents.len() == 1;
        if !alone {
            outcome.many = true;
            outcome.end = Some(entry.name.clone());
        }
        for document in documents {
            let document = document.found(entry.found);
            let report = document.check(self.settings_of(entry), false);
            // A folder holds files of every kind.
            if !(entry.found && report.failure == Some(Failure::Undecided)) {
                self.tell(outcome, source, report, alone);
            }
        }
    }

    fn chunk(&self, entry: &Arc<Entry>, chunk: Chunk) -> Outcome {
        let mut outcome = Outcome {
            many: true,
            ..Outcome::default()
        };
        let mut line = chunk.first_line;
        let mut bytes = &*chunk.bytes;
        if line == 1 {
            bytes = bytes.strip_prefix(input::MARK).unwrap_or(bytes);
        }
        let mut piece = self.fix.then(|| Piece::new(entry, &chunk.bytes, bytes));
        for bytes in bytes.split_inclusive(|byte| *byte == b'\n') {
            let text = bytes.trim_ascii_end();
            match piece.as_mut().zip(str::from_utf8(text).ok()) {
                Some((piece, text)) if !text.is_empty() => {
                    let corrected = self.corrected(entry, line_of(entry, text, line));
                    self.line(&mut outcome, entry, line, corrected.as_bytes());
                    piece.line(bytes, text, &corrected);
                }
                _ => {
                    self.line(&mut outcome, entry, line, text);
                    piece.iter_mut().for_each(|piece| piece.keep(bytes));
                }
            }
            line += 1;
        }
        if chunk.too_long {
            let source = line_of(entry, "", line);
            let report = document::malformed(source, None, input::too_large(self.largest));
            self.tell(&mut outcome, source, report, false);
        }
        outcome.piece = piece;
        outcome
    }

    /// One line of a file; a blank one is passed over.
    fn line(&self, outcome: &mut Outcome, entry: &Entry, first_line: u64, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        match str::from_utf8(bytes) {
            Ok(text) => {
                let source = line_of(entry, text, first_line);
                let report = Document::json(source).check(self.settings_of(entry), false);
                self.tell(outcome, source, report, false);
            }
            Err(_) => {
                if let Input::Malformed(text, error) = input::decode(bytes.to_vec()) {
                    let source = line_of(entry, &text, first_line);
                    let report = document::malformed(source, None, error);
                    self.tell(outcome, source, report, false);
                }
            }
        }
    }

    /// Adds what is said of a document, which is `alone` in its file or one of many.
    fn tell(&self, outcome: &mut Outcome, source: Source<'_>, mut report: Report<'_>, alone: bool) {
        if self.style.quiet {
            report
                .findings
                .retain(|finding| finding.severity == Severity::Error);
        }
        let report = &report;
        outcome.add(self.style.render(source, report, alone), report);
        for finding in &report.findings {
            let name = finding
                .condition
                .clone()
                .unwrap_or(finding.kind.as_str().to_owned());
            *outcome.counts.entry((finding.severity, name)).or_default() += 1;
            if self.record && finding.severity == Severity::Error && finding.kind != Kind::Syntax {
                outcome.recorded.push(Key::new(source.name, finding));
            }
        }
    }
}
