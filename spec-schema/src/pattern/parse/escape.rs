//! What stands after a backslash.

use std::string::String;

use super::{Class, ErrorKind, Kind, Look, Parser, Result, Syntax};
use crate::pattern::{class, unicode};

/// What an escape stands for.
pub(super) enum Escape {
    Point(u32),
    Class(Class),
    Syntax(Syntax),
}

impl Parser {
    /// An escape after its backslash; `range` where it may be the end of a range.
    pub(super) fn escape(&mut self, from: usize, in_set: bool, range: bool) -> Result<Escape> {
        let Some(letter) = self.raw(0) else {
            return self.fail(ErrorKind::BadEscape, from);
        };
        self.at += 1;
        if !in_set && let Some(syntax) = self.assertion(letter, from)? {
            return Ok(Escape::Syntax(syntax));
        }
        let point = match letter {
            // The end of a range is the old meaning of this letter, one character.
            'v' if range => 0x0b,
            'd' | 'D' | 's' | 'S' | 'w' | 'W' | 'h' | 'H' | 'v' | 'V' => {
                let unicode = self.flags.unicode_classes;
                let class = unicode.then(|| unicode::escape(letter)).flatten();
                return match class.or_else(|| class::escape(letter)) {
                    Some(class) => Ok(Escape::Class(class)),
                    None => self.fail(ErrorKind::BadEscape, from),
                };
            }
            'p' | 'P' => return Ok(Escape::Class(self.property(letter == 'P', from)?)),
            't' => 0x09,
            'n' => 0x0a,
            'r' => 0x0d,
            'f' => 0x0c,
            'a' => 0x07,
            'e' => 0x1b,
            '0' => self.octal(from)?,
            'x' => self.hexadecimal(from)?,
            'u' => self.utf16(from)?,
            'c' => match self.bump() {
                Some(letter) => letter as u32 ^ 64,
                None => return self.fail(ErrorKind::BadEscape, from),
            },
            'N' => {
                let what = r"characters by name (\N)";
                return self.fail(ErrorKind::Unsupported(what), from);
            }
            letter if letter.is_ascii_alphanumeric() => {
                return self.fail(ErrorKind::UnknownEscape, from);
            }
            literal => literal as u32,
        };
        Ok(Escape::Point(point))
    }

    /// Escapes that are neither a character nor a class.
    fn assertion(&mut self, letter: char, from: usize) -> Result<Option<Syntax>> {
        let unsupported = |what| ErrorKind::Unsupported(what);
        Ok(Some(match letter {
            'A' | 'G' => self.syntax(Kind::Look(Look::Start), from),
            'z' => self.syntax(Kind::Look(Look::End), from),
            'Z' => self.dollar(false, from),
            'b' if self.peek() == Some('{') && self.raw(1) == Some('g') => {
                let what = r"boundaries of grapheme clusters (\b{g})";
                return self.fail(unsupported(what), from);
            }
            'b' => self.word_boundary(true, from)?,
            'B' => self.word_boundary(false, from)?,
            'X' => return self.fail(unsupported(r"grapheme clusters (\X)"), from),
            'R' => {
                self.last_break = Some(self.offsets[from]);
                self.line_break(from)
            }
            'k' => {
                if !self.accept('<') {
                    return self.fail(ErrorKind::BadName, from);
                }
                let name = self.group_name(from)?;
                match self.names.iter().find(|(known, _)| *known == name) {
                    Some(&(_, group)) => self.reference(group, from),
                    None => return self.fail(ErrorKind::UnknownGroup, from),
                }
            }
            '1'..='9' => {
                let mut group = letter as u32 - '0' as u32;
                // More digits are part of the number where there are so many groups already.
                while let Some(digit) = self.peek().and_then(|next| next.to_digit(10)) {
                    let longer = group.saturating_mul(10).saturating_add(digit);
                    if longer > self.groups {
                        break;
                    }
                    group = longer;
                    self.at += 1;
                }
                self.reference(group, from)
            }
            _ => return Ok(None),
        }))
    }

    fn reference(&self, group: u32, from: usize) -> Syntax {
        self.syntax(Kind::Reference(group, self.flags.ignore_case), from)
    }

    /// Up to three octal digits, no more than 377.
    fn octal(&mut self, from: usize) -> Result<u32> {
        let mut number = None;
        for _ in 0..3 {
            let digit = self.peek().and_then(|next| next.to_digit(8));
            let (Some(digit), 0..32) = (digit, number.unwrap_or(0)) else {
                break;
            };
            number = Some(number.unwrap_or(0) * 8 + digit);
            self.at += 1;
        }
        match number {
            Some(number) => Ok(number),
            None => self.fail(ErrorKind::BadEscape, from),
        }
    }

    fn hex_digit(&mut self) -> Option<u32> {
        let digit = self.peek().and_then(|next| next.to_digit(16));
        self.at += usize::from(digit.is_some());
        digit
    }

    /// `41` or `{1F44D}`.
    fn hexadecimal(&mut self, from: usize) -> Result<u32> {
        if let Some(first) = self.hex_digit() {
            return match self.hex_digit() {
                Some(second) => Ok(first * 16 + second),
                None => self.fail(ErrorKind::BadEscape, from),
            };
        }
        let mut number = None;
        if self.accept('{') {
            while let Some(digit) = self.hex_digit() {
                number = Some(number.unwrap_or(0) * 16 + digit);
                if number > Some(class::LAST) {
                    return self.fail(ErrorKind::BadEscape, from);
                }
            }
        }
        match number {
            Some(number) if self.accept('}') => Ok(number),
            _ => self.fail(ErrorKind::BadEscape, from),
        }
    }

    /// A UTF-16 unit, or a pair of them, which Java reads as one character.
    fn utf16(&mut self, from: usize) -> Result<u32> {
        let high = self.utf16_unit(from)?;
        if (0xd800..0xdc00).contains(&high) {
            let start = self.at;
            if self.accept('\\') && self.accept('u') {
                let low = self.utf16_unit(from)?;
                if (0xdc00..0xe000).contains(&low) {
                    return Ok(0x10000 + ((high - 0xd800) << 10 | (low - 0xdc00)));
                }
            }
            self.at = start;
        }
        Ok(high)
    }

    fn utf16_unit(&mut self, from: usize) -> Result<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            match self.hex_digit() {
                Some(digit) => unit = unit * 16 + digit,
                None => return self.fail(ErrorKind::BadEscape, from),
            }
        }
        Ok(unit)
    }

    /// What stands after `\p` or `\P`: `L` or `{Alnum}`.
    pub(super) fn property(&mut self, negated: bool, from: usize) -> Result<Class> {
        let mut name = String::new();
        if self.accept('{') {
            loop {
                match self.raw(0) {
                    Some('}') => break,
                    Some(letter) => name.push(letter),
                    None => return self.fail(ErrorKind::BadEscape, from),
                }
                self.at += 1;
            }
            self.at += 1;
        } else {
            name.extend(self.bump());
        }
        let flags = self.flags;
        match unicode::property(&name, flags.ignore_case, flags.unicode_classes) {
            Some(class) if negated => Ok(class.negate()),
            Some(class) => Ok(class),
            None => self.fail(ErrorKind::UnknownProperty, from),
        }
    }
}
