//! Where a member belongs that stands in the wrong structure.

use std::collections::HashSet;

use spec_schema::table::{Shape, ShapeType};

use crate::check::guess::plain;
use crate::check::tree::unescape;

/// How deep a member is looked for below the place where it stands.
const DEPTH: usize = 3;

/// Says where the unknown member at a path belongs; nothing where no structure around or
/// below has it.
pub(super) fn advise(root: Shape<'_>, path: &str) -> Option<String> {
    let (parent, name) = path.rsplit_once('/')?;
    let name = plain(&unescape(name));
    let mut around = Vec::new();
    let mut shape = root;
    around.push((String::new(), shape));
    for segment in parent.split('/').skip(1) {
        let segment = unescape(segment);
        shape = match shape.shape_type() {
            ShapeType::Structure | ShapeType::Union => {
                shape.member(shape.member_index(&segment)?).shape()
            }
            ShapeType::List => shape.member(0).shape(),
            ShapeType::Map => shape.member(1).shape(),
            _ => return None,
        };
        around.push((segment.into_owned(), shape));
    }
    if member(shape, &name).is_some() {
        // It is only the case that is wrong, and there is a suggestion for that.
        return None;
    }
    let mut known = HashSet::new();
    if let Some((way, member)) = below(shape, &name, DEPTH, &mut known) {
        return Some(format!("{member} belongs in {way}"));
    }
    let (_, outer) = around.split_last()?;
    for (place, shape) in outer.iter().rev() {
        if let Some(member) = member(*shape, &name) {
            let place = if place.is_empty() {
                shape.name()
            } else {
                place
            };
            return Some(format!("{member} belongs further up, in {place}"));
        }
        if let Some((way, member)) = below(*shape, &name, 1, &mut HashSet::new()) {
            return Some(format!("{member} belongs in {way}"));
        }
    }
    None
}

/// Whether a path is that of a member which may not be left out.
pub(super) fn is_required(root: Shape<'_>, path: &str) -> bool {
    let mut shape = root;
    let mut required = false;
    for segment in path.split('/').skip(1) {
        let member = match shape.shape_type() {
            ShapeType::Structure | ShapeType::Union => shape.member_index(&unescape(segment)),
            ShapeType::List => Some(0),
            ShapeType::Map => Some(1),
            _ => None,
        };
        let Some(member) = member.map(|index| shape.member(index)) else {
            return false;
        };
        required = shape.shape_type() == ShapeType::Structure && member.is_required();
        shape = member.shape();
    }
    required
}

/// The member of a structure whose name is the same but for case and separators.
fn member<'t>(shape: Shape<'t>, name: &str) -> Option<&'t str> {
    let is_structure = matches!(shape.shape_type(), ShapeType::Structure | ShapeType::Union);
    let count = if is_structure {
        shape.member_count()
    } else {
        0
    };
    let names = (0..count).map(|index| shape.member(index).name());
    names.into_iter().find(|known| plain(known) == name)
}

/// The way to the nearest structure below that has a member, and the member.
fn below<'t>(
    shape: Shape<'t>,
    name: &str,
    depth: usize,
    known: &mut HashSet<u32>,
) -> Option<(String, &'t str)> {
    if depth == 0 || !known.insert(shape.index()) {
        return None;
    }
    let children: Vec<_> = (0..shape.member_count())
        .map(|index| shape.member(index))
        .collect();
    for child in &children {
        if let Some(member) = member(child.shape(), name) {
            return Some((child.name().to_owned(), member));
        }
    }
    children.into_iter().find_map(|child| {
        let (way, member) = below(child.shape(), name, depth - 1, known)?;
        let is_structure = matches!(shape.shape_type(), ShapeType::Structure | ShapeType::Union);
        Some((
            if is_structure {
                format!("{}.{way}", child.name())
            } else {
                way
            },
            member,
        ))
    })
}
