//! What a type gets.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use spec_schema::table::{Shape, ShapeType};
use syn::spanned::Spanned;
use syn::{GenericParam, Type, parse_quote};

use super::input::{Container, Members};
use super::resolve::{Part, Target};
use crate::literal::Value;
use crate::names;

/// How a field of a member's kind is read: the function's name, the trait of what can be
/// held, and the same of a list of those.
struct Reading {
    function: &'static str,
    holds: &'static str,
    list: bool,
}

fn reading(shape: Shape<'_>) -> Reading {
    let element = match shape.shape_type() {
        ShapeType::List => shape.member(0).shape(),
        _ => shape,
    };
    let list = shape.shape_type() == ShapeType::List;
    let (one, many, holds) = match element.shape_type() {
        ShapeType::Boolean => ("boolean", "booleans", "HoldsBoolean"),
        ShapeType::Byte => ("byte", "bytes", "HoldsByte"),
        ShapeType::Short => ("short", "shorts", "HoldsShort"),
        ShapeType::Integer | ShapeType::IntEnum => ("integer", "integers", "HoldsInteger"),
        ShapeType::Long => ("long", "longs", "HoldsLong"),
        ShapeType::Float => ("float", "floats", "HoldsFloat"),
        ShapeType::Double => ("double", "doubles", "HoldsDouble"),
        ShapeType::Structure | ShapeType::Union => ("structure", "structures", "OfShape"),
        ShapeType::List => ("lists", "lists", "HoldsList"),
        _ => ("text", "texts", "HoldsText"),
    };
    Reading {
        function: if list { many } else { one },
        holds,
        list,
    }
}

/// The name by which the implementations call spec-core.
pub(super) fn krate(span: Span) -> Ident {
    Ident::new("__spec_core", span)
}

/// The parts of the implementations that all of them share.
struct Output<'c> {
    container: &'c Container<'c>,
    krate: Ident,
    private: TokenStream,
    /// The generated type of the shape.
    name: TokenStream,
}

