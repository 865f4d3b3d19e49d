//! Types for every kind of shape, from a model of the user's own.
#![allow(missing_docs)]

mod derive;
mod formats;
mod names;
mod newtypes;
mod rules;
mod schemars;

mod everything {
    spec_core::shapes! { model = "shapes/everything.smithy"; Everything }
}

use everything::{Choice, Color, Everything, Level, Tree};
use spec_core::{BigNumber, Blob, Document, List, Map, Timestamp, spec};

static FULL: Everything<'static> = spec!(Everything {
    text: "abc",
    flag: true,
    tiny: -128,
    small: 300,
    count: 10,
    large: 9_000_000_000,
    half: 0.5,
    whole: 3,
    big: 12345678901234567890123,
    decimal: 1.25,
    data: "aGk=",
    when: 1_700_000_000,
    written: "2023-11-14T22:13:20Z",
    color: "dark-red",
    level: 10,
    names: ["a", "b"],
    sparse: ["a", null],
    matrix: [[1, 2], []],
    labels: { a: "b", "c": "d" },
    holes: { "x y": 3, z: null },
    groups: { one: ["a"], two: ["b", "c"] },
    choice: { other: { count: 5 } },
    tree: { name: "root", left: { name: "leaf" }, branches: [{ name: "twig", choice: { name: "x" } }] },
    type: "t",
    self: "s",
    secret: "hush",
    token: "given",
    size: 7,
});

#[test]
fn a_constant_of_everything() {
    assert_eq!(FULL.text(), "abc");
    assert_eq!(FULL.whole(), Some(3.0));
    assert_eq!(
        FULL.big(),
        Some(BigNumber::Integer(12_345_678_901_234_567_890_123))
    );
    assert_eq!(FULL.data().map(Blob::to_bytes), Some(b"hi".to_vec()));
    assert_eq!(FULL.when(), Some(&Timestamp::EpochSeconds(1_700_000_000.0)));
    assert_eq!(FULL.color(), Some(&Color::DarkRed));
    assert_eq!(FULL.level(), Some(Level::High));
    assert_eq!(FULL.sparse().map(<[_]>::len), Some(2));
    assert_eq!(
        FULL.labels()
            .and_then(|labels| labels.get("a"))
            .map(|a| &**a),
        Some("b")
    );
    assert_eq!(FULL.holes().and_then(|holes| holes.get("z")), Some(&None));
    let Some(Choice::Other(inner)) = FULL.choice() else {
        panic!("{FULL:?}")
    };
    assert_eq!(**inner, Choice::Count(5));
    assert_eq!(
        FULL.tree().and_then(Tree::left).map(Tree::name),
        Some("leaf")
    );
    assert_eq!(FULL.r#type(), Some("t"));
    assert_eq!(FULL.self_(), Some("s"));
    assert_eq!(FULL.size(), Some(7));
}

#[test]
fn json_both_ways() {
    let json = serde_json::to_string(&FULL).expect("JSON");
    let read = Everything::from_json(&json).expect(&json);
    // Numbers beyond 64 bits come back as doubles, which is how JSON's parser reads them.
    assert_eq!(read.tree(), FULL.tree());
    assert_eq!(read.choice(), FULL.choice());
    assert_eq!(read.matrix(), FULL.matrix());
    assert_eq!(read.holes(), FULL.holes());
    assert_eq!(read.when(), FULL.when());
    assert_eq!(read.clone().into_owned(), read);
    let again = serde_json::to_string(&read).expect("JSON");
    assert_eq!(Everything::from_json(&again).expect(&again), read);
}

#[test]
fn documents() {
    let read = Everything::from_json(
        r#"{"text":"a","anything":{"a":[1,null,{"b":1.5}],"c":true,"d":"\u0041"}}"#,
    )
    .expect("valid");
    let Some(Document::Map(map)) = read.anything() else {
        panic!("{read:?}")
    };
    assert_eq!(map.get("c"), Some(&Document::Boolean(true)));
    assert_eq!(map.get("d"), Some(&Document::Text("A".into())));
    let inner = Document::Map(Map::from_iter([("b", Document::Double(1.5))]));
    let list = List::from([Document::Integer(1), Document::Null, inner]);
    assert_eq!(map.get("a"), Some(&Document::List(list)));
    let json = serde_json::to_string(&read).expect("JSON");
    assert_eq!(
        json,
        r#"{"text":"a","anything":{"a":[1,null,{"b":1.5}],"c":true,"d":"A"}}"#
    );
}

#[test]
fn builders_take_what_is_at_hand() {
    let text = String::from("abc");
    let value = Everything::builder()
        .text(&text)
        .names(vec![String::from("x"), String::from("y")])
        .labels([("a", String::from("b"))])
        .choice(Choice::Name("n".into()))
        .tree(Tree::builder().name("t").build().expect("valid"))
        .build()
        .expect("valid");
    assert_eq!(value.names().map(<[_]>::len), Some(2));

    let wrong = Everything::builder()
        .text("abc")
        .choice(Choice::Name("NOT".into()))
        .names(["x", "x"])
        .labels([("A", "b"), ("b", "c"), ("c", "d")])
        .build()
        .expect_err("violations");
    let found: Vec<_> = wrong
        .iter()
        .map(|violation| (violation.path.as_str(), violation.constraint.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("/names", "uniqueItems"),
            ("/labels", "pattern"),
            ("/labels", "length"),
            ("/choice/name", "pattern"),
        ]
    );
}

#[test]
fn enums_of_integers() {
    const NEWER: Everything<'static> = spec!(Everything {
        text: "a",
        level: unknown(-7),
    });
    const BUILT: Everything<'static> = Everything::constant().text("a").level(Level::Low).build();
    assert_eq!(NEWER.level(), Some(Level::unknown(-7)));
    assert_eq!(NEWER.level().map(i32::from), Some(-7));
    assert_eq!(BUILT.level().map(Level::get), Some(1));
    assert_eq!(Level::VALUES, [1, 10]);
    assert_eq!(Level::try_from(10).ok(), Some(Level::High));
    assert!(Level::try_from(11).is_err());
    // What has been let through by hand stays, and a document that says it is refused.
    let json = serde_json::to_string(&NEWER).expect("JSON");
    assert_eq!(json, r#"{"text":"a","level":-7}"#);
    let again = Everything::builder()
        .text("a")
        .level(Level::unknown(-7))
        .build();
    assert_eq!(again.expect("valid"), NEWER);
    let error = Everything::from_json(&json).expect_err("a newer value");
    assert_eq!(
        error.to_string(),
        "/level: -7 is not a value of Level, expected 1, 10"
    );
    let level: Level = serde_json::from_str("10").expect("a level");
    assert_eq!((level, format!("{level:?}").as_str()), (Level::High, "10"));
}

#[test]
fn sensitive_values_are_not_shown() {
    let shown = format!("{FULL:?}");
    assert!(!shown.contains("hush"), "{shown}");
    assert!(shown.contains("secret"), "{shown}");
}

#[test]
fn lifetimes_are_covariant() {
    fn shorter<'a>(value: &'a Everything<'static>) -> &'a Everything<'a> {
        value
    }
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Everything<'static>>();
    assert_eq!(shorter(&FULL).text(), "abc");
}

#[test]
fn builders_take_parts_of_other_values() {
    let labels = FULL.labels().expect("labels").clone();
    let names: List<'_, _> = FULL.names().expect("names").into();
    let built = Everything::builder()
        .text("abc")
        .labels(labels)
        .names(names)
        .build()
        .expect("valid");
    assert_eq!(built.labels(), FULL.labels());
    assert_eq!(built.names(), FULL.names());
}
