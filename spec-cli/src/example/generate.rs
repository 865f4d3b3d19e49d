//! Values of shapes: of the type and within the constraints of each one, and then, where that
//! is not enough for its conditions, repaired.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::fmt;

use spec_schema::check::{self, Number};
use spec_schema::table::{Shape, ShapeType, Tables, TimestampFormat};

use super::node::{Member, Node};
use super::readable::{self, Part, Purpose, USUAL_VALUES};

/// Makes values, the same ones for the same seed.
pub(super) struct Generator<'t> {
    pub(super) tables: &'t Tables<'t>,
    /// Optional members are there too.
    pub(super) full: bool,
    seed: u64,
    random: Cell<u64>,
    /// How deep the smallest value of each shape is; nothing for one that never ends.
    heights: Vec<Option<u32>>,
    /// Texts that patterns gave, by their shape and number.
    texts: RefCell<HashMap<(u32, u64), Option<String>>>,
    /// How many values the example has so far.
    pub(super) made: Cell<usize>,
    /// How many candidates repairs may still look at.
    pub(super) looks: Cell<usize>,
}

/// Why there is no example.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Problem {
    /// Every value would have another of its kind in it.
    Endless(String),
    /// No value is known that satisfies the constraints of a shape.
    NoValue(String),
    /// The smallest value is larger than what is made here.
    TooLarge(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Endless(shape) => {
                write!(
                    formatter,
                    "every value of {shape} has another one in it, without end"
                )
            }
            Problem::NoValue(shape) => {
                write!(
                    formatter,
                    "no value was found that satisfies all constraints of {shape}"
                )
            }
            Problem::TooLarge(shape) => {
                write!(
                    formatter,
                    "the smallest value of {shape} is too large for an example"
                )
            }
        }
    }
}

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) struct Site<'t> {
    pub(super) shape: Shape<'t>,
    pub(super) purpose: Purpose<'t>,
}

impl<'t> Site<'t> {
    /// A value that is not in another one.
    pub(super) fn root(shape: Shape<'t>) -> Self {
        let purpose = Purpose {
            owner: shape.name(),
            member: shape.name(),
            part: Part::Whole,
            number: 0,
        };
        Site { shape, purpose }
    }

    /// The value of a member.
    pub(super) fn member(self, index: u32) -> Self {
        let member = self.shape.member(index);
        let purpose = match (self.shape.shape_type(), index) {
            // What is in a list or a map is for what that is for.
            (ShapeType::Map, 1) => self.purpose.of(Part::Value),
            (ShapeType::List | ShapeType::Map, _) => self.purpose.of(Part::Item),
            _ => Purpose {
                owner: self.shape.name(),
                member: member.name(),
                part: Part::Whole,
                number: self.purpose.number,
            },
        };
        Site {
            shape: member.shape(),
            purpose,
        }
    }

    /// One of several values that must differ.
    pub(super) fn number(mut self, number: u64) -> Self {
        self.purpose.number = self.purpose.number.wrapping_add(number);
        self
    }
}

/// Values beyond this number are made as small as can be.
const LARGE: usize = 5_000;
/// The most values of an example.
const LARGEST: usize = 200_000;
/// The deepest example: readers stop at a depth of 128.
const DEEPEST: usize = 100;
/// The longest text.
const LONGEST: u64 = 1 << 20;

impl<'t> Generator<'t> {
    pub(super) fn new(tables: &'t Tables<'t>, full: bool, seed: u64) -> Self {
        Generator {
            tables,
            full,
            seed,
            random: Cell::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
            heights: heights(tables),
            texts: RefCell::default(),
            made: Cell::new(0),
            looks: Cell::new(20_000),
        }
    }

