//! Patterns as the sets of texts that they take.

use spec_schema::model::{Pattern, PatternSemantics};
use spec_schema::pattern::{Compiled, Semantics, compile};

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
    // Where the answer is out of reach, the worst is assumed.
    let unknown = Relation {
        effect: Effect::Changed,
        gained: None,
        lost: None,
    };
    let (Some(old), Some(new)) = (compiled(old), compiled(new)) else {
        return Some(unknown);
    };
    let (old, new) = (old.pattern(), new.pattern());
    let (Ok(gained), Ok(lost)) = (old.find_missing(new), new.find_missing(old)) else {
        return Some(unknown);
    };
    let effect = match (&gained, &lost) {
        (None, None) => return None,
        (Some(_), None) => Effect::Widened,
        (None, Some(_)) => Effect::Narrowed,
        (Some(_), Some(_)) => Effect::Changed,
    };
    Some(Relation {
        effect,
        gained,
        lost,
    })
}

fn compiled(pattern: &Pattern) -> Option<Compiled> {
    let semantics = match pattern.semantics {
        PatternSemantics::JavaMatches => Semantics::JavaMatches,
        PatternSemantics::SmithySearch => Semantics::SmithySearch,
    };
    compile(&pattern.source, semantics).ok()
}
