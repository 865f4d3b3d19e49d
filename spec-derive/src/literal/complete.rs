//! What an editor completes keys by.
//!
//! While a key is being typed the input is wrong, or no input at all: `{ Tra` has no value yet.
//! An editor then expands the macro all the same, with a name of its own at the cursor, looks
//! for that name in what comes out, and offers what could stand there. So each structure of the
//! input becomes an expression of a structure with the members as fields, for rust-analyzer
//! alone: it sets a `cfg` of its name, and the compiler drops what is behind it.
//!
//! The editor compares two expansions, with its name and without: they may differ in that name
//! only, so keys and commas stay as they are in the input. And the compiler parses what it
//! drops, so keys that cannot be names of fields are left out.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use spec_schema::table::{Shape, ShapeType};
use syn::LitStr;

/// Expressions for the structures in a literal, which need not be whole.
pub(super) fn keys(shape: Shape<'_>, body: TokenStream) -> TokenStream {
    let mut found = Vec::new();
    for token in body {
        value(shape, &token, &mut found);
    }
    // The compiler does not know the name, and asks the next item whether that is meant.
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            {
                #(#found)*
            }
        };
    }
}

/// Whether a structure may be being typed where the input has no mistake: `{ Tra }` is a block
/// of Rust too.
pub(super) fn may_be_typed(body: TokenStream) -> bool {
    body.into_iter().any(|token| match token {
        TokenTree::Group(group) => {
            let mut inside = group.stream().into_iter();
            let alone = matches!(
                (inside.next(), inside.next()),
                (Some(TokenTree::Ident(_)), None)
            );
            (alone && group.delimiter() == Delimiter::Brace) || may_be_typed(group.stream())
        }
        _ => false,
    })
}

/// Looks for structures in a value: in braces, and in the brackets of a list.
fn value(shape: Shape<'_>, token: &TokenTree, found: &mut Vec<TokenStream>) {
    let TokenTree::Group(group) = token else {
        return;
    };
    match (group.delimiter(), shape.shape_type()) {
        (Delimiter::Brace, ShapeType::Structure | ShapeType::Union) => {
            let keys = entries(group.stream(), found, |key| {
                let member = shape.member_index(key)?;
                Some(shape.member(member).shape())
            });
            found.push(literal(shape, &keys));
        }
        (Delimiter::Brace, ShapeType::Map) => {
            entries(group.stream(), found, |_| Some(shape.member(1).shape()));
        }
        (Delimiter::Bracket, ShapeType::List) => {
            for token in group.stream() {
                value(shape.member(0).shape(), &token, found);
            }
        }
        // A group without delimiters is what another macro has captured.
        (Delimiter::None, _) => {
            for token in group.stream() {
                value(shape, &token, found);
            }
        }
        _ => {}
    }
}

