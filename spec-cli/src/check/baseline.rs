//! Violations that were there before, so that only new ones fail.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::report::{Finding, Kind};
use crate::failure::Failure;

/// The violations that are known, and how often each is there.
#[derive(Debug, Default)]
pub(crate) struct Baseline(BTreeMap<Key, u64>);

/// What tells one violation from another, wherever it stands in its file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Key {
    source: String,
    path: String,
    constraint: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    condition: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    #[serde(flatten)]
    key: Key,
    count: u64,
}

impl Key {
    pub(crate) fn new(source: &str, finding: &Finding<'_>) -> Self {
        Key {
            source: source.replace('\\', "/"),
            path: finding.path.clone(),
            constraint: finding.kind.as_str().to_owned(),
            condition: finding.condition.clone(),
        }
    }
}

impl Baseline {
    /// Reads what was recorded; nothing where nothing was.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, Failure> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Failure::file(path, &error)),
        };
        let lines: Vec<Line> = serde_json::from_str(&text)
            .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
        Ok(Some(Baseline(
            lines
                .into_iter()
                .map(|line| (line.key, line.count))
                .collect(),
        )))
    }

    /// Records violations.
    pub(crate) fn write(path: &Path, keys: Vec<Key>) -> Result<(), Failure> {
        let mut counts: BTreeMap<_, u64> = BTreeMap::new();
        for key in keys {
            *counts.entry(key).or_default() += 1;
        }
        let lines = counts.into_iter().map(|(key, count)| Line { key, count });
        let lines: Vec<_> = lines
            .map(|line| serde_json::to_string(&line).unwrap_or_default())
            .collect();
        let text = format!("[\n{}\n]\n", lines.join(",\n"));
        std::fs::write(path, text).map_err(|error| Failure::file(path, &error))
    }

    /// Leaves out the violations of a document that are known.
    pub(crate) fn apply(&self, source: &str, findings: &mut Vec<Finding<'_>>) {
        let mut used: BTreeMap<Key, u64> = BTreeMap::new();
        findings.retain(|finding| {
            if finding.kind == Kind::Syntax {
                return true;
            }
            let key = Key::new(source, finding);
            let known = self.0.get(&key).copied().unwrap_or(0);
            let used = used.entry(key).or_default();
            *used += 1;
            *used > known
        });
    }
}
