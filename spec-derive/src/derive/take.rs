//! The way back: a type of the user's, made of a value of the generated type.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use spec_schema::table::ShapeType;
use syn::spanned::Spanned;
use syn::{Generics, Type, parse_quote};

use super::expand::{bounds, is_whole, mentions};
use super::field::{Field, Members};
use super::output::Output;
use super::resolve::{Part, Target};
use super::values::Value;

/// The generics of the implementations: what is borrowed lives as long as the type asks.
fn generics<'t>(
    output: &Output<'_>,
    types: impl Iterator<Item = &'t Type>,
    holds: Vec<syn::WherePredicate>,
) -> Generics {
    let private = &output.private;
    let mut generics = output.container.generics.clone();
    let lifetimes: Vec<_> = generics
        .lifetimes()
        .map(|parameter| parameter.lifetime.clone())
        .collect();
    let parameters = output.parameters(false);
    let own = [output.container.ident.to_string(), "Self".to_owned()];
    let bounds: Vec<syn::WherePredicate> = types
        .filter(|held| mentions(held, &parameters) && !mentions(held, &own))
        .map(|held| parse_quote!(#held: #private::Take<'__v>))
        .collect();
    generics
        .params
        .insert(0, parse_quote!('__v: #(#lifetimes)+*));
    let bounds: Vec<_> = bounds.into_iter().chain(holds).collect();
    if !bounds.is_empty() {
        generics.make_where_clause().predicates.extend(bounds);
    }
    generics
}

/// The implementations for a type that holds members.
pub(super) fn members(
    output: &Output<'_>,
    members: &Members<'_>,
    parts: &[Part<'_>],
) -> TokenStream {
    if !output.container.from_spec {
        return TokenStream::new();
    }
    let private = &output.private;
    let ident = output.container.ident;
    let own = parts.iter().filter_map(|part| match part.target {
        Target::Member(_) => Some(part.field.field_type),
        Target::Flatten => None,
    });
    let generics = generics(output, own, bounds(output, parts));
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = output.container.generics.split_for_impl();
    let body = match members {
        Members::Fields(all) => fields(output, all, parts),
        Members::Variants(_) => variants(output, parts),
    };
    let whole = is_whole(output, members).then(|| {
        let conversion = conversion(output);
        quote! {
            #[automatically_derived]
            impl #impl_generics #private::Take<'__v> for #ident #type_generics #where_clause {
                fn take(
                    value: #private::Value<'__v>,
                    source: &#private::Source<'_>,
                ) -> ::core::option::Option<Self> {
                    source.whole(value)
                }
            }

            #conversion
        }
    });
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::TakePart<'__v> for #ident #type_generics #where_clause {
            fn take_part(
                members: &'__v dyn #private::Members,
                source: &#private::Source<'_>,
            ) -> ::core::option::Option<Self> {
                #body
            }
        }

        #whole
    }
}

/// All fields are made first, so that all that is wrong is told.
fn fields(output: &Output<'_>, all: &[Field<'_>], parts: &[Part<'_>]) -> TokenStream {
    let private = &output.private;
    let made: Vec<_> = (0..parts.len())
        .map(|index| format_ident!("__field{index}"))
        .collect();
    let make = parts.iter().zip(&made).map(|(part, made)| {
        let (field_type, span) = (part.field.field_type, part.field.place());
        match part.target {
            Target::Member(index) => quote_spanned! {span=>
                let #made = <#field_type as #private::Take<'__v>>::take(
                    members.member(#index),
                    &source.member(#index),
                );
            },
            Target::Flatten => quote_spanned! {span=>
                let #made = <#field_type as #private::TakePart<'__v>>::take_part(members, source);
            },
        }
    });
    let idents = parts.iter().map(|part| part.field.ident);
    let skipped = all
        .iter()
        .filter(|field| field.attributes.skip)
        .map(|field| {
            let (ident, field_type) = (field.ident, field.field_type);
            quote_spanned! {field.place()=>
                #ident: <#field_type as ::core::default::Default>::default(),
            }
        });
    quote! {
        #(#make)*
        ::core::option::Option::Some(Self {
            #(#idents: #made?,)*
            #(#skipped)*
        })
    }
}

/// The variant whose member is given.
fn variants(output: &Output<'_>, parts: &[Part<'_>]) -> TokenStream {
    let private = &output.private;
    let tries = parts.iter().filter_map(|part| {
        let Target::Member(index) = part.target else {
            return None;
        };
        let (ident, field_type) = (part.field.ident, part.field.field_type);
        Some(quote_spanned! {part.field.place()=>
            let value = members.member(#index);
            if !matches!(value, #private::Value::Null) {
                return <#field_type as #private::Take<'__v>>::take(
                    value,
                    &source.member(#index),
                ).map(Self::#ident);
            }
        })
    });
    quote! {
        #(#tries)*
        source.no_member()
    }
}

/// The implementations for an enum of values.
pub(super) fn values(output: &Output<'_>, values: &[Value<'_>]) -> TokenStream {
    if !output.container.from_spec {
        return TokenStream::new();
    }
    let private = &output.private;
    let ident = output.container.ident;
    let held = values.iter().filter_map(|value| match value {
        Value::Known(..) => None,
        Value::Unknown(_, held) => Some(*held),
    });
    let generics = generics(output, held, Vec::new());
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = output.container.generics.split_for_impl();
    let integers = output.shape.shape_type() == ShapeType::IntEnum;
    let known = values.iter().filter_map(|value| match value {
        Value::Known(variant, index) => {
            let value = output.value_literal(*index);
            Some(quote! {
                #value => ::core::option::Option::Some(Self::#variant),
            })
        }
        Value::Unknown(..) => None,
    });
    let known: Vec<TokenStream> = known.collect();
    let newer = values.iter().find_map(|value| match value {
        Value::Known(..) => None,
        Value::Unknown(variant, held) => {
            let span = held.span().resolved_at(Span::call_site());
            Some(quote_spanned! {span=>
                <#held as #private::Take<'__v>>::take(value, source).map(Self::#variant)
            })
        }
    });
    let newer = newer.unwrap_or_else(|| quote!(source.no_variant()));
    let of = match integers {
        true => quote!(#private::Value::Integer(given)),
        false => quote!(#private::Value::Text(given) | #private::Value::Unknown(given)),
    };
    let conversion = conversion(output);
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::Take<'__v> for #ident #type_generics #where_clause {
            fn take(
                value: #private::Value<'__v>,
                source: &#private::Source<'_>,
            ) -> ::core::option::Option<Self> {
                match value {
                    #of => match given {
                        #(#known)*
                        _ => #newer,
                    },
                    _ => source.no_variant(),
                }
            }
        }

        #conversion
    }
}

/// What users call.
fn conversion(output: &Output<'_>) -> TokenStream {
    let (private, krate) = (&output.private, &output.krate);
    let Some(generated) = output.generated("'__v") else {
        return TokenStream::new();
    };
    let ident = output.container.ident;
    let mut generics = output.container.generics.clone();
    let (_, type_generics, _) = output.container.generics.split_for_impl();
    generics.params.insert(0, parse_quote!('__v));
    generics
        .make_where_clause()
        .predicates
        .push(parse_quote!(#ident #type_generics: #private::Take<'__v>));
    let (conversion_generics, _, where_clause) = generics.split_for_impl();
    let (impl_generics, _, _) = output.container.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        #[allow(dead_code)]
        impl #impl_generics #ident #type_generics {
            /// A value of this type, made of one of the shape's own type.
            ///
            /// # Errors
            ///
            /// What the type has no field, no variant or no room for.
            pub fn from_spec<'__v>(
                value: &'__v #generated,
            ) -> ::core::result::Result<Self, #krate::ConstraintViolations>
            #where_clause
            {
                #private::take(value)
            }
        }

        #[automatically_derived]
        impl #conversion_generics ::core::convert::TryFrom<&'__v #generated>
            for #ident #type_generics
        #where_clause
        {
            type Error = #krate::ConstraintViolations;

            fn try_from(
                value: &'__v #generated,
            ) -> ::core::result::Result<Self, Self::Error> {
                #private::take(value)
            }
        }
    }
}
