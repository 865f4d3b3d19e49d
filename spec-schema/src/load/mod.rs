//! Loading: files in any of the known forms to a resolved [`Model`].
//!
//! ```
//! # #[cfg(feature = "model")] {
//! use spec_schema::load::ModelBuilder;
//!
//! let errors = ModelBuilder::new()
//!     .add_smithy("m.smithy", "$version: \"2\"\nnamespace a\nstructure S { a Strin }\n")
//!     .build()
//!     .unwrap_err();
//! assert!(errors.to_string().starts_with("m.smithy:3:17: expected ':'"));
//! # }
//! ```

mod ast;
mod botocore;
pub(crate) mod draft;
mod form;
#[cfg(feature = "gzip")]
mod gzip;
mod json;
mod keys;
mod smithy;

use std::path::Path;
use std::string::{String, ToString};
use std::sync::Arc;
use std::vec::Vec;

use crate::model::{Model, ModelError, ModelErrorKind, ModelErrors, ModelWarning, Sources, Span};
use crate::resolve;
use draft::Draft;
#[cfg(feature = "gzip")]
use gzip::gunzip;

/// Stands where what reads compressed files has been left out of the build.
#[cfg(not(feature = "gzip"))]
fn gunzip(_: &[u8]) -> Result<Vec<u8>, ModelErrorKind> {
    Err(ModelErrorKind::Compressed)
}

/// Collects the texts of a model and builds it: any number of files, in any mix of forms.
#[derive(Debug, Default)]
pub struct ModelBuilder {
    sources: Sources,
    drafts: Vec<Draft>,
    errors: Vec<ModelError>,
    warnings: Vec<ModelError>,
}

impl ModelBuilder {
    /// A builder without files. The prelude belongs to every model.
    pub fn new() -> Self {
        ModelBuilder::default()
    }

    /// Adds a text in Smithy IDL 1.0 or 2.0. The name is what errors show.
    pub fn add_smithy(self, name: &str, text: &str) -> Self {
        self.add_text(name, Text::Smithy, text.to_string())
    }

    /// Adds bytes in any form: Smithy IDL, Smithy JSON AST or a botocore service description,
    /// each plain or, with the feature `gzip`, compressed. The form is found by the content.
    pub fn add_bytes(mut self, name: &str, bytes: &[u8]) -> Self {
        let plain = if form::is_gzip(bytes) {
            match gunzip(bytes) {
                Ok(plain) => plain,
                Err(kind) => {
                    // A source without text still gives the error its file.
                    if let Some(source) = self.add_source(name, String::new()) {
                        let error = ModelError::new(kind, Span::new(source, 0, 0));
                        self.errors.push(error);
                    }
                    return self;
                }
            }
        } else {
            bytes.to_vec()
        };
        match String::from_utf8(plain) {
            Ok(text) if form::is_json(&text) => self.add_text(name, Text::Json, text),
            Ok(text) => self.add_text(name, Text::Smithy, text),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                self.refuse_bytes(name, error.as_bytes(), at)
            }
        }
    }

    fn add_text(mut self, name: &str, form: Text, text: String) -> Self {
        let Some(source) = self.add_source(name, text) else {
            return self;
        };
        let text = self.sources.text(source);
        match form {
            Text::Smithy => {
                let draft = smithy::parse(source, text, &mut self.errors, &mut self.warnings);
                self.drafts.push(draft);
            }
            Text::Json => match parse_model(source, text, &mut self.warnings) {
                Ok(draft) => self.drafts.push(draft),
                Err(error) => self.errors.push(error),
            },
        }
        self
    }

    /// Reads a file and adds its bytes.
    pub fn add_file(self, path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.display().to_string();
        match std::fs::read(path) {
            Ok(bytes) => self.add_bytes(&name, &bytes),
            Err(error) => {
                let reason = error.to_string();
                self.refuse(ModelErrorKind::Unreadable { file: name, reason })
            }
        }
    }

    /// Resolves what was added.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the texts or, where they are well-formed, with the model.
    pub fn build(self) -> Result<Model, ModelErrors> {
        let sources = Arc::new(self.sources);
        if !self.errors.is_empty() {
            let mut errors = self.errors;
            errors.truncate(resolve::ERROR_LIMIT);
            return Err(ModelErrors { errors, sources });
        }
        let warnings = self.warnings.into_iter().map(ModelWarning).collect();
        resolve::resolve(sources, self.drafts, warnings)
    }

    fn refuse(mut self, kind: ModelErrorKind) -> Self {
        self.errors.push(ModelError::without_place(kind));
        self
    }

    /// Reports bytes that are not UTF-8 at the first of them.
    fn refuse_bytes(mut self, name: &str, bytes: &[u8], at: usize) -> Self {
        let readable = String::from_utf8_lossy(bytes);
        if let Some(source) = self.add_source(name, readable.into_owned()) {
            let span = Span::new(source, at, at);
            self.errors
                .push(ModelError::new(ModelErrorKind::NotUtf8, span));
        }
        self
    }

    fn add_source(&mut self, name: &str, text: String) -> Option<u32> {
        if u32::try_from(text.len()).is_err() {
            self.errors
                .push(ModelError::without_place(ModelErrorKind::TooLarge));
            return None;
        }
        Some(self.sources.add(name.to_string(), text.into_boxed_str()))
    }
}

/// What a text is written in.
enum Text {
    Smithy,
    Json,
}

/// One of the forms of JSON that models are written in.
fn parse_model(
    source: u32,
    text: &str,
    warnings: &mut Vec<ModelError>,
) -> Result<Draft, ModelError> {
    match form::of_json(source, text)? {
        form::Json::Ast => ast::parse(source, text, warnings),
        form::Json::Botocore => botocore::parse(source, text, warnings),
    }
}

/// Loads files, each in the form that its content shows, as one model.
///
/// # Errors
///
/// Everything that is wrong with the files or with the model that they make.
pub fn load_files<P: AsRef<Path>>(paths: &[P]) -> Result<Model, ModelErrors> {
    paths
        .iter()
        .fold(ModelBuilder::new(), |builder, path| builder.add_file(path))
        .build()
}

/// `identifier` of Smithy's grammar: letters, digits and `_`, with a letter in front, or `_`s
/// and then a letter or digit.
pub(crate) fn is_identifier(text: &str) -> bool {
    let bytes = text.as_bytes();
    let start = text.trim_start_matches('_').as_bytes();
    let begins = match start.first() {
        None => false,
        Some(first) if start.len() < bytes.len() => first.is_ascii_alphanumeric(),
        Some(first) => first.is_ascii_alphabetic(),
    };
    begins
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

/// One JSON value, with the places in it.
///
/// # Errors
///
/// The first place that is not JSON.
pub fn parse_json(text: &str) -> Result<crate::model::Node, ModelError> {
    let mut json = json::Json::new(0, text);
    let node = json.node()?;
    json.end()?;
    Ok(node)
}

#[cfg(all(test, not(feature = "gzip")))]
mod tests {
    use super::*;

    #[test]
    fn compressed_files_are_refused_by_name() {
        let builder = ModelBuilder::new().add_bytes("a.json.gz", &[0x1f, 0x8b, 8, 0]);
        let errors = builder.build().unwrap_err().to_string();
        let expected = "a.json.gz:1:1: the file is compressed with gzip: unpack it, or enable";
        assert!(errors.starts_with(expected), "{errors}");
    }
}
