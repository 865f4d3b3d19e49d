//! Corrections: facts that count instead of the published ones.
#![cfg(feature = "model")]

use spec_schema::load::ModelBuilder;
use spec_schema::lower::lower;
use spec_schema::model::{Model, ModelErrors};
use spec_schema::sagemaker;

const FACTS: &str = "$version: \"2\"\nnamespace a\n
@length(min: 1, max: 5)\nstring Name\nenum Mode { A, B }
structure Job {\n    @required\n    name: Name\n    other: Name\n    mode: Mode\n}\n";

fn with(corrections: &str) -> Result<Model, ModelErrors> {
    let text = format!("$version: \"2\"\nnamespace a\nuse spec.rules#correction\n{corrections}");
    ModelBuilder::new()
        .add_smithy("facts.smithy", FACTS)
        .add_smithy("corrections.smithy", &text)
        .build()
}

#[test]
fn traits_are_replaced_added_and_taken_away() {
    let model = with(
        "apply Job$name @correction(reason: \"r1\", traits: { required: null, length: { max: 9 } })
        apply Name @correction(reason: \"r2\", traits: { \"smithy.api#pattern\": \"^a\" })
        apply Mode @correction(reason: \"r3\", values: [\"C\"])",
    )
    .unwrap();
    let tables = lower(&model, &model.find("Job")).unwrap();
    let tables = tables.view();
    let job = tables.shape(0);
    let name = job.member(job.member_index("name").unwrap());
    assert!(!name.is_required());
    assert_eq!(name.shape().row().length.max, 9);
    // A member's trait replaces the shape's as a whole.
    assert_eq!(name.shape().row().length.min, 0);
    assert_eq!(name.shape().pattern_source(), Some("^a"));
    let other = job.member(job.member_index("other").unwrap());
    assert_eq!(other.shape().row().length.max, 5);
    let mode = job.member(job.member_index("mode").unwrap()).shape();
    assert_eq!(mode.value_index("C"), Some(2));
    let told: Vec<(Option<&str>, &str, bool, bool, &str)> = model
        .corrections()
        .iter()
        .map(|correction| {
            (
                correction.member.as_deref(),
                correction.trait_id.name(),
                correction.published.is_some(),
                correction.corrected.is_some(),
                correction.reason.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (None, "pattern", false, true, "r2"),
            (None, "enumValue", false, true, "r3"),
            (Some("name"), "required", true, false, "r1"),
            (Some("name"), "length", true, true, "r1"),
        ]
    );
}

#[test]
fn a_correction_that_is_published_by_now_is_warned_of() {
    let model = with(
        "apply Name @correction(reason: \"r\", traits: { length: { min: 1, max: 5 } })
        apply Mode @correction(reason: \"r\", values: [\"B\"])",
    )
    .unwrap();
    let warnings: Vec<String> = model
        .warnings()
        .iter()
        .map(|warning| warning.kind().to_string())
        .collect();
    assert_eq!(
        warnings,
        [
            "the correction of `a#Name` is not needed: smithy.api#length is published as it says",
            "the correction of `a#Mode` is not needed: the value \"B\" is published as it says",
        ]
    );
    assert!(model.corrections().is_empty());
}

#[test]
fn faults_of_corrections_are_told_at_their_place() {
    for (text, expected) in [
        (
            "apply Name @correction(traits: {})",
            "corrections.smithy:4:24: the trait `spec.rules#correction`: expected an object with \
             the string `reason`, found an object",
        ),
        (
            "apply Name @correction(reason: \"r\", traits: { lenght: { max: 1 } })",
            "corrections.smithy:4:47: there is no trait `smithy.api#lenght`",
        ),
        (
            "apply Name @correction(reason: \"r\", traits: { length: { max: -1 } })",
            "corrections.smithy:4:62: the trait `smithy.api#length`: expected an integer that is \
             not negative, found a number",
        ),
        (
            "apply Name @correction(reason: \"r\", value: [])",
            "corrections.smithy:4:37: a correction has no property `value`",
        ),
        (
            "apply Nam @correction(reason: \"r\")",
            "corrections.smithy:4:7: there is no shape `a#Nam`; did you mean `a#Name`?",
        ),
    ] {
        let errors = with(text).unwrap_err().to_string();
        assert_eq!(errors.lines().next(), Some(expected), "{text}");
    }
}

#[test]
fn what_corrects_sagemaker_is_needed() {
    let model = sagemaker::model().unwrap();
    let texts: Vec<String> = model
        .warnings()
        .iter()
        .map(|warning| warning.render(model.sources()))
        .collect();
    assert!(
        !texts.iter().any(|text| text.contains("correction")),
        "{texts:?}"
    );
}
