//! The requests in files, for commands that do something else with them than check them.

use spec_schema::table::Tables;

pub(crate) use super::embedded::Request;
pub(crate) use super::files::{Entry, InputFormat, expand};
use super::guess::Guesser;
use super::input::{self, Input};
use super::lint::Lints;
use super::policy::Policy;
use super::settings::Settings;
use super::source::Source;
use super::units::documents;

/// What documents are looked at with: the shapes of a model.
pub(crate) struct Lookup<'t>(Settings<'t>);

impl<'t> Lookup<'t> {
    /// Documents are values of the chosen shape or, where none is, of the one that fits them
    /// best; requests inside other documents are found.
    pub(crate) fn new(tables: &'t Tables<'t>, chosen: Option<u32>) -> Self {
        Lookup(Settings {
            guesser: Guesser::new(tables, chosen),
            policy: Policy::default(),
            baseline: None,
            lints: Lints::new(tables),
            form: None,
        })
    }
}

/// A document of a file: the line on which it starts, and its requests or why there are none.
pub(crate) type Found<'s, 't> = (u64, Result<Vec<Request<'s, 't>>, Reason>);

/// Why a document has no requests.
pub(crate) struct Reason {
    /// The reason with its place.
    pub(crate) text: String,
    /// The document is read, and nobody knows what it is.
    pub(crate) is_undecided: bool,
}

/// The text of a file.
pub(crate) fn read(entry: &Entry) -> Result<String, String> {
    let place = |error: String| format!("{}: {error}", entry.name);
    match input::read(entry, input::LARGEST).map_err(|error| place(error.to_string()))? {
        Input::Text(text) => Ok(text),
        Input::Malformed(_, error) => Err(place(error.message)),
    }
}

/// The requests of every document of a file's text.
pub(crate) fn find<'s, 't>(
    entry: &'s Entry,
    text: &'s str,
    lookup: &Lookup<'t>,
) -> Vec<Found<'s, 't>> {
    let pieces = entry
        .source(text)
        .pieces(entry.format == InputFormat::Jsonl);
    pieces
        .into_iter()
        .flat_map(|piece| in_text(piece, entry.format, lookup))
        .collect()
}

fn in_text<'s, 't>(
    source: Source<'s>,
    format: InputFormat,
    lookup: &Lookup<'t>,
) -> Vec<Found<'s, 't>> {
    match documents(source, format) {
        Ok(documents) => {
            let documents = documents.into_iter();
            documents
                .map(|document| document.requests(&lookup.0))
                .collect()
        }
        Err(error) => {
            let report = super::document::malformed(source, None, error);
            let reason = Reason {
                text: report.reason(source.name),
                is_undecided: false,
            };
            vec![(report.line, Err(reason))]
        }
    }
}
