//! Checks in constant evaluation: a violation stops the build with its message.

use alloc::borrow::Cow;

use spec_schema::check::{self, Fault};
use spec_schema::condition::{self, Fact, Facts, Gathered, Word};
use spec_schema::table::{Severity, Shape};
use spec_schema::text::Buffer;
pub use spec_schema::text::equal;

use crate::{BigNumber, List, Str, Timestamp};

/// Puts a value into a place. What was there is forgotten, because its destructor could not
/// run in a constant; a constant owns nothing that would have to be freed.
pub const fn set<T>(place: &mut T, value: T) {
    core::mem::forget(core::mem::replace(place, value));
}

/// Forgets a value whose destructor could not run in a constant, if it has one.
pub const fn forget<T>(value: T) {
    core::mem::forget(value);
}

/// The text, where deref coercion is not at hand.
pub const fn as_str<'s>(text: &'s Str<'_>) -> &'s str {
    match text {
        Cow::Borrowed(text) => text,
        Cow::Owned(text) => text.as_str(),
    }
}

/// Stops the build with what is wrong with a member.
#[track_caller]
const fn stop(shape: Shape<'_>, member: u32, report: &check::Report) -> ! {
    let mut text = Buffer::<1792>::new();
    text.push_str(shape.member(member).name());
    text.push_str(": ");
    text.push_str(report.as_str());
    panic!("{}", text.as_str())
}

