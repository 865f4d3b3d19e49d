//! What services, operations and resources refer to.

use std::boxed::Box;
use std::string::{String, ToString};
use std::vec::Vec;

use super::Resolver;
use crate::load::draft::{DraftLinks, DraftOperation, DraftResource, DraftService, Name};
use crate::model::{
    Links, ModelErrorKind, Operation, Resource, Service, ShapeId, ShapeIndex, ShapeType,
};

/// The first shape of the prelude is `smithy.api#Unit`.
const UNIT: ShapeIndex = ShapeIndex(0);

impl Resolver {
    /// Resolves the links of all shapes, mixins first so that theirs can be inherited.
    pub(super) fn build_links(&mut self) {
        for index in std::mem::take(&mut self.order) {
            let Some((scope, links)) = self.links.remove(&index) else {
                continue;
            };
            let links = match links {
                DraftLinks::None => continue,
                DraftLinks::Service(service) => {
                    Links::Service(Box::new(self.service(index, scope, *service)))
                }
                DraftLinks::Operation(operation) => {
                    Links::Operation(self.operation(index, scope, operation))
                }
                DraftLinks::Resource(resource) => {
                    Links::Resource(Box::new(self.resource(scope, *resource)))
                }
            };
            self.shapes[index.as_usize()].links = links;
        }
    }

    fn service(&mut self, index: ShapeIndex, scope: usize, draft: DraftService) -> Service {
        let mut service = Service::default();
        for mixin in self.shapes[index.as_usize()].mixins.clone() {
            let count = match &self.shapes[mixin.as_usize()].links {
                Links::Service(mixed) => {
                    let parts = [&mixed.operations, &mixed.resources, &mixed.errors];
                    parts.iter().map(|part| part.len()).sum::<usize>() + mixed.rename.len()
                }
                _ => 0,
            };
            if !self.may_inherit(index, count) {
                break;
            }
            if let Links::Service(mixed) = &self.shapes[mixin.as_usize()].links {
                if !mixed.version.is_empty() {
                    service.version = mixed.version.clone();
                }
                extend(&mut service.operations, &mixed.operations);
                extend(&mut service.resources, &mixed.resources);
                extend(&mut service.errors, &mixed.errors);
                rename(&mut service.rename, mixed.rename.iter().cloned());
            }
        }
        if !draft.version.is_empty() {
            service.version = draft.version;
        }
        let operations = self.of_type(scope, &draft.operations, ShapeType::Operation);
        extend(&mut service.operations, &operations);
        let resources = self.of_type(scope, &draft.resources, ShapeType::Resource);
        extend(&mut service.resources, &resources);
        let errors = self.errors_of(scope, &draft.errors);
        extend(&mut service.errors, &errors);
        // A renamed shape need not exist: the closure may have lost it.
        let own = draft.rename.into_iter().map(|(id, name)| {
            let id = ShapeId::from_absolute(&self.absolute(scope, &id.text));
            (id, name)
        });
        rename(&mut service.rename, own);
        service
    }

    fn operation(&mut self, index: ShapeIndex, scope: usize, draft: DraftOperation) -> Operation {
        let mut errors = Vec::new();
        for mixin in self.shapes[index.as_usize()].mixins.clone() {
            let count = match &self.shapes[mixin.as_usize()].links {
                Links::Operation(mixed) => mixed.errors.len(),
                _ => 0,
            };
            if !self.may_inherit(index, count) {
                break;
            }
            if let Links::Operation(mixed) = &self.shapes[mixin.as_usize()].links {
                extend(&mut errors, &mixed.errors);
            }
        }
        let mut end = |name: Option<Name>| {
            let name = name?;
            let target = self.shape_index(scope, &name)?;
            self.expect_type(target, &name, ShapeType::Structure, "a structure");
            if self.shapes[target.as_usize()].traits.error().is_some() {
                let kind = ModelErrorKind::WrongShapeType {
                    shape: self.shapes[target.as_usize()].id.to_string(),
                    expected: "a structure without `@error`",
                    found: "structure with it",
                };
                self.fail(kind, name.span);
            }
            Some(target)
        };
        let input = end(draft.input).unwrap_or(UNIT);
        let output = end(draft.output).unwrap_or(UNIT);
        let own = self.errors_of(scope, &draft.errors);
        extend(&mut errors, &own);
        Operation {
            input,
            output,
            errors,
        }
    }

