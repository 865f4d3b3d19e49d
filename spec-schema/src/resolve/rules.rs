//! What the definitions of traits say of the shapes that carry them: selectors, conflicts and
//! traits that only one member may have.

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::check::Findings;
use super::selector::{self, Evaluator, Exhausted, Graph};
use super::{BUILT_IN, Resolver};
use crate::model::prelude::{self, NAMESPACE_HASH};
use crate::model::{
    Known, Member, ModelError, ModelErrorKind, Node, Shape, ShapeIndex, ShapeType, Span, Trait,
};
use std::collections::HashMap;

/// What only one member of a structure may have.
#[derive(Clone, Copy, PartialEq)]
enum Exclusive {
    No,
    /// The trait.
    Member,
    /// A target with the trait.
    Target,
}

/// The rules of the prelude that its table of types and targets does not say, of the prelude
/// of Smithy 2.0: the trait, its selector, what it conflicts with, what is exclusive.
const PRELUDE: &[(&str, &str, &[&str], Exclusive)] = {
    use Exclusive::{Member, No, Target};
    const ON_ERRORS: &str = "structure[trait|error]";
    const ON_DEFINITIONS: &str = "structure[trait|trait]";
    const ON_REQUIRED_STRINGS: &str = "structure > :test(member[trait|required] > string)";
    &[
        (
            "addedDefault",
            "structure > member [trait|default]",
            &[],
            No,
        ),
        ("authDefinition", ON_DEFINITIONS, &[], No),
        ("enum", "string :not(enum)", &[], No),
        ("error", "", &["trait"], No),
        (
            "eventHeader",
            "structure > :test(member > :test(boolean, byte, short, integer, long, blob, string, \
             timestamp))",
            &["eventPayload"],
            No,
        ),
        (
            "eventPayload",
            "structure > :test(member > :test(blob, string, structure, union))",
            &["eventHeader"],
            Member,
        ),
        ("hostLabel", ON_REQUIRED_STRINGS, &[], No),
        ("httpError", ON_ERRORS, &[], No),
        (
            "httpHeader",
            "structure > :test(member > :test(boolean, number, string, timestamp, \
             list > member > :test(boolean, number, string, timestamp)))",
            &[
                "httpLabel",
                "httpQuery",
                "httpPrefixHeaders",
                "httpPayload",
                "httpResponseCode",
                "httpQueryParams",
            ],
            No,
        ),
        (
            "httpLabel",
            "structure > member[trait|required] :test(> :test(string, number, boolean, timestamp))",
            &[
                "httpHeader",
                "httpQuery",
                "httpPrefixHeaders",
                "httpPayload",
                "httpResponseCode",
                "httpQueryParams",
            ],
            No,
        ),
        (
            "httpPayload",
            "",
            &[
                "httpLabel",
                "httpQuery",
                "httpHeader",
                "httpPrefixHeaders",
                "httpResponseCode",
                "httpQueryParams",
            ],
            Member,
        ),
        (
            "httpPrefixHeaders",
            "structure > member :test(> map :not([trait|sparse]) > member[id|member=value] > string)",
            &[
                "httpLabel",
                "httpQuery",
                "httpHeader",
                "httpPayload",
                "httpResponseCode",
                "httpQueryParams",
            ],
            Member,
        ),
        (
            "httpQuery",
            "structure > member :test(> :test(string, number, boolean, timestamp), \
             > list > member > :test(string, number, boolean, timestamp))",
            &[
                "httpLabel",
                "httpHeader",
                "httpPrefixHeaders",
                "httpPayload",
                "httpResponseCode",
                "httpQueryParams",
            ],
            No,
        ),
        (
            "httpQueryParams",
            "structure > member \
             :test(> map > member[id|member=value] > :test(string, list > member > string))",
            &[
                "httpLabel",
                "httpQuery",
                "httpHeader",
                "httpPayload",
                "httpResponseCode",
                "httpPrefixHeaders",
            ],
            Member,
        ),
        (
            "httpResponseCode",
            "structure :not([trait|input]) > member :test(> integer)",
            &[
                "httpLabel",
                "httpQuery",
                "httpHeader",
                "httpPrefixHeaders",
                "httpPayload",
                "httpQueryParams",
            ],
            Member,
        ),
        ("idempotencyToken", "", &[], Member),
        ("idempotent", "", &["readonly"], No),
        ("input", "", &["output", "error"], No),
        ("nestedProperties", "", &[], Member),
        ("noReplace", "resource:test(-[put]->)", &[], No),
        ("output", "", &["input", "error"], No),
        ("property", "", &["resourceIdentifier"], No),
        ("protocolDefinition", ON_DEFINITIONS, &[], No),
        ("readonly", "", &["idempotent"], No),
        ("recommended", "", &["required"], No),
        ("requiresLength", "blob[trait|streaming]", &[], No),
        ("resourceIdentifier", ON_REQUIRED_STRINGS, &[], No),
        ("retryable", ON_ERRORS, &[], No),
        ("streaming", "", &[], Target),
        ("title", ":is(service, resource)", &[], No),
        (
            "uniqueItems",
            "list :not(> member ~> :is(float, double, document))",
            &["sparse"],
            No,
        ),
        ("unitType", "[id=smithy.api#Unit]", &[], No),
        ("xmlAttribute", "", &["xmlNamespace"], No),
        ("xmlNamespace", "", &["xmlAttribute"], No),
    ]
};

