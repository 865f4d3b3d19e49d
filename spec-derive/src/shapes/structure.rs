//! Structures: the type, its getters, its two builders, and what the engine needs of it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use spec_schema::table::{Member, Shape, ShapeType};

use super::{Context, Kind, docs};
use crate::names;

/// One member of a structure, as the generated code needs it.
struct Field<'t> {
    index: u32,
    member: Member<'t>,
    name: Ident,
    kind: Kind<'t>,
    rust_type: TokenStream,
    docs: String,
}

impl<'t> Field<'t> {
    fn new(context: &Context, shape: Shape<'t>, index: u32) -> syn::Result<Self> {
        let member = shape.member(index);
        let error = |message| syn::Error::new(proc_macro2::Span::call_site(), message);
        let kind = Kind::of(member.shape()).map_err(error)?;
        Ok(Field {
            index,
            member,
            name: names::member(member.name()),
            rust_type: kind.rust_type(context).map_err(error)?,
            docs: docs::member(member),
            kind,
        })
    }

    /// The type of the field: required members are always there.
    fn held(&self) -> TokenStream {
        let rust_type = &self.rust_type;
        match self.member.is_required() {
            true => rust_type.clone(),
            false => quote!(::core::option::Option<#rust_type>),
        }
    }

    /// A value of the field to start from.
    fn vacant(&self, context: &Context) -> TokenStream {
        match self.member.is_required() {
            true => self.kind.vacant(context),
            false => quote!(::core::option::Option::None),
        }
    }

    /// `value` as the field holds it.
    fn wrapped(&self, value: TokenStream) -> TokenStream {
        match self.member.is_required() {
            true => value,
            false => quote!(::core::option::Option::Some(#value)),
        }
    }
}

/// The names of the members that a builder asks for.
pub(super) fn required<'t>(shape: Shape<'t>) -> impl Iterator<Item = &'t str> {
    (0..shape.member_count())
        .map(move |index| shape.member(index))
        .filter(|member| member.is_required())
        .map(|member| member.name())
}

pub(super) fn expand(context: &Context, shape: Shape<'_>) -> syn::Result<TokenStream> {
    let fields = (0..shape.member_count())
        .map(|index| Field::new(context, shape, index))
        .collect::<syn::Result<Vec<_>>>()?;
    let parts = [
        structure(context, shape, &fields),
        builder(context, shape, &fields),
        constant(context, shape, &fields),
        support(context, shape, &fields),
    ];
    Ok(parts.into_iter().collect())
}

/// The type and its getters.
fn structure(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let private = &context.private;
    let name = names::type_name(shape.name());
    let (builder, constant) = (
        format_ident!("{name}Builder"),
        format_ident!("{name}Constant"),
    );
    let about = docs::shape(shape);
    let names = fields.iter().map(|field| &field.name);
    let held = fields.iter().map(Field::held);
    let vacant = fields.iter().map(|field| field.vacant(context));
    let field_names = names.clone();
    let missing = fields
        .iter()
        .filter(|field| field.member.is_required())
        .map(|_| quote!(#private::Missing));
    let getters = fields.iter().map(|field| getter(context, field));
    let json = cfg!(feature = "json").then(|| {
        let krate = &context.krate;
        quote! {
            /// Reads a JSON text; texts in it without escapes are borrowed from it.
            ///
            /// # Errors
            ///
            /// Where the text is not JSON, and everything that is wrong with the value.
            pub fn from_json(
                json: &'a str,
            ) -> ::core::result::Result<Self, #krate::JsonError> {
                #private::from_json(json)
            }
        }
    });
    quote! {
        #[doc = #about]
        #[derive(Clone, PartialEq)]
        pub struct #name<'a> {
            #(#names: #held,)*
            lifetime: ::core::marker::PhantomData<&'a str>,
        }

        impl<'a> #name<'a> {
            /// Starts a value, with owned or borrowed parts.
            pub const fn builder() -> #builder<'a #(, #missing)*> {
                #builder {
                    value: Self::__VACANT,
                    required: ::core::marker::PhantomData,
                }
            }

            /// Starts a constant: everything is checked when the crate compiles.
            pub const fn constant() -> #constant<'a> {
                #constant {
                    value: Self::__VACANT,
                    given: 0,
                }
            }

            #(#getters)*
            #json

            // A constant, because the compiler suggests functions to those who try to make
            // a value by hand.
            #[doc(hidden)]
            pub const __VACANT: Self = #name {
                #(#field_names: #vacant,)*
                lifetime: ::core::marker::PhantomData,
            };
        }
    }
}

