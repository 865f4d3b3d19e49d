//! The ways to break one value.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value, json};
use spec_core::Constraint;
use spec_schema::table::{Range, Shape, ShapeType};

use crate::{AGAIN, with};

/// A value with a mistake in it.
pub(crate) struct Break {
    pub(crate) what: &'static str,
    pub(crate) value: Value,
    /// Where the mistake is, from the value on.
    pub(crate) below: String,
    pub(crate) constraints: Vec<Constraint>,
}

/// Lengths beyond this are not tried above their bound.
const LONGEST: u64 = 2_000_000;

/// Breaks values.
pub(crate) struct Breaker {
    /// Small values of the shapes that members of unions have.
    of_unions: BTreeMap<&'static str, Value>,
    /// Texts that are wrong, by the shape and the text that is right.
    bad_texts: HashMap<(u32, String), Vec<BadText>>,
}

/// A text and what it breaks.
type BadText = (String, Vec<Constraint>);

impl Breaker {
    pub(crate) fn new(of_unions: BTreeMap<&'static str, Value>) -> Self {
        Breaker {
            of_unions,
            bad_texts: HashMap::new(),
        }
    }

    /// All ways to break a value of a shape.
    pub(crate) fn breaks(&mut self, shape: Shape<'static>, value: &Value) -> Vec<Break> {
        let mut all = Breaks(Vec::new());
        all.types(shape);
        match (shape.shape_type(), value) {
            (ShapeType::Structure, Value::Object(members)) => all.structure(shape, members),
            (ShapeType::Union, Value::Object(members)) => {
                all.union(shape, members, &self.of_unions);
            }
            (ShapeType::List, Value::Array(elements)) => all.list(shape, elements),
            (ShapeType::Map, Value::Object(entries)) => {
                let first = entries.keys().next().cloned().unwrap_or_default();
                let keys = self.bad_texts(shape.member(0).shape(), &first);
                all.map(shape, entries, keys);
            }
            (ShapeType::Enum, _) => all.enumeration(shape),
            (ShapeType::String, Value::String(text)) => all.string(self.bad_texts(shape, text)),
            (ShapeType::Blob, _) => all.blob(shape),
            _ => all.number(shape),
        }
        all.0
    }

    fn bad_texts(&mut self, shape: Shape<'static>, text: &str) -> &[BadText] {
        let key = (shape.index(), text.to_owned());
        let known = self.bad_texts.entry(key);
        known.or_insert_with(|| bad_texts(shape, text))
    }
}

struct Breaks(Vec<Break>);

impl Breaks {
    /// A mistake of the value itself.
    fn add(&mut self, what: &'static str, value: Value, constraint: Constraint) {
        self.add_below(what, value, String::new(), constraint);
    }

    fn add_below(
        &mut self,
        what: &'static str,
        value: Value,
        below: String,
        constraint: Constraint,
    ) {
        self.0.push(Break {
            what,
            value,
            below,
            constraints: vec![constraint],
        });
    }

