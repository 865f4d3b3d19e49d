//! `include_request!`: a constant whose value stands in a JSON file.

use proc_macro2::{Literal, Span};
use spec_schema::load;
use spec_schema::model::{Node, NodeValue, Sources};
use syn::{Lit, LitBool, LitStr};

use super::parse::{Entry, Key, List, Number, Structure, Value};
use super::spot::{Located, Spot};
use crate::model;

/// A request in a file, as if its text stood in the code.
pub(super) struct File {
    /// The absolute path.
    pub(super) path: String,
    pub(super) value: Structure,
}

/// Reads the file at a path, which is relative to the manifest of the crate.
pub(super) fn read(path: &LitStr) -> syn::Result<File> {
    let full = model::relative(path)?;
    let text = std::fs::read_to_string(&full)
        .map_err(|error| syn::Error::new(path.span(), format!("{}: {error}", full.display())))?;
    // Kept for as long as the compiler runs: every place in the file names it.
    let name: &'static str = Box::leak(path.value().into_boxed_str());
    let mut sources = Sources::default();
    sources.add(name.to_owned(), text.as_str().into());
    let reader = Reader {
        sources,
        name,
        span: path.span(),
    };
    let node = load::parse_json(&text).map_err(|error| {
        let spot = error
            .span()
            .map_or(Spot::from(path.span()), |span| reader.spot(span));
        spot.error(error.kind())
    })?;
    match reader.value(&node)? {
        Value::Structure(value) => Ok(File {
            path: full.display().to_string(),
            value,
        }),
        _ => Err(reader
            .spot(node.span)
            .error("expected an object with the members of the shape")),
    }
}

struct Reader {
    sources: Sources,
    name: &'static str,
    span: Span,
}

impl Reader {
    fn spot(&self, span: spec_schema::model::Span) -> Spot {
        let place = self.sources.place(span);
        Spot {
            span: self.span,
            file: place.map(|place| (self.name, place.line, place.column)),
        }
    }

    fn value(&self, node: &Node) -> syn::Result<Value> {
        let spot = self.spot(node.span);
        Ok(match &node.value {
            NodeValue::Null => Value::Null(spot),
            NodeValue::Boolean(value) => Value::Boolean(Located {
                literal: LitBool::new(*value, self.span),
                spot,
            }),
            NodeValue::Number(number) => {
                let text = number.text();
                let digits = text.trim_start_matches('-');
                let mut literal: Literal = digits.parse().map_err(|error| spot.error(error))?;
                literal.set_span(self.span);
                Value::Number(Number {
                    negative: text.starts_with('-'),
                    literal: Lit::new(literal),
                    span: spot,
                })
            }
            NodeValue::String(text) | NodeValue::Id(text) => Value::Text(Located {
                literal: LitStr::new(text, self.span),
                spot,
            }),
            NodeValue::Array(elements) => Value::List(List {
                elements: elements
                    .iter()
                    .map(|element| self.value(element))
                    .collect::<syn::Result<_>>()?,
                span: spot,
            }),
            NodeValue::Object(entries) => Value::Structure(Structure {
                entries: entries
                    .iter()
                    .map(|entry| {
                        Ok(Entry {
                            key: Key {
                                name: entry.key.clone(),
                                span: self.spot(entry.key_span),
                            },
                            value: self.value(&entry.value)?,
                        })
                    })
                    .collect::<syn::Result<_>>()?,
                span: spot,
            }),
        })
    }
}
