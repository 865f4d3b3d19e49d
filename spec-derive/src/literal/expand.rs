//! A checked literal as a constant.
//!
//! Lists and expressions become constants of their own: a list because what it holds has
//! destructors, which only a constant's own value may have; an expression so that it is
//! checked by `cargo check` already, in functions too.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use spec_schema::table::{Shape, ShapeType};
use syn::Path;
use syn::spanned::Spanned;

use super::parse::{Entry, List, Number, Structure, Value};
use crate::names;

struct Expansion<'k> {
    krate: &'k TokenStream,
    /// Constants that the value is made of.
    constants: Vec<TokenStream>,
}

/// An expression of the type at `path`.
pub(super) fn constant(
    krate: &TokenStream,
    path: &Path,
    shape: Shape<'_>,
    value: &Structure,
) -> TokenStream {
    let mut expansion = Expansion {
        krate,
        constants: Vec::new(),
    };
    let name = quote!(#path::<'static>);
    let value = expansion.structure(shape, &name, value, path.span());
    let constants = expansion.constants;
    quote!({
        #(#constants)*
        const __VALUE: #path<'static> = #value;
        __VALUE
    })
}

impl Expansion<'_> {
    /// A name that no expression of the user's will mean.
    fn fresh(&self, member: &str) -> Ident {
        let name = names::member_text(member).to_uppercase();
        format_ident!("__{name}_{}", self.constants.len())
    }

    /// The builder's calls for a structure whose type is `name`.
    fn structure(
        &mut self,
        shape: Shape<'_>,
        name: &TokenStream,
        structure: &Structure,
        span: Span,
    ) -> TokenStream {
        let mut built = quote!(<#name>::constant());
        for Entry { key, value } in &structure.entries {
            let Some(index) = shape.member_index(&key.name) else {
                continue;
            };
            if matches!(value, Value::Null(_)) {
                continue;
            }
            let krate = self.krate;
            let member = shape.member(index);
            let inner = quote!(<#name as #krate::__private::Inner<#index>>::Type);
            let row = quote! {
                <#name as #krate::__private::OfShape>::SHAPE.member(#index).shape()
            };
            let setter = names::member(member.name());
            let place = Place {
                name: member.name(),
                shape: member.shape(),
                row: &row,
                inner: &inner,
            };
            let value = self.value(place, value);
            built.extend(quote!(.#setter(#value)));
        }
        // Conditions that constant evaluation decides are told at the structure.
        quote_spanned!(span=> #built.build())
    }

    /// A value as the constant builder takes it.
    fn value(&mut self, place: Place<'_>, value: &Value) -> TokenStream {
        let Place { shape, inner, .. } = place;
        match value {
            Value::Text(text) if shape.shape_type() == ShapeType::Enum => {
                let index = shape.value_index(&text.value());
                quote!(<#inner>::__from_index(#index))
            }
            Value::Text(text) => quote!(#text),
            Value::Boolean(value) => quote!(#value),
            Value::Number(number) => self::number(shape, number),
            Value::Null(_) => TokenStream::new(),
            Value::Unknown(text) => quote!(<#inner>::unknown(#text)),
            Value::Structure(structure) => self.structure(shape, inner, structure, structure.span),
            Value::List(list) => self.list(place, list),
            Value::Expression(expression) => match shape.shape_type() {
                ShapeType::String => {
                    self.checked(place, expression, "checked_text", quote!(&'static str))
                }
                ShapeType::List => {
                    let element = shape.member(0).shape();
                    let checked = match element.shape_type() {
                        ShapeType::String => "checked_texts",
                        _ => "checked_list",
                    };
                    let element = self.rust_type(element, inner);
                    self.checked(place, expression, checked, quote!(&'static [#element]))
                }
                _ => quote!(#expression),
            },
        }
    }

    fn list(&mut self, place: Place<'_>, list: &List) -> TokenStream {
        let krate = self.krate;
        let Place { row, inner, .. } = place;
        let shape = place.shape.member(0).shape();
        let row = quote!(#row.member(0).shape());
        let elements: Vec<TokenStream> = list
            .elements
            .iter()
            .map(|value| {
                let element = Place {
                    shape,
                    row: &row,
                    ..place
                };
                let value = self.value(element, value);
                match shape.shape_type() {
                    ShapeType::String => quote!(#krate::__private::Str::Borrowed(#value)),
                    ShapeType::List => quote!(#krate::__private::List::Borrowed(#value)),
                    _ => value,
                }
            })
            .collect();
        let element_type = self.rust_type(shape, inner);
        let name = self.fresh(place.name);
        self.constants.push(quote! {
            const #name: &'static [#element_type] = &[#(#elements,)*];
        });
        quote!(#name)
    }

    /// The type of an element, with the lifetime `'static`.
    fn rust_type(&self, shape: Shape<'_>, inner: &TokenStream) -> TokenStream {
        let krate = self.krate;
        match shape.shape_type() {
            ShapeType::String => quote!(#krate::__private::Str<'static>),
            ShapeType::Boolean => quote!(bool),
            ShapeType::Byte => quote!(i8),
            ShapeType::Short => quote!(i16),
            ShapeType::Integer => quote!(i32),
            ShapeType::Long => quote!(i64),
            ShapeType::Float => quote!(f32),
            ShapeType::Double => quote!(f64),
            ShapeType::List => {
                let element = self.rust_type(shape.member(0).shape(), inner);
                quote!(#krate::__private::List<'static, #element>)
            }
            _ => inner.clone(),
        }
    }

    /// A constant expression that a function checks where it stands.
    fn checked(
        &mut self,
        place: Place<'_>,
        expression: &syn::Expr,
        function: &str,
        constant_type: TokenStream,
    ) -> TokenStream {
        let krate = self.krate;
        let row = place.row;
        let name = self.fresh(place.name);
        let function = Ident::new(function, Span::call_site());
        // The call is all of the user's place: that is where the compiler tells of it.
        let checked = quote_spanned!(expression.span()=> __checked(__SHAPE, #expression));
        self.constants.push(quote! {
            const #name: #constant_type = {
                use #krate::__private::constant::#function as __checked;
                const __SHAPE: #krate::__private::Shape<'static> = #row;
                #checked
            };
        });
        quote!(#name)
    }
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Place<'p> {
    /// The member's name.
    name: &'p str,
    shape: Shape<'p>,
    /// The expression of the shape.
    row: &'p TokenStream,
    /// The generated type at the heart of the shape.
    inner: &'p TokenStream,
}

fn number(shape: Shape<'_>, number: &Number) -> TokenStream {
    let literal = &number.literal;
    let literal = match (shape.shape_type(), literal) {
        // An integer stands for a number, but not in Rust.
        (ShapeType::Float | ShapeType::Double, syn::Lit::Int(literal)) => {
            let digits = literal.base10_digits();
            let float = syn::LitFloat::new(&format!("{digits}.0"), literal.span());
            quote!(#float)
        }
        _ => quote!(#literal),
    };
    match number.negative {
        true => quote!(-#literal),
        false => literal,
    }
}
