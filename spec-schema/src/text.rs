//! Text that is put together in constant evaluation.
//!
//! A panic in a constant can print one `&str` and nothing else, so messages are written
//! into a buffer of fixed capacity by `const fn`s. Run time prints the same buffers: there
//! is one wording of every message.

use core::fmt;

/// Text of at most `N` bytes. What does not fit is cut off and marked with `…`.
///
/// ```
/// use spec_schema::text::Buffer;
///
/// const GREETING: Buffer<32> = {
///     let mut text = Buffer::new();
///     text.push_str("at most ");
///     text.push_u64(255);
///     text
/// };
/// assert_eq!(GREETING.as_str(), "at most 255");
/// ```
#[derive(Clone, Copy)]
pub struct Buffer<const N: usize> {
    bytes: [u8; N],
    len: usize,
    full: bool,
}

/// The mark of text that was cut off.
const CUT: &str = "…";

impl<const N: usize> Buffer<N> {
    /// An empty buffer.
    pub const fn new() -> Self {
        assert!(
            N >= CUT.len(),
            "a buffer holds at least the mark of cut text"
        );
        Buffer {
            bytes: [0; N],
            len: 0,
            full: false,
        }
    }

    /// What has been written so far.
    pub const fn as_str(&self) -> &str {
        let (written, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(written) {
            Ok(text) => text,
            // Only whole characters are ever written.
            Err(_) => "",
        }
    }

    /// Appends a string, up to the capacity.
    pub const fn push_str(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() && !self.full {
            let width = char_width(bytes[at]);
            self.push_bytes(bytes, at, width);
            at += width;
        }
    }

    /// Appends one character.
    pub const fn push_char(&mut self, character: char) {
        let mut bytes = [0; 4];
        self.push_str(character.encode_utf8(&mut bytes));
    }

    /// Appends a number in decimal.
    pub const fn push_u64(&mut self, number: u64) {
        let mut digits = [0; 20];
        let mut first = digits.len();
        let mut rest = number;
        loop {
            first -= 1;
            digits[first] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        while first < digits.len() && !self.full {
            self.push_bytes(&digits, first, 1);
            first += 1;
        }
    }

    /// Appends a string so that it shows in one line: quoted, control characters escaped,
    /// and not more than `most` characters of it.
    pub const fn push_quoted(&mut self, text: &str, most: usize) {
        self.push_str("\"");
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut shown = 0;
        while at < bytes.len() {
            if shown == most {
                self.push_str(CUT);
                break;
            }
            let width = char_width(bytes[at]);
            match bytes[at] {
                b'"' => self.push_str("\\\""),
                b'\\' => self.push_str("\\\\"),
                b'\n' => self.push_str("\\n"),
                b'\r' => self.push_str("\\r"),
                b'\t' => self.push_str("\\t"),
                control @ (0..=0x1f | 0x7f) => {
                    self.push_str("\\u{");
                    self.push_hex(control as u32);
                    self.push_str("}");
                }
                // C1 controls, bidirectional overrides and the like could rearrange a terminal.
                _ if width > 1 && is_invisible(decode(bytes, at, width)) => {
                    self.push_str("\\u{");
                    self.push_hex(decode(bytes, at, width));
                    self.push_str("}");
                }
                _ => self.push_bytes(bytes, at, width),
            }
            at += width;
            shown += 1;
        }
        self.push_str("\"");
    }

    /// Appends a number in lower-case hexadecimal.
    pub const fn push_hex(&mut self, number: u32) {
        let mut shift = 28;
        while shift > 0 && number >> shift == 0 {
            shift -= 4;
        }
        loop {
            let digit = (number >> shift & 0xf) as u8;
            let byte = if digit < 10 {
                b'0' + digit
            } else {
                b'a' + digit - 10
            };
            self.push_bytes(&[byte], 0, 1);
            if shift == 0 {
                break;
            }
            shift -= 4;
        }
    }

    /// Appends one character, `width` bytes at `at`; keeps room for the mark.
    const fn push_bytes(&mut self, bytes: &[u8], at: usize, width: usize) {
        if self.full {
            return;
        }
        if self.len + width + CUT.len() > N {
            self.full = true;
            let mark = CUT.as_bytes();
            let mut offset = 0;
            while offset < mark.len() {
                self.bytes[self.len] = mark[offset];
                self.len += 1;
                offset += 1;
            }
            return;
        }
        let mut offset = 0;
        while offset < width {
            self.bytes[self.len] = bytes[at + offset];
            self.len += 1;
            offset += 1;
        }
    }
}

impl<const N: usize> Default for Buffer<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> fmt::Display for Buffer<N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl<const N: usize> fmt::Debug for Buffer<N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

/// How many bytes the UTF-8 sequence has that starts with `first`.
const fn char_width(first: u8) -> usize {
    match first {
        0..=0x7f => 1,
        0x80..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xff => 4,
    }
}

/// The first character of a text as a text; empty where the text is.
pub(crate) const fn first_character(text: &str) -> &str {
    if text.is_empty() {
        return text;
    }
    text.split_at(char_width(text.as_bytes()[0])).0
}

/// The code point of the `width` bytes at `at`.
const fn decode(bytes: &[u8], at: usize, width: usize) -> u32 {
    let mut point = bytes[at] as u32 & (0xff >> (width + 1));
    let mut offset = 1;
    while offset < width {
        point = point << 6 | (bytes[at + offset] & 0x3f) as u32;
        offset += 1;
    }
    point
}

/// Characters that a reader of a message could not see, or that would rearrange it.
const fn is_invisible(point: u32) -> bool {
    matches!(point, 0x80..=0xa0 | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xfeff)
}

/// Whether two strings are the same; `==` is not available in constant evaluation.
///
/// ```
/// const SAME: bool = spec_schema::text::equal("File", "File");
/// assert!(SAME);
/// ```
pub const fn equal(left: &str, right: &str) -> bool {
    same_bytes(left.as_bytes(), right.as_bytes())
}

/// Whether bytes are the same.
#[inline]
pub(crate) const fn same_bytes(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether a string has another at its start.
pub(crate) const fn starts_with(text: &str, part: &str) -> bool {
    part.len() <= text.len() && stands_at(text.as_bytes(), 0, part.as_bytes())
}

/// Whether a string has another at its end.
pub(crate) const fn ends_with(text: &str, part: &str) -> bool {
    part.len() <= text.len() && stands_at(text.as_bytes(), text.len() - part.len(), part.as_bytes())
}

/// Whether a string has another within it.
pub(crate) const fn contains(text: &str, part: &str) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    if part.is_empty() {
        return true;
    }
    let first = part[0];
    let mut at = 0;
    while at + part.len() <= text.len() {
        if text[at] == first && stands_at(text, at, part) {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether bytes stand at a place of others, which are long enough.
const fn stands_at(text: &[u8], start: usize, part: &[u8]) -> bool {
    let mut at = 0;
    while at < part.len() {
        if text[start + at] != part[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// The number of Unicode scalar values, in constant evaluation too.
///
/// ```
/// const LENGTH: u64 = spec_schema::text::characters("a👍");
/// assert_eq!(LENGTH, 2);
/// ```
pub const fn characters(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut count = 0;
    let mut at = 0;
    while at < bytes.len() {
        // Every byte but a continuation byte starts a character.
        count += (bytes[at] as i8 >= -0x40) as u64;
        at += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_at_a_character_and_says_so() {
        let mut buffer = Buffer::<8>::new();
        buffer.push_str("aé👍bcdef");
        assert_eq!(buffer.as_str(), "aé…");
        buffer.push_str("more");
        assert_eq!(buffer.as_str(), "aé…");
    }

    #[test]
    fn writes_numbers() {
        let mut buffer = Buffer::<64>::new();
        buffer.push_u64(0);
        buffer.push_str(" ");
        buffer.push_u64(u64::MAX);
        buffer.push_str(" ");
        buffer.push_hex(0);
        buffer.push_hex(0x10ffff);
        assert_eq!(buffer.as_str(), "0 18446744073709551615 010ffff");
    }

    #[test]
    fn quotes_what_could_not_be_seen() {
        let mut buffer = Buffer::<64>::new();
        buffer.push_quoted("a\"\\\n\u{1b}\u{202e}é", 9);
        assert_eq!(buffer.as_str(), r#""a\"\\\n\u{1b}\u{202e}é""#);
        let mut buffer = Buffer::<64>::new();
        buffer.push_quoted("abcdef", 3);
        assert_eq!(buffer.as_str(), "\"abc…\"");
    }

    #[test]
    fn counts_characters() {
        for text in ["", "a", "é", "👍👍", "日本語"] {
            assert_eq!(characters(text), text.chars().count() as u64);
        }
    }
}
