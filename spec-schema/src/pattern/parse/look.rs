//! Assertions, written out as lookarounds over classes.

use std::boxed::Box;
use std::ops::Range;
use std::vec::Vec;

use super::{Class, Count, ErrorKind, Kind, Look, Mode, Parser, Result, Syntax};
use crate::pattern::{class, unicode};

/// Makes parts that all stand at one place of the pattern.
struct Maker(Range<usize>);

impl Maker {
    fn kind(&self, kind: Kind) -> Syntax {
        Syntax::new(kind, &self.0)
    }

    fn class(&self, class: Class) -> Syntax {
        self.kind(Kind::Class(class))
    }

    fn sequence<const N: usize>(&self, parts: [Syntax; N]) -> Syntax {
        self.kind(Kind::Sequence(Vec::from(parts)))
    }

    fn either<const N: usize>(&self, parts: [Syntax; N]) -> Syntax {
        self.kind(Kind::Alternatives(Vec::from(parts)))
    }

    fn repeat(&self, part: Syntax, min: u32) -> Syntax {
        let (max, mode) = (None, Mode::Greedy);
        self.kind(Kind::Repeat(Box::new(part), Count { min, max, mode }))
    }

    fn ahead(&self, part: Syntax, holds: bool) -> Syntax {
        self.kind(Kind::Look(Look::Ahead(Box::new(part), holds)))
    }

    fn behind(&self, part: Syntax, holds: bool) -> Syntax {
        self.kind(Kind::Look(Look::Behind(Box::new(part), holds)))
    }

    fn start(&self) -> Syntax {
        self.kind(Kind::Look(Look::Start))
    }

    fn end(&self) -> Syntax {
        self.kind(Kind::Look(Look::End))
    }
}

fn points(points: &[char]) -> Class {
    let points: Vec<_> = points.iter().map(|&p| (p as u32, p as u32)).collect();
    Class::of(&points)
}

impl Parser {
    /// `^`: the start; by flag `m` also after a line terminator that is not the end.
    pub(super) fn caret(&self, from: usize) -> Syntax {
        let make = Maker(self.span(from));
        if !self.flags.multiline {
            return make.start();
        }
        let line_start = if self.flags.unix_lines {
            make.behind(make.class(points(&['\n'])), true)
        } else {
            let others = points(&['\n', '\u{85}', '\u{2028}', '\u{2029}']);
            make.either([
                make.behind(make.class(others), true),
                make.sequence([
                    make.behind(make.class(points(&['\r'])), true),
                    make.ahead(make.class(points(&['\n'])), false),
                ]),
            ])
        };
        make.sequence([
            make.ahead(make.class(Class::any()), true),
            make.either([make.start(), line_start]),
        ])
    }

    /// `$`: the end, or the place before a line terminator; without flag `m`, before the
    /// last one only if nothing follows it.
    pub(super) fn dollar(&self, multiline: bool, from: usize) -> Syntax {
        let make = Maker(self.span(from));
        let last = |part| {
            let part = if multiline {
                part
            } else {
                make.sequence([part, make.end()])
            };
            make.ahead(part, true)
        };
        let whole = |part: Syntax| {
            if multiline {
                part
            } else {
                make.kind(Kind::Look(Look::LastLine(Box::new(part))))
            }
        };
        let newline = last(make.class(points(&['\n'])));
        if self.flags.unix_lines {
            return whole(make.either([make.end(), newline]));
        }
        let after_return = make.class(points(&['\r']));
        let pair = make.sequence([make.class(points(&['\r'])), make.class(points(&['\n']))]);
        whole(make.either([
            make.end(),
            make.sequence([make.behind(after_return, false), newline]),
            last(pair),
            last(make.class(points(&['\r', '\u{85}', '\u{2028}', '\u{2029}']))),
        ]))
    }

    /// `\R`.
    pub(super) fn line_break(&self, from: usize) -> Syntax {
        let make = Maker(self.span(from));
        let pair = make.sequence([make.class(points(&['\r'])), make.class(points(&['\n']))]);
        let single = Class::of(&[(0x0a, 0x0d), (0x85, 0x85), (0x2028, 0x2029)]);
        make.either([pair, make.class(single)])
    }

    /// `\b` and `\B`. A word is made of letters, digits and `_` of all scripts, and of
    /// marks that stand on a letter or digit.
    pub(super) fn word_boundary(&self, holds: bool, from: usize) -> Result<Syntax> {
        let unicode = self.flags.unicode_classes;
        let named = |name: &str| unicode::property(name, false, false).unwrap_or_default();
        let mut word = if unicode {
            unicode::escape('w').unwrap_or_default()
        } else {
            named("LD")
        };
        word.add(&points(&['_']));
        let (base, mark) = (named("LD"), named("Mn"));
        if base.is_empty() || mark.is_empty() {
            return self.fail(ErrorKind::UnknownProperty, from);
        }
        // Java goes back by UTF-16 units and stops at half of a pair.
        let near = |class: &Class| class.without(&class::supplementary());
        let make = Maker(self.span(from));
        let on_base = |marks: u32| {
            make.sequence([
                make.class(near(&base)),
                make.repeat(make.class(near(&mark)), marks),
            ])
        };
        let before = |holds| {
            let part = make.either([make.class(word.clone()), on_base(1)]);
            make.behind(part, holds)
        };
        // The mark that follows counts where a base stands before it.
        let (word_ahead, mark_ahead) = (make.class(word.clone()), make.class(mark.clone()));
        let after = make.either([
            make.ahead(word_ahead.clone(), true),
            make.sequence([
                make.behind(on_base(0), true),
                make.ahead(mark_ahead.clone(), true),
            ]),
        ]);
        let not_after = make.sequence([
            make.ahead(word_ahead, false),
            make.either([
                make.behind(on_base(0), false),
                make.ahead(mark_ahead, false),
            ]),
        ]);
        Ok(if holds {
            make.either([
                make.sequence([before(true), not_after]),
                make.sequence([before(false), after]),
            ])
        } else {
            make.either([
                make.sequence([before(true), after]),
                make.sequence([before(false), not_after]),
            ])
        })
    }

    /// `(?<=…)` and `(?<!…)` after the sign.
    pub(super) fn behind(&mut self, holds: bool, from: usize) -> Result<Syntax> {
        // Java counts characters instead of UTF-16 units where one beyond U+FFFF is written
        // anywhere from here on.
        let by_characters = self.points[self.at.min(self.points.len())..]
            .iter()
            .any(|&point| point as u32 > 0xffff);
        let start = self.span(from).start;
        let body = self.alternatives()?;
        let longest = super::behind::longest(&body);
        let unclear = self.last_unclear.is_some_and(|place| place >= start);
        if unclear || longest.is_none_or(|longest| longest > i32::MAX as u64) {
            let what = "lookbehinds without a greatest length that Java can see";
            return self.fail(ErrorKind::Unsupported(what), from);
        }
        let body = if by_characters {
            body
        } else {
            super::behind::by_units(body)?
        };
        let look = Look::Behind(Box::new(body), holds);
        Ok(self.syntax(Kind::Look(look), from))
    }
}
