//! Where a value stands: in the user's code, or in a file that the code names.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::fmt;
use std::ops::Deref;

/// A place for an error.
#[derive(Clone, Copy)]
pub(crate) struct Spot {
    /// The place in the user's code.
    pub(crate) span: Span,
    /// The file that is named there, with line and column.
    pub(crate) file: Option<(&'static str, usize, usize)>,
}

impl From<Span> for Spot {
    fn from(span: Span) -> Self {
        Spot { span, file: None }
    }
}

impl Spot {
    /// An error at this place.
    pub(crate) fn error(self, message: impl fmt::Display) -> syn::Error {
        match self.file {
            None => syn::Error::new(self.span, message),
            Some((name, line, column)) => {
                syn::Error::new(self.span, format!("{name}:{line}:{column}: {message}"))
            }
        }
    }
}

/// A literal and its place.
pub(crate) struct Located<T> {
    pub(crate) literal: T,
    pub(crate) spot: Spot,
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.literal
    }
}

impl<T: ToTokens> ToTokens for Located<T> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.literal.to_tokens(tokens);
    }
}
