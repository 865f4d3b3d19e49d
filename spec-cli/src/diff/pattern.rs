//! Patterns as the sets of texts that they take.

use spec_schema::model::Pattern;

use super::change::Effect;

/// How a pattern relates to the one before.
pub(super) struct Relation {
    pub(super) effect: Effect,
    /// A text that only the new pattern takes.
    pub(super) gained: Option<String>,
    /// A text that only the old pattern takes.
    pub(super) lost: Option<String>,
}

/// The relation of two patterns; nothing where they take the same texts.
pub(super) fn relation(old: &Pattern, new: &Pattern) -> Option<Relation> {
    if old.smithy_source() == new.smithy_source() {
        return None;
    }
    Some(Relation {
        effect: Effect::Changed,
        gained: None,
        lost: None,
    })
}
