//! Checks of a resolved model that need no compiled patterns.

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::{BUILT_IN, Resolver, defaults, fields};
use crate::model::prelude;
use crate::model::{
    Known, Links, Member, ModelError, ModelErrorKind, ModelWarning, Node, Shape, ShapeIndex,
    ShapeType, Trait,
};
use std::collections::HashMap;

/// The first shape of the prelude is `smithy.api#Unit`.
pub(super) const UNIT: ShapeIndex = ShapeIndex(0);

impl Resolver {
    /// Reports what is wrong although every name is known.
    pub(super) fn check(&mut self) {
        let mut findings = Findings::default();
        for shape in self.shapes.iter().skip(prelude::SHAPES.len()) {
            self.check_members(shape, &mut findings);
            self.check_mixins(shape, &mut findings);
            for applied in shape.traits.iter() {
                self.check_on_shape(shape, applied, &mut findings);
            }
            for member in &shape.members {
                self.check_target(shape, member, &mut findings);
                self.check_use(shape, member, &mut findings);
                for applied in member.traits.iter() {
                    self.check_on_member(shape, member, applied, &mut findings);
                }
            }
            self.check_defaults(shape, &mut findings);
        }
        self.check_uses(&mut findings);
        self.check_rules(&mut findings);
        self.check_names_in_services(&mut findings);
        self.check_finite(&mut findings);
        self.errors.extend(findings.errors);
        self.warnings
            .extend(findings.warnings.into_iter().map(ModelWarning));
    }

    /// The members that the type of a shape asks for.
    fn check_members(&self, shape: &Shape, findings: &mut Findings) {
        let named = |names: &[&'static str], findings: &mut Findings| {
            for name in names {
                if shape.member(name).is_none() {
                    let id = shape.id.to_string();
                    let member = match *name {
                        "member" => "the member `member`",
                        "key" => "the member `key`",
                        _ => "the member `value`",
                    };
                    let kind = ModelErrorKind::MissingMember { shape: id, member };
                    findings.error(ModelError::new(kind, shape.span));
                }
            }
            for member in shape
                .members
                .iter()
                .filter(|m| !names.contains(&m.name.as_str()))
            {
                let (id, name) = (shape.id.to_string(), member.name.clone());
                let kind = ModelErrorKind::UnexpectedMember {
                    shape: id,
                    member: name,
                };
                findings.error(ModelError::new(kind, member.span));
            }
        };
        match shape.shape_type {
            ShapeType::List | ShapeType::Set => named(&["member"], findings),
            ShapeType::Map => named(&["key", "value"], findings),
            ShapeType::Enum | ShapeType::IntEnum => self.check_enum(shape, findings),
            ShapeType::Union if shape.members.is_empty() => {
                let (id, member) = (shape.id.to_string(), "at least one member");
                let kind = ModelErrorKind::MissingMember { shape: id, member };
                findings.error(ModelError::new(kind, shape.span));
            }
            ShapeType::Structure | ShapeType::Union => check_case(shape, findings),
            _ => {}
        }
    }

    fn check_enum(&self, shape: &Shape, findings: &mut Findings) {
        if shape.members.is_empty() {
            let kind = ModelErrorKind::MissingMember {
                shape: shape.id.to_string(),
                member: "at least one member",
            };
            findings.error(ModelError::new(kind, shape.span));
        }
        let is_text = shape.shape_type == ShapeType::Enum;
        let mut seen = HashMap::new();
        for member in &shape.members {
            let value = member.traits.get("smithy.api#enumValue");
            let text = match value.map(|applied| &applied.known) {
                Some(Known::EnumText(text)) if is_text && !text.is_empty() => text.clone(),
                Some(Known::EnumInteger(value)) if !is_text => value.to_string(),
                _ => {
                    let expected = if is_text {
                        "a string that is not empty"
                    } else {
                        "an integer"
                    };
                    let found = match value {
                        None => "none".to_string(),
                        Some(applied) => {
                            match (applied.value.as_str(), applied.value.as_number()) {
                                (Some(text), _) => format!("{text:?}"),
                                (_, Some(number)) => number.text().to_string(),
                                _ => applied.value.describe().to_string(),
                            }
                        }
                    };
                    let span = value.map_or(member.span, |applied| applied.value.span);
                    let kind = ModelErrorKind::EnumValue { expected, found };
                    findings.error(ModelError::new(kind, span));
                    continue;
                }
            };
            let span = value.map_or(member.span, |applied| applied.value.span);
            if let Some(first) = seen.insert(text.clone(), span) {
                let kind = ModelErrorKind::DuplicateEnumValue(text);
                findings.error(ModelError::new(kind, span).with_second(first));
            }
        }
    }

