//! How the values of a shape are held in Rust.

use proc_macro2::TokenStream;
use quote::quote;
use spec_schema::table::{Shape, ShapeType};

use super::Context;
use crate::names;

/// The Rust side of a shape.
#[derive(Clone, Copy)]
pub(crate) enum Kind<'t> {
    /// A text.
    Text,
    /// A truth value.
    Boolean,
    /// An integer, by the name of its type.
    Integer(&'static str),
    /// A number, by the name of its type.
    Float(&'static str),
    /// A generated type: a structure or an enum.
    Named(Shape<'t>),
    /// A list of elements.
    List(Shape<'t>),
}

impl<'t> Kind<'t> {
    /// The kind of a shape, or why there is none.
    pub(crate) fn of(shape: Shape<'t>) -> Result<Self, String> {
        Ok(match shape.shape_type() {
            ShapeType::String => Kind::Text,
            ShapeType::Boolean => Kind::Boolean,
            ShapeType::Byte => Kind::Integer("i8"),
            ShapeType::Short => Kind::Integer("i16"),
            ShapeType::Integer => Kind::Integer("i32"),
            ShapeType::Long => Kind::Integer("i64"),
            ShapeType::Float => Kind::Float("f32"),
            ShapeType::Double => Kind::Float("f64"),
            ShapeType::Structure | ShapeType::Enum => Kind::Named(shape),
            ShapeType::List => Kind::List(shape.member(0).shape()),
            other => {
                let what = other.in_words();
                return Err(format!("{}: no Rust type holds {what}", shape.id()));
            }
        })
    }

    /// The type, with the lifetime `'a`.
    pub(crate) fn rust_type(self, context: &Context) -> Result<TokenStream, String> {
        let private = &context.private;
        Ok(match self {
            Kind::Text => quote!(#private::Str<'a>),
            Kind::Boolean => quote!(bool),
            Kind::Integer(name) | Kind::Float(name) => {
                let name = names::primitive(name);
                quote!(#name)
            }
            Kind::Named(shape) => {
                let name = names::type_name(shape.name());
                quote!(#name<'a>)
            }
            Kind::List(element) => {
                let element = Kind::of(element)?.rust_type(context)?;
                quote!(#private::List<'a, #element>)
            }
        })
    }

    /// The generated type at the heart of the kind, inside of all lists.
    pub(crate) fn inner(self) -> Option<Shape<'t>> {
        match self {
            Kind::Named(shape) => Some(shape),
            Kind::List(element) => Kind::of(element).ok().and_then(Kind::inner),
            _ => None,
        }
    }

    /// A value to start from, in constants too.
    pub(crate) fn vacant(self, context: &Context) -> TokenStream {
        let private = &context.private;
        match self {
            Kind::Text => quote!(#private::Str::Borrowed("")),
            Kind::Boolean => quote!(false),
            Kind::Integer(_) => quote!(0),
            Kind::Float(_) => quote!(0.0),
            Kind::Named(shape) => {
                let name = names::type_name(shape.name());
                quote!(#name::__VACANT)
            }
            Kind::List(_) => quote!(#private::List::Borrowed(&[])),
        }
    }
}
