//! Reading, in bounded memory.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

use super::files::Entry;
use super::json::SyntaxError;

/// Text, or why there is none.
pub(crate) enum Input {
    Text(String),
    /// The bytes are no text; what of them is.
    Malformed(String, SyntaxError),
}

/// The largest document, in bytes, where nobody says another size.
pub(crate) const LARGEST: u64 = 64 << 20;

/// Opens a file or standard input.
pub(crate) fn open(entry: &Entry) -> io::Result<Box<dyn Read + Send>> {
    if entry.name == "-" {
        return Ok(Box::new(io::stdin()));
    }
    if entry.path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    Ok(Box::new(File::open(&entry.path)?))
}

/// Reads a file, but no more than the largest document.
pub(crate) fn read(entry: &Entry, largest: u64) -> io::Result<Input> {
    let mut bytes = Vec::new();
    open(entry)?
        .take(largest.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > largest {
        return Ok(Input::Malformed(String::new(), too_large(largest)));
    }
    Ok(decode(bytes))
}

/// What is said of a file that somebody else has written while it was checked.
pub(crate) const CHANGED: &str = "not corrected, because the file has changed since it was read";

/// Writes a file anew that held the text `old`, so that it is never there in part, and keeps
/// its byte order mark.
pub(crate) fn replace(path: &Path, old: &str, text: &str) -> io::Result<()> {
    let bytes = fs::read(path)?;
    let had_mark = bytes.starts_with(MARK);
    if bytes.strip_prefix(MARK).unwrap_or(&bytes) != old.as_bytes() {
        return Err(io::Error::other(CHANGED));
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    if had_mark {
        file.write_all(MARK)?;
    }
    file.write_all(text.as_bytes())?;
    fs::set_permissions(file.path(), fs::metadata(path)?.permissions())?;
    file.persist(path)?;
    Ok(())
}

/// UTF-8's byte order mark.
pub(crate) const MARK: &[u8] = b"\xef\xbb\xbf";

pub(crate) fn too_large(largest: u64) -> SyntaxError {
    SyntaxError {
        offset: 0,
        message: format!(
            "the document is larger than {} MiB; --max-size allows more",
            largest >> 20
        ),
    }
}

/// Bytes as text, without a byte order mark.
pub(crate) fn decode(mut bytes: Vec<u8>) -> Input {
    if bytes.starts_with(MARK) {
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
                let byte = bytes.get(valid).copied().unwrap_or_default();
                format!("byte 0x{byte:02x} is not UTF-8: save the file as UTF-8")
            };
            bytes.truncate(valid);
            let text = String::from_utf8(bytes).unwrap_or_default();
            let offset = text.len();
            Input::Malformed(text, SyntaxError { offset, message })
        }
    }
}

/// Some whole lines of a file.
pub(crate) struct Chunk {
    pub(crate) first_line: u64,
    pub(crate) bytes: Vec<u8>,
    /// One more line follows that was too long to read.
    pub(crate) too_long: bool,
}

/// A file in pieces that end where lines end.
pub(crate) struct Chunks {
    reader: BufReader<Box<dyn Read + Send>>,
    line: u64,
    largest: u64,
}

/// How many bytes a chunk has, where its lines are short.
const CHUNK: usize = 256 << 10;

impl Chunks {
    pub(crate) fn new(reader: Box<dyn Read + Send>, largest: u64) -> Self {
        Chunks {
            reader: BufReader::with_capacity(CHUNK, reader),
            line: 1,
            largest,
        }
    }

    /// Reads what is left of the line that the bytes end in; false where it is too long.
    fn finish_line(&mut self, bytes: &mut Vec<u8>) -> io::Result<bool> {
        let start = bytes
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        let room = self.largest.saturating_sub((bytes.len() - start) as u64);
        self.reader
            .by_ref()
            .take(room.saturating_add(1))
            .read_until(b'\n', bytes)?;
        let line = &bytes[start..];
        Ok(line.ends_with(b"\n") || line.len() as u64 <= self.largest)
    }

    fn read(&mut self) -> io::Result<Option<Chunk>> {
        let buffer = self.reader.fill_buf()?;
        if buffer.is_empty() {
            return Ok(None);
        }
        let mut bytes = buffer.to_vec();
        self.reader.consume(bytes.len());
        let first_line = self.line;
        let mut too_long = false;
        if !bytes.ends_with(b"\n") && !self.finish_line(&mut bytes)? {
            skip_line(&mut self.reader)?;
            bytes.truncate(
                bytes
                    .iter()
                    .rposition(|byte| *byte == b'\n')
                    .map_or(0, |at| at + 1),
            );
            too_long = true;
        }
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.line += lines + u64::from(too_long);
        Ok(Some(Chunk {
            first_line,
            bytes,
            too_long,
        }))
    }
}

/// Passes over the rest of a line.
pub(crate) fn skip_line(reader: &mut (impl BufRead + ?Sized)) -> io::Result<()> {
    loop {
        let buffer = reader.fill_buf()?;
        let end = memchr::memchr(b'\n', buffer);
        let length = end.map_or(buffer.len(), |end| end + 1);
        let is_last = end.is_some() || buffer.is_empty();
        reader.consume(length);
        if is_last {
            return Ok(());
        }
    }
}

impl Iterator for Chunks {
    type Item = io::Result<Chunk>;

    fn next(&mut self) -> Option<Self::Item> {
        self.read().transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_somebody_has_changed_is_not_replaced() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        let path = file.path();
        for mark in [&b""[..], MARK] {
            fs::write(path, [mark, b"{\"a\": 1}"].concat()).expect("written");
            let error = replace(path, "{\"a\": 0}", "{}").expect_err("changed");
            assert_eq!(error.to_string(), CHANGED);
            assert!(fs::read(path).expect("read").ends_with(b"{\"a\": 1}"));
            replace(path, "{\"a\": 1}", "{\"a\": 2}").expect("replaced");
            assert_eq!(
                fs::read(path).expect("read"),
                [mark, b"{\"a\": 2}"].concat()
            );
        }
    }
}
