//! What a type gets that holds members.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use spec_schema::table::ShapeType;
use syn::{Type, parse_quote};

use super::field::{Field, Members};
use super::kinds;
use super::output::Output;
use super::resolve::{Part, Target};
use super::take;

/// The implementations for a type without mistakes.
pub(super) fn expand(
    output: &Output<'_>,
    members: &Members<'_>,
    parts: &[Part<'_>],
) -> TokenStream {
    let (private, shape) = (&output.private, output.shape);
    let ident = output.container.ident;
    let mut generics = output.container.generics.clone();
    let bounds = bounds(output, parts);
    if !bounds.is_empty() {
        generics.make_where_clause().predicates.extend(bounds);
    }
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let part = match members {
        Members::Fields(_) => fields(output, parts),
        Members::Variants(_) => variants(output, parts),
    };
    let is_whole = is_whole(output, members);
    let whole = is_whole.then(|| whole(output, &generics));
    let take = take::members(output, members, parts);
    let checks = checks(output, parts, is_whole);
    let id = shape.id();
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::Part for #ident #type_generics #where_clause {
            const SHAPE: &'static str = #id;
            #part
        }
        #whole
        #take
        #checks
    }
}

/// What is there for a type with mistakes.
pub(super) fn fallback(output: &Output<'_>, is_whole: bool) -> TokenStream {
    let (private, ident, id) = (&output.private, output.container.ident, output.shape.id());
    let (impl_generics, type_generics, where_clause) = output.container.generics.split_for_impl();
    let whole = is_whole.then(|| whole(output, output.container.generics));
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::Part for #ident #type_generics #where_clause {
            const SHAPE: &'static str = #id;
            const MEMBERS: u128 = 0;
            const ALWAYS: u128 = u128::MAX;

            fn part(&self, _: u32) -> #private::Value<'_> {
                #private::Value::Null
            }
        }
        #whole
    }
}

/// Whether a type holds all that its shape needs: an enum does so for a union, and gives
/// one of a structure's members for others to flatten.
pub(super) fn is_whole(output: &Output<'_>, members: &Members<'_>) -> bool {
    let one = matches!(members, Members::Variants(_));
    !output.container.partial && (!one || output.shape.shape_type() == ShapeType::Union)
}

