//! Tables of a part of the shapes say of them what all tables say.
#![cfg(feature = "model")]

use spec_schema::lower::OwnedTables;
use spec_schema::sagemaker::TABLES;
use spec_schema::table::{Expression, Shape, Tables};

/// A node with all below it, whatever their indices are.
fn written(tables: &Tables<'_>, index: u32) -> String {
    let node = tables.expressions[index as usize];
    let text = |text| tables.text(text).to_owned();
    let below =
        |indices: &[u32]| -> String { indices.iter().map(|at| written(tables, *at)).collect() };
    match node {
        Expression::Text(place) | Expression::Key(place) => format!("({:?})", text(place)),
        Expression::IsText(path, is, place) => format!("({path:?} {is} {:?})", text(place)),
        Expression::AnyOf(start, end, rest) | Expression::AllOf(start, end, rest) => {
            let tests: Vec<_> = (start..end).chain([rest]).collect();
            let is_any = matches!(node, Expression::AnyOf(..));
            format!("{is_any}({})", below(&tests))
        }
        _ => {
            let shown = format!("{node:?}");
            let name: String = shown.chars().take_while(|c| *c != '(').collect();
            match node {
                Expression::Of(left, right)
                | Expression::Compare(_, left, right)
                | Expression::And(left, right)
                | Expression::Or(left, right)
                | Expression::NotNull(left, right)
                | Expression::Call(_, left, right)
                | Expression::Elements(left, right)
                | Expression::Project(left, right)
                | Expression::Each(left, right)
                | Expression::Filter(left, right)
                | Expression::NoneOf(left, right)
                | Expression::Descend(left, right) => format!("{name}({})", below(&[left, right])),
                Expression::Not(one)
                | Expression::Flatten(one)
                | Expression::Keys(one)
                | Expression::Values(one)
                | Expression::Entries(one)
                | Expression::Index(one, _) => format!("{name}({})", below(&[one])),
                _ => shown,
            }
        }
    }
}

/// All that a shape's row says, but not where it says it.
fn told(shape: Shape<'_>) -> String {
    let (tables, row) = (shape.tables(), shape.row());
    let range = row.range.map(|index| {
        let range = tables.ranges[index as usize];
        [range.min, range.max]
            .map(|bound| bound.map(|bound| (tables.text(bound.text), bound.integer, bound.double)))
    });
    let members: Vec<_> = (0..shape.member_count())
        .map(|index| {
            let member = shape.member(index);
            let row = member.row();
            let flags = (
                row.required,
                row.reads,
                row.deprecated,
                row.idempotency_token,
            );
            (member.name(), member.shape().id(), flags)
        })
        .collect();
    let values: Vec<_> = (0..shape.value_count())
        .map(|index| shape.value(index))
        .collect();
    let conditions: Vec<_> = (0..shape.condition_count())
        .map(|index| {
            let condition = shape.condition(index);
            let row = condition.row();
            let tests = row.tests.start..row.tests.start + row.tests.len;
            (
                (
                    condition.name(),
                    condition.documentation(),
                    condition.source(),
                ),
                (condition.severity(), row.needed, row.texts),
                tests.map(|test| written(tables, test)).collect::<Vec<_>>(),
                written(tables, condition.root()),
            )
        })
        .collect();
    format!(
        "{} {:?} {:?} {range:?} {:?} {:?} {members:?} {values:?} {conditions:?}",
        shape.id(),
        (
            row.shape_type,
            row.length,
            row.timestamp,
            row.internal_values
        ),
        (row.unique_items, row.sensitive, row.sparse, row.deprecated),
        shape.pattern_source(),
        // The same table, and not only an equal one.
        row.pattern
            .map(|index| tables.patterns[index as usize].table),
    )
}

fn assert_same(cut: Shape<'_>, whole: Shape<'_>, seen: &mut Vec<(u32, u32)>) {
    let pair = (cut.index(), whole.index());
    if seen.contains(&pair) {
        return;
    }
    seen.push(pair);
    assert_eq!(told(cut), told(whole));
    for index in 0..cut.member_count() {
        assert_same(cut.member(index).shape(), whole.member(index).shape(), seen);
    }
}

#[test]
fn what_is_cut_says_the_same() {
    for operation in TABLES.operations {
        let cut = OwnedTables::cut(&TABLES, &[operation.input]);
        let tables = Tables {
            bytes: TABLES.bytes,
            ..cut.view()
        };
        let whole = TABLES.shape(operation.input);
        let mut seen = Vec::new();
        assert_same(tables.shape(0), whole, &mut seen);
        assert_eq!(
            seen.len(),
            tables.shapes.len(),
            "{}: nothing else",
            whole.id()
        );
        // Shapes and operations are found by their names, as in the whole.
        assert_eq!(tables.find(whole.name()), Some(0));
        let name = TABLES.text(operation.id);
        assert_eq!(tables.operation(name).map(Shape::index), Some(0), "{name}");
    }
}

#[test]
fn shapes_asked_for_come_first_and_all_at_once_are_the_whole() {
    let find = |name| TABLES.find(name).expect("a shape");
    let roots = ["MetricDefinition", "ResourceConfig", "Tag"].map(find);
    let cut = OwnedTables::cut(&TABLES, &roots);
    let tables = cut.view();
    for (index, root) in roots.into_iter().enumerate() {
        assert_eq!(tables.shape(index as u32).id(), TABLES.shape(root).id());
    }

    let inputs: Vec<u32> = TABLES
        .operations
        .iter()
        .map(|operation| operation.input)
        .collect();
    let all = OwnedTables::cut(&TABLES, &inputs);
    assert_eq!(all.view().shapes.len(), TABLES.shapes.len());
}

#[test]
fn names_and_defaults_follow_their_members() {
    let text = "$version: \"2\"\nnamespace a\nstructure Other { x: Whole }\n\
                structure Whole { one: String, two: Size = 3\n}\nstring Name\ninteger Size\n";
    let model = spec_schema::load::ModelBuilder::new()
        .add_smithy("a.smithy", text)
        .build()
        .expect("a model");
    let roots: Vec<_> = ["Other", "Name"]
        .iter()
        .flat_map(|name| model.find(name))
        .collect();
    let lowered = spec_schema::lower::lower(&model, &roots).expect("tables");
    let lowered = lowered.view();
    let whole = lowered.find("Whole").expect("a shape");
    let cut = OwnedTables::cut(&lowered, &[whole]);
    let tables = cut.view();
    assert_eq!(tables.shape(0).member(1).default_value(), Some("3"));
    assert_eq!(tables.shape(0).member(0).default_value(), None);
    assert_eq!(tables.find("Name"), None);
}
