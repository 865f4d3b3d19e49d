//! Values of shapes, made of their constraints.

use serde_json::{Map, Number, Value};
use spec_core::ConstraintViolations;
use spec_core::engine::validate;
use spec_schema::table::{Bound, Shape, ShapeType, TimestampFormat};

/// How much of a shape a value has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What is required.
    Minimal,
    /// Every member, and something in every list and map.
    Full,
}

/// Structures within structures of a full value: what is deeper is left out.
const DEEPEST: usize = 12;

/// Everything that is wrong with a value.
pub(crate) fn violations(shape: Shape<'_>, value: &Value) -> ConstraintViolations {
    validate(shape, value).expect("a tree is no malformed input")
}

/// A value that satisfies all but rules across members; `seed` tells elements of a list apart.
pub(crate) fn value(shape: Shape<'_>, extent: Extent, seed: u64, depth: usize) -> Value {
    let row = shape.row();
    let few = row
        .length
        .min
        .max(u64::from(extent == Extent::Full))
        .min(row.length.max);
    match shape.shape_type() {
        ShapeType::Boolean => Value::Bool(true),
        ShapeType::String => Value::String(text(shape, seed)),
        ShapeType::Enum => Value::String(shape.value(seed as u32 % shape.value_count()).to_owned()),
        ShapeType::IntEnum => integer(shape.value(0)),
        ShapeType::Blob => {
            let bytes = vec![b'a'; usize::try_from(row.length.min).expect("few bytes")];
            Value::String(spec_core::Blob::from_bytes(&bytes).as_base64().to_owned())
        }
        ShapeType::Timestamp => match row.timestamp {
            TimestampFormat::Any | TimestampFormat::EpochSeconds => Value::from(1_700_000_000),
            TimestampFormat::DateTime => Value::from("2023-11-14T22:13:20Z"),
            TimestampFormat::HttpDate => Value::from("Tue, 14 Nov 2023 22:13:20 GMT"),
        },
        ShapeType::Document => Value::Object(Map::new()),
        ShapeType::List => (0..few)
            .map(|at| value(shape.member(0).shape(), extent, seed + at, depth + 1))
            .collect(),
        ShapeType::Map => (0..few)
            .map(|at| {
                let key = text(shape.member(0).shape(), seed + at);
                (
                    key,
                    value(shape.member(1).shape(), extent, seed + at, depth + 1),
                )
            })
            .collect(),
        ShapeType::Structure => (0..shape.member_count())
            .map(|index| shape.member(index))
            .filter(|member| member.is_required() || (extent == Extent::Full && depth < DEEPEST))
            .map(|member| {
                let held = value(member.shape(), extent, seed, depth + 1);
                (member.name().to_owned(), held)
            })
            .collect(),
        ShapeType::Union => {
            let member = shape.member(0);
            let held = value(member.shape(), extent, seed, depth + 1);
            Value::Object(Map::from_iter([(member.name().to_owned(), held)]))
        }
        ShapeType::Byte
        | ShapeType::Short
        | ShapeType::Integer
        | ShapeType::Long
        | ShapeType::BigInteger => integer(bound(shape).unwrap_or("1")),
        ShapeType::Float | ShapeType::Double | ShapeType::BigDecimal => {
            let number: f64 = bound(shape).unwrap_or("0.5").parse().expect("a number");
            Value::Number(Number::from_f64(number).expect("a finite number"))
        }
    }
}

/// A number that a range admits: one of its ends.
fn bound(shape: Shape<'_>) -> Option<&str> {
    let range = shape.tables().ranges[shape.row().range? as usize];
    let end: Bound = range.min.or(range.max)?;
    Some(shape.tables().text(end.text))
}

fn integer(text: &str) -> Value {
    Value::from(text.parse::<i64>().expect("an integer"))
}

/// A text of a shape: its shortest with the first seed, other ones with others.
fn text(shape: Shape<'_>, seed: u64) -> String {
    let length = shape.row().length;
    let min = usize::try_from(length.min).expect("a short text").max(1);
    let max = usize::try_from(length.max.min(4096)).expect("a length");
    let Some(pattern) = shape.pattern() else {
        let letter = char::from(b'a' + (seed % 26) as u8);
        return letter.to_string().repeat(min.min(max));
    };
    let text = match seed {
        0 => pattern.shortest(min, max),
        seed => pattern.sample(seed, min, max),
    };
    let text = text.expect("a pattern of a moderate size");
    // Some patterns admit the empty text only.
    text.or_else(|| pattern.shortest(0, max).ok().flatten())
        .expect("a pattern that some text matches")
}

/// The value with a minimal one, which breaks no rule of its own, in each place of a required
/// member that it leaves out; `seed` tells elements of a list apart.
pub(crate) fn complete(shape: Shape<'_>, value: &Value, seed: u64) -> Value {
    match (shape.shape_type(), value) {
        (ShapeType::Structure, Value::Object(members)) => {
            let mut whole = Map::new();
            for member in (0..shape.member_count()).map(|index| shape.member(index)) {
                let (name, held) = (member.name(), member.shape());
                let held = match members.get(name) {
                    Some(Value::Null) | None if !member.is_required() => continue,
                    Some(Value::Null) | None => {
                        repair(held, self::value(held, Extent::Minimal, seed, 0))
                    }
                    Some(value) => complete(held, value, seed),
                };
                whole.insert(name.to_owned(), held);
            }
            Value::Object(whole)
        }
        (ShapeType::Union, Value::Object(members)) => members
            .iter()
            .filter_map(|(name, value)| {
                let member = shape.member(shape.member_index(name)?);
                Some((name.clone(), complete(member.shape(), value, seed)))
            })
            .collect(),
        (ShapeType::Map, Value::Object(entries)) => entries
            .iter()
            .map(|(key, value)| (key.clone(), complete(shape.member(1).shape(), value, seed)))
            .collect(),
        (ShapeType::List, Value::Array(elements)) => (0..)
            .zip(elements)
            .map(|(seed, element)| complete(shape.member(0).shape(), element, seed))
            .collect(),
        _ => value.clone(),
    }
}

