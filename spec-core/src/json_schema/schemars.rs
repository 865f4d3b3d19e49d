//! Generated types for `schemars`.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use schemars::{Schema, SchemaGenerator};
use spec_schema::table::Shape;

use super::Definitions;
use crate::typed::OfShape;

/// The name of a type's definition: the id of its shape, so that it meets no other name.
pub fn schema_name<T: OfShape>() -> Cow<'static, str> {
    Cow::Owned(name(T::shape()))
}

/// An id as a name that needs no escapes in a reference.
fn name(shape: Shape<'_>) -> String {
    shape.id().replace('#', ".")
}

/// The schema of a type; the shapes that it reaches are put into the definitions.
pub fn json_schema<T: OfShape>(generator: &mut SchemaGenerator) -> Schema {
    let path = generator.settings().definitions_path.trim_end_matches('/');
    let path = path.trim_start_matches('#');
    let mut definitions = Definitions::new(alloc::format!("#{path}"), name);
    let mut root = definitions.schema(T::shape());
    if let Some(root) = root.as_object_mut() {
        root.insert("title".to_owned(), T::shape().name().into());
    }
    let known = generator.definitions_mut();
    while let Some((name, schema)) = definitions.next() {
        known.entry(name).or_insert(schema);
    }
    Schema::try_from(root).unwrap_or_default()
}
