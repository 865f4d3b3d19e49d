//! What is remarkable in a model that can be lowered, and what cannot.
#![cfg(feature = "model")]

use spec_schema::load::ModelBuilder;
use spec_schema::lower::lower_and_check;

/// The first line of each finding: warnings, or else errors.
fn findings(text: &str) -> Vec<String> {
    let text = format!("$version: \"2\"\nnamespace a\n{text}");
    let model = ModelBuilder::new().add_smithy("m", &text).build().unwrap();
    let found = match lower_and_check(&model, &model.find("A")) {
        Ok(tables) => tables.warnings().to_string(),
        Err(errors) => errors.to_string(),
    };
    let first = |line: &&str| !line.starts_with(' ') && !line.is_empty();
    found.lines().filter(first).map(str::to_string).collect()
}

#[test]
fn patterns_need_a_text_of_the_right_length() {
    for (text, expected) in [
        (
            "@pattern(\"^a{3,5}$\") @length(min: 3, max: 9) string A",
            "",
        ),
        (
            "@pattern(\"^a{3,5}$\") @length(max: 2) string A",
            "m:3:10: warning: pattern of a#A: no text of the right length matches it",
        ),
        (
            "@pattern(\"^a{3,5}$\") @length(min: 6) string A",
            "m:3:10: warning: pattern of a#A: no text of the right length matches it",
        ),
        (
            "@pattern(\"^a$b\") string A",
            "m:3:10: warning: pattern of a#A: no text of the right length matches it",
        ),
        (
            "structure A { @length(max: 1) b: B }\n@pattern(\"^aa\") string B",
            "m:4:10: warning: pattern of a#B: no text of the right length matches it",
        ),
    ] {
        assert_eq!(findings(text).join("\n"), expected, "{text}");
    }
}

#[test]
fn values_of_enums_keep_the_constraints_of_their_enum() {
    let text = "@pattern(\"^[a-z]+$\") @length(max: 3)\nenum A {\n    X = \"abc\"\n    Y = \"Abc\"\n    \
        Z = \"abcd\"\n}";
    assert_eq!(
        findings(text),
        [
            "m:6:5: warning: the value \"Abc\" of a#A breaks its own pattern",
            "m:7:5: warning: the value \"abcd\" of a#A breaks its own length",
        ]
    );
}

#[test]
fn defaults_keep_the_constraints_of_their_members() {
    let text = |default: &str| {
        format!("structure A {{\n    b: B = \"{default}\"\n}}\n@pattern(\"^[a-z]+$\") string B")
    };
    assert!(findings(&text("abc")).is_empty());
    assert_eq!(
        findings(&text("")),
        ["m:4:12: warning: the default of a#A$b breaks its pattern"]
    );
    assert_eq!(
        findings(&text("A")),
        ["m:4:12: the default of a#A$b breaks its pattern"]
    );
}