/// The rules of one trait.
struct Rules<'m> {
    /// Nothing where every shape may carry the trait.
    selector: Option<&'m str>,
    /// Where the selector is written.
    span: Span,
    /// Sorted.
    conflicts: Vec<Cow<'m, str>>,
    exclusive: Exclusive,
}

/// A trait at a place that a selector has to match.
struct Use<'m> {
    shape: usize,
    member: Option<usize>,
    applied: &'m Trait,
    span: Span,
}

impl Resolver {
    /// Holds every trait against the rules of its definition.
    pub(super) fn check_rules(&self, findings: &mut Findings) {
        let rules = self.rules(findings);
        let mut uses: HashMap<&str, Vec<Use<'_>>> = HashMap::new();
        let mut exclusive: HashMap<ShapeIndex, Vec<&str>> = HashMap::new();
        for (index, shape) in self.shapes.iter().enumerate().skip(prelude::SHAPES.len()) {
            let of_shape = shape.traits.iter().map(|applied| (None, applied));
            let members = shape.members.iter().enumerate();
            let of_members = members.flat_map(|(position, member)| {
                member
                    .traits
                    .iter()
                    .map(move |applied| (Some(position), applied))
            });
            let mut first: HashMap<&str, &Member> = HashMap::new();
            for (position, applied) in of_shape.chain(of_members) {
                if !may_have_rules(&applied.known) {
                    continue;
                }
                let Some(rules_of_it) = rules.get(applied.id.as_str()) else {
                    continue;
                };
                let member = position.map(|position| &shape.members[position]);
                self.check_conflicts(shape, member, applied, &rules, findings);
                // The unique items of a set are not written.
                let is_written = applied.span != shape.span;
                if let Some(selector) = rules_of_it.selector
                    && is_written
                    && self.is_at_its_type(shape, member, applied)
                {
                    uses.entry(selector).or_default().push(Use {
                        shape: index,
                        member: position,
                        applied,
                        span: rules_of_it.span,
                    });
                }
                match (rules_of_it.exclusive, member) {
                    (Exclusive::Target, None) => {
                        let of_it = exclusive.entry(ShapeIndex(index as u32)).or_default();
                        of_it.push(applied.id.as_str());
                    }
                    (Exclusive::Member, Some(member))
                        if shape.shape_type == ShapeType::Structure =>
                    {
                        let id = applied.id.as_str();
                        let known = *first.entry(id).or_insert(member);
                        if known.name != member.name {
                            let what = format!("have the trait `{id}`");
                            findings.error(only_one(shape, what, applied.span, known.span));
                        }
                    }
                    _ => {}
                }
            }
        }
        if !exclusive.is_empty() {
            self.check_exclusive_targets(&exclusive, findings);
        }
        if !uses.is_empty() {
            self.check_uses_of_selectors(uses, findings);
        }
    }

