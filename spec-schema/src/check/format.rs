//! Texts with a form of their own: base64 of blobs, times of timestamps.

use super::{Fault, Found, Number};
use crate::table::{Shape, ShapeType, TimestampFormat};

/// The fault of a text that stands for bytes: that it is not base64, or its length in bytes.
///
/// The alphabet is the standard one. Padding may be left out, but not in part, and the bits
/// that the last character has too many are zero.
///
/// Source: RFC 4648; the Smithy 2.0 specification, "blob", and its tests of malformed blobs.
///
/// ```
/// use spec_schema::check::blob;
/// use spec_schema::table::{ShapeRow, ShapeType, Tables};
///
/// static TABLES: Tables<'static> = Tables {
///     shapes: &[ShapeRow::new(ShapeType::Blob)],
///     ..Tables::EMPTY
/// };
///
/// assert!(blob(TABLES.shape(0), "aGk=").is_none());
/// assert!(blob(TABLES.shape(0), "aGk!").is_some());
/// ```
pub const fn blob<'v>(shape: Shape<'_>, text: &'v str) -> Option<Fault<'v>> {
    match base64_length(text) {
        Some(length) => super::length(shape, length),
        None => Some(Fault::Type(Found::Text(text))),
    }
}

/// How many bytes a base64 text stands for; nothing where it is none.
pub const fn base64_length(text: &str) -> Option<u64> {
    let bytes = text.as_bytes();
    let mut digits = bytes.len();
    while digits > 0 && bytes[digits - 1] == b'=' {
        digits -= 1;
    }
    let padding = bytes.len() - digits;
    let mut last = 0;
    let mut at = 0;
    while at < digits {
        last = match bytes[at] {
            byte @ b'A'..=b'Z' => byte - b'A',
            byte @ b'a'..=b'z' => byte - b'a' + 26,
            byte @ b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        at += 1;
    }
    let (unused, needed) = match digits % 4 {
        0 => (0, 0),
        2 => (4, 2),
        3 => (2, 1),
        _ => return None,
    };
    if padding != 0 && padding != needed || last & ((1 << unused) - 1) != 0 {
        return None;
    }
    // Whole groups of four stand for three bytes, what is left for one or two.
    Some((digits / 4 * 3 + digits % 4 * 3 / 4) as u64)
}

/// The fault of a text that stands for a point in time.
///
/// Source: the Smithy 2.0 specification, `timestampFormat`.
pub const fn timestamp_text<'v>(shape: Shape<'_>, text: &'v str) -> Option<Fault<'v>> {
    let fits = match shape.row().timestamp {
        TimestampFormat::Any | TimestampFormat::DateTime => is_date_time(text.as_bytes()),
        TimestampFormat::HttpDate => is_http_date(text.as_bytes()),
        TimestampFormat::EpochSeconds => false,
    };
    if fits {
        None
    } else {
        Some(Fault::Type(Found::Text(text)))
    }
}

/// The fault of a number that stands for a point in time, or for any other number.
pub(super) const fn timestamp_number<'v>(shape: Shape<'_>, number: Number) -> Option<Fault<'v>> {
    if !matches!(shape.shape_type(), ShapeType::Timestamp) {
        return None;
    }
    match (shape.row().timestamp, number) {
        (TimestampFormat::Any | TimestampFormat::EpochSeconds, _) => None,
        (_, Number::Integer(value)) => Some(Fault::Type(Found::Integer(value))),
        (_, Number::Double(value)) => Some(Fault::Type(Found::Double(value))),
    }
}

/// `1985-04-12T23:20:50.52Z`: RFC 3339 in UTC.
const fn is_date_time(text: &[u8]) -> bool {
    if text.len() < 20 {
        return false;
    }
    let (Some(year), Some(month), Some(day)) =
        (number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
    else {
        return false;
    };
    let separated = text[4] == b'-' && text[7] == b'-' && text[10] == b'T';
    separated && is_date(year, month, day) && is_time(text, 11) && ends_in(text, 19, b"Z")
}

/// `Tue, 29 Apr 2014 18:30:38 GMT`: the preferred date of HTTP (RFC 9110), whose seconds may
/// have a fraction.
const fn is_http_date(text: &[u8]) -> bool {
    const DAYS: &[u8] = b"MonTueWedThuFriSatSun";
    const MONTHS: &[u8] = b"JanFebMarAprMayJunJulAugSepOctNovDec";
    if text.len() < 29 {
        return false;
    }
    let (Some(day), Some(month), Some(year)) = (
        number(text, 5, 2),
        name(text, 8, MONTHS),
        number(text, 12, 4),
    ) else {
        return false;
    };
    let separated = text[3] == b','
        && text[4] == b' '
        && text[7] == b' '
        && text[11] == b' '
        && text[16] == b' ';
    separated
        && name(text, 0, DAYS).is_some()
        && is_date(year, month, day)
        && is_time(text, 17)
        && ends_in(text, 25, b" GMT")
}

/// The number of some digits; the text is long enough.
const fn number(text: &[u8], start: usize, digits: usize) -> Option<u32> {
    let mut value = 0;
    let mut at = start;
    while at < start + digits {
        if !text[at].is_ascii_digit() {
            return None;
        }
        value = value * 10 + (text[at] - b'0') as u32;
        at += 1;
    }
    Some(value)
}

/// Which of some names of three letters stands at a place, from 1.
const fn name(text: &[u8], start: usize, names: &[u8]) -> Option<u32> {
    let mut at = 0;
    while at < names.len() {
        if names[at] == text[start]
            && names[at + 1] == text[start + 1]
            && names[at + 2] == text[start + 2]
        {
            return Some(at as u32 / 3 + 1);
        }
        at += 3;
    }
    None
}

const fn is_date(year: u32, month: u32, day: u32) -> bool {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    };
    1 <= day && day <= days
}

