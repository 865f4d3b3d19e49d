//! What all implementations of a derive share.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use spec_schema::table::{Shape, ShapeType};
use syn::{GenericParam, Generics};

use super::input::Container;
use crate::{model, names};

/// The name by which the implementations call spec-core.
pub(super) fn krate(span: Span) -> Ident {
    Ident::new("__spec_core", span)
}

/// The parts of the implementations that all of them share.
pub(super) struct Output<'c> {
    pub(super) container: &'c Container<'c>,
    pub(super) shape: Shape<'static>,
    pub(super) krate: Ident,
    pub(super) private: TokenStream,
    /// The expression of the shape.
    pub(super) row: TokenStream,
    /// The tables that it stands in, where they are the type's own, and the file of its model.
    pub(super) tables: TokenStream,
    /// The generated type of the shape, without its lifetime.
    generated: Option<TokenStream>,
}

/// A generated type; integers need no lifetime.
fn lifetimed(name: &TokenStream, shape: Shape<'_>, lifetime: &str) -> TokenStream {
    let lifetime = syn::Lifetime::new(lifetime, Span::call_site());
    match shape.shape_type() {
        ShapeType::IntEnum => name.clone(),
        _ => quote!(#name<#lifetime>),
    }
}

impl<'c> Output<'c> {
    pub(super) fn new(shape: Shape<'static>, container: &'c Container<'c>) -> Self {
        let krate = krate(Span::call_site());
        let private = quote!(#krate::__private);
        let generated = match &container.generated {
            Some(path) => Some(quote!(#path)),
            None if model::is_built_in(shape) => {
                let name = names::type_name(shape.name());
                Some(quote!(#krate::sagemaker::#name))
            }
            None => None,
        };
        let (row, tables) = match &generated {
            // The type has tables already.
            Some(name) => (
                {
                    let name = lifetimed(name, shape, "'static");
                    quote!(<#name as #private::OfShape>::shape())
                },
                container.shape.origin.watch(),
            ),
            None => {
                let origin = &container.shape.origin;
                let (tables, definition) = origin.tables(&private, Some(shape.tables()));
                let index = shape.index();
                (quote!(#tables.shape(#index)), definition)
            }
        };
        Output {
            container,
            shape,
            krate,
            private,
            row,
            tables,
            generated,
        }
    }

    /// The generated type with a lifetime.
    pub(super) fn generated(&self, lifetime: &str) -> Option<TokenStream> {
        let name = self.generated.as_ref()?;
        Some(lifetimed(name, self.shape, lifetime))
    }

    /// The names of the type's parameters for types, and those for constants where they are
    /// asked for.
    pub(super) fn parameters(&self, constants: bool) -> Vec<String> {
        let parameters = self.container.generics.params.iter();
        let names = parameters.filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
            GenericParam::Const(parameter) if constants => Some(parameter.ident.to_string()),
            _ => None,
        });
        names.collect()
    }

    /// The type, with `'static` for all of its lifetimes: no member depends on one.
    pub(super) fn with_static(&self) -> TokenStream {
        let ident = self.container.ident;
        let statics = self.container.generics.lifetimes().map(|_| quote!('static));
        quote!(#ident<#(#statics),*>)
    }

    /// A value of the enum as a literal.
    pub(super) fn value_literal(&self, index: u32) -> TokenStream {
        let value = self.shape.value(index);
        match (self.shape.shape_type(), value.parse::<i64>()) {
            (ShapeType::IntEnum, Ok(number)) => Literal::i64_unsuffixed(number).into_token_stream(),
            _ => quote!(#value),
        }
    }

    /// What a type has whose values are values of the shape.
    pub(super) fn value(&self, generics: &Generics) -> TokenStream {
        let (private, krate, row) = (&self.private, &self.krate, &self.row);
        let (ident, id) = (self.container.ident, self.shape.id());
        let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
        let conversion = self.conversion(generics);
        quote! {
            #[automatically_derived]
            impl #impl_generics #private::OfShape for #ident #type_generics #where_clause {
                const ID: &'static str = #id;

                fn shape() -> #private::Shape<'static> {
                    #row
                }
            }

            #[automatically_derived]
            #[allow(dead_code)]
            impl #impl_generics #ident #type_generics #where_clause {
                /// Checks the value against the documented fields and limits of its shape.
                ///
                /// # Errors
                ///
                /// Everything that is wrong with it.
                pub fn validate(&self) -> ::core::result::Result<(), #krate::ConstraintViolations> {
                    #private::check(self)
                }
            }

            #conversion
        }
    }

    /// The way to the generated type.
    fn conversion(&self, generics: &Generics) -> Option<TokenStream> {
        let (borrowed, generated) = (self.generated("'_")?, self.generated("'__v")?);
        let (private, krate) = (&self.private, &self.krate);
        let (ident, id) = (self.container.ident, self.shape.id());
        let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
        let mut with_lifetime = generics.clone();
        with_lifetime.params.insert(0, syn::parse_quote!('__v));
        let (conversion_generics, _, _) = with_lifetime.split_for_impl();
        let check = self.container.generated.as_ref().map(|path| {
            let span = syn::spanned::Spanned::span(path).resolved_at(Span::call_site());
            let path = lifetimed(&quote!(#path), self.shape, "'static");
            quote_spanned! {span=>
                const _: () = __same_type(<#path as #private::OfShape>::ID, #id);
            }
        });
        Some(quote! {
            #[automatically_derived]
            #[allow(dead_code)]
            impl #impl_generics #ident #type_generics #where_clause {
                /// The value as the shape's own type; texts are borrowed.
                ///
                /// # Errors
                ///
                /// Everything that is wrong with it.
                pub fn to_spec(
                    &self,
                ) -> ::core::result::Result<#borrowed, #krate::ConstraintViolations> {
                    #private::convert(self)
                }
            }

            #[automatically_derived]
            impl #conversion_generics ::core::convert::TryFrom<&'__v #ident #type_generics>
                for #generated
            #where_clause
            {
                type Error = #krate::ConstraintViolations;

                fn try_from(
                    value: &'__v #ident #type_generics,
                ) -> ::core::result::Result<Self, #krate::ConstraintViolations> {
                    #private::convert(value)
                }
            }

            const _: () = {
                #[allow(unused_imports)]
                use #private::constant::same_type as __same_type;
                #check
            };
        })
    }
}
