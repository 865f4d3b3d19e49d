//! A type and its attributes, as they are written.

use proc_macro2::Span;
use quote::ToTokens;
use syn::meta::ParseNestedMeta;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{
    Attribute, Data, DeriveInput, Fields, Generics, Ident, LitStr, Path, Token, Type, parse_quote,
};

use crate::error::Errors;
use crate::literal::Value;

/// The type that the derive stands on.
pub(super) struct Container<'i> {
    pub(super) ident: &'i Ident,
    pub(super) generics: &'i Generics,
    /// The path of spec-core.
    pub(super) krate: Path,
    /// The name of the shape, and where it is written.
    pub(super) shape: (String, Span),
    /// The type holds some of the members only: others flatten it into theirs.
    pub(super) partial: bool,
    /// Something else is written there, and it is not clear what the type has to hold.
    pub(super) broken: bool,
    pub(super) data: Members<'i>,
}

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

impl<'i> Container<'i> {
    /// Reads the type; nothing where it is none that could have a shape.
    pub(super) fn parse(
        input: &'i DeriveInput,
        shape: Option<&str>,
        errors: &mut Errors,
    ) -> Option<Self> {
        let mut krate = None;
        let mut partial = false;
        let options = |meta: ParseNestedMeta<'_>| {
            if meta.path.is_ident("crate") {
                once(&meta, krate.is_some())?;
                krate = Some(path(meta.value()?)?);
            } else if meta.path.is_ident("partial") {
                once(&meta, partial)?;
                flag(&meta)?;
                partial = true;
            } else {
                return Err(meta.error("expected `crate` or `partial`"));
            }
            Ok(())
        };
        let right = each(&input.attrs, options, errors);
        let krate = krate.unwrap_or_else(|| parse_quote!(::spec_core));
        let named = match shape {
            Some(name) => Some((name.to_owned(), input.ident.span())),
            None => named_shape(input, errors),
        };
        let data = match &input.data {
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
                    errors.push(syn::Error::new(input.ident.span(), message));
                    None
                }
            },
            Data::Enum(data) => {
                let mut variants = Vec::new();
                for variant in &data.variants {
                    match &variant.fields {
                        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                            let field_type = &fields.unnamed[0].ty;
                            variants.push(Field::new(
                                &variant.ident,
                                field_type,
                                &variant.attrs,
                                errors,
                            ));
                        }
                        _ => errors.push(syn::Error::new(
                            variant.ident.span(),
                            format!(
                                "a variant stands for one member: write `{}(Type)`",
                                variant.ident
                            ),
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
        };
        Some(Container {
            ident: &input.ident,
            generics: &input.generics,
            krate,
            shape: named?,
            partial,
            broken: !right,
            data: data?,
        })
    }
}

/// The name in `#[shape("Name")]`.
fn named_shape(input: &DeriveInput, errors: &mut Errors) -> Option<(String, Span)> {
    let mut attributes = input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("shape"));
    let Some(attribute) = attributes.next() else {
        let message = "expected #[shape(\"…\")] with the name of the shape";
        errors.push(syn::Error::new(input.ident.span(), message));
        return None;
    };
    match attribute.parse_args::<LitStr>() {
        Ok(name) => Some((name.value(), name.span())),
        Err(error) => {
            errors.push(error);
            None
        }
    }
}

/// Goes through the options of all `#[spec(…)]`; false where one of them is wrong.
fn each(
    attributes: &[Attribute],
    mut options: impl FnMut(ParseNestedMeta<'_>) -> syn::Result<()>,
    errors: &mut Errors,
) -> bool {
    let mut right = true;
    for attribute in attributes {
        if attribute.path().is_ident("spec")
            && let Err(error) = attribute.parse_nested_meta(&mut options)
        {
            errors.push(error);
            right = false;
        }
    }
    right
}

/// Refuses an option that stands twice.
fn once(meta: &ParseNestedMeta<'_>, given: bool) -> syn::Result<()> {
    match (given, meta.path.get_ident()) {
        (true, Some(name)) => Err(meta.error(format!("`{name}` stands twice"))),
        _ => Ok(()),
    }
}

/// Refuses a value behind an option that has none.
fn flag(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    match (meta.input.peek(Token![=]), meta.path.get_ident()) {
        (true, Some(name)) => Err(meta.input.error(format!("`{name}` takes no value"))),
        _ => Ok(()),
    }
}

/// A path, which is not in quotes.
fn path(input: ParseStream<'_>) -> syn::Result<Path> {
    if input.peek(LitStr) {
        return Err(input.error("expected a path without quotes: `crate = name`"));
    }
    input.parse()
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
                once(&meta, found.member.is_some())?;
                found.member = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("skip") {
                once(&meta, found.skip)?;
                flag(&meta)?;
                found.skip = true;
            } else if meta.path.is_ident("default") {
                once(&meta, found.default.is_some())?;
                found.default = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("flatten") {
                once(&meta, found.flatten)?;
                flag(&meta)?;
                found.flatten = true;
            } else {
                return Err(meta.error("expected `member`, `skip`, `default` or `flatten`"));
            }
            Ok(())
        };
        let right = each(attributes, options, errors);
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
}