    fn check_mixins(&self, shape: &Shape, findings: &mut Findings) {
        for mixin in &shape.mixins {
            let mixin = &self.shapes[mixin.as_usize()];
            if !mixin.traits.is_mixin() {
                let kind = ModelErrorKind::NotAMixin(mixin.id.to_string());
                findings.error(ModelError::new(kind, shape.span).with_second(mixin.span));
            }
        }
        let has_properties = match &shape.links {
            Links::Resource(resource) => **resource != Default::default(),
            Links::Operation(operation) => operation.input != UNIT || operation.output != UNIT,
            Links::None | Links::Service(_) => false,
        };
        if has_properties && shape.traits.is_mixin() {
            let kind = ModelErrorKind::MixinWithProperties(shape.id.to_string());
            findings.error(ModelError::new(kind, shape.span));
        }
    }

    fn check_target(&self, shape: &Shape, member: &Member, findings: &mut Findings) {
        let target = &self.shapes[member.target.as_usize()];
        if target.traits.is_mixin() {
            let kind = ModelErrorKind::TargetIsMixin(target.id.to_string());
            findings.error(ModelError::new(kind, member.span).with_second(target.span));
        }
        let is_key = shape.shape_type == ShapeType::Map && member.name == "key";
        let expected = if target.shape_type.is_service_type() {
            "a data shape as a target"
        } else if is_key && !matches!(target.shape_type, ShapeType::String | ShapeType::Enum) {
            "a string as the key of a map"
        } else {
            return;
        };
        let found = target.shape_type.name();
        let kind = ModelErrorKind::WrongShapeType {
            shape: target.id.to_string(),
            expected,
            found,
        };
        findings.error(ModelError::new(kind, member.span));
    }

    /// The definition of a trait that the prelude has, or a check that a loaded shape is one.
    fn definition(
        &self,
        applied: &Trait,
        findings: &mut Findings,
    ) -> Option<&'static prelude::Definition> {
        if let Some(index) = self.index.get(&applied.id) {
            let shape = &self.shapes[index.as_usize()];
            if shape
                .traits
                .find(|known| matches!(known, Known::Trait))
                .is_none()
            {
                let kind = ModelErrorKind::NotATrait(applied.id.to_string());
                let error = ModelError::new(kind, applied.span);
                findings.error(if shape.is_prelude() {
                    error
                } else {
                    error.with_second(shape.span)
                });
            } else if applied.known == Known::Other && !applied.inherited {
                // The others are looked at when they are parsed.
                self.check_value(applied, shape, findings);
            }
            return None;
        }
        let name = applied.id.as_str().strip_prefix(prelude::NAMESPACE_HASH)?;
        fields::check(applied, name, findings);
        prelude::definition(name)
    }

    fn check_on_shape(&self, shape: &Shape, applied: &Trait, findings: &mut Findings) {
        let Some(definition) = self.definition(applied, findings) else {
            return;
        };
        if !definition.shapes.has(shape.shape_type) {
            let on = format!(
                "`{}`, a shape of type {}",
                shape.id,
                shape.shape_type.name()
            );
            findings.not_allowed(applied, on);
        }
    }

    fn check_on_member(
        &self,
        shape: &Shape,
        member: &Member,
        applied: &Trait,
        findings: &mut Findings,
    ) {
        let Some(definition) = self.definition(applied, findings) else {
            return;
        };
        let target = self.shapes[member.target.as_usize()].shape_type;
        let (owner, name) = (&shape.id, &member.name);
        if !definition.containers.has(shape.shape_type) {
            let on = format!(
                "`{owner}${name}`, a member of a {}",
                shape.shape_type.name()
            );
            findings.not_allowed(applied, on);
        } else if !definition.targets.has(target) {
            let on = format!(
                "`{owner}${name}`, a member with a target of type {}",
                target.name()
            );
            findings.not_allowed(applied, on);
        }
    }

    fn check_defaults(&self, shape: &Shape, findings: &mut Findings) {
        if let Some(value) = said(shape.traits.default_value()) {
            let problem = if value.is_null() {
                Some(defaults::null_on_shape())
            } else {
                defaults::problem(value, shape, shape.traits.iter())
            };
            findings.invalid_default(problem, shape.id.to_string(), value.span);
        }
        for member in &shape.members {
            let target = &self.shapes[member.target.as_usize()];
            let own = member.traits.default_value();
            let of_target = target.traits.default_value();
            if let Some(of_target) = of_target
                && shape.shape_type == ShapeType::Structure
                && own.is_none_or(|own| !own.is_null() && own != of_target)
            {
                let problem = Some(defaults::other_than(of_target));
                let span = own.map_or(member.span, |own| own.span);
                findings.invalid_default(problem, format!("{}${}", shape.id, member.name), span);
                continue;
            }
            let Some(value) = said(own).filter(|value| !value.is_null()) else {
                continue;
            };
            let own = member.traits.iter();
            let replaced = |applied: &&Trait| member.traits.get(applied.id.as_str()).is_none();
            let traits = own.chain(target.traits.iter().filter(replaced));
            let problem = defaults::problem(value, target, traits);
            findings.invalid_default(problem, format!("{}${}", shape.id, member.name), value.span);
        }
    }

    /// Reports shapes of which no value can ever be complete, because a required member leads
    /// back to them.
    fn check_finite(&self, findings: &mut Findings) {
        // How many members still keep a shape from being finite; a union needs one of them.
        let mut open: Vec<usize> = Vec::with_capacity(self.shapes.len());
        let mut users: Vec<Vec<u32>> = std::vec![Vec::new(); self.shapes.len()];
        let mut finite: Vec<u32> = Vec::new();
        for (position, shape) in self.shapes.iter().enumerate() {
            let waits = |member: &&Member| match shape.shape_type {
                ShapeType::Structure => member.traits.is_required(),
                ShapeType::Union => true,
                _ => false,
            };
            let targets: Vec<ShapeIndex> = shape
                .members
                .iter()
                .filter(waits)
                .map(|member| member.target)
                .collect();
            for target in &targets {
                users[target.as_usize()].push(position as u32);
            }
            let count = match shape.shape_type {
                ShapeType::Union => targets.len().min(1),
                _ => targets.len(),
            };
            open.push(count);
            if count == 0 {
                finite.push(position as u32);
            }
        }
        while let Some(position) = finite.pop() {
            for &user in &users[position as usize] {
                let open = &mut open[user as usize];
                if *open > 0 {
                    *open -= 1;
                    if *open == 0 {
                        finite.push(user);
                    }
                }
            }
        }
        for (shape, _) in self.shapes.iter().zip(&open).filter(|(_, open)| **open > 0) {
            if !shape.traits.is_mixin() {
                let kind = ModelErrorKind::InfiniteShape(format!("`{}`", shape.id));
                findings.error(ModelError::new(kind, shape.span));
            }
        }
    }
}

