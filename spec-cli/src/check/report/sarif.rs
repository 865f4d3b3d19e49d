//! SARIF 2.1.0, the form of results that code scanning services read.

use serde_json::{Value, json};

use super::{Finding, KINDS, Kind, Report};
use crate::check::source::{Lines, Source};

/// What stands before the results.
pub(super) fn head() -> String {
    let rules: Vec<_> = KINDS
        .iter()
        .map(|kind| {
            json!({
                "id": kind.as_str(),
                "shortDescription": { "text": kind.in_words() },
            })
        })
        .collect();
    let driver = json!({
        "name": "spec",
        "version": env!("CARGO_PKG_VERSION"),
        "rules": rules,
    });
    format!(
        "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{driver}}},\"columnKind\":\"unicodeCodePoints\",\"results\":["
    )
}

/// What stands after them.
pub(super) fn tail(successful: bool) -> String {
    let invocation = json!([{ "executionSuccessful": successful }]);
    format!("\n],\"invocations\":{invocation}}}]}}\n")
}

/// The results of a document, each with a comma before it.
pub(super) fn render(source: Source<'_>, report: &Report<'_>) -> String {
    if report.findings.is_empty() {
        return String::new();
    }
    let lines = Lines::new(source);
    let results = report
        .findings
        .iter()
        .map(|finding| result(&lines, finding));
    results.map(|result| format!(",\n{result}")).collect()
}

fn result(lines: &Lines<'_>, finding: &Finding<'_>) -> Value {
    let index = KINDS.iter().position(|kind| *kind == finding.kind);
    let end = lines.position(finding.span.end);
    let mut message = finding.full_message();
    if let Some(suggestion) = &finding.suggestion {
        message.push_str(&format!("; did you mean {suggestion:?}?"));
    }
    let rule = match (finding.kind, &finding.condition) {
        // The part before the slash names the rule, the rest what is more special.
        (kind, Some(condition)) => format!("{}/{condition}", kind.as_str()),
        (kind, None) => kind.as_str().to_owned(),
    };
    json!({
        "ruleId": rule,
        "ruleIndex": index,
        "level": finding.severity.as_str(),
        "message": { "text": message },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri(lines.source().name) },
                "region": {
                    "startLine": finding.position.line,
                    "startColumn": finding.position.column,
                    "endLine": end.line.max(finding.position.line),
                    "endColumn": end.column,
                },
            },
            "logicalLocations": [{ "fullyQualifiedName": finding.path, "kind": "value" }],
        }],
    })
}

/// A file's name as a relative or absolute URI reference (RFC 3986).
fn uri(name: &str) -> String {
    let mut uri = String::new();
    // Without a scheme a colon could be taken for the end of one.
    let name = if name == "-" { "stdin" } else { name };
    for byte in name.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte as char)
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

impl Kind {
    /// What it means that this is wrong, in one sentence.
    pub(crate) fn in_words(self) -> &'static str {
        use spec_core::Constraint::*;
        match self {
            Kind::Constraint(Required) => "A required member is absent.",
            Kind::Constraint(Length) => "A length is out of bounds.",
            Kind::Constraint(Range) => "A number is out of range.",
            Kind::Constraint(Pattern) => "A text does not match its pattern.",
            Kind::Constraint(Enum) => "A text is not one of the allowed values.",
            Kind::Constraint(UniqueItems) => "A list holds equal elements that must differ.",
            Kind::Constraint(Type) => "A value has another type than the model says.",
            Kind::Constraint(UnknownMember) => "A structure holds a member that it does not have.",
            Kind::Constraint(Union) => "A union holds no member or more than one.",
            Kind::Constraint(Condition) => "A rule across members is broken.",
            Kind::Constraint(DuplicateKey) => "A key stands twice in one object.",
            Kind::Placeholder => "A value is left to be filled in.",
            Kind::Syntax => "The text is no document.",
        }
    }
}
