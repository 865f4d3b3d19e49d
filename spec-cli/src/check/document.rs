//! The check of one document.

use std::collections::HashMap;
use std::ops::Range;

use memchr::memmem;
use spec_core::engine::validate_with;
use spec_core::{Constraint, ConstraintViolation, ConstraintViolations, Severity};
use spec_schema::table::{Shape, ShapeType};

use super::advice::advise;
use super::embedded::{Form, Request};
use super::fix;
use super::guess::{Target, Undecided};
use super::json::{self, SyntaxError};
use super::lint::Lints;
use super::placeholder;
use super::report::{Failure, Finding, Kind, Report};
use super::requests::{Found, Reason};
use super::settings::Settings;
use super::source::{Lines, Source};
use super::subject::Subject;
use super::tree::{Node, Value};

/// One document: text that is read while it is checked, or a tree.
pub(crate) struct Document<'s> {
    /// What it stands in; line and bytes are those of the whole file.
    source: Source<'s>,
    tree: Option<Node<'s>>,
    is_json: bool,
    /// It was found in a folder, where most files are something else.
    is_found: bool,
}

impl<'s> Document<'s> {
    /// A text that is one JSON document.
    pub(crate) fn json(source: Source<'s>) -> Self {
        Document {
            source,
            tree: None,
            is_json: true,
            is_found: false,
        }
    }

    /// One of the documents of a text.
    pub(crate) fn tree(source: Source<'s>, tree: Node<'s>) -> Self {
        Document {
            source,
            tree: Some(tree),
            is_json: false,
            is_found: false,
        }
    }

    /// The same document, found in a folder or given by name.
    pub(crate) fn found(self, is_found: bool) -> Self {
        Document { is_found, ..self }
    }

    pub(crate) fn is_found(&self) -> bool {
        self.is_found
    }

    /// The names of the entries at the top; none where the document is no object.
    pub(crate) fn keys(&self) -> Result<Option<Vec<String>>, SyntaxError> {
        let Some(tree) = &self.tree else {
            return json::top_level_keys(self.source);
        };
        let keys = tree.entries().iter().map(|entry| entry.key.to_string());
        Ok(matches!(tree.value, Value::Map(_)).then(|| keys.collect()))
    }

    /// What is wrong with the document as a value of a shape.
    pub(crate) fn violations(
        &self,
        shape: Shape<'_>,
        lints: &Lints,
    ) -> Result<Vec<ConstraintViolation>, SyntaxError> {
        match &self.tree {
            None => json::check(self.source, shape, lints),
            Some(tree) => check_tree(shape, tree, lints),
        }
        .map(|found| found.into_iter().collect())
    }

