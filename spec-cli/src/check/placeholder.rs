//! Values that a template leaves to be filled in.

use std::ops::Range;

use spec_core::Severity;

use super::report::{Finding, Kind};
use super::source::{Lines, Source};
use super::tree::{Node, Value};

/// Makes every text with a placeholder a value that is not known yet.
pub(crate) fn forget(node: &mut Node<'_>) {
    match &mut node.value {
        Value::Text(text) if find(text).is_some() => node.value = Value::Unknown,
        Value::List(elements) => elements.iter_mut().for_each(forget),
        Value::Map(entries) => {
            // An entry under a name that nobody knows yet may be any.
            entries.retain(|entry| find(&entry.key).is_none());
            entries
                .iter_mut()
                .for_each(|entry| forget(&mut entry.value));
        }
        _ => {}
    }
}

/// Warns of the placeholders that nothing has been found wrong with.
pub(crate) fn warn(
    source: Source<'_>,
    tree: &Node<'_>,
    secrets: &[Range<usize>],
    findings: &mut Vec<Finding<'_>>,
) {
    let mut found = Vec::new();
    collect(tree, &mut String::new(), &mut found);
    found.retain(|(_, span, _)| {
        let is_known = findings.iter().any(|finding| finding.span == *span);
        !is_known && !secrets.iter().any(|secret| secret.contains(&span.start))
    });
    if found.is_empty() {
        return;
    }
    let lines = Lines::new(source);
    findings.extend(found.into_iter().map(|(path, span, text)| Finding {
        path,
        shape: None,
        kind: Kind::Placeholder,
        condition: None,
        severity: Severity::Warning,
        message: match text {
            Some(text) => format!("{text:?} is a placeholder that has to be filled in"),
            None => "the value is a placeholder that has to be filled in".to_owned(),
        },
        suggestion: None,
        advice: None,
        position: lines.position(span.start),
        span,
        subject: None,
    }));
    findings.sort_by_key(|finding| finding.position);
}

/// Path, place and text of a placeholder; a value with a tag has no text.
type Found = (String, Range<usize>, Option<String>);

fn collect(node: &Node<'_>, path: &mut String, found: &mut Vec<Found>) {
    let length = path.len();
    match &node.value {
        Value::Text(text) => {
            if let Some(placeholder) = find(text) {
                found.push((
                    path.clone(),
                    node.span.clone(),
                    Some(placeholder.to_owned()),
                ));
            }
        }
        Value::List(elements) => {
            for (index, element) in elements.iter().enumerate() {
                path.push_str(&format!("/{index}"));
                collect(element, path, found);
                path.truncate(length);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                path.push('/');
                path.push_str(&entry.key.replace('~', "~0").replace('/', "~1"));
                collect(&entry.value, path, found);
                path.truncate(length);
            }
        }
        Value::Unknown => found.push((path.clone(), node.span.clone(), None)),
        Value::Null | Value::Boolean(_) | Value::Number(_) => {}
    }
}

/// Longer texts are documents of their own, in which such marks mean something else.
const LONGEST: usize = 512;

/// The placeholder in a text, where there is one: `<…>`, `${…}`, `{{…}}`.
pub(crate) fn find(text: &str) -> Option<&str> {
    if text.len() > LONGEST || text.contains('\n') {
        return None;
    }
    between(text, "${", "}")
        .or_else(|| between(text, "{{", "}}"))
        .or_else(|| angle(text))
}

fn between<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let start = text.find(open)?;
    let length = text[start..].find(close)?;
    Some(&text[start..start + length + close.len()])
}

/// `<your-bucket>`, but neither a named group of a regular expression nor a token such as
/// `<s>` or `<|end|>`.
fn angle(text: &str) -> Option<&str> {
    let mut from = 0;
    while let Some(start) = text[from..].find('<').map(|at| from + at) {
        let inner = &text[start + 1..];
        let end = inner.find(['<', '>'])?;
        let name = &inner[..end];
        let letters = name
            .chars()
            .filter(|character| character.is_alphabetic())
            .count();
        let is_name = name.chars().all(|character| {
            character.is_alphanumeric()
                || matches!(character, ' ' | '_' | '-' | '.' | ':' | '/' | '\'')
        });
        let is_group = text[..start].ends_with('?')
            || text[..start].ends_with("?P")
            || text[..start].ends_with('\\');
        let is_tag = name.starts_with('/') || name.trim() != name;
        if inner[end..].starts_with('>') && letters > 2 && is_name && !is_group && !is_tag {
            return Some(&text[start..start + end + 2]);
        }
        from = start + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn placeholders() {
        for (text, expected) in [
            ("<your-bucket>", Some("<your-bucket>")),
            ("s3://<bucket>/x", Some("<bucket>")),
            (
                "arn:aws:iam::${AWS::AccountId}:role/x",
                Some("${AWS::AccountId}"),
            ),
            (
                "{{ ti.xcom_pull(task_ids='x') }}",
                Some("{{ ti.xcom_pull(task_ids='x') }}"),
            ),
            (
                "<Customer to specify Model package ARN>",
                Some("<Customer to specify Model package ARN>"),
            ),
            ("a < b and c > d", None),
            ("(?<loss>[0-9.]+)", None),
            ("(?P<loss>[0-9.]+)", None),
            ("<s>", None),
            ("<|endoftext|>", None),
            ("$HOME {x}", None),
            ("<p>text</p>\n<p>more</p>", None),
            ("", None),
        ] {
            assert_eq!(find(text), expected, "{text}");
        }
    }
}
