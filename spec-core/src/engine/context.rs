//! What the whole walk shares: where it is, and what it has found.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};
use core::fmt::Write;

use spec_schema::check::{Fault, Found, Number};
use spec_schema::table::{Severity, Shape};

use super::Adviser;
use super::facts::Gathering;
use super::small::Keys;
use crate::{Constraint, ConstraintViolation, ConstraintViolations, Limits, MapPart};

/// The way from the root to a value, kept on the stack: text is made of it only when there
/// is something to report.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Root,
    Name(&'p str),
    Member(Shape<'p>, u32),
    Entry(&'p str),
    Index(u64),
}

impl<'p> Path<'p> {
    pub(crate) const ROOT: Path<'static> = Path {
        parent: None,
        step: Step::Root,
    };

    /// The value under a name of this one.
    #[inline]
    pub(crate) fn name(&'p self, name: &'p str) -> Self {
        Path {
            parent: Some(self),
            step: Step::Name(name),
        }
    }

    /// The value of the member with an index of this one, which is of a shape.
    #[inline]
    pub(super) fn member(&'p self, shape: Shape<'p>, index: u32) -> Self {
        Path {
            parent: Some(self),
            step: Step::Member(shape, index),
        }
    }

    /// The value under a key of this map.
    #[inline]
    pub(super) fn entry(&'p self, key: &'p str) -> Self {
        Path {
            parent: Some(self),
            step: Step::Entry(key),
        }
    }

    /// The element with an index of this one.
    #[inline]
    pub(crate) fn index(&'p self, index: u64) -> Self {
        Path {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// Whether no value is around this one.
    pub(super) fn is_root(&self) -> bool {
        self.parent.is_none()
    }

    /// The part of a map's entry that stands at the path.
    fn part(&self) -> Option<MapPart> {
        matches!(self.step, Step::Entry(_)).then_some(MapPart::Value)
    }

    /// The path as a JSON Pointer (RFC 6901).
    pub(crate) fn pointer(&self) -> String {
        let mut pointer = self.parent.map_or_else(String::new, Path::pointer);
        let name = match self.step {
            Step::Root => return pointer,
            Step::Name(name) | Step::Entry(name) => name,
            Step::Member(shape, index) => shape.member(index).name(),
            Step::Index(index) => {
                // Writing to a string cannot fail.
                let _ = write!(pointer, "/{index}");
                return pointer;
            }
        };
        pointer.push('/');
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        pointer
    }
}

/// What the walk has found so far.
#[derive(Default)]
pub(super) struct Context<'a> {
    /// What conditions read of the values around the walk's place.
    pub(super) facts: Gathering<'a>,
    /// The keys of the maps around the walk's place.
    pub(super) keys: Keys<'a>,
    violations: RefCell<ConstraintViolations>,
    unequal: Cell<u64>,
    /// The limits of shapes whose constraints are violated, by their indices.
    limits: RefCell<Vec<(u32, Arc<Limits>)>>,
    adviser: Option<&'a Adviser<'a>>,
}

/// How many violations are kept: a document of megabytes can be wrong in every byte.
const MOST: usize = 10_000;

impl<'a> Context<'a> {
    /// A walk that asks somebody about the texts that it meets.
    pub(super) fn with_adviser(adviser: &'a Adviser<'a>) -> Self {
        Context {
            adviser: Some(adviser),
            ..Context::default()
        }
    }

    /// Asks what there is to say of a text that breaks no constraint.
    #[inline]
    pub(super) fn advise(&self, shape: Shape<'_>, path: &Path<'_>, text: &str) {
        if let Some(advice) = self.adviser.and_then(|adviser| adviser(shape, text)) {
            self.push(|| ConstraintViolation {
                path: path.pointer(),
                shape: shape.id().to_owned(),
                constraint: Constraint::Condition,
                condition: Some(advice.name.to_owned()),
                severity: Severity::Warning,
                message: advice.message,
                suggestion: None,
                value: (!shape.row().sensitive).then(|| cut(text)),
                length: None,
                part: path.part(),
                limits: self.limits(shape),
            });
        }
    }

    /// All that has been found. The context is large, so it stays where it is.
    pub(super) fn take_violations(&self) -> ConstraintViolations {
        self.violations.take()
    }

    /// A number that is given to no other value.
    pub(super) fn number(&self) -> u64 {
        self.unequal.replace(self.unequal.get() + 1)
    }

    /// Reports a fault, told of `shape`, of the value at `path`.
    #[cold]
    pub(super) fn report(&self, shape: Shape<'_>, path: &Path<'_>, fault: Fault<'_>) {
        self.report_of(shape, path, fault, None, path.part());
    }

    /// The same of a text.
    #[cold]
    pub(super) fn report_text(
        &self,
        shape: Shape<'_>,
        path: &Path<'_>,
        fault: Fault<'_>,
        text: &str,
    ) {
        self.report_of(shape, path, fault, Some(text), path.part());
    }

    /// The same of a key of the map at `path`.
    #[cold]
    pub(super) fn report_key(
        &self,
        shape: Shape<'_>,
        path: &Path<'_>,
        fault: Fault<'_>,
        key: &str,
    ) {
        self.report_of(shape, path, fault, Some(key), Some(MapPart::Key));
    }

    fn report_of(
        &self,
        shape: Shape<'_>,
        path: &Path<'_>,
        fault: Fault<'_>,
        text: Option<&str>,
        part: Option<MapPart>,
    ) {
        let told = match fault {
            Fault::Required(member) => shape.member(member).shape(),
            _ => shape,
        };
        let condition = match fault {
            Fault::Condition(index) => Some(shape.condition(index)),
            _ => None,
        };
        let shown = !told.row().sensitive;
        self.push(|| ConstraintViolation {
            path: path.pointer(),
            shape: told.id().to_owned(),
            constraint: fault.constraint(),
            condition: condition.map(|condition| condition.name().to_owned()),
            severity: condition.map_or(Severity::Error, |condition| condition.severity()),
            message: fault.message(shape).as_str().to_owned(),
            suggestion: fault.suggestion(shape).map(str::to_owned),
            value: text.map(cut).or_else(|| value(fault)).filter(|_| shown),
            length: match fault {
                Fault::Length(found) if shown => Some(found),
                _ => None,
            },
            part,
            limits: self.limits(told),
        });
    }

    fn push(&self, violation: impl FnOnce() -> ConstraintViolation) {
        let mut violations = self.violations.borrow_mut();
        match violations.len() < MOST {
            true => violations.push(violation()),
            false => violations.omit(),
        }
    }

    /// The limits of a shape, which many violations may share.
    fn limits(&self, shape: Shape<'_>) -> Arc<Limits> {
        let mut known = self.limits.borrow_mut();
        let found = known.iter().find(|(index, _)| *index == shape.index());
        if let Some((_, limits)) = found {
            return Arc::clone(limits);
        }
        let limits = Arc::new(Limits::of(shape));
        known.push((shape.index(), Arc::clone(&limits)));
        limits
    }
}

/// The longest value that a violation keeps, in characters.
const LONGEST: usize = 1024;

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The value that a fault is about, where the fault holds it.
fn value(fault: Fault<'_>) -> Option<String> {
    match fault {
        Fault::Range(Number::Integer(number)) | Fault::IntEnum(number) => Some(number.to_string()),
        Fault::Range(Number::Double(number)) => Some(number.to_string()),
        Fault::Pattern(text, _) | Fault::Enum(text) => Some(cut(text)),
        Fault::Type(found) => match found {
            Found::Null => Some("null".to_owned()),
            Found::Boolean(value) => Some(value.to_string()),
            Found::Integer(number) => Some(number.to_string()),
            Found::Double(number) => Some(number.to_string()),
            Found::Text(text) => Some(cut(text)),
            Found::List | Found::Map => None,
        },
        _ => None,
    }
}
