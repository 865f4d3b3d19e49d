//! Checks in constant evaluation, as code that goes through what a value holds.

use proc_macro2::TokenStream;
use quote::quote;
use spec_schema::table::{Shape, ShapeType};

use super::field::Field;
use super::kind::{Element, Kind};
use super::{Context, gather};

/// The check of a value `held`, a reference; nothing where its type admits only valid values.
/// It uses `shape` and `member`, for the message, and `row`, the shape of the value.
pub(super) fn value(context: &Context, shape: Shape<'_>) -> Option<TokenStream> {
    let private = &context.private;
    let constraints = shape.row();
    match Kind::of(shape) {
        Kind::Text => Some(quote!(#private::constant::text(shape, member, row, held);)),
        Kind::Blob => Some(quote! {
            #private::constant::text(shape, member, row, &#private::Str::Borrowed(held.as_base64()));
        }),
        Kind::Timestamp => Some(quote!(#private::constant::timestamp(shape, member, row, held);)),
        Kind::Integer(_) if constraints.range.is_some() => {
            Some(quote!(#private::constant::integer(shape, member, row, *held as i128);))
        }
        kind @ Kind::Float(_) if constraints.range.is_some() => {
            let number = kind.double(private, &quote!(*held));
            Some(quote!(#private::constant::double(shape, member, row, #number);))
        }
        Kind::BigNumber => Some(quote!(#private::constant::big_number(shape, member, row, held);)),
        Kind::Named(_) if shape.shape_type() == ShapeType::Union => {
            Some(quote!(held.__check(shape, member);))
        }
        Kind::List(element) => Some(list(context, shape, element)),
        Kind::Map(element) => Some(map(context, shape, element)),
        _ => None,
    }
}

/// The check of an element, with `held` and `row` set to it.
fn element(context: &Context, element: Element<'_>) -> TokenStream {
    let Some(check) = value(context, element.shape) else {
        return TokenStream::new();
    };
    match element.sparse {
        true => quote!(if let ::core::option::Option::Some(held) = held { #check }),
        false => check,
    }
}

fn list(context: &Context, shape: Shape<'_>, of: Element<'_>) -> TokenStream {
    let private = &context.private;
    let conditions = gather::conditions(context, shape);
    let check = element(context, of);
    let elements = (!check.is_empty()).then(|| {
        quote! {
            let row = row.member(0).shape();
            let mut at = 0;
            while at < list.len() {
                let held = &list[at];
                #check
                at += 1;
            }
        }
    });
    quote! {{
        let list = held.as_slice();
        #private::constant::length(shape, member, row, list.len());
        #conditions
        #elements
    }}
}

fn map(context: &Context, shape: Shape<'_>, of: Element<'_>) -> TokenStream {
    let private = &context.private;
    let conditions = gather::conditions(context, shape);
    let check = element(context, of);
    let check = (!check.is_empty()).then(|| {
        quote! {
            let (held, row) = (&entries[at].1, row.member(1).shape());
            #check
        }
    });
    quote! {{
        let entries = held.entries();
        #private::constant::length(shape, member, row, entries.len());
        #conditions
        let mut at = 0;
        while at < entries.len() {
            #private::constant::text(shape, member, row.member(0).shape(), &entries[at].0);
            #check
            at += 1;
        }
    }}
}

/// The check of a field that holds a text or a list of texts, as most do: a call and no more.
fn texts(context: &Context, field: &Field<'_>) -> Option<TokenStream> {
    let private = &context.private;
    let (name, index, shape) = (&field.name, field.index, field.member.shape());
    let is_text = |shape| matches!(Kind::of(shape), Kind::Text);
    let (required, optional) = match Kind::of(shape) {
        _ if field.boxed => return None,
        Kind::Text => (quote!(required_text), quote!(optional_text)),
        Kind::List(of) if !of.sparse && is_text(of.shape) && shape.condition_count() == 0 => {
            (quote!(required_texts), quote!(optional_texts))
        }
        _ => return None,
    };
    Some(match field.is_required() {
        true => quote!(#private::constant::#required(shape, #index, given, &value.#name);),
        false => quote!(#private::constant::#optional(shape, #index, &value.#name);),
    })
}

/// The check of a field of `value`, where `shape` is the structure and `given` says which
/// members are set.
pub(super) fn field(context: &Context, field: &Field<'_>) -> Option<TokenStream> {
    let (name, index) = (&field.name, field.index);
    if let Some(check) = texts(context, field) {
        return Some(check);
    }
    let check = value(context, field.member.shape())?;
    let unboxed = field.boxed.then(|| quote!(let held = held.get();));
    let check = quote! {
        #unboxed
        let (member, row) = (#index, shape.member(#index).shape());
        #check
    };
    Some(match field.is_required() {
        // What is missing is told as missing, not as an empty text.
        true => quote! {
            if #index >= u128::BITS || given >> #index & 1 == 1 {
                let held = &value.#name;
                #check
            }
        },
        false => quote! {
            if let ::core::option::Option::Some(held) = &value.#name {
                #check
            }
        },
    })
}
