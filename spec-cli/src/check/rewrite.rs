//! Files of lines that are corrected: written anew in pieces, as they are read.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use tempfile::NamedTempFile;

use super::files::Entry;
use super::input::CHANGED;

/// Some lines of a file after their corrections.
pub(crate) struct Piece {
    entry: Arc<Entry>,
    /// How many bytes of the file it stands for.
    read: u64,
    bytes: Vec<u8>,
    is_changed: bool,
}

impl Piece {
    /// A piece of a file, `read` as it stands there; the lines come after what is not of them.
    pub(crate) fn new(entry: &Arc<Entry>, read: &[u8], lines: &[u8]) -> Self {
        Piece {
            entry: entry.clone(),
            read: read.len() as u64,
            bytes: read[..read.len() - lines.len()].to_vec(),
            is_changed: false,
        }
    }

    /// The name of the file.
    pub(crate) fn name(&self) -> &str {
        &self.entry.name
    }

    /// Adds a line that has been corrected: the bytes of it, the text in them, and the new text.
    pub(crate) fn line(&mut self, bytes: &[u8], text: &str, corrected: &str) {
        self.is_changed |= text != corrected;
        self.bytes.extend(corrected.as_bytes());
        self.bytes.extend(&bytes[text.len()..]);
    }

    /// Adds a line as it is.
    pub(crate) fn keep(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
    }
}

fn written(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}

/// A file that is written anew beside the old one.
pub(crate) struct Rewrite {
    entry: Arc<Entry>,
    /// Nothing for standard input, which stays as it is.
    file: Option<NamedTempFile>,
    /// When the old one was written, where the system knows.
    written: Option<SystemTime>,
    read: u64,
    is_changed: bool,
}

impl Rewrite {
    /// Of the file that a first piece is of.
    pub(crate) fn new(piece: &Piece) -> io::Result<Self> {
        let entry = piece.entry.clone();
        let folder = entry.path.parent();
        // The folder of a bare name has an empty one.
        let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        let file = match &*entry.name {
            "-" => None,
            _ => Some(NamedTempFile::new_in(folder)?),
        };
        let written = file.as_ref().and_then(|_| written(&entry.path));
        Ok(Rewrite {
            entry,
            file,
            written,
            read: 0,
            is_changed: false,
        })
    }

    pub(crate) fn add(&mut self, piece: &Piece) -> io::Result<()> {
        self.read += piece.read;
        self.is_changed |= piece.is_changed;
        match &mut self.file {
            Some(file) => file.write_all(&piece.bytes),
            None => Ok(()),
        }
    }

    /// Puts the new file in the place of the old one, where all of that has been read: what
    /// could not be is not to be lost.
    pub(crate) fn finish(self) -> io::Result<()> {
        let Some(file) = self.file.filter(|_| self.is_changed) else {
            return Ok(());
        };
        if written(&self.entry.path) != self.written {
            return Err(io::Error::other(CHANGED));
        }
        let old = fs::metadata(&self.entry.path)?;
        if old.len() != self.read {
            return Err(io::Error::other(
                "not corrected, because not all of its lines could be read",
            ));
        }
        fs::set_permissions(file.path(), old.permissions())?;
        file.persist(&self.entry.path)?;
        Ok(())
    }
}
