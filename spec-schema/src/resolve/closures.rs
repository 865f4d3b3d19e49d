//! Names within services: the shapes of several namespaces become one set of names there.

use std::borrow::Cow;
use std::string::ToString;
use std::vec::Vec;

use super::check::Findings;
use super::{BUILT_IN, Resolver};
use crate::model::{
    Links, ModelError, ModelErrorKind, Shape, ShapeId, ShapeIndex, ShapeType, Trait, Traits,
};
use std::collections::HashMap;

impl Resolver {
    /// Shapes of different namespaces need different names in a service, or other names that
    /// the service gives them. Simple shapes and lists that say the same may share one.
    ///
    /// Within a namespace only case can tell names apart, which published services make use of.
    pub(super) fn check_names_in_services(&self, findings: &mut Findings) {
        for service in &self.shapes {
            let Links::Service(links) = &service.links else {
                continue;
            };
            let rename = links.rename.iter();
            let renamed: HashMap<&ShapeId, &str> =
                rename.map(|(id, name)| (id, name.as_str())).collect();
            let mut first: HashMap<Cow<'_, str>, &Shape> = HashMap::new();
            for shape in self.closure(service) {
                let name = renamed.get(&shape.id).copied().unwrap_or(shape.id.name());
                let name = match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
                    true => Cow::Owned(name.to_ascii_lowercase()),
                    false => Cow::Borrowed(name),
                };
                let known = *first.entry(name).or_insert(shape);
                if known.id.namespace() != shape.id.namespace() {
                    self.check_names(service, known, shape, findings);
                }
            }
        }
    }

    /// Everything that a service leads to, the prelude's shapes as well, in the model's order.
    fn closure<'m>(&'m self, service: &'m Shape) -> impl Iterator<Item = &'m Shape> {
        let mut seen = std::vec![false; self.shapes.len()];
        let mut todo = std::vec![service];
        let mut next: Vec<ShapeIndex> = Vec::new();
        while let Some(shape) = todo.pop() {
            next.extend(shape.members.iter().map(|member| member.target));
            // The target of the members of enums is a form of the model, and no shape of theirs.
            if matches!(shape.shape_type, ShapeType::Enum | ShapeType::IntEnum) {
                next.clear();
            }
            next.extend(&shape.mixins);
            match &shape.links {
                Links::None => {}
                Links::Service(of) => {
                    next.extend(of.operations.iter().chain(&of.resources).chain(&of.errors));
                }
                Links::Operation(of) => {
                    let ends = [of.input, of.output].into_iter();
                    next.extend(ends.filter(|end| *end != super::check::UNIT));
                    next.extend(&of.errors);
                }
                Links::Resource(of) => {
                    let named = of.identifiers.iter().chain(&of.properties);
                    next.extend(named.map(|(_, target)| target));
                    next.extend(of.lifecycle.iter().map(|(_, operation)| operation));
                    next.extend(of.operations.iter().chain(&of.collection_operations));
                    next.extend(&of.resources);
                }
            }
            for index in next.drain(..) {
                if !std::mem::replace(&mut seen[index.as_usize()], true) {
                    todo.push(&self.shapes[index.as_usize()]);
                }
            }
        }
        let all = self.shapes.iter().zip(seen);
        all.filter_map(|(shape, is_seen)| is_seen.then_some(shape))
    }

    fn check_names(&self, service: &Shape, first: &Shape, second: &Shape, findings: &mut Findings) {
        // The prelude cannot be changed: the other shape can.
        let (shape, other) = match second.is_prelude() {
            true => (first, second),
            false => (second, first),
        };
        let same = self.say_the_same(shape, other);
        if same && shape.shape_type != ShapeType::List {
            return;
        }
        let kind = ModelErrorKind::ConflictingNames {
            shape: shape.id.to_string(),
            other: other.id.to_string(),
            service: service.id.to_string(),
        };
        let finding = ModelError::new(kind, shape.span);
        let finding = match other.span {
            BUILT_IN => finding,
            span => finding.with_second(span),
        };
        match same {
            true => findings.warn(finding),
            false => findings.error(finding),
        }
    }

    /// Simple shapes with the same type and traits, and lists of such.
    fn say_the_same(&self, a: &Shape, b: &Shape) -> bool {
        if a.shape_type != b.shape_type || !same_traits(&a.traits, &b.traits) {
            return false;
        }
        match (a.shape_type, &a.members[..], &b.members[..]) {
            (ShapeType::List, [a], [b]) => {
                let target = |index: ShapeIndex| &self.shapes[index.as_usize()];
                let (of_a, of_b) = (target(a.target), target(b.target));
                // Lists of lists would have to be followed, be they endless.
                let is_same = a.target == b.target
                    || of_a.shape_type.is_simple() && self.say_the_same(of_a, of_b);
                same_traits(&a.traits, &b.traits) && is_same
            }
            (simple, ..) => simple.is_simple(),
        }
    }
}

fn same_traits(a: &Traits, b: &Traits) -> bool {
    let same = |(a, b): (&Trait, &Trait)| a.id == b.id && a.value == b.value;
    a.len() == b.len() && a.iter().zip(b.iter()).all(same)
}
