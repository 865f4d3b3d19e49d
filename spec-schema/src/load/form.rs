//! Which form a file has, by its content.

use super::json;
use crate::model::{ModelError, ModelErrorKind};

/// True where bytes begin as a gzip file does.
pub(super) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

/// True where a text can only be JSON: no IDL begins with a brace.
pub(super) fn is_json(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.trim_start_matches([' ', '\t', '\n', '\r'])
        .starts_with(['{', '['])
}

/// The forms of JSON models.
#[derive(Clone, Copy)]
pub(super) enum Json {
    /// Smithy's JSON AST.
    Ast,
    /// A service description of botocore.
    Botocore,
}

/// Decides by the keys of the outermost object: `smithy` is only in an AST, `operations` only
/// in a service description.
pub(super) fn of_json(source: u32, text: &str) -> Result<Json, ModelError> {
    let mut json = json::Json::new(source, text);
    let start = json.here();
    let found = json.find_key("an object", |key| match key {
        "smithy" => Some(Json::Ast),
        "operations" => Some(Json::Botocore),
        _ => None,
    })?;
    found.ok_or_else(|| ModelError::new(ModelErrorKind::UnknownForm, start))
}
