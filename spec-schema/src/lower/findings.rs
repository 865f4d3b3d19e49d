//! What a model says of values that no value can keep, or not every one that it names.

use std::string::ToString;
use std::vec::Vec;

use super::{LowerError, LowerErrorKind, Lowering, Patterns, Todo};
use crate::load::parse_json;
use crate::model::{Member, Span};
use crate::table::{Shape, Tables};

impl Lowering<'_> {
    /// Looks at every row once all are there: patterns without a text in their length, values
    /// of enums and defaults that break a constraint. Published models have them; they are
    /// warnings, but for a default that says something.
    pub(super) fn findings(&mut self, tables: &Tables<'_>) -> Vec<LowerError> {
        let mut warnings = Vec::new();
        for (index, todo) in self.todo.iter().enumerate() {
            let shape = tables.shape(index as u32);
            let finding = |kind, span| self.finding(todo, kind, span);
            if let Some(pattern) = shape.pattern()
                && self.compile == Patterns::Checked
            {
                let length = shape.row().length;
                let bound = |bound: u64| usize::try_from(bound).unwrap_or(usize::MAX);
                let text = pattern.shortest(bound(length.min), bound(length.max));
                // Where the answer takes too long there is nothing to say.
                if text == Ok(None) {
                    let kind = LowerErrorKind::NoText;
                    warnings.push(finding(kind, self.pattern_span(todo)));
                }
            }
            for value in (0..shape.value_count()).map(|at| shape.value(at)) {
                if let Some(constraint) = broken(shape, value) {
                    let span = self.value_span(todo, value);
                    let value = value.to_string();
                    let kind = LowerErrorKind::ValueBreaks { value, constraint };
                    warnings.push(finding(kind, span));
                }
            }
        }
        for (default, (owner, span)) in tables.defaults.iter().zip(&self.default_places) {
            let member = &tables.members[default.member as usize];
            let value = parse_json(tables.text(default.text));
            let Ok(value) = value else { continue };
            let Some(text) = value.as_str() else { continue };
            let Some(constraint) = broken(tables.shape(member.shape), text) else {
                continue;
            };
            let kind = LowerErrorKind::DefaultBreaks {
                member: tables.text(member.name).to_string(),
                constraint,
            };
            let finding = LowerError::new(self.model.shape(*owner), kind).at(*span);
            // An empty default stands for none.
            if text.is_empty() {
                warnings.push(finding);
            } else {
                self.errors.push(finding);
            }
        }
        warnings
    }

    fn finding(&self, todo: &Todo<'_>, kind: LowerErrorKind, span: Span) -> LowerError {
        LowerError::new(self.model.shape(todo.shape), kind).at(span)
    }

    fn pattern_span(&self, todo: &Todo<'_>) -> Span {
        let shape = self.model.shape(todo.shape);
        let own = todo.member.and_then(|member| member.traits.pattern());
        let pattern = own.or_else(|| shape.traits.pattern());
        pattern.map_or(shape.span, |pattern| pattern.span)
    }

    fn value_span(&self, todo: &Todo<'_>, value: &str) -> Span {
        let shape = self.model.shape(todo.shape);
        let has = |member: &&Member| member.traits.enum_text() == Some(value);
        shape
            .members
            .iter()
            .find(has)
            .map_or(shape.span, |member| member.span)
    }
}

/// The constraint that a text of a shape breaks.
fn broken(shape: Shape<'_>, text: &str) -> Option<&'static str> {
    let fits = |pattern: crate::pattern::Pattern<'_>| pattern.is_match(text);
    if !shape.row().length.contains(text.chars().count() as u64) {
        Some("length")
    } else if shape.pattern().is_some_and(|pattern| !fits(pattern)) {
        Some("pattern")
    } else {
        None
    }
}
