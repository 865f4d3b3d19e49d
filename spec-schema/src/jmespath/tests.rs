use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::*;

#[track_caller]
fn refuses(source: &str, message: &str) {
    assert_eq!(
        parse(source).expect_err("an error").to_string(),
        message,
        "{source}"
    );
}

/// An expression with all its parentheses.
fn told(expr: &Expr) -> String {
    let list = |list: &[Expr]| list.iter().map(told).collect::<Vec<_>>().join(", ");
    match &expr.kind {
        ExprKind::Null => "null".into(),
        ExprKind::Boolean(value) => value.to_string(),
        ExprKind::Number(value) => value.to_string(),
        ExprKind::Text(text) => format!("'{text}'"),
        ExprKind::NoEntries => "{}".into(),
        ExprKind::Current => "@".into(),
        ExprKind::Member(name) => name.clone(),
        ExprKind::Of(outer, inner) => format!("{}.{}", told(outer), told(inner)),
        ExprKind::Index(of, index) => format!("{}[{index}]", told(of)),
        ExprKind::Flatten(of) => format!("{}[]", told(of)),
        ExprKind::Filter(of, condition) => format!("{}[?{}]", told(of), told(condition)),
        ExprKind::Project(of, each) => format!("project({}, {})", told(of), told(each)),
        ExprKind::Elements(elements) => format!("[{}]", list(elements)),
        ExprKind::Compare(comparison, left, right) => {
            format!("({} {comparison:?} {})", told(left), told(right))
        }
        ExprKind::And(left, right) => format!("({} && {})", told(left), told(right)),
        ExprKind::Or(left, right) => format!("({} || {})", told(left), told(right)),
        ExprKind::Not(inner) => format!("!{}", told(inner)),
        ExprKind::Pipe(left, right) => format!("({} | {})", told(left), told(right)),
        ExprKind::Call(name, _, arguments) => format!("{name}({})", list(arguments)),
        ExprKind::Reference(inner) => format!("&{}", told(inner)),
    }
}

#[test]
fn precedence_and_projections() {
    for (source, expected) in [
        ("!A && B == 'x' || C", "((!A && (B Equal 'x')) || C)"),
        ("A.B.C", "A.B.C"),
        ("A[0].B", "A[0].B"),
        ("A[].B", "project(A[], B)"),
        ("A[].B.C", "project(A[], B.C)"),
        ("A[].B[].C", "project(project(A[], B)[], C)"),
        ("A[*].B", "project(A, B)"),
        ("A[?B == `null`].C", "project(A[?(B Equal null)], C)"),
        ("A[?B].C == 'x'", "(project(A[?B], C) Equal 'x')"),
        (
            "A[] | [?@ != 'x']",
            "(project(A[], @) | project(@[?(@ NotEqual 'x')], @))",
        ),
        ("length([A, B][?@])", "length(project([A, B][?@], @))"),
        ("sum(map(&length(@), A))", "sum(map(&length(@), A))"),
        (
            "A >= B && C < `-1.5`",
            "((A GreaterOrEqual B) && (C Less -1.5))",
        ),
        ("!contains(A, B)", "!contains(A, B)"),
        ("keys(A)[0]", "keys(A)[0]"),
        ("A || B | C", "((A || B) | C)"),
    ] {
        assert_eq!(told(&parse(source).expect(source)), expected, "{source}");
    }
}

#[test]
fn spans() {
    let ExprKind::Or(_, right) = parse("!A && B == 'x' || C").expect("an expression").kind else {
        panic!("|| binds least")
    };
    assert_eq!(right.span, 18..19);
    let ExprKind::Call(_, name, _) = parse("length( A )").expect("a call").kind else {
        panic!("a call")
    };
    assert_eq!(name, 0..6);
}