/// Adds and takes away optional members until no rule across members is violated, or nothing
/// helps any more.
pub(crate) fn repair(root: Shape<'_>, mut whole: Value) -> Value {
    loop {
        let left = errors(root, &whole);
        if left == 0 {
            return whole;
        }
        let Some(better) = step(root, &whole, left).or_else(|| fewer(root, &whole, left)) else {
            return whole;
        };
        whole = better;
    }
}

/// The value without a member that a rule names, where that is not for the worse: of several
/// that exclude each other, all but one have to go.
fn fewer(root: Shape<'_>, whole: &Value, left: usize) -> Option<Value> {
    let found = violations(root, whole);
    for violation in found.iter().filter(|one| one.condition.is_some()) {
        let Some(Value::Object(members)) = whole.pointer(&violation.path) else {
            continue;
        };
        for name in members
            .keys()
            .filter(|name| violation.message.contains(*name))
        {
            let mut changed = whole.clone();
            let structure = changed.pointer_mut(&violation.path)?.as_object_mut()?;
            structure.remove(name);
            if errors(root, &changed) <= left {
                return Some(changed);
            }
        }
    }
    None
}

fn errors(root: Shape<'_>, whole: &Value) -> usize {
    let found = violations(root, whole);
    found
        .iter()
        .filter(|one| one.severity == spec_core::Severity::Error)
        .count()
}

/// The value with one member more or less, or with another value of an enum or a flag, that
/// violates fewer constraints.
fn step(root: Shape<'_>, whole: &Value, left: usize) -> Option<Value> {
    let found = violations(root, whole);
    for violation in found
        .iter()
        .filter(|one| one.severity == spec_core::Severity::Error)
    {
        // The structure that the violation is of, and those around it.
        let mut path = violation.path.as_str();
        loop {
            let shape = shape_at(root, path)?;
            for other in others(shape, whole.pointer(path)?) {
                let mut changed = whole.clone();
                *changed.pointer_mut(path)? = other;
                if errors(root, &changed) < left {
                    return Some(changed);
                }
            }
            match path.rsplit_once('/') {
                Some((around, _)) => path = around,
                None => break,
            }
        }
    }
    None
}

/// Values that differ from a structure or list in one place.
fn others(shape: Shape<'_>, now: &Value) -> Vec<Value> {
    let mut others = Vec::new();
    match (shape.shape_type(), now) {
        (ShapeType::Structure, Value::Object(members)) => {
            for index in 0..shape.member_count() {
                let member = shape.member(index);
                let (name, held) = (member.name(), member.shape());
                let mut with = |value: Value| {
                    let mut changed = members.clone();
                    changed.insert(name.to_owned(), value);
                    others.push(Value::Object(changed));
                };
                match members.get(name) {
                    None => {
                        with(value(held, Extent::Minimal, 0, 0));
                        with(value(held, Extent::Full, 0, DEEPEST - 1));
                    }
                    Some(Value::Bool(flag)) => with(Value::Bool(!flag)),
                    Some(Value::Number(_)) => {
                        for number in [0, 1, 2, 10, 60, 100, 600, 3600] {
                            with(Value::from(number));
                        }
                    }
                    Some(Value::String(_)) if held.shape_type() == ShapeType::Enum => {
                        for index in 0..held.value_count() {
                            with(Value::from(held.value(index)));
                        }
                    }
                    Some(Value::String(_)) if held.shape_type() == ShapeType::String => {
                        for seed in 1..6 {
                            with(Value::String(text(held, seed)));
                        }
                    }
                    Some(Value::Array(_)) => {
                        with(Value::Array(Vec::new()));
                        let element = held.member(0).shape();
                        with(Value::from(vec![value(element, Extent::Minimal, 0, 0)]));
                    }
                    Some(_) if held.shape_type() == ShapeType::Union => {
                        for index in 0..held.member_count() {
                            let member = held.member(index);
                            let inner = value(member.shape(), Extent::Minimal, 0, 0);
                            let one = Map::from_iter([(member.name().to_owned(), inner)]);
                            with(Value::Object(one));
                        }
                    }
                    Some(_) => with(value(held, Extent::Minimal, 0, 0)),
                }
                if members.contains_key(name) && !member.is_required() {
                    let mut changed = members.clone();
                    changed.remove(name);
                    others.push(Value::Object(changed));
                }
            }
        }
        (ShapeType::List, Value::Array(elements)) => {
            for index in 0..elements.len() {
                let mut fewer = elements.clone();
                fewer.remove(index);
                others.push(Value::Array(fewer));
            }
        }
        _ => {}
    }
    others
}

/// The shape of the value at a path.
fn shape_at<'t>(root: Shape<'t>, path: &str) -> Option<Shape<'t>> {
    path.split('/').skip(1).try_fold(root, |shape, segment| {
        let index = match shape.shape_type() {
            ShapeType::List => 0,
            ShapeType::Map => 1,
            _ => shape.member_index(segment)?,
        };
        Some(shape.member(index).shape())
    })
}
