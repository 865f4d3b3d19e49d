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
mod cut;
mod error;
mod findings;
mod wire;

use std::borrow::Cow;
use std::string::{String, ToString};
use std::vec::Vec;

use crate::model::{
    Known, Links, Member, Model, Number, PatternSemantics, Shape, ShapeIndex,
    ShapeType as ModelType, Span, TimestampFormat as ModelFormat, Traits,
};
use crate::pattern::{self, Pool, Semantics};
use crate::table::{
    Bound, ConditionRow, Expression, Length, MemberRow, MemberText, OperationRow, PatternRow,
    Range, Reads, Rows, ShapeRow, ShapeType, Tables, Text, TimestampFormat,
};
use crate::write;
use std::collections::{HashMap, HashSet};

pub use condition::{ExpressionError, ExpressionErrorKind};
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
    model_names: Vec<MemberText>,
    defaults: Vec<MemberText>,
    index: Vec<u32>,
    operations: Vec<OperationRow>,
    warnings: LowerErrors,
}

impl OwnedTables {
    /// What is remarkable: values of enums that break a constraint of their own, empty defaults
    /// that do, and, where it was asked, patterns that no text of the right length matches.
    ///
    /// ```
    /// use spec_schema::load::ModelBuilder;
    /// use spec_schema::lower::lower;
    ///
    /// let text = "$version: \"2\"\nnamespace a\n@length(max: 2)\nenum S { ABC }\n";
    /// let model = ModelBuilder::new().add_smithy("a.smithy", text).build()?;
    /// let tables = lower(&model, &model.find("S"))?;
    /// let warnings = tables.warnings().to_string();
    /// assert!(warnings.starts_with("a.smithy:4:10: warning: the value \"ABC\" of a#S breaks"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn warnings(&self) -> &LowerErrors {
        &self.warnings
    }

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
            model_names: &self.model_names,
            defaults: &self.defaults,
            index: &self.index,
            operations: &self.operations,
        }
    }
}

/// Lowers the closure of some shapes. Their rows come first, in the order given.
///
/// # Errors
///
/// Every pattern and condition that cannot be compiled, and every shape that has no values.
pub fn lower(model: &Model, roots: &[ShapeIndex]) -> Result<OwnedTables, LowerErrors> {
    run(model, roots, Patterns::Compiled)
}

/// As [`lower`], and asks of every pattern whether a text of the right length matches it, which
/// may take longer than all the rest; where none does, that is a
/// [warning](OwnedTables::warnings).
///
/// ```
/// use spec_schema::load::ModelBuilder;
/// use spec_schema::lower::lower_and_check;
///
/// let text = "namespace a\n@length(max: 2)\n@pattern(\"^abc\")\nstring S\n";
/// let model = ModelBuilder::new().add_smithy("a.smithy", text).build()?;
/// let tables = lower_and_check(&model, &model.find("S"))?;
/// let warnings = tables.warnings().to_string();
/// assert!(warnings.starts_with("a.smithy:3:10: warning: pattern of a#S: no text"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// As [`lower`].
pub fn lower_and_check(model: &Model, roots: &[ShapeIndex]) -> Result<OwnedTables, LowerErrors> {
    run(model, roots, Patterns::Checked)
}

/// As [`lower`], but patterns have only their sources: for telling quickly whether two models
/// lower to the same tables.
///
/// # Errors
///
/// As [`lower`], but for patterns.
pub fn outline(model: &Model, roots: &[ShapeIndex]) -> Result<OwnedTables, LowerErrors> {
    run(model, roots, Patterns::Sources)
}

/// What becomes of patterns.
#[derive(Clone, Copy, PartialEq)]
enum Patterns {
    Compiled,
    Checked,
    Sources,
}

fn run(model: &Model, roots: &[ShapeIndex], compile: Patterns) -> Result<OwnedTables, LowerErrors> {
    let mut lowering = Lowering {
        model,
        compile,
        json_named: wire::with_json_names(model),
        tables: OwnedTables::default(),
        rows: HashMap::default(),
        todo: Vec::new(),
        texts: HashMap::default(),
        patterns: HashMap::default(),
        pool: Pool::new(),
        default_places: Vec::new(),
        errors: Vec::new(),
    };
    for &root in roots {
        lowering.row(root, None);
    }
    let mut done = 0;
    while let Some(&row) = lowering.todo.get(done) {
        let row = lowering.shape(row);
        lowering.tables.shapes[done] = row;
        done += 1;
    }
    for row in 0..done as u32 {
        lowering.conditions(row);
    }
    lowering.index();
    lowering.tables.bytes = std::mem::take(&mut lowering.pool).into_bytes();
    if compile != Patterns::Sources {
        let tables = std::mem::take(&mut lowering.tables);
        let warnings = lowering.findings(&tables.view());
        lowering.tables = tables;
        lowering.tables.warnings = LowerErrors::warnings(model, warnings);
    }
    if lowering.errors.is_empty() {
        Ok(lowering.tables)
    } else {
        Err(LowerErrors::new(model, lowering.errors))
    }
}

