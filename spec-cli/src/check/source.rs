//! Input text, and the places in it.

use std::ops::Range;

/// A piece of input with the name that reports give it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'s> {
    /// The file's name as it was given; `-` is standard input.
    pub(crate) name: &'s str,
    pub(crate) text: &'s str,
    /// The line of the file on which the text starts, from 1.
    pub(crate) first_line: u64,
}

impl<'s> Source<'s> {
    /// What of the text is a document or several of its own: each line that is not empty where
    /// lines are documents, and else all of it.
    pub(crate) fn pieces(self, by_line: bool) -> Vec<Self> {
        if !by_line {
            return vec![self];
        }
        let lines = (self.first_line..).zip(self.text.lines());
        lines
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(first_line, text)| Source {
                text,
                first_line,
                ..self
            })
            .collect()
    }
}

/// A place in a file: both count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    pub(crate) line: u64,
    pub(crate) column: u64,
}

/// A source whose lines are known, so that many places in it are found quickly.
#[derive(Debug)]
pub(crate) struct Lines<'s> {
    source: Source<'s>,
    /// The first byte of each line.
    starts: Vec<usize>,
}

impl<'s> Lines<'s> {
    pub(crate) fn new(source: Source<'s>) -> Self {
        let breaks = source.text.bytes().enumerate();
        let after = breaks.filter_map(|(at, byte)| (byte == b'\n').then_some(at + 1));
        Lines {
            source,
            starts: std::iter::once(0).chain(after).collect(),
        }
    }

    /// The index of the line that a byte stands on.
    fn index(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset) - 1
    }

    /// The place of a byte.
    pub(crate) fn position(&self, offset: usize) -> Position {
        let offset = floor(self.source.text, offset);
        let index = self.index(offset);
        let before = &self.source.text[self.starts[index]..offset];
        Position {
            line: self.source.first_line + index as u64,
            column: before.chars().count() as u64 + 1,
        }
    }

    /// The byte at a line and a column of bytes, as serde_json counts them, both from 1.
    pub(crate) fn offset_of_bytes(&self, line: usize, column: usize) -> usize {
        let offset = self.start_of(line).saturating_add(column.saturating_sub(1));
        floor(self.source.text, offset)
    }

    /// The first byte of a line of the text, from 1.
    pub(crate) fn start_of(&self, line: usize) -> usize {
        let start = self.starts.get(line.saturating_sub(1)).copied();
        start.unwrap_or(self.source.text.len())
    }

    /// The byte some characters after another one.
    pub(crate) fn advance(&self, offset: usize, characters: usize) -> usize {
        let tail = &self.source.text[offset..];
        let found = tail.char_indices().nth(characters);
        offset + found.map_or(tail.len(), |(at, _)| at)
    }

    /// The bytes of the line that a byte stands on, without its end.
    pub(crate) fn line_of(&self, offset: usize) -> Range<usize> {
        let index = self.index(offset);
        let start = self.starts[index];
        let end = self
            .starts
            .get(index + 1)
            .map_or(self.source.text.len(), |next| next - 1);
        let line = &self.source.text[start..end];
        start..end - usize::from(line.ends_with('\r'))
    }

    pub(crate) fn source(&self) -> Source<'s> {
        self.source
    }
}

/// The last place at or before `offset` where a character of the text starts or the text ends.
pub(crate) fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let lines = Lines::new(Source {
            name: "a.json",
            text: "{\r\n \"é👍\": 1\n}",
            first_line: 7,
        });
        let at = |offset| {
            let Position { line, column } = lines.position(offset);
            (line, column)
        };
        assert_eq!(at(0), (7, 1));
        assert_eq!(at(3), (8, 1));
        assert_eq!(at(14), (8, 8));
        assert_eq!(at(16), (9, 1));
        assert_eq!(at(999), (9, 2));
        assert_eq!(&lines.source.text[lines.line_of(5)], " \"é👍\": 1");
        assert_eq!(lines.offset_of_bytes(2, 12), 14);
        assert_eq!(lines.advance(lines.start_of(2), 7), 14);
        assert_eq!(lines.advance(lines.start_of(9), 7), 17);
    }
}