/// The keys of a group in braces, with commas between them; looks for structures in what stands
/// behind each.
fn entries<'t>(
    stream: TokenStream,
    found: &mut Vec<TokenStream>,
    target: impl Fn(&str) -> Option<Shape<'t>>,
) -> TokenStream {
    let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let mut keys = TokenStream::new();
    // Whether a comma may stand here, and has to before the next key.
    let mut open = false;
    let mut tokens = stream.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if is(&token, ',') && open {
            keys.extend([token]);
            open = false;
            continue;
        }
        let Some((name, key)) = key(&token) else {
            continue;
        };
        if let Some(key) = key {
            let comma = open.then(|| quote!(,));
            keys.extend(quote!(#comma #key));
            open = true;
        }
        // Without a colon the key is still being typed, and the next one stands behind it.
        if tokens.next_if(|token| is(token, ':')).is_none() {
            continue;
        }
        let target = target(&name);
        while let Some(token) = tokens.next_if(|token| !is(token, ',')) {
            if let Some(shape) = target {
                value(shape, &token, found);
            }
        }
    }
    keys
}

/// The name of a key, bare or quoted, and the key as the name of a field where it can be one.
fn key(token: &TokenTree) -> Option<(String, Option<Ident>)> {
    let tokens = token.to_token_stream();
    match token {
        TokenTree::Ident(name) => Some((name.to_string(), syn::parse2(tokens).ok())),
        TokenTree::Literal(_) => {
            let name = syn::parse2::<LitStr>(tokens).ok()?.value();
            let field = syn::parse_str(&name).ok();
            Some((name, field))
        }
        _ => None,
    }
}

/// A structure with the members as fields, and an expression of it with keys.
fn literal(shape: Shape<'_>, keys: &TokenStream) -> TokenStream {
    let fields = (0..shape.member_count())
        .filter_map(|index| syn::parse_str::<Ident>(shape.member(index).name()).ok());
    let name = format_ident!("__{}", shape.name());
    quote! {
        {
            #[allow(non_snake_case)]
            struct #name { #(#fields: (),)* }
            let _ = #name { #keys };
        }
    }
}

#[cfg(test)]
mod tests {
    use spec_schema::sagemaker::TABLES;

    use super::*;

    /// The expressions for the structures of an input, without white space.
    fn offered(input: &str) -> Vec<String> {
        let shape = TABLES.shape(TABLES.find("AlgorithmSpecification").expect("a shape"));
        let tokens = keys(shape, input.parse().expect("tokens")).to_string();
        syn::parse_str::<syn::ItemConst>(&tokens).expect("what the compiler can parse");
        let literals = tokens.split("let _ = ").skip(1);
        let literals = literals.filter_map(|rest| rest.split(" ;").next());
        literals.map(|text| text.replace(' ', "")).collect()
    }

    #[test]
    fn a_key_that_is_being_typed() {
        for (input, expected) in [
            ("{ Tra }", "__AlgorithmSpecification{Tra}"),
            ("{}", "__AlgorithmSpecification{}"),
            (
                r#"{ TrainingImage: "x", Tr }"#,
                "__AlgorithmSpecification{TrainingImage,Tr}",
            ),
            (
                r#"{ "TrainingImage": "x", Tr: }"#,
                "__AlgorithmSpecification{TrainingImage,Tr}",
            ),
            (
                "{ TrainingImage: concat!(a, b)., Tr }",
                "__AlgorithmSpecification{TrainingImage,Tr}",
            ),
            (
                r#"{ Tr, TrainingImage: "x", }"#,
                "__AlgorithmSpecification{Tr,TrainingImage,}",
            ),
            (
                r#"{ Tr "TrainingImage" "x", }"#,
                "__AlgorithmSpecification{Tr,TrainingImage,x,}",
            ),
            (
                "{ ,, type: 1, self _, \"a b\": 2, 3, Tr: 4 }",
                "__AlgorithmSpecification{Tr}",
            ),
        ] {
            assert_eq!(offered(input), [expected], "{input}");
        }
    }

    #[test]
    fn a_key_of_a_structure_within() {
        assert_eq!(
            offered(r#"{ MetricDefinitions: [{ Name: "x", Re }, { N }] }"#),
            [
                "__MetricDefinition{Name,Re}",
                "__MetricDefinition{N}",
                "__AlgorithmSpecification{MetricDefinitions}",
            ]
        );
        assert_eq!(
            offered("{ TrainingImageConfig: { TrainingRepositoryAuthConfig: { Tr } } }")[0],
            "__TrainingRepositoryAuthConfig{Tr}"
        );
        // Of what has no member there is nothing to offer.
        assert_eq!(
            offered("{ Nothing: { Tr }, TrainingInputMode: { Tr } }"),
            ["__AlgorithmSpecification{Nothing,TrainingInputMode}"]
        );
    }

    #[test]
    fn a_block_may_be_a_structure() {
        let typed = |input: &str| may_be_typed(input.parse().expect("tokens"));
        assert!(typed("{ MetricDefinitions: [{ Na }] }"));
        assert!(typed("{ TrainingImageConfig: { Tr } }"));
        assert!(!typed(
            r#"{ MetricDefinitions: [{ Name: "x" }], TrainingImage: IMAGE }"#
        ));
        assert!(!typed("{ TrainingImage: { concat!(A) } }"));
    }

    #[test]
    fn all_members_are_fields() {
        let shape = TABLES.shape(TABLES.find("Tag").expect("a shape"));
        let tokens = literal(shape, &TokenStream::new()).to_string();
        assert!(
            tokens.contains("struct __Tag { Key : () , Value : () , }"),
            "{tokens}"
        );
    }
}
