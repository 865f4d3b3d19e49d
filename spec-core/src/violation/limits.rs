//! What a shape allows, for programs.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use spec_schema::table::{Bound, Length, Shape};

/// The limits that a shape sets to its values.
///
/// ```
/// use spec_core::sagemaker::AlgorithmSpecification;
///
/// let json = r#"{"AlgorithmName": "", "TrainingInputMode": "file"}"#;
/// let error = AlgorithmSpecification::from_json(json).unwrap_err();
/// let violations: Vec<_> = error.violations().into_iter().flatten().collect();
/// assert_eq!(violations[0].limits.max_length, Some(170));
/// assert_eq!(violations[2].limits.values, ["Pipe", "File", "FastFile"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Limits {
    /// The smallest length: characters, bytes, elements or entries.
    pub min_length: u64,
    /// The largest length, where there is one.
    pub max_length: Option<u64>,
    /// The smallest number, as the model writes it.
    pub min: Option<String>,
    /// The largest number, as the model writes it.
    pub max: Option<String>,
    /// The pattern of a text.
    pub pattern: Option<String>,
    /// The values of an enum, but for those that the model calls internal.
    pub values: Vec<String>,
    /// The values are shown nowhere.
    pub sensitive: bool,
}

impl Limits {
    /// The limits of a shape.
    pub fn of(shape: Shape<'_>) -> Self {
        let (row, tables) = (shape.row(), shape.tables());
        let Length { min, max } = row.length;
        let range = row.range.map(|index| tables.ranges[index as usize]);
        let text = |bound: Bound| tables.text(bound.text).to_owned();
        Limits {
            min_length: min,
            max_length: (max != u64::MAX).then_some(max),
            min: range.and_then(|range| range.min).map(text),
            max: range.and_then(|range| range.max).map(text),
            pattern: shape.pattern_source().map(str::to_owned),
            values: (0..shape.value_count().saturating_sub(row.internal_values))
                .map(|index| shape.value(index).to_owned())
                .collect(),
            sensitive: row.sensitive,
        }
    }
}
