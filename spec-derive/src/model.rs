//! The tables that macros read.

use std::collections::HashSet;

use spec_schema::table::{Shape, Tables};

/// The shape with a name or an absolute id; what to say where there is none.
pub(crate) fn find(tables: &'static Tables<'static>, name: &str) -> Result<Shape<'static>, String> {
    if let Some(index) = tables.find(name) {
        return Ok(tables.shape(index));
    }
    let mut message = format!("the model has no shape `{name}`");
    if let Some(near) = tables.nearest_shape(name) {
        message += &format!("; did you mean `{near}`?");
    }
    Err(message)
}

/// The shapes that some shapes reach, themselves first; each once, however it is reached.
pub(crate) fn closure<'t>(roots: &[Shape<'t>]) -> Vec<Shape<'t>> {
    let mut found: Vec<Shape<'t>> = roots.to_vec();
    let mut seen: HashSet<u32> = found.iter().map(|shape| shape.index()).collect();
    let mut done = 0;
    while let Some(&shape) = found.get(done) {
        for index in 0..shape.member_count() {
            let target = shape.member(index).shape();
            if seen.insert(target.index()) {
                found.push(target);
            }
        }
        done += 1;
    }
    found
}
