//! Values with named entries: structures, unions and maps.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use spec_schema::check::{self, Fault};
use spec_schema::condition::{Fact, Present};
use spec_schema::table::{MemberRow, Shape, ShapeType};

use super::facts::{ELEMENT, Mark, Wanted};
use super::lookup;
use super::seed::{Seen, ValueSeed};
use super::skip::Skip;
use super::small::MapKeys;
use super::trace::Parts;

/// Reads a key without copying it where the input allows.
pub(super) struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

/// Finds the member that a key names. The key need not outlive that, unless it names none.
struct MemberSeed<'k, 't> {
    text: &'t str,
    rows: &'t [MemberRow],
    /// The member to look at first: most documents name members in about the model's order.
    likely: u32,
    /// Takes a key that names no member.
    unknown: &'k mut String,
}

impl<'de> DeserializeSeed<'de> for MemberSeed<'_, '_> {
    type Value = Option<u32>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for MemberSeed<'_, '_> {
    type Value = Option<u32>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        KeySeed.expecting(formatter)
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        let found = lookup::member_index(self.text, self.rows, key, self.likely);
        if found.is_none() {
            key.clone_into(self.unknown);
        }
        Ok(found)
    }
}

/// A set of members, by index.
#[derive(Default)]
struct MemberSet {
    low: [u64; 2],
    /// Members from the 129th on; no structure of SageMaker has as many.
    high: Vec<u32>,
}

impl MemberSet {
    /// Adds a member; false where it was there.
    #[inline]
    fn insert(&mut self, member: u32) -> bool {
        let Some(word) = self.low.get_mut((member / u64::BITS) as usize) else {
            return self.insert_high(member);
        };
        let before = *word;
        *word |= 1 << (member % u64::BITS);
        before != *word
    }

    #[cold]
    fn insert_high(&mut self, member: u32) -> bool {
        let is_new = !self.high.contains(&member);
        self.high.push(member);
        is_new
    }

    fn remove(&mut self, member: u32) {
        match self.low.get_mut((member / u64::BITS) as usize) {
            Some(word) => *word &= !(1 << (member % u64::BITS)),
            None => self.high.retain(|other| *other != member),
        }
    }

    #[inline]
    fn contains(&self, member: u32) -> bool {
        match self.low.get((member / u64::BITS) as usize) {
            Some(word) => word >> (member % u64::BITS) & 1 == 1,
            None => self.high.contains(&member),
        }
    }

    /// One bit for each of the first 128 members.
    fn low(&self) -> u128 {
        u128::from(self.low[1]) << u64::BITS | u128::from(self.low[0])
    }
}

/// What is known of a structure's members once it has been read.
#[derive(Default)]
struct Entries {
    /// Members that stand in the document, null or not.
    named: MemberSet,
    /// Those of them that are null.
    null: MemberSet,
}

impl Entries {
    /// Whether a member has a value.
    #[inline]
    fn is_given(&self, member: u32) -> bool {
        self.named.contains(member) && !self.null.contains(member)
    }

    /// How many of the first members have a value.
    fn given_count(&self, members: u32) -> u32 {
        (0..members)
            .map(|member| u32::from(self.is_given(member)))
            .sum()
    }

    /// The first members that have a value.
    #[inline]
    fn given(&self) -> Present {
        Present::new(self.named.low() & !self.null.low())
    }
}

/// One structure or union while its entries are read.
pub(super) struct Walk<'s, 'w, 'a> {
    seed: &'s mut ValueSeed<'w, 'a>,
    rows: &'w [MemberRow],
    entries: Entries,
    /// Where the facts about the structure start.
    mark: Option<Mark>,
    /// How many entries of a union are not its members.
    unknown: u32,
    traces: Option<Box<Parts>>,
}

