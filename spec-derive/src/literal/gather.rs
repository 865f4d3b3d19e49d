//! What conditions can know of a literal.

use spec_schema::condition::{Fact, Facts, Node, Present, Word};
use spec_schema::table::{Shape, ShapeType};
use syn::Lit;

use super::parse::{Entry, List, Number, Structure, Value};

/// Stands for the index of a member where a value is none.
const ELEMENT: u32 = u32::MAX;

/// The facts about a literal.
#[derive(Default)]
pub(super) struct Gathering {
    nodes: Vec<Node<'static>>,
    copied: String,
}

impl Gathering {
    /// The facts about a structure, union or map.
    pub(super) fn structure(shape: Shape<'_>, structure: &Structure) -> Self {
        let mut gathering = Gathering::default();
        gathering.entries(shape, ELEMENT, structure);
        gathering
    }

    /// The facts about a list.
    pub(super) fn list(shape: Shape<'_>, list: &List) -> Self {
        let mut gathering = Gathering::default();
        gathering.elements(shape, ELEMENT, list);
        gathering
    }

    pub(super) fn view(&self) -> Facts<'_> {
        Facts {
            nodes: &self.nodes,
            copied: &self.copied,
            // What an expression stands for is there, whatever it is.
            some_unknown: false,
            texts: u64::MAX,
        }
    }

    fn add(&mut self, member: u32, fact: Fact<'static>) -> usize {
        self.nodes.push(Node::new(member, fact));
        self.nodes.len() - 1
    }

    fn close(&mut self, at: usize, fact: Fact<'static>) {
        self.nodes[at].inside = (self.nodes.len() - at - 1) as u32;
        self.nodes[at].fact = fact;
    }

    fn text(&mut self, member: u32, text: &str) -> usize {
        let start = self.copied.len() as u32;
        self.copied.push_str(text);
        let word = Word::Copied(start, self.copied.len() as u32);
        self.add(member, Fact::Text(word))
    }

    fn value(&mut self, shape: Shape<'_>, member: u32, value: &Value) {
        match value {
            Value::Text(text) | Value::Unknown(text) => {
                self.text(member, &text.value());
            }
            Value::Boolean(value) => {
                self.add(member, Fact::Boolean(value.value()));
            }
            Value::Number(number) | Value::UnknownNumber(number) => {
                self.add(member, self::number(number));
            }
            Value::Null(_) if member == ELEMENT => {
                self.add(member, Fact::Null);
            }
            Value::Null(_) => {}
            Value::List(list) => self.elements(shape, member, list),
            Value::Structure(structure) => self.entries(shape, member, structure),
            Value::Expression(_) => {
                self.add(member, Fact::Opaque);
            }
        }
    }

    fn elements(&mut self, shape: Shape<'_>, member: u32, list: &List) {
        let start = self.add(member, Fact::Opaque);
        if shape.shape_type() == ShapeType::List {
            for element in &list.elements {
                self.value(shape.member(0).shape(), ELEMENT, element);
            }
            self.close(start, Fact::List(list.elements.len() as u64));
        }
    }

    fn entries(&mut self, shape: Shape<'_>, member: u32, structure: &Structure) {
        let start = self.add(member, Fact::Opaque);
        match shape.shape_type() {
            ShapeType::Map => {
                for Entry { key, value } in &structure.entries {
                    let entry = self.text(ELEMENT, &key.name);
                    self.value(shape.member(1).shape(), ELEMENT, value);
                    self.nodes[entry].inside = (self.nodes.len() - entry - 1) as u32;
                }
                self.close(start, Fact::Map(structure.entries.len() as u64));
            }
            ShapeType::Structure | ShapeType::Union => {
                let mut present = 0;
                for Entry { key, value } in &structure.entries {
                    let Some(index) = shape.member_index(&key.name) else {
                        continue;
                    };
                    if !matches!(value, Value::Null(_)) {
                        present |= 1_u128.checked_shl(index).unwrap_or_default();
                    }
                    self.value(shape.member(index).shape(), index, value);
                }
                self.close(start, Fact::Structure(Present::new(present)));
            }
            _ => {}
        }
    }
}

fn number(number: &Number) -> Fact<'static> {
    let value = match &number.literal {
        Lit::Int(literal) => literal.base10_parse::<i128>().map(|value| value as f64),
        Lit::Float(literal) => literal.base10_parse::<f64>(),
        _ => return Fact::Opaque,
    };
    match value {
        Ok(value) if number.negative => Fact::Number(-value),
        Ok(value) => Fact::Number(value),
        // It has been reported.
        Err(_) => Fact::Opaque,
    }
}
