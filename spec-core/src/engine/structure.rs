//! Values with named entries: structures, unions and maps.

use alloc::borrow::{Cow, ToOwned};
use alloc::vec::Vec;
use core::cell::RefCell;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use spec_schema::check::{self, Fault};
use spec_schema::condition::{Fact, Present};
use spec_schema::table::ShapeType;

use super::facts::{ELEMENT, Mark};
use super::lookup;
use super::seed::{Seen, ValueSeed};
use super::skip::Skip;
use super::small::Keys;

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

/// A set of members, by index.
#[derive(Default)]
struct MemberSet {
    first: u64,
    second: u64,
    /// Members from the 129th on; no structure of SageMaker has as many.
    high: Vec<u32>,
}

impl MemberSet {
    /// Adds a member; false where it was there.
    #[inline]
    fn insert(&mut self, member: u32) -> bool {
        let word = match member / u64::BITS {
            0 => &mut self.first,
            1 => &mut self.second,
            _ => return self.insert_high(member),
        };
        let bit = 1 << (member % u64::BITS);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    #[cold]
    fn insert_high(&mut self, member: u32) -> bool {
        let is_new = !self.high.contains(&member);
        self.high.push(member);
        is_new
    }

    #[inline]
    fn contains(&self, member: u32) -> bool {
        let word = match member / u64::BITS {
            0 => self.first,
            1 => self.second,
            _ => return self.high.contains(&member),
        };
        word >> (member % u64::BITS) & 1 == 1
    }

    /// One bit for each of the first 128 members.
    fn low(&self) -> u128 {
        u128::from(self.second) << u64::BITS | u128::from(self.first)
    }
}

/// What is known of a structure's members once it has been read.
#[derive(Default)]
struct Entries {
    /// Members that stand in the document, null or not.
    named: MemberSet,
    /// Members with a value.
    given: MemberSet,
    given_count: u32,
}

/// One structure or union while its entries are read.
pub(super) struct Walk<'s, 'w, 'a> {
    seed: &'s mut ValueSeed<'w, 'a>,
    entries: Entries,
    /// Where the facts about the structure start.
    mark: Option<Mark>,
    /// How many entries of a union are not its members.
    unknown: u32,
    /// The trace of the member that is read, and those of members before.
    trace: RefCell<Vec<u8>>,
    traces: Vec<(Vec<u8>, Vec<u8>)>,
}

impl<'s, 'w, 'a> Walk<'s, 'w, 'a> {
    #[inline]
    pub(super) fn new(seed: &'s mut ValueSeed<'w, 'a>) -> Self {
        seed.start();
        Walk {
            mark: seed.open(Fact::Structure(Present::new(0))),
            seed,
            entries: Entries::default(),
            unknown: 0,
            trace: RefCell::default(),
            traces: Vec::new(),
        }
    }

    /// The seed of the member with an index.
    #[inline]
    pub(super) fn member<'m>(&'m mut self, index: u32, name: &'m str) -> ValueSeed<'m, 'a> {
        let row = &lookup::members(self.seed.shape)[index as usize];
        ValueSeed {
            context: self.seed.context,
            shape: self.seed.shape.tables().shape(row.shape),
            path: self.seed.path.name(name),
            nullable: true,
            wanted: self.mark.map(|_| row.reads),
            member: index,
            place: match &mut self.seed.place {
                Some(place) => place.member(index),
                None => None,
            },
            trace: self.seed.trace.part(&self.trace),
        }
    }

    /// Remembers what a member has shown.
    #[inline]
    pub(super) fn saw(&mut self, index: u32, seen: Seen) {
        if self.seed.trace.is_wanted() {
            let trace = self.trace.take();
            if seen == Seen::Present {
                self.traces.push((index.to_le_bytes().to_vec(), trace));
            }
        }
        if seen == Seen::Present && self.entries.given.insert(index) {
            self.entries.given_count += 1;
        }
    }

    /// Reports a member that stands twice.
    #[inline]
    fn named(&mut self, index: u32, key: &str) {
        if !self.entries.named.insert(index) {
            let path = self.seed.path.name(key);
            let fault = Fault::DuplicateKey(key);
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
        self.seed.trace.entries(core::mem::take(&mut self.traces));
        let Walk { seed, entries, .. } = &self;
        let shape = seed.shape;
        if shape.shape_type() == ShapeType::Union {
            // An unknown member has been reported, and may be the one that was meant.
            if entries.given_count > 1 || entries.given_count + self.unknown == 0 {
                seed.report(Fault::Union(entries.given_count));
            }
        } else {
            for (index, row) in lookup::members(shape).iter().enumerate() {
                let index = index as u32;
                if row.required && !entries.given.contains(index) {
                    let path = seed.path.name(shape.member(index).name());
                    seed.context.report(shape, &path, Fault::Required(index));
                }
            }
        }
        seed.close(
            self.mark,
            Fact::Structure(Present::new(entries.given.low())),
        );
        Seen::Present
    }
}

