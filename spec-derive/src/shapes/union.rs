//! Unions: enums with a variant for each member.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use spec_schema::table::{Shape, ShapeType};

use super::field::{Field, vacant};
use super::{Context, check, docs, gather, structure};
use crate::names;

pub(super) fn expand(context: &Context, shape: Shape<'_>) -> TokenStream {
    let (private, vis, attributes) = (&context.private, &context.vis, &context.attributes);
    let name = context.type_name(shape);
    let row = context.shape(shape);
    let about = docs::shape(shape);
    let fields = Field::all(context, shape);
    let variants = names::variants(fields.iter().map(|field| field.member.model_name()));
    let held = fields.iter().map(|field| field.boxed_type(context));
    let field_docs = fields.iter().map(|field| &field.docs);
    let indices: Vec<u32> = fields.iter().map(|field| field.index).collect();
    let vacant = vacant_variant(context, shape, &fields, &variants);
    let checks = fields.iter().zip(&variants).map(|(field, variant)| {
        let index = field.index;
        let held = match field.boxed {
            true => quote!(let held = held.get();),
            false => TokenStream::new(),
        };
        let check = check::value(context, field.member.shape()).map(|check| {
            quote! {
                let row = union.member(#index).shape();
                #held
                #check
            }
        });
        quote!(#name::#variant(held) => { #check })
    });
    let fills = fields.iter().zip(&variants).map(|(field, variant)| {
        let (index, fresh) = (field.index, fresh(context, field));
        quote! {
            #index => {
                *self = #name::#variant(#fresh);
            }
        }
    });
    let common = structure::common(context, shape, &fields);
    let gather = gather::union(context, shape, &fields, &variants);
    let conditions = gather::union_conditions(context, shape, &fields, &variants);
    quote! {
        #[doc = #about]
        #[derive(Clone)]
        #[non_exhaustive]
        #(#attributes)*
        #vis enum #name<'a> {
            #(#[doc = #field_docs] #variants(#held),)*
            #[doc(hidden)]
            __Lifetime(#private::Never<'a>),
        }

        impl<'a> #name<'a> {
            #[doc(hidden)]
            pub const __VACANT: Self = #vacant;

            #[doc(hidden)]
            #[track_caller]
            #[allow(unused_variables)]
            pub const fn __check(&self, shape: #private::Shape<'_>, member: u32) {
                let union: #private::Shape<'static> = #row;
                match self {
                    #(#checks)*
                    #name::__Lifetime(_) => {}
                }
                #conditions
            }
        }

        impl<'a> #private::Place<'a> for #name<'a> {
            fn member(
                &mut self,
                index: u32,
            ) -> ::core::option::Option<&mut dyn #private::Place<'a>> {
                match index {
                    #(#fills)*
                    _ => return ::core::option::Option::None,
                }
                ::core::option::Option::Some(match self {
                    #(#name::#variants(held) => held,)*
                    #name::__Lifetime(_) => return ::core::option::Option::None,
                })
            }
        }

        impl #private::Members for #name<'_> {
            fn shape(&self) -> #private::Shape<'static> {
                Self::__shape()
            }

            fn member(&self, index: u32) -> #private::Value<'_> {
                match (self, index) {
                    #((#name::#variants(held), #indices) => #private::AsValue::as_value(held),)*
                    _ => #private::Value::Null,
                }
            }
        }

        #common
        #gather
    }
}

/// What a variant holds before it is filled, at run time.
fn fresh(context: &Context, field: &Field<'_>) -> TokenStream {
    let private = &context.private;
    let vacant = vacant(context, field.kind);
    match field.boxed {
        true => quote!(#private::Boxed::from(#vacant)),
        false => vacant,
    }
}

/// The variant to start from: one that does not hold another of the same union.
fn vacant_variant(
    context: &Context,
    shape: Shape<'_>,
    fields: &[Field<'_>],
    variants: &[Ident],
) -> TokenStream {
    let name = context.type_name(shape);
    let finite = fields.iter().zip(variants).find(|(field, _)| {
        !field.boxed && is_finite(field.member.shape(), &mut HashSet::from([shape.id()]))
    });
    match finite {
        Some((field, variant)) => {
            let vacant = vacant(context, field.kind);
            quote!(#name::#variant(#vacant))
        }
        // The model's checks refuse unions without a finite value.
        None => quote!(panic!("no finite value exists")),
    }
}

/// Whether starting from a vacant value of a shape comes to an end.
fn is_finite<'t>(shape: Shape<'t>, seen: &mut HashSet<&'t str>) -> bool {
    match shape.shape_type() {
        ShapeType::Structure => {
            seen.insert(shape.id())
                && (0..shape.member_count())
                    .map(|index| shape.member(index))
                    .filter(|member| member.is_required())
                    .all(|member| is_finite(member.shape(), &mut seen.clone()))
        }
        ShapeType::Union => {
            seen.insert(shape.id())
                && (0..shape.member_count())
                    .any(|index| is_finite(shape.member(index).shape(), &mut seen.clone()))
        }
        _ => true,
    }
}