    /// Everything that is to be said of the document.
    pub(crate) fn check<'t>(mut self, settings: &Settings<'t>, fix: bool) -> Report<'t> {
        // Where the caller has said what the document is, its names tell nothing new.
        let keys = match settings.guesser.is_open() {
            true => self.keys(),
            false => Ok(None),
        };
        let keys = match keys {
            Ok(keys) => keys,
            Err(error) => return malformed(self.source, None, error),
        };
        match self.embedding(settings, keys.as_deref()) {
            Ok(None) => {}
            Ok(Some((form, tree))) => {
                return embedding(self.source, form, &tree, settings, !self.is_json, fix);
            }
            Err(error) => return malformed(self.source, None, error),
        }
        let open = settings.policy.allows_placeholders() && self.may_hold_placeholders();
        if open {
            match self.take_tree() {
                Ok(mut tree) => {
                    placeholder::forget(&mut tree);
                    self.tree = Some(tree);
                }
                Err(error) => return malformed(self.source, None, error),
            }
        }
        let source = self.source;
        let is_yaml = self.tree.is_some() && !self.is_json;
        let wanted = !open && self.may_hold_placeholders();
        let line = self.tree.as_ref().map_or(source.first_line, |tree| {
            Lines::new(source).position(tree.span.start).line
        });
        let target = match settings
            .guesser
            .target(&self, keys.as_deref(), &settings.lints)
        {
            Ok(target) => target,
            Err(why) => return undecided(source, line, why.reason()),
        };
        let shape = target.shape;
        match self.find(shape, &settings.lints, wanted) {
            Ok((violations, tree)) => {
                let mut report = Report::new(line, Some(shape));
                report.remark = remark(&target);
                if let Some(tree) = &tree {
                    find_secrets(shape, tree, &mut report.secrets);
                    report.findings = place(source, shape, tree, violations, &report.secrets);
                    advise(&mut report.findings, shape, tree, is_yaml);
                    if wanted {
                        placeholder::warn(source, tree, &report.secrets, &mut report.findings);
                    }
                    if fix {
                        report.edits =
                            fix::edits(source.text, tree, &report.findings, str::to_owned);
                    }
                    settings.weigh(source.name, &mut report.findings);
                }
                report
            }
            Err(error) => malformed(source, Some(shape.id()), error),
        }
    }

    /// The requests that the document is or holds, or why it is none, and the line on which it
    /// starts.
    pub(crate) fn requests<'t>(mut self, settings: &Settings<'t>) -> Found<'s, 't> {
        let source = self.source;
        let line = self.tree.as_ref().map_or(source.first_line, |tree| {
            Lines::new(source).position(tree.span.start).line
        });
        let found = self.find_requests(settings);
        let reason = |failure| match failure {
            Failed::Syntax(error) => Reason {
                text: malformed(source, None, error).reason(source.name),
                is_undecided: false,
            },
            Failed::Undecided(why) => Reason {
                text: format!(
                    "{}:{line}:1: {}: say with --operation whose request it is",
                    source.name,
                    why.reason()
                ),
                is_undecided: true,
            },
        };
        (line, found.map_err(reason))
    }

    fn find_requests<'t>(
        &mut self,
        settings: &Settings<'t>,
    ) -> Result<Vec<Request<'s, 't>>, Failed> {
        let keys = match settings.guesser.is_open() {
            true => self.keys()?,
            false => None,
        };
        if let Some((form, tree)) = self.embedding(settings, keys.as_deref())? {
            return Ok(form.requests(&tree, settings.guesser.tables()).list);
        }
        let target = settings
            .guesser
            .target(self, keys.as_deref(), &settings.lints);
        let shape = target.map_err(Failed::Undecided)?.shape;
        Ok(vec![Request::alone(shape, self.take_tree()?)])
    }

    /// The document as one in which requests stand, where it is one: by the caller's word, or
    /// by its content.
    fn embedding(
        &mut self,
        settings: &Settings<'_>,
        keys: Option<&[String]>,
    ) -> Result<Option<(Form, Node<'s>)>, SyntaxError> {
        let may_be = keys.is_some_and(Form::may_be);
        if settings.form.is_none() && !may_be {
            return Ok(None);
        }
        let mut tree = self.take_tree()?;
        if settings.policy.allows_placeholders() {
            placeholder::forget(&mut tree);
        }
        match settings.form.or_else(|| Form::of(&tree)) {
            Some(form) => Ok(Some((form, tree))),
            None => {
                self.tree = Some(tree);
                Ok(None)
            }
        }
    }

    /// What is wrong with the document, and the document with its places where something is:
    /// nearly every document is valid, and then nobody asks where its values stand.
    fn find(
        &mut self,
        shape: Shape<'_>,
        lints: &Lints,
        wanted: bool,
    ) -> Result<(Vec<ConstraintViolation>, Option<Node<'s>>), SyntaxError> {
        let found = self.violations(shape, lints)?;
        let tree = (wanted || !found.is_empty()).then(|| self.take_tree());
        Ok((found, tree.transpose()?))
    }

    /// Whether there is anything in the text that placeholders are written with.
    fn may_hold_placeholders(&self) -> bool {
        let text = self.source.text.as_bytes();
        memchr::memchr(b'<', text).is_some()
            || ["${", "{{"]
                .iter()
                .any(|mark| memmem::find(text, mark.as_bytes()).is_some())
            || (!self.is_json && memchr::memchr(b'!', text).is_some())
    }

    fn take_tree(&mut self) -> Result<Node<'s>, SyntaxError> {
        self.tree.take().map_or_else(|| json::tree(self.source), Ok)
    }
}

