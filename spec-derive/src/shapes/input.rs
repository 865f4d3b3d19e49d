//! What `shapes!` is asked for.

use proc_macro2::Span;
use spec_schema::table::{Shape, Tables};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path, Token, parse_quote};

use crate::model;

/// `crate = path; service = "sagemaker"; A, B`
pub(crate) struct Input {
    pub(crate) krate: Path,
    pub(crate) service: LitStr,
    shapes: Vec<Ident>,
}

impl Input {
    pub(crate) fn error(&self, message: impl std::fmt::Display) -> syn::Error {
        syn::Error::new(self.service.span(), message)
    }

    /// The shapes that are asked for.
    pub(crate) fn roots(
        &self,
        tables: &'static Tables<'static>,
    ) -> syn::Result<Vec<Shape<'static>>> {
        let find = |name: &Ident| {
            model::find(tables, &name.to_string())
                .map_err(|message| syn::Error::new(name.span(), message))
        };
        self.shapes.iter().map(find).collect()
    }
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut krate: Path = parse_quote!(::spec_core);
        if input.peek(Token![crate]) {
            input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            krate = input.parse()?;
            input.parse::<Token![;]>()?;
        }
        let key: Ident = input.parse()?;
        if key != "service" {
            return Err(syn::Error::new(
                key.span(),
                "expected `service = \"sagemaker\"`",
            ));
        }
        input.parse::<Token![=]>()?;
        let service: LitStr = input.parse()?;
        if service.value() != "sagemaker" {
            return Err(syn::Error::new(
                service.span(),
                "there is no model of this service, expected \"sagemaker\"",
            ));
        }
        input.parse::<Token![;]>()?;
        let shapes: Vec<Ident> = Punctuated::<Ident, Token![,]>::parse_terminated(input)?
            .into_iter()
            .collect();
        if shapes.is_empty() {
            return Err(syn::Error::new(
                Span::call_site(),
                "expected the names of shapes",
            ));
        }
        Ok(Input {
            krate,
            service,
            shapes,
        })
    }
}