/// Checks the members of a structure or union, then what holds for it as a whole.
pub(super) fn walk_structure<'de: 'a, 'a, A: MapAccess<'de>>(
    mut seed: ValueSeed<'_, 'a>,
    mut map: A,
) -> Result<Seen, A::Error> {
    let shape = seed.shape;
    let mut walk = Walk::new(&mut seed);
    while let Some(key) = map.next_key_seed(KeySeed)? {
        match lookup::member_index(shape, &key) {
            Some(index) => {
                walk.named(index, &key);
                let seen = map.next_value_seed(walk.member(index, &key))?;
                walk.saw(index, seen);
            }
            None => {
                let given = map.next_value_seed(Skip)?;
                walk.unknown(&key, !given);
            }
        }
    }
    Ok(walk.finish())
}

/// One map while its entries are read.
pub(super) struct MapWalk<'s, 'w, 'a> {
    seed: &'s mut ValueSeed<'w, 'a>,
    keys: Keys<'a>,
    count: u64,
    /// Where the facts about the map start, and those about the entry that is read.
    mark: Option<Mark>,
    entry: Option<Mark>,
    /// The trace of the value that is read, and those of entries before.
    trace: RefCell<Vec<u8>>,
    traces: Vec<(Vec<u8>, Vec<u8>)>,
}

impl<'s, 'w, 'a> MapWalk<'s, 'w, 'a> {
    #[inline]
    pub(super) fn new(seed: &'s mut ValueSeed<'w, 'a>) -> Self {
        seed.start();
        MapWalk {
            mark: seed.open(Fact::Map(0)),
            entry: None,
            seed,
            keys: Keys::new(),
            count: 0,
            trace: RefCell::default(),
            traces: Vec::new(),
        }
    }

    /// Checks a key; the seed of its value.
    #[inline]
    pub(super) fn entry<'m>(&'m mut self, key: &'m Cow<'a, str>) -> ValueSeed<'m, 'a> {
        let (keys, values) = (self.seed.shape.member(0), self.seed.shape.member(1));
        if !lookup::is_fine(keys.shape(), key) || keys.shape().shape_type() != ShapeType::String {
            for fault in check::text(keys.shape(), key).into_iter().flatten() {
                let path = &self.seed.path;
                self.seed.context.report_key(keys.shape(), path, fault, key);
            }
        }
        let facts = &self.seed.context.facts;
        self.entry = self.mark.map(|_| facts.text(ELEMENT, key));
        ValueSeed {
            context: self.seed.context,
            shape: values.shape(),
            path: self.seed.path.entry(key),
            nullable: self.seed.shape.row().sparse,
            wanted: self.mark.map(|_| values.reads()),
            member: ELEMENT,
            place: match &mut self.seed.place {
                Some(place) => place.entry(key.clone()),
                None => None,
            },
            trace: self.seed.trace.part(&self.trace),
        }
    }

    /// Remembers a key, and reports one that stands twice.
    #[inline]
    pub(super) fn saw(&mut self, key: Cow<'a, str>) {
        if self.seed.trace.is_wanted() {
            self.traces
                .push((key.as_bytes().to_vec(), self.trace.take()));
        }
        if let Some(entry) = self.entry.take() {
            self.seed.context.facts.close(entry, None);
        }
        if self.keys.contains(&key) {
            let path = self.seed.path.name(&key);
            let fault = Fault::DuplicateKey(&key);
            self.seed.context.report(self.seed.shape, &path, fault);
        } else {
            self.keys.insert(key);
            self.count += 1;
        }
    }

    /// What can be said of a map only when all of it has been read.
    #[inline]
    pub(super) fn finish(mut self) -> Seen {
        self.seed.trace.entries(core::mem::take(&mut self.traces));
        self.seed.close(self.mark, Fact::Map(self.count));
        self.seed.finish(self.count)
    }
}

/// Checks keys and values of a map.
pub(super) fn walk_map<'de: 'a, 'a, A: MapAccess<'de>>(
    mut seed: ValueSeed<'_, 'a>,
    mut map: A,
) -> Result<Seen, A::Error> {
    let mut walk = MapWalk::new(&mut seed);
    while let Some(key) = map.next_key_seed(KeySeed)? {
        map.next_value_seed(walk.entry(&key))?;
        walk.saw(key);
    }
    Ok(walk.finish())
}
