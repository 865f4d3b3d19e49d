//! Facts of a service description as traits.

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString};
#[cfg(test)]
use std::vec::Vec;

use super::Parsed;
use crate::load::draft::{DraftTrait, Name};
use crate::load::json::Json;
use crate::model::{Entry, Node, NodeValue, Span};
use std::collections::{HashMap, HashSet};

/// A trait without a value.
pub(super) fn annotation(id: impl Into<Cow<'static, str>>, span: Span) -> DraftTrait {
    DraftTrait {
        name: name(id, span),
        value: None,
        span,
    }
}

/// A trait with a value.
pub(super) fn valued(id: impl Into<Cow<'static, str>>, value: NodeValue, span: Span) -> DraftTrait {
    DraftTrait {
        name: name(id, span),
        value: Some(Node::new(value, span)),
        span,
    }
}

/// One entry of an object; its key stands where its value does.
pub(super) fn entry(key: &str, value: Node) -> Entry {
    Entry {
        key: key.to_string(),
        key_span: value.span,
        value,
    }
}

fn name(id: impl Into<Cow<'static, str>>, span: Span) -> Name {
    Name {
        text: id.into(),
        span,
    }
}

/// `deprecated` and `deprecatedSince`; the message is prose.
#[derive(Default)]
pub(super) struct Deprecated {
    applied: Option<Span>,
    since: Option<Node>,
}

impl Deprecated {
    /// Reads the value of a key that says something about deprecation; false for others,
    /// which are left to the caller.
    pub(super) fn read(&mut self, json: &mut Json<'_>, key: &str, span: Span) -> Parsed<bool> {
        match key {
            "deprecated" => {
                self.applied = json.boolean("`true` or `false`")?.then_some(span);
            }
            "deprecatedSince" => {
                let (text, span) = json.string("a string")?;
                let text = NodeValue::String(text.into_owned());
                self.since = Some(Node::new(text, span));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    pub(super) fn into_trait(self) -> Option<DraftTrait> {
        let span = self.applied?;
        let since = self.since.map(|since| entry("since", since));
        let value = NodeValue::Object(since.into_iter().collect());
        Some(valued("smithy.api#deprecated", value, span))
    }
}

/// The bounds `min` and `max` as a trait, where there are any.
pub(super) fn bounds(id: &'static str, min: Option<Node>, max: Option<Node>) -> Option<DraftTrait> {
    let span = min.as_ref().or(max.as_ref())?.span;
    let entries = [("min", min), ("max", max)];
    let entries = entries
        .into_iter()
        .filter_map(|(key, bound)| Some(entry(key, bound?)))
        .collect();
    Some(valued(id, NodeValue::Object(entries), span))
}

/// Gives the values of an enum names: `Completed` is `COMPLETED`, `ml.m5.large` is
/// `ML_M5_LARGE`. The values alone decide, so the same file gives the same names.
#[derive(Default)]
pub(super) struct EnumNames {
    used: HashSet<String>,
    /// The number of the last name that was made of each name.
    counts: HashMap<String, u32>,
}

impl EnumNames {
    /// The name of the next value.
    pub(super) fn name(&mut self, value: &str) -> String {
        let name = upper_snake(value);
        let mut unique = name;
        if self.used.contains(&unique) {
            let name = unique.clone();
            let count = self.counts.entry(name.clone()).or_insert(1);
            while self.used.contains(&unique) {
                *count += 1;
                unique = format!("{name}_{count}");
            }
        }
        self.used.insert(unique.clone());
        unique
    }
}

/// Words in capitals, joined by `_`; words begin at capitals and behind other characters.
fn upper_snake(value: &str) -> String {
    let mut name = String::with_capacity(value.len() + 4);
    let bytes = value.as_bytes();
    for (index, &c) in bytes.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !name.is_empty() && !name.ends_with('_') {
                name.push('_');
            }
            continue;
        }
        let before = index.checked_sub(1).map(|before| bytes[before]);
        let after = bytes.get(index + 1);
        let begins = c.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_uppercase() && after.is_some_and(u8::is_ascii_lowercase)
            });
        if begins && !name.ends_with('_') {
            name.push('_');
        }
        name.push(char::from(c.to_ascii_uppercase()));
    }
    name.truncate(name.trim_end_matches('_').len());
    match name.bytes().next() {
        None => "VALUE".to_string(),
        Some(b'0'..=b'9') => format!("_{name}"),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_values_are_words_in_capitals() {
        for (value, name) in [
            ("Completed", "COMPLETED"),
            ("FastFile", "FAST_FILE"),
            ("LaunchingMLInstances", "LAUNCHING_ML_INSTANCES"),
            ("ml.m5.4xlarge", "ML_M5_4XLARGE"),
            ("IN_PROGRESS", "IN_PROGRESS"),
            ("2xlarge", "_2XLARGE"),
            ("*", "VALUE"),
            ("-a--b-", "A_B"),
            ("über", "BER"),
        ] {
            assert_eq!(upper_snake(value), name, "{value}");
        }
    }

    #[test]
    fn values_that_would_share_a_name_are_numbered() {
        let mut names = EnumNames::default();
        let named: Vec<String> = ["a.b", "a-b", "A_B_2", "a/b"]
            .iter()
            .map(|value| names.name(value))
            .collect();
        assert_eq!(named, ["A_B", "A_B_2", "A_B_2_2", "A_B_3"]);
    }
}
