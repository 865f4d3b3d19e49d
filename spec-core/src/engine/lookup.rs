//! What every value needs, as fast as constants cannot have it.

use spec_schema::check;
use spec_schema::table::{Length, MemberRow, Shape, Text};

/// The members of a shape.
#[inline]
pub(super) fn members<'t>(shape: Shape<'t>) -> &'t [MemberRow] {
    let rows = shape.row().members;
    &shape.tables().members[rows.start as usize..][..rows.len as usize]
}

/// The index of the member with a name, looked for from a likely one on.
#[inline]
pub(super) fn member_index(
    text: &str,
    members: &[MemberRow],
    name: &str,
    likely: u32,
) -> Option<u32> {
    let (before, from) = members.split_at_checked(likely as usize)?;
    let is_named = |row: &MemberRow| is(text, row.name, name);
    match from.iter().position(is_named) {
        Some(index) => Some(likely + index as u32),
        None => before.iter().position(is_named).map(|index| index as u32),
    }
}

/// Whether a text is a value of an enum that has no other constraints.
#[inline]
pub(super) fn is_plain_value(shape: Shape<'_>, text: &str) -> bool {
    let row = shape.row();
    if row.pattern.is_some() || row.length != Length::ANY {
        return false;
    }
    let tables = shape.tables();
    let values = &tables.values[row.values.start as usize..][..row.values.len as usize];
    values.iter().any(|value| is(tables.text, *value, text))
}

/// Whether nothing is wrong with the text of a string: most texts are of a fine length
/// whichever characters they have, and only a wrong one needs to be told what is wrong.
#[inline]
pub(super) fn is_fine(shape: Shape<'_>, text: &str) -> bool {
    check::text_length(shape, text).is_none()
        && shape.pattern().is_none_or(|pattern| pattern.is_match(text))
}

/// Most names differ in length, which is seen without looking at them.
#[inline]
fn is(all: &str, place: Text, name: &str) -> bool {
    place.len as usize == name.len()
        && all.as_bytes()[place.start as usize..].starts_with(name.as_bytes())
}
