//! The validation engine: walks tables while a value is deserialized.
//!
//! There is no tree in between and every violation is reported. A valid value costs no
//! allocation, but for strings with escapes, very long maps, and the elements of lists that
//! must differ. Where a typed
//! value is wanted it is filled on the same walk. An error of the deserializer (text that is
//! not JSON) ends the walk.

mod context;
mod document;
mod facts;
mod known;
mod lookup;
mod read;
mod seed;
mod skip;
mod small;
mod structure;
mod trace;

use alloc::string::String;

use serde::de::{DeserializeSeed, Deserializer};
use spec_schema::table::Shape;

use crate::ConstraintViolations;
use crate::place::Place;
use crate::value::Value;
use context::Context;
pub(crate) use context::Path;
use facts::ELEMENT;
use seed::ValueSeed;
use trace::Trace;

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
    root(&context, shape, None).deserialize(deserializer)?;
    Ok(context.take_violations())
}

/// What somebody who knows more than the model has to say of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Advice {
    /// The name that reports and policies know it by, like the name of a condition.
    pub name: &'static str,
    /// What was found and what is better, in one line.
    pub message: String,
}

/// Is asked about each text of a string shape that breaks no constraint.
pub type Adviser<'a> = dyn Fn(Shape<'_>, &str) -> Option<Advice> + 'a;

/// Like [`validate`], and adds what an adviser has to say, as violated conditions that are
/// warnings.
///
/// # Errors
///
/// The deserializer's own, where its input is malformed.
///
/// ```
/// use spec_core::engine::{Advice, validate_with};
/// use spec_schema::table::{ShapeRow, ShapeType, Tables};
///
/// static TABLES: Tables<'static> = Tables {
///     shapes: &[ShapeRow::new(ShapeType::String)],
///     ..Tables::EMPTY
/// };
///
/// let mut json = serde_json::Deserializer::from_str("\"todo\"");
/// let violations = validate_with(TABLES.shape(0), &mut json, &|_, text| {
///     (text == "todo").then(|| Advice {
///         name: "IsWritten",
///         message: "there is something left to do".to_owned(),
///     })
/// })?;
/// assert!(!violations.has_errors());
/// assert_eq!(violations.to_string(), "there is something left to do");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn validate_with<'de, D>(
    shape: Shape<'_>,
    deserializer: D,
    adviser: &Adviser<'_>,
) -> Result<ConstraintViolations, D::Error>
where
    D: Deserializer<'de>,
{
    let context = Context::with_adviser(adviser);
    root(&context, shape, None).deserialize(deserializer)?;
    Ok(context.take_violations())
}

/// The same, and fills what it reads into a place.
pub(crate) fn fill<'de: 'a, 'a, D>(
    shape: Shape<'_>,
    place: &mut dyn Place<'a>,
    deserializer: D,
) -> Result<ConstraintViolations, D::Error>
where
    D: Deserializer<'de>,
{
    let context = Context::default();
    root(&context, shape, Some(place)).deserialize(deserializer)?;
    Ok(context.take_violations())
}

/// Everything that is wrong with a value that is in memory already; fills it into a place
/// where one is given.
pub(crate) fn read<'a>(
    shape: Shape<'_>,
    value: Value<'a>,
    place: Option<&mut dyn Place<'a>>,
) -> ConstraintViolations {
    let context = Context::default();
    let place = place.map(|place| place as &mut dyn Place<'a>);
    root(&context, shape, place).read(value);
    context.take_violations()
}

fn root<'w, 'a>(
    context: &'w Context<'a>,
    shape: Shape<'w>,
    place: Option<&'w mut dyn Place<'a>>,
) -> ValueSeed<'w, 'a> {
    ValueSeed {
        context,
        shape,
        path: Path::ROOT,
        nullable: false,
        wanted: None,
        member: ELEMENT,
        place,
        trace: Trace::default(),
    }
}