    fn types(&mut self, shape: Shape<'static>) {
        let others: &[(&'static str, Value)] = match shape.shape_type() {
            ShapeType::String | ShapeType::Enum | ShapeType::Blob => &[
                ("number for a text", json!(1)),
                ("true for a text", json!(true)),
                ("list for a text", json!(["a"])),
                ("object for a text", json!({"a": 1})),
            ],
            ShapeType::Boolean => &[
                ("text for true", json!("true")),
                ("number for true", json!(1)),
            ],
            ShapeType::Byte
            | ShapeType::Short
            | ShapeType::Integer
            | ShapeType::Long
            | ShapeType::IntEnum => &[
                ("text for a number", json!("1")),
                ("fraction for an integer", json!(1.5)),
                ("integer beyond its bits", json!(u64::MAX)),
            ],
            ShapeType::Float | ShapeType::Double => &[("text for a fraction", json!("0.5"))],
            ShapeType::Timestamp => &[
                ("no time", json!("yesterday")),
                ("true for a time", json!(true)),
            ],
            ShapeType::List => &[
                ("object for a list", json!({})),
                ("text for a list", json!("a")),
            ],
            ShapeType::Map | ShapeType::Structure | ShapeType::Union => &[
                ("list for an object", json!([])),
                ("text for an object", json!("a")),
            ],
            ShapeType::BigInteger | ShapeType::BigDecimal | ShapeType::Document => &[],
        };
        for (what, value) in others {
            self.add(what, value.clone(), Constraint::Type);
        }
    }

    fn structure(&mut self, shape: Shape<'static>, members: &Map<String, Value>) {
        for index in 0..shape.member_count() {
            let member = shape.member(index);
            if member.is_required() {
                let below = format!("/{}", member.name());
                let mut without = members.clone();
                without.remove(member.name());
                self.add_below(
                    "required member absent",
                    Value::Object(without),
                    below.clone(),
                    Constraint::Required,
                );
                let null = with(members, member.name(), Value::Null);
                self.add_below("required member null", null, below, Constraint::Required);
            }
        }
        let unknown = with(members, "NoSuchMember", json!("x"));
        self.add_below(
            "unknown member",
            unknown,
            "/NoSuchMember".to_owned(),
            Constraint::UnknownMember,
        );
        if let Some((name, value)) = members.iter().next() {
            let twice = with(members, &format!("{name}{AGAIN}"), value.clone());
            self.add_below(
                "member twice",
                twice,
                format!("/{name}"),
                Constraint::DuplicateKey,
            );
        }
    }

    fn union(
        &mut self,
        shape: Shape<'static>,
        members: &Map<String, Value>,
        of_unions: &BTreeMap<&str, Value>,
    ) {
        self.add("union without a member", json!({}), Constraint::Union);
        let nulls = members.keys().map(|name| (name.clone(), Value::Null));
        self.add(
            "union of null",
            Value::Object(nulls.collect()),
            Constraint::Union,
        );
        let others = (0..shape.member_count()).map(|index| shape.member(index));
        for other in others.filter(|other| !members.contains_key(other.name())) {
            let two = with(members, other.name(), of_unions[other.shape().id()].clone());
            self.add("union of two", two, Constraint::Union);
        }
        let unknown = with(members, "NoSuchMember", json!("x"));
        self.add_below(
            "unknown member of a union",
            unknown,
            "/NoSuchMember".to_owned(),
            Constraint::UnknownMember,
        );
    }

    fn list(&mut self, shape: Shape<'static>, elements: &[Value]) {
        let row = shape.row();
        let unique = row.unique_items;
        if let Some(short) = row.length.min.checked_sub(1).filter(|_| row.length.min > 0) {
            self.add(
                "list too short",
                json!(elements[..short as usize]),
                Constraint::Length,
            );
        }
        let Some(first) = elements.first() else {
            return;
        };
        let scalar = !first.is_object() && !first.is_array();
        if row.length.max < if scalar { 20_000 } else { 200 } {
            let long = vec![first.clone(); row.length.max as usize + 1];
            self.add("list too long", json!(long), Constraint::Length);
            if unique && let Some(broken) = self.0.last_mut() {
                broken.constraints.insert(0, Constraint::UniqueItems);
            }
        }
        if unique && (elements.len() as u64) < row.length.max {
            let twice = [elements, std::slice::from_ref(first)].concat();
            self.add("element twice", json!(twice), Constraint::UniqueItems);
        }
        if !row.sparse {
            let mut holed = elements.to_vec();
            holed[0] = Value::Null;
            self.add_below(
                "element null",
                json!(holed),
                "/0".to_owned(),
                Constraint::Type,
            );
        }
    }

    fn map(&mut self, shape: Shape<'static>, entries: &Map<String, Value>, bad: &[BadText]) {
        let row = shape.row();
        if row.length.min > 0 {
            let few = entries
                .clone()
                .into_iter()
                .take(row.length.min as usize - 1);
            self.add(
                "map too short",
                Value::Object(few.collect()),
                Constraint::Length,
            );
        }
        let Some((first, value)) = entries.iter().next() else {
            return;
        };
        let keys = shape.member(0).shape();
        if row.length.max < 2000 {
            let numbers = (0..=row.length.max).map(|number| format!("k{number}"));
            let many: Map<String, Value> = numbers.map(|key| (key, value.clone())).collect();
            if many.keys().all(|key| accepts(keys, key)) {
                self.add("map too long", Value::Object(many), Constraint::Length);
            }
        }
        for broken in bad.iter().cloned() {
            let entry = Map::from_iter([(broken.0, value.clone())]);
            let what = match broken.1[..] {
                [Constraint::Pattern] => "key of a map against its pattern",
                [Constraint::Enum] => "key of a map no value of its enum",
                _ => "key of a map too long or short",
            };
            self.0.push(Break {
                what,
                value: Value::Object(entry),
                below: String::new(),
                constraints: broken.1,
            });
        }
        if !row.sparse {
            let null = with(entries, first, Value::Null);
            let below = format!("/{}", first.replace('~', "~0").replace('/', "~1"));
            self.add_below("value of a map null", null, below, Constraint::Type);
        }
        let twice = with(entries, &format!("{first}{AGAIN}"), value.clone());
        let below = format!("/{}", first.replace('~', "~0").replace('/', "~1"));
        self.add_below(
            "key of an entry twice",
            twice,
            below,
            Constraint::DuplicateKey,
        );
    }

    fn enumeration(&mut self, shape: Shape<'static>) {
        self.add(
            "no value of an enum",
            json!("no-such-value"),
            Constraint::Enum,
        );
        let lower = shape.value(0).to_lowercase();
        if shape.value_index(&lower).is_none() {
            self.add("value in another case", json!(lower), Constraint::Enum);
        }
    }

    fn string(&mut self, bad: &[BadText]) {
        for (text, constraints) in bad.iter().cloned() {
            let what = match constraints[..] {
                [Constraint::Pattern] => "text against its pattern",
                [Constraint::Length] => "text too long or short",
                _ => "text too long or short and against its pattern",
            };
            self.0.push(Break {
                what,
                value: json!(text),
                below: String::new(),
                constraints,
            });
        }
    }

    fn blob(&mut self, shape: Shape<'static>) {
        self.add("no base64", json!("&&&"), Constraint::Type);
        let length = shape.row().length;
        if length.min > 0 {
            self.add("blob too short", json!(""), Constraint::Length);
        }
        if length.max < LONGEST {
            let groups = length.max / 3 + 1;
            self.add(
                "blob too long",
                json!("AAAA".repeat(groups as usize)),
                Constraint::Length,
            );
        }
    }

    fn number(&mut self, shape: Shape<'static>) {
        let Some(index) = shape.row().range else {
            return;
        };
        let Range { min, max } = TABLES_RANGES[index as usize];
        let fractional = matches!(shape.shape_type(), ShapeType::Float | ShapeType::Double);
        let beyond = |bound: f64, by: f64| match fractional {
            true => json!(bound + by),
            false => json!((bound + by) as i64),
        };
        let bits = i32::MIN as f64..=i32::MAX as f64;
        if let Some(min) = min.filter(|min| bits.contains(&(min.double - 1.0))) {
            self.add(
                "number too small",
                beyond(min.double, -1.0),
                Constraint::Range,
            );
        }
        if let Some(max) = max.filter(|max| bits.contains(&(max.double + 1.0))) {
            self.add(
                "number too large",
                beyond(max.double, 1.0),
                Constraint::Range,
            );
        }
    }
}

const TABLES_RANGES: &[Range] = spec_schema::sagemaker::TABLES.ranges;

fn accepts(shape: Shape<'static>, text: &str) -> bool {
    shape.row().length.contains(text.chars().count() as u64)
        && shape.pattern().is_none_or(|pattern| pattern.is_match(text))
        && (shape.value_count() == 0 || shape.value_index(text).is_some())
}

/// Texts that break a shape's length or its pattern, alone where that can be.
fn bad_texts(shape: Shape<'static>, text: &str) -> Vec<BadText> {
    let mut texts = Vec::new();
    if shape.value_count() > 0 {
        return vec![("no-such-value".to_owned(), vec![Constraint::Enum])];
    }
    let length = shape.row().length;
    let pattern = shape.pattern();
    let mut of_length = |count: u64| {
        let count = count as usize;
        let matching = match pattern {
            // A text of many characters takes long to be found; many patterns take any.
            Some(pattern) => [
                text.chars().cycle().take(count).collect(),
                "a".repeat(count),
            ]
            .into_iter()
            .find(|text| pattern.is_match(text))
            .or_else(|| {
                pattern
                    .shortest(count, count)
                    .ok()
                    .flatten()
                    .filter(|_| count < 2000)
            }),
            None => Some("x".repeat(count)),
        };
        match matching {
            Some(text) => texts.push((text, vec![Constraint::Length])),
            None => texts.push((
                "x".repeat(count),
                vec![Constraint::Length, Constraint::Pattern],
            )),
        }
        // What no text of the length can match says both.
        if let (Some(pattern), Some((text, constraints))) = (pattern, texts.last_mut())
            && constraints.len() == 2
            && pattern.is_match(text)
        {
            constraints.pop();
        }
    };
    if length.min > 0 {
        of_length(length.min - 1);
    }
    if length.max < LONGEST {
        of_length(length.max + 1);
    }
    if let Some(pattern) = pattern {
        let broken = ["_", "!", " ", "\n", "é", "/", "\u{1}"].into_iter();
        let broken = broken.flat_map(|piece| {
            [
                format!("{text}{piece}"),
                format!("{piece}{text}"),
                piece.to_owned(),
            ]
        });
        let mut broken = broken.chain([String::new(), "no".to_owned(), "NO".repeat(20)]);
        let found = broken
            .find(|text| length.contains(text.chars().count() as u64) && !pattern.is_match(text));
        texts.extend(found.map(|text| (text, vec![Constraint::Pattern])));
    }
    texts
}
