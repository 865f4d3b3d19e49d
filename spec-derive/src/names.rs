//! Rust names for the names of a model.

use std::collections::HashSet;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// Names that cannot be raw identifiers.
const NEVER_RAW: [&str; 4] = ["self", "Self", "super", "crate"];

/// A Rust identifier: raw where the name is a keyword, with `_` behind where that cannot be.
fn identifier(name: &str, span: Span) -> Ident {
    if NEVER_RAW.contains(&name) {
        return Ident::new(&format!("{name}_"), span);
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) || name.is_empty() {
        return Ident::new(&format!("_{name}"), span);
    }
    match syn::parse_str::<Ident>(name) {
        Ok(_) => Ident::new(name, span),
        Err(_) => Ident::new_raw(name, span),
    }
}

/// The name of a member in Rust: `TrainingImage` is `training_image`.
pub(crate) fn member(name: &str) -> Ident {
    identifier(&member_text(name), Span::call_site())
}

/// The same without the mark of a raw identifier.
pub(crate) fn member_text(name: &str) -> String {
    name.to_snake_case()
}

/// The name of a type in Rust.
pub(crate) fn type_name(name: &str) -> Ident {
    let camel = match name.contains('_') {
        true => name.to_upper_camel_case(),
        // Names that differ only in the case of a run of capitals stay different.
        false => name[..1].to_uppercase() + &name[1..],
    };
    identifier(&camel, Span::call_site())
}

/// The variants for the values of an enum, in their order: `ml.m5.large` is `MlM5Large`.
/// A value that would have a name that is taken gets its number behind it.
pub(crate) fn variants<'v>(values: impl Iterator<Item = &'v str>) -> Vec<Ident> {
    // The way out for values that are newer than the model has a variant of its own.
    let mut taken = HashSet::from(["Unknown".to_owned()]);
    values
        .map(|value| {
            let camel = value.to_upper_camel_case();
            let mut name = camel.clone();
            let mut number = 2;
            while !taken.insert(name.clone()) {
                name = format!("{camel}{number}");
                number += 1;
            }
            identifier(&name, Span::call_site())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members() {
        for (name, expected) in [
            ("TrainingImage", "training_image"),
            (
                "EnableSageMakerMetricsTimeSeries",
                "enable_sage_maker_metrics_time_series",
            ),
            ("S3Uri", "s3_uri"),
            ("Type", "r#type"),
            ("Self", "self_"),
        ] {
            assert_eq!(member(name).to_string(), expected);
        }
    }

    #[test]
    fn variants_are_distinct() {
        let names = variants(
            [
                "Pipe",
                "ml.m5.large",
                "ml-m5-large",
                "Unknown",
                "2x",
                "Self",
            ]
            .into_iter(),
        );
        let names: Vec<String> = names.iter().map(Ident::to_string).collect();
        assert_eq!(
            names,
            [
                "Pipe",
                "MlM5Large",
                "MlM5Large2",
                "Unknown2",
                "_2x",
                "Self_"
            ]
        );
    }
}
