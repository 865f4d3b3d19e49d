//! Conditions in a model: what is wrong with one is told when the model is lowered, at its
//! place.
#![cfg(feature = "model")]

use spec_schema::condition::text_bit;
use spec_schema::load::ModelBuilder;
use spec_schema::lower::{self, LowerErrors, OwnedTables};

const SHAPES: &str = r#"$version: "2.0"
namespace shop

use smithy.contracts#conditions
use spec.rules#warnings

structure Order {
    Name: String
    Count: Integer
    Paid: Boolean
    Mode: Mode
    Lines: Lines
    Notes: Notes
    Due: Timestamp
    Extra: Document
    Parent: Order
    Parents: Orders
}
list Orders { member: Order }
list Lines { member: Line }
structure Line { Item: String, Amount: Integer, Codes: Codes }
list Codes { member: String }
map Notes { key: String, value: String }
enum Mode {
    FAST = "Fast"
    SLOW = "Slow"
}
"#;

const TRAITS: &str = include_str!("../models/spec.rules.smithy");

/// The tables of the shapes where one has a condition.
fn lowered(shape: &str, expression: &str) -> Result<OwnedTables, LowerErrors> {
    let quoted = expression.replace('\\', "\\\\").replace('"', "\\\"");
    let source = format!(
        "{SHAPES}\napply {shape} @conditions({{ Rule: {{ expression: \"{quoted}\" }} }})\n"
    );
    let model = ModelBuilder::new()
        .add_smithy("shop.smithy", &source)
        .add_smithy("spec.rules.smithy", TRAITS)
        .build()
        .expect("a model");
    lower::lower(&model, &model.find("Order"))
}

/// What is told of a condition on the order; nothing where it is right.
fn told(shape: &str, expression: &str) -> Option<String> {
    let errors = lowered(shape, expression).err()?;
    let text = errors.to_string();
    let line = SHAPES.lines().count() + 2;
    assert!(text.starts_with(&format!("shop.smithy:{line}:")), "{text}");
    let first = text.lines().next().unwrap_or_default();
    Some(
        first
            .split_once(": condition Rule of ")
            .map_or(first, |(_, rest)| rest)
            .to_owned(),
    )
}

#[test]
fn conditions_that_fit_the_model() {
    for expression in [
        "Paid || Count > `0`",
        "Mode == 'Fast' || contains(`[\"Slow\"]`, Mode)",
        "length(Lines[?Item == `null`].Amount) == `0`",
        "all_distinct(Lines[].Codes[]) && max(Lines[].Amount) < `3`",
        "sum(map(&length(@), not_null(Lines[].Codes, `[]`))) <= `2`",
        "Parent.Parent.Name != Name",
        "Lines[0].Item == keys(Notes)[0] || Notes.anything == 'x'",
        "(Mode == 'Fast') == (`null` != Parent.Parent.Parent.Parent.Parent.Name)",
        "(Lines[?Item == `null`] | length(@) == `0` && length(@) != `3`) || !Paid",
        "(Mode == 'Fast' | @ || !@) && length(Lines[]) != `0`",
        "length(entries(Notes)[?key == value]) == `0`",
        "difference(seconds(Due), `1`) > `0`",
        "length(descend(Parent, &not_null(Parents, `[]`))) < `3`",
        "(Lines[].Item | length(@)) == `1`",
        "all_match(Lines[].Item, Lines[].Codes[])",
        "Extra != `null`",
    ] {
        assert_eq!(told("Order", expression), None, "{expression}");
    }
    assert_eq!(told("Lines", "all_distinct([].Item)"), None);
    assert_eq!(told("Notes", "length(@) < `3`"), None);
}

