//! How the values of a shape are held in Rust.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use spec_schema::table::{Shape, ShapeType};

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
    /// A number of any size.
    BigNumber,
    /// Bytes.
    Blob,
    /// A point in time.
    Timestamp,
    /// Any JSON value.
    Document,
    /// A generated type: a structure, a union or an enum.
    Named(Shape<'t>),
    /// A generated enum of integers.
    Numbered(Shape<'t>),
    /// A list of elements.
    List(Element<'t>),
    /// A map from texts to elements.
    Map(Element<'t>),
}

/// What is in a list or map.
#[derive(Clone, Copy)]
pub(crate) struct Element<'t> {
    pub(crate) shape: Shape<'t>,
    /// null stands for an element without a value.
    pub(crate) sparse: bool,
}

/// What the type of a kind is made of.
pub(crate) struct Names<'n> {
    /// The path of spec-core's support for generated code.
    pub(crate) private: &'n TokenStream,
    /// The lifetime of what is borrowed.
    pub(crate) lifetime: TokenStream,
    /// The generated type of a shape.
    pub(crate) named: &'n dyn Fn(Shape<'_>) -> TokenStream,
}

impl<'t> Kind<'t> {
    /// The kind of a shape.
    pub(crate) fn of(shape: Shape<'t>) -> Self {
        let element = |index| Element {
            shape: shape.member(index).shape(),
            sparse: shape.row().sparse,
        };
        match shape.shape_type() {
            ShapeType::String => Kind::Text,
            ShapeType::Boolean => Kind::Boolean,
            ShapeType::Byte => Kind::Integer("i8"),
            ShapeType::Short => Kind::Integer("i16"),
            ShapeType::Integer => Kind::Integer("i32"),
            ShapeType::IntEnum => Kind::Numbered(shape),
            ShapeType::Long => Kind::Integer("i64"),
            ShapeType::Float => Kind::Float("f32"),
            ShapeType::Double => Kind::Float("f64"),
            ShapeType::BigInteger | ShapeType::BigDecimal => Kind::BigNumber,
            ShapeType::Blob => Kind::Blob,
            ShapeType::Timestamp => Kind::Timestamp,
            ShapeType::Document => Kind::Document,
            ShapeType::Structure | ShapeType::Union | ShapeType::Enum => Kind::Named(shape),
            ShapeType::List => Kind::List(element(0)),
            ShapeType::Map => Kind::Map(element(1)),
        }
    }

    /// The type.
    pub(crate) fn rust_type(self, names: &Names<'_>) -> TokenStream {
        let Names {
            private,
            lifetime,
            named,
        } = names;
        match self {
            Kind::Text => quote!(#private::Str<#lifetime>),
            Kind::Boolean => quote!(bool),
            Kind::Integer(name) | Kind::Float(name) => {
                let name = Ident::new(name, Span::call_site());
                quote!(#name)
            }
            Kind::BigNumber => quote!(#private::BigNumber),
            Kind::Blob => quote!(#private::Blob<#lifetime>),
            Kind::Timestamp => quote!(#private::Timestamp<#lifetime>),
            Kind::Document => quote!(#private::Document<#lifetime>),
            Kind::Named(shape) | Kind::Numbered(shape) => named(shape),
            Kind::List(element) => {
                let element = element.rust_type(names);
                quote!(#private::List<#lifetime, #element>)
            }
            Kind::Map(element) => {
                let element = element.rust_type(names);
                quote!(#private::Map<#lifetime, #element>)
            }
        }
    }

    /// A number of the kind as one of 64 bits, which a constant can judge.
    pub(crate) fn double(self, private: &TokenStream, number: &TokenStream) -> TokenStream {
        match self {
            Kind::Float("f32") => quote!(#private::constant::widened(#number)),
            _ => quote!(#number as f64),
        }
    }

    /// The generated type at the heart of the kind, inside of all lists and maps.
    pub(crate) fn inner(self) -> Option<Shape<'t>> {
        match self {
            Kind::Named(shape) | Kind::Numbered(shape) => Some(shape),
            Kind::List(element) | Kind::Map(element) => Kind::of(element.shape).inner(),
            _ => None,
        }
    }
}

impl Element<'_> {
    /// The type of an element.
    pub(crate) fn rust_type(self, names: &Names<'_>) -> TokenStream {
        let element = Kind::of(self.shape).rust_type(names);
        match self.sparse {
            true => quote!(::core::option::Option<#element>),
            false => element,
        }
    }
}

/// The shapes that a value of a shape holds in itself: not in a list or a map.
fn held<'t>(shape: Shape<'t>) -> impl Iterator<Item = Shape<'t>> {
    (0..shape.member_count())
        .map(move |index| shape.member(index).shape())
        .filter(|held| matches!(held.shape_type(), ShapeType::Structure | ShapeType::Union))
}

/// Whether a value of `shape` can hold one of `wanted` in itself.
fn holds(shape: Shape<'_>, wanted: Shape<'_>) -> bool {
    fn search<'t>(shape: Shape<'t>, wanted: &str, seen: &mut HashSet<&'t str>) -> bool {
        shape.id() == wanted
            || (seen.insert(shape.id()) && held(shape).any(|held| search(held, wanted, seen)))
    }
    search(shape, wanted.id(), &mut HashSet::new())
}

/// Whether a member's value holds others of the shape that the member is in, so that it
/// stands in a box.
pub(crate) fn is_boxed(shape: Shape<'_>, index: u32) -> bool {
    let member = shape.member(index);
    let target = member.shape();
    let held = matches!(target.shape_type(), ShapeType::Structure | ShapeType::Union);
    // A required member that led back would make all values infinite.
    let optional = shape.shape_type() == ShapeType::Union || !member.is_required();
    held && optional && holds(target, shape)
}

/// Whether all values of a shape can be compared and hashed: no floating-point number is in
/// them, and nothing that may hold one.
pub(crate) fn is_exact(shape: Shape<'_>) -> bool {
    fn search<'t>(shape: Shape<'t>, seen: &mut HashSet<u32>) -> bool {
        let exact = !matches!(
            shape.shape_type(),
            ShapeType::Float
                | ShapeType::Double
                | ShapeType::BigInteger
                | ShapeType::BigDecimal
                | ShapeType::Timestamp
                | ShapeType::Document
        );
        exact
            && (!seen.insert(shape.index())
                || (0..shape.member_count()).all(|index| search(shape.member(index).shape(), seen)))
    }
    search(shape, &mut HashSet::new())
}
