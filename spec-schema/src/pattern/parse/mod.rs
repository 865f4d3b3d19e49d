//! From text to syntax, after Java's rules.

mod behind;
mod escape;
mod look;
mod quote;
mod set;

use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

use super::class::{self, Class};
use super::error::{ErrorKind, PatternError};
use super::syntax::{Count, Kind, Look, Mode, Syntax};
use escape::Escape;

/// How deep groups and classes may nest.
const MAX_DEPTH: usize = 128;

type Result<T> = std::result::Result<T, PatternError>;

/// Parses a pattern; with `strict_end`, `$` is the very end of the text.
pub(super) fn parse(source: &str, strict_end: bool) -> Result<Syntax> {
    let mut parser = Parser::new(source);
    parser.strict_end = strict_end;
    let syntax = parser.alternatives()?;
    match parser.peek() {
        None => Ok(syntax),
        Some(_) => parser.fail(ErrorKind::UnopenedGroup, parser.at),
    }
}

/// What `(?…)` can switch on.
#[derive(Clone, Copy, Default)]
struct Flags {
    ignore_case: bool,
    multiline: bool,
    dot_all: bool,
    unix_lines: bool,
    unicode_case: bool,
    unicode_classes: bool,
    comments: bool,
}

struct Parser {
    /// The characters, quotes written out.
    points: Vec<char>,
    /// The byte of the source where each character stands, and its length.
    offsets: Vec<usize>,
    at: usize,
    depth: usize,
    flags: Flags,
    groups: u32,
    names: Vec<(String, u32)>,
    strict_end: bool,
    /// Where the last `\R` stands.
    last_break: Option<usize>,
    /// Where the last repeated group stands whose greatest length Java does not see.
    last_unclear: Option<usize>,
}

impl Parser {
    fn new(source: &str) -> Self {
        let (points, offsets) = quote::write_out(source);
        Parser {
            points,
            offsets,
            at: 0,
            depth: 0,
            flags: Flags::default(),
            groups: 0,
            names: Vec::new(),
            strict_end: false,
            last_break: None,
            last_unclear: None,
        }
    }

    /// The next character. Under the flag `x`, blanks and comments are passed over.
    fn peek(&mut self) -> Option<char> {
        while self.flags.comments {
            match self.raw(0) {
                Some(blank) if is_blank(blank) => self.at += 1,
                Some('#') => {
                    while self.raw(0).is_some_and(|next| !self.ends_line(next)) {
                        self.at += 1;
                    }
                    // What ends the comment is a blank, or stands for itself.
                    if self.raw(0).is_some_and(|next| !is_blank(next)) {
                        break;
                    }
                }
                _ => break,
            }
        }
        self.raw(0)
    }

    /// A character from here on, just as it stands.
    fn raw(&self, distance: usize) -> Option<char> {
        self.points.get(self.at + distance).copied()
    }

    fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += 1;
        Some(next)
    }

    fn accept(&mut self, expected: char) -> bool {
        let accepted = self.peek() == Some(expected);
        if accepted {
            self.at += 1;
        }
        accepted
    }

    fn ends_line(&self, point: char) -> bool {
        point == '\n'
            || !self.flags.unix_lines && matches!(point, '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
    }

    fn fail<T>(&self, kind: ErrorKind, from: usize) -> Result<T> {
        Err(PatternError::new(kind, self.span(from)))
    }

    fn span(&self, from: usize) -> std::ops::Range<usize> {
        let last = self.offsets.len() - 1;
        let start = self.offsets[from.min(last)];
        start..self.offsets[self.at.min(last)].max(start)
    }

    fn syntax(&self, kind: Kind, from: usize) -> Syntax {
        Syntax {
            kind,
            span: self.span(from),
        }
    }

    fn enter(&mut self, from: usize) -> Result<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fail(ErrorKind::TooDeep, from);
        }
        Ok(())
    }

    fn alternatives(&mut self) -> Result<Syntax> {
        let from = self.at;
        let first = self.sequence()?;
        if self.peek() != Some('|') {
            return Ok(first);
        }
        let mut alternatives = std::vec![first];
        while self.accept('|') {
            alternatives.push(self.sequence()?);
        }
        Ok(self.syntax(Kind::Alternatives(alternatives), from))
    }

    fn sequence(&mut self) -> Result<Syntax> {
        let from = self.at;
        let mut parts = Vec::new();
        while let Some(next) = self.peek() {
            let start = self.at;
            let part = match next {
                '|' | ')' => break,
                '*' | '+' | '?' => return self.fail(ErrorKind::NothingToRepeat, start),
                // A count with nothing before it repeats nothing, so also a second count.
                '{' => self.syntax(Kind::Sequence(Vec::new()), start),
                '(' => match self.group(start)? {
                    Some(group) => group,
                    None => continue,
                },
                _ => self.atom(start)?,
            };
            parts.push(self.quantified(part, next == '(')?);
        }
        if parts.len() == 1
            && let Some(only) = parts.pop()
        {
            return Ok(only);
        }
        Ok(self.syntax(Kind::Sequence(parts), from))
    }

    fn atom(&mut self, from: usize) -> Result<Syntax> {
        let kind = match self.bump() {
            Some('[') => {
                self.at -= 1;
                Kind::Class(self.set(true)?)
            }
            Some('.') => Kind::Class(self.dot()),
            Some('^') => return Ok(self.caret(from)),
            Some('$') if self.strict_end && !self.flags.multiline => Kind::Look(Look::End),
            Some('$') => return Ok(self.dollar(self.flags.multiline, from)),
            Some('\\') => match self.escape(from, false, false)? {
                Escape::Point(point) => Kind::Class(self.literal(point, from)?),
                Escape::Class(class) => Kind::Class(class),
                Escape::Syntax(syntax) => return Ok(syntax),
            },
            Some(literal) => Kind::Class(self.literal(literal as u32, from)?),
            None => Kind::Sequence(Vec::new()),
        };
        Ok(self.syntax(kind, from))
    }

    fn dot(&self) -> Class {
        if self.flags.dot_all {
            Class::any()
        } else if self.flags.unix_lines {
            Class::single('\n' as u32).negate()
        } else {
            class::terminators().negate()
        }
    }

    /// One character, by flag `i` in both cases.
    fn literal(&self, point: u32, from: usize) -> Result<Class> {
        let mut class = Class::single(point);
        self.fold(&mut class, from)?;
        Ok(class)
    }

    /// Adds the other cases of letters where the flag `i` is set.
    fn fold(&self, class: &mut Class, from: usize) -> Result<()> {
        if self.flags.ignore_case {
            if self.flags.unicode_case {
                let what = "letters in any case beyond ASCII (flags i and u together)";
                return self.fail(ErrorKind::Unsupported(what), from);
            }
            class.fold_ascii();
        }
        Ok(())
    }

    /// What stands in parentheses; nothing where it only sets flags.
    fn group(&mut self, from: usize) -> Result<Option<Syntax>> {
        self.enter(from)?;
        let flags = self.flags;
        self.at += 1;
        let group = if self.peek() == Some('?') {
            // What follows the question mark stands right there.
            self.at += 2;
            match self.raw_before() {
                Some(':') => self.alternatives()?,
                Some('>') => Kind::Atomic(Box::new(self.alternatives()?)).at(self, from),
                Some('=') => self.ahead(true, from)?,
                Some('!') => self.ahead(false, from)?,
                Some('<') => match self.bump() {
                    Some('=') => self.behind(true, from)?,
                    Some('!') => self.behind(false, from)?,
                    Some(_) => {
                        self.at -= 1;
                        let name = self.group_name(from)?;
                        if self.names.iter().any(|(known, _)| *known == name) {
                            return self.fail(ErrorKind::RepeatedName, from);
                        }
                        self.names.push((name, self.groups + 1));
                        self.capture(from)?
                    }
                    None => return self.fail(ErrorKind::UnclosedGroup, from),
                },
                Some(_) => {
                    self.at -= 1;
                    self.set_flags(from)?;
                    match self.bump() {
                        Some(')') => {
                            self.depth -= 1;
                            return Ok(None);
                        }
                        Some(':') => self.alternatives()?,
                        _ => return self.fail(ErrorKind::UnknownFlag, from),
                    }
                }
                None => return self.fail(ErrorKind::UnclosedGroup, from),
            }
        } else {
            self.capture(from)?
        };
        if !self.accept(')') {
            return self.fail(ErrorKind::UnclosedGroup, from);
        }
        self.flags = flags;
        self.depth -= 1;
        Ok(Some(Syntax::new(group.kind, &self.span(from))))
    }

    fn raw_before(&self) -> Option<char> {
        self.points.get(self.at - 1).copied()
    }

    fn capture(&mut self, from: usize) -> Result<Syntax> {
        self.groups += 1;
        let number = self.groups;
        let inner = Box::new(self.alternatives()?);
        Ok(Kind::Group(inner, number).at(self, from))
    }

    fn ahead(&mut self, holds: bool, from: usize) -> Result<Syntax> {
        let inner = Box::new(self.alternatives()?);
        Ok(Kind::Look(Look::Ahead(inner, holds)).at(self, from))
    }

    /// A group's name with the `>` after it.
    fn group_name(&mut self, from: usize) -> Result<String> {
        let mut name = String::new();
        while let Some(next) = self.bump() {
            match next {
                '>' if !name.is_empty() => return Ok(name),
                letter if letter.is_ascii_alphabetic() => name.push(letter),
                digit if digit.is_ascii_digit() && !name.is_empty() => name.push(digit),
                _ => break,
            }
        }
        self.fail(ErrorKind::BadName, from)
    }

    fn set_flags(&mut self, from: usize) -> Result<()> {
        let mut on = true;
        while let Some(flag) = self.peek() {
            let flags = &mut self.flags;
            match flag {
                'i' => flags.ignore_case = on,
                'm' => flags.multiline = on,
                's' => flags.dot_all = on,
                'd' => flags.unix_lines = on,
                'u' => flags.unicode_case = on,
                'x' => flags.comments = on,
                'U' => (flags.unicode_classes, flags.unicode_case) = (on, on),
                'c' => {
                    let what = "canonical equivalence (flag c)";
                    return self.fail(ErrorKind::Unsupported(what), from);
                }
                '-' if on => on = false,
                _ => break,
            }
            self.at += 1;
        }
        Ok(())
    }

    fn quantified(&mut self, part: Syntax, is_group: bool) -> Result<Syntax> {
        let from = self.at;
        let (min, max) = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => self.count(from)?,
            _ => return Ok(part),
        };
        self.at += 1;
        let mode = match self.peek() {
            Some('?') => Mode::Lazy,
            Some('+') => Mode::Possessive,
            _ => Mode::Greedy,
        };
        if mode != Mode::Greedy {
            self.at += 1;
        }
        // Java decides by the rest of a group whether `\R` may still take less of "\r\n".
        if self
            .last_break
            .is_some_and(|place| place >= part.span.start)
        {
            let what = r"repeated line breaks (\R under a quantifier)";
            return Err(PatternError::new(ErrorKind::Unsupported(what), part.span));
        }
        if is_group
            && (min, max) != (0, Some(1))
            && mode != Mode::Possessive
            && behind::is_unclear(&part)
        {
            self.last_unclear = Some(part.span.start);
        }
        let count = Count { min, max, mode };
        let span = part.span.start..self.span(from).end;
        Ok(Syntax::new(Kind::Repeat(Box::new(part), count), &span))
    }

    /// `{3}`, `{3,}` or `{3,5}`, up to its `}`.
    fn count(&mut self, from: usize) -> Result<(u32, Option<u32>)> {
        // The first digit stands right after the brace.
        if !self.raw(1).is_some_and(|digit| digit.is_ascii_digit()) {
            return self.fail(ErrorKind::BadCount, from);
        }
        self.at += 1;
        let min = self.number(from)?;
        let mut max = Some(min);
        if self.accept(',') {
            max = match self.peek() {
                Some('}') => None,
                Some(digit) if digit.is_ascii_digit() => Some(self.number(from)?),
                _ => return self.fail(ErrorKind::BadCount, from),
            };
        }
        if self.peek() != Some('}') || max.is_some_and(|max| max < min) {
            return self.fail(ErrorKind::BadCount, from);
        }
        Ok((min, max))
    }

    fn number(&mut self, from: usize) -> Result<u32> {
        let mut number = 0_i32;
        while let Some(digit) = self.peek().and_then(|next| next.to_digit(10)) {
            self.at += 1;
            match number
                .checked_mul(10)
                .map(|ten| ten.checked_add(digit as i32))
            {
                Some(Some(more)) => number = more,
                _ => return self.fail(ErrorKind::BadCount, from),
            }
        }
        Ok(number as u32)
    }
}

impl Kind {
    fn at(self, parser: &Parser, from: usize) -> Syntax {
        parser.syntax(self, from)
    }
}

fn is_blank(point: char) -> bool {
    matches!(point, '\t'..='\r' | ' ')
}