#[test]
fn what_a_condition_needs_is_known() {
    const FAST: u64 = text_bit("Fast");
    const SLOW: u64 = text_bit("Slow");
    for (expression, members, texts, tests) in [
        (
            "Name == `null` || `null` == Mode || Paid",
            &["Name", "Mode"][..],
            0,
            0,
        ),
        ("Mode != 'Fast' || Name != `null`", &["Mode"], FAST, 2),
        ("Mode != 'Fast' && Name == `null`", &[], 0, 0),
        (
            "Mode == 'Slow' || !(Mode == 'Fast' || Name == 'Fast')",
            &[],
            FAST,
            1,
        ),
        (
            "!(Parent.Mode == 'Fast' && Mode == 'Slow')",
            &["Mode", "Parent"],
            FAST | SLOW,
            0,
        ),
        (
            "length(Lines[?Item == 'Fast' && Amount > `1`]) == `0`",
            &[],
            FAST,
            0,
        ),
        ("length(Lines[?Item != 'Fast']) == `0`", &[], 0, 0),
        ("length(Lines[?Item == 'Fast']) != `0`", &[], 0, 0),
        (
            "Count > `1` || Parent.Parent.Name == `null`",
            &["Parent"],
            0,
            1,
        ),
    ] {
        let tables = lowered("Order", expression).expect("tables");
        let order = tables.view().find("Order").expect("the shape");
        let tables = tables.view();
        let order = tables.shape(order);
        let row = order.condition(0).row();
        let needed: Vec<_> = (0..order.member_count())
            .filter(|member| row.needed >> member & 1 == 1)
            .map(|member| order.member(member).name())
            .collect();
        assert_eq!(needed, members, "{expression}");
        assert_eq!((row.texts, row.tests.len), (texts, tests), "{expression}");
    }
}

#[test]
fn what_is_wrong_is_told() {
    for (expression, message) in [
        (
            "Nam == 'x'",
            "Order has no member Nam; did you mean Name?, at byte 0",
        ),
        (
            "Lines[].item == `null`",
            "Line has no member item; did you mean Item?, at byte 8",
        ),
        (
            "Lines == `3`",
            "a list cannot be compared with a number, at byte 0",
        ),
        (
            "Name < 'x'",
            "a text cannot be compared with a text, at byte 0",
        ),
        (
            "(Count < `1`) == `true`",
            "true or false cannot be compared with true or false, at byte 0",
        ),
        (
            "Mode == 'fast'",
            "Mode has no value \"fast\"; did you mean Fast?, at byte 8",
        ),
        (
            "lenght(Name) == `1`",
            "there is no function lenght; did you mean length?, at byte 0",
        ),
        (
            "length(Name, Mode) == `1`",
            "length takes one text, list or map, at byte 0",
        ),
        (
            "length(Count) == `1`",
            "a number where a text, a list or a map is expected, at byte 7",
        ),
        ("Name", "a text where true or false is expected, at byte 0"),
        (
            "Count && Paid",
            "a number where true or false is expected, at byte 0",
        ),
        (
            "Lines.Item == `null`",
            "a list where a structure is expected, at byte 6",
        ),
        (
            "Name[].x == `null`",
            "a text where a list is expected, at byte 0",
        ),
        (
            "keys(Lines) == `null`",
            "a list where a map is expected, at byte 5",
        ),
        (
            "sum(Lines[].Item) == `1`",
            "a text where a number is expected, at byte 4",
        ),
        (
            "contains(Lines[].Item, Count)",
            "a number where a text is expected, at byte 23",
        ),
        (
            "length(Lines[*].Codes[?@ == 'x']) == `0`",
            "a projection in a projection lists lists; write [] before it, at byte 16",
        ),
        (
            "Lines[].length(@) == `1`",
            "a structure where a text, a list or a map is expected, at byte 15",
        ),
        (
            "length(map(Item, Lines)) == `1`",
            "a value where an expression with & before it is expected, at byte 11",
        ),
        (
            "&Name == 'x'",
            "a reference to an expression where a value is expected, at byte 0",
        ),
        ("Name == 'x", "the text is not closed, at byte 8"),
    ] {
        let found = told("Order", expression).unwrap_or_default();
        let found = found
            .split_once("Order: ")
            .map_or(&*found, |(_, rest)| rest);
        assert_eq!(found, message, "{expression}");
    }
}

