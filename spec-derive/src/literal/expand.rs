//! A checked literal as a constant.
//!
//! Lists, maps and expressions become constants of their own: lists and maps because what
//! they hold has destructors, which only a constant's own value may have; expressions so that
//! they are checked by `cargo check` already, in functions too.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use spec_schema::table::{Shape, ShapeType};
use syn::spanned::Spanned;
use syn::{Expr, Lit, LitFloat, LitStr, Path};

use super::parse::{Entry, List, Number, Structure, Value};
use crate::names;
use crate::shapes::kind::{Element, Kind, Names, is_boxed};

struct Expansion {
    /// The path of spec-core's support for generated code.
    private: TokenStream,
    /// Constants and types that the value is made of.
    items: Vec<TokenStream>,
}

/// An expression of the type at `path`.
pub(super) fn constant(
    krate: &TokenStream,
    path: &Path,
    shape: Shape<'_>,
    value: &Structure,
) -> TokenStream {
    let mut expansion = Expansion {
        private: quote!(#krate::__private),
        items: Vec::new(),
    };
    let name = quote!(#path::<'static>);
    let value = expansion.structure(shape, &name, value, path.span());
    let items = expansion.items;
    quote!({
        #(#items)*
        const __VALUE: #path<'static> = #value;
        __VALUE
    })
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

impl Expansion {
    /// A name that no expression of the user's will mean.
    fn fresh(&self, member: &str) -> Ident {
        let name = names::member_text(member).to_uppercase();
        format_ident!("__{name}_{}", self.items.len())
    }

    /// A constant of a type; the result is its name.
    fn item(&mut self, member: &str, rust_type: &TokenStream, value: &TokenStream) -> TokenStream {
        let name = self.fresh(member);
        self.items.push(quote!(const #name: #rust_type = #value;));
        quote!(#name)
    }

    /// The shape of a member of the type `name` as an expression, and the type at its heart.
    fn member(&self, name: &TokenStream, index: u32) -> (TokenStream, TokenStream) {
        let private = &self.private;
        (
            quote!(<#name>::__shape().member(#index).shape()),
            quote!(<#name as #private::Inner<#index>>::Type),
        )
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
        let setters = names::members(shape);
        for Entry { key, value } in &structure.entries {
            let Some(index) = shape.member_index(&key.name) else {
                continue;
            };
            if matches!(value, Value::Null(_)) {
                continue;
            }
            let member = shape.member(index);
            let (row, inner) = self.member(name, index);
            let place = Place {
                name: member.name(),
                shape: member.shape(),
                row: &row,
                inner: &inner,
            };
            let mut value = self.value(place, value);
            if is_boxed(shape, index) {
                value = self.item(place.name, &quote!(&'static #inner), &quote!(&#value));
            }
            let setter = &setters[index as usize];
            built.extend(quote!(.#setter(#value)));
        }
        // Conditions that constant evaluation decides are told at the structure.
        quote_spanned!(span=> #built.build())
    }

    /// A value as the constant builder takes it.
    fn value(&mut self, place: Place<'_>, value: &Value) -> TokenStream {
        let Place { shape, inner, .. } = place;
        let private = &self.private;
        match (value, Kind::of(shape)) {
            (Value::Text(text), Kind::Named(_)) => {
                let index = shape.value_index(&text.value());
                quote!(<#inner>::__from_index(#index))
            }
            (Value::Text(text), Kind::Blob) => quote!(#private::Blob::from_base64(#text)),
            (Value::Text(text), Kind::Timestamp) => quote!(#private::Timestamp::text(#text)),
            (Value::Text(text), _) => quote!(#text),
            (Value::Boolean(value), _) => quote!(#value),
            (Value::Number(number), Kind::Numbered(_)) => {
                let index = self::integer(number).and_then(|text| shape.value_index(&text));
                quote!(<#inner>::__from_index(#index))
            }
            (Value::UnknownNumber(number), _) => {
                let number = self::number(private, Kind::Integer("i32"), number);
                quote!(<#inner>::unknown(#number))
            }
            (Value::Number(number), kind) => self::number(private, kind, number),
            (Value::Null(_), _) => TokenStream::new(),
            (Value::Unknown(text), _) => quote!(<#inner>::unknown(#text)),
            (Value::Structure(structure), Kind::Map(element)) => {
                self.map(place, element, structure)
            }
            (Value::Structure(structure), _) if shape.shape_type() == ShapeType::Union => {
                self.union(place, structure)
            }
            (Value::Structure(structure), _) => {
                self.structure(shape, inner, structure, structure.span.span)
            }
            (Value::List(list), Kind::List(element)) => self.list(place, element, list),
            (Value::List(_), _) => TokenStream::new(),
            (Value::Expression(expression), _) => self.expression(place, expression),
        }
    }

    fn list(&mut self, place: Place<'_>, element: Element<'_>, list: &List) -> TokenStream {
        let row = place.row;
        let row = quote!(#row.member(0).shape());
        let elements: Vec<TokenStream> = list
            .elements
            .iter()
            .map(|value| self.element(place, element, &row, value))
            .collect();
        let element = self.element_type(element, place.inner);
        self.item(
            place.name,
            &quote!(&'static [#element]),
            &quote!(&[#(#elements,)*]),
        )
    }

    fn map(&mut self, place: Place<'_>, element: Element<'_>, map: &Structure) -> TokenStream {
        let row = place.row;
        let row = quote!(#row.member(1).shape());
        let entries: Vec<TokenStream> = map
            .entries
            .iter()
            .map(|Entry { key, value }| {
                let key = LitStr::new(&key.name, key.span.span);
                let value = self.element(place, element, &row, value);
                let private = &self.private;
                quote!((#private::Str::Borrowed(#key), #value))
            })
            .collect();
        let value = self.element_type(element, place.inner);
        let private = &self.private;
        let rust_type = quote!(&'static [(#private::Str<'static>, #value)]);
        self.item(place.name, &rust_type, &quote!(&[#(#entries,)*]))
    }

    /// An element of a list or map, as it is held there.
    fn element(
        &mut self,
        place: Place<'_>,
        element: Element<'_>,
        row: &TokenStream,
        value: &Value,
    ) -> TokenStream {
        if element.sparse && matches!(value, Value::Null(_)) {
            return quote!(::core::option::Option::None);
        }
        let shape = element.shape;
        let held = self.held(
            Place {
                shape,
                row,
                ..place
            },
            value,
        );
        match element.sparse {
            true => quote!(::core::option::Option::Some(#held)),
            false => held,
        }
    }

    /// A value as lists, maps and unions hold it.
    fn held(&mut self, place: Place<'_>, value: &Value) -> TokenStream {
        let built = self.value(place, value);
        let private = &self.private;
        match (Kind::of(place.shape), value) {
            (Kind::Text, _) => quote!(#private::Str::Borrowed(#built)),
            (Kind::List(_), _) => quote!(#private::List::Borrowed(#built)),
            // A map given by an expression is a `Map` in a list, and entries in a structure.
            (Kind::Map(_), Value::Structure(_)) => quote!(#private::Map::Borrowed(#built)),
            _ => built,
        }
    }

    /// A union, by its only member.
    fn union(&mut self, place: Place<'_>, union: &Structure) -> TokenStream {
        let Place { shape, inner, .. } = place;
        let members = (0..shape.member_count()).map(|index| shape.member(index).model_name());
        let variants = names::variants(members);
        let given = union
            .entries
            .iter()
            .filter(|entry| !matches!(entry.value, Value::Null(_)))
            .find_map(|entry| Some((shape.member_index(&entry.key.name)?, &entry.value)));
        let Some((index, value)) = given else {
            return TokenStream::new();
        };
        let (row, held_type) = self.member(inner, index);
        let member = Place {
            name: place.name,
            shape: shape.member(index).shape(),
            row: &row,
            inner: &held_type,
        };
        let mut value = self.held(member, value);
        if is_boxed(shape, index) {
            let target = self.item(place.name, &quote!(&'static #held_type), &quote!(&#value));
            let private = &self.private;
            value = quote!(#private::Boxed::Borrowed(#target));
        }
        // Before a variant only a name can stand, not the way to a type.
        let alias = self.fresh(place.name);
        self.items.push(quote! {
            #[allow(non_camel_case_types)]
            type #alias = #inner;
        });
        let variant = &variants[index as usize];
        quote!(#alias::#variant(#value))
    }

    /// The type of an element, with the lifetime `'static`.
    fn element_type(&self, element: Element<'_>, inner: &TokenStream) -> TokenStream {
        element.rust_type(&Names {
            private: &self.private,
            lifetime: quote!('static),
            named: &|_| inner.clone(),
        })
    }

    /// A constant expression; texts and lists are checked by a function where they stand.
    fn expression(&mut self, place: Place<'_>, expression: &Expr) -> TokenStream {
        let (checked, constant_type) = match Kind::of(place.shape) {
            Kind::Text => ("checked_text", quote!(&'static str)),
            Kind::List(element) => {
                let checked = match Kind::of(element.shape) {
                    Kind::Text if !element.sparse => "checked_texts",
                    _ => "checked_list",
                };
                let element = self.element_type(element, place.inner);
                (checked, quote!(&'static [#element]))
            }
            _ => return quote!(#expression),
        };
        let (private, row) = (&self.private, place.row);
        let function = Ident::new(checked, Span::call_site());
        // The call is all of the user's place: that is where the compiler tells of it.
        let checked = quote_spanned!(expression.span()=> __checked(#row, #expression));
        let value = quote!({
            use #private::constant::#function as __checked;
            #checked
        });
        self.item(place.name, &constant_type, &value)
    }
}

/// An integer as the tables write it.
fn integer(number: &Number) -> Option<String> {
    let sign = if number.negative { "-" } else { "" };
    match &number.literal {
        Lit::Int(literal) => Some(format!("{sign}{}", literal.base10_digits())),
        _ => None,
    }
}

/// A number as the type of its kind writes it.
fn number(private: &TokenStream, kind: Kind<'_>, number: &Number) -> TokenStream {
    let sign = number.negative.then(|| quote!(-));
    let literal = &number.literal;
    // An integer stands for a number with a fraction, but not in Rust.
    let float = match literal {
        Lit::Int(literal) => {
            let literal = LitFloat::new(&format!("{}.0", literal.base10_digits()), literal.span());
            quote!(#sign #literal)
        }
        _ => quote!(#sign #literal),
    };
    match (kind, literal) {
        (Kind::Float(_), _) => float,
        (Kind::Timestamp, _) => quote!(#private::Timestamp::EpochSeconds(#float)),
        (Kind::BigNumber, Lit::Int(_)) => quote!(#private::BigNumber::Integer(#sign #literal)),
        (Kind::BigNumber, _) => quote!(#private::BigNumber::Double(#float)),
        _ => quote!(#sign #literal),
    }
}
