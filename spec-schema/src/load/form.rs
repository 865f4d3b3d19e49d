//! Which form a file has, by its content.

use std::io::Read;
use std::string::{String, ToString};
use std::vec::Vec;

use super::json;
use crate::model::{ModelError, ModelErrorKind};

/// More text than this is in no model, but may be in a small compressed file.
const SIZE_LIMIT: u64 = 256 << 20;

/// True where bytes begin as a gzip file does.
pub(super) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

/// The content of a gzip file, up to a limit.
pub(super) fn gunzip(bytes: &[u8]) -> Result<Vec<u8>, ModelErrorKind> {
    let mut plain = Vec::new();
    // One byte more than the limit shows that there is more.
    let mut reader = flate2::read::MultiGzDecoder::new(bytes).take(SIZE_LIMIT + 1);
    match reader.read_to_end(&mut plain) {
        Ok(_) if plain.len() as u64 > SIZE_LIMIT => Err(ModelErrorKind::Damaged {
            reason: "it holds more than 256 MiB".to_string(),
        }),
        Ok(_) => Ok(plain),
        Err(error) => Err(ModelErrorKind::Damaged {
            reason: error.to_string(),
        }),
    }
}

/// True where a text can only be JSON: no IDL begins with a brace.
pub(super) fn is_json(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.trim_start_matches([' ', '\t', '\n', '\r'])
        .starts_with(['{', '['])
}

/// The forms of JSON models.
pub(super) enum Json {
    /// A service description of botocore.
    Botocore,
}

/// Decides by the keys of the outermost object, and reads no more of them than it must.
pub(super) fn of_json(source: u32, text: &str) -> Result<Json, ModelError> {
    let unknown = |json: &json::Json<'_>| ModelError::new(ModelErrorKind::UnknownForm, json.here());
    let mut json = json::Json::new(source, text);
    let start = json::Json::new(source, text);
    let mut found = None;
    let mut keys: Vec<String> = Vec::new();
    let read = json.object("an object", |json, key, _| {
        match &*key {
            "operations" => found = Some(Json::Botocore),
            _ => keys.push(key.into_owned()),
        }
        match found {
            // An error of any kind ends the search; it is not looked at.
            Some(_) => Err(unknown(json)),
            None => json.skip(),
        }
    });
    match (found, read) {
        (Some(form), _) => Ok(form),
        (None, Err(error)) => Err(error),
        (None, Ok(_)) if keys.iter().any(|key| key == "shapes") => Ok(Json::Botocore),
        (None, Ok(_)) => Err(unknown(&start)),
    }
}
