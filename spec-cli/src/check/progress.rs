//! How far a long run has come, on a terminal.

use std::io::{self, IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// A line on standard error that is there while the work goes on, and gone when it is done.
pub(crate) struct Progress<W> {
    out: W,
    files: usize,
    done: usize,
    documents: u64,
    /// When the line was written last, or the work began.
    last: Instant,
    /// The line is on the terminal.
    is_shown: bool,
    is_wanted: bool,
}

/// Runs that are shorter show nothing, and the line changes no faster.
const PAUSE: Duration = Duration::from_millis(250);

/// Back to the start of the line, and away with what is on it.
const CLEAR: &[u8] = b"\r\x1b[K";

impl Progress<io::Stderr> {
    /// Of a run over so many files; nothing is shown where nobody sees it.
    pub(crate) fn new(files: usize) -> Self {
        Progress::on(stderr(), files, stderr().is_terminal())
    }
}

impl<W: Write> Progress<W> {
    fn on(out: W, files: usize, is_wanted: bool) -> Self {
        Progress {
            out,
            files,
            done: 0,
            documents: 0,
            last: Instant::now(),
            is_shown: false,
            is_wanted,
        }
    }

    /// Some documents have been checked, and perhaps the last of a file.
    pub(crate) fn advance(&mut self, documents: u64, is_file: bool) {
        self.documents += documents;
        self.done += usize::from(is_file);
    }

    /// Whether it is time to show how far the work has come.
    pub(crate) fn is_due(&self) -> bool {
        self.is_wanted && self.last.elapsed() >= PAUSE
    }

    /// Shows it; nothing else may be waiting to be written.
    pub(crate) fn show(&mut self) {
        let (done, files, documents) = (self.done, self.files, self.documents);
        self.hide();
        // A terminal that has gone needs no progress.
        let _ = write!(self.out, "{done} of {files} files, {documents} documents");
        let _ = self.out.flush();
        self.is_shown = true;
        self.last = Instant::now();
    }

    /// Takes the line away, before something else is written and at the end.
    pub(crate) fn hide(&mut self) {
        if self.is_shown {
            let _ = self.out.write_all(CLEAR);
            let _ = self.out.flush();
            self.is_shown = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Progress;

    #[test]
    fn the_line_comes_and_goes() {
        let mut written = Vec::new();
        let mut progress = Progress::on(&mut written, 2, true);
        progress.advance(1, true);
        progress.show();
        progress.hide();
        progress.hide();
        assert_eq!(written, b"1 of 2 files, 1 documents\r\x1b[K");
    }

    #[test]
    fn nobody_is_shown_nothing() {
        let mut written = Vec::new();
        let mut progress = Progress::on(&mut written, 2, false);
        progress.last -= super::PAUSE;
        progress.advance(1, true);
        assert!(!progress.is_due());
        progress.hide();
        assert!(written.is_empty());
    }
}