impl<'s, 'w, 'a> Walk<'s, 'w, 'a> {
    #[inline]
    pub(super) fn new(seed: &'s mut ValueSeed<'w, 'a>) -> Self {
        seed.start();
        Walk {
            mark: seed.open(Fact::Structure(Present::new(0))),
            rows: lookup::members(seed.shape),
            traces: seed.trace.parts(),
            seed,
            entries: Entries::default(),
            unknown: 0,
        }
    }

    /// The seed of the member with an index.
    #[inline]
    pub(super) fn member(&mut self, index: u32) -> ValueSeed<'_, 'a> {
        let shape = self.seed.shape;
        let row = &self.rows[index as usize];
        ValueSeed {
            context: self.seed.context,
            shape: shape.tables().shape(row.shape),
            path: self.seed.path.member(shape, index),
            nullable: true,
            wanted: self.mark.map(|_| row.reads),
            member: index,
            place: match &mut self.seed.place {
                Some(place) => place.member(index),
                None => None,
            },
            trace: Parts::trace(self.traces.as_deref()),
        }
    }

    /// Remembers what a member has shown.
    #[inline]
    pub(super) fn saw(&mut self, index: u32, seen: Seen) {
        if let Some(traces) = &mut self.traces {
            traces.add(&index.to_le_bytes(), seen == Seen::Present);
        }
        if seen == Seen::Null {
            self.entries.null.insert(index);
        }
    }

    /// A member stands in the document; twice is reported.
    #[inline]
    pub(super) fn named(&mut self, index: u32) {
        if !self.entries.named.insert(index) {
            // The last of them counts.
            self.entries.null.remove(index);
            let member = self.seed.shape.member(index);
            let path = self.seed.path.member(self.seed.shape, index);
            let fault = Fault::DuplicateKey(member.name());
            self.seed.context.report(self.seed.shape, &path, fault);
        }
    }

    /// Reports an entry that is not a member; `null` says whether its value is.
    pub(super) fn unknown(&mut self, key: &str, null: bool) {
        // Serializers of unions add a type tag and empty members, which mean nothing.
        let is_union = self.seed.shape.shape_type() == ShapeType::Union;
        if is_union && (null || key == "__type") {
            return;
        }
        self.unknown += 1;
        let path = self.seed.path.name(key);
        let fault = Fault::UnknownMember(key);
        self.seed.context.report(self.seed.shape, &path, fault);
    }

    /// What can be said of a structure only when all of it has been read.
    #[inline]
    pub(super) fn finish(mut self) -> Seen {
        self.seed.trace.entries(self.traces.take());
        let Walk {
            seed,
            rows,
            entries,
            ..
        } = &self;
        let shape = seed.shape;
        if shape.shape_type() == ShapeType::Union {
            // An unknown member has been reported, and may be the one that was meant.
            let given = entries.given_count(shape.member_count());
            if given > 1 || given + self.unknown == 0 {
                seed.report(Fault::Union(given));
            }
        } else {
            for (index, row) in rows.iter().enumerate() {
                let index = index as u32;
                if row.required && !entries.is_given(index) {
                    let path = seed.path.member(shape, index);
                    seed.context.report(shape, &path, Fault::Required(index));
                }
            }
        }
        seed.close(self.mark, Fact::Structure(entries.given()));
        Seen::Present
    }
}

/// Checks the members of a structure or union, then what holds for it as a whole.
pub(super) fn walk_structure<'de: 'a, 'a, A: MapAccess<'de>>(
    seed: &mut ValueSeed<'_, 'a>,
    mut map: A,
) -> Result<Seen, A::Error> {
    let text = seed.shape.tables().text;
    let mut walk = Walk::new(seed);
    let mut unknown = String::new();
    let mut likely = 0;
    while let Some(found) = map.next_key_seed(MemberSeed {
        text,
        rows: walk.rows,
        likely,
        unknown: &mut unknown,
    })? {
        let Some(index) = found else {
            let given = map.next_value_seed(Skip)?;
            walk.unknown(&unknown, !given);
            continue;
        };
        likely = index + 1;
        walk.named(index);
        let seen = map.next_value_seed(&mut walk.member(index))?;
        walk.saw(index, seen);
    }
    Ok(walk.finish())
}

