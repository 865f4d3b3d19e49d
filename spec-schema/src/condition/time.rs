//! Times and durations, in seconds.

/// The seconds of a timestamp since 1970 (`2023-11-14T22:13:20Z`), or those of a duration
/// (`-PT30H`, `P1DT12H`). Years and months of durations have no fixed length.
///
/// Source: RFC 3339; ISO 8601-1:2019, "Duration".
pub(super) const fn seconds(text: &str) -> Option<f64> {
    let bytes = text.as_bytes();
    let signed = !bytes.is_empty() && matches!(bytes[0], b'-' | b'+');
    let start = signed as usize;
    if start < bytes.len() && bytes[start] == b'P' {
        let seconds = match duration(bytes, start + 1) {
            Some(seconds) => seconds,
            None => return None,
        };
        return Some(if bytes[0] == b'-' { -seconds } else { seconds });
    }
    date_time(bytes)
}

const fn duration(text: &[u8], mut at: usize) -> Option<f64> {
    let mut seconds = 0.0;
    let mut in_day = false;
    let mut parts = 0;
    while at < text.len() {
        if text[at] == b'T' && !in_day {
            in_day = true;
            at += 1;
            continue;
        }
        let (value, end) = match decimal(text, at) {
            Some(read) => read,
            None => return None,
        };
        if end >= text.len() {
            return None;
        }
        seconds += value
            * match (text[end], in_day) {
                (b'W', false) => 604_800.0,
                (b'D', false) => 86_400.0,
                (b'H', true) => 3600.0,
                (b'M', true) => 60.0,
                (b'S', true) => 1.0,
                _ => return None,
            };
        at = end + 1;
        parts += 1;
    }
    if parts == 0 || text[text.len() - 1] == b'T' {
        return None;
    }
    Some(seconds)
}

/// A number with or without a fraction, and where it ends.
const fn decimal(text: &[u8], start: usize) -> Option<(f64, usize)> {
    let (mut value, mut at) = (0.0, start);
    while at < text.len() && text[at].is_ascii_digit() {
        value = value * 10.0 + (text[at] - b'0') as f64;
        at += 1;
    }
    if at == start {
        return None;
    }
    if at < text.len() && matches!(text[at], b'.' | b',') {
        let (mut scale, first) = (1.0, at + 1);
        at = first;
        while at < text.len() && text[at].is_ascii_digit() {
            scale /= 10.0;
            value += (text[at] - b'0') as f64 * scale;
            at += 1;
        }
        if at == first {
            return None;
        }
    }
    Some((value, at))
}

const fn date_time(text: &[u8]) -> Option<f64> {
    if text.len() < 20 || text[10] != b'T' {
        return None;
    }
    let (Some(year), Some(month), Some(day)) =
        (digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2))
    else {
        return None;
    };
    let (Some(hour), Some(minute), Some((second, mut at))) =
        (digits(text, 11, 2), digits(text, 14, 2), decimal(text, 17))
    else {
        return None;
    };
    let mut seconds = (days(year, month, day) * 86_400 + hour * 3600 + minute * 60) as f64 + second;
    if at + 6 == text.len() && matches!(text[at], b'+' | b'-') && text[at + 3] == b':' {
        let (Some(hours), Some(minutes)) = (digits(text, at + 1, 2), digits(text, at + 4, 2))
        else {
            return None;
        };
        let offset = (hours * 3600 + minutes * 60) as f64;
        seconds += if text[at] == b'-' { offset } else { -offset };
        at += 5;
    } else if at >= text.len() || !text[at].eq_ignore_ascii_case(&b'Z') {
        return None;
    }
    if at + 1 == text.len() {
        Some(seconds)
    } else {
        None
    }
}

const fn digits(text: &[u8], start: usize, count: usize) -> Option<i64> {
    let (mut value, mut at) = (0, start);
    while at < start + count {
        if at >= text.len() || !text[at].is_ascii_digit() {
            return None;
        }
        value = value * 10 + (text[at] - b'0') as i64;
        at += 1;
    }
    Some(value)
}

/// The days of the Gregorian calendar from 1970-01-01 to a date.
const fn days(year: i64, month: i64, day: i64) -> i64 {
    // Years that begin in March have the leap day at their end.
    let year = if month <= 2 { year - 1 } else { year };
    let month = if month <= 2 { month + 9 } else { month - 3 };
    let in_year = (153 * month + 2) / 5 + day - 1;
    year * 365 + year / 4 - year / 100 + year / 400 + in_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn times_and_durations() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", Some(0.0)),
            ("2023-11-14T22:13:20Z", Some(1_700_000_000.0)),
            ("2023-11-14T23:13:20.5+01:00", Some(1_700_000_000.5)),
            ("2024-02-29T00:00:00Z", Some(1_709_164_800.0)),
            ("-PT24H", Some(-86_400.0)),
            ("P1DT1M0.5S", Some(86_460.5)),
            ("P2W", Some(1_209_600.0)),
            ("P1M", None),
            ("P", None),
            ("PT", None),
            ("P1", None),
            ("2023-11-14", None),
            ("2023-11-14T22:13:20", None),
            ("", None),
        ] {
            assert_eq!(seconds(text), expected, "{text}");
        }
    }
}
