//! Requests inside other documents: state machines, pipelines, manifests, templates.
//!
//! What such a document computes when it is used is unknown here, and an unknown value is
//! never held against anybody; how many there are is told.

mod ack;
mod asl;
mod cfn;
mod pipeline;

use spec_core::{Constraint, ConstraintViolation};
use spec_schema::table::{Shape, ShapeType, Tables};

use super::guess::plain;
use super::tree::{Entry, Node, Value, unescape};

/// The documents that requests stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Form {
    /// State machines of Step Functions
    Asl,
    /// Definitions of SageMaker pipelines
    Pipeline,
    /// Kubernetes manifests of ACK's SageMaker controller
    Ack,
    /// CloudFormation templates
    Cfn,
}

impl Form {
    /// Whether a document with these entries at the top may be one of these.
    pub(crate) fn may_be(keys: &[String]) -> bool {
        let marks = ["States", "Steps", "apiVersion", "Resources"];
        keys.iter().any(|key| marks.contains(&&**key))
    }

    /// The form that a document has by its content.
    pub(crate) fn of(tree: &Node<'_>) -> Option<Self> {
        let forms = [
            (Form::Asl, asl::is_one(tree)),
            (Form::Pipeline, pipeline::is_one(tree)),
            (Form::Ack, ack::is_one(tree)),
            (Form::Cfn, cfn::is_one(tree)),
        ];
        forms.into_iter().find_map(|(form, is)| is.then_some(form))
    }

    /// What a document of this form is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Form::Asl => "state machine",
            Form::Pipeline => "pipeline",
            Form::Ack => "manifest",
            Form::Cfn => "template",
        }
    }

    /// The requests in a document.
    pub(crate) fn requests<'s, 't>(
        self,
        tree: &Node<'s>,
        tables: &'t Tables<'t>,
    ) -> Requests<'s, 't> {
        let mut found = Requests {
            tables,
            list: Vec::new(),
            unchecked: 0,
        };
        match self {
            Form::Asl => asl::find(tree, "", &mut found),
            Form::Pipeline => pipeline::find(tree, &mut found),
            Form::Ack => ack::find(tree, &mut found),
            Form::Cfn => cfn::find(tree, &mut found),
        }
        found
    }
}

/// The requests that a document holds.
pub(crate) struct Requests<'s, 't> {
    tables: &'t Tables<'t>,
    pub(crate) list: Vec<Request<'s, 't>>,
    /// How many requests and values could not be checked.
    pub(crate) unchecked: u64,
}

/// A request inside a document.
pub(crate) struct Request<'s, 't> {
    pub(crate) shape: Shape<'t>,
    /// The request with the names of the API's members, and unknown values as such.
    pub(crate) tree: Node<'s>,
    /// Where it stands.
    pub(crate) path: String,
    /// A member that somebody else fills in.
    filled: Option<String>,
    /// Texts stand for numbers and the reverse, and members may have another name.
    lax: bool,
    /// Names of members start with small letters.
    small: bool,
}

impl<'s, 't> Requests<'s, 't> {
    /// Adds a request of an operation; one that the model does not have is counted.
    fn add(
        &mut self,
        operation: &str,
        path: String,
        tree: Node<'s>,
    ) -> Option<&mut Request<'s, 't>> {
        self.unchecked += unknown(&tree);
        let Some(shape) = self.tables.operation(operation) else {
            self.unchecked += 1;
            return None;
        };
        self.list.push(Request {
            shape,
            tree,
            path,
            filled: None,
            lax: false,
            small: false,
        });
        self.list.last_mut()
    }
}

impl<'s, 't> Request<'s, 't> {
    /// A document that is a request as a whole.
    pub(crate) fn alone(shape: Shape<'t>, tree: Node<'s>) -> Self {
        Request {
            shape,
            tree,
            path: String::new(),
            filled: None,
            lax: false,
            small: false,
        }
    }

    /// Whether a violation is one for the document that the request stands in.
    pub(crate) fn keeps(&self, violation: &ConstraintViolation) -> bool {
        let path = &*violation.path;
        if violation.constraint == Constraint::Required
            && let Some(filled) = &self.filled
        {
            return path.strip_prefix('/') != Some(filled);
        }
        if !self.lax {
            return true;
        }
        match violation.constraint {
            Constraint::UnknownMember => {
                let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
                let suggestion = violation.suggestion.as_deref().unwrap_or_default();
                plain(name) == plain(suggestion)
            }
            Constraint::Type => !is_scalar(&self.tree.descend(path).value),
            _ => true,
        }
    }