/// What must hold of field types that mention type parameters.
pub(super) fn bounds(output: &Output<'_>, parts: &[Part<'_>]) -> Vec<syn::WherePredicate> {
    let private = &output.private;
    let parameters: Vec<String> = output.parameters(false);
    let own = [output.container.ident.to_string(), "Self".to_owned()];
    parts
        .iter()
        .filter(|part| {
            let field_type = part.field.field_type;
            // A bound on the type itself would have to hold before it could be shown to.
            mentions(field_type, &parameters) && !mentions(field_type, &own)
        })
        .map(|part| {
            let field_type = part.field.field_type;
            match part.target {
                Target::Member(index) => {
                    let holds = kinds::holds(private, output.shape.member(index).shape());
                    parse_quote!(#field_type: #holds)
                }
                Target::Flatten => parse_quote!(#field_type: #private::Part),
            }
        })
        .collect()
}

/// Whether a type mentions one of some names.
pub(super) fn mentions(field_type: &Type, names: &[String]) -> bool {
    fn inside(tokens: TokenStream, names: &[String]) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => names.contains(&ident.to_string()),
            TokenTree::Group(group) => inside(group.stream(), names),
            _ => false,
        })
    }
    !names.is_empty() && inside(quote!(#field_type), names)
}

/// The trait through which a member is read of a field. The trait is named outside of calls
/// everywhere, and so a type that does not have it is told of in the same words each time,
/// which the compiler prints once.
fn holds(output: &Output<'_>, index: u32, field: &Field<'_>) -> TokenStream {
    let (private, field_type) = (&output.private, field.field_type);
    let holds = kinds::holds(private, output.shape.member(index).shape());
    quote_spanned!(field.place()=> <#field_type as #holds>)
}

/// The expression that reads a member of a field. Where the types depend on parameters, the
/// shape is checked with it.
fn read(output: &Output<'_>, index: u32, field: &Field<'_>, value: &TokenStream) -> TokenStream {
    let (private, span) = (&output.private, field.place());
    let holds = holds(output, index, field);
    let check = match kinds::heart(output.shape.member(index).shape()) {
        Some(heart) if mentions(field.field_type, &output.parameters(true)) => {
            let id = heart.id();
            quote_spanned! {span=>
                const { #private::constant::same_shape(#holds::SHAPE, #id) };
            }
        }
        _ => TokenStream::new(),
    };
    quote_spanned!(span=> { #check #holds::read(#value) })
}

fn bit(index: u32) -> u128 {
    1_u128.checked_shl(index).unwrap_or(0)
}

/// The parts of a struct.
fn fields(output: &Output<'_>, parts: &[Part<'_>]) -> TokenStream {
    let private = &output.private;
    let (mut members, mut always) = (0, 0);
    let mut arms = Vec::new();
    let mut flattened = Vec::new();
    for part in parts {
        let (ident, field_type) = (part.field.ident, part.field.field_type);
        let span = part.field.place();
        match part.target {
            Target::Member(index) => {
                members |= bit(index);
                let default = part.field.attributes.default.as_ref();
                if default.is_some() || !part.field.is_option() {
                    always |= bit(index);
                }
                let value = quote_spanned!(span=> &self.#ident);
                let mut value = read(output, index, part.field, &value);
                if let Some(default) = default {
                    let default = kinds::default(private, default);
                    value = quote_spanned!(span=> match #value {
                        #private::Value::Null => #default,
                        value => value,
                    });
                }
                arms.push(quote!(#index => #value,));
            }
            Target::Flatten => flattened.push((ident, field_type, span)),
        }
    }
    let part_types: Vec<TokenStream> = flattened
        .iter()
        .map(|(_, field_type, span)| quote_spanned!(*span=> <#field_type as #private::Part>))
        .collect();
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
fn variants(output: &Output<'_>, parts: &[Part<'_>]) -> TokenStream {
    let private = &output.private;
    let mut members = 0;
    let arms = parts.iter().filter_map(|part| {
        let Target::Member(index) = part.target else {
            return None;
        };
        members |= bit(index);
        let (ident, span) = (part.field.ident, part.field.place());
        let value = read(output, index, part.field, &quote_spanned!(span=> value));
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
fn whole(output: &Output<'_>, generics: &syn::Generics) -> TokenStream {
    let private = &output.private;
    let (ident, shape) = (output.container.ident, &output.row);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let value = output.value(generics);
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::Members for #ident #type_generics #where_clause {
            fn shape(&self) -> #private::Shape<'static> {
                #shape
            }

            fn member(&self, index: u32) -> #private::Value<'_> {
                #private::Part::part(self, index)
            }
        }

        #[automatically_derived]
        impl #impl_generics #private::AsValue for #ident #type_generics #where_clause {
            fn as_value(&self) -> #private::Value<'_> {
                #private::Value::Structure(self)
            }
        }

        #value
    }
}

/// The checks of what only the compiler knows: that types are of the shapes of their members,
/// and that flattened ones bring what is required, and nothing twice. They are left out where
/// the types depend on parameters.
fn checks(output: &Output<'_>, parts: &[Part<'_>], is_whole: bool) -> TokenStream {
    let (private, shape) = (&output.private, output.shape);
    let parameters = output.parameters(true);
    let mut checks = TokenStream::new();
    let own = parts.iter().fold(0, |own, part| match part.target {
        Target::Member(index) => own | bit(index),
        Target::Flatten => own,
    });
    let whole = output.with_static();
    let (mut flattens, mut depends) = (false, false);
    for part in parts {
        let (field, span) = (part.field, part.field.place());
        if mentions(field.field_type, &parameters) {
            depends = true;
            continue;
        }
        let field_type = field.field_type;
        let field_type = with_static(quote!(#field_type), &whole);
        match part.target {
            Target::Member(index) => {
                let member = shape.member(index).shape();
                let Some(heart) = kinds::heart(member) else {
                    continue;
                };
                let (holds, id) = (kinds::holds(private, member), heart.id());
                checks.extend(quote_spanned! {span=>
                    const _: () = __same_shape(
                        <#field_type as #holds>::SHAPE,
                        #id,
                    );
                });
            }
            Target::Flatten => {
                let id = shape.id();
                flattens = true;
                checks.extend(quote_spanned! {span=>
                    const _: () = __same_structure(<#field_type as #private::Part>::SHAPE, #id);
                });
            }
        }
    }
    let coverage = (flattens && !depends && is_whole).then(|| coverage(output, parts, own, &whole));
    quote! {
        const _: () = {
            #[allow(unused_imports)]
            use #private::constant::{
                same_shape as __same_shape, same_structure as __same_structure,
            };
            #checks
        };
        #coverage
    }
}

/// The check that fields and flattened types bring what is required, and nothing twice.
fn coverage(
    output: &Output<'_>,
    parts: &[Part<'_>],
    own: u128,
    whole: &TokenStream,
) -> TokenStream {
    let (private, shape) = (&output.private, output.shape);
    let id = shape.id();
    let checks = parts
        .iter()
        .filter(|part| matches!(part.target, Target::Flatten))
        .map(|part| {
            let field_type = part.field.field_type;
            let flattened = with_static(quote!(#field_type), whole);
            quote_spanned! {part.field.place()=>
                // A type of another shape has been told of.
                if __equal(<#flattened as #private::Part>::SHAPE, #id) {
                    taken = __distinct(names, taken, <#flattened as #private::Part>::MEMBERS);
                } else {
                    same = false;
                }
            }
        });
    let members = (0..shape.member_count()).map(|index| shape.member(index));
    let names = members.clone().map(|member| member.name());
    let required = (0..).zip(members).fold(0, |required, (index, member)| {
        required | if member.is_required() { bit(index) } else { 0 }
    });
    let required = quote_spanned! {output.container.ident.span()=>
        __required(names, #required, <#whole as #private::Part>::ALWAYS)
    };
    quote! {
        const _: () = {
            use #private::constant::{
                distinct as __distinct, equal as __equal, required as __required,
            };
            let names: &[&str] = &[#(#names),*];
            let (mut taken, mut same): (u128, bool) = (#own, true);
            #(#checks)*
            let _ = taken;
            if same {
                #required;
            }
        };
    }
}

/// A type with `'static` for every lifetime, where `Self` means another.
fn with_static(tokens: TokenStream, whole: &TokenStream) -> TokenStream {
    let mut after_quote = false;
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) if std::mem::take(&mut after_quote) => {
                TokenTree::Ident(Ident::new("static", ident.span())).into()
            }
            TokenTree::Ident(ident) if ident == "Self" => whole.clone(),
            TokenTree::Punct(punct) => {
                after_quote = punct.as_char() == '\'';
                TokenTree::Punct(punct).into()
            }
            TokenTree::Group(group) => {
                let inner = with_static(group.stream(), whole);
                let mut inner = Group::new(group.delimiter(), inner);
                inner.set_span(group.span());
                TokenTree::Group(inner).into()
            }
            other => TokenStream::from(other),
        })
        .collect()
}
