//! From text to syntax, after Java's rules.

use std::boxed::Box;
use std::vec::Vec;

use super::class::{self, Class};
use super::error::{ErrorKind, PatternError};
use super::syntax::{Kind, Look, Syntax};

/// How deep groups and classes may nest.
const MAX_DEPTH: usize = 128;
/// The largest count: more states than any automaton may have.
const MAX_COUNT: u32 = 100_000;

type Result<T> = std::result::Result<T, PatternError>;

pub(super) fn parse(source: &str) -> Result<Syntax> {
    let mut parser = Parser {
        source,
        at: 0,
        depth: 0,
    };
    let syntax = parser.alternatives()?;
    match parser.peek() {
        None => Ok(syntax),
        Some(_) => parser.fail(ErrorKind::UnopenedGroup, parser.at),
    }
}

struct Parser<'s> {
    source: &'s str,
    at: usize,
    depth: usize,
}

/// What an escape stands for.
enum Escape {
    Point(u32),
    Class(Class),
    Look(Look),
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        &self.source[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn accept(&mut self, text: &str) -> bool {
        let accepted = self.rest().starts_with(text);
        if accepted {
            self.at += text.len();
        }
        accepted
    }

    fn fail<T>(&self, kind: ErrorKind, from: usize) -> Result<T> {
        let end = self.at.max(from);
        Err(PatternError {
            kind,
            span: from..end,
        })
    }

    fn syntax(&self, kind: Kind, from: usize) -> Syntax {
        Syntax {
            kind,
            span: from..self.at,
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
        let mut alternatives = std::vec![self.sequence()?];
        while self.accept("|") {
            alternatives.push(self.sequence()?);
        }
        Ok(match alternatives.pop() {
            Some(only) if alternatives.is_empty() => only,
            last => {
                alternatives.extend(last);
                self.syntax(Kind::Alternatives(alternatives), from)
            }
        })
    }

    fn sequence(&mut self) -> Result<Syntax> {
        let from = self.at;
        let mut parts = Vec::new();
        while let Some(next) = self.peek() {
            if matches!(next, '|' | ')') {
                break;
            }
            if self.accept("\\Q") {
                self.quoted(&mut parts);
                continue;
            }
            let atom = self.atom()?;
            let part = self.quantified(atom)?;
            parts.push(part);
        }
        Ok(self.syntax(Kind::Sequence(parts), from))
    }

    /// `\Q…\E`, to the end where `\E` is missing. A quantifier after it is the last
    /// character's.
    fn quoted(&mut self, parts: &mut Vec<Syntax>) {
        while !self.rest().is_empty() && !self.accept("\\E") {
            let from = self.at;
            if let Some(next) = self.bump() {
                let class = Class::single(next as u32);
                parts.push(self.syntax(Kind::Class(class), from));
            }
        }
    }

    fn atom(&mut self) -> Result<Syntax> {
        let from = self.at;
        let kind = match self.bump() {
            Some('(') => return self.group(from),
            Some('[') => Kind::Class(self.class(from)?),
            Some('.') => Kind::Class(class::dot()),
            Some('^') => Kind::Look(Look::Start),
            Some('$') => Kind::Look(Look::EndOfLine),
            Some('\\') => match self.escape(from)? {
                Escape::Point(point) => Kind::Class(Class::single(point)),
                Escape::Class(class) => Kind::Class(class),
                Escape::Look(look) => Kind::Look(look),
            },
            Some('*' | '+' | '?') => return self.fail(ErrorKind::NothingToRepeat, from),
            Some('{') => return self.fail(ErrorKind::BadCount, from),
            Some(literal) => Kind::Class(Class::single(literal as u32)),
            None => Kind::Sequence(Vec::new()),
        };
        Ok(self.syntax(kind, from))
    }

    fn group(&mut self, from: usize) -> Result<Syntax> {
        self.enter(from)?;
        let look = if self.accept("?:") {
            None
        } else if self.accept("?=") {
            Some((Look::Ahead as fn(_, _) -> _, true))
        } else if self.accept("?!") {
            Some((Look::Ahead as fn(_, _) -> _, false))
        } else if self.accept("?<=") {
            Some((Look::Behind as fn(_, _) -> _, true))
        } else if self.accept("?<!") {
            Some((Look::Behind as fn(_, _) -> _, false))
        } else if self.accept("?<") {
            while self.peek().is_some_and(|next| next.is_ascii_alphanumeric()) {
                self.bump();
            }
            if !self.accept(">") {
                return self.fail(ErrorKind::UnclosedGroup, from);
            }
            None
        } else if self.accept("?>") {
            return self.fail(ErrorKind::Unsupported("atomic groups"), from);
        } else if self.accept("?") {
            return self.fail(ErrorKind::Unsupported("inline flags"), from);
        } else {
            None
        };
        let mut inner = self.alternatives()?;
        if !self.accept(")") {
            return self.fail(ErrorKind::UnclosedGroup, from);
        }
        self.depth -= 1;
        if let Some((look, holds)) = look {
            let Some(class) = single_class(&inner) else {
                let what = "lookarounds over more than one character";
                return self.fail(ErrorKind::Unsupported(what), from);
            };
            inner.kind = Kind::Look(look(class, holds));
        }
        inner.span = from..self.at;
        Ok(inner)
    }

    fn quantified(&mut self, atom: Syntax) -> Result<Syntax> {
        let from = self.at;
        let (min, max) = if self.accept("*") {
            (0, None)
        } else if self.accept("+") {
            (1, None)
        } else if self.accept("?") {
            (0, Some(1))
        } else if self.accept("{") {
            self.count(from)?
        } else {
            return Ok(atom);
        };
        // Greedy or lazy makes no difference to which texts match.
        if !self.accept("?") && self.accept("+") {
            return self.fail(ErrorKind::Unsupported("possessive quantifiers"), from);
        }
        if matches!(self.peek(), Some('*' | '+' | '?' | '{')) {
            let what = "quantifiers of quantifiers";
            return self.fail(ErrorKind::Unsupported(what), self.at);
        }
        let start = atom.span.start;
        let kind = Kind::Repeat(Box::new(atom), min, max);
        Ok(self.syntax(kind, start))
    }

    /// `3}`, `3,}` or `3,5}`.
    fn count(&mut self, from: usize) -> Result<(u32, Option<u32>)> {
        let min = self.number(from)?;
        let max = if !self.accept(",") {
            Some(min)
        } else if self.peek() == Some('}') {
            None
        } else {
            Some(self.number(from)?)
        };
        if !self.accept("}") || max.is_some_and(|max| max < min) {
            return self.fail(ErrorKind::BadCount, from);
        }
        Ok((min, max))
    }

    fn number(&mut self, from: usize) -> Result<u32> {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        let number = self.rest()[..digits].parse::<u32>();
        self.at += digits;
        match number {
            Ok(number) if number <= MAX_COUNT => Ok(number),
            Ok(_) => self.fail(ErrorKind::TooLarge, from),
            Err(_) if digits > 0 => self.fail(ErrorKind::TooLarge, from),
            Err(_) => self.fail(ErrorKind::BadCount, from),
        }
    }

    /// What stands after a backslash, outside of a class or inside.
    fn escape(&mut self, from: usize) -> Result<Escape> {
        let Some(letter) = self.bump() else {
            return self.fail(ErrorKind::BadEscape, from);
        };
        if let Some(class) = class::escape(letter) {
            return Ok(Escape::Class(class));
        }
        let point = match letter {
            't' => 0x09,
            'n' => 0x0a,
            'r' => 0x0d,
            'f' => 0x0c,
            'a' => 0x07,
            'e' => 0x1b,
            'x' => self.hexadecimal(from, 2)?,
            'u' => self.utf16(from)?,
            'A' => return Ok(Escape::Look(Look::Start)),
            'z' => return Ok(Escape::Look(Look::End)),
            'Z' => return Ok(Escape::Look(Look::EndOfLine)),
            'p' => return Ok(Escape::Class(self.property(from)?)),
            'P' => return Ok(Escape::Class(self.property(from)?.negate())),
            'b' | 'B' => return self.fail(ErrorKind::Unsupported("word boundaries"), from),
            '1'..='9' | 'k' => {
                return self.fail(ErrorKind::Unsupported("references to groups"), from);
            }
            letter if letter.is_ascii_alphanumeric() => {
                return self.fail(ErrorKind::Unsupported("escapes of this letter"), from);
            }
            literal => literal as u32,
        };
        Ok(Escape::Point(point))
    }

    fn hexadecimal(&mut self, from: usize, digits: usize) -> Result<u32> {
        let text = self.rest().get(..digits).unwrap_or_default();
        let valid = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        match u32::from_str_radix(text, 16) {
            Ok(point) if valid => {
                self.at += digits;
                Ok(point)
            }
            _ => self.fail(ErrorKind::BadEscape, from),
        }
    }

    /// A UTF-16 unit, or a pair of them, which Java reads as one character.
    fn utf16(&mut self, from: usize) -> Result<u32> {
        let high = self.hexadecimal(from, 4)?;
        if !(0xd800..0xe000).contains(&high) {
            return Ok(high);
        }
        if high < 0xdc00 && self.accept("\\u") {
            let low = self.hexadecimal(from, 4)?;
            if (0xdc00..0xe000).contains(&low) {
                return Ok(0x10000 + ((high - 0xd800) << 10 | (low - 0xdc00)));
            }
        }
        self.fail(ErrorKind::Unsupported("lone surrogates"), from)
    }

    /// `{Alnum}` after `\p`.
    fn property(&mut self, from: usize) -> Result<Class> {
        if self.accept("{") {
            let end = self.rest().find('}').unwrap_or(0);
            let class = class::posix(&self.rest()[..end]);
            self.at += end;
            if self.accept("}")
                && let Some(class) = class
            {
                return Ok(class);
            }
        }
        let what = "classes by Unicode property";
        self.fail(ErrorKind::Unsupported(what), from)
    }

    /// A class after its `[`.
    fn class(&mut self, from: usize) -> Result<Class> {
        self.enter(from)?;
        let negated = self.accept("^");
        if self.peek() == Some(']') {
            let what = "classes that start with ']'";
            return self.fail(ErrorKind::Unsupported(what), from);
        }
        let mut whole: Option<Class> = None;
        loop {
            let part = self.class_union(from)?;
            whole = Some(match whole {
                None => part,
                Some(before) => before.intersect(&part),
            });
            if self.accept("]") {
                break;
            }
            // The union ended at "&&".
            self.accept("&&");
        }
        self.depth -= 1;
        let class = whole.unwrap_or_default();
        Ok(if negated { class.negate() } else { class })
    }

    /// The items of a class up to `]` or `&&`.
    fn class_union(&mut self, from: usize) -> Result<Class> {
        let mut union = Class::default();
        let start = self.at;
        loop {
            let item = self.at;
            if self.rest().starts_with("&&") || self.peek() == Some(']') {
                if item == start {
                    let what = "classes with an empty side of '&&'";
                    return self.fail(ErrorKind::Unsupported(what), item);
                }
                return Ok(union);
            }
            match self.bump() {
                None => return self.fail(ErrorKind::UnclosedClass, from),
                Some('[') => union.add(&self.class(item)?),
                Some('\\') if self.peek() == Some('Q') => {
                    return self.fail(ErrorKind::Unsupported("quotes in classes"), item);
                }
                Some('\\') => match self.escape(item)? {
                    Escape::Point(point) => union.add(&self.range(point, item)?),
                    Escape::Class(class) => union.add(&class),
                    Escape::Look(_) => return self.fail(ErrorKind::BadEscape, item),
                },
                Some(literal) => union.add(&self.range(literal as u32, item)?),
            }
        }
    }

    /// A single character, or the range that it starts.
    fn range(&mut self, first: u32, from: usize) -> Result<Class> {
        let after = self
            .rest()
            .strip_prefix('-')
            .and_then(|rest| rest.chars().next());
        let last = match after {
            None | Some(']' | '[') => return Ok(Class::single(first)),
            Some('\\') => {
                self.at += 2;
                match self.escape(from)? {
                    Escape::Point(last) => last,
                    _ => return self.fail(ErrorKind::BadRange, from),
                }
            }
            Some(last) => {
                self.at += 1 + last.len_utf8();
                last as u32
            }
        };
        if last < first {
            return self.fail(ErrorKind::BadRange, from);
        }
        Ok(Class::of(&[(first, last)]))
    }
}

/// The class of a part that is exactly one character.
fn single_class(syntax: &Syntax) -> Option<Class> {
    match &syntax.kind {
        Kind::Class(class) => Some(class.clone()),
        Kind::Sequence(parts) => match parts.as_slice() {
            [only] => single_class(only),
            _ => None,
        },
        Kind::Alternatives(parts) => {
            let mut union = Class::default();
            for part in parts {
                union.add(&single_class(part)?);
            }
            Some(union)
        }
        Kind::Repeat(..) | Kind::Look(_) => None,
    }
}