fn getter(context: &Context, field: &Field<'_>) -> TokenStream {
    let private = &context.private;
    let (name, docs, rust_type) = (&field.name, &field.docs, &field.rust_type);
    // What is lent, and how it is had from a reference to the field.
    let (lent, lend) = match field.kind {
        Kind::Text => (quote!(&str), quote!(#private::constant::as_str(value))),
        Kind::Boolean | Kind::Integer(_) | Kind::Float(_) => (rust_type.clone(), quote!(*value)),
        Kind::Named(_) => (quote!(&#rust_type), quote!(value)),
        Kind::List(element) => {
            let element = Kind::of(element).and_then(|kind| kind.rust_type(context));
            let element = element.unwrap_or_default();
            (quote!(&[#element]), quote!(value.as_slice()))
        }
    };
    if field.member.is_required() {
        quote! {
            #[doc = #docs]
            pub const fn #name(&self) -> #lent {
                let value = &self.#name;
                #lend
            }
        }
    } else {
        quote! {
            #[doc = #docs]
            pub const fn #name(&self) -> ::core::option::Option<#lent> {
                match &self.#name {
                    ::core::option::Option::Some(value) => ::core::option::Option::Some(#lend),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        }
    }
}

/// The builder of values: required members are checked by the compiler, the rest when the
/// value is built.
fn builder(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let (private, krate) = (&context.private, &context.krate);
    let name = names::type_name(shape.name());
    let builder = format_ident!("{name}Builder");
    let about = format!("Builds a [`{name}`]. Building needs all required members.");
    let required: Vec<&Field<'_>> = fields
        .iter()
        .filter(|field| field.member.is_required())
        .collect();
    let markers: Vec<Ident> = (0..required.len())
        .map(|at| format_ident!("R{at}"))
        .collect();
    let traits = required
        .iter()
        .map(|field| names::type_name(field.member.name()));
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
        quote! {
            #[doc = #docs]
            pub fn #field_name(mut self, value: #argument) -> #builder<'a #(, #next)*> {
                self.value.#field_name = #value;
                #result
            }
        }
    });
    quote! {
        #[doc = #about]
        #[must_use = "a builder does nothing until it builds"]
        pub struct #builder<'a #(, #markers)*> {
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

/// The type of a setter's argument `value`, and the value that is held.
fn argument(context: &Context, field: &Field<'_>) -> (TokenStream, TokenStream) {
    let private = &context.private;
    let rust_type = &field.rust_type;
    match field.kind {
        Kind::Text => (
            quote!(impl ::core::convert::Into<#private::Str<'a>>),
            quote!(value.into()),
        ),
        Kind::List(element) if matches!(Kind::of(element), Ok(Kind::Text)) => (
            quote!(impl ::core::iter::IntoIterator<
                Item = impl ::core::convert::Into<#private::Str<'a>>,
            >),
            quote!(value.into_iter().map(::core::convert::Into::into).collect()),
        ),
        Kind::List(_) => (
            quote!(impl ::core::convert::Into<#rust_type>),
            quote!(value.into()),
        ),
        _ => (rust_type.clone(), quote!(value)),
    }
}

/// The builder of constants.
fn constant(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let private = &context.private;
    let name = names::type_name(shape.name());
    let constant = format_ident!("{name}Constant");
    let about =
        format!("Builds a constant [`{name}`]: what is wrong stops the build of the crate.");
    let row = context.shape(shape);
    let setters = fields.iter().map(|field| {
        let (field_name, docs, index) = (&field.name, &field.docs, field.index);
        let rust_type = &field.rust_type;
        let (argument, value) = match field.kind {
            Kind::Text => (quote!(&'a str), quote!(#private::Str::Borrowed(value))),
            Kind::List(element) => {
                let element = Kind::of(element).and_then(|kind| kind.rust_type(context));
                let element = element.unwrap_or_default();
                (
                    quote!(&'a [#element]),
                    quote!(#private::List::Borrowed(value)),
                )
            }
            _ => (rust_type.clone(), quote!(value)),
        };
        let value = field.wrapped(value);
        let mark = (index < u128::BITS).then(|| {
            let bit = proc_macro2::Literal::u128_unsuffixed(1 << index);
            quote!(self.given |= #bit;)
        });
        quote! {
            #[doc = #docs]
            pub const fn #field_name(mut self, value: #argument) -> Self {
                #private::constant::set(&mut self.value.#field_name, #value);
                #mark
                self
            }
        }
    });
    let checks = fields.iter().filter_map(|field| check(context, field));
    let operands = fields.iter().filter_map(|field| operand(context, field));
    quote! {
        #[doc = #about]
        #[must_use = "a builder does nothing until it builds"]
        pub struct #constant<'a> {
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
            pub const fn build(mut self) -> #name<'a> {
                let (shape, given, value) = (#row, self.given, &self.value);
                #(#checks)*
                #private::constant::structure(shape, &#private::GivenMembers {
                    present: given,
                    operands: &[#(#operands,)*],
                });
                // Taken out whole: a part moved out of `self` would have to be dropped with
                // care, which constants cannot.
                let value = ::core::mem::replace(&mut self.value, #name::__VACANT);
                ::core::mem::forget(self);
                value
            }
        }
    }
}

/// The check of a field in constant evaluation; none where its type admits only valid values.
fn check(context: &Context, field: &Field<'_>) -> Option<TokenStream> {
    let private = &context.private;
    let (name, index) = (&field.name, field.index);
    let check = match field.kind {
        Kind::Text => quote!(#private::constant::text(shape, #index, held);),
        Kind::List(element) => match Kind::of(element) {
            Ok(Kind::Text) => quote!(#private::constant::texts(shape, #index, held);),
            _ => quote!(#private::constant::length(shape, #index, held.as_slice().len());),
        },
        Kind::Integer(_) if field.member.shape().row().range.is_some() => {
            quote!(#private::constant::integer(shape, #index, *held as i128);)
        }
        Kind::Float(_) if field.member.shape().row().range.is_some() => {
            quote!(#private::constant::double(shape, #index, *held as f64);)
        }
        _ => return None,
    };
    Some(if field.member.is_required() {
        let bit = proc_macro2::Literal::u32_unsuffixed(index);
        // What is missing is told as missing, not as an empty text.
        quote! {
            if given >> #bit & 1 == 1 {
                let held = &value.#name;
                #check
            }
        }
    } else {
        quote! {
            if let ::core::option::Option::Some(held) = &value.#name {
                #check
            }
        }
    })
}

/// What conditions see of a field, where more than that it is given.
fn operand(context: &Context, field: &Field<'_>) -> Option<TokenStream> {
    let private = &context.private;
    let (name, index) = (&field.name, field.index);
    let required = field.member.is_required();
    if !field.member.is_observed() {
        return None;
    }
    let optional = |some: TokenStream| match required {
        true => {
            let held = quote!(held);
            quote!({ let #held = &value.#name; ::core::option::Option::Some(#some) })
        }
        false => quote!(match &value.#name {
            ::core::option::Option::Some(held) => ::core::option::Option::Some(#some),
            ::core::option::Option::None => ::core::option::Option::None,
        }),
    };
    let operand = match (field.kind, field.member.shape().shape_type()) {
        (Kind::Text, _) => {
            let text = optional(quote!(#private::constant::as_str(held)));
            quote!(#private::constant::text_operand(#text))
        }
        (Kind::Named(_), ShapeType::Enum) => {
            let text = optional(quote!(held.as_str()));
            quote!(#private::constant::text_operand(#text))
        }
        (Kind::Boolean, _) => {
            let value = optional(quote!(*held));
            quote!(#private::constant::boolean_operand(#value))
        }
        _ => return None,
    };
    Some(quote!((#index, #operand)))
}

/// What the engine, serde and macros need of the type.
fn support(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let private = &context.private;
    let name = names::type_name(shape.name());
    let row = context.shape(shape);
    let names: Vec<&Ident> = fields.iter().map(|field| &field.name).collect();
    let indices: Vec<u32> = fields.iter().map(|field| field.index).collect();
    let inner = fields.iter().filter_map(|field| {
        let inner = names::type_name(field.kind.inner()?.name());
        let index = field.index;
        Some(quote! {
            impl<'a> #private::Inner<#index> for #name<'a> {
                type Type = #inner<'a>;
            }
        })
    });
    quote! {
        impl #private::OfShape for #name<'_> {
            type Type = #name<'static>;
            const SHAPE: #private::Shape<'static> = #row;
        }

        impl #private::Vacant for #name<'_> {
            fn vacant() -> Self {
                Self::__VACANT
            }
        }

        impl<'a> #private::Place<'a> for #name<'a> {
            fn member(
                &mut self,
                index: u32,
            ) -> ::core::option::Option<&mut dyn #private::Place<'a>> {
                ::core::option::Option::Some(match index {
                    #(#indices => &mut self.#names,)*
                    _ => return ::core::option::Option::None,
                })
            }
        }

        impl #private::Members for #name<'_> {
            fn shape(&self) -> #private::Shape<'static> {
                <Self as #private::OfShape>::SHAPE
            }

            fn member(&self, index: u32) -> #private::Value<'_> {
                match index {
                    #(#indices => #private::AsValue::as_value(&self.#names),)*
                    _ => #private::Value::Null,
                }
            }
        }

        impl #private::AsValue for #name<'_> {
            fn as_value(&self) -> #private::Value<'_> {
                #private::Value::Structure(self)
            }
        }

        impl ::core::fmt::Debug for #name<'_> {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #private::debug(self, formatter)
            }
        }

        impl #private::Serialize for #name<'_> {
            fn serialize<S: #private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #private::Serialize::serialize(&#private::AsValue::as_value(self), serializer)
            }
        }

        impl<'de: 'a, 'a> #private::Deserialize<'de> for #name<'a> {
            fn deserialize<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #private::deserialize(deserializer)
            }
        }

        #(#inner)*
    }
}
