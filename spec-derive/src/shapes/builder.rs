//! The two builders of a structure: one of values, one of constants.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use spec_schema::table::Shape;

use super::field::Field;
use super::kind::Kind;
use super::{Context, check, gather};
use crate::names;

/// The builder of values: required members are checked by the compiler, the rest when the
/// value is built.
pub(super) fn values(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let (private, krate, vis) = (&context.private, &context.krate, &context.vis);
    let name = context.type_name(shape);
    let (builder, _) = context.builder_names(shape);
    let about = format!("Builds a [`{name}`]. Building needs all required members.");
    let required: Vec<&Field<'_>> = fields.iter().filter(|field| field.is_required()).collect();
    let markers: Vec<Ident> = (0..required.len())
        .map(|at| format_ident!("R{at}"))
        .collect();
    let traits = required
        .iter()
        .map(|field| names::required(field.member.model_name(), &field.name));
    let setters = fields.iter().map(|field| {
        let (field_name, docs) = (&field.name, &field.docs);
        let position = required.iter().position(|other| other.index == field.index);
        // A required member changes the builder's type at its position.
        let next = markers.iter().enumerate().map(|(at, marker)| {
            if Some(at) == position {
                quote!(#private::Given)
            } else {
                quote!(#marker)
            }
        });
        let (argument, value) = argument(context, field);
        let value = field.wrapped(value);
        let result = match position {
            None => quote!(self),
            Some(_) => quote!(#builder {
                value: self.value,
                required: ::core::marker::PhantomData,
            }),
        };
        let deprecated = deprecated(field);
        quote! {
            #[doc = #docs]
            #deprecated
            pub fn #field_name(mut self, value: #argument) -> #builder<'a #(, #next)*> {
                self.value.#field_name = #value;
                #result
            }
        }
    });
    quote! {
        #[doc = #about]
        #[must_use = "a builder does nothing until it builds"]
        #vis struct #builder<'a #(, #markers)*> {
            value: #name<'a>,
            required: ::core::marker::PhantomData<fn() -> (#(#markers,)*)>,
        }

        impl<'a #(, #markers)*> #builder<'a #(, #markers)*> {
            #(#setters)*

            /// Builds the value.
            ///
            /// # Errors
            ///
            /// Everything that is wrong with it.
            pub fn build(self) -> ::core::result::Result<#name<'a>, #krate::ConstraintViolations>
            where
                #(#markers: __required::#traits,)*
            {
                #private::check(&self.value)?;
                ::core::result::Result::Ok(self.value)
            }
        }
    }
}

/// The mark of a deprecated member.
pub(super) fn deprecated(field: &Field<'_>) -> Option<TokenStream> {
    field.member.row().deprecated.then(|| quote!(#[deprecated]))
}

/// The type of a setter's argument `value`, and the value that is held.
fn argument(context: &Context, field: &Field<'_>) -> (TokenStream, TokenStream) {
    let private = &context.private;
    let rust_type = &field.rust_type;
    let text = quote!(impl ::core::convert::Into<#private::Str<'a>>);
    let is_text = |shape| matches!(Kind::of(shape), Kind::Text);
    match field.kind {
        Kind::Text => (text, quote!(value.into())),
        Kind::List(element) if !element.sparse && is_text(element.shape) => (
            quote!(impl ::core::iter::IntoIterator<Item = #text>),
            quote!(value.into_iter().map(::core::convert::Into::into).collect()),
        ),
        Kind::Map(element) if !element.sparse && is_text(element.shape) => (
            quote!(impl ::core::iter::IntoIterator<Item = (#text, #text)>),
            quote!(value.into_iter().collect()),
        ),
        Kind::List(_) | Kind::Map(_) => (
            quote!(impl ::core::convert::Into<#rust_type>),
            quote!(value.into()),
        ),
        _ if field.boxed => (rust_type.clone(), quote!(#private::Boxed::from(value))),
        _ => (rust_type.clone(), quote!(value)),
    }
}

/// The builder of constants.
pub(super) fn constants(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let (private, vis) = (&context.private, &context.vis);
    let name = context.type_name(shape);
    let (_, constant) = context.builder_names(shape);
    let about =
        format!("Builds a constant [`{name}`]: what is wrong stops the build of the crate.");
    let row = context.shape(shape);
    let setters = fields.iter().map(|field| {
        let (field_name, docs, index) = (&field.name, &field.docs, field.index);
        let (argument, value) = constant_argument(context, field);
        let value = field.wrapped(value);
        let mark = (index < u128::BITS).then(|| {
            let bit = Literal::u128_unsuffixed(1 << index);
            quote!(self.given |= #bit;)
        });
        let deprecated = deprecated(field);
        quote! {
            #[doc = #docs]
            #deprecated
            pub const fn #field_name(mut self, value: #argument) -> Self {
                #private::constant::set(&mut self.value.#field_name, #value);
                #mark
                self
            }
        }
    });
    let checks = fields
        .iter()
        .filter_map(|field| check::field(context, field));
    let facts = gather::facts(context, shape, fields);
    let gathered = (shape.condition_count() > 0).then(|| quote!(let mut gathered;));
    quote! {
        #[doc = #about]
        #[must_use = "a builder does nothing until it builds"]
        #vis struct #constant<'a> {
            value: #name<'a>,
            /// One bit a member that has been set.
            given: u128,
        }

        impl<'a> #constant<'a> {
            #(#setters)*

            /// Builds the value.
            ///
            /// # Panics
            ///
            /// Where a constraint is violated, with the message; in a constant that is an
            /// error of the compiler.
            #[track_caller]
            #[allow(unused_variables, clippy::forget_non_drop)]
            pub const fn build(mut self) -> #name<'a> {
                let (shape, given, value) = (#row, self.given, &self.value);
                #(#checks)*
                {
                    #gathered
                    #private::constant::structure(shape, given, #facts);
                }
                // Taken out whole: a part moved out of `self` would have to be dropped with
                // care, which constants cannot.
                let value = ::core::mem::replace(&mut self.value, #name::__VACANT);
                #private::constant::forget(self);
                value
            }
        }
    }
}

/// The type of a constant setter's argument `value`, and the value that is held.
pub(super) fn constant_argument(
    context: &Context,
    field: &Field<'_>,
) -> (TokenStream, TokenStream) {
    let private = &context.private;
    let rust_type = &field.rust_type;
    match field.kind {
        Kind::Text => (quote!(&'a str), quote!(#private::Str::Borrowed(value))),
        Kind::List(element) => {
            let element = context.element_type(element);
            (
                quote!(&'a [#element]),
                quote!(#private::List::Borrowed(value)),
            )
        }
        Kind::Map(element) => {
            let element = context.element_type(element);
            (
                quote!(&'a [(#private::Str<'a>, #element)]),
                quote!(#private::Map::Borrowed(value)),
            )
        }
        _ if field.boxed => (
            quote!(&'a #rust_type),
            quote!(#private::Boxed::Borrowed(value)),
        ),
        _ => (rust_type.clone(), quote!(value)),
    }
}
