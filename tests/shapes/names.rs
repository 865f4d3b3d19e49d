//! Names of a model that generated code needs for itself.

mod model {
    spec_core::shapes! { model = "shapes/names.smithy"; derive(Debug); Names }
}

use model::{Box, Image, ImageBuilder, Names, Outcome, Result};
use spec_core::value::{AsValue, Value};
use spec_core::{Shape, spec};

const NAMES: Names<'static> = spec!(Names {
    vpcId: "a",
    VpcId: "b",
    builder: "c",
    Constant: "d",
    build: "e",
    FromJson: "f",
    lifetime: "g",
    value: "h",
    image: { Id: "i", Outcome: "ok" },
    imageBuilder: { id: "j" },
    outcome: "error",
    option: { some: { clone: "k", debug: { box: { string: "l" } } } },
    choice: { unknown: { string: "m" } },
    tables: {
        severity: "high",
        reads: "inside",
        format: "any",
        text: { start: "n" },
        error: { shapeType: { row: { name: "o" } } },
    },
});

#[test]
fn all_are_told_apart() {
    let built = Names::builder()
        .vpc_id("a")
        .vpc_id_2("b")
        .builder_2("c")
        .constant_2("d")
        .build_2("e")
        .from_json_2("f")
        .lifetime("g")
        .value("h")
        .image(
            Image::builder()
                .id("i")
                .outcome(Outcome::Ok)
                .build()
                .expect("an image"),
        )
        .image_builder(ImageBuilder::builder().id("j").build().expect("a builder"))
        .outcome(Outcome::Error)
        .option(NAMES.option().expect("an option").clone())
        .tables(NAMES.tables().expect("tables").clone())
        .choice(Result::Unknown2(
            Box::builder().string("m").build().expect("a box"),
        ))
        .build()
        .expect("valid");
    assert_eq!(built, NAMES);
    assert_eq!(NAMES.builder_2(), Some("c"));
    assert_eq!(NAMES.lifetime(), Some("g"));
    let json = serde_json::to_string(&NAMES).expect("a value");
    assert_eq!(Names::from_json(&json).expect("valid"), NAMES);
    assert!(json.starts_with(r#"{"vpcId":"a","VpcId":"b","builder":"c""#));
    assert_eq!(Outcome::try_from("error").expect("valid"), Outcome::Error);
    assert!(Outcome::try_from("err").is_err());
}

/// A type of the user's own with the same names.
#[derive(Clone, Debug, PartialEq, Shape)]
#[shape("test.names#Outcome", model = "shapes/names.smithy")]
#[allow(dead_code)] // What counts is that each has a variant.
enum Ended {
    Error,
    Ok,
    None,
    Unknown2,
    Self_,
}

#[derive(Debug, PartialEq, Shape)]
#[shape("test.names#Names", model = "shapes/names.smithy")]
struct Own {
    vpc_id: String,
    #[spec(member = "VpcId")]
    other: String,
    builder: Option<String>,
    outcome: Option<Ended>,
}

#[test]
fn a_derived_type_has_them_too() {
    let own = Own {
        vpc_id: "a".to_owned(),
        other: "b".to_owned(),
        builder: Some("c".to_owned()),
        outcome: Some(Ended::Error),
    };
    assert!(own.validate().is_ok());
    let shown = |name: &str| {
        let Value::Structure(members) = own.as_value() else {
            return None;
        };
        let index = members.shape().member_index(name)?;
        match members.member(index) {
            Value::Text(text) => Some(text),
            _ => None,
        }
    };
    let found = ["vpcId", "VpcId", "builder", "outcome", "build"].map(shown);
    let expected = [Some("a"), Some("b"), Some("c"), Some("error"), None];
    assert_eq!(found, expected);
}
