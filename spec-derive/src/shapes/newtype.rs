//! Types of their own for texts and numbers, where they are asked for: values that exist
//! satisfy their shape.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use spec_schema::table::{Shape, ShapeType};

use super::kind::Kind;
use super::{Context, docs, structure};

/// Whether a shape gets a type of its own. Those of Smithy's prelude have no constraints.
pub(super) fn is_wanted(shape: Shape<'_>) -> bool {
    let scalar = matches!(
        Kind::of(shape),
        Kind::Text | Kind::Integer(_) | Kind::Float(_)
    );
    scalar && !shape.id().starts_with("smithy.api#")
}

pub(super) fn expand(context: &Context, shape: Shape<'_>) -> TokenStream {
    match Kind::of(shape) {
        Kind::Text => text(context, shape),
        Kind::Integer(name) | Kind::Float(name) => number(context, shape, name),
        _ => TokenStream::new(),
    }
}

fn text(context: &Context, shape: Shape<'_>) -> TokenStream {
    let (private, krate) = (&context.private, &context.krate);
    let (vis, attributes) = (&context.vis, &context.attributes);
    let name = context.type_name(shape);
    let (about, row, id) = (docs::shape(shape), context.shape(shape), shape.id());
    let shared = shared(context, shape, &quote!('a), &quote!(#name<'a>));
    quote! {
        #[doc = #about]
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #(#attributes)*
        #vis struct #name<'a>(#private::Str<'a>);

        impl<'a> #name<'a> {
            /// A constant of a text.
            ///
            /// # Panics
            ///
            /// Where a constraint is violated, with the message; in a constant that is an
            /// error of the compiler.
            #[track_caller]
            pub const fn new(text: &'a str) -> Self {
                let shape: #private::Shape<'static> = #row;
                #name(#private::Str::Borrowed(#private::constant::checked_text(shape, text)))
            }

            /// The text.
            pub const fn as_str(&self) -> &str {
                #private::constant::as_str(&self.0)
            }

            /// The same value, with a text of its own.
            pub fn into_owned(self) -> #name<'static> {
                #name(#private::Str::Owned(self.0.into_owned()))
            }
        }

        impl #private::hold::HoldsText for #name<'_> {}

        impl<'a> #private::Place<'a> for #name<'a> {
            fn text(&mut self, text: #private::Str<'a>) {
                self.0 = text;
            }
        }

        impl #private::Vacant for #name<'_> {
            fn vacant() -> Self {
                #name(#private::Str::Borrowed(""))
            }
        }

        impl #private::AsValue for #name<'_> {
            fn as_value(&self) -> #private::Value<'_> {
                #private::Value::Text(&self.0)
            }
        }

        impl ::core::ops::Deref for #name<'_> {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl<'a> ::core::convert::TryFrom<&'a str> for #name<'a> {
            type Error = #krate::ConstraintViolations;

            fn try_from(text: &'a str) -> ::core::result::Result<Self, #krate::ConstraintViolations> {
                Self::try_from(#private::Str::Borrowed(text))
            }
        }

        impl<'a> ::core::convert::TryFrom<#private::Str<'a>> for #name<'a> {
            type Error = #krate::ConstraintViolations;

            fn try_from(text: #private::Str<'a>) -> ::core::result::Result<Self, #krate::ConstraintViolations> {
                let value = #name(text);
                #private::check(&value)?;
                ::core::result::Result::Ok(value)
            }
        }

        impl ::core::convert::TryFrom<#private::String> for #name<'_> {
            type Error = #krate::ConstraintViolations;

            fn try_from(text: #private::String) -> ::core::result::Result<Self, #krate::ConstraintViolations> {
                Self::try_from(#private::Str::Owned(text))
            }
        }

        impl<'a> ::core::convert::From<#name<'a>> for #private::Str<'a> {
            fn from(value: #name<'a>) -> Self {
                value.0
            }
        }

        impl<'a> #private::OfShape for #name<'a> {
            const ID: &'static str = #id;

            fn shape() -> #private::Shape<'static> {
                #row
            }
        }

        impl<'de> #private::Deserialize<'de> for #name<'_> {
            fn deserialize<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #private::deserialize(deserializer).map(#name::into_owned)
            }
        }

        #shared
    }
}

