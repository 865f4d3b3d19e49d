//! `spec pattern`: what a pattern accepts.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde::{Deserialize, Serialize};
use spec_schema::pattern::{Compiled, Fault, Semantics, compile_within};

use crate::failure::Failure;

/// How many states an automaton may have here.
const MAX_STATES: usize = 1_000_000;
/// How many texts are shown where none is asked about.
const SAMPLES: u64 = 5;

/// Says whether texts match a pattern, where they go wrong and what could stand there;
/// without a text, shows some that match
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The pattern, as a model writes it
    #[arg(required_unless_present = "input", allow_hyphen_values = true)]
    pattern: Option<String>,
    /// Texts to match; none: print texts that match
    #[arg(allow_hyphen_values = true)]
    texts: Vec<String>,
    /// How the pattern is read
    #[arg(long, value_enum, default_value = "java")]
    semantics: Reading,
    /// Answers lines of {"pattern": …, "strings": […]} in the file PATTERN ('-': standard
    /// input) with lines of {"verdicts": "10…"}
    #[arg(long, value_enum)]
    input: Option<Input>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Reading {
    /// The whole text must match, as in java.util.regex
    Java,
    /// A match anywhere; ^ and $ are the ends of the text
    Smithy,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Input {
    Jsonl,
}

impl From<Reading> for Semantics {
    fn from(reading: Reading) -> Self {
        match reading {
            Reading::Java => Semantics::JavaMatches,
            Reading::Smithy => Semantics::SmithySearch,
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let semantics = arguments.semantics.into();
    let mut out = BufWriter::new(stdout().lock());
    let pattern = arguments.pattern.as_deref().unwrap_or("-");
    let code = if arguments.input.is_some() {
        let mut files = vec![pattern];
        files.extend(arguments.texts.iter().map(String::as_str));
        let mut code = ExitCode::SUCCESS;
        for file in files {
            if !answer_lines(file, semantics, &mut out)? {
                code = ExitCode::from(2);
            }
        }
        code
    } else {
        let compiled = compile_within(pattern, semantics, MAX_STATES)
            .map_err(|error| Failure::Usage(marked(pattern, &error)))?;
        if arguments.texts.is_empty() {
            show_samples(&compiled, &mut out)?
        } else {
            match_texts(&compiled, &arguments.texts, &mut out)?
        }
    };
    out.flush()?;
    Ok(code)
}

/// An error with the pattern under it, and the place.
fn marked(pattern: &str, error: &spec_schema::pattern::PatternError) -> String {
    if pattern.chars().any(char::is_control) || pattern.chars().count() > 200 {
        return error.to_string();
    }
    let before = pattern[..error.span.start].chars().count();
    let marked = pattern[error.span.clone()].chars().count().max(1);
    format!(
        "{error}\n  {pattern}\n  {}{}",
        " ".repeat(before),
        "^".repeat(marked)
    )
}

fn match_texts(
    compiled: &Compiled,
    texts: &[String],
    out: &mut impl Write,
) -> Result<ExitCode, Failure> {
    let mut code = ExitCode::SUCCESS;
    for text in texts {
        match compiled.pattern().find_fault(text) {
            None => writeln!(out, "{text:?} matches")?,
            Some(fault) => {
                code = ExitCode::from(1);
                writeln!(out, "{text:?} {}", told(compiled, text, fault))?;
            }
        }
    }
    Ok(code)
}

/// Where a text goes wrong, and what could stand there.
fn told(compiled: &Compiled, text: &str, fault: Fault) -> String {
    let expected = compiled.pattern().expected(fault);
    let expected = expected.as_str();
    match text[fault.byte..].chars().next() {
        Some(found) => format!(
            "does not match: {found:?} cannot stand at character {} (byte {}), expected {expected}",
            fault.character + 1,
            fault.byte,
        ),
        None => format!("does not match: it ends too early, expected {expected}"),
    }
}

fn show_samples(compiled: &Compiled, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let pattern = compiled.pattern();
    let known = |error: spec_schema::pattern::TooManyStates| Failure::Usage(error.to_string());
    let Some(shortest) = pattern.shortest(0, usize::MAX).map_err(known)? else {
        writeln!(out, "no text matches")?;
        return Ok(ExitCode::from(1));
    };
    let mut shown = vec![shortest];
    for seed in 1..=4 * SAMPLES {
        let sample = pattern.sample(seed, 0, usize::MAX).map_err(known)?;
        if let Some(sample) = sample.filter(|sample| !shown.contains(sample)) {
            shown.push(sample);
        }
        if shown.len() as u64 == SAMPLES {
            break;
        }
    }
    for text in shown {
        writeln!(out, "{text:?}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A line of input.
#[derive(Deserialize)]
struct Question {
    pattern: String,
    strings: Vec<String>,
}

/// A line of output.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Answer {
    Verdicts(String),
    Error(String),
}

/// Answers a file line by line; whether every line was a question.
fn answer_lines(file: &str, semantics: Semantics, out: &mut impl Write) -> Result<bool, Failure> {
    if file == "-" {
        return answer_all(Path::new("-"), stdin().lock(), semantics, out);
    }
    let path = PathBuf::from(file);
    let input = File::open(&path).map_err(|error| Failure::file(&path, &error))?;
    answer_all(&path, BufReader::new(input), semantics, out)
}

fn answer_all(
    path: &Path,
    mut input: impl BufRead,
    semantics: Semantics,
    out: &mut impl Write,
) -> Result<bool, Failure> {
    let mut understood = true;
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = input.read_until(b'\n', &mut line);
        if read.map_err(|error| Failure::file(path, &error))? == 0 {
            return Ok(understood);
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let answer = match serde_json::from_slice(&line) {
            Ok(question) => answer(&question, semantics),
            Err(error) => {
                understood = false;
                Answer::Error(format!("the line is no question: {error}"))
            }
        };
        serde_json::to_writer(&mut *out, &answer).map_err(std::io::Error::from)?;
        writeln!(out)?;
    }
}

fn answer(question: &Question, semantics: Semantics) -> Answer {
    match compile_within(&question.pattern, semantics, MAX_STATES) {
        Err(error) => Answer::Error(error.to_string()),
        Ok(compiled) => {
            let pattern = compiled.pattern();
            let strings = question.strings.iter();
            let verdicts = strings.map(|text| if pattern.is_match(text) { '1' } else { '0' });
            Answer::Verdicts(verdicts.collect())
        }
    }
}