#[test]
fn shapes_and_severities_that_do_not_exist() {
    let found = told("Mode", "`true`").unwrap_or_default();
    assert!(
        found.contains("is not a structure, union, list or map"),
        "{found}"
    );
    let source = format!("{SHAPES}\napply Order @warnings([\"Rule\"])\n");
    let model = ModelBuilder::new()
        .add_smithy("shop.smithy", &source)
        .add_smithy("spec.rules.smithy", TRAITS)
        .build()
        .expect("a model");
    let errors = lower::lower(&model, &model.find("Order")).expect_err("no such rule");
    assert!(errors.to_string().contains("no condition Rule"), "{errors}");
    let source =
        format!("{SHAPES}\napply Ordr @conditions({{ Rule: {{ expression: \"Paid\" }} }})\n");
    let model = ModelBuilder::new()
        .add_smithy("shop.smithy", &source)
        .build();
    assert!(model.is_err(), "a rule on a shape that does not exist");
}

#[test]
fn conditions_take_bounded_time() {
    let endless = "descend would never end: a list in brackets and another descend have elements \
                   of every value";
    let steps = "this takes too many steps, with its lists in lists and pipes, at byte 0";
    for (expression, expected) in [
        ("length(descend(@, &[Parent])) > `0`", endless),
        (
            "length(descend(@, &[Parent, Parent][?Paid])) > `0`",
            endless,
        ),
        (
            "length(descend(@, &not_null([Parent], [Parent]))) > `0`",
            endless,
        ),
        ("length(descend(@, &descend(@, &Parents))) > `0`", endless),
    ] {
        let found = told("Order", expression).unwrap_or_default();
        assert!(found.contains(expected), "{expression}: {found}");
    }
    // Each level has the elements of its list times those of the levels above.
    let nested = |levels: usize| {
        let open = "length([@, @, @][?".repeat(levels);
        format!("{open}Paid{}", "]) > `1`".repeat(levels))
    };
    assert_eq!(told("Order", &nested(4)), None);
    let found = told("Order", &nested(15)).unwrap_or_default();
    assert!(found.ends_with(steps), "{found}");
    // What is piped is evaluated where it is used.
    let piped = |pipes: usize| format!("Paid{}", " | (@ == @)".repeat(pipes));
    assert_eq!(told("Order", &piped(4)), None);
    let found = told("Order", &piped(40)).unwrap_or_default();
    assert!(found.ends_with(steps), "{found}");
}

#[test]
fn conditions_nest_as_deep_as_they_may() {
    let of = |levels: usize| format!("{}Paid", "Parent.".repeat(levels));
    let not = |levels: usize| format!("{}Paid", "!".repeat(levels));
    let call = |levels: usize| {
        let (open, close) = ("not_null(".repeat(levels), ", Paid)".repeat(levels));
        format!("{open}Paid{close}")
    };
    let filter = |levels: usize| {
        let (open, close) = (
            "length(Parents[?".repeat(levels),
            "]) == `0`".repeat(levels),
        );
        format!("{open}Paid{close}")
    };
    for (most, deep) in [
        (63, &of as &dyn Fn(usize) -> String),
        (63, &not),
        (63, &call),
        (15, &filter),
    ] {
        assert_eq!(told("Order", &deep(most)), None);
        let found = told("Order", &deep(100)).unwrap_or_default();
        assert!(found.contains("nested deeper than 64 levels"), "{found}");
    }
    let row = std::vec!["Paid"; 1025].join(" || ");
    assert_eq!(told("Order", &row), None);
    let list = std::vec!["Name"; 10_000].join(", ");
    assert_eq!(told("Order", &format!("contains([{list}], 'x')")), None);
}