/// What a row stands for: a shape, and the member whose traits replace the shape's.
#[derive(Clone, Copy)]
struct Todo<'m> {
    shape: ShapeIndex,
    member: Option<&'m Member>,
}

/// A member by its shape and its position there.
type MemberIndex = (ShapeIndex, u32);

struct Lowering<'m> {
    model: &'m Model,
    compile: Patterns,
    /// Shapes whose members have their JSON names on the wire.
    json_named: HashSet<ShapeIndex>,
    tables: OwnedTables,
    /// The row of a shape, and of each member that replaces its target's constraints.
    rows: HashMap<(ShapeIndex, Option<MemberIndex>), u32>,
    todo: Vec<Todo<'m>>,
    texts: HashMap<String, Text>,
    patterns: HashMap<(String, Semantics), u32>,
    pool: Pool,
    /// The shapes with the members that have defaults, and where the defaults are written.
    default_places: Vec<(ShapeIndex, Span)>,
    errors: Vec<LowerError>,
}

impl<'m> Lowering<'m> {
    /// The index of a shape's row, which is filled in later where it is new.
    fn row(&mut self, shape: ShapeIndex, member: Option<(MemberIndex, &'m Member)>) -> u32 {
        let replaces = |member: &Member| {
            member.traits.iter().any(|applied| {
                matches!(
                    applied.known,
                    Known::Length(_)
                        | Known::Range(_)
                        | Known::Pattern(_)
                        | Known::UniqueItems
                        | Known::Sensitive
                        | Known::TimestampFormat(_)
                )
            })
        };
        let member = member.filter(|(_, member)| replaces(member));
        let fresh = self.todo.len() as u32;
        let row = *self
            .rows
            .entry((shape, member.map(|(index, _)| index)))
            .or_insert(fresh);
        if row == fresh {
            let member = member.map(|(_, member)| member);
            self.todo.push(Todo { shape, member });
            self.tables.shapes.push(ShapeRow::new(ShapeType::Document));
        }
        row
    }

    fn text(&mut self, text: &str) -> Text {
        intern(&mut self.tables.text, &mut self.texts, text)
    }

    fn shape(&mut self, todo: Todo<'m>) -> ShapeRow {
        let Todo { shape: at, member } = todo;
        let shape = self.model.shape(at);
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
        let format = own
            .and_then(Traits::timestamp_format)
            .or_else(|| traits.timestamp_format());
        let (values, internal_values) = self.values(shape);
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
            sensitive: traits.is_sensitive() || own.is_some_and(Traits::is_sensitive),
            sparse: traits.is_sparse(),
            deprecated: traits.is_deprecated(),
            timestamp: match format {
                Some(ModelFormat::DateTime) => TimestampFormat::DateTime,
                Some(ModelFormat::HttpDate) => TimestampFormat::HttpDate,
                Some(ModelFormat::EpochSeconds) => TimestampFormat::EpochSeconds,
                None if self.json_named.contains(&at) => TimestampFormat::EpochSeconds,
                None => TimestampFormat::Any,
            },
            values,
            internal_values,
            members: self.members(at, shape),
            conditions: Rows::NONE,
        }
    }

    fn range(&mut self, min: Option<&Number>, max: Option<&Number>) -> u32 {
        let range = Range {
            min: min.map(|number| self.bound(number)),
            max: max.map(|number| self.bound(number)),
        };
        let known = self.tables.ranges.iter().position(|known| *known == range);
        let index = known.unwrap_or_else(|| {
            self.tables.ranges.push(range);
            self.tables.ranges.len() - 1
        });
        index as u32
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
        if self.compile == Patterns::Sources {
            return Some(self.pattern_row(key, &pattern.smithy_source(), PatternRow::NOT_COMPILED));
        }
        let compiled = match pattern::compile(&pattern.source, semantics) {
            Ok(compiled) => compiled,
            Err(error) => {
                let error = LowerError::new(shape, LowerErrorKind::Pattern(error));
                self.errors.push(error.at(pattern.span));
                return None;
            }
        };
        let table = self.pool.add(&compiled);
        Some(self.pattern_row(key, &pattern.smithy_source(), table))
    }

    fn pattern_row(&mut self, key: (String, Semantics), source: &str, table: u32) -> u32 {
        let row = PatternRow {
            source: self.text(source),
            table,
        };
        self.tables.patterns.push(row);
        let index = self.tables.patterns.len() as u32 - 1;
        self.patterns.insert(key, index);
        index
    }