/// A default that a file says, and not its version of the language.
fn said(value: Option<&Node>) -> Option<&Node> {
    value.filter(|value| value.span != BUILT_IN)
}

/// Names that only case tells apart are hard on readers and on generated code.
fn check_case(shape: &Shape, findings: &mut Findings) {
    let mut warn = |first: &Member, member: &Member| {
        let (name, other) = (member.name.clone(), first.name.clone());
        let kind = ModelErrorKind::MemberNamesDifferInCase { name, other };
        let finding = ModelError::new(kind, member.span).with_second(first.span);
        findings.warnings.push(finding);
    };
    let same = |a: &Member, b: &Member| a.name.eq_ignore_ascii_case(&b.name);
    // Few names are compared with each other; many are sorted first.
    const FEW: usize = 16;
    if shape.members.len() <= FEW {
        for (index, member) in shape.members.iter().enumerate() {
            let before = &shape.members[..index];
            if let Some(first) = before.iter().find(|first| same(first, member)) {
                warn(first, member);
            }
        }
        return;
    }
    let mut by_name: Vec<&Member> = shape.members.iter().collect();
    by_name.sort_by(|a, b| small(&a.name).cmp(small(&b.name)));
    for pair in by_name.windows(2).filter(|pair| same(pair[0], pair[1])) {
        warn(pair[0], pair[1]);
    }
}

fn small(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().map(|byte| byte.to_ascii_lowercase())
}

/// What the checks have found so far.
#[derive(Default)]
pub(super) struct Findings {
    errors: Vec<ModelError>,
    warnings: Vec<ModelError>,
}

impl Findings {
    pub(super) fn error(&mut self, error: ModelError) {
        self.errors.push(error);
    }

    pub(super) fn warn(&mut self, finding: ModelError) {
        self.warnings.push(finding);
    }

    fn not_allowed(&mut self, applied: &Trait, on: String) {
        let name = applied.id.to_string();
        self.error(ModelError::new(
            ModelErrorKind::TraitNotAllowed { name, on },
            applied.span,
        ));
    }

    fn invalid_default(
        &mut self,
        problem: Option<defaults::Problem>,
        on: String,
        span: crate::model::Span,
    ) {
        let Some(problem) = problem else {
            return;
        };
        let kind = ModelErrorKind::InvalidDefault {
            on,
            expected: problem.expected,
        };
        let finding = ModelError::new(kind, span);
        if problem.is_zero {
            self.warnings.push(finding)
        } else {
            self.errors.push(finding)
        }
    }
}
