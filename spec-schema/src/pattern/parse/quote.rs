//! `\Q…\E`, which Java writes out before it parses anything.

use std::vec::Vec;

/// The characters of a pattern without quotes, with the bytes where they stand, and the
/// length of the source at the end.
pub(super) fn write_out(source: &str) -> (Vec<char>, Vec<usize>) {
    let mut output = Output {
        points: Vec::with_capacity(source.len()),
        offsets: Vec::with_capacity(source.len() + 1),
    };
    let mut quoted = false;
    // A digit right after the start of a quote must not continue an escape before it.
    let mut first = false;
    let mut points = source.char_indices().peekable();
    while let Some((at, point)) = points.next() {
        if point == '\\' {
            match points.peek() {
                Some((_, 'E')) if quoted => {
                    points.next();
                    quoted = false;
                }
                Some((_, 'Q')) if !quoted => {
                    points.next();
                    (quoted, first) = (true, true);
                    continue;
                }
                _ if quoted => output.push_all("\\\\", at),
                escaped => {
                    output.push(point, at);
                    if let Some(&(at, escaped)) = escaped {
                        output.push(escaped, at);
                        points.next();
                    }
                }
            }
        } else if quoted && point.is_ascii_digit() && first {
            output.push_all("\\x3", at);
            output.push(point, at);
        } else {
            if quoted && point.is_ascii() && !point.is_ascii_alphanumeric() {
                output.push('\\', at);
            }
            output.push(point, at);
        }
        first = false;
    }
    output.offsets.push(source.len());
    (output.points, output.offsets)
}

struct Output {
    points: Vec<char>,
    offsets: Vec<usize>,
}

impl Output {
    fn push(&mut self, point: char, at: usize) {
        self.points.push(point);
        self.offsets.push(at);
    }

    fn push_all(&mut self, text: &str, at: usize) {
        for point in text.chars() {
            self.push(point, at);
        }
    }
}
