//! Cutting the closure of some shapes out of tables.

use std::string::String;
use std::vec::Vec;

use super::{OwnedTables, intern};
use crate::table::{
    Bound, Expression, MemberText, OperationRow, Range, Rows, ShapeType, Tables, Text,
};
use std::collections::HashMap;

impl OwnedTables {
    /// The rows of some shapes of other tables and of all that they reach, the shapes asked for
    /// first: what a program carries that checks no other shapes.
    ///
    /// Compiled patterns share rows, so they stay together: what is cut points into the
    /// [`bytes`](Tables::bytes) of the whole, and has none of its own.
    ///
    /// ```
    /// use spec_schema::lower::OwnedTables;
    /// use spec_schema::sagemaker::TABLES;
    /// use spec_schema::table::Tables;
    ///
    /// let shape = TABLES.find("AlgorithmSpecification").unwrap_or_default();
    /// let cut = OwnedTables::cut(&TABLES, &[shape]);
    /// let tables = Tables { bytes: TABLES.bytes, ..cut.view() };
    /// assert_eq!(tables.shape(0).name(), "AlgorithmSpecification");
    /// assert!(tables.shapes.len() * 20 < TABLES.shapes.len());
    /// ```
    pub fn cut(whole: &Tables<'_>, roots: &[u32]) -> Self {
        let mut cut = Cut {
            whole,
            tables: OwnedTables::default(),
            shapes: HashMap::new(),
            todo: Vec::new(),
            texts: HashMap::new(),
            ranges: HashMap::new(),
            patterns: HashMap::new(),
            members: HashMap::new(),
            expressions: HashMap::new(),
        };
        for root in roots {
            cut.shape(*root);
        }
        let mut done = 0;
        while let Some(shape) = cut.todo.get(done) {
            cut.fill(done, *shape);
            done += 1;
        }
        cut.names();
        cut.tables
    }
}

struct Cut<'w> {
    whole: &'w Tables<'w>,
    tables: OwnedTables,
    /// The new place of each row of the whole that is reached.
    shapes: HashMap<u32, u32>,
    ranges: HashMap<u32, u32>,
    patterns: HashMap<u32, u32>,
    members: HashMap<u32, u32>,
    expressions: HashMap<u32, u32>,
    texts: HashMap<String, Text>,
    /// The shapes to fill in, in the order of their new rows.
    todo: Vec<u32>,
}

