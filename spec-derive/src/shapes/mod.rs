//! `shapes!`: Rust types for shapes, with everything that they reach.

mod docs;
mod enumeration;
mod input;
mod kind;
mod structure;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Shape, ShapeType};

use crate::model;
pub(crate) use input::Input;
pub(crate) use kind::Kind;

/// What all parts of the generated code need to know.
pub(crate) struct Context {
    /// The path of spec-core.
    pub(crate) krate: TokenStream,
    /// The path of spec-core's support for generated code.
    pub(crate) private: TokenStream,
    /// The static that holds the tables.
    tables: TokenStream,
}

impl Context {
    /// The expression of a shape.
    fn shape(&self, shape: Shape<'_>) -> TokenStream {
        let (tables, index) = (&self.tables, shape.index());
        quote!(#tables.shape(#index))
    }
}

/// The types for the closure of the shapes that are asked for.
pub(crate) fn expand(input: &Input) -> syn::Result<TokenStream> {
    let roots = input.roots(&TABLES)?;
    let krate = &input.krate;
    let context = Context {
        krate: quote!(#krate),
        private: quote!(#krate::__private),
        tables: quote!(#krate::__private::sagemaker::TABLES),
    };
    let private = &context.private;
    let mut generated = Vec::new();
    let mut required = std::collections::BTreeSet::new();
    let mut ids = std::collections::HashSet::new();
    for shape in model::closure(&roots) {
        // Members that replace their target's constraints have rows of their own.
        if !ids.insert(shape.id()) {
            continue;
        }
        match shape.shape_type() {
            ShapeType::Structure => {
                generated.push(structure::expand(&context, shape)?);
                required.extend(structure::required(shape));
            }
            ShapeType::Enum => generated.push(enumeration::expand(&context, shape)),
            _ => {
                Kind::of(shape).map_err(|message| input.error(message))?;
            }
        }
    }
    let required = required.iter().map(|name| {
        let setter = crate::names::member_text(name);
        let message = format!("the required member `{name}` is not set");
        let label = format!("call `.{setter}(…)` before this");
        let name = crate::names::type_name(name);
        quote! {
            #[diagnostic::on_unimplemented(message = #message, label = #label)]
            pub trait #name {}
            impl #name for #private::Given {}
        }
    });
    let macros = roots.iter().map(|root| companion(&context, input, *root));
    Ok(quote! {
        /// The required members that builders wait for.
        #[doc(hidden)]
        #[allow(missing_docs)]
        pub mod __required {
            #[allow(unused_imports)]
            use super::*;

            #(#required)*
        }

        #(#generated)*
        #(#macros)*
    })
}

/// A macro of the type's name: it tells `spec!` which shape of which model the type is of,
/// wherever the type is used and by whatever path.
fn companion(context: &Context, input: &Input, shape: Shape<'_>) -> TokenStream {
    let name = crate::names::type_name(shape.name());
    let hidden = format_ident!("__spec_{}", shape.name());
    let id = shape.id();
    // Inside of the generating crate `crate` is right; for others it has to be `$crate`.
    let krate = match input.krate.is_ident("crate") {
        true => quote!($crate),
        false => context.krate.clone(),
    };
    let service = &input.service;
    quote! {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #hidden {
            ($($tokens:tt)*) => {
                #krate::__private::__spec! { (#krate) (service #service #id) $($tokens)* }
            };
        }
        #[doc(hidden)]
        pub use #hidden as #name;
    }
}