#[track_caller]
const fn stop_if(shape: Shape<'_>, member: u32, value: Shape<'_>, faults: &[Option<Fault<'_>>]) {
    if let Some(report) = check::report(value, faults) {
        stop(shape, member, &report);
    }
}

/// Checks a text in a member.
#[track_caller]
pub const fn text(shape: Shape<'_>, member: u32, row: Shape<'_>, text: &Str<'_>) {
    stop_if(shape, member, row, &check::text(row, as_str(text)));
}

/// Checks the text of an optional member. Like the functions beside it, it is a call where code
/// in the caller would have to be compiled for each member of each structure.
#[track_caller]
pub const fn optional_text(shape: Shape<'_>, member: u32, held: &Option<Str<'_>>) {
    if let Some(held) = held {
        text(shape, member, shape.member(member).shape(), held);
    }
}

/// Checks the text of a required member. What is missing is told as missing, not as an empty
/// text.
#[track_caller]
pub const fn required_text(shape: Shape<'_>, member: u32, given: u128, held: &Str<'_>) {
    if is_given(given, member) {
        text(shape, member, shape.member(member).shape(), held);
    }
}

/// Checks the list of texts of an optional member.
#[track_caller]
pub const fn optional_texts(shape: Shape<'_>, member: u32, held: &Option<List<'_, Str<'_>>>) {
    if let Some(held) = held {
        texts(shape, member, held);
    }
}

/// Checks the list of texts of a required member.
#[track_caller]
pub const fn required_texts(shape: Shape<'_>, member: u32, given: u128, held: &List<'_, Str<'_>>) {
    if is_given(given, member) {
        texts(shape, member, held);
    }
}

#[track_caller]
const fn texts(shape: Shape<'_>, member: u32, held: &List<'_, Str<'_>>) {
    let (list, row) = (held.as_slice(), shape.member(member).shape());
    length(shape, member, row, list.len());
    let mut at = 0;
    while at < list.len() {
        text(shape, member, row.member(0).shape(), &list[at]);
        at += 1;
    }
}

/// Whether a required member has been set, of which the first 128 have a bit.
const fn is_given(given: u128, member: u32) -> bool {
    member >= u128::BITS || given >> member & 1 == 1
}

/// Checks the number of elements or entries in a member.
#[track_caller]
pub const fn length(shape: Shape<'_>, member: u32, row: Shape<'_>, length: usize) {
    stop_if(shape, member, row, &[check::length(row, length as u64)]);
}

/// Checks an integer in a member.
#[track_caller]
pub const fn integer(shape: Shape<'_>, member: u32, row: Shape<'_>, number: i128) {
    stop_if(shape, member, row, &[check::integer(row, number)]);
}

/// Checks a number in a member.
#[track_caller]
pub const fn double(shape: Shape<'_>, member: u32, row: Shape<'_>, number: f64) {
    stop_if(shape, member, row, &[check::double(row, number)]);
}

/// Checks a number of any size in a member.
#[track_caller]
pub const fn big_number(shape: Shape<'_>, member: u32, row: Shape<'_>, number: &BigNumber) {
    match *number {
        BigNumber::Integer(number) => integer(shape, member, row, number),
        BigNumber::Double(number) => double(shape, member, row, number),
    }
}

/// Checks a time in a member.
#[track_caller]
pub const fn timestamp(shape: Shape<'_>, member: u32, row: Shape<'_>, time: &Timestamp<'_>) {
    match time {
        Timestamp::EpochSeconds(seconds) => double(shape, member, row, *seconds),
        Timestamp::Text(text) => self::text(shape, member, row, text),
    }
}

/// Checks what holds for a structure as a whole: required members, then conditions. Those
/// of severity warning are silent: a constant cannot warn. Where the facts did not fit, the
/// conditions are left to run time.
#[track_caller]
pub const fn structure(shape: Shape<'_>, given: u128, facts: Option<Facts<'_>>) {
    let mut member = 0;
    while member < shape.member_count() {
        if shape.member(member).is_required() && !is_given(given, member) {
            panic!("{}", Fault::Required(member).message(shape).as_str());
        }
        member += 1;
    }
    conditions(shape, facts);
}

/// Checks the conditions of a value.
#[track_caller]
pub const fn conditions(shape: Shape<'_>, facts: Option<Facts<'_>>) {
    let Some(facts) = facts else {
        return;
    };
    let mut from = 0;
    while let Some(index) = condition::broken(shape, &facts, 0, from) {
        if matches!(shape.condition(index).severity(), Severity::Error) {
            panic!("{}", check::broken(shape, index).as_str());
        }
        from = index + 1;
    }
}

/// The number that is written like one of 32 bits: 0.2 of 0.2, where `as` makes
/// 0.20000000298023224 of it, which is more. Whole numbers are what they are.
pub const fn widened(number: f32) -> f64 {
    let exact = number as f64;
    let half = if exact < 0.0 { -0.5 } else { 0.5 };
    // The fewest decimals that mean the number; powers of ten are exact so far.
    let mut scale = 1.0;
    while scale <= 1e22 && exact.abs() * scale < 9e15 {
        let written = (exact * scale + half) as i64 as f64 / scale;
        if written as f32 == number {
            return written;
        }
        scale *= 10.0;
    }
    exact
}

/// What a condition sees of a text.
pub const fn text_fact<'v>(text: &'v str) -> Fact<'v> {
    Fact::Text(Word::Borrowed(text))
}

/// What a condition sees of a number of any size.
pub const fn big_number_fact(number: &BigNumber) -> Fact<'static> {
    match *number {
        BigNumber::Integer(number) => Fact::Number(number as f64),
        BigNumber::Double(number) => Fact::Number(number),
    }
}

/// What a condition sees of a time.
pub const fn timestamp_fact<'v>(time: &'v Timestamp<'_>) -> Fact<'v> {
    match time {
        Timestamp::EpochSeconds(seconds) => Fact::Number(*seconds),
        Timestamp::Text(text) => text_fact(as_str(text)),
    }
}

/// Adds a value that nothing is in to what conditions see.
pub const fn add<'v, const N: usize>(into: &mut Gathered<'v, N>, member: u32, fact: Fact<'v>) {
    into.add(member, fact);
}

/// A constant text that has been checked: what `spec!` makes of an expression.
#[track_caller]
pub const fn checked_text<'t>(shape: Shape<'_>, text: &'t str) -> &'t str {
    if let Some(report) = check::report(shape, &check::text(shape, text)) {
        panic!("{}", report.as_str());
    }
    text
}

/// The same for an integer.
#[track_caller]
pub const fn checked_integer(shape: Shape<'_>, number: i128) {
    if let Some(report) = check::report(shape, &[check::integer(shape, number)]) {
        panic!("{}", report.as_str());
    }
}

