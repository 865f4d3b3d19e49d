//! `#[derive(AlgorithmSpec)]` and `#[derive(Shape)]`: a type of the user's, held against the
//! model.

mod expand;
mod input;
mod resolve;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use spec_schema::sagemaker::TABLES;
use spec_schema::table::ShapeType;
use syn::DeriveInput;
use syn::spanned::Spanned;

use crate::error::Errors;
use crate::model;
use input::Container;

/// The implementations for a type. `shape` is given where the derive's name says it.
pub(crate) fn expand(input: &DeriveInput, shape: Option<&str>) -> syn::Result<TokenStream> {
    let mut errors = Errors::default();
    let container = Container::parse(input, shape, &mut errors);
    let Some(container) = container else {
        return Ok(errors.into_compile_errors().unwrap_or_default());
    };
    let (name, span) = &container.shape;
    let found = model::find(&TABLES, name).and_then(|shape| match shape.shape_type() {
        ShapeType::Structure | ShapeType::Union => Ok(shape),
        other => Err(format!(
            "{name} is {}: only structures have members",
            other.in_words()
        )),
    });
    let shape = match found {
        Ok(shape) => shape,
        Err(message) => {
            errors.push(syn::Error::new(*span, message));
            return Ok(errors.into_compile_errors().unwrap_or_default());
        }
    };
    let parts = resolve::resolve(shape, &container, &mut errors);
    let implementations = match errors.into_compile_errors() {
        None => expand::expand(shape, &container, &parts),
        // What the rest of the code uses is still there, so that one mistake gives one error.
        Some(errors) => {
            let fallback = expand::fallback(shape, &container);
            quote!(#errors #fallback)
        }
    };
    // The path of spec-core stands here only, so that a wrong one is told once, where it is.
    let krate = &container.krate;
    let span = krate.span().resolved_at(Span::call_site());
    let alias = expand::krate(span);
    let import = quote_spanned!(span=> use #krate as #alias;);
    Ok(quote! {
        const _: () = {
            #[allow(unused_imports)]
            #import
            #implementations
        };
    })
}
