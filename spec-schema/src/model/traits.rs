//! Traits: every one that is applied, and the constraint traits parsed once.

use std::borrow::Cow;
use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

use super::ShapeId;
use super::node::{Node, Number};
use super::source::Span;

/// One applied trait.
#[derive(Clone, PartialEq, Debug)]
pub struct Trait {
    /// The shape that defines the trait.
    pub id: ShapeId,
    /// The value as it is written, names resolved.
    pub value: Node,
    /// The value of a trait that this project knows, parsed.
    pub known: Known,
    /// True where the trait came with a mixin.
    pub inherited: bool,
    /// Where it is applied.
    pub span: Span,
}

/// The parsed values of the traits that say something about values.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub enum Known {
    /// `@required`
    Required,
    /// `@clientOptional`: a generated client treats the member as optional.
    ClientOptional,
    /// `@length`
    Length(Length),
    /// `@range`
    Range(Box<Range>),
    /// `@pattern`
    Pattern(Pattern),
    /// `@uniqueItems`
    UniqueItems,
    /// `@enumValue` with a text
    EnumText(String),
    /// `@enumValue` with an integer
    EnumInteger(i32),
    /// `@enum`, the form of Smithy 1.0: values on a string shape
    EnumDefinition(Vec<EnumDefinition>),
    /// `@sensitive`
    Sensitive,
    /// `@idempotencyToken`
    IdempotencyToken,
    /// `@default`; the value is the trait's node
    Default,
    /// `@sparse`
    Sparse,
    /// `@jsonName`
    JsonName(String),
    /// `@mediaType`
    MediaType(String),
    /// `@timestampFormat`
    TimestampFormat(TimestampFormat),
    /// `@deprecated`
    Deprecated {
        /// Why, and what to use instead.
        message: Option<String>,
        /// Since when.
        since: Option<String>,
    },
    /// `@documentation`
    Documentation(String),
    /// `@internal`
    Internal,
    /// `@tags`
    Tags(Vec<String>),
    /// `@streaming`
    Streaming,
    /// `@error`
    Error(String),
    /// `@mixin`
    Mixin,
    /// `@trait`: the shape defines a trait
    Trait,
    /// `smithy.contracts#conditions`
    Conditions(Vec<Condition>),
    /// Any other trait: only its node is kept.
    Other,
}

/// Bounds of `@length`, inclusive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Length {
    /// The least length.
    pub min: Option<u64>,
    /// The greatest length.
    pub max: Option<u64>,
}

/// Bounds of `@range`, inclusive.
#[derive(Clone, PartialEq, Debug)]
pub struct Range {
    /// The least value.
    pub min: Option<Number>,
    /// The greatest value.
    pub max: Option<Number>,
}

/// What it means for a text to satisfy a pattern.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PatternSemantics {
    /// The pattern must match the whole text, as `java.util.regex.Matcher.matches` does.
    JavaMatches,
    /// The pattern must match somewhere; `^` and `$` are the ends of the text.
    SmithySearch,
}

/// The value of `@pattern`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pattern {
    /// The pattern as it is published.
    pub source: String,
    /// What it means to satisfy it.
    pub semantics: PatternSemantics,
    /// Where the literal is written.
    pub span: Span,
}

impl Pattern {
    /// The pattern as Smithy writes it: where it has to match the whole text, with the anchors
    /// that say so.
    ///
    /// ```
    /// use spec_schema::load::ModelBuilder;
    ///
    /// let service = r#"{"metadata": {"serviceId": "A", "protocol": "json"}, "operations": {},
    ///     "shapes": {"S": {"type": "string", "pattern": "a|b"}}}"#;
    /// let model = ModelBuilder::new().add_bytes("a.json", service.as_bytes()).build()?;
    /// let pattern = model.shape(model.find("S")[0]).traits.pattern().unwrap();
    /// assert_eq!(pattern.smithy_source(), "^(?:a|b)$");
    /// # Ok::<(), spec_schema::model::ModelErrors>(())
    /// ```
    pub fn smithy_source(&self) -> Cow<'_, str> {
        match self.semantics {
            PatternSemantics::SmithySearch => Cow::Borrowed(&self.source),
            PatternSemantics::JavaMatches => Cow::Owned(anchored(&self.source)),
        }
    }
}

/// A pattern that has to match a whole text, with anchors. Those that it has are kept: in a
/// match of the whole text they stand for its ends already.
fn anchored(pattern: &str) -> String {
    if has_alternatives(pattern) {
        return ["^(?:", pattern, ")$"].concat();
    }
    let start = if pattern.starts_with('^') { "" } else { "^" };
    let end = if ends_with_anchor(pattern) { "" } else { "$" };
    [start, pattern, end].concat()
}

/// True where the last character is a `$` that is not escaped. It is in no class, which would
/// have to be closed behind it.
fn ends_with_anchor(pattern: &str) -> bool {
    let Some(before) = pattern.strip_suffix('$') else {
        return false;
    };
    let backslashes = before
        .bytes()
        .rev()
        .take_while(|byte| *byte == b'\\')
        .count();
    backslashes % 2 == 0 && !pattern.contains("\\Q")
}

/// True where a `|` stands outside of groups, classes and quotations.
fn has_alternatives(pattern: &str) -> bool {
    let (mut groups, mut classes, mut quoted) = (0_i64, 0_i64, false);
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('Q') => quoted = true,
                Some('E') => quoted = false,
                _ => {}
            },
            _ if quoted => {}
            '[' => {
                classes += 1;
                // A bracket that comes first is a character of the class.
                let rest = chars.as_str().trim_start_matches('^');
                if let Some(rest) = rest.strip_prefix(']') {
                    chars = rest.chars();
                }
            }
            ']' if classes > 0 => classes -= 1,
            _ if classes > 0 => {}
            '(' => groups += 1,
            ')' => groups -= 1,
            '|' if groups == 0 => return true,
            _ => {}
        }
    }
    false
}

