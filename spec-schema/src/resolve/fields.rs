//! Whether the value of a trait of the prelude is one that the prelude describes.

use std::format;
use std::string::{String, ToString};

use super::check::Findings;
use super::{selector, values};
use crate::model::{Known, ModelError, ModelErrorKind, Node, NodeValue, Number, Trait};

/// What a value or a part of one can be.
enum Kind {
    Any,
    Flag,
    Text,
    /// A text that is not empty.
    Filled,
    /// A name of XML, after a prefix or not.
    XmlName {
        with_prefix: bool,
    },
    Selector,
    OneOf(&'static [&'static str]),
    Integer {
        min: i128,
        max: i128,
    },
    List(&'static Kind),
    Map(&'static Kind),
    Structure(&'static [Field]),
}

/// A member of a structure: its name, whether it has to be there, what it can be.
type Field = (&'static str, bool, Kind);

use Kind::*;

const NUMBER: Kind = Integer {
    min: i32::MIN as i128,
    max: i32::MAX as i128,
};
const REFERENCE: Kind = Structure(&[
    ("resource", true, Filled),
    ("ids", false, Map(&Filled)),
    ("service", false, Filled),
    ("rel", false, Filled),
]);
const EXAMPLE: Kind = Structure(&[
    ("title", true, Text),
    ("documentation", false, Text),
    ("input", false, Any),
    ("output", false, Any),
    (
        "error",
        false,
        Structure(&[("shapeId", false, Text), ("content", false, Any)]),
    ),
    ("allowConstraintErrors", false, Flag),
]);
const BREAKING_CHANGE: Kind = Structure(&[
    ("path", false, Text),
    (
        "change",
        true,
        OneOf(&["update", "add", "remove", "presence", "any"]),
    ),
    (
        "severity",
        false,
        OneOf(&["NOTE", "WARNING", "DANGER", "ERROR"]),
    ),
    ("message", false, Text),
]);

/// The values of the prelude's traits that have a structure, as the prelude of Smithy 2.0
/// describes them.
const VALUES: &[(&str, Kind)] = &[
    ("auth", List(&Text)),
    (
        "authDefinition",
        Structure(&[("traits", false, List(&Text))]),
    ),
    (
        "cors",
        Structure(&[
            ("origin", false, Filled),
            ("maxAge", false, NUMBER),
            ("additionalAllowedHeaders", false, List(&Filled)),
            ("additionalExposedHeaders", false, List(&Filled)),
        ]),
    ),
    (
        "deprecated",
        Structure(&[("message", false, Text), ("since", false, Text)]),
    ),
    ("endpoint", Structure(&[("hostPrefix", true, Filled)])),
    ("examples", List(&EXAMPLE)),
    ("externalDocumentation", Map(&Filled)),
    (
        "http",
        Structure(&[
            ("method", true, Filled),
            ("uri", true, Filled),
            ("code", false, Integer { min: 100, max: 999 }),
        ]),
    ),
    (
        "httpApiKeyAuth",
        Structure(&[
            ("name", true, Filled),
            ("in", true, OneOf(&["header", "query"])),
            ("scheme", false, Filled),
        ]),
    ),
    ("httpError", NUMBER),
    ("httpHeader", Filled),
    ("httpQuery", Filled),
    (
        "idRef",
        Structure(&[
            ("selector", false, Selector),
            ("failWhenMissing", false, Flag),
            ("errorMessage", false, Text),
        ]),
    ),
    (
        "paginated",
        Structure(&[
            ("inputToken", false, Filled),
            ("outputToken", false, Filled),
            ("items", false, Filled),
            ("pageSize", false, Filled),
        ]),
    ),
    ("property", Structure(&[("name", false, Text)])),
    (
        "protocolDefinition",
        Structure(&[
            ("traits", false, List(&Text)),
            ("noInlineDocumentSupport", false, Flag),
        ]),
    ),
    ("recommended", Structure(&[("reason", false, Text)])),
    ("references", List(&REFERENCE)),
    (
        "requestCompression",
        Structure(&[("encodings", true, List(&Text))]),
    ),
    ("resourceIdentifier", Filled),
    ("retryable", Structure(&[("throttling", false, Flag)])),
    ("suppress", List(&Filled)),
    (
        "trait",
        Structure(&[
            // Parsed where the traits are looked for.
            ("selector", false, Text),
            ("structurallyExclusive", false, OneOf(&["member", "target"])),
            ("conflicts", false, List(&Filled)),
            ("breakingChanges", false, List(&BREAKING_CHANGE)),
        ]),
    ),
    ("xmlName", XmlName { with_prefix: true }),
    (
        "xmlNamespace",
        Structure(&[
            ("uri", true, Filled),
            ("prefix", false, XmlName { with_prefix: false }),
        ]),
    ),
];

/// Reports what is wrong in the value of a trait of the prelude.
pub(super) fn check(applied: &Trait, name: &str, findings: &mut Findings) {
    let has_structure = matches!(
        applied.known,
        Known::Other | Known::Deprecated { .. } | Known::Trait
    );
    let known = || {
        VALUES
            .binary_search_by(|(known, _)| (*known).cmp(name))
            .ok()
    };
    // What came with a mixin is reported there.
    if has_structure
        && !applied.inherited
        && let Some(position) = known()
    {
        let mut checker = Checker { applied, findings };
        checker.value(&applied.value, &VALUES[position].1);
    }
}

struct Checker<'f> {
    applied: &'f Trait,
    findings: &'f mut Findings,
}

impl Checker<'_> {
    fn value(&mut self, value: &Node, kind: &Kind) {
        let text = value.as_str();
        match (kind, &value.value) {
            (Any, _) | (Flag, NodeValue::Boolean(_)) | (Text, NodeValue::String(_)) => {}
            (List(element), NodeValue::Array(elements)) => {
                elements.iter().for_each(|one| self.value(one, element));
            }
            (Map(of), NodeValue::Object(entries)) => {
                entries
                    .iter()
                    .for_each(|entry| self.value(&entry.value, of));
            }
            (Structure(fields), NodeValue::Object(_)) => self.structure(value, fields),
            (Filled, _) if text.is_some_and(|text| !text.is_empty()) => {}
            (OneOf(words), _) if text.is_some_and(|text| words.contains(&text)) => {}
            (XmlName { with_prefix }, _)
                if text.is_some_and(|text| is_xml_name(text, *with_prefix)) => {}
            (Integer { min, max }, _)
                if value
                    .as_number()
                    .and_then(Number::as_integer)
                    .is_some_and(|number| (*min..=*max).contains(&number)) => {}
            (Selector, NodeValue::String(text)) => {
                if let Err(error) = selector::parse(text) {
                    let kind = ModelErrorKind::InvalidSelector {
                        expected: error.expected,
                        found: error.found,
                    };
                    self.findings.error(ModelError::new(kind, value.span));
                }
            }
            _ => self
                .findings
                .error(values::wrong(self.applied, expected(kind), value)),
        }
    }

    fn structure(&mut self, value: &Node, fields: &[Field]) {
        for entry in value.as_object().unwrap_or_default() {
            match fields.iter().find(|(name, ..)| *name == entry.key) {
                // A member that says null is left out.
                Some(_) if entry.value.is_null() => {}
                Some((_, _, kind)) => self.value(&entry.value, kind),
                None => self.findings.warn(values::unknown(self.applied, entry)),
            }
        }
        let is_missing = |(name, is_required, _): &&Field| {
            *is_required && value.get(name).is_none_or(Node::is_null)
        };
        if let Some((name, ..)) = fields.iter().find(is_missing) {
            let expected = format!("the member `{name}`");
            self.findings
                .error(values::wrong(self.applied, expected, value));
        }
    }
}

fn expected(kind: &Kind) -> String {
    let text = match kind {
        Any => "a value",
        Flag => "`true` or `false`",
        Text => "a string",
        Selector => "a selector in a string",
        Filled => "a string that is not empty",
        XmlName { with_prefix: true } => "a name of XML, as `name` or `prefix:name`",
        XmlName { with_prefix: false } => "a prefix of XML names",
        List(_) => "an array",
        Map(_) | Structure(_) => "an object",
        OneOf(words) => return format!("one of `{}`", words.join("`, `")),
        Integer { min, max } => return format!("an integer between {min} and {max}"),
    };
    text.to_string()
}

fn is_xml_name(text: &str, with_prefix: bool) -> bool {
    let is_part = |part: &str| {
        let belongs = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        part.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && part.bytes().all(belongs)
    };
    match text.split_once(':') {
        Some((prefix, name)) => with_prefix && is_part(prefix) && is_part(name),
        None => is_part(text),
    }
}

#[cfg(test)]
mod tests {
    use super::VALUES;
    use crate::model::prelude;

    #[test]
    fn values_are_those_of_traits_and_sorted() {
        assert!(VALUES.is_sorted_by_key(|(name, _)| *name));
        assert!(
            VALUES
                .iter()
                .all(|(name, _)| prelude::definition(name).is_some())
        );
    }
}
