//! Enums whose variants are the values of an enum of the model.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use spec_schema::nearest;
use spec_schema::table::{Shape, ShapeType};
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Data, Expr, ExprLit, ExprUnary, Fields, Lit, Type, UnOp, Variant};

use super::input;
use super::output::Output;
use super::take;
use crate::error::Errors;
use crate::names;

/// A variant and what it stands for.
pub(super) enum Value<'i> {
    /// The value with an index.
    Known(&'i Ident, u32),
    /// Values that are newer than the model, and the type that holds them.
    Unknown(&'i Ident, &'i Type),
}

impl Value<'_> {
    fn ident(&self) -> &Ident {
        match self {
            Value::Known(ident, _) | Value::Unknown(ident, _) => ident,
        }
    }
}

/// Finds the values of the variants.
pub(super) fn resolve<'i>(
    shape: Shape<'_>,
    ident: &Ident,
    data: &'i Data,
    errors: &mut Errors,
) -> Vec<Value<'i>> {
    let Data::Enum(data) = data else {
        let message = format!(
            "{} has a fixed set of values: derive it on an `enum` with a variant for each",
            shape.name()
        );
        errors.push(syn::Error::new(ident.span(), message));
        return Vec::new();
    };
    let known = names::variants((0..shape.value_count()).map(|index| shape.value(index)));
    let known: Vec<String> = known.iter().map(plain).collect();
    let mut values: Vec<Value<'i>> = Vec::new();
    for variant in &data.variants {
        let Some(value) = find(shape, &known, variant, errors) else {
            continue;
        };
        let other = values.iter().find(|other| match (other, &value) {
            (Value::Known(_, other), Value::Known(_, index)) => other == index,
            (Value::Unknown(..), Value::Unknown(..)) => true,
            _ => false,
        });
        if let Some(other) = other {
            let message = format!(
                "`{}` and `{}` both stand for {}",
                other.ident(),
                variant.ident,
                match value {
                    Value::Known(_, index) => format!("the value {:?}", shape.value(index)),
                    Value::Unknown(..) => "values that are newer than the model".to_owned(),
                }
            );
            errors.push(syn::Error::new(variant.ident.span(), message));
            continue;
        }
        values.push(value);
    }
    values
}

/// The name without the mark of a raw identifier.
fn plain(ident: &Ident) -> String {
    let ident = ident.to_string();
    ident.strip_prefix("r#").unwrap_or(&ident).to_owned()
}

/// What `#[spec(…)]` says of a variant.
#[derive(Default)]
struct Attributes {
    /// `value = "…"`, or `value = 1`
    value: Option<Lit>,
    /// `unknown`
    unknown: bool,
}