impl Cut<'_> {
    /// The new row of a shape, which is filled in later where it is new.
    fn shape(&mut self, shape: u32) -> u32 {
        let fresh = self.todo.len() as u32;
        let row = *self.shapes.entry(shape).or_insert(fresh);
        if row == fresh {
            self.todo.push(shape);
            let row = *self.whole.shape(shape).row();
            self.tables.shapes.push(row);
        }
        row
    }

    fn text(&mut self, text: Text) -> Text {
        let text = self.whole.text(text);
        intern(&mut self.tables.text, &mut self.texts, text)
    }

    fn fill(&mut self, new: usize, shape: u32) {
        let mut row = *self.whole.shape(shape).row();
        row.id = self.text(row.id);
        row.range = row.range.map(|range| self.range(range));
        row.pattern = row.pattern.map(|pattern| self.pattern(pattern));
        row.members = self.member_rows(row.members);
        row.values = self.values(row.values, row.shape_type);
        row.conditions = self.conditions(row.conditions);
        self.tables.shapes[new] = row;
    }

    fn range(&mut self, index: u32) -> u32 {
        if let Some(known) = self.ranges.get(&index) {
            return *known;
        }
        let Range { min, max } = self.whole.ranges[index as usize];
        let mut bound = |bound: Bound| Bound {
            text: self.text(bound.text),
            ..bound
        };
        let range = Range {
            min: min.map(&mut bound),
            max: max.map(&mut bound),
        };
        let fresh = self.tables.ranges.len() as u32;
        self.tables.ranges.push(range);
        self.ranges.insert(index, fresh);
        fresh
    }

    fn pattern(&mut self, index: u32) -> u32 {
        if let Some(known) = self.patterns.get(&index) {
            return *known;
        }
        let mut row = self.whole.patterns[index as usize];
        row.source = self.text(row.source);
        let fresh = self.tables.patterns.len() as u32;
        self.tables.patterns.push(row);
        self.patterns.insert(index, fresh);
        fresh
    }

    fn member_rows(&mut self, members: Rows) -> Rows {
        let start = self.tables.members.len() as u32;
        for index in members.start..members.start + members.len {
            let mut row = self.whole.members[index as usize];
            row.name = self.text(row.name);
            row.shape = self.shape(row.shape);
            self.members.insert(index, self.tables.members.len() as u32);
            self.tables.members.push(row);
        }
        Rows { start, ..members }
    }

    fn values(&mut self, values: Rows, shape_type: ShapeType) -> Rows {
        let start = self.tables.values.len() as u32;
        // The names of integers stand behind them.
        let len = match shape_type {
            ShapeType::IntEnum => 2 * values.len,
            _ => values.len,
        };
        for value in &self.whole.values[values.start as usize..][..len as usize] {
            let value = self.text(*value);
            self.tables.values.push(value);
        }
        Rows { start, ..values }
    }

    fn conditions(&mut self, conditions: Rows) -> Rows {
        let start = self.tables.conditions.len() as u32;
        let rows = &self.whole.conditions[conditions.start as usize..];
        for row in &rows[..conditions.len as usize] {
            let mut row = *row;
            row.name = self.text(row.name);
            row.documentation = self.text(row.documentation);
            row.source = self.text(row.source);
            row.expression = self.expression(row.expression);
            row.tests = self.tests(row.tests.start, row.tests.start + row.tests.len);
            self.tables.conditions.push(row);
        }
        Rows {
            start,
            ..conditions
        }
    }

    /// A node and what it is made of; as deep as expressions are, which is bounded.
    fn expression(&mut self, index: u32) -> u32 {
        use Expression::*;

        if let Some(known) = self.expressions.get(&index) {
            return *known;
        }
        let old = self.whole.expressions[index as usize];
        let mut operand = |index| self.expression(index);
        let node = match old {
            same @ (Null | Boolean(_) | Number(_) | NoEntries | Current | Member(_)
            | IsNull(..) | EntryKey | EntryValue | NoElements) => same,
            Expression::Text(text) => Expression::Text(self.text(text)),
            Key(text) => Key(self.text(text)),
            IsText(path, is, text) => IsText(path, is, self.text(text)),
            Of(left, right) => Of(operand(left), operand(right)),
            Index(list, at) => Index(operand(list), at),
            Compare(how, left, right) => Compare(how, operand(left), operand(right)),
            And(left, right) => And(operand(left), operand(right)),
            Or(left, right) => Or(operand(left), operand(right)),
            AnyOf(start, end, rest) => {
                let rest = operand(rest);
                let tests = self.tests(start, end);
                AnyOf(tests.start, tests.start + tests.len, rest)
            }
            AllOf(start, end, rest) => {
                let rest = operand(rest);
                let tests = self.tests(start, end);
                AllOf(tests.start, tests.start + tests.len, rest)
            }
            Not(one) => Not(operand(one)),
            NotNull(left, right) => NotNull(operand(left), operand(right)),
            Call(function, left, right) => Call(function, operand(left), operand(right)),
            Elements(first, others) => Elements(operand(first), operand(others)),
            Project(list, each) => Project(operand(list), operand(each)),
            Each(list, each) => Each(operand(list), operand(each)),
            NoneOf(list, wanted) => NoneOf(operand(list), operand(wanted)),
            Filter(list, test) => Filter(operand(list), operand(test)),
            Flatten(list) => Flatten(operand(list)),
            Keys(map) => Keys(operand(map)),
            Values(map) => Values(operand(map)),
            Entries(map) => Entries(operand(map)),
            Descend(value, list) => Descend(operand(value), operand(list)),
        };
        let fresh = self.tables.expressions.len() as u32;
        self.tables.expressions.push(node);
        self.expressions.insert(index, fresh);
        fresh
    }

    /// Tests, which stand side by side and have no operands.
    fn tests(&mut self, start: u32, end: u32) -> Rows {
        let first = self.tables.expressions.len() as u32;
        for index in start..end {
            let test = match self.whole.expressions[index as usize] {
                Expression::IsText(path, is, text) => Expression::IsText(path, is, self.text(text)),
                other => other,
            };
            self.tables.expressions.push(test);
        }
        Rows {
            start: first,
            len: end - start,
        }
    }

    /// Everything is reached: names, defaults, and the ways to find shapes, in their order.
    fn names(&mut self) {
        let whole = self.whole;
        let mut texts = |rows: &[MemberText]| -> Vec<MemberText> {
            let known = |row: &MemberText| Some((*self.members.get(&row.member)?, row.text));
            let known: Vec<_> = rows.iter().filter_map(known).collect();
            let mut rows: Vec<_> = known
                .into_iter()
                .map(|(member, text)| MemberText {
                    member,
                    text: self.text(text),
                })
                .collect();
            rows.sort_by_key(|row| row.member);
            rows
        };
        let (model_names, defaults) = (texts(whole.model_names), texts(whole.defaults));
        self.tables.model_names = model_names;
        self.tables.defaults = defaults;
        let known = |row: &u32| self.shapes.get(row).copied();
        self.tables.index = whole.index.iter().filter_map(known).collect();
        for operation in whole.operations {
            if let Some(input) = self.shapes.get(&operation.input).copied() {
                let id = self.text(operation.id);
                let row = OperationRow { id, input };
                self.tables.operations.push(row);
            }
        }
    }
}