    /// The values of an enum, and how many of the last are internal.
    fn values(&mut self, shape: &Shape) -> (Rows, u32) {
        let mut values: Vec<(Cow<'_, str>, bool, &str)> = Vec::new();
        if matches!(shape.shape_type, ModelType::Enum | ModelType::IntEnum) {
            values.extend(shape.members.iter().map(|member| {
                let traits = &member.traits;
                let value = match (traits.enum_text(), traits.enum_integer()) {
                    (Some(text), _) => Cow::Borrowed(text),
                    (None, Some(integer)) => Cow::Owned(integer.to_string()),
                    (None, None) => Cow::Borrowed(&*member.name),
                };
                (value, traits.is_internal(), &*member.name)
            }));
        }
        let defined = shape.traits.enum_definitions().unwrap_or_default();
        values.extend(defined.iter().map(|definition| {
            let is_internal = definition.tags.iter().any(|tag| tag == "internal");
            (Cow::Borrowed(&*definition.value), is_internal, "")
        }));
        values.sort_by_key(|(_, is_internal, _)| *is_internal);
        let start = self.tables.values.len() as u32;
        for (value, _, _) in &values {
            let text = self.text(value);
            self.tables.values.push(text);
        }
        if shape.shape_type == ModelType::IntEnum {
            for (_, _, name) in &values {
                let text = self.text(name);
                self.tables.values.push(text);
            }
        }
        let len = values.len() as u32;
        let internal = values
            .iter()
            .filter(|(_, is_internal, _)| *is_internal)
            .count();
        (Rows { start, len }, internal as u32)
    }

    fn members(&mut self, at: ShapeIndex, shape: &'m Shape) -> Rows {
        if matches!(shape.shape_type, ModelType::Enum | ModelType::IntEnum) {
            return Rows::NONE;
        }
        // The rows of targets come to other slices, so members stay side by side.
        let start = self.tables.members.len() as u32;
        for (position, member) in shape.members.iter().enumerate() {
            let traits = &member.traits;
            let default = traits.default_value().filter(|default| !default.is_null());
            let index = start + position as u32;
            let json_name = traits
                .json_name()
                .filter(|name| *name != member.name && self.json_named.contains(&at));
            let name = self.text(&member.name);
            let wire_name = match json_name {
                None => name,
                Some(wire_name) => {
                    let row = MemberText {
                        member: index,
                        text: name,
                    };
                    self.tables.model_names.push(row);
                    self.text(wire_name)
                }
            };
            if let Some(default) = default {
                let text = self.text(&write::json(default));
                let row = MemberText {
                    member: index,
                    text,
                };
                self.tables.defaults.push(row);
                self.default_places.push((at, default.span));
            }
            let row = MemberRow {
                name: wire_name,
                shape: self.row(member.target, Some(((at, position as u32), member))),
                // Clients fill in a token, and the default stands in for an absent member.
                required: traits.is_required()
                    && !traits.is_idempotency_token()
                    && default.is_none(),
                reads: Reads::Presence,
                deprecated: traits.is_deprecated(),
                idempotency_token: traits.is_idempotency_token(),
            };
            self.tables.members.push(row);
        }
        Rows {
            start,
            len: shape.members.len() as u32,
        }
    }

    /// Everything is lowered: the ways to find it by name.
    fn index(&mut self) {
        let model = self.model;
        let key = |shape: ShapeIndex| {
            let id = &model.shape(shape).id;
            (id.name(), id.namespace())
        };
        let mut own: Vec<(ShapeIndex, u32)> = self
            .rows
            .iter()
            .filter(|((_, member), _)| member.is_none())
            .map(|((shape, _), row)| (*shape, *row))
            .collect();
        own.sort_by_key(|(shape, _)| key(*shape));
        self.tables.index = own.iter().map(|(_, row)| *row).collect();
        let mut operations: Vec<(ShapeIndex, u32)> = model
            .shapes()
            .filter_map(|(at, shape)| match &shape.links {
                Links::Operation(operation) => {
                    let row = self.rows.get(&(operation.input, None))?;
                    Some((at, *row))
                }
                _ => None,
            })
            .collect();
        operations.sort_by_key(|(at, _)| key(*at));
        for (at, input) in operations {
            let id = self.text(model.shape(at).id.as_str());
            self.tables.operations.push(OperationRow { id, input });
        }
    }
}

/// The place of a text among all of them, where each stands once.
fn intern(all: &mut String, known: &mut HashMap<String, Text>, text: &str) -> Text {
    if let Some(&known) = known.get(text) {
        return known;
    }
    let place = Text {
        start: all.len() as u32,
        len: text.len() as u32,
    };
    all.push_str(text);
    known.insert(text.into(), place);
    // Members are often called as their shapes are, which are the ends of ids.
    if let Some((namespace, name)) = text.split_once('#') {
        let before = namespace.len() as u32 + 1;
        known.entry(name.into()).or_insert(Text {
            start: place.start + before,
            len: place.len - before,
        });
    }
    place
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