/// Why no requests are found in a document.
enum Failed {
    Syntax(SyntaxError),
    Undecided(Undecided),
}

impl From<SyntaxError> for Failed {
    fn from(error: SyntaxError) -> Self {
        Failed::Syntax(error)
    }
}

fn check_tree(
    shape: Shape<'_>,
    tree: &Node<'_>,
    lints: &Lints,
) -> Result<ConstraintViolations, SyntaxError> {
    let look = |shape: Shape<'_>, text: &str| lints.look(shape, text);
    validate_with(shape, tree, &look).map_err(|error| SyntaxError {
        offset: tree.span.start,
        message: error.to_string(),
    })
}

/// Gives every violation its place; they come in the order of the document.
fn place<'t>(
    source: Source<'_>,
    shape: Shape<'t>,
    tree: &Node<'_>,
    violations: Vec<ConstraintViolation>,
    secrets: &[Range<usize>],
) -> Vec<Finding<'t>> {
    if violations.is_empty() {
        return Vec::new();
    }
    let lines = Lines::new(source);
    let mut repeats: HashMap<(String, Constraint), usize> = HashMap::new();
    let mut findings: Vec<_> = violations
        .into_iter()
        .map(|violation| {
            let key = (violation.path.clone(), violation.constraint);
            let repeat = repeats.entry(key).or_default();
            let subject = Subject::find(shape, tree, &violation, *repeat, secrets);
            *repeat += 1;
            let mut finding = finding(&lines, violation, subject);
            hide(&mut finding, secrets);
            finding
        })
        .collect();
    findings.sort_by_key(|finding| finding.position);
    findings
}

/// What is wrong inside of something sensitive is told without the value. Messages about a
/// sensitive shape itself show none.
fn hide(finding: &mut Finding<'_>, secrets: &[Range<usize>]) {
    let is_inside = secrets
        .iter()
        .any(|secret| secret.start <= finding.span.start && finding.span.end <= secret.end);
    let tells_itself = finding
        .subject
        .as_ref()
        .is_some_and(|subject| subject.shape.row().sensitive);
    if is_inside && !tells_itself {
        finding.message = finding.kind.in_words().trim_end_matches('.').to_owned();
        finding.suggestion = None;
    }
}

fn finding<'t>(
    lines: &Lines<'_>,
    violation: ConstraintViolation,
    subject: Subject<'t>,
) -> Finding<'t> {
    Finding {
        path: violation.path,
        shape: Some(violation.shape),
        kind: Kind::Constraint(violation.constraint),
        condition: violation.condition,
        severity: violation.severity,
        message: violation.message,
        suggestion: violation.suggestion,
        advice: None,
        position: lines.position(subject.span.start),
        span: subject.span.clone(),
        subject: Some(subject),
    }
}

/// The report on a text that is no document.
pub(crate) fn malformed(
    source: Source<'_>,
    shape: Option<&str>,
    error: SyntaxError,
) -> Report<'static> {
    let mut report = Report::new(source.first_line, None);
    report.shape = shape.map(str::to_owned);
    report.failure = Some(Failure::Malformed);
    report.findings.push(Finding {
        path: String::new(),
        shape: shape.map(str::to_owned),
        kind: Kind::Syntax,
        condition: None,
        severity: Severity::Error,
        message: error.message,
        suggestion: None,
        advice: None,
        position: Lines::new(source).position(error.offset),
        span: error.offset..error.offset,
        subject: None,
    });
    report
}