    /// The rules of the prelude and of the loaded definitions of traits.
    fn rules<'m>(&'m self, findings: &mut Findings) -> HashMap<Cow<'m, str>, Rules<'m>> {
        let mut rules = HashMap::new();
        for (name, selector, conflicts, exclusive) in PRELUDE {
            let of_it = Rules {
                selector: Some(*selector).filter(|selector| !selector.is_empty()),
                span: BUILT_IN,
                conflicts: sorted(conflicts.iter().copied()),
                exclusive: *exclusive,
            };
            rules.insert(Cow::Owned([NAMESPACE_HASH, name].concat()), of_it);
        }
        for shape in self.shapes.iter().skip(prelude::SHAPES.len()) {
            let Some(definition) = shape.traits.find(|known| matches!(known, Known::Trait)) else {
                continue;
            };
            let selector = definition.value.get("selector");
            let text = selector
                .and_then(Node::as_str)
                .filter(|text| text.trim() != "*");
            let span = selector.map_or(definition.span, |selector| selector.span);
            let parsed = text.map(selector::parse);
            if let Some(Err(error)) = &parsed {
                let kind = ModelErrorKind::InvalidSelector {
                    expected: error.expected.clone(),
                    found: error.found.clone(),
                };
                findings.error(ModelError::new(kind, span));
            }
            let conflicts = definition.value.get("conflicts").and_then(Node::as_array);
            let conflicts = conflicts
                .unwrap_or_default()
                .iter()
                .filter_map(Node::as_str);
            let exclusive = definition.value.get("structurallyExclusive");
            let of_it = Rules {
                selector: text.filter(|_| matches!(parsed, Some(Ok(_)))),
                span,
                conflicts: sorted(conflicts),
                exclusive: match exclusive.and_then(Node::as_str) {
                    Some("member") => Exclusive::Member,
                    Some("target") => Exclusive::Target,
                    _ => Exclusive::No,
                },
            };
            rules.insert(Cow::Borrowed(shape.id.as_str()), of_it);
        }
        rules
    }

    /// False where the type of the shape or target is wrong already, which is another error.
    fn is_at_its_type(&self, shape: &Shape, member: Option<&Member>, applied: &Trait) -> bool {
        let name = applied.id.as_str().strip_prefix(NAMESPACE_HASH);
        let Some(definition) = name.and_then(prelude::definition) else {
            return true;
        };
        match member {
            None => definition.shapes.has(shape.shape_type),
            Some(member) => {
                let target = self.shapes[member.target.as_usize()].shape_type;
                definition.containers.has(shape.shape_type) && definition.targets.has(target)
            }
        }
    }

    fn check_conflicts(
        &self,
        shape: &Shape,
        member: Option<&Member>,
        applied: &Trait,
        rules: &HashMap<Cow<'_, str>, Rules<'_>>,
        findings: &mut Findings,
    ) {
        let traits = member.map_or(&shape.traits, |member| &member.traits);
        let id = applied.id.as_str();
        let conflicts = rules.get(id).map_or(&[][..], |rules| &rules.conflicts);
        // The shorter of the two lists is gone through.
        let others: Vec<&Trait> = match conflicts.len() <= traits.len() {
            true => conflicts
                .iter()
                .filter_map(|other| traits.get(other))
                .collect(),
            false => {
                let is_one = |other: &&Trait| {
                    conflicts
                        .binary_search(&Cow::Borrowed(other.id.as_str()))
                        .is_ok()
                };
                traits.iter().filter(is_one).collect()
            }
        };
        for other in others {
            // Two that conflict with each other are one finding, and mixins have theirs.
            let mutual = rules
                .get(other.id.as_str())
                .is_some_and(|rules| rules.conflicts.iter().any(|conflict| conflict == id));
            let is_second = mutual && other.id.as_str() < id;
            if is_second || applied.inherited && other.inherited {
                continue;
            }
            let kind = ModelErrorKind::ConflictingTraits {
                name: id.to_string(),
                other: other.id.to_string(),
                on: name(shape, member),
            };
            // What came with a mixin is right there: the other one is to be looked at.
            let (place, second) = match applied.inherited {
                true => (other.span, applied.span),
                false => (applied.span, other.span),
            };
            findings.error(ModelError::new(kind, place).with_second(second));
        }
    }

    /// Structures have one member at most that targets a shape with an exclusive trait.
    fn check_exclusive_targets(
        &self,
        exclusive: &HashMap<ShapeIndex, Vec<&str>>,
        findings: &mut Findings,
    ) {
        let structures = self
            .shapes
            .iter()
            .filter(|shape| shape.shape_type == ShapeType::Structure);
        for shape in structures {
            let mut first: HashMap<&str, &Member> = HashMap::new();
            for member in &shape.members {
                for id in exclusive.get(&member.target).into_iter().flatten() {
                    let known = *first.entry(id).or_insert(member);
                    if known.name != member.name {
                        let what = format!("target a shape with the trait `{id}`");
                        findings.error(only_one(shape, what, member.span, known.span));
                    }
                }
            }
        }
    }

    /// Evaluates each selector once and looks where its traits are.
    fn check_uses_of_selectors(&self, uses: HashMap<&str, Vec<Use<'_>>>, findings: &mut Findings) {
        let graph = Graph::new(self);
        let mut evaluator = Evaluator::new(&graph);
        let mut uses: Vec<(&str, Vec<Use<'_>>)> = uses.into_iter().collect();
        uses.sort_by_key(|(_, uses)| uses.first().map(|first| (first.shape, first.member)));
        for (text, uses) in uses {
            let Ok(selector) = selector::parse(text) else {
                continue;
            };
            let matched = match evaluator.select(&selector) {
                Ok(matched) => matched,
                Err(Exhausted) => {
                    let span = uses.first().map_or(BUILT_IN, |first| match first.span {
                        BUILT_IN => first.applied.span,
                        span => span,
                    });
                    let kind = ModelErrorKind::CostlySelector(plain(text));
                    findings.warn(ModelError::new(kind, span));
                    continue;
                }
            };
            for one in uses {
                let vertex = match one.member {
                    None => one.shape as u32,
                    Some(position) => graph.member(one.shape, position),
                };
                if matched.binary_search(&vertex).is_ok() {
                    continue;
                }
                let shape = &self.shapes[one.shape];
                let member = one.member.map(|position| &shape.members[position]);
                let on = name(shape, member);
                let on = match member {
                    None => format!("`{on}`, a shape of type {}", shape.shape_type.name()),
                    Some(member) => {
                        let target = self.shapes[member.target.as_usize()].shape_type;
                        let container = shape.shape_type.name();
                        format!(
                            "`{on}`, a member of a {container} with a target of type {}",
                            target.name()
                        )
                    }
                };
                let kind = ModelErrorKind::SelectorNotMatched {
                    name: one.applied.id.to_string(),
                    on,
                    selector: plain(text),
                };
                let error = ModelError::new(kind, one.applied.span);
                findings.error(match one.span {
                    BUILT_IN => error,
                    span => error.with_second(span),
                });
            }
        }
    }
}

/// False for the traits that are applied most and have no rules, to spare the look-up.
fn may_have_rules(known: &Known) -> bool {
    !matches!(
        known,
        Known::Required
            | Known::Length(_)
            | Known::Range(_)
            | Known::Pattern(_)
            | Known::Documentation(_)
            | Known::EnumText(_)
            | Known::EnumInteger(_)
    )
}

fn name(shape: &Shape, member: Option<&Member>) -> String {
    match member {
        Some(member) => format!("{}${}", shape.id, member.name),
        None => shape.id.to_string(),
    }
}

fn only_one(shape: &Shape, what: String, span: Span, first: Span) -> ModelError {
    let shape = shape.id.to_string();
    ModelError::new(ModelErrorKind::OnlyOneMember { shape, what }, span).with_second(first)
}

fn sorted<'m>(names: impl Iterator<Item = &'m str>) -> Vec<Cow<'m, str>> {
    let mut ids: Vec<Cow<'m, str>> = names.map(selector::absolute).collect();
    ids.sort_unstable();
    ids
}

/// A selector in one line.
fn plain(selector: &str) -> String {
    selector.split_whitespace().collect::<Vec<_>>().join(" ")
}
