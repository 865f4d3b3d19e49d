//! Settings: what the command line says, and what a file `spec.toml` near the documents says.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::policy::{Level, Policy, Selector};
use crate::failure::Failure;

/// The name of the file of settings, which is looked for from a document's folder upwards.
const NAME: &str = "spec.toml";

/// A file of settings. Paths in it are relative to its folder.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Config {
    /// Files of the model.
    pub(crate) model: Vec<PathBuf>,
    /// The shapes of documents, by globs of their paths.
    shapes: BTreeMap<String, String>,
    allow: Vec<String>,
    warn: Vec<String>,
    deny: Vec<String>,
    baseline: Option<PathBuf>,
    #[serde(skip)]
    folder: PathBuf,
}

impl Config {
    fn read(path: &Path) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
        let wrong = |reason: String| Failure::Usage(format!("{}: {reason}", path.display()));
        let mut config: Config = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        config.folder = path.parent().unwrap_or(Path::new("")).to_owned();
        for file in &mut config.model {
            *file = config.folder.join(&*file);
        }
        for glob in config.shapes.keys() {
            glob::Pattern::new(glob).map_err(|error| wrong(format!("{glob}: {error}")))?;
        }
        config.policy().map_err(wrong)?;
        Ok(config)
    }

    /// The rules of the file.
    pub(crate) fn policy(&self) -> Result<Policy, String> {
        let mut policy = Policy::default();
        for (texts, level) in [
            (&self.allow, Level::Allow),
            (&self.warn, Level::Warn),
            (&self.deny, Level::Deny),
        ] {
            for text in texts {
                let selector: Selector =
                    text.parse().map_err(|error| format!("{text}: {error}"))?;
                policy.add(&[selector], level);
            }
        }
        Ok(policy)
    }

    /// The shape that the file gives a document.
    pub(crate) fn shape_of(&self, document: &Path) -> Option<&str> {
        let document = absolute(document);
        let folder = absolute(&self.folder);
        let relative = document.strip_prefix(folder).ok()?;
        let fits =
            |glob: &str| glob::Pattern::new(glob).is_ok_and(|glob| glob.matches_path(relative));
        let found = self.shapes.iter().find(|(glob, _)| fits(glob));
        found.map(|(_, shape)| &**shape)
    }

    pub(crate) fn baseline(&self) -> Option<PathBuf> {
        self.baseline.as_ref().map(|file| self.folder.join(file))
    }
}

/// The files of settings that were found, by folder.
#[derive(Debug, Default)]
pub(crate) struct Configs {
    by_folder: HashMap<PathBuf, Option<usize>>,
    all: Vec<Config>,
}

impl Configs {
    /// The index of the settings for a document, read where that has not been done.
    pub(crate) fn find(&mut self, document: &Path) -> Result<Option<usize>, Failure> {
        let document = absolute(document);
        let mut passed = Vec::new();
        let mut found = None;
        for folder in document.ancestors().skip(1) {
            if let Some(known) = self.by_folder.get(folder) {
                found = *known;
                break;
            }
            passed.push(folder.to_owned());
            let file = folder.join(NAME);
            if file.is_file() {
                found = Some(self.all.len());
                self.all.push(Config::read(&file)?);
                break;
            }
        }
        self.by_folder
            .extend(passed.into_iter().map(|folder| (folder, found)));
        Ok(found)
    }

    pub(crate) fn get(&self, index: usize) -> &Config {
        &self.all[index]
    }
}

/// A path from the root, as far as that can be known.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
