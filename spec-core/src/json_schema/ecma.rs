//! Java's patterns in the words of ECMA-262, with its flag `u`, where both mean the same.
//!
//! What differs between the two is written out: `.` and `\s` stand for other characters, and
//! with the flag only characters of the syntax may be escaped. A construct that is not known
//! here makes the whole untranslatable; nothing is approximated.

use alloc::format;
use alloc::string::{String, ToString};

/// The same pattern for ECMA-262; nothing where that cannot be said.
pub(super) fn translate(pattern: &str) -> Option<String> {
    let mut translator = Translator {
        rest: pattern.chars().peekable(),
        out: String::with_capacity(pattern.len()),
    };
    translator.all()?;
    Some(translator.out)
}

struct Translator<'p> {
    rest: core::iter::Peekable<core::str::Chars<'p>>,
    out: String,
}

/// All characters but Java's line terminators.
const DOT: &str = r"[^\n\r\u0085\u2028\u2029]";
/// Java's white space, without the brackets of a class.
const SPACE: &str = r" \t\n\v\f\r";

impl Translator<'_> {
    fn all(&mut self) -> Option<()> {
        let mut quantified = false;
        while let Some(character) = self.rest.next() {
            let is_quantifier = matches!(character, '*' | '+' | '?' | '{');
            match character {
                // A second quantifier makes the first possessive, or has a meaning of its own.
                '+' if quantified => return None,
                '*' | '{' if quantified => return None,
                '\\' => self.escape()?,
                '[' => self.class()?,
                '.' => self.out.push_str(DOT),
                '(' => self.group()?,
                '{' => self.count()?,
                // In Java these stand for themselves.
                '}' | ']' => {
                    self.out.push('\\');
                    self.out.push(character);
                }
                '^' | '$' | '|' | ')' | '*' | '+' | '?' => self.out.push(character),
                other if other.is_control() => return None,
                other => self.out.push(other),
            }
            quantified = is_quantifier;
        }
        Some(())
    }

    fn group(&mut self) -> Option<()> {
        self.out.push('(');
        if self.rest.next_if_eq(&'?').is_none() {
            return Some(());
        }
        self.out.push('?');
        let first = self.rest.next()?;
        self.out.push(first);
        match first {
            ':' | '=' | '!' => Some(()),
            '<' => {
                let second = self.rest.next()?;
                self.out.push(second);
                matches!(second, '=' | '!').then_some(())
            }
            // Flags, and groups that do not give back.
            _ => None,
        }
    }

    fn count(&mut self) -> Option<()> {
        self.out.push('{');
        let mut digits = false;
        loop {
            let character = self.rest.next()?;
            match character {
                '0'..='9' => digits = true,
                ',' if digits => {}
                '}' if digits => {
                    self.out.push('}');
                    return Some(());
                }
                _ => return None,
            }
            self.out.push(character);
        }
    }

    fn escape(&mut self) -> Option<()> {
        match self.rest.next()? {
            's' => self.out.push_str(&format!("[{SPACE}]")),
            'S' => self.out.push_str(&format!("[^{SPACE}]")),
            'p' => {
                let set = self.property()?;
                self.out.push_str(&format!("[{set}]"));
            }
            'z' => self.out.push('$'),
            'A' => self.out.push('^'),
            other => {
                let text = escaped(other)?;
                self.out.push_str(&text);
            }
        }
        Some(())
    }

    /// `\p{Alnum}`: what stands for it in a class.
    fn property(&mut self) -> Option<&'static str> {
        self.rest.next_if_eq(&'{')?;
        let mut name = String::new();
        loop {
            match self.rest.next()? {
                '}' => break,
                letter => name.push(letter),
            }
        }
        Some(match &*name {
            "Alnum" => "A-Za-z0-9",
            "Alpha" => "A-Za-z",
            "Digit" => "0-9",
            "Lower" => "a-z",
            "Upper" => "A-Z",
            "L" => r"\p{L}",
            "M" => r"\p{M}",
            "N" => r"\p{N}",
            "P" => r"\p{P}",
            "S" => r"\p{S}",
            "Z" => r"\p{Z}",
            _ => return None,
        })
    }

    fn class(&mut self) -> Option<()> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut set = String::new();
        let (mut spaces, mut others) = (false, false);
        let mut first = true;
        loop {
            let character = self.rest.next()?;
            match character {
                ']' if !first => break,
                // A first bracket, a nested class and an intersection are Java's own.
                ']' | '[' => return None,
                '&' if self.rest.peek() == Some(&'&') => return None,
                '\\' => match self.rest.next()? {
                    's' => {
                        spaces = true;
                        set.push_str(SPACE);
                    }
                    'S' => others = true,
                    'p' => set.push_str(self.property()?),
                    '-' => set.push_str(r"\-"),
                    other => set.push_str(&escaped(other)?),
                },
                '-' if first || self.rest.peek() == Some(&']') => set.push_str(r"\-"),
                // The ends of a range are single characters.
                '-' => set.push('-'),
                '^' | '(' | ')' | '{' | '}' | '/' | '|' | '.' | '$' | '*' | '+' | '?' => {
                    set.push('\\');
                    set.push(character);
                }
                other if other.is_control() => return None,
                other => set.push(other),
            }
            first = false;
        }
        match (others, spaces, negated) {
            (false, _, false) => self.out.push_str(&format!("[{set}]")),
            (false, _, true) => self.out.push_str(&format!("[^{set}]")),
            // White space and everything else.
            (true, true, false) => self.out.push_str(r"[\s\S]"),
            (true, _, false) => self.out.push_str(&format!("(?:[^{SPACE}]|[{set}])")),
            (true, _, true) => return None,
        }
        // An alternative without characters would match nothing.
        (!(set.is_empty() && !(others && spaces))).then_some(())
    }
}