fn number(context: &Context, shape: Shape<'_>, held: &str) -> TokenStream {
    let (private, krate) = (&context.private, &context.krate);
    let (vis, attributes) = (&context.vis, &context.attributes);
    let name = context.type_name(shape);
    let held = Ident::new(held, Span::call_site());
    let (about, row, id) = (docs::shape(shape), context.shape(shape), shape.id());
    let (check, place, kind, holds, traits) = match shape.shape_type() {
        ShapeType::Float | ShapeType::Double => (
            {
                let number = Kind::of(shape).double(private, &quote!(value));
                quote!(#private::constant::checked_double(shape, #number))
            },
            quote! {
                fn integer(&mut self, value: i128) {
                    self.0 = value as #held;
                }

                fn double(&mut self, value: f64) {
                    self.0 = value as #held;
                }
            },
            quote!(Double),
            match shape.shape_type() {
                ShapeType::Float => quote!(HoldsFloat),
                _ => quote!(HoldsDouble),
            },
            quote!(PartialOrd),
        ),
        other => (
            quote!(#private::constant::checked_integer(shape, value as i128)),
            quote! {
                fn integer(&mut self, value: i128) {
                    self.0 = value.try_into().unwrap_or_default();
                }
            },
            quote!(Integer),
            match other {
                ShapeType::Byte => quote!(HoldsByte),
                ShapeType::Short => quote!(HoldsShort),
                ShapeType::Long => quote!(HoldsLong),
                _ => quote!(HoldsInteger),
            },
            quote!(Eq, PartialOrd, Ord, Hash),
        ),
    };
    let shared = shared(context, shape, &quote!(), &quote!(#name));
    quote! {
        #[doc = #about]
        #[derive(Clone, Copy, PartialEq, #traits)]
        #(#attributes)*
        #vis struct #name(#held);

        impl #name {
            /// A constant of a number.
            ///
            /// # Panics
            ///
            /// Where a constraint is violated, with the message; in a constant that is an
            /// error of the compiler.
            #[track_caller]
            pub const fn new(value: #held) -> Self {
                let shape: #private::Shape<'static> = #row;
                #check;
                #name(value)
            }

            /// The number.
            pub const fn get(self) -> #held {
                self.0
            }
        }

        impl #private::hold::#holds for #name {}

        impl<'a> #private::Place<'a> for #name {
            #place
        }

        impl #private::Vacant for #name {
            fn vacant() -> Self {
                #name(0 as #held)
            }
        }

        impl #private::AsValue for #name {
            fn as_value(&self) -> #private::Value<'_> {
                #private::Value::#kind(self.0.into())
            }
        }

        impl ::core::convert::TryFrom<#held> for #name {
            type Error = #krate::ConstraintViolations;

            fn try_from(value: #held) -> ::core::result::Result<Self, #krate::ConstraintViolations> {
                let value = #name(value);
                #private::check(&value)?;
                ::core::result::Result::Ok(value)
            }
        }

        impl ::core::convert::From<#name> for #held {
            fn from(value: #name) -> Self {
                value.0
            }
        }

        impl #private::OfShape for #name {
            const ID: &'static str = #id;

            fn shape() -> #private::Shape<'static> {
                #row
            }
        }

        impl<'de> #private::Deserialize<'de> for #name {
            fn deserialize<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #private::deserialize(deserializer)
            }
        }

        #shared
    }
}

/// What texts and numbers have in common.
fn shared(
    context: &Context,
    shape: Shape<'_>,
    lifetime: &TokenStream,
    named: &TokenStream,
) -> TokenStream {
    let private = &context.private;
    let outlives = match lifetime.is_empty() {
        true => quote!('v),
        false => quote!('v: 'a, 'a),
    };
    // A sensitive value is shown nowhere.
    let display = (!shape.row().sensitive).then(|| {
        quote! {
            impl<#lifetime> ::core::fmt::Display for #named {
                fn fmt(
                    &self,
                    formatter: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    ::core::fmt::Display::fmt(&self.0, formatter)
                }
            }
        }
    });
    let json_schema = structure::json_schema(context, lifetime, named);
    quote! {
        #json_schema

        impl<#outlives> #private::Take<'v> for #named {
            fn take(
                value: #private::Value<'v>,
                source: &#private::Source<'_>,
            ) -> ::core::option::Option<Self> {
                #private::fill_checked(value, source)
            }
        }

        impl<#lifetime> ::core::fmt::Debug for #named {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #private::debug(self, formatter)
            }
        }

        impl<#lifetime> #private::Serialize for #named {
            fn serialize<S: #private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #private::Serialize::serialize(&self.0, serializer)
            }
        }

        #display
    }
}
