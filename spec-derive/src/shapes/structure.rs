//! Structures: the type, its getters, and what the engine, serde and macros need of it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use spec_schema::table::{Shape, ShapeType};

use super::field::Field;
use super::kind::{Kind, is_exact};
use super::{Context, builder, docs, gather};
use crate::names;

/// The members that a builder asks for: their names, and the names of their setters.
pub(super) fn required<'t>(shape: Shape<'t>) -> impl Iterator<Item = (&'t str, Ident)> {
    (0..)
        .zip(names::members(shape))
        .map(move |(index, setter)| (shape.member(index), setter))
        .filter(|(member, _)| member.is_required())
        .map(|(member, setter)| (member.model_name(), setter))
}

pub(super) fn expand(context: &Context, shape: Shape<'_>) -> TokenStream {
    let fields = Field::all(context, shape);
    [
        structure(context, shape, &fields),
        builder::values(context, shape, &fields),
        builder::constants(context, shape, &fields),
        support(context, shape, &fields),
        common(context, shape, &fields),
        gather::structure(context, shape, &fields),
    ]
    .into_iter()
    .collect()
}

/// The type and its getters.
fn structure(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let (private, vis, attributes) = (&context.private, &context.vis, &context.attributes);
    let name = context.type_name(shape);
    let (builder, constant) = context.builder_names(shape);
    let about = docs::shape(shape);
    let names: Vec<&Ident> = fields.iter().map(|field| &field.name).collect();
    let held = fields.iter().map(|field| field.held_type(context));
    let vacant = fields.iter().map(|field| field.vacant(context));
    let missing = fields
        .iter()
        .filter(|field| field.is_required())
        .map(|_| quote!(#private::Missing));
    let getters = fields.iter().map(|field| getter(context, field));
    quote! {
        #[doc = #about]
        #[derive(Clone)]
        #(#attributes)*
        #vis struct #name<'a> {
            #(#names: #held,)*
            __lifetime: ::core::marker::PhantomData<&'a str>,
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

            #[doc(hidden)]
            pub const __VACANT: Self = #name {
                #(#names: #vacant,)*
                __lifetime: ::core::marker::PhantomData,
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
        Kind::Boolean | Kind::Integer(_) | Kind::Numbered(_) | Kind::Float(_) | Kind::BigNumber => {
            (rust_type.clone(), quote!(*value))
        }
        Kind::List(element) => {
            let element = context.element_type(element);
            (quote!(&[#element]), quote!(value.as_slice()))
        }
        _ if field.boxed => (quote!(&#rust_type), quote!(value.get())),
        _ => (quote!(&#rust_type), quote!(value)),
    };
    let deprecated = builder::deprecated(field);
    if field.is_required() {
        quote! {
            #[doc = #docs]
            #deprecated
            pub const fn #name(&self) -> #lent {
                let value = &self.#name;
                #lend
            }
        }
    } else {
        quote! {
            #[doc = #docs]
            #deprecated
            pub const fn #name(&self) -> ::core::option::Option<#lent> {
                match &self.#name {
                    ::core::option::Option::Some(value) => ::core::option::Option::Some(#lend),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        }
    }
}

/// How the engine fills and reads a structure.
fn support(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let private = &context.private;
    let name = context.type_name(shape);
    let names: Vec<&Ident> = fields.iter().map(|field| &field.name).collect();
    let indices: Vec<u32> = fields.iter().map(|field| field.index).collect();
    let place = match fields.is_empty() {
        true => quote!(::core::option::Option::None),
        false => quote!(::core::option::Option::Some(match index {
            #(#indices => &mut self.#names,)*
            _ => return ::core::option::Option::None,
        })),
    };
    quote! {
        impl<'a> #private::Place<'a> for #name<'a> {
            fn member(
                &mut self,
                index: u32,
            ) -> ::core::option::Option<&mut dyn #private::Place<'a>> {
                let _ = index;
                #place
            }
        }

        impl #private::Members for #name<'_> {
            fn shape(&self) -> #private::Shape<'static> {
                Self::__shape()
            }

            fn member(&self, index: u32) -> #private::Value<'_> {
                match index {
                    #(#indices => #private::AsValue::as_value(&self.#names),)*
                    _ => #private::Value::Null,
                }
            }

            fn is_valid(&self) -> bool {
                true
            }
        }
    }
}

/// What structures and unions have in common.
pub(super) fn common(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let private = &context.private;
    let name = context.type_name(shape);
    let inner = fields.iter().filter_map(|field| {
        let inner = context.named(field.kind.inner()?, &quote!('a));
        let index = field.index;
        Some(quote! {
            impl<'a> #private::Inner<#index> for #name<'a> {
                type Type = #inner;
            }
        })
    });
    let json = cfg!(feature = "json").then(|| {
        let krate = &context.krate;
        quote! {
            impl<'a> #name<'a> {
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
        }
    });
    let shared = shared(context, shape);
    let exact = is_exact(shape).then(|| {
        quote! {
            impl ::core::cmp::Eq for #name<'_> {}

            impl ::core::hash::Hash for #name<'_> {
                fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                    #private::hash(self, state);
                }
            }
        }
    });
    quote! {
        // Not derived, since derived code is much to compile.
        impl ::core::cmp::PartialEq for #name<'_> {
            fn eq(&self, other: &Self) -> bool {
                #private::equal(self, other)
            }
        }

        #exact

        impl #private::AsValue for #name<'_> {
            fn as_value(&self) -> #private::Value<'_> {
                #private::Value::Structure(self)
            }
        }

        #json
        #shared
        #(#inner)*
    }
}

/// What all generated types have in common.
pub(super) fn shared(context: &Context, shape: Shape<'_>) -> TokenStream {
    let private = &context.private;
    let name = context.type_name(shape);
    let (row, id) = (context.shape(shape), shape.id());
    let of = |lifetime| context.named(shape, &lifetime);
    let (elided, named) = (of(quote!('_)), of(quote!('a)));
    let outlives = match shape.shape_type() {
        ShapeType::IntEnum => quote!('v),
        _ => quote!('v: 'a, 'a),
    };
    // Integers have nothing to own.
    let (into_owned, owned) = match shape.shape_type() {
        ShapeType::IntEnum => (
            TokenStream::new(),
            quote!(#private::deserialize(deserializer)),
        ),
        _ => (
            quote! {
                /// The same value, with texts of its own.
                pub fn into_owned(self) -> #name<'static> {
                    #private::into_owned(&self)
                }
            },
            quote!(#private::deserialize(deserializer).map(#name::into_owned)),
        ),
    };
    let json_schema = json_schema(context, &TokenStream::new(), &elided);
    quote! {
        #json_schema

        impl #elided {
            #[doc(hidden)]
            pub const fn __shape() -> #private::Shape<'static> {
                #row
            }

            #into_owned
        }

        impl #private::OfShape for #elided {
            const ID: &'static str = #id;

            fn shape() -> #private::Shape<'static> {
                Self::__shape()
            }
        }

        impl #private::Vacant for #elided {
            fn vacant() -> Self {
                Self::__VACANT
            }
        }

        impl<#outlives> #private::Take<'v> for #named {
            fn take(
                value: #private::Value<'v>,
                source: &#private::Source<'_>,
            ) -> ::core::option::Option<Self> {
                #private::fill(value, source)
            }
        }

        impl ::core::fmt::Debug for #elided {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #private::debug(self, formatter)
            }
        }

        impl #private::Serialize for #elided {
            fn serialize<S: #private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #private::Serialize::serialize(&#private::AsValue::as_value(self), serializer)
            }
        }

        // Owned, like serde's `Cow`, so that it does whatever the input is and wherever the
        // value is to live.
        impl<'de> #private::Deserialize<'de> for #elided {
            fn deserialize<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #owned
            }
        }
    }
}

/// What makes a generated type one of `schemars`.
pub(super) fn json_schema(
    context: &Context,
    lifetime: &TokenStream,
    named: &TokenStream,
) -> Option<TokenStream> {
    let private = &context.private;
    cfg!(feature = "schemars").then(|| {
        let id = named.to_string();
        quote! {
            impl<#lifetime> #private::schemars::JsonSchema for #named {
                fn schema_name() -> #private::Cow<'static, str> {
                    #private::schema_name::<Self>()
                }

                fn schema_id() -> #private::Cow<'static, str> {
                    #private::Cow::Borrowed(::core::concat!(::core::module_path!(), "::", #id))
                }

                fn json_schema(
                    generator: &mut #private::schemars::SchemaGenerator,
                ) -> #private::schemars::Schema {
                    #private::json_schema::<Self>(generator)
                }
            }
        }
    })
}
