//! What holds for a document: its model and shape, and how much violations weigh.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use spec_schema::table::Tables;

use super::baseline::Baseline;
use super::config::Configs;
use super::embedded::Form;
use super::files::Entry;
use super::guess::Guesser;
use super::lint::Lints;
use super::policy::{Level, Policy, Selector};
use super::report::Finding;
use crate::catalog::{Catalog, Choice};
use crate::failure::Failure;
use crate::model::ModelArguments;

/// How much violations weigh, by the command line.
#[derive(clap::Args)]
pub(crate) struct Weights {
    /// Do not tell of these violations: a constraint, a condition, a path with globs, or
    /// CONSTRAINT@PATH. Of several rules the most special one counts, then the strictest
    #[arg(long, value_name = "WHAT")]
    allow: Vec<Selector>,
    /// Make these violations warnings
    #[arg(long, value_name = "WHAT")]
    warn: Vec<Selector>,
    /// Make these violations errors
    #[arg(long, value_name = "WHAT")]
    deny: Vec<Selector>,
    /// Leave out the violations that this file lists; where it is not there, it is written
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
}

/// What holds for some documents.
pub(crate) struct Settings<'t> {
    pub(crate) guesser: Guesser<'t>,
    pub(crate) policy: Policy,
    pub(crate) baseline: Option<Baseline>,
    pub(crate) lints: Lints,
    /// The documents that requests stand in, where the caller says it.
    pub(crate) form: Option<Form>,
}

impl Settings<'_> {
    /// Weighs the findings of a document.
    pub(crate) fn weigh(&self, source: &str, findings: &mut Vec<Finding<'_>>) {
        self.policy.apply(findings);
        if let Some(baseline) = &self.baseline {
            baseline.apply(source, findings);
        }
    }
}

/// What is needed to make settings; they borrow the tables.
pub(crate) struct Plan {
    catalogs: Vec<Catalog>,
    parts: Vec<(Policy, Option<PathBuf>)>,
}

impl Plan {
    /// Finds what holds for each file; the files learn which settings are theirs.
    pub(crate) fn new(
        entries: &mut [Result<Entry, String>],
        model: &ModelArguments,
        choice: &Choice,
        weights: &Weights,
    ) -> Result<Self, Failure> {
        let mut configs = Configs::default();
        let mut known: HashMap<(Option<usize>, Option<String>), usize> = HashMap::new();
        let mut plan = Plan {
            catalogs: Vec::new(),
            parts: Vec::new(),
        };
        for entry in entries.iter_mut().flatten() {
            let config = configs.find(&entry.path)?;
            let shape = config.and_then(|config| configs.get(config).shape_of(&entry.path));
            let key = (
                config,
                shape.map(str::to_owned).filter(|_| choice.is_open()),
            );
            if let Some(settings) = known.get(&key) {
                entry.settings = *settings;
                continue;
            }
            let config = config.map(|config| configs.get(config));
            let files = match config {
                Some(config) if model.is_default() => &config.model,
                _ => model.files(),
            };
            let choice = match &key.1 {
                Some(shape) => &Choice::of_shape(shape),
                None => choice,
            };
            plan.catalogs.push(Catalog::new(files, choice)?);
            // The file has been read with these rules before.
            let mut policy = match config.map(|config| config.policy()) {
                Some(Ok(policy)) => policy,
                Some(Err(reason)) => return Err(Failure::Usage(reason)),
                None => Policy::default(),
            };
            policy.overrule();
            policy.add(&weights.allow, Level::Allow);
            policy.add(&weights.warn, Level::Warn);
            policy.add(&weights.deny, Level::Deny);
            let baseline = weights.baseline.clone();
            let baseline = baseline.or_else(|| config.and_then(|config| config.baseline()));
            plan.parts.push((policy, baseline));
            entry.settings = plan.parts.len() - 1;
            known.insert(key, entry.settings);
        }
        Ok(plan)
    }

    pub(crate) fn tables(&self) -> Vec<Tables<'_>> {
        self.catalogs.iter().map(Catalog::tables).collect()
    }

    /// The settings, by the numbers that the files have.
    pub(crate) fn settings<'t>(
        &self,
        tables: &'t [Tables<'t>],
        form: Option<Form>,
    ) -> Result<Vec<Settings<'t>>, Failure> {
        let catalogs = self.catalogs.iter().zip(tables);
        let all = catalogs.zip(&self.parts);
        all.map(|((catalog, tables), (policy, baseline))| {
            let baseline = baseline.as_deref().map(Baseline::read).transpose()?;
            Ok(Settings {
                guesser: Guesser::new(tables, catalog.chosen()),
                policy: policy.clone(),
                baseline: baseline.flatten(),
                lints: Lints::new(tables),
                form,
            })
        })
        .collect()
    }

    /// The file that is to list the violations of this run, where it is not there yet.
    pub(crate) fn recorded(&self) -> Option<&Path> {
        let baselines = self
            .parts
            .iter()
            .filter_map(|(_, baseline)| baseline.as_deref());
        baselines.into_iter().find(|baseline| !baseline.exists())
    }
}
