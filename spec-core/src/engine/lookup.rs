//! Names by their bytes, as fast as constants cannot look them up.

use spec_schema::table::{Length, Shape, Text};

/// The index of a member.
pub(super) fn member_index(shape: Shape<'_>, name: &str) -> Option<u32> {
    let rows = shape.row().members;
    let tables = shape.tables();
    let members = &tables.members[rows.start as usize..][..rows.len as usize];
    let found = members
        .iter()
        .position(|row| is(tables.text, row.name, name));
    found.map(|index| index as u32)
}

/// Whether a text is a value of an enum that has no other constraints.
pub(super) fn is_plain_value(shape: Shape<'_>, text: &str) -> bool {
    let row = shape.row();
    if row.pattern.is_some() || row.length != Length::ANY {
        return false;
    }
    let tables = shape.tables();
    let values = &tables.values[row.values.start as usize..][..row.values.len as usize];
    values.iter().any(|value| is(tables.text, *value, text))
}

/// Most names differ in length, which is seen without looking at them.
fn is(all: &str, place: Text, name: &str) -> bool {
    place.len as usize == name.len()
        && all.as_bytes()[place.start as usize..].starts_with(name.as_bytes())
}
