//! The way back: a type of the user's, made of a value of the generated type.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use spec_schema::table::ShapeType;
use syn::spanned::Spanned;
use syn::{Generics, Type, WherePredicate, parse_quote};

use super::expand::{bounds, is_whole, mentions};
use super::field::{Field, Members};
use super::output::Output;
use super::resolve::{Part, Target};
use super::values::Value;

/// What must hold for a field to be made, where its type mentions type parameters.
fn made(output: &Output<'_>, held: &Type, maker: &str) -> Option<WherePredicate> {
    let (private, maker) = (&output.private, format_ident!("{maker}"));
    let parameters = output.parameters(false);
    let own = [output.container.ident.to_string(), "Self".to_owned()];
    (mentions(held, &parameters) && !mentions(held, &own))
        .then(|| parse_quote!(#held: #private::#maker<'__v>))
}

/// The generics of the implementations: what is borrowed lives as long as the type asks.
fn generics(output: &Output<'_>, bounds: Vec<WherePredicate>) -> Generics {
    let mut generics = output.container.generics.clone();
    let lifetimes: Vec<_> = generics
        .lifetimes()
        .map(|parameter| parameter.lifetime.clone())
        .collect();
    generics
        .params
        .insert(0, parse_quote!('__v: #(#lifetimes)+*));
    if !bounds.is_empty() {
        generics.make_where_clause().predicates.extend(bounds);
    }
    generics
}

/// The implementation of a trait that makes a value of something, and its one function.
fn implementation(
    output: &Output<'_>,
    generics: &Generics,
    maker: &str,
    function: &TokenStream,
) -> TokenStream {
    let (private, maker) = (&output.private, format_ident!("{maker}"));
    let ident = output.container.ident;
    let (impl_generics, _, where_clause) = generics.split_for_impl();
    let (_, type_generics, _) = output.container.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::#maker<'__v> for #ident #type_generics #where_clause {
            fn #function
        }
    }
}

/// A type that is made of a whole value, and what users call.
fn whole(output: &Output<'_>, generics: &Generics, body: &TokenStream) -> TokenStream {
    let private = &output.private;
    let function = quote! {
        take(
            value: #private::Value<'__v>,
            source: &#private::Source<'_>,
        ) -> ::core::option::Option<Self> {
            #body
        }
    };
    let take = implementation(output, generics, "Take", &function);
    let conversion = conversion(output);
    quote!(#take #conversion)
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
    let all = parts.iter().filter_map(|part| {
        let maker = match part.target {
            Target::Member(_) => "Take",
            Target::Flatten => "TakePart",
        };
        made(output, part.field.field_type, maker)
    });
    let generics = generics(output, all.chain(bounds(output, parts)).collect());
    let body = match members {
        Members::Fields(all) => fields(output, all, parts),
        Members::Variants(_) => variants(output, parts),
    };
    let function = quote! {
        take_part(
            members: &'__v dyn #private::Members,
            source: &#private::Source<'_>,
        ) -> ::core::option::Option<Self> {
            #body
        }
    };
    let part = implementation(output, &generics, "TakePart", &function);
    let whole =
        is_whole(output, members).then(|| whole(output, &generics, &quote!(source.whole(value))));
    quote!(#part #whole)
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
    let held = values.iter().filter_map(|value| match value {
        Value::Known(..) => None,
        Value::Unknown(_, held) => made(output, held, "Take"),
    });
    let generics = generics(output, held.collect());
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
    let body = quote! {
        match value {
            #of => match given {
                #(#known)*
                _ => #newer,
            },
            _ => source.no_variant(),
        }
    };
    whole(output, &generics, &body)
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
            ) -> ::core::result::Result<Self, #krate::ConstraintViolations> {
                #private::take(value)
            }
        }
    }
}
