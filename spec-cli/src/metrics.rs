//! `spec metrics`: what the metric definitions of a request find in the log of a training job.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;
use serde_json::json;
use spec_core::metrics::Metric;

use crate::check::{Definition, definitions, skip_line};
use crate::failure::Failure;

/// Applies the metric definitions of a request to the log of a training job
///
/// Prints what CloudWatch would get: the line of the log, the name of the metric and the value.
/// The exit status is 1 where a definition finds nothing or cannot be used.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A document with MetricDefinitions anywhere in it, in JSON or YAML
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The log; `-` is standard input
    #[arg(long, value_name = "LOG")]
    log: PathBuf,
    /// How the values are written
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

/// The longest line that is looked at, in bytes; of a longer one, its beginning.
const LONGEST: u64 = 1 << 20;

/// A definition, and how often it has found something.
struct Counted<'d> {
    definition: &'d Definition,
    metric: Option<Metric>,
    values: u64,
    other: u64,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let definitions = definitions(&arguments.file)?;
    if definitions.is_empty() {
        let file = arguments.file.display();
        return Err(Failure::Usage(format!(
            "{file}: there are no MetricDefinitions in it"
        )));
    }
    let mut all_fit = true;
    let mut counted: Vec<_> = definitions
        .iter()
        .map(|definition| {
            let metric = Metric::new(&definition.name, &definition.regex);
            if let Err(error) = &metric {
                all_fit = false;
                let place = definition.place(&arguments.file);
                eprintln!("{place}: {:?}: {error}", definition.name);
            }
            Counted {
                definition,
                metric: metric.ok(),
                values: 0,
                other: 0,
            }
        })
        .collect();
    let mut out = BufWriter::new(stdout().lock());
    read_lines(&arguments.log, |number, line| {
        for counted in &mut counted {
            counted.find(number, line, arguments.format, &mut out)?;
        }
        Ok(())
    })?;
    out.flush()?;
    for counted in &counted {
        all_fit &= counted.report(&arguments.file);
    }
    Ok(ExitCode::from(u8::from(!all_fit)))
}

impl Counted<'_> {
    fn find(
        &mut self,
        number: u64,
        line: &str,
        format: Format,
        out: &mut impl Write,
    ) -> Result<(), Failure> {
        for value in self.metric.iter().flat_map(|metric| metric.values(line)) {
            let Ok(value) = value else {
                self.other += 1;
                continue;
            };
            self.values += 1;
            let name = &self.definition.name;
            match format {
                Format::Human => writeln!(out, "{number}\t{}\t{value}", name.escape_debug())?,
                Format::Json => {
                    let row = json!({ "line": number, "name": name, "value": value });
                    writeln!(out, "{row}")?;
                }
            }
        }
        Ok(())
    }

    /// Says on standard error what has been found of no use; whether all is well.
    fn report(&self, file: &Path) -> bool {
        let name = &self.definition.name;
        let place = self.definition.place(file);
        match (&self.metric, self.values, self.other) {
            (None, ..) => false,
            (_, 0, 0) => {
                eprintln!("{place}: {name:?}: never found in the log");
                false
            }
            (_, _, 0) => true,
            (_, _, other) => {
                let times = if other == 1 { "time" } else { "times" };
                eprintln!("{place}: {name:?}: {other} {times} what was captured is no number");
                false
            }
        }
    }
}

/// Reads a log line by line, in memory that does not grow with it.
fn read_lines(
    path: &Path,
    mut each: impl FnMut(u64, &str) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let failed = |error| Failure::file(path, &error);
    let mut reader: Box<dyn BufRead> = match path == Path::new("-") {
        true => Box::new(stdin().lock()),
        false => Box::new(BufReader::new(File::open(path).map_err(failed)?)),
    };
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let mut limited = std::io::Read::take(&mut reader, LONGEST);
        if limited.read_until(b'\n', &mut line).map_err(failed)? == 0 {
            break;
        }
        if line.last() != Some(&b'\n') {
            skip_line(&mut *reader).map_err(failed)?;
        }
        let text = String::from_utf8_lossy(&line);
        each(number, text.trim_end_matches(['\n', '\r']))?;
    }
    Ok(())
}
