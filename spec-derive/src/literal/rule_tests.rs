//! The rules of SageMaker, by their examples: each is expanded as the literal of a constant.

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};
use serde_json::Value;
use spec_schema::check;
use spec_schema::table::{Severity, Shape};
use syn::LitStr;

#[path = "../../../spec-core/tests/rules/examples.rs"]
mod examples;

use examples::{inside, own};

/// All texts in what a macro has made.
fn texts(tokens: TokenStream, into: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => texts(group.stream(), into),
            TokenTree::Literal(literal) => {
                let text = syn::parse2::<LitStr>(TokenTree::from(literal).into());
                into.extend(text.ok().map(|text| text.value()));
            }
            _ => {}
        }
    }
}

/// Whether the expansion of a literal tells of something, and of other things.
fn told(shape: Shape<'_>, value: &Value, message: &str) -> (bool, bool) {
    let value: TokenStream = value.to_string().parse().expect("tokens");
    let (id, path) = (shape.id(), format_ident!("{}", shape.name()));
    let input = quote!((::spec_core) (service "sagemaker" #id) #path #value);
    let expanded = super::expand(input).expect("a literal");
    let fails = expanded.to_string().contains("compile_error");
    let mut found = Vec::new();
    texts(expanded, &mut found);
    (fails && found.iter().any(|text| text == message), fails)
}

#[test]
fn examples_as_literals() {
    let (mut good, mut whole, mut bad, mut warnings, mut wrong) = (0, 0, 0, 0, Vec::new());
    for example in own() {
        let (own, rule, is_good) = (example.shape, &example.rule, example.is_good);
        let index = (0..own.condition_count())
            .find(|index| own.condition(*index).name() == *rule)
            .expect("a rule of the shape");
        let message = check::broken(own, index);
        let is_error = own.condition(index).severity() == Severity::Error;
        let (shape, _, value) = inside(&example).next().expect("a structure");
        let (is_told, fails) = told(shape, &value, message.as_str());
        // What is only worth a look does not stop the compiler.
        if is_told == (is_good || !is_error) {
            wrong.push(format!("{rule}: {value} should hold: {is_good}"));
        }
        match (is_good, is_error) {
            (true, _) => good += 1,
            (false, true) => bad += 1,
            (false, false) => warnings += 1,
        }
        whole += usize::from(is_good && !fails);
    }
    println!(
        "as literals: {good} good examples, of which {whole} are whole constants, {bad} bad ones, \
         and {warnings} that break warnings, which literals may"
    );
    examples::none_is_wrong(&wrong);
}
