//! Lowering: the closure of some shapes of a model, as tables.
//!
//! ```
//! use spec_schema::{lower, sagemaker};
//!
//! let model = sagemaker::model()?;
//! let tables = lower::lower(&model, &model.find("AlgorithmSpecification"))?;
//! let tables = tables.view();
//! let shape = tables.shape(0);
//! assert_eq!(shape.name(), "AlgorithmSpecification");
//! assert_eq!(shape.member_count(), 8);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod condition;
mod error;

use std::collections::HashMap;
use std::string::String;
use std::vec::Vec;

use crate::model::{
    Member, Model, Number, PatternSemantics, Shape, ShapeIndex, ShapeType as ModelType, Span,
    Traits,
};
use crate::pattern::{self, Pool, Semantics};
use crate::table::{
    Bound, ConditionRow, Expression, Length, MemberRow, PatternRow, Range, Rows, ShapeRow,
    ShapeType, Tables, Text,
};

pub use error::{LowerError, LowerErrorKind, LowerErrors};

/// Tables that were made from a model, in vectors of their own.
#[derive(Clone, Debug, Default)]
pub struct OwnedTables {
    text: String,
    shapes: Vec<ShapeRow>,
    members: Vec<MemberRow>,
    values: Vec<Text>,
    ranges: Vec<Range>,
    patterns: Vec<PatternRow>,
    bytes: Vec<u8>,
    conditions: Vec<ConditionRow>,
    expressions: Vec<Expression>,
}

impl OwnedTables {
    /// The tables as every check reads them.
    pub fn view(&self) -> Tables<'_> {
        Tables {
            text: &self.text,
            shapes: &self.shapes,
            members: &self.members,
            values: &self.values,
            ranges: &self.ranges,
            patterns: &self.patterns,
            bytes: &self.bytes,
            conditions: &self.conditions,
            expressions: &self.expressions,
        }
    }
}

/// Lowers the closure of some shapes. Their rows come first, in the order given.
///
/// # Errors
///
/// Every pattern and condition that cannot be compiled, and every shape that has no values.
pub fn lower(model: &Model, roots: &[ShapeIndex]) -> Result<OwnedTables, LowerErrors> {
    let mut lowering = Lowering {
        tables: OwnedTables::default(),
        rows: HashMap::new(),
        todo: Vec::new(),
        texts: HashMap::new(),
        patterns: HashMap::new(),
        pool: Pool::new(),
        errors: Vec::new(),
    };
    for &root in roots {
        lowering.row(root, None);
    }
    let mut done = 0;
    while let Some(&(shape, member)) = lowering.todo.get(done) {
        let row = lowering.shape(model.shape(shape), member);
        lowering.tables.shapes[done] = row;
        done += 1;
    }
    lowering.tables.bytes = lowering.pool.into_bytes();
    if lowering.errors.is_empty() {
        Ok(lowering.tables)
    } else {
        Err(LowerErrors::new(model, lowering.errors))
    }
}

struct Lowering<'m> {
    tables: OwnedTables,
    /// The row of a shape, and of each member that replaces its target's constraints.
    rows: HashMap<(ShapeIndex, Option<Span>), u32>,
    /// What each row stands for: a shape, and the member whose traits replace the shape's.
    todo: Vec<(ShapeIndex, Option<&'m Member>)>,
    texts: HashMap<String, Text>,
    patterns: HashMap<(String, Semantics), u32>,
    pool: Pool,
    errors: Vec<LowerError>,
}

impl<'m> Lowering<'m> {
    /// The index of a shape's row, which is filled in later where it is new.
    fn row(&mut self, shape: ShapeIndex, member: Option<&'m Member>) -> u32 {
        let member = member.filter(|member| {
            let traits = &member.traits;
            traits.length().is_some()
                || traits.range().is_some()
                || traits.pattern().is_some()
                || traits.has_unique_items()
        });
        let fresh = self.todo.len() as u32;
        let row = *self
            .rows
            .entry((shape, member.map(|member| member.span)))
            .or_insert(fresh);
        if row == fresh {
            self.todo.push((shape, member));
            self.tables.shapes.push(ShapeRow::new(ShapeType::Document));
        }
        row
    }

    fn text(&mut self, text: &str) -> Text {
        if let Some(&known) = self.texts.get(text) {
            return known;
        }
        let place = Text {
            start: self.tables.text.len() as u32,
            len: text.len() as u32,
        };
        self.tables.text.push_str(text);
        self.texts.insert(text.into(), place);
        place
    }

