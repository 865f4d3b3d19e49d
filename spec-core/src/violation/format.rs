//! The texts of two established formats: that of servers made with Smithy, and the one in
//! which SageMaker itself answers.
//!
//! [`ConstraintViolations::smithy`] and [`ConstraintViolations::service`] are what most need;
//! what is here is for findings of other kinds, told in the same words.
//!
//! Sources: the protocol tests of Smithy's restJson1 (malformed requests); answers of the
//! service as people have published them.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Display, Write};

use spec_schema::check::Constraint;

use super::{ConstraintViolation, ConstraintViolations, Limits, MapPart};

/// A violation as both formats need it.
#[derive(Clone, Copy, Debug)]
pub struct Told<'v> {
    /// Where the value stands, as a JSON Pointer.
    pub path: &'v str,
    /// The kind of constraint.
    pub constraint: Constraint,
    /// What to say where the format has no words for the constraint.
    pub message: &'v str,
    /// What the shape allows.
    pub limits: &'v Limits,
    /// The value, where it may be shown.
    pub value: Option<&'v str>,
    /// The length that was found.
    pub length: u64,
    /// The part of a map's entry that the value is.
    pub part: Option<MapPart>,
}

/// Several violations in one line; nothing where there are none.
pub fn together(
    formatter: &mut dyn Write,
    detected: &str,
    texts: &mut dyn ExactSizeIterator<Item = String>,
) -> fmt::Result {
    let count = texts.len();
    if count == 0 {
        return Ok(());
    }
    let errors = if count == 1 { "error" } else { "errors" };
    write!(formatter, "{count} validation {errors} {detected}")?;
    for (index, text) in texts.enumerate() {
        let separator = if index > 0 { "; " } else { "" };
        write!(formatter, "{separator}{text}")?;
    }
    Ok(())
}

/// What Smithy's servers say before the violations.
pub const SMITHY: &str = "detected. ";
/// What the service says before them.
pub const SERVICE: &str = "detected: ";

impl Told<'_> {
    /// The violation in the words of Smithy's servers, which tell of a JSON Pointer.
    pub fn smithy(&self) -> String {
        let Limits {
            min_length,
            max_length,
            sensitive,
            ..
        } = *self.limits;
        let member = match self.constraint {
            Constraint::Required => "Member must not be null".to_owned(),
            Constraint::Length => {
                // A bound of nothing is none.
                let min = (min_length > 0 || max_length.is_none()).then_some(min_length);
                format!("Member must have length {}", bounds(min, max_length))
            }
            Constraint::Range => format!("Member must be {}", self.range()),
            Constraint::Pattern => self.pattern(),
            Constraint::Enum => self.values(),
            Constraint::UniqueItems => "Member must have unique values".to_owned(),
            _ => self.message.to_owned(),
        };
        let length = match self.constraint == Constraint::Length && !sensitive {
            true => format!("with length {} ", self.length),
            false => String::new(),
        };
        let path = self.path;
        format!("Value {length}at '{path}' failed to satisfy constraint: {member}")
    }

    /// The violation in the words of the service, which tells of a way through the request.
    pub fn service(&self) -> String {
        let Limits {
            min_length,
            max_length,
            ..
        } = *self.limits;
        let member = match self.constraint {
            Constraint::Required => "Member must not be null".to_owned(),
            Constraint::Length => match max_length {
                Some(max) if self.length > max => at_most(max),
                _ => at_least(min_length),
            },
            Constraint::Range => format!("Member must have value {}", self.range()),
            Constraint::Pattern => self.pattern(),
            Constraint::Enum => self.values(),
            Constraint::UniqueItems => "Member must have unique values".to_owned(),
            _ if self.path.is_empty() => return self.message.to_owned(),
            _ => return format!("{}: {}", self.way(), self.message),
        };
        let value = match (self.value, self.constraint) {
            (_, Constraint::Required) => "Value null ".to_owned(),
            (Some(value), _) => format!("Value '{value}' "),
            (None, _) => "Value ".to_owned(),
        };
        let member = match self.part {
            None => member,
            Some(MapPart::Key) => format!("Map keys must satisfy constraint: [{}]", self.all()),
            Some(MapPart::Value) => format!("Map value must satisfy constraint: [{}]", self.all()),
        };
        let way = self.way();
        format!("{value}at '{way}' failed to satisfy constraint: {member}")
    }

    fn pattern(&self) -> String {
        let source = self.limits.pattern.as_deref().unwrap_or_default();
        format!("Member must satisfy regular expression pattern: {source}")
    }

    fn values(&self) -> String {
        let values = self.limits.values.join(", ");
        format!("Member must satisfy enum value set: [{values}]")
    }

    fn range(&self) -> String {
        bounds(self.limits.min.as_deref(), self.limits.max.as_deref())
    }

    /// Every constraint of a text, as the service lists them for the entries of a map.
    fn all(&self) -> String {
        let mut constraints = Vec::new();
        if let Some(max) = self.limits.max_length {
            constraints.push(at_most(max));
            constraints.push(at_least(self.limits.min_length));
        }
        if self.limits.pattern.is_some() {
            constraints.push(self.pattern());
        }
        if !self.limits.values.is_empty() {
            constraints.push(self.values());
        }
        constraints.join(", ")
    }

    /// `/ProductionVariants/0/ModelName` as `productionVariants.1.member.modelName`; an entry
    /// of a map is told of the map.
    fn way(&self) -> String {
        let path = match self.part {
            Some(MapPart::Value) => self.path.rsplit_once('/').map_or(self.path, |(map, _)| map),
            _ => self.path,
        };
        let mut way = String::new();
        for segment in path.split('/').skip(1) {
            if !way.is_empty() {
                way.push('.');
            }
            match segment.parse::<u64>() {
                // Writing to a string cannot fail.
                Ok(index) => {
                    let _ = write!(way, "{}.member", index.saturating_add(1));
                }
                Err(_) => {
                    let segment = segment.replace("~1", "/").replace("~0", "~");
                    let mut characters = segment.chars();
                    way.extend(characters.next().map(|first| first.to_ascii_lowercase()));
                    way.push_str(characters.as_str());
                }
            }
        }
        way
    }
}

