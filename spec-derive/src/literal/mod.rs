//! `spec!`: a constant of a shape, checked while the macro expands.
//!
//! It works in two steps, because only the compiler knows what a path means. The first hands
//! its input to the macro that bears the type's name; that one knows the model and the shape,
//! and calls the second, which does the work.

mod check;
mod expand;
mod parse;

use proc_macro2::TokenStream;
use quote::quote;
use spec_schema::sagemaker::TABLES;
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Path, Token, parenthesized};

use crate::error::Errors;
use crate::model;
use parse::Structure;

pub(crate) use check::value as check_value;
pub(crate) use parse::Value;

const FORM: &str = "expected a type and its members: `Shape { Member: value }`";

/// `Path { … }`: hands over to the macro of the path.
pub(crate) fn dispatch(input: TokenStream) -> syn::Result<TokenStream> {
    let parse = |input: ParseStream<'_>| {
        let mut path: Path = input
            .parse()
            .map_err(|error| syn::Error::new(error.span(), FORM))?;
        // The type's lifetime is `'static` whatever is said of it.
        for segment in &mut path.segments {
            segment.arguments = syn::PathArguments::None;
        }
        if !input.peek(syn::token::Brace) {
            return Err(input.error(FORM));
        }
        let body: TokenStream = input.parse()?;
        Ok(quote!(#path ! { #path #body }))
    };
    parse.parse2(input)
}

/// What the macro of a type's name hands over.
struct Input {
    /// The path of spec-core.
    krate: TokenStream,
    /// The id of the shape.
    id: LitStr,
    /// The type, by the path that the user wrote.
    path: Path,
    value: Structure,
}

fn input(input: ParseStream<'_>) -> syn::Result<Input> {
    let krate;
    parenthesized!(krate in input);
    let krate = krate.parse()?;
    let origin;
    parenthesized!(origin in input);
    origin.parse::<syn::Ident>()?;
    origin.parse::<LitStr>()?;
    let id = origin.parse()?;
    let path = input.parse()?;
    let value = input.parse()?;
    input.parse::<Option<Token![,]>>()?;
    if !input.is_empty() {
        return Err(input.error("expected the end: a constant is one structure"));
    }
    Ok(Input {
        krate,
        id,
        path,
        value,
    })
}

/// The constant.
pub(crate) fn expand(tokens: TokenStream) -> syn::Result<TokenStream> {
    let Input {
        krate,
        id,
        path,
        value,
    } = input.parse2(tokens)?;
    let fail = |message: String| syn::Error::new_spanned(&path, message);
    let shape = model::find(&TABLES, &id.value()).map_err(fail)?;
    let mut errors = Errors::default();
    check::structure(
        shape,
        &value,
        syn::spanned::Spanned::span(&path),
        &mut errors,
    );
    Ok(match errors.into_compile_errors() {
        None => expand::constant(&krate, &path, shape, &value),
        // What the rest of the code needs, so that one mistake gives one message.
        Some(errors) => quote!({
            #errors
            #path::__VACANT
        }),
    })
}
