//! Values with named entries: structures, unions and maps.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use spec_schema::check::{self, Fault};
use spec_schema::condition::{self, Members, Operand};
use spec_schema::table::{Shape, ShapeType};

use super::seed::{Seen, ValueSeed};

/// Reads a key without copying it where the input allows.
struct KeySeed;

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
    low: u128,
    /// Members from the 129th on; no structure of SageMaker has as many.
    high: Vec<u32>,
}

impl MemberSet {
    /// Adds a member; false where it was there.
    fn insert(&mut self, member: u32) -> bool {
        if self.contains(member) {
            return false;
        }
        match 1_u128.checked_shl(member) {
            Some(bit) => self.low |= bit,
            None => self.high.push(member),
        }
        true
    }

    fn contains(&self, member: u32) -> bool {
        match 1_u128.checked_shl(member) {
            Some(bit) => self.low & bit != 0,
            None => self.high.contains(&member),
        }
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
    /// Values that a condition reads.
    observed: Vec<(u32, Seen)>,
}

impl Members for Entries {
    fn operand(&self, member: u32) -> Operand<'_> {
        if !self.given.contains(member) {
            return Operand::Null;
        }
        match self.observed.iter().find(|(index, _)| *index == member) {
            Some((_, Seen::Boolean(value))) => Operand::Boolean(*value),
            Some((_, Seen::Text(text))) => Operand::Text(text),
            _ => Operand::Present,
        }
    }
}

/// Checks the members of a structure or union, then what holds for it as a whole.
pub(super) fn walk_structure<'de, A: MapAccess<'de>>(
    seed: &ValueSeed<'_>,
    mut map: A,
) -> Result<(), A::Error> {
    let shape = seed.shape;
    let is_union = shape.shape_type() == ShapeType::Union;
    let mut entries = Entries::default();
    let mut unknown = 0;
    while let Some(key) = map.next_key_seed(KeySeed)? {
        let path = seed.path.name(&key);
        let Some(index) = shape.member_index(&key) else {
            let value = map.next_value_seed(NullSeed)?;
            // Serializers of unions add a type tag and empty members, which mean nothing.
            if !(is_union && (value || key == "__type")) {
                unknown += 1;
                seed.context
                    .report(shape, &path, Fault::UnknownMember(&key));
            }
            continue;
        };
        if !entries.named.insert(index) {
            seed.context.report(shape, &path, Fault::DuplicateKey(&key));
        }
        let member = shape.member(index);
        let seen = map.next_value_seed(ValueSeed {
            context: seed.context,
            shape: member.shape(),
            path,
            nullable: true,
            observe: member.is_observed(),
        })?;
        if !matches!(seen, Seen::Null) && entries.given.insert(index) {
            entries.given_count += 1;
            if member.is_observed() {
                entries.observed.push((index, seen));
            }
        }
    }
    if is_union {
        // An unknown member has been reported, and may be the one that was meant.
        if entries.given_count > 1 || entries.given_count + unknown == 0 {
            let fault = Fault::Union(entries.given_count);
            seed.context.report(shape, &seed.path, fault);
        }
    } else {
        finish(seed, shape, &entries);
    }
    Ok(())
}

/// What can be said of a structure only when all of it has been read.
fn finish(seed: &ValueSeed<'_>, shape: Shape<'_>, entries: &Entries) {
    for index in 0..shape.member_count() {
        let member = shape.member(index);
        if member.is_required() && !entries.given.contains(index) {
            let path = seed.path.name(member.name());
            seed.context.report(shape, &path, Fault::Required(index));
        }
    }
    for index in 0..shape.condition_count() {
        if !condition::holds(shape.condition(index), entries) {
            seed.context
                .report(shape, &seed.path, Fault::Condition(index));
        }
    }
}

/// Checks keys and values of a map.
pub(super) fn walk_map<'de, A: MapAccess<'de>>(
    seed: &ValueSeed<'_>,
    mut map: A,
) -> Result<(), A::Error> {
    let (key_shape, value_shape) = (seed.shape.member(0).shape(), seed.shape.member(1).shape());
    let mut keys = HashSet::new();
    let mut count = 0;
    while let Some(key) = map.next_key_seed(KeySeed)? {
        let path = seed.path.name(&key);
        for fault in check::text(key_shape, &key).into_iter().flatten() {
            seed.context.report(key_shape, &seed.path, fault);
        }
        map.next_value_seed(ValueSeed {
            context: seed.context,
            shape: value_shape,
            path,
            nullable: seed.shape.row().sparse,
            observe: false,
        })?;
        if keys.contains(&key) {
            seed.context
                .report(seed.shape, &path, Fault::DuplicateKey(&key));
        } else {
            keys.insert(key);
            count += 1;
        }
    }
    if let Some(fault) = check::length(seed.shape, count) {
        seed.report(fault);
    }
    Ok(())
}

/// Passes over a value and says whether it was null.
struct NullSeed;

impl<'de> DeserializeSeed<'de> for NullSeed {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        Ok(<Option<IgnoredAny> as serde::Deserialize>::deserialize(deserializer)?.is_none())
    }
}
