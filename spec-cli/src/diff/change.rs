//! One change of a model, and what it means for requests.

use std::fmt;

/// What a change does to the requests that are valid.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Effect {
    /// There is something new that requests may use.
    Added,
    /// More values are valid, and all that were are.
    Widened,
    /// Some values are no longer valid.
    Narrowed,
    /// Some values are no longer valid, and others are now.
    Changed,
    /// What was there is not any more.
    Removed,
    /// The same values are valid.
    Noted,
}

impl Effect {
    pub(super) fn name(self) -> &'static str {
        match self {
            Effect::Added => "added",
            Effect::Widened => "widened",
            Effect::Narrowed => "narrowed",
            Effect::Changed => "changed",
            Effect::Removed => "removed",
            Effect::Noted => "noted",
        }
    }

    /// A request that was valid may not be any more.
    pub(super) fn is_breaking(self) -> bool {
        matches!(self, Effect::Narrowed | Effect::Changed | Effect::Removed)
    }
}

/// A shape, or a member of one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Place {
    pub(crate) shape: String,
    pub(super) member: Option<String>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shape)?;
        match &self.member {
            Some(member) => write!(f, "${member}"),
            None => Ok(()),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) place: Place,
    pub(crate) kind: Kind,
}

/// What has changed. A bound is its text; nothing where there is none.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Kind {
    MemberAdded {
        is_required: bool,
    },
    MemberRemoved,
    BecameOptional,
    BecameRequired,
    Type {
        old: &'static str,
        new: &'static str,
        effect: Effect,
    },
    Minimum {
        of: &'static str,
        old: Option<String>,
        new: Option<String>,
        effect: Effect,
    },
    Maximum {
        of: &'static str,
        old: Option<String>,
        new: Option<String>,
        effect: Effect,
    },
    Pattern {
        old: Option<String>,
        new: Option<String>,
        effect: Effect,
        /// A text that only the new pattern takes, and one that only the old one does.
        gained: Option<String>,
        lost: Option<String>,
    },
    ValuesGained(Vec<String>),
    ValuesLost(Vec<String>),
    UniqueItems(bool),
    Sparse(bool),
    TimestampFormat,
    ConditionAdded(String),
    ConditionRemoved(String),
    ConditionChanged(String),
    Deprecated,
}

impl Kind {
    pub(super) fn effect(&self) -> Effect {
        match self {
            Kind::MemberAdded { is_required: false } => Effect::Added,
            Kind::MemberAdded { is_required: true } | Kind::BecameRequired => Effect::Narrowed,
            Kind::MemberRemoved => Effect::Removed,
            Kind::BecameOptional | Kind::ValuesGained(_) => Effect::Widened,
            Kind::Type { effect, .. }
            | Kind::Minimum { effect, .. }
            | Kind::Maximum { effect, .. }
            | Kind::Pattern { effect, .. } => *effect,
            Kind::ValuesLost(_) | Kind::ConditionAdded(_) => Effect::Narrowed,
            Kind::UniqueItems(added) if *added => Effect::Narrowed,
            Kind::Sparse(added) if !*added => Effect::Narrowed,
            Kind::UniqueItems(_) | Kind::Sparse(_) | Kind::ConditionRemoved(_) => Effect::Widened,
            Kind::TimestampFormat | Kind::ConditionChanged(_) => Effect::Changed,
            Kind::Deprecated => Effect::Noted,
        }
    }

    /// The word for the kind in JSON: the constraint that it is about.
    pub(super) fn constraint(&self) -> &'static str {
        match self {
            Kind::MemberAdded { .. } | Kind::MemberRemoved => "member",
            Kind::BecameOptional | Kind::BecameRequired => "required",
            Kind::Type { .. } | Kind::TimestampFormat | Kind::Sparse(_) => "type",
            Kind::Minimum { of, .. } | Kind::Maximum { of, .. } => of,
            Kind::Pattern { .. } => "pattern",
            Kind::ValuesGained(_) | Kind::ValuesLost(_) => "enum",
            Kind::UniqueItems(_) => "uniqueItems",
            Kind::ConditionAdded(_) | Kind::ConditionRemoved(_) | Kind::ConditionChanged(_) => {
                "condition"
            }
            Kind::Deprecated => "deprecated",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::MemberAdded { is_required: false } => f.write_str("new member"),
            Kind::MemberAdded { is_required: true } => f.write_str("new member, required"),
            Kind::MemberRemoved => f.write_str("the member is gone"),
            Kind::BecameOptional => f.write_str("optional, was required"),
            Kind::BecameRequired => f.write_str("required, was optional"),
            Kind::Type { old, new, .. } => write!(f, "type {new}, was {old}"),
            Kind::Minimum { of, old, new, .. } => bound(f, of, "minimum", old, new),
            Kind::Maximum { of, old, new, .. } => bound(f, of, "maximum", old, new),
            Kind::Pattern {
                old,
                new,
                gained,
                lost,
                ..
            } => {
                match (old, new) {
                    (Some(old), Some(new)) => write!(f, "pattern {new}, was {old}")?,
                    (None, Some(new)) => write!(f, "new pattern {new}")?,
                    (Some(old), None) => write!(f, "no pattern, was {old}")?,
                    (None, None) => f.write_str("pattern")?,
                }
                if let Some(text) = gained {
                    write!(f, "; takes {text:?} now")?;
                }
                if let Some(text) = lost {
                    write!(f, "; no longer takes {text:?}")?;
                }
                Ok(())
            }
            Kind::ValuesGained(values) => list(f, "new", values),
            Kind::ValuesLost(values) => list(f, "lost", values),
            Kind::UniqueItems(true) => f.write_str("elements must differ now"),
            Kind::UniqueItems(false) => f.write_str("elements need not differ any more"),
            Kind::Sparse(true) => f.write_str("may hold null now"),
            Kind::Sparse(false) => f.write_str("may not hold null any more"),
            Kind::TimestampFormat => f.write_str("another format of timestamps"),
            Kind::ConditionAdded(name) => write!(f, "new condition {name}"),
            Kind::ConditionRemoved(name) => write!(f, "the condition {name} is gone"),
            Kind::ConditionChanged(name) => write!(f, "another condition {name}"),
            Kind::Deprecated => f.write_str("deprecated now"),
        }
    }
}

fn bound(
    f: &mut fmt::Formatter<'_>,
    of: &str,
    end: &str,
    old: &Option<String>,
    new: &Option<String>,
) -> fmt::Result {
    match (old, new) {
        (Some(old), Some(new)) => write!(f, "{end} {of} {new}, was {old}"),
        (None, Some(new)) => write!(f, "new {end} {of} {new}"),
        (Some(old), None) => write!(f, "no {end} {of}, was {old}"),
        (None, None) => write!(f, "{end} {of}"),
    }
}

fn list(f: &mut fmt::Formatter<'_>, word: &str, values: &[String]) -> fmt::Result {
    const SHOWN: usize = 12;
    let plural = if values.len() == 1 { "" } else { "s" };
    write!(f, "{} {word} value{plural}: ", values.len())?;
    f.write_str(&values[..values.len().min(SHOWN)].join(", "))?;
    if values.len() > SHOWN {
        write!(f, " and {} more", values.len() - SHOWN)?;
    }
    Ok(())
}
