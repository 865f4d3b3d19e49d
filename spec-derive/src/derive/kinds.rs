//! What a field has to hold, in the words that spec-core has for it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use spec_schema::table::{Shape, ShapeType};

use crate::literal::Value;

/// What spec-core calls the kind of a shape's values.
fn name(shape: Shape<'_>) -> &'static str {
    match shape.shape_type() {
        ShapeType::String | ShapeType::Enum => "Text",
        ShapeType::Boolean => "Boolean",
        ShapeType::Byte => "Byte",
        ShapeType::Short => "Short",
        ShapeType::Integer | ShapeType::IntEnum => "Integer",
        ShapeType::Long => "Long",
        ShapeType::Float => "Float",
        ShapeType::Double => "Double",
        ShapeType::BigInteger | ShapeType::BigDecimal => "Big",
        ShapeType::Blob => "Bytes",
        ShapeType::Timestamp => "Time",
        ShapeType::Document => "Anything",
        ShapeType::Structure | ShapeType::Union => "Structure",
        ShapeType::List => "List",
        ShapeType::Map => "Map",
    }
}

/// The shape of what is in a list or map.
fn element(shape: Shape<'_>) -> Option<Shape<'_>> {
    match shape.shape_type() {
        ShapeType::List => Some(shape.member(0).shape()),
        ShapeType::Map => Some(shape.member(1).shape()),
        _ => None,
    }
}

/// The kind of the values of a shape, as a type.
fn kind(private: &TokenStream, shape: Shape<'_>) -> TokenStream {
    let name = Ident::new(name(shape), Span::call_site());
    let element = element(shape).map(|element| {
        let element = kind(private, element);
        quote!(<#element>)
    });
    quote!(#private::hold::kind::#name #element)
}

/// The trait of types that can hold the values of a shape.
pub(super) fn holds(private: &TokenStream, shape: Shape<'_>) -> TokenStream {
    if let ShapeType::Structure | ShapeType::Union = shape.shape_type() {
        return quote!(#private::OfShape);
    }
    let name = format_ident!("Holds{}", name(shape));
    let element = element(shape).map(|element| {
        let element = kind(private, element);
        quote!(<#element>)
    });
    quote!(#private::hold::#name #element)
}

/// The shape that tells types for a member apart: inside of lists and maps, where it has a
/// type of its own.
pub(super) fn heart(shape: Shape<'_>) -> Option<Shape<'_>> {
    match shape.shape_type() {
        ShapeType::List | ShapeType::Map => heart(element(shape)?),
        ShapeType::Structure | ShapeType::Union | ShapeType::Enum | ShapeType::IntEnum => {
            Some(shape)
        }
        _ => None,
    }
}

/// A default as a value.
pub(super) fn default(private: &TokenStream, default: &Value) -> TokenStream {
    match default {
        Value::Text(text) => quote!(#private::Value::Text(#text)),
        Value::Unknown(text) => quote!(#private::Value::Unknown(#text)),
        Value::Boolean(value) => quote!(#private::Value::Boolean(#value)),
        Value::UnknownNumber(number) => {
            let (literal, sign) = (&number.literal, number.negative.then(|| quote!(-)));
            quote!(#private::Value::UnknownInteger(#sign #literal))
        }
        Value::Number(number) => {
            let (literal, sign) = (&number.literal, number.negative.then(|| quote!(-)));
            match literal {
                syn::Lit::Int(_) => quote!(#private::Value::Integer(#sign #literal)),
                _ => quote!(#private::Value::Double(#sign #literal)),
            }
        }
        Value::List(list) => {
            let elements = list.elements.iter().map(|element| match element {
                Value::Text(text) => quote!(#text),
                Value::Boolean(value) => quote!(#value),
                Value::Number(number) => {
                    let (literal, sign) = (&number.literal, number.negative.then(|| quote!(-)));
                    quote!(#sign #literal)
                }
                _ => TokenStream::new(),
            });
            quote!(#private::Value::List(const { &[#(#elements,)*] }))
        }
        _ => quote!(#private::Value::Null),
    }
}