/// The report on a document in which requests stand.
fn embedding<'t>(
    source: Source<'_>,
    form: Form,
    tree: &Node<'_>,
    settings: &Settings<'t>,
    is_yaml: bool,
    fix: bool,
) -> Report<'t> {
    let line = Lines::new(source).position(tree.span.start).line;
    let requests = form.requests(tree, settings.guesser.tables());
    let mut report = Report::new(line, None);
    report.unchecked = requests.unchecked;
    let count = requests.list.len();
    let plural = if count == 1 { "" } else { "s" };
    report.what = format!("{} with {count} request{plural} to SageMaker", form.name());
    for request in &requests.list {
        let found = match check_tree(request.shape, &request.tree, &settings.lints) {
            Ok(found) => found.into_iter(),
            Err(error) => return malformed(source, None, error),
        };
        let (kept, passed): (Vec<_>, Vec<_>) = found.partition(|found| request.keeps(found));
        let unknown = |found: &&ConstraintViolation| found.constraint == Constraint::UnknownMember;
        report.unchecked += passed.iter().filter(unknown).count() as u64;
        find_secrets(request.shape, &request.tree, &mut report.secrets);
        let mut findings = place(source, request.shape, &request.tree, kept, &report.secrets);
        advise(&mut findings, request.shape, &request.tree, is_yaml);
        if fix {
            let name_of = |name: &str| request.name_of(name);
            let edits = fix::edits(source.text, &request.tree, &findings, name_of);
            report.edits.extend(edits);
        }
        for finding in &mut findings {
            finding.path = request.path_of(&finding.path);
            finding.suggestion = finding.suggestion.take().map(|name| match finding.kind {
                Kind::Constraint(Constraint::UnknownMember) => request.name_of(&name),
                _ => name,
            });
        }
        report.findings.append(&mut findings);
    }
    if let [only] = &requests.list[..] {
        report.shape = Some(only.shape.id().to_owned());
    }
    report.findings.sort_by_key(|finding| finding.position);
    settings.weigh(source.name, &mut report.findings);
    report
}

/// The report on a document whose shape nobody knows.
fn undecided(source: Source<'_>, line: u64, reason: &str) -> Report<'static> {
    let error = SyntaxError {
        offset: 0,
        message: format!("{reason}: say what it is with --operation or --shape"),
    };
    let mut report = malformed(source, None, error);
    report.line = line;
    report.findings[0].position.line = line;
    report.failure = Some(Failure::Undecided);
    report
}

/// How many shapes are named that fit as well.
const SHOWN: usize = 3;

/// What a reader should know of how the document was understood.
fn remark(target: &Target<'_>) -> Option<String> {
    let others = target.guess.as_ref()?;
    let mut text = " (guessed from its members".to_owned();
    for (index, shape) in others.iter().take(SHOWN).enumerate() {
        text.push_str(if index == 0 { "; also fits " } else { ", " });
        text.push_str(shape.name());
    }
    if others.len() > SHOWN {
        text.push_str(&format!(" and {} more", others.len() - SHOWN));
    }
    text.push(')');
    Some(text)
}

/// The places of sensitive values, which no excerpt may show.
fn find_secrets(shape: Shape<'_>, node: &Node<'_>, secrets: &mut Vec<Range<usize>>) {
    if shape.row().sensitive {
        secrets.push(node.span.clone());
        return;
    }
    match (&node.value, shape.shape_type()) {
        (Value::List(elements), ShapeType::List) => {
            let element = shape.member(0).shape();
            for node in elements {
                find_secrets(element, node, secrets);
            }
        }
        (Value::Map(entries), ShapeType::Map) => {
            let (key, value) = (shape.member(0).shape(), shape.member(1).shape());
            for entry in entries {
                if key.row().sensitive {
                    secrets.push(entry.key_span.clone());
                }
                find_secrets(value, &entry.value, secrets);
            }
        }
        (Value::Map(entries), ShapeType::Structure | ShapeType::Union) => {
            for entry in entries {
                if let Some(index) = shape.member_index(&entry.key) {
                    find_secrets(shape.member(index).shape(), &entry.value, secrets);
                }
            }
        }
        _ => {}
    }
}
