//! Enums of text, and of integers.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use spec_schema::table::Shape;

use super::{Context, docs, structure};
use crate::names;

pub(super) fn expand(context: &Context, shape: Shape<'_>) -> TokenStream {
    let private = &context.private;
    let krate = &context.krate;
    let name = context.type_name(shape);
    let (vis, attributes) = (&context.vis, &context.attributes);
    let shared = structure::shared(context, shape);
    let values: Vec<&str> = (0..shape.value_count())
        .map(|index| shape.value(index))
        .collect();
    let variants = names::variants(values.iter().copied());
    let (about, id) = (docs::shape(shape), shape.id());
    let value_docs = values.iter().map(|value| format!("`{value}`"));
    let indices = 0_u32..;
    let first = match variants.first() {
        Some(variant) => quote!(#name::#variant),
        None => quote!(#name::unknown("")),
    };
    quote! {
        #[doc = #about]
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #(#attributes)*
        #vis enum #name<'a> {
            #(#[doc = #value_docs] #variants,)*
            /// A value that is newer than the model; see [`unknown`](Self::unknown).
            #[non_exhaustive]
            Unknown(#private::Str<'a>),
        }

        impl<'a> #name<'a> {
            /// The values that the model knows, as on the wire.
            pub const VALUES: &'static [&'static str] = &[#(#values,)*];

            /// A value that is newer than the model. It is taken as it is: nothing checks it.
            pub const fn unknown(value: &'a str) -> Self {
                #name::Unknown(#private::Str::Borrowed(value))
            }

            /// The value as on the wire.
            pub const fn as_str(&self) -> &str {
                match self {
                    #(#name::#variants => #values,)*
                    #name::Unknown(value) => #private::constant::as_str(value),
                }
            }

            #[doc(hidden)]
            pub const fn __from_index(index: u32) -> Self {
                match index {
                    #(#indices => #name::#variants,)*
                    _ => Self::__VACANT,
                }
            }

            #[doc(hidden)]
            pub const __VACANT: Self = #first;
        }

        impl #private::hold::HoldsText for #name<'_> {
            const SHAPE: ::core::option::Option<&'static str> =
                ::core::option::Option::Some(#id);
        }

        impl<'a> #private::Place<'a> for #name<'a> {
            fn text(&mut self, text: #private::Str<'a>) {
                *self = match Self::__shape().value_index(&text) {
                    Some(index) => Self::__from_index(index),
                    None => #name::Unknown(text),
                };
            }
        }

        impl #private::AsValue for #name<'_> {
            fn as_value(&self) -> #private::Value<'_> {
                match self {
                    #name::Unknown(value) => #private::Value::Unknown(value),
                    known => #private::Value::Text(known.as_str()),
                }
            }
        }

        impl<'a> ::core::convert::TryFrom<&'a str> for #name<'a> {
            type Error = #krate::ConstraintViolations;

            fn try_from(value: &'a str) -> ::core::result::Result<Self, #krate::ConstraintViolations> {
                #private::convert(value)
            }
        }

        impl ::core::fmt::Display for #name<'_> {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        #shared
    }
}

/// An enum of integers: named values, and a way out for newer ones.
pub(super) fn integers(context: &Context, shape: Shape<'_>) -> TokenStream {
    let private = &context.private;
    let krate = &context.krate;
    let name = context.type_name(shape);
    let (vis, attributes) = (&context.vis, &context.attributes);
    let shared = structure::shared(context, shape);
    let (about, id) = (docs::shape(shape), shape.id());
    let count = shape.value_count();
    let variants = names::variants((0..count).map(|index| shape.value_name(index)));
    // The model's checks refuse values that have no place in 32 bits.
    let values: Vec<Literal> = (0..count)
        .filter_map(|index| shape.value(index).parse().ok())
        .map(Literal::i32_unsuffixed)
        .collect();
    let value_docs =
        (0..count).map(|index| format!("`{}`: {}", shape.value_name(index), shape.value(index)));
    let indices = 0_u32..;
    let first = match variants.first() {
        Some(variant) => quote!(#name::#variant),
        None => quote!(#name::Unknown(0)),
    };
    quote! {
        #[doc = #about]
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #(#attributes)*
        #vis enum #name {
            #(#[doc = #value_docs] #variants,)*
            /// A value that is newer than the model; see [`unknown`](Self::unknown).
            #[non_exhaustive]
            Unknown(i32),
        }

        impl #name {
            /// The values that the model knows.
            pub const VALUES: &'static [i32] = &[#(#values,)*];

            /// A value that is newer than the model. It is taken as it is: nothing checks it.
            pub const fn unknown(value: i32) -> Self {
                #name::Unknown(value)
            }

            /// The integer.
            pub const fn get(self) -> i32 {
                match self {
                    #(#name::#variants => #values,)*
                    #name::Unknown(value) => value,
                }
            }

            #[doc(hidden)]
            pub const fn __from_index(index: u32) -> Self {
                match index {
                    #(#indices => #name::#variants,)*
                    _ => Self::__VACANT,
                }
            }

            #[doc(hidden)]
            pub const __VACANT: Self = #first;
        }

        impl #private::hold::HoldsInteger for #name {
            const SHAPE: ::core::option::Option<&'static str> =
                ::core::option::Option::Some(#id);
        }

        impl<'a> #private::Place<'a> for #name {
            fn integer(&mut self, value: i128) {
                // What is newer, or does not fit, has been reported or was let through.
                *self = match i32::try_from(value).unwrap_or_default() {
                    #(#values => #name::#variants,)*
                    value => #name::Unknown(value),
                };
            }
        }

        impl #private::AsValue for #name {
            fn as_value(&self) -> #private::Value<'_> {
                match *self {
                    #name::Unknown(value) => #private::Value::UnknownInteger(value),
                    known => #private::Value::Integer(known.get() as i128),
                }
            }
        }

        impl ::core::convert::TryFrom<i32> for #name {
            type Error = #krate::ConstraintViolations;

            fn try_from(value: i32) -> ::core::result::Result<Self, #krate::ConstraintViolations> {
                #private::convert(&value)
            }
        }

        impl ::core::convert::From<#name> for i32 {
            fn from(value: #name) -> i32 {
                value.get()
            }
        }

        #shared
    }
}