/// What a character behind a backslash stands for.
fn escaped(character: char) -> Option<String> {
    Some(match character {
        'd' | 'D' | 'w' | 'W' | 't' | 'n' | 'r' | 'f' => format!("\\{character}"),
        '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|'
        | '/' => {
            format!("\\{character}")
        }
        // Other letters and digits have meanings of their own in one of the two.
        letter if letter.is_ascii_alphanumeric() => return None,
        other => other.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::translate;

    #[test]
    fn what_differs_is_written_out() {
        for (java, ecma) in [
            (
                r"^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$",
                r"^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$",
            ),
            (r"^.*$", r"^[^\n\r\u0085\u2028\u2029]*$"),
            (r"^[\S\s]*$", r"^[\s\S]*$"),
            (r"^[^\s]+$", r"^[^ \t\n\v\f\r]+$"),
            (r"^\S+$", r"^[^ \t\n\v\f\r]+$"),
            (r"^[\p{Alnum}\-]+:\d{12}$", r"^[A-Za-z0-9\-]+:\d{12}$"),
            (r"^[a-z\-\_]+\@x(?<!-)$", r"^[a-z\-_]+@x(?<!-)$"),
            (r"^[-a]$", r"^[\-a]$"),
            (
                r"^(https|s3)://([^/]+)/?(.*)$",
                r"^(https|s3)://([^\/]+)/?([^\n\r\u0085\u2028\u2029]*)$",
            ),
            (
                r"^(?!\s*$).+$",
                r"^(?![ \t\n\v\f\r]*$)[^\n\r\u0085\u2028\u2029]+$",
            ),
        ] {
            assert_eq!(translate(java).as_deref(), Some(ecma), "{java}");
        }
    }

    #[test]
    fn what_is_not_known_is_not_translated() {
        for java in [
            r"a++",
            r"(?i)a",
            r"(?>a)",
            r"[a&&b]",
            r"[a[b]]",
            r"\bword",
            r"\h",
            r"(a)\1",
            r"\p{IsAlphabetic}",
            r"a{2}{3}",
            r"[^\S]",
            r"\uD800",
            r"a{,3}",
        ] {
            assert_eq!(translate(java), None, "{java}");
        }
    }
}