    fn resource(&mut self, scope: usize, draft: DraftResource) -> Resource {
        let mut resource = Resource::default();
        for (name, target) in draft.identifiers {
            if let Some(index) = self.shape_index(scope, &target) {
                let found = self.shapes[index.as_usize()].shape_type;
                if found != ShapeType::String && found != ShapeType::Enum {
                    let kind = ModelErrorKind::WrongShapeType {
                        shape: self.shapes[index.as_usize()].id.to_string(),
                        expected: "a string as an identifier",
                        found: found.name(),
                    };
                    self.fail(kind, target.span);
                }
                resource.identifiers.push((name, index));
            }
        }
        for (name, target) in draft.properties {
            if let Some(index) = self.shape_index(scope, &target) {
                resource.properties.push((name, index));
            }
        }
        for (verb, name) in draft.lifecycle {
            let operations = self.of_type(scope, &[name], ShapeType::Operation);
            resource
                .lifecycle
                .extend(operations.into_iter().map(|index| (verb, index)));
        }
        resource.operations = self.of_type(scope, &draft.operations, ShapeType::Operation);
        resource.collection_operations =
            self.of_type(scope, &draft.collection_operations, ShapeType::Operation);
        resource.resources = self.of_type(scope, &draft.resources, ShapeType::Resource);
        resource
    }

    fn of_type(&mut self, scope: usize, names: &[Name], wanted: ShapeType) -> Vec<ShapeIndex> {
        let expected = match wanted {
            ShapeType::Operation => "an operation",
            ShapeType::Resource => "a resource",
            _ => "a structure",
        };
        let mut list = Vec::with_capacity(names.len());
        for name in names {
            if let Some(index) = self.shape_index(scope, name) {
                self.expect_type(index, name, wanted, expected);
                list.push(index);
            }
        }
        list
    }

    /// Structures that are marked as errors.
    fn errors_of(&mut self, scope: usize, names: &[Name]) -> Vec<ShapeIndex> {
        let list = self.of_type(scope, names, ShapeType::Structure);
        for (index, name) in list.iter().zip(names) {
            let shape = &self.shapes[index.as_usize()];
            if shape.shape_type == ShapeType::Structure && shape.traits.error().is_none() {
                let kind = ModelErrorKind::WrongShapeType {
                    shape: shape.id.to_string(),
                    expected: "a structure with `@error`",
                    found: "structure without it",
                };
                self.fail(kind, name.span);
            }
        }
        list
    }

    fn expect_type(
        &mut self,
        index: ShapeIndex,
        name: &Name,
        wanted: ShapeType,
        expected: &'static str,
    ) {
        let shape = &self.shapes[index.as_usize()];
        if shape.shape_type != wanted {
            let found = shape.shape_type.name();
            let shape = shape.id.to_string();
            self.fail(
                ModelErrorKind::WrongShapeType {
                    shape,
                    expected,
                    found,
                },
                name.span,
            );
        }
    }
}

/// Adds other names of shapes; the later of two for one shape counts.
fn rename(list: &mut Vec<(ShapeId, String)>, more: impl Iterator<Item = (ShapeId, String)>) {
    let more: Vec<(ShapeId, String)> = more.collect();
    let named: std::collections::HashSet<&ShapeId> = more.iter().map(|(id, _)| id).collect();
    list.retain(|(known, _)| !named.contains(known));
    list.extend(more);
}

/// Adds what is not there yet.
fn extend(list: &mut Vec<ShapeIndex>, more: &[ShapeIndex]) {
    let known: std::collections::HashSet<ShapeIndex> = list.iter().copied().collect();
    list.extend(more.iter().copied().filter(|index| !known.contains(index)));
}
