//! Node values: what traits, defaults and metadata hold.

use std::boxed::Box;
use std::string::String;
use std::vec::Vec;

use super::source::Span;

/// A value in a model, with the place where it is written.
///
/// Two nodes are equal when their values are; places do not count.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: NodeValue,
    /// Where it is written.
    pub span: Span,
}

/// The forms of a [`Node`].
#[derive(Clone, PartialEq, Debug)]
pub enum NodeValue {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, exactly as it is written.
    Number(Number),
    /// A text.
    String(String),
    /// An unquoted shape ID, as it is written. Resolving turns it into the text of the
    /// absolute ID: a resolved model holds none.
    Id(String),
    /// `[…]`
    Array(Vec<Node>),
    /// `{…}`, in the order of the text; keys are distinct.
    Object(Vec<Entry>),
}

/// One `key: value` of an object.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key is written.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.value == other.value
    }
}

impl Node {
    /// A node with this value.
    pub fn new(value: NodeValue, span: Span) -> Self {
        Node { value, span }
    }

    /// An object without entries: the value of an annotation such as `@required`.
    pub fn empty_object(span: Span) -> Self {
        Node::new(NodeValue::Object(Vec::new()), span)
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            NodeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number.
    pub fn as_number(&self) -> Option<&Number> {
        match &self.value {
            NodeValue::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The truth value.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            NodeValue::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// The elements of an array.
    pub fn as_array(&self) -> Option<&[Node]> {
        match &self.value {
            NodeValue::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The entries of an object.
    pub fn as_object(&self) -> Option<&[Entry]> {
        match &self.value {
            NodeValue::Object(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value at a key of an object.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_object()?
            .iter()
            .find(|entry| entry.key == key)
            .map(|entry| &entry.value)
    }

    /// True for `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.value, NodeValue::Null)
    }

    /// What kind of value this is, for messages.
    pub fn describe(&self) -> &'static str {
        match self.value {
            NodeValue::Null => "null",
            NodeValue::Boolean(_) => "a boolean",
            NodeValue::Number(_) => "a number",
            NodeValue::String(_) => "a string",
            NodeValue::Id(_) => "a shape ID",
            NodeValue::Array(_) => "an array",
            NodeValue::Object(_) => "an object",
        }
    }
}

/// A number that keeps its text, so that no digit of it is lost.
#[derive(Clone, PartialEq, Debug)]
pub struct Number {
    text: Box<str>,
    value: NumberValue,
}

/// The value of a [`Number`].
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum NumberValue {
    /// Written without fraction and exponent, and within 128 bits.
    Integer(i128),
    /// Everything else, as the nearest double (infinite where no double reaches).
    Double(f64),
}

impl Number {
    /// A number from text that has the form of a JSON number.
    pub(crate) fn from_text(text: &str) -> Self {
        // A leading zero has no meaning; without it the text is a JSON number.
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", text),
        };
        let significant = digits.trim_start_matches('0');
        let stripped = if significant.starts_with(|c: char| c.is_ascii_digit()) {
            significant
        } else {
            &digits[(digits.len() - significant.len()).saturating_sub(1)..]
        };
        let text = if stripped.len() == digits.len() {
            Box::from(text)
        } else {
            [sign, stripped].concat().into_boxed_str()
        };
        let integer = if text.contains(['.', 'e', 'E']) {
            None
        } else {
            text.parse().ok()
        };
        let value = match integer {
            Some(value) => NumberValue::Integer(value),
            // The text has the form of a number, so the fallback is never taken.
            None => NumberValue::Double(text.parse().unwrap_or(f64::NAN)),
        };
        Number { text, value }
    }

    /// The number as it is written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value.
    pub fn value(&self) -> NumberValue {
        self.value
    }

    /// The value if it is written as an integer and fits.
    pub fn as_integer(&self) -> Option<i128> {
        match self.value {
            NumberValue::Integer(value) => Some(value),
            NumberValue::Double(_) => None,
        }
    }

    /// The nearest double.
    pub fn as_f64(&self) -> f64 {
        match self.value {
            NumberValue::Integer(value) => value as f64,
            NumberValue::Double(value) => value,
        }
    }

    /// True where the text has neither fraction nor exponent.
    pub fn is_integer(&self) -> bool {
        !self.text.contains(['.', 'e', 'E'])
    }
}

impl From<i128> for Number {
    fn from(value: i128) -> Self {
        use std::string::ToString;
        Number {
            text: value.to_string().into_boxed_str(),
            value: NumberValue::Integer(value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_text() {
        let number = Number::from_text("1.7976931348623157E+309");
        assert_eq!(number.text(), "1.7976931348623157E+309");
        assert_eq!(number.as_f64(), f64::INFINITY);
        assert_eq!(Number::from_text("-10").as_integer(), Some(-10));
        assert_eq!(Number::from_text("1.0").as_integer(), None);
    }

    #[test]
    fn leading_zeros_are_dropped() {
        assert_eq!(Number::from_text("007").text(), "7");
        assert_eq!(Number::from_text("-00").text(), "-0");
        assert_eq!(Number::from_text("0").text(), "0");
        assert_eq!(Number::from_text("00.5").text(), "0.5");
        assert_eq!(Number::from_text("0.5").text(), "0.5");
        assert_eq!(Number::from_text("0e1").text(), "0e1");
    }
}
