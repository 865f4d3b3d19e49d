//! Sources and places in them.

use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

/// A stretch of bytes in one source: where something in a model was written.
///
/// A span is three numbers; line and column are computed only when a person is to read
/// them, by [`Sources::place`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Span {
    /// Which source of the model.
    pub source: u32,
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// A span in the source with this index.
    pub const fn new(source: u32, start: usize, end: usize) -> Self {
        Span {
            source,
            start: start as u32,
            end: end as u32,
        }
    }

    /// The empty span at the start of this one.
    pub const fn head(self) -> Self {
        Span {
            source: self.source,
            start: self.start,
            end: self.start,
        }
    }

    /// From the start of this span to the end of `last`.
    pub const fn to(self, last: Span) -> Self {
        Span {
            source: self.source,
            start: self.start,
            end: last.end,
        }
    }
}

/// One text that a model was loaded from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// The name to show: usually the path as the user gave it.
    pub name: String,
    /// The text, after decompression where the file was compressed.
    pub text: Box<str>,
}

/// Where a span is, for a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place<'a> {
    /// The name of the source.
    pub file: &'a str,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The whole line, without its end.
    pub text: &'a str,
}

/// Every source of a model.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sources {
    list: Vec<Source>,
}

impl Sources {
    /// Adds a text under a name; the result is the number by which spans name it.
    pub fn add(&mut self, name: String, text: Box<str>) -> u32 {
        self.list.push(Source { name, text });
        self.list.len() as u32 - 1
    }

    /// The text of the source with a number.
    pub(crate) fn text(&self, source: u32) -> &str {
        self.list
            .get(source as usize)
            .map_or("", |source| &source.text)
    }

    /// The sources in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.list.iter()
    }

    /// The source of a span.
    pub fn get(&self, span: Span) -> Option<&Source> {
        self.list.get(span.source as usize)
    }

    /// File, line, column and text of the line of the start of a span.
    ///
    /// `\n`, `\r\n` and a single `\r` end a line. A span outside of every source (facts that
    /// are built in) gives nothing.
    pub fn place(&self, span: Span) -> Option<Place<'_>> {
        let source = self.get(span)?;
        let text = &*source.text;
        let mut at = (span.start as usize).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let (mut line, mut line_start) = (1, 0);
        let bytes = text.as_bytes();
        for index in 0..at {
            let ends = match bytes[index] {
                b'\n' => true,
                b'\r' => bytes.get(index + 1) != Some(&b'\n'),
                _ => false,
            };
            if ends {
                line += 1;
                line_start = index + 1;
            }
        }
        let rest = &text[line_start..];
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let column = text[line_start..at].chars().count() + 1;
        Some(Place {
            file: &source.name,
            line,
            column,
            text: &rest[..end],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    fn place(text: &str, at: usize) -> (usize, usize, String) {
        let mut sources = Sources::default();
        let source = sources.add("a".to_string(), text.into());
        let place = sources.place(Span::new(source, at, at)).unwrap();
        (place.line, place.column, place.text.to_string())
    }

    #[test]
    fn lines_and_columns_count_from_one_and_columns_in_characters() {
        assert_eq!(place("ab\ncd", 0), (1, 1, "ab".to_string()));
        assert_eq!(place("ab\r\ncd", 5), (2, 2, "cd".to_string()));
        assert_eq!(place("ab\rcd", 3), (2, 1, "cd".to_string()));
        assert_eq!(place("äö\nx", 4), (1, 3, "äö".to_string()));
        assert_eq!(place("a\n", 2), (2, 1, String::new()));
    }
}