/// One value of the `@enum` trait.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EnumDefinition {
    /// The value.
    pub value: String,
    /// Its name.
    pub name: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// True where it should no longer be used.
    pub deprecated: bool,
}

/// Values of `@timestampFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TimestampFormat {
    /// RFC 3339 text with `Z`.
    DateTime,
    /// An IMF fixdate, as in HTTP headers.
    HttpDate,
    /// Seconds since 1970 as a number.
    EpochSeconds,
}

/// One condition of `smithy.contracts#conditions`.
#[derive(Clone, PartialEq, Debug)]
pub struct Condition {
    /// The name, unique on its shape.
    pub name: String,
    /// The JMESPath expression that has to be true.
    pub expression: String,
    /// What the condition is about, for people.
    pub documentation: Option<String>,
    /// The whole value, for properties beside these.
    pub value: Node,
    /// Where the name is written.
    pub name_span: Span,
    /// Where the expression is written.
    pub expression_span: Span,
}

/// The traits of a shape or member, sorted by shape ID: at most one of each.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Traits {
    pub(crate) list: Vec<Trait>,
}

/// Generates the typed accessors: the first known value of one form.
macro_rules! accessors {
    ($($(#[$doc:meta])* $name:ident: $form:pat => $value:expr, $type:ty;)*) => {
        impl Traits {
            $($(#[$doc])*
            pub fn $name(&self) -> Option<$type> {
                for applied in &self.list {
                    if let $form = &applied.known {
                        return Some($value);
                    }
                }
                None
            })*
        }
    };
}

accessors! {
    /// The bounds of `@length`.
    length: Known::Length(length) => *length, Length;
    /// The bounds of `@range`.
    range: Known::Range(range) => range, &Range;
    /// The pattern.
    pattern: Known::Pattern(pattern) => pattern, &Pattern;
    /// The text of `@enumValue`.
    enum_text: Known::EnumText(text) => text, &str;
    /// The integer of `@enumValue`.
    enum_integer: Known::EnumInteger(value) => *value, i32;
    /// The values of the `@enum` trait of Smithy 1.0.
    enum_definitions: Known::EnumDefinition(values) => values, &[EnumDefinition];
    /// The name of the member in JSON where a protocol uses such names.
    json_name: Known::JsonName(name) => name, &str;
    /// The media type of a blob or string.
    media_type: Known::MediaType(name) => name, &str;
    /// How a timestamp is written.
    timestamp_format: Known::TimestampFormat(format) => *format, TimestampFormat;
    /// The documentation.
    documentation: Known::Documentation(text) => text, &str;
    /// `client` or `server` where the structure is an error.
    error: Known::Error(fault) => fault, &str;
}

impl Traits {
    /// Every trait, sorted by shape ID.
    pub fn iter(&self) -> impl Iterator<Item = &Trait> {
        self.list.iter()
    }

    /// How many traits there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// True where there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The trait with an absolute shape ID such as `smithy.api#required`.
    pub fn get(&self, id: &str) -> Option<&Trait> {
        let index = self
            .list
            .binary_search_by(|applied| applied.id.as_str().cmp(id))
            .ok()?;
        self.list.get(index)
    }

    /// The first trait whose known value satisfies a test, with its span.
    pub fn find(&self, test: impl Fn(&Known) -> bool) -> Option<&Trait> {
        self.list.iter().find(|applied| test(&applied.known))
    }

    fn has(&self, test: impl Fn(&Known) -> bool) -> bool {
        self.find(test).is_some()
    }

    /// True with `@required`.
    pub fn is_required(&self) -> bool {
        self.has(|known| matches!(known, Known::Required))
    }

    /// True with `@uniqueItems`.
    pub fn has_unique_items(&self) -> bool {
        self.has(|known| matches!(known, Known::UniqueItems))
    }

    /// True with `@sensitive`.
    pub fn is_sensitive(&self) -> bool {
        self.has(|known| matches!(known, Known::Sensitive))
    }

    /// True with `@idempotencyToken`.
    pub fn is_idempotency_token(&self) -> bool {
        self.has(|known| matches!(known, Known::IdempotencyToken))
    }

    /// True with `@sparse`.
    pub fn is_sparse(&self) -> bool {
        self.has(|known| matches!(known, Known::Sparse))
    }

    /// True with `@deprecated`.
    pub fn is_deprecated(&self) -> bool {
        self.has(|known| matches!(known, Known::Deprecated { .. }))
    }

    /// True with `@internal` or the tag `internal`.
    pub fn is_internal(&self) -> bool {
        self.has(|known| match known {
            Known::Internal => true,
            Known::Tags(tags) => tags.iter().any(|tag| tag == "internal"),
            _ => false,
        })
    }

    /// True with `@mixin`.
    pub fn is_mixin(&self) -> bool {
        self.has(|known| matches!(known, Known::Mixin))
    }

    /// The value of `@default`; it may be `null`.
    pub fn default_value(&self) -> Option<&Node> {
        self.find(|known| matches!(known, Known::Default))
            .map(|applied| &applied.value)
    }

    /// The conditions of `smithy.contracts#conditions`, in their order.
    pub fn conditions(&self) -> &[Condition] {
        let found = self.list.iter().find_map(|applied| match &applied.known {
            Known::Conditions(conditions) => Some(conditions.as_slice()),
            _ => None,
        });
        found.unwrap_or_default()
    }
}