#[test]
fn literals() {
    for (source, expected) in [
        ("`null`", "null"),
        ("` true `", "true"),
        ("`\"Pipe\"`", "'Pipe'"),
        ("`-1.5e2`", "-150"),
        ("`[]`", "[]"),
        ("`{}`", "{}"),
        ("`[\"a,]\", 1 , [null]]`", "['a,]', 1, [null]]"),
        ("'it\\'s'", "'it's'"),
        ("\"odd name\"", "odd name"),
    ] {
        assert_eq!(told(&parse(source).expect(source)), expected, "{source}");
    }
}

#[test]
fn what_is_refused() {
    let start = "expected a member, a literal, a function, '!' or '('";
    refuses("", &format!("{start}, at byte 0"));
    refuses("A &&", &format!("{start}, at byte 4"));
    refuses("f()", &format!("{start}, at byte 2"));
    refuses("A B", "expected an operator or the end, at byte 2");
    refuses("(A", "expected ')', at byte 2");
    refuses("A.'x'", "expected a member, at byte 2");
    refuses(
        "A[-1]",
        "indices from the end are not supported in conditions, at byte 2",
    );
    refuses(
        "A[1:2]",
        "slices are not supported in conditions, at byte 3",
    );
    refuses("A[1", "expected ']', at byte 3");
    refuses("A[?B", "expected ']', at byte 4");
    refuses(
        "A.*",
        "wildcards for members are not supported in conditions, at byte 2",
    );
    refuses(
        "{a: A}",
        "hashes are not supported in conditions, at byte 0",
    );
    refuses("f(A", "expected ',' or ')', at byte 3");
    refuses(
        "`{\"a\": 1}`",
        "objects with entries are not supported in conditions, at byte 0",
    );
    refuses("`[1,]`", "expected a JSON value, at byte 0");
    refuses(
        "`1e999`",
        "expected a number within the range of doubles, at byte 0",
    );
    refuses("A == 'x", "the text is not closed, at byte 5");
    refuses("A = B", "expected '==', at byte 2");
    refuses("é", "expected a name, a literal or an operator, at byte 0");
    refuses(
        "A[99999999999999999999]",
        "expected a whole number, at byte 2",
    );
}

#[test]
fn depth_is_limited() {
    for open in ["(", "!", "f(", "A[?", "`[", "&"] {
        let error = parse(&open.repeat(100_000)).expect_err("an error");
        assert!(error.span.start < 1000, "{error}");
    }
    let nested = format!("`{}{}`", "[".repeat(100_000), "]".repeat(100_000));
    refuses(&nested, "nested deeper than 64 levels, at byte 0");
    let long = std::vec!["A"; 1000].join(" || ");
    assert!(parse(&long).is_ok());
    let path = std::vec!["A"; 64].join(".");
    assert!(parse(&path).is_ok());
    refuses(
        &std::vec!["A"; 65].join("."),
        "nested deeper than 64 levels, at byte 2",
    );
}

#[test]
fn rows_are_limited() {
    for (operator, place) in [
        (" || ", 5122),
        (" && ", 5122),
        (".", 2049),
        (" | ", 4098),
        (" == ", 5122),
        ("[].", 4097),
    ] {
        let row = std::vec!["A"; 100_000].join(operator);
        let error = parse(&row).expect_err("an error").to_string();
        assert_eq!(error, format!("more than 1024 operators, at byte {place}"));
    }
}

#[test]
fn long_texts_are_read_once() {
    let many = std::vec!["1"; 100_000].join(",");
    assert!(parse(&format!("`[{many}]`")).is_ok());
    assert!(parse(&format!("[{many}]").replace('1', "A")).is_ok());
    assert!(parse(&format!("'{}'", "x".repeat(1_000_000))).is_ok());
    let digits = "9".repeat(1_000_000);
    refuses(
        &format!("`{digits}`"),
        "expected a number within the range of doubles, at byte 0",
    );
    assert!(parse(&format!("`0.{digits}`")).is_ok());
}