    fn shape(&mut self, shape: &'m Shape, member: Option<&'m Member>) -> ShapeRow {
        let id = self.text(shape.id.as_str());
        let Some(shape_type) = shape_type(shape) else {
            self.errors
                .push(LowerError::new(shape, LowerErrorKind::NoValues));
            return ShapeRow::new(ShapeType::Document);
        };
        // A member's trait replaces its target's of the same kind.
        let own = member.map(|member| &member.traits);
        let traits = &shape.traits;
        let length = own.and_then(Traits::length).or_else(|| traits.length());
        let range = own.and_then(Traits::range).or_else(|| traits.range());
        let pattern = own.and_then(Traits::pattern).or_else(|| traits.pattern());
        let is_enum = shape_type == ShapeType::Enum;
        ShapeRow {
            id,
            shape_type,
            length: length.map_or(Length::ANY, |length| Length {
                min: length.min.unwrap_or(0),
                max: length.max.unwrap_or(u64::MAX),
            }),
            range: range.map(|range| self.range(range.min.as_ref(), range.max.as_ref())),
            pattern: pattern.and_then(|pattern| self.pattern(shape, pattern)),
            unique_items: traits.has_unique_items() || own.is_some_and(Traits::has_unique_items),
            sensitive: traits.is_sensitive(),
            sparse: traits.is_sparse(),
            values: if is_enum {
                self.values(shape)
            } else {
                Rows::NONE
            },
            members: self.members(shape),
            conditions: self.conditions(shape),
        }
    }

    fn range(&mut self, min: Option<&Number>, max: Option<&Number>) -> u32 {
        let range = Range {
            min: min.map(|number| self.bound(number)),
            max: max.map(|number| self.bound(number)),
        };
        self.tables.ranges.push(range);
        self.tables.ranges.len() as u32 - 1
    }

    fn bound(&mut self, number: &Number) -> Bound {
        Bound {
            text: self.text(number.text()),
            integer: number.as_integer(),
            double: number.as_f64(),
        }
    }

    fn pattern(&mut self, shape: &Shape, pattern: &crate::model::Pattern) -> Option<u32> {
        let semantics = match pattern.semantics {
            PatternSemantics::JavaMatches => Semantics::JavaMatches,
            PatternSemantics::SmithySearch => Semantics::SmithySearch,
        };
        let key = (pattern.source.clone(), semantics);
        if let Some(&known) = self.patterns.get(&key) {
            return Some(known);
        }
        let compiled = match pattern::compile(&pattern.source, semantics) {
            Ok(compiled) => compiled,
            Err(error) => {
                let error = LowerError::new(shape, LowerErrorKind::Pattern(error));
                self.errors.push(error.at(pattern.span));
                return None;
            }
        };
        let row = PatternRow {
            source: self.text(&pattern.source),
            table: self.pool.add(&compiled),
        };
        self.tables.patterns.push(row);
        let index = self.tables.patterns.len() as u32 - 1;
        self.patterns.insert(key, index);
        Some(index)
    }

    fn values(&mut self, shape: &Shape) -> Rows {
        let start = self.tables.values.len() as u32;
        let written = shape
            .members
            .iter()
            .map(|member| member.traits.enum_text().unwrap_or(&member.name));
        let defined = shape.traits.enum_definitions().unwrap_or_default();
        for value in written.chain(defined.iter().map(|definition| &*definition.value)) {
            let text = self.text(value);
            self.tables.values.push(text);
        }
        Rows {
            start,
            len: self.tables.values.len() as u32 - start,
        }
    }

    fn members(&mut self, shape: &'m Shape) -> Rows {
        if matches!(shape.shape_type, ModelType::Enum | ModelType::IntEnum) {
            return Rows::NONE;
        }
        // The rows of targets come to other slices, so members stay side by side.
        let start = self.tables.members.len() as u32;
        for member in &shape.members {
            let traits = &member.traits;
            // Clients fill in a token, and the default stands in for an absent member.
            let filled = traits.is_idempotency_token()
                || traits
                    .default_value()
                    .is_some_and(|default| !default.is_null());
            let row = MemberRow {
                name: self.text(&member.name),
                shape: self.row(member.target, Some(member)),
                required: traits.is_required() && !filled,
                observed: false,
            };
            self.tables.members.push(row);
        }
        Rows {
            start,
            len: shape.members.len() as u32,
        }
    }
}

/// The type of a shape's values; none for services, operations and resources.
fn shape_type(shape: &Shape) -> Option<ShapeType> {
    Some(match shape.shape_type {
        ModelType::Blob => ShapeType::Blob,
        ModelType::Boolean => ShapeType::Boolean,
        ModelType::String if shape.traits.enum_definitions().is_some() => ShapeType::Enum,
        ModelType::String => ShapeType::String,
        ModelType::Enum => ShapeType::Enum,
        ModelType::Byte => ShapeType::Byte,
        ModelType::Short => ShapeType::Short,
        ModelType::Integer => ShapeType::Integer,
        ModelType::IntEnum => ShapeType::IntEnum,
        ModelType::Long => ShapeType::Long,
        ModelType::Float => ShapeType::Float,
        ModelType::Double => ShapeType::Double,
        ModelType::BigInteger => ShapeType::BigInteger,
        ModelType::BigDecimal => ShapeType::BigDecimal,
        ModelType::Timestamp => ShapeType::Timestamp,
        ModelType::Document => ShapeType::Document,
        ModelType::List | ModelType::Set => ShapeType::List,
        ModelType::Map => ShapeType::Map,
        ModelType::Structure => ShapeType::Structure,
        ModelType::Union => ShapeType::Union,
        ModelType::Service | ModelType::Operation | ModelType::Resource => return None,
    })
}
