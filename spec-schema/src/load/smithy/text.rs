//! What a quoted string or a text block stands for.

use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

use crate::model::ModelErrorKind;

/// The text between the quotes, with line ends made `\n`, the indentation of text blocks
/// taken away and escapes replaced.
pub(super) fn decode(raw: &str, block: bool) -> Result<Cow<'_, str>, ModelErrorKind> {
    let mut text = Cow::Borrowed(raw);
    if text.contains('\r') {
        text = Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"));
    }
    if block {
        text = Cow::Owned(dedent(&text)?);
    }
    if let Some(c) = text.chars().find(|&c| c < ' ' && c != '\n' && c != '\t') {
        return Err(ModelErrorKind::ControlCharacter(c));
    }
    if text.contains('\\') {
        unescape(&text).map(Cow::Owned)
    } else {
        Ok(text)
    }
}

/// Takes the common indentation off the lines of a text block, and trailing spaces.
///
/// Lines of nothing but spaces do not count for the indentation, the last line does.
fn dedent(text: &str) -> Result<String, ModelErrorKind> {
    let Some(text) = text.strip_prefix('\n') else {
        return Err(ModelErrorKind::TextBlockStart);
    };
    let lines: Vec<&str> = text.split('\n').collect();
    let last = lines.len() - 1;
    let indentation = |(index, line): (usize, &&str)| {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        (spaces < line.len() || index == last).then_some(spaces)
    };
    let common = lines
        .iter()
        .enumerate()
        .filter_map(indentation)
        .min()
        .unwrap_or(0);
    let mut result = String::with_capacity(text.len());
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            result.push('\n');
        }
        let trimmed = line.trim_end_matches(' ');
        result.push_str(trimmed.get(common..).unwrap_or_default());
    }
    Ok(result)
}

fn unescape(text: &str) -> Result<String, ModelErrorKind> {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(position) = rest.find('\\') {
        result.push_str(&rest[..position]);
        let mut chars = rest[position + 1..].chars();
        let escaped = match chars.next() {
            Some(c @ ('"' | '\\' | '/')) => Some(c),
            Some('b') => Some('\u{8}'),
            Some('f') => Some('\u{c}'),
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            // An escaped line break joins two lines.
            Some('\n') => None,
            Some('u') => {
                let (c, after) = unicode(chars.as_str())?;
                chars = after.chars();
                Some(c)
            }
            Some(c) => return Err(ModelErrorKind::InvalidEscape(c)),
            None => return Err(ModelErrorKind::InvalidEscape('\\')),
        };
        result.extend(escaped);
        rest = chars.as_str();
    }
    result.push_str(rest);
    Ok(result)
}

/// The character of the digits behind `\u`, two escapes where they are a surrogate pair.
pub(crate) fn unicode(text: &str) -> Result<(char, &str), ModelErrorKind> {
    let (first, rest) = hexadecimal(text)?;
    if let Some(c) = char::from_u32(first) {
        return Ok((c, rest));
    }
    let second = rest
        .strip_prefix("\\u")
        .ok_or(ModelErrorKind::LoneSurrogate)?;
    let (second, rest) = hexadecimal(second)?;
    match (first, second) {
        (0xd800..0xdc00, 0xdc00..0xe000) => {
            let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            let c = char::from_u32(code).ok_or(ModelErrorKind::LoneSurrogate)?;
            Ok((c, rest))
        }
        _ => Err(ModelErrorKind::LoneSurrogate),
    }
}

fn hexadecimal(text: &str) -> Result<(u32, &str), ModelErrorKind> {
    let digits = text
        .get(..4)
        .filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
    let value = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
    match value {
        Some(value) => Ok((value, &text[4..])),
        None => Err(ModelErrorKind::InvalidUnicodeEscape),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        assert_eq!(
            decode("a\\n\\\"\\u00e4\\ud83d\\udc4d", false).unwrap(),
            "a\n\"ä👍"
        );
        assert_eq!(decode("a\\\n b", false).unwrap(), "a b");
        assert_eq!(decode("a\r\nb\rc", false).unwrap(), "a\nb\nc");
        assert_eq!(
            decode("\\ua", false),
            Err(ModelErrorKind::InvalidUnicodeEscape)
        );
        assert_eq!(
            decode("\\ud800x", false),
            Err(ModelErrorKind::LoneSurrogate)
        );
        assert_eq!(
            decode("\\'", false),
            Err(ModelErrorKind::InvalidEscape('\''))
        );
        assert_eq!(
            decode("\u{1}", false),
            Err(ModelErrorKind::ControlCharacter('\u{1}'))
        );
    }

    #[test]
    fn text_blocks() {
        assert_eq!(
            decode("\n    Hello\n      World\n    ", true).unwrap(),
            "Hello\n  World\n"
        );
        assert_eq!(decode("\n    Hello\n  ", true).unwrap(), "  Hello\n");
        assert_eq!(decode("\n    a  \n\n    b", true).unwrap(), "a\n\nb");
        assert_eq!(decode("Hi", true), Err(ModelErrorKind::TextBlockStart));
        assert_eq!(decode("", true), Err(ModelErrorKind::TextBlockStart));
    }
}