/// The same for a number.
#[track_caller]
pub const fn checked_double(shape: Shape<'_>, number: f64) {
    if let Some(report) = check::report(shape, &[check::double(shape, number)]) {
        panic!("{}", report.as_str());
    }
}

/// The same for a list of texts.
#[track_caller]
pub const fn checked_texts<'t>(shape: Shape<'_>, texts: &'t [Str<'t>]) -> &'t [Str<'t>] {
    let texts = checked_list(shape, texts);
    let mut at = 0;
    while at < texts.len() {
        checked_text(shape.member(0).shape(), as_str(&texts[at]));
        at += 1;
    }
    texts
}

/// The same for a list of values that are valid by their type.
#[track_caller]
pub const fn checked_list<'t, T>(shape: Shape<'_>, list: &'t [T]) -> &'t [T] {
    if let Some(report) = check::report(shape, &[check::length(shape, list.len() as u64)]) {
        panic!("{}", report.as_str());
    }
    list
}

/// Checks that a type is of the shape that a member has.
#[track_caller]
pub const fn same_shape(found: Option<&str>, expected: &str) {
    let Some(found) = found else {
        return;
    };
    if !equal(found, expected) {
        let mut text = Buffer::<512>::new();
        text.push_str("the member has the shape ");
        text.push_str(expected);
        text.push_str(", the field's type has ");
        text.push_str(found);
        panic!("{}", text.as_str());
    }
}

/// Checks that a generated type is of the shape of the type that names it.
#[track_caller]
pub const fn same_type(found: &str, expected: &str) {
    if !equal(found, expected) {
        let mut text = Buffer::<512>::new();
        text.push_str("the type is of the shape ");
        text.push_str(found);
        text.push_str(", not of ");
        text.push_str(expected);
        panic!("{}", text.as_str());
    }
}

/// Checks that a flattened type has members of the shape of the type that it stands in.
#[track_caller]
pub const fn same_structure(found: &str, expected: &str) {
    if !equal(found, expected) {
        let mut text = Buffer::<512>::new();
        text.push_str("the type holds members of ");
        text.push_str(found);
        text.push_str(", not of ");
        text.push_str(expected);
        panic!("{}", text.as_str());
    }
}

/// Checks that flattened members do not stand twice; gives back all that are taken. `names`
/// are those of all members of the shape.
#[track_caller]
pub const fn distinct(names: &[&str], taken: u128, members: u128) -> u128 {
    let twice = taken & members;
    if twice != 0 {
        let mut text = Buffer::<512>::new();
        text.push_str("the member ");
        text.push_str(names[twice.trailing_zeros() as usize]);
        text.push_str(" stands twice: here and in another field");
        panic!("{}", text.as_str());
    }
    taken | members
}

/// Checks that a type always gives the required members of its shape. `names` are those of
/// all members of the shape.
#[track_caller]
pub const fn required(names: &[&str], required: u128, always: u128) {
    let missing = required & !always;
    if missing != 0 {
        let mut text = Buffer::<512>::new();
        text.push_str(names[missing.trailing_zeros() as usize]);
        text.push_str(" is required, and neither a field nor a flattened type always gives it");
        panic!("{}", text.as_str());
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::widened;

    #[test]
    fn numbers_of_32_bits_stay_as_they_are_written() {
        for number in [
            0.0,
            0.1,
            -0.2,
            0.49,
            0.3333,
            1.0,
            16_777_216.0,
            1e10,
            1.5e-7,
            123.456,
            1e-10,
        ] {
            let number: f32 = number;
            let written: f64 = format!("{number}").parse().expect("a number");
            assert_eq!(widened(number), written, "{number}");
            assert_eq!(widened(number) as f32, number);
        }
        assert!(widened(f32::NAN).is_nan());
        assert_eq!(widened(f32::INFINITY), f64::INFINITY);
        assert_eq!(widened(f32::MIN_POSITIVE), f64::from(f32::MIN_POSITIVE));
    }
}