/// The value of a variant: named, numbered, or found by the variant's name.
fn find<'i>(
    shape: Shape<'_>,
    known: &[String],
    variant: &'i Variant,
    errors: &mut Errors,
) -> Option<Value<'i>> {
    let mut attributes = Attributes::default();
    let options = |meta: ParseNestedMeta<'_>| {
        if meta.path.is_ident("value") {
            input::once(&meta, attributes.value.is_some())?;
            attributes.value = Some(meta.value()?.parse()?);
        } else if meta.path.is_ident("unknown") {
            input::once(&meta, attributes.unknown)?;
            input::flag(&meta)?;
            attributes.unknown = true;
        } else {
            return Err(meta.error("expected `value` or `unknown`"));
        }
        Ok(())
    };
    if !input::each(&variant.attrs, options, errors) {
        return None;
    }
    let ident = &variant.ident;
    let mut fail = |span: Span, message: String| {
        errors.push(syn::Error::new(span, message));
        None
    };
    if attributes.unknown {
        if shape.shape_type() == ShapeType::IntEnum {
            let message = "only enums of text can hold values that are newer than the model";
            return fail(ident.span(), message.to_owned());
        }
        return match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                Some(Value::Unknown(ident, &fields.unnamed[0].ty))
            }
            _ => fail(
                ident.span(),
                format!("a newer value needs a place: write `{ident}(String)`"),
            ),
        };
    }
    if !matches!(variant.fields, Fields::Unit) {
        let message = format!(
            "a variant stands for one value of {} and holds nothing; one for newer values is \
             marked with #[spec(unknown)]",
            shape.name()
        );
        return fail(ident.span(), message);
    }
    let (wanted, span) = match (&attributes.value, &variant.discriminant) {
        (Some(Lit::Str(text)), _) => (text.value(), text.span()),
        (Some(Lit::Int(number)), _) => (number.base10_digits().to_owned(), number.span()),
        (Some(other), _) => {
            return fail(other.span(), "a value is a text or an integer".to_owned());
        }
        (None, Some((_, number))) if shape.shape_type() == ShapeType::IntEnum => {
            match integer(number) {
                Some(text) => (text, number.span()),
                None => {
                    let message = "a value is an integer literal";
                    return fail(number.span(), message.to_owned());
                }
            }
        }
        (None, _) => {
            let name = plain(ident);
            let found = known.iter().position(|known| *known == name);
            return match found.and_then(|index| u32::try_from(index).ok()) {
                Some(index) => Some(Value::Known(ident, index)),
                None => {
                    let near = nearest::of(&name, known.iter().map(String::as_str));
                    let hint = match near {
                        Some(near) => format!("; did you mean `{near}`?"),
                        None => "; name the value with #[spec(value = …)]".to_owned(),
                    };
                    let message = format!("{} has no value for `{name}`{hint}", shape.name());
                    fail(ident.span(), message)
                }
            };
        }
    };
    match shape.value_index(&wanted) {
        Some(index) => Some(Value::Known(ident, index)),
        None => {
            let values = (0..shape.value_count()).map(|index| shape.value(index));
            let hint = nearest::of(&wanted, values)
                .map(|near| format!("; did you mean {near:?}?"))
                .unwrap_or_default();
            let message = format!("{wanted:?} is not a value of {}{hint}", shape.name());
            fail(span, message)
        }
    }
}

/// An integer literal as the tables write it.
fn integer(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(ExprLit {
            lit: Lit::Int(number),
            ..
        }) => Some(number.base10_digits().to_owned()),
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => Some(format!("-{}", integer(expr)?)),
        _ => None,
    }
}

/// The implementations; those of a type with mistakes have no values.
pub(super) fn expand(output: &Output<'_>, values: &[Value<'_>]) -> TokenStream {
    let (private, container) = (&output.private, output.container);
    let (ident, id) = (container.ident, output.shape.id());
    let (impl_generics, type_generics, where_clause) = container.generics.split_for_impl();
    let integers = output.shape.shape_type() == ShapeType::IntEnum;
    let holds = match integers {
        true => quote!(HoldsInteger),
        false => quote!(HoldsText),
    };
    let arms = values.iter().map(|value| match value {
        Value::Known(variant, index) => {
            let value = output.value_literal(*index);
            let kind = match integers {
                true => quote!(Integer),
                false => quote!(Text),
            };
            quote!(Self::#variant => #private::Value::#kind(#value),)
        }
        Value::Unknown(variant, held) => {
            let span = held.span().resolved_at(Span::call_site());
            quote_spanned! {span=>
                Self::#variant(value) => #private::hold::unknown(
                    <#held as #private::hold::HoldsText>::read(value),
                ),
            }
        }
    });
    let arms: Vec<TokenStream> = arms.collect();
    let all = output.container.data;
    let complete = matches!(all, Data::Enum(data) if data.variants.len() == values.len());
    let rest = (!complete || arms.is_empty()).then(|| quote!(_ => #private::Value::Null,));
    let value = output.value(container.generics);
    let take = complete.then(|| take::values(output, values));
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::AsValue for #ident #type_generics #where_clause {
            fn as_value(&self) -> #private::Value<'_> {
                match self {
                    #(#arms)*
                    #rest
                }
            }
        }

        #[automatically_derived]
        impl #impl_generics #private::hold::#holds for #ident #type_generics #where_clause {
            const SHAPE: ::core::option::Option<&'static str> = ::core::option::Option::Some(#id);
        }

        #value
        #take
    }
}