    /// A value of a shape; `around` are the shapes that it stands in.
    pub(super) fn value(&self, site: Site<'t>, around: &mut Vec<u32>) -> Result<Node<'t>, Problem> {
        let shape = site.shape;
        let name = || shape.id().to_owned();
        if self.heights[shape.index() as usize].is_none() {
            return Err(Problem::Endless(name()));
        }
        self.made.set(self.made.get() + 1);
        if self.made.get() > LARGEST || around.len() > DEEPEST {
            return Err(Problem::TooLarge(name()));
        }
        around.push(shape.index());
        let made = self.inside(site, around);
        around.pop();
        let made = made?;
        Ok(match shape.condition_count() {
            0 => made,
            _ => self.repaired(site, made),
        })
    }

    fn inside(&self, site: Site<'t>, around: &mut Vec<u32>) -> Result<Node<'t>, Problem> {
        let shape = site.shape;
        let no_value = || Problem::NoValue(shape.id().to_owned());
        Ok(match shape.shape_type() {
            ShapeType::Boolean => Node::Boolean(self.choose(2) == 0),
            ShapeType::String => Node::Text(self.text(site)?),
            ShapeType::Enum => Node::Text(self.enum_value(site).ok_or_else(no_value)?.to_owned()),
            ShapeType::IntEnum => {
                let value = self.enum_value(site).and_then(|value| value.parse().ok());
                Node::Integer(value.ok_or_else(no_value)?)
            }
            ShapeType::Byte
            | ShapeType::Short
            | ShapeType::Integer
            | ShapeType::Long
            | ShapeType::BigInteger => Node::Integer(self.integer(site).ok_or_else(no_value)?),
            ShapeType::Float | ShapeType::Double | ShapeType::BigDecimal => {
                self.number(site).ok_or_else(no_value)?
            }
            ShapeType::Blob => Node::Text(blob(shape)?),
            ShapeType::Timestamp => timestamp(shape, time_of(site)),
            ShapeType::Document => Node::Map(Vec::new()),
            ShapeType::List => self.list(site, around)?,
            ShapeType::Map => self.map(site, around)?,
            ShapeType::Structure => self.structure(site, around)?,
            ShapeType::Union => self.union(site, around)?,
        })
    }

    /// One of so many, other ones for other seeds.
    pub(super) fn choose(&self, count: usize) -> usize {
        if self.seed == 0 {
            return 0;
        }
        let mut random = self.random.get();
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        self.random.set(random);
        (random.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % count.max(1)
    }

    fn structure(&self, site: Site<'t>, around: &mut Vec<u32>) -> Result<Node<'t>, Problem> {
        let shape = site.shape;
        let mut members = Vec::new();
        for index in 0..shape.member_count() {
            let member = shape.member(index);
            if member.is_required() || self.is_wanted(member.shape(), around) {
                let value = self.value(site.member(index), around)?;
                members.push(Member {
                    index,
                    name: member.name(),
                    value,
                });
            }
        }
        Ok(Node::Members(members))
    }

    /// Whether an optional member is there. One that leads back to what it stands in is not.
    fn is_wanted(&self, shape: Shape<'t>, around: &[u32]) -> bool {
        let height = self.heights[shape.index() as usize];
        self.full
            && self.made.get() < LARGE
            && height.is_some_and(|height| around.len() + (height as usize) < DEEPEST / 2)
            && !leads_back(shape, around)
    }

    fn union(&self, site: Site<'t>, around: &mut Vec<u32>) -> Result<Node<'t>, Problem> {
        let shape = site.shape;
        let height = |index: &u32| self.heights[shape.member(*index).row().shape as usize];
        let ending = (0..shape.member_count()).filter(|index| height(index).is_some());
        let mut fitting: Vec<u32> = ending
            .clone()
            .filter(|index| !leads_back(shape.member(*index).shape(), around))
            .collect();
        if fitting.is_empty() || around.len() > DEEPEST / 2 {
            fitting = ending.min_by_key(height).into_iter().collect();
        }
        if fitting.is_empty() {
            return Err(Problem::NoValue(shape.id().to_owned()));
        }
        let index = fitting[self.choose(fitting.len())];
        let value = self.value(site.member(index), around)?;
        Ok(Node::Members(vec![Member {
            index,
            name: shape.member(index).name(),
            value,
        }]))
    }

    /// How many elements or entries a list or a map has.
    fn count(&self, site: Site<'t>, around: &[u32]) -> Result<u64, Problem> {
        let shape = site.shape;
        let length = shape.row().length;
        if length.min > LARGEST as u64 {
            return Err(Problem::TooLarge(shape.id().to_owned()));
        }
        let children = (0..shape.member_count()).map(|index| shape.member(index).shape());
        let ends = |child: Shape<'t>| {
            self.heights[child.index() as usize].is_some() && !leads_back(child, around)
        };
        let wanted = u64::from(children.into_iter().all(ends) && around.len() < DEEPEST / 2);
        Ok(wanted.max(length.min).min(length.max))
    }

    fn list(&self, site: Site<'t>, around: &mut Vec<u32>) -> Result<Node<'t>, Problem> {
        let mut elements: Vec<Node<'t>> = Vec::new();
        let count = self.count(site, around)?;
        let unique = site.shape.row().unique_items;
        let mut number = 0;
        while (elements.len() as u64) < count {
            let element = self.value(site.member(0).number(number), around)?;
            number += 1;
            if !unique || !elements.contains(&element) {
                elements.push(element);
            } else if number > 4 * count + 64 {
                return Err(Problem::NoValue(site.shape.id().to_owned()));
            }
        }
        Ok(Node::List(elements))
    }

    fn map(&self, site: Site<'t>, around: &mut Vec<u32>) -> Result<Node<'t>, Problem> {
        let count = self.count(site, around)?;
        let mut entries: Vec<(String, Node<'t>)> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut number = 0;
        while (entries.len() as u64) < count {
            let key = self.key(site, number, around)?;
            number += 1;
            if seen.insert(key.clone()) {
                entries.push((key, self.value(site.member(1), around)?));
            } else if number > 4 * count + 64 {
                return Err(Problem::NoValue(site.shape.id().to_owned()));
            }
        }
        Ok(Node::Map(entries))
    }

    /// A key of a map.
    pub(super) fn key(
        &self,
        site: Site<'t>,
        number: u64,
        around: &mut Vec<u32>,
    ) -> Result<String, Problem> {
        match self.value(site.member(0).number(number), around)? {
            Node::Text(key) => Ok(key),
            _ => Err(Problem::NoValue(site.shape.id().to_owned())),
        }
    }

    fn enum_value(&self, site: Site<'t>) -> Option<&'t str> {
        let shape = site.shape;
        let shown = shape.value_count() - shape.row().internal_values;
        let fits = |value: &&str| shape.shape_type() == ShapeType::IntEnum || fits(shape, value);
        let values: Vec<&str> = (0..shown)
            .map(|index| shape.value(index))
            .filter(fits)
            .collect();
        let usual = USUAL_VALUES
            .iter()
            .find_map(|usual| values.iter().position(|value| value == usual));
        let first = match self.seed {
            0 => usual.unwrap_or_default(),
            _ => self.choose(values.len()),
        };
        let number = first as u64 + site.purpose.number;
        values
            .get((number % (values.len().max(1)) as u64) as usize)
            .copied()
    }

    fn integer(&self, site: Site<'t>) -> Option<i128> {
        let shape = site.shape;
        let range = shape
            .row()
            .range
            .map(|index| self.tables.ranges[index as usize]);
        let bound = |bound: Option<spec_schema::table::Bound>| {
            bound.map(|bound| bound.integer.unwrap_or(bound.double as i128))
        };
        let min = range.and_then(|range| bound(range.min));
        let max = range.and_then(|range| bound(range.max));
        let extra = i128::from(site.purpose.number) + self.choose(8) as i128;
        let usual = readable::number(site.purpose.member);
        let numbers = [
            usual,
            Some(1),
            min,
            max,
            Some(0),
            min.map(|min| min + 1),
            max.map(|max| max - 1),
        ];
        let numbers = numbers.into_iter().flatten();
        let mut numbers = numbers.clone().map(|number| number + extra).chain(numbers);
        numbers.find(|number| check::integer(shape, *number).is_none())
    }

    fn number(&self, site: Site<'t>) -> Option<Node<'t>> {
        let shape = site.shape;
        let range = shape
            .row()
            .range
            .map(|index| self.tables.ranges[index as usize]);
        let min = range.and_then(|range| range.min).map(|bound| bound.double);
        let max = range.and_then(|range| range.max).map(|bound| bound.double);
        let between = min.zip(max).map(|(min, max)| min + (max - min) / 2.0);
        let extra = site.purpose.number as f64 + self.choose(8) as f64 / 16.0;
        let numbers = [Some(0.5), Some(1.0), between, min, max]
            .into_iter()
            .flatten();
        let mut numbers = numbers.clone().map(|number| number + extra).chain(numbers);
        let number = numbers.find(|number| match shape.shape_type() {
            ShapeType::BigDecimal => check::range(shape, Number::Double(*number)).is_none(),
            _ => check::double(shape, *number).is_none(),
        })?;
        Some(Node::Double(number))
    }

    /// A text: a readable one where one is allowed, else the shortest.
    fn text(&self, site: Site<'t>) -> Result<String, Problem> {
        let shape = site.shape;
        let row = shape.row();
        if row.length.min > LONGEST {
            return Err(Problem::TooLarge(shape.id().to_owned()));
        }
        let number = self.seed.wrapping_add(site.purpose.number);
        let readable = readable::texts(shape, site.purpose, self.seed);
        if let Some(text) = readable.iter().find(|text| fits(shape, text)) {
            return Ok(text.clone());
        }
        let mut fitted = readable.iter().flat_map(|text| fitted(shape, text, number));
        if let Some(text) = fitted.find(|text| fits(shape, text)) {
            return Ok(text);
        }
        let key = (shape.index(), number);
        let known = self.texts.borrow().get(&key).cloned();
        let text = match known {
            Some(text) => text,
            None => {
                let text = of_pattern(shape, number);
                self.texts.borrow_mut().insert(key, text.clone());
                text
            }
        };
        text.ok_or_else(|| Problem::NoValue(shape.id().to_owned()))
    }
}

/// Whether a shape leads to one of those around, or is one.
fn leads_back(shape: Shape<'_>, around: &[u32]) -> bool {
    around.contains(&shape.index())
        || matches!(shape.shape_type(), ShapeType::List | ShapeType::Map)
            && shape.row().length.min == 0
            && (0..shape.member_count())
                .any(|index| around.contains(&shape.member(index).row().shape))
}

/// Whether a text satisfies all constraints of a shape.
pub(super) fn fits(shape: Shape<'_>, text: &str) -> bool {
    check::text(shape, text).iter().all(Option::is_none)
}

/// A text made longer or shorter, for a shape with other lengths.
fn fitted(shape: Shape<'_>, text: &str, number: u64) -> Vec<String> {
    let length = shape.row().length;
    let own = text.chars().count() as u64;
    if own < length.min {
        let filling = "0123456789abcdef"
            .chars()
            .cycle()
            .take((length.min - own) as usize);
        let filling: String = filling.collect();
        let last = number.to_string();
        let kept = filling.len().saturating_sub(last.len());
        return vec![
            format!("{text}{}{last}", &filling[..kept]),
            format!("{text}{filling}"),
            text.chars().cycle().take(length.min as usize).collect(),
        ];
    }
    if own > length.max && length.max > 0 {
        let last = match number {
            0 => String::new(),
            number => number.to_string(),
        };
        let kept = (length.max as usize).saturating_sub(last.len());
        let kept: String = text.chars().take(kept).collect();
        return vec![
            format!("{}{last}", kept.trim_end_matches(['-', '_', '/', ' '])),
            format!("{kept}{last}"),
        ];
    }
    Vec::new()
}

/// A text that pattern and length allow.
fn of_pattern(shape: Shape<'_>, number: u64) -> Option<String> {
    let length = shape.row().length;
    let max = usize::try_from(length.max.min(LONGEST)).unwrap_or(usize::MAX);
    let Some(pattern) = shape.pattern() else {
        let text = "x".repeat(length.min as usize);
        return fits(shape, &text).then_some(text);
    };
    let min = length.min as usize;
    let text = match number {
        0 => pattern.shortest(min, max),
        number => pattern.sample(number, min, max),
    };
    text.ok().flatten().filter(|text| fits(shape, text))
}

/// Base64 of some bytes, as many as the shape wants.
fn blob(shape: Shape<'_>) -> Result<String, Problem> {
    let length = shape.row().length;
    if length.min > LONGEST {
        return Err(Problem::TooLarge(shape.id().to_owned()));
    }
    // The bytes are zero, but for three that are usual.
    let whole = |bytes: u64| "ZGF0".repeat((bytes / 3) as usize);
    let bytes = length.min.max(3).min(length.max);
    let rest = match bytes % 3 {
        0 => "",
        1 => "ZA==",
        _ => "ZGE=",
    };
    Ok(format!("{}{rest}", whole(bytes)))
}

/// Seconds since 1970 that suit what a timestamp is for: what ends is later.
fn time_of(site: Site<'_>) -> i64 {
    let words = readable::words(site.purpose.member);
    let is_end = words
        .iter()
        .any(|word| matches!(&**word, "end" | "before" | "until" | "expiration"));
    START + if is_end { DAY } else { 0 }
}

/// 2026-01-05T09:00:00Z.
pub(super) const START: i64 = 1_767_603_600;
pub(super) const DAY: i64 = 86_400;

/// A timestamp on one of the first days after the start of the examples' time.
pub(super) fn timestamp<'t>(shape: Shape<'_>, seconds: i64) -> Node<'t> {
    let days = (seconds - START) / DAY;
    let day = (5 + days).clamp(1, 28);
    match shape.row().timestamp {
        TimestampFormat::EpochSeconds => Node::Integer((START + (day - 5) * DAY).into()),
        TimestampFormat::HttpDate => {
            // The fifth of that January is a Monday.
            let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
            let name = names[(day - 5).rem_euclid(7) as usize];
            Node::Text(format!("{name}, {day:02} Jan 2026 09:00:00 GMT"))
        }
        TimestampFormat::Any | TimestampFormat::DateTime => {
            Node::Text(format!("2026-01-{day:02}T09:00:00Z"))
        }
    }
}

/// How deep the smallest value of each shape is.
fn heights(tables: &Tables<'_>) -> Vec<Option<u32>> {
    let mut heights: Vec<Option<u32>> = vec![None; tables.shapes.len()];
    loop {
        let mut changed = false;
        for index in 0..tables.shapes.len() {
            let shape = tables.shape(index as u32);
            let members = (0..shape.member_count()).map(|index| shape.member(index));
            let of = |member: spec_schema::table::Member<'_>| heights[member.row().shape as usize];
            let height = match shape.shape_type() {
                ShapeType::Structure => members
                    .filter(|member| member.is_required())
                    .try_fold(0, |most, member| Some(of(member)?.max(most))),
                ShapeType::Union => members.filter_map(of).min(),
                ShapeType::List | ShapeType::Map if shape.row().length.min > 0 => members
                    .into_iter()
                    .try_fold(0, |most, member| Some(of(member)?.max(most))),
                _ => Some(0),
            };
            let height = height.map(|height| height + 1);
            if heights[index].is_none() && height.is_some() {
                heights[index] = height;
                changed = true;
            }
        }
        if !changed {
            return heights;
        }
    }
}
