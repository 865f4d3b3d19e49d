//! What conditions read of a value, as code that gathers it in constant evaluation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use spec_schema::condition::MOST_GATHERED;
use spec_schema::table::{Reads, Shape, ShapeType};

use super::Context;
use super::field::Field;
use super::kind::{Element, Kind};

/// Whether a condition somewhere reads what is in values of a shape.
fn is_read(shape: Shape<'_>) -> bool {
    let tables = shape.tables();
    tables.members.iter().any(|member| {
        member.reads == Reads::Inside && tables.shape(member.shape).id() == shape.id()
    })
}

/// Gathers a value `held`, a reference, as that of `member`; nothing where conditions do not
/// read it.
fn value(context: &Context, shape: Shape<'_>, reads: Reads) -> Option<TokenStream> {
    let private = &context.private;
    let fact = |fact: TokenStream| Some(quote!(#private::constant::add(into, member, #fact);));
    if reads == Reads::Presence {
        return None;
    }
    match Kind::of(shape) {
        Kind::Text => fact(quote!(#private::constant::text_fact(#private::constant::as_str(held)))),
        Kind::Blob => fact(quote!(#private::constant::text_fact(held.as_base64()))),
        Kind::Boolean => fact(quote!(#private::Fact::Boolean(*held))),
        kind @ (Kind::Integer(_) | Kind::Float(_)) => {
            let number = kind.double(private, &quote!(*held));
            fact(quote!(#private::Fact::Number(#number)))
        }
        Kind::Numbered(_) => fact(quote!(#private::Fact::Number(held.get() as f64))),
        Kind::BigNumber => fact(quote!(#private::constant::big_number_fact(held))),
        Kind::Timestamp => fact(quote!(#private::constant::timestamp_fact(held))),
        Kind::Document => fact(quote!(#private::Fact::Opaque)),
        Kind::Named(shape) if shape.shape_type() == ShapeType::Enum => {
            fact(quote!(#private::constant::text_fact(held.as_str())))
        }
        Kind::Named(_) if reads == Reads::Inside => Some(quote!(held.__gather(member, into);)),
        Kind::Named(_) => fact(quote!(#private::Fact::Opaque)),
        Kind::List(of) => {
            let elements = (reads == Reads::Inside).then(|| elements(context, shape, of));
            Some(quote! {{
                let list = held.as_slice();
                let start = into.add(member, #private::Fact::List(list.len() as u64));
                #elements
                into.close(start);
            }})
        }
        Kind::Map(of) => {
            let entries = (reads == Reads::Inside).then(|| entries(context, shape, of));
            Some(quote! {{
                let entries = held.entries();
                let start = into.add(member, #private::Fact::Map(entries.len() as u64));
                #entries
                into.close(start);
            }})
        }
    }
}

/// Gathers the elements of a `list`; one that is not read is there all the same.
fn elements(context: &Context, shape: Shape<'_>, of: Element<'_>) -> TokenStream {
    let reads = shape.member(0).reads().max(Reads::Value);
    let gather = element(context, of, reads);
    quote! {
        let mut at = 0;
        while at < list.len() {
            let (member, held) = (u32::MAX, &list[at]);
            #gather
            at += 1;
        }
    }
}

/// Gathers the `entries` of a map: keys with their values in them.
fn entries(context: &Context, shape: Shape<'_>, of: Element<'_>) -> TokenStream {
    let private = &context.private;
    let gather = element(context, of, shape.member(1).reads());
    quote! {
        let mut at = 0;
        while at < entries.len() {
            let (member, held) = (u32::MAX, &entries[at].1);
            let key = #private::constant::text_fact(#private::constant::as_str(&entries[at].0));
            let entry = into.add(member, key);
            #gather
            into.close(entry);
            at += 1;
        }
    }
}

fn element(context: &Context, of: Element<'_>, reads: Reads) -> Option<TokenStream> {
    let private = &context.private;
    let gather = value(context, of.shape, reads)?;
    Some(match of.sparse {
        true => quote! {
            match held {
                ::core::option::Option::Some(held) => { #gather }
                ::core::option::Option::None => {
                    #private::constant::add(into, member, #private::Fact::Null);
                }
            }
        },
        false => gather,
    })
}

/// Gathers a field of `value`.
fn field(context: &Context, field: &Field<'_>) -> Option<TokenStream> {
    let gather = value(context, field.member.shape(), field.member.reads())?;
    let (name, index) = (&field.name, field.index);
    let unboxed = field.boxed.then(|| quote!(let held = held.get();));
    Some(match field.is_required() {
        true => quote! {{
            let (member, held) = (#index, &value.#name);
            #unboxed
            #gather
        }},
        false => quote! {
            if let ::core::option::Option::Some(held) = &value.#name {
                let member = #index;
                #unboxed
                #gather
            }
        },
    })
}

/// The facts about a structure that its builder checks: `value` with the members `given`.
pub(super) fn facts(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let private = &context.private;
    if shape.condition_count() == 0 {
        return quote!(::core::option::Option::None);
    }
    let gathers: Vec<TokenStream> = fields
        .iter()
        .filter_map(|next| field(context, next))
        .collect();
    let flat = fields
        .iter()
        .all(|field| field.member.reads() < Reads::Inside);
    let room = match flat {
        true => gathers.len() + 1,
        false => MOST_GATHERED,
    };
    quote! {{
        gathered = #private::Gathered::<#room>::new(#private::Fact::Structure(#private::Present::new(given)));
        let into = &mut gathered;
        #(#gathers)*
        gathered.facts()
    }}
}

/// The check of the conditions of a list `held` or a map, where it has some.
pub(super) fn conditions(context: &Context, shape: Shape<'_>) -> Option<TokenStream> {
    if shape.condition_count() == 0 {
        return None;
    }
    let private = &context.private;
    let (gather, fact) = match Kind::of(shape) {
        Kind::List(of) => (
            elements(context, shape, of),
            quote!(#private::Fact::List(list.len() as u64)),
        ),
        Kind::Map(of) => (
            entries(context, shape, of),
            quote!(#private::Fact::Map(entries.len() as u64)),
        ),
        _ => return None,
    };
    Some(quote! {{
        let mut gathered = #private::Gathered::<#MOST_GATHERED>::new(#fact);
        {
            let into = &mut gathered;
            #gather
        }
        #private::constant::conditions(row, gathered.facts());
    }})
}

/// What gathers a structure for the conditions of others around it.
pub(super) fn structure(context: &Context, shape: Shape<'_>, fields: &[Field<'_>]) -> TokenStream {
    let private = &context.private;
    let gathers = fields.iter().filter_map(|next| field(context, next));
    let present = fields
        .iter()
        .filter(|field| field.index < u128::BITS)
        .map(|field| {
            let (name, index) = (&field.name, field.index);
            match field.is_required() {
                true => quote!(1 << #index),
                false => quote!((value.#name.is_some() as u128) << #index),
            }
        });
    let body = quote! {
        let value = self;
        let present = 0 #(| #present)*;
        let start = into.add(member, #private::Fact::Structure(#private::Present::new(present)));
        #(#gathers)*
        into.close(start);
    };
    method(context, shape, &body)
}

/// What gathers a union for the conditions of structures around it.
pub(super) fn union(
    context: &Context,
    shape: Shape<'_>,
    fields: &[Field<'_>],
    variants: &[Ident],
) -> TokenStream {
    let body = each_variant(context, shape, fields, variants, |fact, gather| {
        quote! {
            let start = into.add(member, #fact);
            #gather
            into.close(start);
        }
    });
    method(context, shape, &body)
}

/// The check of the conditions of a `union` in a member, where it has some.
pub(super) fn union_conditions(
    context: &Context,
    shape: Shape<'_>,
    fields: &[Field<'_>],
    variants: &[Ident],
) -> Option<TokenStream> {
    if shape.condition_count() == 0 {
        return None;
    }
    let private = &context.private;
    Some(each_variant(
        context,
        shape,
        fields,
        variants,
        |fact, gather| {
            quote! {
                let mut gathered = #private::Gathered::<#MOST_GATHERED>::new(#fact);
                {
                    let into = &mut gathered;
                    #gather
                }
                #private::constant::conditions(union, gathered.facts());
            }
        },
    ))
}

/// Code for each variant of a union, made of the fact that the union is and of what gathers
/// the value `held` in it.
fn each_variant(
    context: &Context,
    shape: Shape<'_>,
    fields: &[Field<'_>],
    variants: &[Ident],
    code: impl Fn(TokenStream, TokenStream) -> TokenStream,
) -> TokenStream {
    let private = &context.private;
    let name = context.type_name(shape);
    let arms = fields.iter().zip(variants).map(|(field, variant)| {
        let index = field.index;
        let unboxed = field.boxed.then(|| quote!(let held = held.get();));
        let gather = value(context, field.member.shape(), field.member.reads());
        let code = code(
            quote!(#private::Fact::Structure(#private::Present::new(1 << #index))),
            quote! {{
                let member = #index;
                #unboxed
                #gather
            }},
        );
        quote!(#name::#variant(held) => { #code })
    });
    quote! {
        match self {
            #(#arms)*
            #name::__Lifetime(_) => {}
        }
    }
}

fn method(context: &Context, shape: Shape<'_>, body: &TokenStream) -> TokenStream {
    if !is_read(shape) {
        return TokenStream::new();
    }
    let private = &context.private;
    let name = context.type_name(shape);
    quote! {
        impl<'a> #name<'a> {
            #[doc(hidden)]
            #[allow(unused_variables)]
            pub const fn __gather<'v, const N: usize>(
                &'v self,
                member: u32,
                into: &mut #private::Gathered<'v, N>,
            ) {
                #body
            }
        }
    }
}
