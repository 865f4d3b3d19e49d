//! Values as text, with the places where they have been put.

use std::collections::HashMap;

use serde_json::Value;
use spec_core::Constraint;

use crate::AGAIN;

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    Json,
    Yaml,
}

impl Form {
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Form::Json => "json",
            Form::Yaml => "yaml",
        }
    }
}

/// Line and column, from 1.
type Place = (Option<u64>, Option<u64>);

/// A text, and where in it each value and each key stands.
pub(crate) struct Written {
    pub(crate) text: String,
    values: HashMap<String, Place>,
    keys: HashMap<String, Place>,
    form: Form,
}

impl Written {
    pub(crate) fn new(value: &Value, form: Form) -> Self {
        let mut written = Written {
            text: String::new(),
            values: HashMap::new(),
            keys: HashMap::new(),
            form,
        };
        written.value(value, "", 0);
        written.text.push('\n');
        written
    }

    /// Where a violation of a constraint at a path is told.
    pub(crate) fn place(&self, path: &str, constraint: Constraint) -> Place {
        match constraint {
            Constraint::UnknownMember | Constraint::DuplicateKey => self.keys[path],
            Constraint::Required if !self.values.contains_key(path) => {
                self.values[path.rsplit_once('/').expect("a member").0]
            }
            _ => self.values[path],
        }
    }

    fn here(&self) -> Place {
        let line = self.text.matches('\n').count() + 1;
        let before = self.text.rsplit('\n').next().unwrap_or_default();
        (Some(line as u64), Some(before.chars().count() as u64 + 1))
    }

    fn line(&mut self, depth: usize) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n("  ", depth));
    }

    fn value(&mut self, value: &Value, path: &str, depth: usize) {
        match value {
            Value::Object(entries) if !entries.is_empty() => {
                let json = self.form == Form::Json;
                if !json && depth > 0 && !self.text.ends_with("- ") {
                    self.line(depth);
                }
                self.values.insert(path.to_owned(), self.here());
                if json {
                    self.text.push('{');
                }
                for (number, (key, value)) in entries.iter().enumerate() {
                    if json {
                        self.text.push_str(if number == 0 { "" } else { "," });
                    }
                    if json || number > 0 {
                        self.line(depth + usize::from(json));
                    }
                    let key = key.replace(AGAIN, "");
                    let path = format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"));
                    self.keys.insert(path.clone(), self.here());
                    self.text.push_str(&Value::String(key).to_string());
                    self.text.push_str(": ");
                    self.value(value, &path, depth + 1);
                }
                if json {
                    self.line(depth);
                    self.text.push('}');
                }
            }
            Value::Array(elements) if !elements.is_empty() => {
                let json = self.form == Form::Json;
                if !json && depth > 0 && !self.text.ends_with("- ") {
                    self.line(depth);
                }
                self.values.insert(path.to_owned(), self.here());
                if json {
                    self.text.push('[');
                }
                for (number, element) in elements.iter().enumerate() {
                    if json {
                        self.text.push_str(if number == 0 { "" } else { "," });
                    }
                    if json || number > 0 {
                        self.line(depth + usize::from(json));
                    }
                    if !json {
                        self.text.push_str("- ");
                    }
                    self.value(element, &format!("{path}/{number}"), depth + 1);
                }
                if json {
                    self.line(depth);
                    self.text.push(']');
                }
            }
            scalar => {
                self.values.insert(path.to_owned(), self.here());
                self.text.push_str(&scalar.to_string());
            }
        }
    }
}
