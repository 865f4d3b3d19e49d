//! A run as it goes: what is written, and what has come of it so far.

use std::collections::BTreeMap;
use std::io::{self, Write, stderr};

use spec_core::Severity;

use super::baseline::Key;
use super::progress::Progress;
use super::report::{Format, Style};
use super::rewrite::Rewrite;
use super::units::{Outcome, Status};

/// Writes what comes of the work, in its order.
pub(crate) struct Run<'s, W> {
    out: W,
    style: &'s Style,
    status: Status,
    /// Nothing has been written that a separator would have to follow.
    first: bool,
    /// Documents of the file of many documents that is written about, and valid ones of them.
    all: u64,
    valid: u64,
    counts: BTreeMap<(Severity, String), u64>,
    pub(crate) recorded: Vec<Key>,
    progress: Progress<io::Stderr>,
    /// The corrected lines of the file whose lines are being checked.
    rewrite: Option<Rewrite>,
}

impl<'s, W: Write> Run<'s, W> {
    /// A run over so many files.
    pub(crate) fn new(out: W, style: &'s Style, files: usize) -> Self {
        Run {
            out,
            style,
            status: Status::Valid,
            first: true,
            all: 0,
            valid: 0,
            counts: BTreeMap::new(),
            recorded: Vec::new(),
            progress: Progress::new(files),
            rewrite: None,
        }
    }

    pub(crate) fn start(&mut self) -> io::Result<()> {
        self.out.write_all(self.style.head().as_bytes())
    }

    pub(crate) fn take(&mut self, mut outcome: Outcome) -> io::Result<()> {
        if let Err(message) = self.correct(&mut outcome) {
            self.take(Outcome::unreadable(&message))?;
        }
        self.status = self.status.max(outcome.status);
        if !(outcome.output.err.is_empty() && outcome.output.out.is_empty()) {
            self.progress.hide();
        }
        let is_file = outcome.end.is_some() || !outcome.many;
        self.progress.advance(outcome.all, is_file);
        if !outcome.output.err.is_empty() {
            // What is said in one place comes in order in both outputs.
            self.out.flush()?;
            stderr().write_all(outcome.output.err.as_bytes())?;
        }
        let mut text = &*outcome.output.out;
        if self.first && !text.is_empty() {
            text = text.strip_prefix(self.style.separator()).unwrap_or(text);
            self.first = false;
        }
        self.out.write_all(text.as_bytes())?;
        if outcome.many {
            self.all += outcome.all;
            self.valid += outcome.valid;
        }
        if let Some(name) = outcome.end {
            let tally = self.style.tally(&name, self.valid, self.all);
            self.out.write_all(tally.as_bytes())?;
            (self.all, self.valid) = (0, 0);
        }
        for (what, count) in outcome.counts {
            *self.counts.entry(what).or_default() += count;
        }
        self.recorded.extend(outcome.recorded);
        if self.progress.is_due() {
            self.out.flush()?;
            self.progress.show();
        }
        Ok(())
    }

    /// Writes corrected lines, and puts them in the place of the file when all are there.
    fn correct(&mut self, outcome: &mut Outcome) -> Result<(), String> {
        if let Some(piece) = outcome.piece.take() {
            let failed = |error: io::Error| format!("{}: {error}", piece.name());
            let rewrite = match self.rewrite.take() {
                Some(rewrite) => rewrite,
                None => Rewrite::new(&piece).map_err(failed)?,
            };
            self.rewrite.insert(rewrite).add(&piece).map_err(failed)?;
        }
        match (&outcome.end, self.rewrite.take()) {
            (Some(name), Some(rewrite)) => {
                let finished = rewrite.finish();
                finished.map_err(|error| format!("{name}: {error}"))
            }
            (_, rewrite) => {
                self.rewrite = rewrite;
                Ok(())
            }
        }
    }

    /// The violations have been recorded, and are no failure.
    pub(crate) fn forgive(&mut self) {
        if self.status == Status::Violations {
            self.status = Status::Valid;
        }
    }

    pub(crate) fn finish(mut self, summary: bool) -> io::Result<Status> {
        self.progress.hide();
        let is_checked = self.status != Status::NotChecked;
        self.out.write_all(self.style.tail(is_checked).as_bytes())?;
        if summary {
            let text = self.summary();
            match self.style.format {
                Format::Human => self.out.write_all(text.as_bytes())?,
                // The others are read by programs.
                _ => stderr().write_all(text.as_bytes())?,
            }
        }
        self.out.flush()?;
        Ok(self.status)
    }

    fn summary(&self) -> String {
        let mut counts: Vec<_> = self.counts.iter().collect();
        if counts.is_empty() {
            return "nothing found\n".to_owned();
        }
        counts.sort_by_key(|((severity, name), count)| {
            (std::cmp::Reverse((*severity, **count)), name.clone())
        });
        let lines = counts.into_iter().map(|((severity, name), count)| {
            let plural = if *count == 1 { "" } else { "s" };
            format!("{count:>7} {}{plural}: {name}\n", severity.as_str())
        });
        lines.collect()
    }
}
