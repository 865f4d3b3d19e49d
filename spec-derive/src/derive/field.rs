//! Fields and variants that stand for members.

use proc_macro2::Span;
use quote::ToTokens;
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, Data, Fields, Ident, LitStr, Type};

use super::input::{self, Container};
use crate::error::Errors;
use crate::literal::Value;

/// What the members are held in.
pub(super) enum Members<'i> {
    /// Fields of a struct.
    Fields(Vec<Field<'i>>),
    /// Variants of an enum with one field each: one of them is given.
    Variants(Vec<Field<'i>>),
}

/// A field, or a variant with its field.
pub(super) struct Field<'i> {
    pub(super) ident: &'i Ident,
    pub(super) field_type: &'i Type,
    pub(super) attributes: Attributes,
}

/// What `#[spec(…)]` says of a field.
#[derive(Default)]
pub(super) struct Attributes {
    /// `member = "Name"`
    pub(super) member: Option<LitStr>,
    /// `skip`
    pub(super) skip: bool,
    /// `default = …`
    pub(super) default: Option<Value>,
    /// `flatten`
    pub(super) flatten: bool,
    /// Something else is written there, and it is not clear what the field stands for.
    pub(super) broken: bool,
}

impl<'i> Members<'i> {
    /// The fields or variants of a type; nothing where it has none with names.
    pub(super) fn parse(container: &Container<'i>, errors: &mut Errors) -> Option<Self> {
        match container.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(fields) => {
                    let named = fields.named.iter();
                    let fields = named.filter_map(|field| {
                        let ident = field.ident.as_ref()?;
                        Some(Field::new(ident, &field.ty, &field.attrs, errors))
                    });
                    Some(Members::Fields(fields.collect()))
                }
                _ => {
                    let message =
                        "the members of a shape have names: use a struct with named fields";
                    errors.push(syn::Error::new(container.ident.span(), message));
                    None
                }
            },
            Data::Enum(data) => {
                let mut variants = Vec::new();
                for variant in &data.variants {
                    let ident = &variant.ident;
                    match &variant.fields {
                        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                            let field_type = &fields.unnamed[0].ty;
                            variants.push(Field::new(ident, field_type, &variant.attrs, errors));
                        }
                        _ => errors.push(syn::Error::new(
                            ident.span(),
                            format!("a variant stands for one member: write `{ident}(Type)`"),
                        )),
                    }
                }
                Some(Members::Variants(variants))
            }
            Data::Union(data) => {
                let message = "a union has no members that could be read: use a struct or an enum";
                errors.push(syn::Error::new(data.union_token.span(), message));
                None
            }
        }
    }

    pub(super) fn fields(&self) -> &[Field<'i>] {
        match self {
            Members::Fields(fields) | Members::Variants(fields) => fields,
        }
    }
}

impl<'i> Field<'i> {
    fn new(
        ident: &'i Ident,
        field_type: &'i Type,
        attributes: &[Attribute],
        errors: &mut Errors,
    ) -> Self {
        let mut found = Attributes::default();
        let options = |meta: ParseNestedMeta<'_>| {
            if meta.path.is_ident("member") {
                input::once(&meta, found.member.is_some())?;
                found.member = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("skip") {
                input::once(&meta, found.skip)?;
                input::flag(&meta)?;
                found.skip = true;
            } else if meta.path.is_ident("default") {
                input::once(&meta, found.default.is_some())?;
                found.default = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("flatten") {
                input::once(&meta, found.flatten)?;
                input::flag(&meta)?;
                found.flatten = true;
            } else {
                return Err(meta.error("expected `member`, `skip`, `default` or `flatten`"));
            }
            Ok(())
        };
        let right = input::each(attributes, options, errors);
        found.broken = !right;
        let field = Field {
            ident,
            field_type,
            attributes: found,
        };
        field.check(errors);
        field
    }

    /// Refuses options that say different things.
    fn check(&self, errors: &mut Errors) {
        let Attributes {
            member,
            skip,
            default,
            flatten,
            broken: _,
        } = &self.attributes;
        let others = [
            ("member", member.is_some()),
            ("default", default.is_some()),
            ("flatten", *flatten),
        ];
        let alone = if *skip {
            "skip"
        } else if *flatten {
            "flatten"
        } else {
            return;
        };
        for (other, given) in others {
            if given && other != alone {
                errors.push(syn::Error::new(
                    self.ident.span(),
                    format!("`{alone}` and `{other}` cannot stand on the same field"),
                ));
            }
        }
    }

    /// Whether the field's type is written as an `Option`.
    pub(super) fn is_option(&self) -> bool {
        match self.field_type {
            Type::Path(path) => path
                .path
                .segments
                .last()
                .is_some_and(|segment| segment.ident == "Option"),
            Type::Group(group) => group
                .elem
                .to_token_stream()
                .to_string()
                .starts_with("Option"),
            _ => false,
        }
    }

    /// Where the type stands, with names as the macro means them.
    pub(super) fn place(&self) -> Span {
        self.field_type.span().resolved_at(Span::call_site())
    }
}