fn at_most(max: u64) -> String {
    format!("Member must have length {}", bounds(None, Some(max)))
}

fn at_least(min: u64) -> String {
    format!("Member must have length {}", bounds(Some(min), None))
}

fn bounds<T: Display>(min: Option<T>, max: Option<T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("between {min} and {max}, inclusive"),
        (Some(min), None) => format!("greater than or equal to {min}"),
        (None, Some(max)) => format!("less than or equal to {max}"),
        (None, None) => "any".to_owned(),
    }
}

impl ConstraintViolation {
    fn told(&self) -> Told<'_> {
        Told {
            path: &self.path,
            constraint: self.constraint,
            message: &self.message,
            limits: &self.limits,
            value: self.value.as_deref(),
            length: self.length.unwrap_or_default(),
            part: self.part,
        }
    }
}

/// Writes violations in one of the formats.
struct Written<'v> {
    violations: &'v ConstraintViolations,
    detected: &'static str,
    text: fn(&Told<'v>) -> String,
}

impl Display for Written<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut texts = self.violations.iter().map(|one| (self.text)(&one.told()));
        together(formatter, self.detected, &mut texts)
    }
}

impl ConstraintViolations {
    /// The violations in one line as servers made with Smithy tell them; nothing where there
    /// are none.
    ///
    /// ```
    /// use spec_core::sagemaker::AlgorithmSpecification;
    ///
    /// let error = AlgorithmSpecification::from_json(r#"{"TrainingInputMode": "Pipe",
    ///     "TrainingImage": "xgboost", "ContainerArguments": []}"#).unwrap_err();
    /// assert_eq!(
    ///     error.violations().map(|all| all.smithy().to_string()).as_deref(),
    ///     Some("1 validation error detected. Value with length 0 at '/ContainerArguments' \
    ///           failed to satisfy constraint: \
    ///           Member must have length between 1 and 100, inclusive"),
    /// );
    /// ```
    pub fn smithy(&self) -> impl Display {
        Written {
            violations: self,
            detected: SMITHY,
            text: Told::smithy,
        }
    }

    /// The violations in one line as SageMaker answers; nothing where there are none.
    ///
    /// ```
    /// use spec_core::sagemaker::AlgorithmSpecification;
    ///
    /// let json = r#"{"TrainingImage": "xgboost", "TrainingInputMode": "file"}"#;
    /// let error = AlgorithmSpecification::from_json(json).unwrap_err();
    /// assert_eq!(
    ///     error.violations().map(|all| all.service().to_string()).as_deref(),
    ///     Some("1 validation error detected: Value 'file' at 'trainingInputMode' failed to \
    ///           satisfy constraint: Member must satisfy enum value set: [Pipe, File, FastFile]"),
    /// );
    /// ```
    pub fn service(&self) -> impl Display {
        Written {
            violations: self,
            detected: SERVICE,
            text: Told::service,
        }
    }
}
