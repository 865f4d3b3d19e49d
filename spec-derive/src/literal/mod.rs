//! `spec!`: a constant of a shape, checked while the macro expands.
//!
//! It works in two steps, because only the compiler knows what a path means. The first hands
//! its input to the macro that bears the type's name; that one knows the model and the shape,
//! and calls the second, which does the work.

mod check;
mod complete;
mod expand;
mod file;
mod gather;
mod parse;
#[cfg(test)]
mod rule_tests;
mod spot;

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Path, Token, parenthesized};

use crate::error::Errors;
use crate::model::Origin;
use file::File;
use parse::Structure;

pub(crate) use check::value as check_value;
pub(crate) use parse::Value;

const FILE_FORM: &str = "expected a type and a file: `Shape, \"path/to/file.json\"`";
const FORM: &str = "expected a type and its members: `Shape { Member: value }`";

/// The path of a type. Its lifetime is `'static` whatever is said of it.
pub(crate) fn type_path(input: ParseStream<'_>) -> syn::Result<Path> {
    let mut path: Path = input.parse()?;
    for segment in &mut path.segments {
        segment.arguments = syn::PathArguments::None;
    }
    Ok(path)
}

/// `Path { … }`: hands over to the macro of the path.
pub(crate) fn dispatch(input: TokenStream) -> syn::Result<TokenStream> {
    let parse = |input: ParseStream<'_>| {
        let path = type_path(input).map_err(|error| syn::Error::new(error.span(), FORM))?;
        if !input.peek(syn::token::Brace) {
            return Err(input.error(FORM));
        }
        let body: TokenStream = input.parse()?;
        Ok(quote!(#path ! { #path #body }))
    };
    parse.parse2(input)
}

/// `Path, "file.json"`: hands over to the macro of the path too.
pub(crate) fn dispatch_file(input: TokenStream) -> syn::Result<TokenStream> {
    let parse = |input: ParseStream<'_>| {
        let form = |error: syn::Error| syn::Error::new(error.span(), FILE_FORM);
        let path = type_path(input).map_err(form)?;
        input.parse::<Token![,]>().map_err(form)?;
        let file: LitStr = input.parse().map_err(form)?;
        input.parse::<Option<Token![,]>>()?;
        Ok(quote!(#path ! { #path #file }))
    };
    parse.parse2(input)
}

/// What the macro of a type's name hands over.
struct Input {
    /// The path of spec-core.
    krate: TokenStream,
    /// The model.
    origin: Origin,
    /// The id of the shape.
    id: LitStr,
    /// The type, by the path that the user wrote.
    path: Path,
    /// The value as it stands in the code, or the file that holds it.
    body: TokenStream,
}

fn input(input: ParseStream<'_>) -> syn::Result<Input> {
    let krate;
    parenthesized!(krate in input);
    let krate = krate.parse()?;
    let source;
    parenthesized!(source in input);
    let kind: syn::Ident = source.parse()?;
    let name: LitStr = source.parse()?;
    let origin = match kind == "model" {
        true => Origin::file(&name)?,
        false => Origin::service(&name)?,
    };
    let id = source.parse()?;
    Ok(Input {
        krate,
        origin,
        id,
        path: input.parse()?,
        body: input.parse()?,
    })
}

/// The value, and the path of the file that holds it, where one does.
fn value(input: ParseStream<'_>) -> syn::Result<(Structure, Option<String>)> {
    let (value, file) = if input.peek(LitStr) {
        let File { path, value } = file::read(&input.parse()?)?;
        (value, Some(path))
    } else {
        (input.parse()?, None)
    };
    input.parse::<Option<Token![,]>>()?;
    if !input.is_empty() {
        return Err(input.error("expected the end: a constant is one structure"));
    }
    Ok((value, file))
}

/// The constant.
pub(crate) fn expand(tokens: TokenStream) -> syn::Result<TokenStream> {
    let Input {
        krate,
        origin,
        id,
        path,
        body,
    } = input.parse2(tokens)?;
    let fail = |message: String| syn::Error::new_spanned(&path, message);
    let shape = origin.shape(&id.value())?.map_err(fail)?;
    let mut errors = Errors::default();
    let (value, file) = match value.parse2(body.clone()) {
        Ok(read) => read,
        Err(error) => {
            errors.push(error);
            return Ok(vacant(&path, errors, complete::keys(shape, body)));
        }
    };
    // What concerns the whole value is told at the type, or at the file's first brace.
    let whole = match file {
        None => syn::spanned::Spanned::span(&path).into(),
        Some(_) => value.span,
    };
    check::structure(shape, &value, whole, &mut errors);
    let constant = match errors.is_empty() {
        true if complete::may_be_typed(body.clone()) => {
            let keys = complete::keys(shape, body);
            let constant = expand::constant(&krate, &path, shape, &value);
            quote!({
                #keys
                #[allow(unexpected_cfgs)]
                const __TYPED: #path<'static> = {
                    #[cfg(rust_analyzer)]
                    const __TYPED: #path<'static> = #path::__VACANT;
                    #[cfg(not(rust_analyzer))]
                    const __TYPED: #path<'static> = #constant;
                    __TYPED
                };
                __TYPED
            })
        }
        true => expand::constant(&krate, &path, shape, &value),
        false => vacant(&path, errors, complete::keys(shape, body)),
    };
    Ok(match file {
        None => constant,
        Some(file) => quote!({
            // The compiler reads the file again where it has changed.
            const _: &[u8] = ::core::include_bytes!(#file);
            #constant
        }),
    })
}

/// What the rest of the code needs where there are errors, so that one mistake gives one
/// message, and what an editor needs.
fn vacant(path: &Path, errors: Errors, keys: TokenStream) -> TokenStream {
    let errors = errors.into_compile_errors();
    quote!({
        #keys
        #errors
        #path::__VACANT
    })
}
