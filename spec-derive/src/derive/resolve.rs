//! Fields to members: every way in which a type and the model can differ is told here.

use spec_schema::check::{self, Fault};
use spec_schema::table::Shape;
use syn::ext::IdentExt;

use super::field::{Field, Members};
use super::input::Container;
use crate::error::Errors;
use crate::literal;
use crate::names;

/// A field of the type and what it stands for.
pub(super) struct Part<'i> {
    pub(super) field: &'i Field<'i>,
    pub(super) target: Target,
}

/// What a field stands for.
pub(super) enum Target {
    /// The member with an index.
    Member(u32),
    /// Members of a type of its own.
    Flatten,
}

/// Finds the members of the fields.
pub(super) fn resolve<'i>(
    shape: Shape<'_>,
    container: &Container<'_>,
    members: &'i Members<'i>,
    errors: &mut Errors,
) -> Vec<Part<'i>> {
    let variants = matches!(members, Members::Variants(_));
    let mut parts: Vec<Part<'i>> = Vec::new();
    let mut complete = !container.broken;
    for field in members.fields() {
        if field.attributes.broken {
            complete = false;
            continue;
        }
        if field.attributes.skip {
            continue;
        }
        if field.attributes.flatten {
            parts.push(Part {
                field,
                target: Target::Flatten,
            });
            continue;
        }
        let Some(index) = find(shape, field, variants, errors) else {
            // It may be the one that seems to be missing.
            complete = false;
            continue;
        };
        let taken = parts.iter().find(|part| match part.target {
            Target::Member(other) => other == index,
            Target::Flatten => false,
        });
        if let Some(other) = taken {
            let message = format!(
                "`{}` and `{}` both stand for the member `{}`",
                other.field.ident,
                field.ident,
                shape.member(index).name()
            );
            errors.push(syn::Error::new(field.ident.span(), message));
            continue;
        }
        check_field(shape, index, field, variants, errors);
        parts.push(Part {
            field,
            target: Target::Member(index),
        });
    }
    if complete && !container.partial && !variants {
        check_required(shape, container, &parts, errors);
    }
    parts
}

/// The member of a field: named, or found by the field's name.
fn find(shape: Shape<'_>, field: &Field<'_>, variant: bool, errors: &mut Errors) -> Option<u32> {
    if let Some(name) = &field.attributes.member {
        let index = shape.member_index(&name.value());
        if index.is_none() {
            let faults = [Some(Fault::UnknownMember(&name.value()))];
            if let Some(report) = check::report(shape, &faults) {
                errors.push(syn::Error::new(name.span(), report.as_str()));
            }
        }
        return index;
    }
    let ident = field.ident.to_string();
    let ident = ident.strip_prefix("r#").unwrap_or(&ident);
    // Fields have names in snake case, variants in camel case: both lead to the same.
    let wanted = names::member_text(ident);
    let members = || 0..shape.member_count();
    let plain = |&index: &u32| names::member_text(shape.member(index).name()) == wanted;
    // Of members with one name the later ones are known by the names of generated fields.
    let index = match members().filter(plain).count() {
        1 => members().find(plain),
        _ => (0..)
            .zip(names::members(shape))
            .find_map(|(index, name)| (name.unraw() == wanted).then_some(index)),
    };
    if index.is_none() {
        let mut message = format!("{} has no member for `{ident}`", shape.name());
        match Fault::UnknownMember(ident).suggestion(shape) {
            Some(near) => {
                let near = match variant {
                    true => names::type_name(near).to_string(),
                    false => names::member_text(near),
                };
                message += &format!("; did you mean `{near}`?");
            }
            None => {
                message += "; name the member with #[spec(member = \"…\")], \
                            or leave the field out with #[spec(skip)]";
            }
        }
        errors.push(syn::Error::new(field.ident.span(), message));
    }
    index
}

/// Checks presence and default of a field against its member.
fn check_field(
    shape: Shape<'_>,
    index: u32,
    field: &Field<'_>,
    variant: bool,
    errors: &mut Errors,
) {
    let member = shape.member(index);
    let span = syn::spanned::Spanned::span(field.field_type);
    if let Some(default) = &field.attributes.default {
        if !field.is_option() {
            let message = "a default stands in for `None`: make the field an `Option`";
            return errors.push(syn::Error::new(span, message));
        }
        if !default.is_plain() {
            let message = "a default is a text, a number, true or false, or a list of those";
            return errors.push(default.span().error(message));
        }
        return literal::check_value(member.shape(), default, errors);
    }
    if !field.is_option() {
        return;
    }
    if variant {
        let message = "a variant gives its member: the field cannot be an `Option`";
        errors.push(syn::Error::new(span, message));
    } else if member.is_required() {
        let message = format!(
            "{} is required: the field cannot be an `Option` unless it has a default, \
             #[spec(default = …)]",
            member.name()
        );
        errors.push(syn::Error::new(span, message));
    }
}

/// Every required member has a field, or one that is flattened may have it.
fn check_required(
    shape: Shape<'_>,
    container: &Container<'_>,
    parts: &[Part<'_>],
    errors: &mut Errors,
) {
    let flattened = parts
        .iter()
        .any(|part| matches!(part.target, Target::Flatten));
    if flattened {
        // The compiler knows the types: it decides.
        return;
    }
    for index in 0..shape.member_count() {
        let member = shape.member(index);
        let given = parts.iter().any(|part| match part.target {
            Target::Member(given) => given == index,
            Target::Flatten => false,
        });
        if member.is_required() && !given {
            let (name, ident) = (member.name(), container.ident);
            let field = &names::members(shape)[index as usize];
            let message = format!(
                "{name} is required, and `{ident}` has no field for it: add `{field}`, \
                 or mark `{ident}` with #[spec(partial)] if another type flattens it"
            );
            errors.push(syn::Error::new(ident.span(), message));
        }
    }
}
