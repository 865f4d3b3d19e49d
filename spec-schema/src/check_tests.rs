use super::*;
use crate::table::{Length, MemberRow, Range, Rows, ShapeRow, Tables, Text};

const fn text(start: u32, len: u32) -> Text {
    Text { start, len }
}

//                  0    5    10     16   20 22  25
const TEXT: &str = "ns#ModePipeFileFastFileImage1100";

static TABLES: Tables<'static> = Tables {
    text: TEXT,
    shapes: &[
        ShapeRow {
            id: text(0, 7),
            values: Rows { start: 0, len: 3 },
            ..ShapeRow::new(ShapeType::Enum)
        },
        ShapeRow {
            length: Length { min: 1, max: 3 },
            ..ShapeRow::new(ShapeType::String)
        },
        ShapeRow {
            id: text(0, 7),
            members: Rows { start: 0, len: 1 },
            ..ShapeRow::new(ShapeType::Structure)
        },
        ShapeRow {
            range: Some(0),
            ..ShapeRow::new(ShapeType::Integer)
        },
        ShapeRow::new(ShapeType::Boolean),
        ShapeRow {
            length: Length { min: 1, max: 3 },
            sensitive: true,
            ..ShapeRow::new(ShapeType::String)
        },
    ],
    values: &[text(7, 4), text(11, 4), text(15, 8)],
    members: &[MemberRow {
        required: true,
        ..MemberRow::new(text(23, 5), 1)
    }],
    ranges: &[Range {
        min: Some(Bound {
            text: text(28, 1),
            integer: Some(1),
            double: 1.0,
        }),
        max: Some(Bound {
            text: text(29, 3),
            integer: Some(100),
            double: 100.0,
        }),
    }],
    ..Tables::EMPTY
};

#[track_caller]
fn says(fault: Option<Fault<'_>>, shape: u32, message: &str) {
    let fault = fault.expect("a fault");
    assert_eq!(fault.message(TABLES.shape(shape)).as_str(), message);
}

#[test]
fn a_wrong_value_of_an_enum() {
    let shape = TABLES.shape(0);
    assert_eq!(enumeration(shape, "FastFile"), None);
    let fault = enumeration(shape, "file");
    says(
        fault,
        0,
        "\"file\" is not a value of Mode, expected \"Pipe\", \"File\" or \"FastFile\"",
    );
    assert_eq!(
        fault.and_then(|fault| fault.suggestion(shape)),
        Some("File")
    );
    let far = enumeration(shape, "ShardedByKey");
    assert_eq!(far.and_then(|fault| fault.suggestion(shape)), None);
}

#[test]
fn a_text_is_measured_in_characters() {
    let shape = TABLES.shape(1);
    assert_eq!(text_length(shape, "👍👍👍"), None);
    assert_eq!(text_length(shape, "a"), None);
    says(
        text_length(shape, "👍👍👍👍"),
        1,
        "the text has 4 characters, expected 1 to 3",
    );
    says(
        text_length(shape, ""),
        1,
        "the text has 0 characters, expected 1 to 3",
    );
}

#[test]
fn a_sensitive_text_shows_neither_value_nor_size() {
    says(
        text_length(TABLES.shape(5), "secret"),
        5,
        "the length is not allowed, expected 1 to 3",
    );
    says(
        Some(Fault::Type(Found::Integer(1234))),
        5,
        "expected a string, found a number: put it in quotes",
    );
}

#[test]
fn a_number_out_of_range() {
    let shape = TABLES.shape(3);
    assert_eq!(range(shape, Number::Integer(1)), None);
    assert_eq!(range(shape, Number::Double(100.0)), None);
    says(
        range(shape, Number::Integer(-7)),
        3,
        "-7 is out of range, expected 1 to 100",
    );
    assert!(range(shape, Number::Integer(i128::MAX)).is_some());
    assert!(range(shape, Number::Double(f64::NAN)).is_some());
}

#[test]
fn an_unknown_member_and_a_missing_one() {
    let shape = TABLES.shape(2);
    let fault = Fault::UnknownMember("imag");
    says(Some(fault), 2, "Mode has no member \"imag\"");
    assert_eq!(fault.suggestion(shape), Some("Image"));
    says(Some(Fault::Required(0)), 2, "Image is required");
}

#[test]
fn a_quoted_boolean() {
    says(
        Some(Fault::Type(Found::Text("true"))),
        4,
        "expected true or false, found the string \"true\": remove the quotes",
    );
}

#[test]
fn constants_see_the_same_words() {
    const MESSAGE: Message = match enumeration(TABLES.shape(0), "Fil") {
        Some(fault) => fault.message(TABLES.shape(0)),
        None => Message::new(),
    };
    assert_eq!(
        MESSAGE.as_str(),
        "\"Fil\" is not a value of Mode, expected \"Pipe\", \"File\" or \"FastFile\""
    );
}

#[cfg(feature = "model")]
#[test]
fn a_text_against_its_pattern() {
    use crate::pattern::{Pool, Semantics, compile};
    use crate::table::PatternRow;

    let compiled = compile("[a-z]+(-[a-z]+)*", Semantics::JavaMatches).expect("a pattern");
    let mut pool = Pool::new();
    let table = pool.add(&compiled);
    let bytes = pool.as_bytes();
    let row = ShapeRow {
        pattern: Some(0),
        ..ShapeRow::new(ShapeType::String)
    };
    let shapes = [
        row,
        ShapeRow {
            sensitive: true,
            ..row
        },
    ];
    let patterns = [PatternRow {
        source: text(0, 0),
        table,
    }];
    let tables = Tables {
        shapes: &shapes,
        patterns: &patterns,
        bytes,
        ..Tables::EMPTY
    };
    for (index, value, message) in [
        (
            0,
            "my_job",
            "\"my_job\" is not allowed: \"_\" cannot stand at character 3, \
             expected a lower-case letter, '-' or the end",
        ),
        (
            0,
            "my-",
            "\"my-\" is not allowed: it ends too early, expected a lower-case letter",
        ),
        (
            1,
            "my_job",
            "the text is not allowed: it goes wrong, expected a lower-case letter, '-' or the end",
        ),
    ] {
        let shape = tables.shape(index);
        let fault = text_pattern(shape, value).expect("a fault");
        assert_eq!(fault.constraint(), Constraint::Pattern);
        assert_eq!(fault.message(shape).as_str(), message);
    }
    assert_eq!(text_pattern(tables.shape(0), "my-job"), None);
}
