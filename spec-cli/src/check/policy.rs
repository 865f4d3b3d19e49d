//! How much violations weigh, by kind and by path.

use std::str::FromStr;

use spec_core::Severity;

use super::report::{Finding, KINDS, Kind};

/// What becomes of a violation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// It is not told of.
    Allow,
    /// It is a warning.
    Warn,
    /// It is an error.
    Deny,
}

/// Which violations a rule is about: `enum`, `/Tags/**`, `pattern@/Tags/*/Key`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Selector {
    what: What,
    path: Option<glob::Pattern>,
}

#[derive(Clone, Debug, PartialEq)]
enum What {
    Any,
    Kind(Kind),
    /// A condition by its name.
    Condition(String),
}

impl FromStr for Selector {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (what, path) = match text.split_once('@') {
            Some((what, path)) => (what, Some(path)),
            None if text.starts_with('/') => ("", Some(text)),
            None => (text, None),
        };
        let kind = KINDS.into_iter().find(|kind| kind.as_str() == what);
        let what = match kind {
            Some(Kind::Syntax) => {
                return Err("text that is no document cannot be let pass".to_owned());
            }
            Some(kind) => What::Kind(kind),
            None if what.is_empty() && path.is_some() => What::Any,
            // Conditions have names like `ExactlyOneAlgorithmSource`.
            None if what.starts_with(|first: char| first.is_ascii_uppercase()) => {
                What::Condition(what.to_owned())
            }
            None => {
                let known: Vec<_> = KINDS.iter().map(|kind| kind.as_str()).collect();
                return Err(format!(
                    "expected a path, a condition or one of {}",
                    known.join(", ")
                ));
            }
        };
        let path = path.map(glob::Pattern::new).transpose();
        let path = path.map_err(|error| error.to_string())?;
        Ok(Selector { what, path })
    }
}

impl Selector {
    fn fits(&self, finding: &Finding<'_>) -> bool {
        let what = match &self.what {
            What::Any => finding.kind != Kind::Syntax,
            What::Kind(kind) => *kind == finding.kind,
            What::Condition(name) => finding.condition.as_ref() == Some(name),
        };
        let options = glob::MatchOptions {
            require_literal_separator: true,
            ..glob::MatchOptions::default()
        };
        let path = self.path.as_ref();
        what && path.is_none_or(|path| path.matches_with(&finding.path, options))
    }

    /// Rules with a path are more special than others, with a longer one even more, and
    /// conditions more than their kind.
    fn rank(&self) -> (usize, u8) {
        let what = match self.what {
            What::Any => 0,
            What::Kind(_) => 1,
            What::Condition(_) => 2,
        };
        (
            self.path.as_ref().map_or(0, |path| path.as_str().len()),
            what,
        )
    }
}

/// The rules of the caller.
#[derive(Clone, Debug, Default)]
pub(crate) struct Policy {
    rules: Vec<Rule>,
}

#[derive(Clone, Debug)]
struct Rule {
    selector: Selector,
    level: Level,
    /// Another source of rules has the last word.
    overruled: bool,
}

impl Policy {
    pub(crate) fn add(&mut self, selectors: &[Selector], level: Level) {
        self.rules.extend(selectors.iter().map(|selector| Rule {
            selector: selector.clone(),
            level,
            overruled: false,
        }));
    }

    /// Rules that are added later count before those that are here.
    pub(crate) fn overrule(&mut self) {
        for rule in &mut self.rules {
            rule.overruled = true;
        }
    }

    /// Whether placeholders stand for values that are not known yet.
    pub(crate) fn allows_placeholders(&self) -> bool {
        let everywhere = Selector {
            what: What::Kind(Kind::Placeholder),
            path: None,
        };
        let mut rules = self.rules.iter();
        rules.any(|rule| rule.selector == everywhere && rule.level == Level::Allow)
    }

    /// Weighs the findings of a document. Of the rules that fit, the most special one
    /// counts; of several, the strictest.
    pub(crate) fn apply(&self, findings: &mut Vec<Finding<'_>>) {
        if self.rules.is_empty() {
            return;
        }
        findings.retain_mut(|finding| {
            let fitting = self.rules.iter().filter(|rule| rule.selector.fits(finding));
            let rank = |rule: &&Rule| (!rule.overruled, rule.selector.rank(), rule.level);
            match fitting.max_by_key(rank).map(|rule| rule.level) {
                None => true,
                Some(Level::Allow) => false,
                Some(Level::Warn) => {
                    finding.severity = Severity::Warning;
                    true
                }
                Some(Level::Deny) => {
                    finding.severity = Severity::Error;
                    true
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::Selector;

    #[test]
    fn what_can_be_selected() {
        for text in [
            "enum",
            "uniqueItems",
            "placeholder",
            "/Tags/**",
            "pattern@/Tags/*/Key",
            "NeedsMetric",
            "NeedsMetric@/a",
        ] {
            assert!(text.parse::<Selector>().is_ok(), "{text}");
        }
        for text in ["", "enums", "syntax", "pattern@[", "@/a b["] {
            assert!(text.parse::<Selector>().is_err(), "{text}");
        }
    }
}