impl<'c> Output<'c> {
    fn new(shape: Shape<'_>, container: &'c Container<'c>) -> Self {
        let krate = krate(Span::call_site());
        let name = names::type_name(shape.name());
        Output {
            container,
            private: quote!(#krate::__private),
            name: quote!(#krate::sagemaker::#name),
            krate,
        }
    }

    /// The expression that reads a value of a member.
    fn read(&self, shape: Shape<'_>, index: u32, span: Span, value: TokenStream) -> TokenStream {
        let (private, name) = (&self.private, &self.name);
        let member = shape.member(index).shape();
        let reading = reading(member);
        let function = Ident::new(reading.function, span);
        let generics = (reading.holds == "OfShape").then(
            || quote_spanned!(span=> ::<_, <#name<'static> as #private::Inner<#index>>::Type>),
        );
        // The call stands at the field's type: that is where a wrong type is told of.
        let call = quote_spanned!(span=> #function #generics(#value));
        quote!({
            use #private::hold::#function;
            #call
        })
    }

    /// What must hold of field types that mention type parameters.
    fn bounds(&self, shape: Shape<'_>, parts: &[Part<'_>]) -> Vec<syn::WherePredicate> {
        let private = &self.private;
        let parameters: Vec<String> = self
            .container
            .generics
            .params
            .iter()
            .filter_map(|parameter| match parameter {
                GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
                _ => None,
            })
            .collect();
        let mut bounds = Vec::new();
        for part in parts {
            let field_type = part.field.field_type;
            if !mentions(field_type, &parameters) {
                continue;
            }
            let name = &self.name;
            let Target::Member(index) = part.target else {
                bounds.push(parse_quote!(#field_type: #private::Part<#name<'static>>));
                continue;
            };
            let reading = reading(shape.member(index).shape());
            let holds = Ident::new(reading.holds, Span::call_site());
            let holds = match reading.holds {
                "OfShape" => quote! {
                    #private::OfShape<
                        Type = <#name<'static> as #private::Inner<#index>>::Type,
                    >
                },
                _ => quote!(#private::hold::#holds),
            };
            if reading.list {
                bounds.push(parse_quote!(#field_type: #private::hold::HoldsList));
                bounds.push(parse_quote! {
                    <#field_type as #private::hold::HoldsList>::Item: #holds
                });
            } else {
                bounds.push(parse_quote!(#field_type: #holds));
            }
        }
        bounds
    }
}

/// Where a field's type stands, with names as the macro means them.
fn place(field_type: &Type) -> Span {
    field_type.span().resolved_at(Span::call_site())
}

/// Whether a type mentions one of some parameters.
fn mentions(field_type: &Type, parameters: &[String]) -> bool {
    fn inside(tokens: TokenStream, parameters: &[String]) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => parameters.contains(&ident.to_string()),
            TokenTree::Group(group) => inside(group.stream(), parameters),
            _ => false,
        })
    }
    !parameters.is_empty() && inside(quote!(#field_type), parameters)
}

/// A default as a value.
fn default(private: &TokenStream, default: &Value) -> TokenStream {
    match default {
        Value::Text(text) => quote!(#private::Value::Text(#text)),
        Value::Unknown(text) => quote!(#private::Value::Unknown(#text)),
        Value::Boolean(value) => quote!(#private::Value::Boolean(#value)),
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

/// The implementations for a type without mistakes.
pub(super) fn expand(
    shape: Shape<'_>,
    container: &Container<'_>,
    parts: &[Part<'_>],
) -> TokenStream {
    let target = Output::new(shape, container);
    let (private, name) = (&target.private, &target.name);
    let ident = container.ident;
    let mut generics = container.generics.clone();
    let bounds = target.bounds(shape, parts);
    if !bounds.is_empty() {
        generics.make_where_clause().predicates.extend(bounds);
    }
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let part = match &container.data {
        Members::Fields(_) => fields(&target, shape, parts),
        Members::Variants(_) => variants(&target, shape, parts),
    };
    let is_whole = !container.partial && matches!(container.data, Members::Fields(_));
    let coverage = is_whole.then(|| coverage(&target, parts)).flatten();
    let whole = is_whole.then(|| whole(&target, &generics));
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::Part<#name<'static>> for #ident #type_generics #where_clause {
            #part
        }
        #whole
        #coverage
    }
}

/// What is there for a type with mistakes.
pub(super) fn fallback(shape: Shape<'_>, container: &Container<'_>) -> TokenStream {
    let target = Output::new(shape, container);
    let (private, name) = (&target.private, &target.name);
    let ident = container.ident;
    let (impl_generics, type_generics, where_clause) = container.generics.split_for_impl();
    let is_whole = !container.partial && matches!(container.data, Members::Fields(_));
    let whole = is_whole.then(|| whole(&target, container.generics));
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::Part<#name<'static>> for #ident #type_generics #where_clause {
            const MEMBERS: u128 = 0;
            const ALWAYS: u128 = u128::MAX;

            fn part(&self, _: u32) -> #private::Value<'_> {
                #private::Value::Null
            }
        }
        #whole
    }
}

fn bit(index: u32) -> u128 {
    1_u128.checked_shl(index).unwrap_or(0)
}

/// The parts of a struct.
fn fields(target: &Output<'_>, shape: Shape<'_>, parts: &[Part<'_>]) -> TokenStream {
    let (private, name) = (&target.private, &target.name);
    let (mut members, mut always) = (0, 0);
    let mut arms = Vec::new();
    let mut flattened = Vec::new();
    for part in parts {
        let (ident, field_type) = (part.field.ident, part.field.field_type);
        let span = place(field_type);
        match part.target {
            Target::Member(index) => {
                members |= bit(index);
                let fallback = part.field.attributes.default.as_ref();
                if fallback.is_some() || !part.field.is_option() {
                    always |= bit(index);
                }
                let value = match fallback {
                    None => target.read(shape, index, span, quote_spanned!(span=> &self.#ident)),
                    Some(fallback) => {
                        let fallback = default(private, fallback);
                        let value = quote_spanned!(span=> value);
                        let value = target.read(shape, index, span, value);
                        quote_spanned!(span=> match &self.#ident {
                            ::core::option::Option::Some(value) => #value,
                            ::core::option::Option::None => #fallback,
                        })
                    }
                };
                arms.push(quote!(#index => #value,));
            }
            Target::Flatten => flattened.push((ident, field_type, span)),
        }
    }
    let part_types: Vec<TokenStream> = flattened
        .iter()
        .map(|(_, field_type, span)| {
            quote_spanned!(*span=> <#field_type as #private::Part<#name<'static>>>)
        })
        .collect();
    // The trait is named outside of calls everywhere, and so a type that does not have it is
    // told of in the same words each time, which the compiler prints once.
    let reads = flattened.iter().zip(&part_types);
    let others = reads.map(|((ident, _, span), part_type)| {
        quote_spanned! {*span=>
            let part = #part_type::part;
            match part(&self.#ident, index) {
                #private::Value::Null => {}
                value => return value,
            }
        }
    });
    let index = match arms.is_empty() && flattened.is_empty() {
        true => quote!(_),
        false => quote!(index),
    };
    quote! {
        const MEMBERS: u128 = #members #(| #part_types::MEMBERS)*;
        const ALWAYS: u128 = #always #(| #part_types::ALWAYS)*;

        fn part(&self, #index: u32) -> #private::Value<'_> {
            #[allow(clippy::match_single_binding)]
            match #index {
                #(#arms)*
                _ => {
                    #(#others)*
                    #private::Value::Null
                }
            }
        }
    }
}

/// The variants of an enum: one of its members is given.
fn variants(target: &Output<'_>, shape: Shape<'_>, parts: &[Part<'_>]) -> TokenStream {
    let private = &target.private;
    let mut members = 0;
    let arms = parts.iter().filter_map(|part| {
        let Target::Member(index) = part.target else {
            return None;
        };
        members |= bit(index);
        let (ident, span) = (part.field.ident, place(part.field.field_type));
        let value = target.read(shape, index, span, quote_spanned!(span=> value));
        Some(quote_spanned!(span=> (Self::#ident(value), #index) => #value,))
    });
    let arms: Vec<TokenStream> = arms.collect();
    quote! {
        const MEMBERS: u128 = #members;
        const ALWAYS: u128 = 0;

        fn part(&self, index: u32) -> #private::Value<'_> {
            match (self, index) {
                #(#arms)*
                _ => #private::Value::Null,
            }
        }
    }
}

/// What a type has that holds a whole value of its shape.
fn whole(target: &Output<'_>, generics: &syn::Generics) -> TokenStream {
    let (private, name) = (&target.private, &target.name);
    let (ident, krate) = (target.container.ident, &target.krate);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::OfShape for #ident #type_generics #where_clause {
            type Type = #name<'static>;

            fn shape() -> #private::Shape<'static> {
                <#name<'static>>::__shape()
            }
        }

        #[automatically_derived]
        impl #impl_generics #private::Members for #ident #type_generics #where_clause {
            fn shape(&self) -> #private::Shape<'static> {
                <#name<'static>>::__shape()
            }

            fn member(&self, index: u32) -> #private::Value<'_> {
                #private::Part::<#name<'static>>::part(self, index)
            }
        }

        #[automatically_derived]
        impl #impl_generics #private::AsValue for #ident #type_generics #where_clause {
            fn as_value(&self) -> #private::Value<'_> {
                #private::Value::Structure(self)
            }
        }

        #[automatically_derived]
        #[allow(dead_code)]
        impl #impl_generics #ident #type_generics #where_clause {
            /// Checks the value against the documented fields and limits of its shape.
            ///
            /// # Errors
            ///
            /// Everything that is wrong with it.
            pub fn validate(&self) -> ::core::result::Result<(), #krate::ConstraintViolations> {
                #private::check(self)
            }

            /// The value as the shape's own type; texts are borrowed.
            ///
            /// # Errors
            ///
            /// Everything that is wrong with it.
            pub fn to_spec(
                &self,
            ) -> ::core::result::Result<#name<'_>, #krate::ConstraintViolations> {
                #private::convert(self)
            }
        }
    }
}

/// The check of what only the compiler knows: that flattened types bring what is required,
/// and nothing twice. It is left out where the types depend on type parameters.
fn coverage(target: &Output<'_>, parts: &[Part<'_>]) -> Option<TokenStream> {
    let (private, name, ident) = (&target.private, &target.name, target.container.ident);
    let flattened: Vec<&Type> = parts
        .iter()
        .filter(|part| matches!(part.target, Target::Flatten))
        .map(|part| part.field.field_type)
        .collect();
    let generics = &target.container.generics.params;
    let only_lifetimes = generics
        .iter()
        .all(|parameter| matches!(parameter, GenericParam::Lifetime(_)));
    if flattened.is_empty() || !only_lifetimes {
        return None;
    }
    // No member depends on a lifetime, so the longest does.
    let statics = generics.iter().map(|_| quote!('static));
    let whole = quote!(#ident<#(#statics),*>);
    let own = parts.iter().fold(0, |own, part| match part.target {
        Target::Member(index) => own | bit(index),
        Target::Flatten => own,
    });
    let span = ident.span();
    let checks = flattened.iter().map(|flattened| {
        let span = place(flattened);
        let flattened = with_static(quote!(#flattened));
        quote_spanned! {span=>
            let members = <#flattened as #private::Part<#name<'static>>>::MEMBERS;
            taken = __distinct(shape, taken, members);
        }
    });
    let required = quote_spanned! {span=>
        __required(shape, <#whole as #private::Part<#name<'static>>>::ALWAYS)
    };
    Some(quote! {
        const _: () = {
            use #private::constant::{distinct as __distinct, required as __required};
            let shape = <#name<'static>>::__shape();
            let mut taken: u128 = #own;
            #(#checks)*
            let _ = taken;
            #required;
        };
    })
}

/// A type with `'static` for every lifetime.
fn with_static(tokens: TokenStream) -> TokenStream {
    let mut after_quote = false;
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(ident) if std::mem::take(&mut after_quote) => {
                TokenTree::Ident(Ident::new("static", ident.span()))
            }
            TokenTree::Punct(punct) => {
                after_quote = punct.as_char() == '\'';
                TokenTree::Punct(punct)
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), with_static(group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other,
        })
        .collect()
}
