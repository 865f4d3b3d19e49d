//! The automaton of a pattern as it is written: states with edges that take a character, and
//! edges that take none, some of them under a condition.

use std::vec::Vec;

use super::class::{self, Class};
use super::compile::Semantics;
use super::error::{ErrorKind, PatternError};
use super::syntax::{Kind, Look, Syntax};

/// The most states, counts written out.
const MAX_STATES: usize = 200_000;

#[derive(Debug, Default)]
pub(super) struct State {
    /// Edges that take no character.
    pub(super) free: Vec<usize>,
    /// The edge that takes none where a condition holds, an index in [`Nfa::looks`].
    pub(super) look: Option<(usize, usize)>,
    /// The edge that takes a character of a class, an index in [`Nfa::classes`].
    pub(super) step: Option<(usize, usize)>,
}

#[derive(Debug, Default)]
pub(super) struct Nfa {
    pub(super) states: Vec<State>,
    pub(super) classes: Vec<Class>,
    pub(super) looks: Vec<Look>,
    pub(super) accept: usize,
}

pub(super) fn build(syntax: &Syntax, semantics: Semantics) -> Result<Nfa, PatternError> {
    let mut nfa = Nfa::default();
    let search = semantics == Semantics::SmithySearch;
    let start = nfa.state();
    let mut end = start;
    if search {
        end = nfa.any(end);
    }
    end = nfa.add(syntax, end, search)?;
    if search {
        end = nfa.any(end);
    }
    nfa.accept = end;
    if !search {
        nfa.refuse_terminator_after_end(syntax)?;
    }
    Ok(nfa)
}

impl Nfa {
    fn state(&mut self) -> usize {
        self.states.push(State::default());
        self.states.len() - 1
    }

    /// Any text, line terminators too.
    fn any(&mut self, from: usize) -> usize {
        let inner = self.state();
        self.states[from].free.push(inner);
        let class = self.class(&Class::any());
        self.states[inner].step = Some((class, inner));
        let end = self.state();
        self.states[inner].free.push(end);
        end
    }

    fn class(&mut self, class: &Class) -> usize {
        match self.classes.iter().position(|known| known == class) {
            Some(index) => index,
            None => {
                self.classes.push(class.clone());
                self.classes.len() - 1
            }
        }
    }

    fn look(&mut self, look: Look) -> usize {
        match self.looks.iter().position(|known| *known == look) {
            Some(index) => index,
            None => {
                self.looks.push(look);
                self.looks.len() - 1
            }
        }
    }

    /// Adds a part behind a state without edges; the result is the state behind the part.
    fn add(&mut self, syntax: &Syntax, from: usize, search: bool) -> Result<usize, PatternError> {
        if self.states.len() > MAX_STATES {
            return Err(PatternError {
                kind: ErrorKind::TooLarge,
                span: syntax.span.clone(),
            });
        }
        let end = match &syntax.kind {
            Kind::Class(class) => {
                let class = self.class(class);
                let end = self.state();
                self.states[from].step = Some((class, end));
                end
            }
            Kind::Look(look) => {
                // Smithy reads `$` as the very end.
                let look = match look {
                    Look::EndOfLine if search => Look::End,
                    other => other.clone(),
                };
                let look = self.look(look);
                let end = self.state();
                self.states[from].look = Some((look, end));
                end
            }
            Kind::Sequence(parts) => {
                let mut end = from;
                for part in parts {
                    end = self.add(part, end, search)?;
                }
                end
            }
            Kind::Alternatives(parts) => {
                let end = self.state();
                for part in parts {
                    let start = self.state();
                    self.states[from].free.push(start);
                    let part_end = self.add(part, start, search)?;
                    self.states[part_end].free.push(end);
                }
                end
            }
            Kind::Repeat(part, min, max) => self.repeat(part, *min, *max, from, search)?,
        };
        Ok(end)
    }

    fn repeat(
        &mut self,
        part: &Syntax,
        min: u32,
        max: Option<u32>,
        from: usize,
        search: bool,
    ) -> Result<usize, PatternError> {
        let mut end = from;
        for _ in 0..min {
            end = self.add(part, end, search)?;
        }
        let Some(max) = max else {
            let start = self.state();
            self.states[end].free.push(start);
            let after = self.state();
            self.states[start].free.push(after);
            let inner = self.state();
            self.states[start].free.push(inner);
            let part_end = self.add(part, inner, search)?;
            self.states[part_end].free.push(start);
            return Ok(after);
        };
        let after = self.state();
        for _ in min..max {
            self.states[end].free.push(after);
            let start = self.state();
            self.states[end].free.push(start);
            end = self.add(part, start, search)?;
        }
        self.states[end].free.push(after);
        Ok(after)
    }

    /// `$` may stand before a last line terminator, which the rest of the pattern would have
    /// to match. Where it can, `$` is more than the end, and the pattern is refused.
    fn refuse_terminator_after_end(&self, syntax: &Syntax) -> Result<(), PatternError> {
        let Some(dollar) = self.looks.iter().position(|look| *look == Look::EndOfLine) else {
            return Ok(());
        };
        let mut todo: Vec<usize> = self
            .states
            .iter()
            .filter_map(|state| state.look.filter(|(look, _)| *look == dollar))
            .map(|(_, target)| target)
            .collect();
        let mut seen = std::vec![false; self.states.len()];
        let terminators = class::terminators();
        while let Some(index) = todo.pop() {
            if std::mem::replace(&mut seen[index], true) {
                continue;
            }
            let state = &self.states[index];
            todo.extend(&state.free);
            todo.extend(state.look.map(|(_, target)| target));
            if let Some((class, _)) = state.step
                && !self.classes[class]
                    .intersect(&terminators)
                    .ranges()
                    .is_empty()
            {
                return Err(PatternError {
                    kind: ErrorKind::Unsupported("line terminators after '$'"),
                    span: syntax.span.clone(),
                });
            }
        }
        Ok(())
    }
}
