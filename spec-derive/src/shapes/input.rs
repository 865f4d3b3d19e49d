//! What `shapes!` is asked for.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use spec_schema::table::Shape;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path, Token, Visibility, parenthesized, parse_quote};

use super::newtype;
use crate::error::Errors;
use crate::model::Origin;

/// Options, each with a `;` behind it, then the names of shapes.
pub(crate) struct Input {
    /// `crate = path;`
    pub(super) krate: Path,
    /// `service = "sagemaker";` or `model = "path";`
    pub(super) origin: Origin,
    /// `visibility = pub(crate);`
    pub(super) visibility: Visibility,
    /// `derive(Trait, …);`
    pub(super) derives: Vec<Path>,
    /// `prefix = "Sm";`
    pub(super) prefix: String,
    /// `newtypes;`
    pub(super) newtypes: bool,
    shapes: Vec<Ident>,
}

impl Input {
    /// The shapes that are asked for, and where; what is not there is told, and the rest goes
    /// on.
    pub(super) fn roots(&self, errors: &mut Errors) -> Vec<(Span, Shape<'static>)> {
        let names: Vec<String> = self.shapes.iter().map(Ident::to_string).collect();
        let found = match self.origin.own_shapes(&names) {
            Ok(found) => found,
            Err(error) => {
                errors.push(error);
                return Vec::new();
            }
        };
        let mut roots: Vec<(Span, Shape<'static>)> = Vec::new();
        for (name, shape) in self.shapes.iter().zip(found) {
            match shape {
                Ok(shape) if roots.iter().any(|(_, root)| root.id() == shape.id()) => {
                    let message = format!("`{name}` is named twice");
                    errors.push(syn::Error::new(name.span(), message));
                }
                Ok(shape) if !self.newtypes && newtype::is_wanted(shape) => {
                    let what = shape.shape_type().in_words();
                    let message =
                        format!("`{name}` is {what}: it has a type with `newtypes;` only");
                    errors.push(syn::Error::new(name.span(), message));
                }
                Ok(shape) => roots.push((name.span(), shape)),
                Err(message) => errors.push(syn::Error::new(name.span(), message)),
            }
        }
        roots
    }
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut krate: Path = parse_quote!(::spec_core);
        let mut visibility: Visibility = parse_quote!(pub);
        let (mut origin, mut derives, mut prefix) = (None, Vec::new(), String::new());
        let mut newtypes = false;
        loop {
            if input.peek(Token![crate]) && input.peek2(Token![=]) {
                input.parse::<Token![crate]>()?;
                input.parse::<Token![=]>()?;
                krate = input.parse()?;
            } else if input.peek(Ident) && input.peek2(syn::token::Paren) {
                let name: Ident = input.parse()?;
                expect(&name, &["derive"])?;
                let content;
                parenthesized!(content in input);
                derives.extend(Punctuated::<Path, Token![,]>::parse_terminated(&content)?);
            } else if input.peek(Ident) && input.peek2(Token![=]) {
                let name: Ident = input.parse()?;
                expect(&name, &["service", "model", "visibility", "prefix"])?;
                input.parse::<Token![=]>()?;
                match name.to_string().as_str() {
                    "service" => origin = Some(Origin::service(&input.parse()?)?),
                    "model" => origin = Some(Origin::file(&input.parse()?)?),
                    "visibility" => visibility = input.parse()?,
                    _ => prefix = input.parse::<LitStr>()?.value(),
                }
            } else if input.peek(Ident) && input.peek2(Token![;]) {
                let name: Ident = input.parse()?;
                expect(&name, &["newtypes"])?;
                newtypes = true;
            } else {
                break;
            }
            input.parse::<Token![;]>()?;
        }
        let Some(origin) = origin else {
            let message = "expected `service = \"sagemaker\";` or `model = \"path\";` and the names of shapes";
            return Err(syn::Error::new(input.span(), message));
        };
        let shapes: Vec<Ident> = Punctuated::<Ident, Token![,]>::parse_terminated(input)?
            .into_iter()
            .collect();
        if shapes.is_empty() {
            let message = "expected the names of shapes, with commas between them";
            return Err(syn::Error::new(Span::call_site(), message));
        }
        Ok(Input {
            krate,
            origin,
            visibility,
            derives,
            prefix,
            newtypes,
            shapes,
        })
    }
}

fn expect(name: &Ident, known: &[&str]) -> syn::Result<()> {
    if known.iter().any(|known| name == known) {
        return Ok(());
    }
    let message =
        "expected `service`, `model`, `crate`, `visibility`, `prefix`, `newtypes` or `derive(…)`";
    Err(syn::Error::new(name.span(), message))
}

/// The traits of generated types; `Eq` and `Hash` where their members have them.
const IMPLEMENTED: [&str; 7] = [
    "Clone",
    "Debug",
    "Deserialize",
    "Eq",
    "Hash",
    "PartialEq",
    "Serialize",
];

impl Input {
    /// The derives as an attribute, but for those of which generated types have the traits
    /// anyway.
    pub(super) fn attributes(&self) -> Vec<TokenStream> {
        let is_there = |path: &&Path| {
            let name = path.segments.last().map(|name| name.ident.to_string());
            name.is_some_and(|name| IMPLEMENTED.contains(&name.as_str()))
        };
        let derives: Vec<_> = self.derives.iter().filter(|path| !is_there(path)).collect();
        match derives.is_empty() {
            true => Vec::new(),
            false => vec![quote!(#[derive(#(#derives),*)])],
        }
    }
}
