//! `#[derive(AlgorithmSpec)]` and `#[derive(Shape)]`: a type of the user's, held against the
//! model.

mod expand;
mod field;
mod input;
mod kinds;
mod output;
mod resolve;
mod take;
mod values;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use spec_schema::table::ShapeType;
use syn::DeriveInput;
use syn::spanned::Spanned;

use crate::error::Errors;
use field::Members;
use input::Container;
use output::Output;

/// The implementations for a type. `shape` is given where the derive's name says it.
pub(crate) fn expand(input: &DeriveInput, shape: Option<&str>) -> syn::Result<TokenStream> {
    let mut errors = Errors::default();
    let implementations = Container::parse(input, shape, &mut errors)
        .map(|container| implementations(&container, &mut errors))
        .unwrap_or_default();
    let errors = errors.into_compile_errors();
    Ok(quote!(#errors #implementations))
}

fn implementations(container: &Container<'_>, errors: &mut Errors) -> TokenStream {
    let named = &container.shape;
    let shape = match named.origin.shape(&named.name) {
        Ok(Ok(shape)) => shape,
        Ok(Err(message)) => {
            errors.push(syn::Error::new(named.span, message));
            return TokenStream::new();
        }
        Err(error) => {
            errors.push(error);
            return TokenStream::new();
        }
    };
    let output = Output::new(shape, container);
    let implementations = match shape.shape_type() {
        ShapeType::Structure | ShapeType::Union => {
            let Some(members) = Members::parse(container, errors) else {
                return TokenStream::new();
            };
            let parts = resolve::resolve(shape, container, &members, errors);
            match errors.is_empty() {
                true => expand::expand(&output, &members, &parts),
                // What the rest of the code uses is still there, so that one mistake gives
                // one error.
                false => expand::fallback(&output, expand::is_whole(&output, &members)),
            }
        }
        ShapeType::Enum | ShapeType::IntEnum => {
            let values = values::resolve(shape, container.ident, container.data, errors);
            values::expand(&output, &values)
        }
        other => {
            let message = format!(
                "{} is {}: a derive is for structures, unions and enums",
                named.name,
                other.in_words()
            );
            errors.push(syn::Error::new(named.span, message));
            return TokenStream::new();
        }
    };
    // The path of spec-core stands here only, so that a wrong one is told once, where it is.
    let krate = &container.krate;
    let span = krate.span().resolved_at(Span::call_site());
    let alias = output::krate(span);
    let import = quote_spanned!(span=> use #krate as #alias;);
    let tables = &output.tables;
    quote! {
        const _: () = {
            #[allow(unused_imports)]
            #import
            #tables
            #implementations
        };
    }
}
