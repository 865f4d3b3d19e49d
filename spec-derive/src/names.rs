//! Rust names for the names of a model.

use std::collections::HashSet;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};
use spec_schema::table::Shape;
use syn::ext::IdentExt;

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

/// What generated types and their builders have for themselves.
const OWN_FUNCTIONS: [&str; 5] = ["build", "builder", "constant", "from_json", "into_owned"];

/// The names of a shape's members in Rust, in their order: `TrainingImage` is `training_image`.
/// One whose name is taken, by a member before it or by a function of the type, gets a number
/// behind it: `builder_2`.
pub(crate) fn members(shape: Shape<'_>) -> Vec<Ident> {
    let names = (0..shape.member_count()).map(|index| shape.member(index).model_name());
    distinct_members(names)
}

fn distinct_members<'n>(names: impl Iterator<Item = &'n str>) -> Vec<Ident> {
    let mut taken = HashSet::from(OWN_FUNCTIONS.map(str::to_owned));
    names
        .map(|name| {
            let plain = member_text(name);
            let name = distinct(&mut taken, &plain, |number| format!("{plain}_{number}"));
            identifier(&name, Span::call_site())
        })
        .collect()
}

/// A name that is not taken: the plain one, or the first with a number that is free.
pub(crate) fn free<N>(plain: N, is_taken: impl Fn(&N) -> bool, numbered: impl Fn(u32) -> N) -> N {
    let (mut name, mut number) = (plain, 2);
    while is_taken(&name) {
        name = numbered(number);
        number += 1;
    }
    name
}

/// The same, which takes it.
fn distinct(taken: &mut HashSet<String>, plain: &str, numbered: impl Fn(u32) -> String) -> String {
    let name = free(plain.to_owned(), |name| taken.contains(name), numbered);
    taken.insert(name.clone());
    name
}

/// The trait that stands for a required member in the type of a builder. It bears the member's
/// name as the model has it, since errors show it; members of other structures may have names
/// that differ in case alone.
pub(crate) fn required(name: &str, setter: &Ident) -> Ident {
    let plain = member_text(name);
    let setter = setter.unraw().to_string();
    let number = setter.strip_prefix(&plain).unwrap_or_default();
    identifier(&format!("{name}{number}"), Span::call_site())
}

/// The name of a member in Rust, without the mark of a raw identifier, and without regard to
/// what else has it.
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
            let name = distinct(&mut taken, &camel, |number| format!("{camel}{number}"));
            identifier(&name, Span::call_site())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_distinct() {
        let (names, expected): (Vec<&str>, Vec<&str>) = [
            ("TrainingImage", "training_image"),
            (
                "EnableSageMakerMetricsTimeSeries",
                "enable_sage_maker_metrics_time_series",
            ),
            ("S3Uri", "s3_uri"),
            ("Type", "r#type"),
            ("Self", "self_"),
            ("vpcId", "vpc_id"),
            ("VpcId", "vpc_id_2"),
            ("VPCId", "vpc_id_3"),
            ("Builder", "builder_2"),
            ("type", "type_2"),
        ]
        .into_iter()
        .unzip();
        let found = distinct_members(names.iter().copied());
        let found: Vec<String> = found.iter().map(Ident::to_string).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn required_members_have_the_names_of_the_model() {
        for (name, setter, expected) in [
            ("TrainingImage", "training_image", "TrainingImage"),
            ("vpcId", "vpc_id", "vpcId"),
            ("VpcId", "vpc_id_2", "VpcId_2"),
            ("type", "r#type", "r#type"),
        ] {
            let setter = match setter.strip_prefix("r#") {
                Some(raw) => Ident::new_raw(raw, Span::call_site()),
                None => Ident::new(setter, Span::call_site()),
            };
            assert_eq!(required(name, &setter).to_string(), expected);
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
