//! Documents: values that may be anything, filled as they are read.

use alloc::borrow::{Cow, ToOwned};
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::structure::KeySeed;
use crate::place::Place;

/// Fills any value into a place.
pub(super) struct Document<'p, 'a>(pub(super) &'p mut dyn Place<'a>);

impl<'a> Document<'_, 'a> {
    pub(super) fn list<'de: 'a, A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        self.0.start();
        while elements.next_element_seed(Element(&mut *self.0))?.is_some() {}
        Ok(())
    }

    pub(super) fn map<'de: 'a, A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        self.0.start();
        while let Some(key) = entries.next_key_seed(KeySeed)? {
            let Some(place) = self.0.entry(key) else {
                return Ok(());
            };
            entries.next_value_seed(Document(place))?;
        }
        Ok(())
    }
}

/// An element of a list. Its place is opened when there is one, not before.
struct Element<'p, 'a>(&'p mut dyn Place<'a>);

impl<'de: 'a, 'a> DeserializeSeed<'de> for Element<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0.element() {
            Some(place) => Document(place).deserialize(deserializer),
            None => super::skip::Skip.deserialize(deserializer).map(|_| ()),
        }
    }
}

impl<'de: 'a, 'a> DeserializeSeed<'de> for Document<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Document<'_, 'a> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.0.boolean(value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.integer(value.into());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.integer(value.into());
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.0.double(value);
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.0.text(Cow::Owned(text.to_owned()));
        Ok(())
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        self.0.text(Cow::Borrowed(text));
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        self.list(elements)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        self.map(entries)
    }
}
