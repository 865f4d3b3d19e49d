//! Points in time as texts.

use alloc::format;
use alloc::string::String;

const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// A date and a time of the day, in UTC.
struct Civil {
    year: i64,
    month: i64,
    day: i64,
    weekday: &'static str,
    time: i64,
}

/// The date of a number of seconds since 1970, in the calendar of RFC 3339.
///
/// Years are counted from 1 March, so that the leap day is their last, in cycles of 400 years,
/// which all have as many days.
fn civil(seconds: i64) -> Civil {
    let days = seconds.div_euclid(86_400);
    let from_march = days + 719_468;
    let cycle = from_march.div_euclid(146_097);
    let of_cycle = from_march.rem_euclid(146_097);
    let year = (of_cycle - of_cycle / 1460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
    let of_year = of_cycle - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let (year, shifted) = (year + 400 * cycle, month < 10);
    Civil {
        year: if shifted { year } else { year + 1 },
        month: if shifted { month + 3 } else { month - 9 },
        day: of_year - (153 * month + 2) / 5 + 1,
        weekday: DAYS[days.rem_euclid(7) as usize],
        time: seconds.rem_euclid(86_400),
    }
}

/// A time as RFC 3339 writes it, with `Z`.
pub(crate) fn date_time(seconds: i64, nanoseconds: u32) -> String {
    let date = civil(seconds);
    let (hour, minute, second) = (date.time / 3600, date.time / 60 % 60, date.time % 60);
    let (year, month, day) = (date.year, date.month, date.day);
    let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
    if nanoseconds > 0 {
        let digits = format!(".{nanoseconds:09}");
        text.push_str(digits.trim_end_matches('0'));
    }
    text.push('Z');
    text
}

/// A time as HTTP's headers write it; fractions of a second are cut off.
///
/// Source: RFC 9110, section 5.6.7.
pub(crate) fn http_date(seconds: i64) -> String {
    let date = civil(seconds);
    let (hour, minute, second) = (date.time / 3600, date.time / 60 % 60, date.time % 60);
    let (weekday, day, year) = (date.weekday, date.day, date.year);
    let month = MONTHS[(date.month - 1) as usize];
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

/// Seconds with a fraction as whole seconds and nanoseconds, to the microsecond: a double has
/// no more.
pub(crate) fn parts(seconds: f64) -> (i64, u32) {
    let whole = seconds as i64;
    let floor = if whole as f64 > seconds {
        whole - 1
    } else {
        whole
    };
    let micros = ((seconds - floor as f64) * 1e6 + 0.5) as u32;
    match micros {
        1_000_000.. => (floor + 1, 0),
        micros => (floor, micros * 1000),
    }
}

/// The days from 1970 to a date.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, shifted) = match month {
        ..=2 => (year - 1, month + 9),
        _ => (year, month - 3),
    };
    let (cycle, of_cycle) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * shifted + 2) / 5 + day - 1;
    let before = of_cycle * 365 + of_cycle / 4 - of_cycle / 100;
    cycle * 146_097 + before + of_year - 719_468
}

/// The time that a valid text stands for: RFC 3339 with `Z`, or a date as in HTTP's headers.
pub(crate) fn parse(text: &str) -> Option<(i64, u32)> {
    let number = |text: Option<&str>| text?.parse::<i64>().ok();
    let time = |text: &str| {
        let mut parts = text.split(':');
        let hour = number(parts.next())?;
        let minute = number(parts.next())?;
        Some(hour * 3600 + minute * 60 + number(parts.next())?)
    };
    if let Some((_, date)) = text.split_once(", ") {
        let mut parts = date.split(' ');
        let day = number(parts.next())?;
        let name = parts.next()?;
        let month = MONTHS.iter().position(|month| *month == name)?;
        let year = number(parts.next())?;
        let seconds = days(year, month as i64 + 1, day) * 86_400 + time(parts.next()?)?;
        return Some((seconds, 0));
    }
    let (date, rest) = text.split_once(['T', 't'])?;
    let rest = rest.strip_suffix(['Z', 'z'])?;
    let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
    let mut parts = date.split('-');
    let year = number(parts.next())?;
    let month = number(parts.next())?;
    let seconds = days(year, month, number(parts.next())?) * 86_400 + time(whole)?;
    let nanoseconds = fraction
        .bytes()
        .chain(core::iter::repeat(b'0'))
        .take(9)
        .fold(0, |sum, digit| {
            sum * 10 + u32::from(digit.wrapping_sub(b'0')) % 10
        });
    Some((seconds, nanoseconds))
}

#[cfg(test)]
mod tests {
    use super::{date_time, http_date, parse, parts};

    #[test]
    fn times_as_texts() {
        for (seconds, nanoseconds, expected) in [
            (0, 0, "1970-01-01T00:00:00Z"),
            (1_700_000_000, 500_000_000, "2023-11-14T22:13:20.5Z"),
            (951_782_400, 0, "2000-02-29T00:00:00Z"),
            (951_868_800, 1, "2000-03-01T00:00:00.000000001Z"),
            (4_107_542_399, 0, "2100-02-28T23:59:59Z"),
            (4_107_542_400, 0, "2100-03-01T00:00:00Z"),
            (-1, 0, "1969-12-31T23:59:59Z"),
            (-62_135_596_800, 0, "0001-01-01T00:00:00Z"),
        ] {
            assert_eq!(date_time(seconds, nanoseconds), expected);
            assert_eq!(parse(expected), Some((seconds, nanoseconds)));
        }
        assert_eq!(
            parse("Sun, 06 Nov 1994 08:49:37 GMT"),
            Some((784_111_777, 0))
        );
        assert_eq!(parse("yesterday"), None);
        assert_eq!(parts(-0.25), (-1, 750_000_000));
        assert_eq!(parts(1_700_000_000.5), (1_700_000_000, 500_000_000));
        assert_eq!(http_date(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(http_date(1_700_000_000), "Tue, 14 Nov 2023 22:13:20 GMT");
    }
}