    /// The path in the document of a path in the request.
    pub(crate) fn path_of(&self, path: &str) -> String {
        let mut written = self.path.clone();
        let mut node = Some(&self.tree);
        for segment in path.split('/').skip(1) {
            let key = unescape(segment);
            let entry = node.and_then(|node| node.entry(&key));
            node = node.and_then(|node| node.child(&key));
            written.push('/');
            match entry.map(|entry| entry.written.as_deref()) {
                Some(Some(name)) => push_escaped(&mut written, name),
                Some(None) => written.push_str(segment),
                None => written.push_str(&self.name_of(segment)),
            }
        }
        written
    }

    /// A member's name as the document would write it.
    pub(crate) fn name_of(&self, member: &str) -> String {
        let mut letters = member.chars();
        match letters.next() {
            Some(first) if self.small => {
                format!("{}{}", first.to_ascii_lowercase(), letters.as_str())
            }
            _ => member.to_owned(),
        }
    }
}

fn is_scalar(value: &Value<'_>) -> bool {
    matches!(value, Value::Text(_) | Value::Number(_) | Value::Boolean(_))
}

/// The path of an entry.
fn step(path: &str, key: &str) -> String {
    let mut path = format!("{path}/");
    push_escaped(&mut path, key);
    path
}

/// A key as a segment of a JSON Pointer.
fn push_escaped(path: &mut String, key: &str) {
    path.push_str(&key.replace('~', "~0").replace('/', "~1"));
}

/// How many unknown values there are.
fn unknown(node: &Node<'_>) -> u64 {
    match &node.value {
        Value::Unknown => 1,
        Value::List(elements) => elements.iter().map(unknown).sum(),
        Value::Map(entries) => entries.iter().map(|entry| unknown(&entry.value)).sum(),
        _ => 0,
    }
}

/// The text of an entry.
fn text<'n>(node: &'n Node<'_>, key: &str) -> Option<&'n str> {
    match &node.entry(key)?.value.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// A tree in which some values are unknown.
fn with_unknown<'s>(node: &Node<'s>, is_unknown: &dyn Fn(&Node<'s>) -> bool) -> Node<'s> {
    let value = match &node.value {
        _ if is_unknown(node) => Value::Unknown,
        Value::List(elements) => Value::List(
            elements
                .iter()
                .map(|element| with_unknown(element, is_unknown))
                .collect(),
        ),
        Value::Map(entries) => Value::Map(
            entries
                .iter()
                .map(|entry| Entry {
                    value: with_unknown(&entry.value, is_unknown),
                    ..entry.clone()
                })
                .collect(),
        ),
        other => other.clone(),
    };
    Node {
        span: node.span.clone(),
        value,
    }
}

/// A tree with the names of members for names that are the same but for case; the keys of
/// maps are nobody's names.
fn with_member_names<'s>(node: Node<'s>, shape: Shape<'_>) -> Node<'s> {
    let Node { span, value } = node;
    let value = match (value, shape.shape_type()) {
        (Value::List(elements), ShapeType::List) => {
            let element = shape.member(0).shape();
            let elements = elements.into_iter();
            Value::List(
                elements
                    .map(|node| with_member_names(node, element))
                    .collect(),
            )
        }
        (Value::Map(entries), ShapeType::Map) => {
            let value = shape.member(1).shape();
            let entries = entries.into_iter().map(|entry| Entry {
                value: with_member_names(entry.value, value),
                ..entry
            });
            Value::Map(entries.collect())
        }
        (Value::Map(entries), ShapeType::Structure | ShapeType::Union) => {
            let entries = entries.into_iter();
            Value::Map(
                entries
                    .filter_map(|entry| member_entry(entry, shape))
                    .collect(),
            )
        }
        (other, _) => other,
    };
    Node { span, value }
}

/// What a reference to another resource may be called as a member: `modelRef` stands for
/// `ModelName`.
const REFERRED: [&str; 4] = ["", "name", "arn", "id"];

/// An entry under the name of a member; none for a reference that stands for no member.
fn member_entry<'s>(entry: Entry<'s>, shape: Shape<'_>) -> Option<Entry<'s>> {
    let is_reference = matches!(entry.value.value, Value::Unknown) && entry.written.is_some();
    let suffixes = if is_reference {
        &REFERRED[..]
    } else {
        &REFERRED[..1]
    };
    let members = || (0..shape.member_count()).map(|index| shape.member(index));
    let named = |name: &str| members().find(|member| plain(member.name()) == name);
    let name = plain(&entry.key);
    match suffixes
        .iter()
        .find_map(|suffix| named(&format!("{name}{suffix}")))
    {
        Some(member) => Some(Entry {
            written: Some(entry.written.unwrap_or_else(|| entry.key.clone())),
            key: member.name().to_owned().into(),
            key_span: entry.key_span,
            value: with_member_names(entry.value, member.shape()),
        }),
        None => (!is_reference).then_some(entry),
    }
}