/// `23:20:50`, with a leap second at the most.
const fn is_time(text: &[u8], start: usize) -> bool {
    match (
        number(text, start, 2),
        number(text, start + 3, 2),
        number(text, start + 6, 2),
    ) {
        (Some(hour), Some(minute), Some(second)) => {
            text[start + 2] == b':'
                && text[start + 5] == b':'
                && hour < 24
                && minute < 60
                && second <= 60
        }
        _ => false,
    }
}

/// A fraction or none, and then the ending.
const fn ends_in(text: &[u8], start: usize, ending: &[u8]) -> bool {
    let mut at = start;
    if at < text.len() && text[at] == b'.' {
        at += 1;
        let first = at;
        while at < text.len() && text[at].is_ascii_digit() {
            at += 1;
        }
        if at == first {
            return false;
        }
    }
    if text.len() - at != ending.len() {
        return false;
    }
    let mut offset = 0;
    while offset < ending.len() {
        if text[at + offset] != ending[offset] {
            return false;
        }
        offset += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64() {
        for (text, length) in [
            ("", Some(0)),
            ("Zg==", Some(1)),
            ("Zm8=", Some(2)),
            ("Zm9v", Some(3)),
            ("Zm9vYg==", Some(4)),
            ("+/+/", Some(3)),
            ("Zg", Some(1)),
            ("Zm8", Some(2)),
            ("Z", None),
            ("Zg=", None),
            ("Zm9v=", None),
            ("Zm9v====", None),
            ("Zm=v", None),
            ("Zh==", None),
            ("xyz", None),
            ("-_-_", None),
            ("Zm9v\n", None),
            ("====", None),
        ] {
            assert_eq!(base64_length(text), length, "{text:?}");
        }
    }

    #[test]
    fn date_times() {
        for text in [
            "1985-04-12T23:20:50Z",
            "1985-04-12T23:20:50.52Z",
            "2024-02-29T00:00:00Z",
            "1990-12-31T23:59:60Z",
        ] {
            assert!(is_date_time(text.as_bytes()), "{text}");
        }
        for text in [
            "",
            "1985-04-12",
            "1985-04-12T23:20Z",
            "1985-04-12T23:20:50",
            "1985-04-12T23:20:50.Z",
            "1985-04-12T23:20:50+00:00",
            "1985-04-12 23:20:50Z",
            "1985-04-12t23:20:50z",
            "1985-13-12T23:20:50Z",
            "1985-04-31T23:20:50Z",
            "2023-02-29T00:00:00Z",
            "1985-04-12T24:20:50Z",
            "1985-04-12T23:60:50Z",
            "1985-04-12T23:20:50ZZ",
            "+985-04-12T23:20:50Z",
            "1985-04-12T23:20:5é",
        ] {
            assert!(!is_date_time(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn http_dates() {
        for text in [
            "Tue, 29 Apr 2014 18:30:38 GMT",
            "Sun, 02 Jan 2000 20:34:56.456 GMT",
        ] {
            assert!(is_http_date(text.as_bytes()), "{text}");
        }
        for text in [
            "2014-04-29T18:30:38Z",
            "Tue, 29 Apr 2014 18:30:38 UTC",
            "Tue, 29 Apr 2014 18:30:38 GMT ",
            "Tue, 9 Apr 2014 18:30:38 GMT",
            "Tue, 31 Apr 2014 18:30:38 GMT",
            "Tuesday, 29 Apr 2014 18:30:38 GMT",
            "Tue, 29 apr 2014 18:30:38 GMT",
        ] {
            assert!(!is_http_date(text.as_bytes()), "{text}");
        }
    }
}
