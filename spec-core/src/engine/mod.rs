//! The validation engine: walks tables while a value is deserialized.
//!
//! There is no tree in between and every violation is
//! reported; a valid value costs no allocation, but for the keys of maps and the values that
//! conditions read. An error of the deserializer (text that is not JSON) ends the walk.

mod context;
mod seed;
mod structure;

use serde::de::{DeserializeSeed, Deserializer};
use spec_schema::table::Shape;

use crate::ConstraintViolations;
use context::{Context, Path};
use seed::ValueSeed;

/// Everything that is wrong with a value of a shape; nothing where the value is valid.
///
/// # Errors
///
/// The deserializer's own, where its input is malformed.
///
/// ```
/// use spec_core::engine::validate;
/// use spec_schema::table::{Length, ShapeRow, ShapeType, Tables};
///
/// static TABLES: Tables<'static> = Tables {
///     shapes: &[ShapeRow {
///         length: Length { min: 1, max: 3 },
///         ..ShapeRow::new(ShapeType::String)
///     }],
///     ..Tables::EMPTY
/// };
///
/// let mut json = serde_json::Deserializer::from_str("\"four\"");
/// let violations = validate(TABLES.shape(0), &mut json)?;
/// assert_eq!(violations.to_string(), "the text has 4 characters, expected 1 to 3");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn validate<'de, D>(shape: Shape<'_>, deserializer: D) -> Result<ConstraintViolations, D::Error>
where
    D: Deserializer<'de>,
{
    let context = Context::default();
    let seed = ValueSeed {
        context: &context,
        shape,
        path: Path::ROOT,
        nullable: false,
        observe: false,
    };
    seed.deserialize(deserializer)?;
    Ok(context.into_violations())
}