/// One map while its entries are read.
pub(super) struct MapWalk<'s, 'w, 'a> {
    seed: &'s mut ValueSeed<'w, 'a>,
    key: Shape<'w>,
    value: Shape<'w>,
    /// null is a value of the map.
    nullable: bool,
    /// What conditions read of the values.
    wanted: Wanted,
    keys: MapKeys<'a>,
    count: u64,
    /// Where the facts about the map start, and those about the entry that is read.
    mark: Option<Mark>,
    entry: Option<Mark>,
    traces: Option<Box<Parts>>,
}

impl<'s, 'w, 'a> MapWalk<'s, 'w, 'a> {
    #[inline]
    pub(super) fn new(seed: &'s mut ValueSeed<'w, 'a>) -> Self {
        seed.start();
        let keys = seed.context.keys.open();
        let mark = seed.open(Fact::Map(0));
        let value = seed.shape.member(1);
        MapWalk {
            key: seed.shape.member(0).shape(),
            value: value.shape(),
            nullable: seed.shape.row().sparse,
            wanted: mark.map(|_| value.reads()),
            mark,
            entry: None,
            traces: seed.trace.parts(),
            seed,
            keys,
            count: 0,
        }
    }

    /// Checks a key; the seed of its value.
    #[inline]
    pub(super) fn entry<'m>(&'m mut self, key: &'m Cow<'a, str>) -> ValueSeed<'m, 'a> {
        if !lookup::is_fine(self.key, key) || self.key.shape_type() != ShapeType::String {
            for fault in check::text(self.key, key).into_iter().flatten() {
                let path = &self.seed.path;
                self.seed.context.report_key(self.key, path, fault, key);
            }
        }
        let facts = &self.seed.context.facts;
        self.entry = self.mark.map(|_| facts.text(ELEMENT, key));
        ValueSeed {
            context: self.seed.context,
            shape: self.value,
            path: self.seed.path.entry(key),
            nullable: self.nullable,
            wanted: self.wanted,
            member: ELEMENT,
            place: match &mut self.seed.place {
                Some(place) => place.entry(key.clone()),
                None => None,
            },
            trace: Parts::trace(self.traces.as_deref()),
        }
    }

    /// Remembers a key, and reports one that stands twice.
    #[inline]
    pub(super) fn saw(&mut self, key: Cow<'a, str>) {
        if let Some(traces) = &mut self.traces {
            traces.add(key.as_bytes(), true);
        }
        if let Some(entry) = self.entry.take() {
            self.seed.context.facts.close_entry(entry);
        }
        match self.seed.context.keys.insert(&mut self.keys, key) {
            Ok(()) => self.count += 1,
            Err(key) => {
                let path = self.seed.path.name(&key);
                let fault = Fault::DuplicateKey(&key);
                self.seed.context.report(self.seed.shape, &path, fault);
            }
        }
    }

    /// What can be said of a map only when all of it has been read.
    #[inline]
    pub(super) fn finish(mut self) -> Seen {
        self.seed.context.keys.close(&self.keys);
        self.seed.trace.entries(self.traces.take());
        self.seed.close(self.mark, Fact::Map(self.count));
        self.seed.finish(self.count)
    }
}

/// Checks keys and values of a map.
pub(super) fn walk_map<'de: 'a, 'a, A: MapAccess<'de>>(
    seed: &mut ValueSeed<'_, 'a>,
    mut map: A,
) -> Result<Seen, A::Error> {
    let mut walk = MapWalk::new(seed);
    while let Some(key) = map.next_key_seed(KeySeed)? {
        map.next_value_seed(&mut walk.entry(&key))?;
        walk.saw(key);
    }
    Ok(walk.finish())
}
