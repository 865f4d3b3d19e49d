//! An example while it is made: a value that knows the order of its members.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A value of a shape.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node<'t> {
    Boolean(bool),
    Integer(i128),
    Double(f64),
    Text(String),
    List(Vec<Node<'t>>),
    Map(Vec<(String, Node<'t>)>),
    /// The members of a structure or union, sorted by their index in the shape.
    Members(Vec<Member<'t>>),
}

/// A member that has a value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Member<'t> {
    pub(super) index: u32,
    pub(super) name: &'t str,
    pub(super) value: Node<'t>,
}

impl<'t> Node<'t> {
    /// How many values there are in the node, itself among them.
    pub(super) fn size(&self) -> usize {
        1 + match self {
            Node::List(elements) => elements.iter().map(Node::size).sum(),
            Node::Map(entries) => entries.iter().map(|(_, value)| value.size()).sum(),
            Node::Members(members) => members.iter().map(|member| member.value.size()).sum(),
            _ => 0,
        }
    }

    /// A structure's members with another value of one of them, or without it.
    pub(super) fn with(members: &[Member<'t>], changed: Member<'t>) -> Node<'t> {
        let mut members = members.to_vec();
        match members.binary_search_by_key(&changed.index, |member| member.index) {
            Ok(at) => members[at] = changed,
            Err(at) => members.insert(at, changed),
        }
        Node::Members(members)
    }

    /// A structure's members without one of them.
    pub(super) fn without(members: &[Member<'t>], index: u32) -> Node<'t> {
        let others = members.iter().filter(|member| member.index != index);
        Node::Members(others.cloned().collect())
    }
}

/// A list or a map with another value at a place.
pub(super) fn replaced<T: Clone>(all: &[T], at: usize, value: T) -> Vec<T> {
    let mut all = all.to_vec();
    all[at] = value;
    all
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Boolean(value) => serializer.serialize_bool(*value),
            Node::Integer(value) => serializer.serialize_i128(*value),
            Node::Double(value) => serializer.serialize_f64(*value),
            Node::Text(text) => serializer.serialize_str(text),
            Node::List(elements) => {
                let mut list = serializer.serialize_seq(Some(elements.len()))?;
                for element in elements {
                    list.serialize_element(element)?;
                }
                list.end()
            }
            Node::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
            Node::Members(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for member in members {
                    map.serialize_entry(member.name, &member.value)?;
                }
                map.end()
            }
        }
    }
}
