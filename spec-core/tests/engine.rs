//! The engine over JSON: every fault at its path, and the rest of the document still read.

use spec_core::engine::validate;
use spec_core::{Constraint, ConstraintViolations};
use spec_schema::table::{
    Comparison, ConditionRow, Expression, Length, MemberRow, Rows, Severity, ShapeRow, ShapeType,
    Tables, Text,
};

const fn text(start: u32, len: u32) -> Text {
    Text { start, len }
}

const fn rows(start: u32, len: u32) -> Rows {
    Rows { start, len }
}

const fn member(name: Text, shape: u32, required: bool) -> MemberRow {
    MemberRow {
        required,
        ..MemberRow::new(name, shape)
    }
}

//                  0     6   10   14    19   23   27     33    38   42    47
const TEXT: &str =
    "ns#JobModeNameTags PipeFileActiveCountsKey ValueSourceNameOrTagsgive a name or tags";

/// `Job { Mode (enum, required), Name (1 to 4 characters), Tags (at most 2, unique keys),
/// Active (boolean), Counts (map) }`, where a name or tags must be given.
static TABLES: Tables<'static> = Tables {
    text: TEXT,
    shapes: &[
        ShapeRow {
            id: text(0, 6),
            members: rows(0, 5),
            conditions: rows(0, 1),
            ..ShapeRow::new(ShapeType::Structure)
        },
        ShapeRow {
            id: text(3, 7),
            values: rows(0, 2),
            ..ShapeRow::new(ShapeType::Enum)
        },
        ShapeRow {
            length: Length { min: 1, max: 4 },
            ..ShapeRow::new(ShapeType::String)
        },
        ShapeRow {
            length: Length { min: 0, max: 2 },
            members: rows(5, 1),
            ..ShapeRow::new(ShapeType::List)
        },
        ShapeRow::new(ShapeType::Boolean),
        ShapeRow {
            members: rows(6, 2),
            ..ShapeRow::new(ShapeType::Map)
        },
        ShapeRow::new(ShapeType::Byte),
    ],
    members: &[
        member(text(6, 4), 1, true),
        member(text(10, 4), 2, false),
        member(text(14, 4), 3, false),
        member(text(27, 6), 4, false),
        member(text(33, 6), 5, false),
        member(text(10, 4), 2, false),
        member(text(39, 3), 2, false),
        member(text(43, 5), 6, false),
    ],
    values: &[text(19, 4), text(23, 4)],
    conditions: &[ConditionRow {
        name: text(54, 10),
        documentation: text(64, 19),
        source: text(0, 0),
        severity: Severity::Error,
        needed: 0,
        texts: 0,
        tests: Rows::NONE,
        expression: 5,
    }],
    expressions: &[
        Expression::Null,
        Expression::Member(1),
        Expression::Member(2),
        Expression::Compare(Comparison::NotEqual, 1, 0),
        Expression::Compare(Comparison::NotEqual, 2, 0),
        Expression::Or(3, 4),
    ],
    ..Tables::EMPTY
};

fn check(json: &str) -> Result<ConstraintViolations, serde_json::Error> {
    validate(
        TABLES.shape(0),
        &mut serde_json::Deserializer::from_str(json),
    )
}

#[track_caller]
fn finds(json: &str, expected: &[(&str, Constraint)]) {
    let violations = check(json).expect("well-formed JSON");
    let found: Vec<_> = violations
        .iter()
        .map(|violation| (violation.path.as_str(), violation.constraint))
        .collect();
    assert_eq!(found, expected, "{json}\n{violations}");
}

#[test]
fn valid_values() {
    finds(r#"{"Mode":"File","Name":"ab"}"#, &[]);
    finds(
        r#"{"Mode":"\u0046ile","Tags":[],"Active":null,"Counts":{"a":1}}"#,
        &[],
    );
}

#[test]
fn everything_at_once() {
    finds(
        r#"{"Mode":"file","Name":"abcde","Tags":["a","","c"],"Active":"true","Counts":{"a":128,"b":1.0},"Nam":[{}]}"#,
        &[
            ("/Mode", Constraint::Enum),
            ("/Name", Constraint::Length),
            ("/Tags/1", Constraint::Length),
            ("/Tags", Constraint::Length),
            ("/Active", Constraint::Type),
            ("/Counts/a", Constraint::Type),
            ("/Counts/b", Constraint::Type),
            ("/Nam", Constraint::UnknownMember),
        ],
    );
}

#[test]
fn absence() {
    finds(
        r#"{"Mode":null,"Name":null}"#,
        &[("/Mode", Constraint::Required), ("", Constraint::Condition)],
    );
    finds(
        r#"{"Mode":"File","Tags":[null]}"#,
        &[("/Tags/0", Constraint::Type)],
    );
    finds("null", &[("", Constraint::Type)]);
    finds("[1,[2]]", &[("", Constraint::Type)]);
}

#[test]
fn keys_given_twice() {
    finds(
        r#"{"Mode":"File","Mode":"Pipe","Name":"a","Counts":{"a/~":1,"a/~":2,"":3}}"#,
        &[
            ("/Mode", Constraint::DuplicateKey),
            ("/Counts/a~1~0", Constraint::DuplicateKey),
            ("/Counts", Constraint::Length),
        ],
    );
}

#[test]
fn a_rule_is_told_by_name_and_in_words() {
    let violations = check(r#"{"Mode":"File"}"#).expect("well-formed JSON");
    let rule = violations.iter().next().expect("a violation");
    assert_eq!(rule.condition.as_deref(), Some("NameOrTags"));
    assert_eq!(rule.to_string(), "give a name or tags");
}

#[test]
fn what_is_not_json_is_an_error() {
    let deep = "[".repeat(10_000);
    for text in [
        "",
        "{",
        "{\"Mode\":}",
        deep.as_str(),
        "{\"Mode\":\"\u{1}\"}",
    ] {
        assert!(check(text).is_err());
    }
}
