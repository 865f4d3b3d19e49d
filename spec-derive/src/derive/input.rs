//! A type and its attributes, as they are written.

use proc_macro2::Span;
use syn::meta::ParseNestedMeta;
use syn::parse::ParseStream;
use syn::{Attribute, Data, DeriveInput, Generics, Ident, LitStr, Path, Token, parse_quote};

use crate::error::Errors;
use crate::literal;
use crate::model::Origin;

/// The type that the derive stands on.
pub(super) struct Container<'i> {
    pub(super) ident: &'i Ident,
    pub(super) generics: &'i Generics,
    pub(super) data: &'i Data,
    /// The path of spec-core.
    pub(super) krate: Path,
    pub(super) shape: Named,
    /// The generated type of the shape, where one is named.
    pub(super) generated: Option<Path>,
    /// The type is made of values of the generated type too.
    pub(super) from_spec: bool,
    /// The type holds some of the members only: others flatten it into theirs.
    pub(super) partial: bool,
    /// Something else is written there, and it is not clear what the type has to hold.
    pub(super) broken: bool,
}

/// The shape that a type is held against.
pub(super) struct Named {
    /// The name or id, and where it is written.
    pub(super) name: String,
    pub(super) span: Span,
    pub(super) origin: Origin,
}

impl<'i> Container<'i> {
    /// Reads what is said of the type; nothing where it names no shape.
    pub(super) fn parse(
        input: &'i DeriveInput,
        shape: Option<&str>,
        errors: &mut Errors,
    ) -> Option<Self> {
        let (mut krate, mut generated) = (None, None);
        let (mut from_spec, mut partial) = (false, false);
        let options = |meta: ParseNestedMeta<'_>| {
            if meta.path.is_ident("crate") {
                once(&meta, krate.is_some())?;
                krate = Some(path(meta.value()?, "crate = name")?);
            } else if meta.path.is_ident("type") {
                once(&meta, generated.is_some())?;
                let value = meta.value()?;
                unquoted(value, "type = path::Name")?;
                generated = Some(literal::type_path(value)?);
            } else if meta.path.is_ident("from_spec") {
                once(&meta, from_spec)?;
                flag(&meta)?;
                from_spec = true;
            } else if meta.path.is_ident("partial") {
                once(&meta, partial)?;
                flag(&meta)?;
                partial = true;
            } else {
                return Err(meta.error("expected `crate`, `type`, `from_spec` or `partial`"));
            }
            Ok(())
        };
        let right = each(&input.attrs, options, errors);
        let krate = krate.unwrap_or_else(|| parse_quote!(::spec_core));
        let named = match shape {
            Some(name) => Some(Named {
                name: name.to_owned(),
                span: input.ident.span(),
                origin: Origin::SageMaker,
            }),
            None => named_shape(input, errors),
        };
        Some(Container {
            ident: &input.ident,
            generics: &input.generics,
            data: &input.data,
            krate,
            shape: named?,
            generated,
            from_spec,
            partial,
            broken: !right,
        })
    }
}

/// The shape in `#[shape("Name")]` or `#[shape("Name", model = "path")]`.
fn named_shape(input: &DeriveInput, errors: &mut Errors) -> Option<Named> {
    let mut attributes = input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("shape"));
    let Some(attribute) = attributes.next() else {
        let message = "expected #[shape(\"…\")] with the name of the shape";
        errors.push(syn::Error::new(input.ident.span(), message));
        return None;
    };
    if let Some(second) = attributes.next() {
        let message = "a type has one shape: #[shape(…)] stands twice";
        errors.push(syn::Error::new_spanned(second, message));
    }
    let parsed = attribute.parse_args_with(|input: ParseStream<'_>| {
        let name: LitStr = input.parse()?;
        let mut origin = Origin::SageMaker;
        if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            origin = model(input)?;
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(Named {
            name: name.value(),
            span: name.span(),
            origin,
        })
    });
    parsed.map_err(|error| errors.push(error)).ok()
}

/// `model = "path"` or `service = "name"`
fn model(input: ParseStream<'_>) -> syn::Result<Origin> {
    let option: Ident = input.parse()?;
    let origin = match option.to_string().as_str() {
        "model" => Origin::file,
        "service" => Origin::service,
        _ => {
            let message = "expected `model = \"path\"` or `service = \"sagemaker\"`";
            return Err(syn::Error::new(option.span(), message));
        }
    };
    input.parse::<Token![=]>()?;
    origin(&input.parse()?)
}

/// Goes through the options of all `#[spec(…)]`; false where one of them is wrong.
pub(super) fn each(
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
pub(super) fn once(meta: &ParseNestedMeta<'_>, given: bool) -> syn::Result<()> {
    match (given, meta.path.get_ident()) {
        (true, Some(name)) => Err(meta.error(format!("`{name}` stands twice"))),
        _ => Ok(()),
    }
}

/// Refuses a value behind an option that has none.
pub(super) fn flag(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    match (meta.input.peek(Token![=]), meta.path.get_ident()) {
        (true, Some(name)) => Err(meta.input.error(format!("`{name}` takes no value"))),
        _ => Ok(()),
    }
}

/// A path, which is not in quotes.
fn path(input: ParseStream<'_>, form: &str) -> syn::Result<Path> {
    unquoted(input, form)?;
    input.parse()
}

fn unquoted(input: ParseStream<'_>, form: &str) -> syn::Result<()> {
    match input.peek(LitStr) {
        true => Err(input.error(format!("expected a path without quotes: `{form}`"))),
        false => Ok(()),
    }
}
