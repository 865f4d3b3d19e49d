//! Files and standard input.

use std::fs::File;
use std::io::{self, Read};

use super::json::SyntaxError;

/// The largest document that is read; a request of the API is never near it.
pub(crate) const LARGEST: u64 = 64 << 20;

/// What has been read, or why there is nothing to check.
pub(crate) enum Input {
    Text(String),
    /// The bytes are no text; what of them is.
    Malformed(String, SyntaxError),
}

/// Reads a file, or standard input for `-`, but no more than the largest document.
pub(crate) fn read(name: &str) -> io::Result<Input> {
    let mut bytes = Vec::new();
    if name == "-" {
        io::stdin()
            .lock()
            .take(LARGEST + 1)
            .read_to_end(&mut bytes)?;
    } else {
        File::open(name)?
            .take(LARGEST + 1)
            .read_to_end(&mut bytes)?;
    }
    if bytes.len() as u64 > LARGEST {
        let error = SyntaxError {
            offset: 0,
            message: format!("the document is larger than {} MiB", LARGEST >> 20),
        };
        return Ok(Input::Malformed(String::new(), error));
    }
    Ok(decode(bytes))
}

fn decode(mut bytes: Vec<u8>) -> Input {
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Input::Text(text),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let mut bytes = error.into_bytes();
            let message = if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
                "the file is UTF-16: save it as UTF-8".to_owned()
            } else {
                format!(
                    "byte 0x{:02x} is not UTF-8: save the file as UTF-8",
                    bytes[valid]
                )
            };
            bytes.truncate(valid);
            let text = String::from_utf8(bytes).unwrap_or_default();
            let offset = text.len();
            Input::Malformed(text, SyntaxError { offset, message })
        }
    }
}
