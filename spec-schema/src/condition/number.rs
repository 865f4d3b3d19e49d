//! Numbers that are written in texts.

/// Digits beyond these do not change a double.
const MOST_DIGITS: usize = 19;

/// The number of a text in JSON's notation, as `to_number` of JMESPath takes it.
///
/// Constant evaluation has no parser of doubles. Numbers of up to 15 digits and 22 places are
/// exact here, others are right to the last digit but one of a double.
pub(super) const fn parse(text: &str) -> Option<f64> {
    let bytes = text.as_bytes();
    let negative = !bytes.is_empty() && bytes[0] == b'-';
    let start = negative as usize;
    let mut at = start;
    let (mut mantissa, mut digits, mut exponent) = (0_u64, 0, 0_i32);
    while at < bytes.len() && bytes[at].is_ascii_digit() {
        if digits < MOST_DIGITS {
            mantissa = mantissa * 10 + (bytes[at] - b'0') as u64;
            digits += (mantissa > 0) as usize;
        } else {
            exponent = exponent.saturating_add(1);
        }
        at += 1;
    }
    // No digit at all, or a zero too many.
    if at == start || at > start + 1 && bytes[start] == b'0' {
        return None;
    }
    if at < bytes.len() && bytes[at] == b'.' {
        at += 1;
        let fraction = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            if digits < MOST_DIGITS {
                mantissa = mantissa * 10 + (bytes[at] - b'0') as u64;
                digits += (mantissa > 0) as usize;
                exponent = exponent.saturating_sub(1);
            }
            at += 1;
        }
        if at == fraction {
            return None;
        }
    }
    if at < bytes.len() && matches!(bytes[at], b'e' | b'E') {
        at += 1;
        let below = at < bytes.len() && bytes[at] == b'-';
        if at < bytes.len() && matches!(bytes[at], b'+' | b'-') {
            at += 1;
        }
        let first = at;
        let mut written = 0_i32;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            written = written
                .saturating_mul(10)
                .saturating_add((bytes[at] - b'0') as i32);
            at += 1;
        }
        if at == first {
            return None;
        }
        exponent = exponent.saturating_add(if below { -written } else { written });
    }
    if at < bytes.len() {
        return None;
    }
    // So that 0.1 and 0.10 are equal.
    while mantissa > 0 && mantissa % 10 == 0 {
        mantissa /= 10;
        exponent = exponent.saturating_add(1);
    }
    let value = scaled(mantissa as f64, exponent);
    Some(if negative { -value } else { value })
}

/// A number times a power of ten.
const fn scaled(mut value: f64, exponent: i32) -> f64 {
    const LARGEST_EXACT: u32 = 22;
    let mut places = exponent.unsigned_abs();
    // A mantissa of 19 digits has left the range of doubles long before.
    if places > 400 {
        places = 400;
    }
    while places > 0 {
        let step = if places < LARGEST_EXACT {
            places
        } else {
            LARGEST_EXACT
        };
        let power = 10_u128.pow(step) as f64;
        value = if exponent < 0 {
            value / power
        } else {
            value * power
        };
        places -= step;
    }
    value
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn numbers_in_texts() {
        for (text, expected) in [
            ("0", Some(0.0)),
            ("-1", Some(-1.0)),
            ("0.1", Some(0.1)),
            ("0.10", Some(0.1)),
            ("1e3", Some(1000.0)),
            ("12.5E-2", Some(0.125)),
            ("123456789012345", Some(123_456_789_012_345.0)),
            ("1e999", Some(f64::INFINITY)),
            ("1e-999", Some(0.0)),
            ("100000000000000000000000", Some(1e23)),
            ("", None),
            ("-", None),
            ("+1", None),
            ("01", None),
            ("1.", None),
            (".5", None),
            ("1e", None),
            ("1 ", None),
            ("one", None),
        ] {
            assert_eq!(parse(text), expected, "{text}");
        }
    }
}
