//! Members as fields of generated types.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use spec_schema::table::{Member, Shape};

use super::kind::{Kind, is_boxed};
use super::{Context, docs};
use crate::names;

/// One member of a structure or union, as the generated code needs it.
pub(super) struct Field<'t> {
    pub(super) index: u32,
    pub(super) member: Member<'t>,
    /// The name of a field, getter and setter.
    pub(super) name: Ident,
    pub(super) kind: Kind<'t>,
    /// The type, without what says that the member is optional.
    pub(super) rust_type: TokenStream,
    pub(super) docs: String,
    /// The value holds others of the shape that the member is in, so it stands in a box.
    pub(super) boxed: bool,
}

impl<'t> Field<'t> {
    /// The fields of a structure, or what the variants of a union hold.
    pub(super) fn all(context: &Context, shape: Shape<'t>) -> Vec<Self> {
        (0..)
            .zip(names::members(shape))
            .map(|(index, name)| {
                let member = shape.member(index);
                let kind = Kind::of(member.shape());
                Field {
                    index,
                    member,
                    name,
                    rust_type: context.rust_type(kind),
                    docs: docs::member(member),
                    kind,
                    boxed: is_boxed(shape, index),
                }
            })
            .collect()
    }

    /// Whether the field holds the value itself, not an `Option` of it.
    pub(super) fn is_required(&self) -> bool {
        self.member.is_required()
    }

    /// The type, in a box where it has to be.
    pub(super) fn boxed_type(&self, context: &Context) -> TokenStream {
        let (private, rust_type) = (&context.private, &self.rust_type);
        match self.boxed {
            true => quote!(#private::Boxed<'a, #rust_type>),
            false => rust_type.clone(),
        }
    }

    /// The type of the field of a structure.
    pub(super) fn held_type(&self, context: &Context) -> TokenStream {
        let held = self.boxed_type(context);
        match self.is_required() {
            true => held,
            false => quote!(::core::option::Option<#held>),
        }
    }

    /// A value of the field to start from.
    pub(super) fn vacant(&self, context: &Context) -> TokenStream {
        match self.is_required() {
            true => vacant(context, self.kind),
            false => quote!(::core::option::Option::None),
        }
    }

    /// `value` as the field of a structure holds it.
    pub(super) fn wrapped(&self, value: TokenStream) -> TokenStream {
        match self.is_required() {
            true => value,
            false => quote!(::core::option::Option::Some(#value)),
        }
    }
}

/// A value of a kind to start from, in constants too.
pub(super) fn vacant(context: &Context, kind: Kind<'_>) -> TokenStream {
    let private = &context.private;
    match kind {
        Kind::Text => quote!(#private::Str::Borrowed("")),
        Kind::Boolean => quote!(false),
        Kind::Integer(_) => quote!(0),
        Kind::Float(_) => quote!(0.0),
        Kind::BigNumber => quote!(#private::BigNumber::Integer(0)),
        Kind::Blob => quote!(#private::Blob::from_base64("")),
        Kind::Timestamp => quote!(#private::Timestamp::EpochSeconds(0.0)),
        Kind::Document => quote!(#private::Document::Null),
        Kind::Named(shape) | Kind::Numbered(shape) => {
            let name = context.type_name(shape);
            quote!(#name::__VACANT)
        }
        Kind::List(_) => quote!(#private::List::Borrowed(&[])),
        Kind::Map(_) => quote!(#private::Map::Borrowed(&[])),
    }
}
