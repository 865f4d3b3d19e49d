//! A document with the places of its values.
//!
//! Trees are made only where there is something to say of a document: the check itself reads
//! the text.

use std::borrow::Cow;
use std::ops::Range;

use spec_core::Constraint;

/// A value and the bytes that it stands on.
#[derive(Clone, Debug)]
pub(crate) struct Node<'s> {
    pub(crate) span: Range<usize>,
    pub(crate) value: Value<'s>,
}

#[derive(Clone, Debug)]
pub(crate) enum Value<'s> {
    Null,
    Boolean(bool),
    /// A number as it is written.
    Number(Cow<'s, str>),
    Text(Cow<'s, str>),
    List(Vec<Node<'s>>),
    /// Entries in the order of the document, with keys that stand twice.
    Map(Vec<Entry<'s>>),
    /// A value that is not known before the document is used.
    Unknown,
}

/// An entry of a map.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'s> {
    pub(crate) key: Cow<'s, str>,
    /// The key as it stands in the document, where that is another.
    pub(crate) written: Option<Cow<'s, str>>,
    pub(crate) key_span: Range<usize>,
    pub(crate) value: Node<'s>,
}

impl<'s> Node<'s> {
    /// The entries of a map; none of another value.
    pub(crate) fn entries(&self) -> &[Entry<'s>] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The first entry with a key.
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry<'s>> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The bytes that a violation at a path is about: those of the value, of the key for an
    /// entry that should not be there, of the structure for a member that should, or of the null
    /// that is there in its place.
    ///
    /// `repeat` tells the violations of one key that stands several times apart.
    pub(crate) fn locate(&self, path: &str, constraint: Constraint, repeat: usize) -> Range<usize> {
        let Some((parent, last)) = path.rsplit_once('/') else {
            return self.span.clone();
        };
        let last = unescape(last);
        let parent = self.descend(parent);
        let mut named = parent.entries().iter().filter(|entry| entry.key == last);
        match constraint {
            Constraint::DuplicateKey => named
                .nth(repeat + 1)
                .map_or(&parent.span, |entry| &entry.key_span)
                .clone(),
            Constraint::UnknownMember => named
                .nth(repeat)
                .map_or(&parent.span, |entry| &entry.key_span)
                .clone(),
            _ => parent.child(&last).unwrap_or(parent).span.clone(),
        }
    }

    /// The value at a JSON Pointer, or the deepest one on the way to it.
    pub(crate) fn descend(&self, pointer: &str) -> &Node<'s> {
        let mut node = self;
        for segment in pointer.split('/').skip(1) {
            match node.child(&unescape(segment)) {
                Some(child) => node = child,
                None => break,
            }
        }
        node
    }

    pub(crate) fn child(&self, segment: &str) -> Option<&Node<'s>> {
        match &self.value {
            Value::List(elements) => elements.get(segment.parse::<usize>().ok()?),
            Value::Map(_) => self.entry(segment).map(|entry| &entry.value),
            _ => None,
        }
    }
}

/// A segment of a JSON Pointer as the key that it names (RFC 6901).
pub(crate) fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.contains('~') {
        Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(segment)
    }
}
