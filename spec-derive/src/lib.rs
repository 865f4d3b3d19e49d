//! The procedural macros of `spec-core`, which re-exports them and says how they are used.
#![forbid(unsafe_code)]

mod derive;
mod error;
mod literal;
mod model;
mod names;
mod shapes;

use std::hash::{DefaultHasher, Hash, Hasher};

use proc_macro::TokenStream;

/// Types for shapes of a model.
#[proc_macro]
pub fn shapes(input: TokenStream) -> TokenStream {
    let place = place(&input);
    syn::parse(input)
        .map(|input| shapes::expand(&input, place))
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}

/// A number that tells one use of a macro from others in the same crate.
fn place(input: &TokenStream) -> u64 {
    let span = proc_macro::Span::call_site();
    let mut hasher = DefaultHasher::new();
    (span.file(), span.line(), span.column(), input.to_string()).hash(&mut hasher);
    hasher.finish()
}

/// A constant of a generated type.
#[proc_macro]
pub fn spec(input: TokenStream) -> TokenStream {
    literal::dispatch(input.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}

/// A constant of a generated type, from a JSON file.
#[proc_macro]
pub fn include_request(input: TokenStream) -> TokenStream {
    literal::dispatch_file(input.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}

/// The second step of `spec!`, which the macro of a type's name calls.
#[doc(hidden)]
#[proc_macro]
pub fn __spec(input: TokenStream) -> TokenStream {
    literal::expand(input.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}

/// Checks a type against the shape `AlgorithmSpecification`.
#[proc_macro_derive(AlgorithmSpec, attributes(spec))]
pub fn algorithm_spec(input: TokenStream) -> TokenStream {
    expand_derive(input, Some("AlgorithmSpecification"))
}

/// Checks a type against the shape in `#[shape("…")]`.
#[proc_macro_derive(Shape, attributes(shape, spec))]
pub fn shape(input: TokenStream) -> TokenStream {
    expand_derive(input, None)
}

fn expand_derive(input: TokenStream, shape: Option<&str>) -> TokenStream {
    syn::parse(input)
        .and_then(|input| derive::expand(&input, shape))
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
