//! Functions: those of JMESPath that conditions use, and the project's own.

use std::ops::Range;
use std::string::ToString;
use std::vec::Vec;

use super::error::near;
use super::types::{Class, Lowered, Type};
use super::{ExpressionError, ExpressionErrorKind, Lowering, Result, Scope, fail};
use crate::jmespath::{Expr, ExprKind};
use crate::table::{Expression, Function, Reads, ShapeType};

/// The functions and the arguments that they take, for errors.
const FUNCTIONS: [(&str, &str); 20] = [
    ("all_distinct", "one list"),
    ("all_match", "a list of texts and a list of patterns"),
    ("byte_length", "one text"),
    ("contains", "a list and a value, or a text and its part"),
    ("descend", "a value and an expression with & before it"),
    ("difference", "two numbers"),
    ("ends_with", "a text and its end"),
    ("entries", "one map"),
    ("keys", "one map"),
    ("length", "one text, list or map"),
    ("map", "an expression with & before it and a list"),
    ("max", "one list of numbers or texts"),
    ("min", "one list of numbers or texts"),
    ("not_null", "two values or more"),
    ("product", "one list of numbers"),
    ("seconds", "one timestamp or text"),
    ("starts_with", "a text and its start"),
    ("sum", "one list of numbers"),
    ("to_number", "one text or number"),
    ("values", "one map"),
];

impl Lowering<'_> {
    pub(super) fn call(
        &mut self,
        scope: &Scope,
        expr: &Expr,
        name: &str,
        span: &Range<usize>,
        arguments: &[Expr],
    ) -> Result {
        let Some((name, expected)) = FUNCTIONS.into_iter().find(|(known, _)| *known == name) else {
            let names = FUNCTIONS.iter().map(|(name, _)| *name);
            let near =
                near(name, names.clone()).and_then(|near| names.clone().find(|n| *n == near));
            let kind = ExpressionErrorKind::UnknownFunction(name.to_string(), near);
            return Err(ExpressionError::new(kind, span));
        };
        match (name, arguments) {
            ("length", [of]) => self.length(scope, of),
            ("byte_length", [text]) => {
                let text = self.argument(scope, text, &[Class::Text])?;
                self.function(Function::ByteLength, &text, &text, Type::Number)
            }
            ("to_number", [text]) => {
                let text = self.argument(scope, text, &[Class::Text, Class::Number])?;
                self.function(Function::ToNumber, &text, &text, Type::Number)
            }
            ("seconds", [time]) => {
                let classes = [Class::Time, Class::Text, Class::Number];
                let time = self.argument(scope, time, &classes)?;
                self.function(Function::Seconds, &time, &time, Type::Number)
            }
            ("difference", [left, right]) => {
                let left = self.argument(scope, left, &[Class::Number])?;
                let right = self.argument(scope, right, &[Class::Number])?;
                self.function(Function::Difference, &left, &right, Type::Number)
            }
            ("starts_with", [text, part]) => self.part(scope, Function::StartsWith, text, part),
            ("ends_with", [text, part]) => self.part(scope, Function::EndsWith, text, part),
            ("contains", [of, wanted]) => self.contains(scope, of, wanted),
            ("sum", [list]) => self.fold(scope, Function::Sum, list, &[Class::Number]),
            ("product", [list]) => self.fold(scope, Function::Product, list, &[Class::Number]),
            ("min", [list]) => self.fold(scope, Function::Min, list, &[Class::Number, Class::Text]),
            ("max", [list]) => self.fold(scope, Function::Max, list, &[Class::Number, Class::Text]),
            ("all_distinct", [list]) => {
                let classes = [Class::Boolean, Class::Number, Class::Text];
                self.fold(scope, Function::AllDistinct, list, &classes)
            }
            ("all_match", [texts, patterns]) => {
                let (texts, _) = self.scalars(scope, texts, &[Class::Text])?;
                let (patterns, _) = self.scalars(scope, patterns, &[Class::Text])?;
                self.function(Function::AllMatch, &texts, &patterns, Type::Boolean)
            }
            ("keys", [map]) => self.entries(scope, map, Part::Keys),
            ("values", [map]) => self.entries(scope, map, Part::Values),
            ("entries", [map]) => self.entries(scope, map, Part::Entries),
            ("map", [each, list]) => {
                let each = reference(each)?;
                let (list, element) = self.list(scope, list)?;
                let each = self.inner(&element, each)?;
                let r#type = Type::List(each.r#type.into(), each.origins);
                self.made(Expression::Each(list.index, each.index), r#type)
            }
            ("descend", [value, each]) => {
                let each_source = reference(each)?;
                let value = self.lower(scope, value)?;
                let (list, element) = self.list(&Scope::of(&value), each_source)?;
                if element.r#type != value.r#type {
                    let found = self.class(&element.r#type).in_words();
                    let expected = "a list of values of the same shape";
                    return fail(ExpressionErrorKind::Type(expected, found), each_source);
                }
                if self.never_ends(list.index) {
                    return fail(ExpressionErrorKind::EndlessDescent, each_source);
                }
                // What is read of the value is read of those that are found in it.
                let origins = [value.origins, element.origins].concat();
                let r#type = Type::List(value.r#type.into(), origins);
                self.made(Expression::Descend(value.index, list.index), r#type)
            }
            ("not_null", [first, rest @ ..]) if !rest.is_empty() => {
                self.not_null(scope, first, rest)
            }
            _ => fail(ExpressionErrorKind::Arguments(name, expected), expr),
        }
    }

    fn function(
        &mut self,
        function: Function,
        first: &Lowered,
        second: &Lowered,
        r#type: Type,
    ) -> Result {
        let call = Expression::Call(function, first.index, second.index);
        self.made(call, r#type)
    }

    /// An argument of one of some classes, whose value is read.
    fn argument(&mut self, scope: &Scope, expr: &Expr, classes: &[Class]) -> Result {
        let lowered = self.lower(scope, expr)?;
        self.is_one_of(expr, &lowered, classes)?;
        self.mark(&lowered.origins, Reads::Value);
        Ok(lowered)
    }

    fn is_one_of(&self, expr: &Expr, lowered: &Lowered, classes: &[Class]) -> Result<()> {
        let class = self.class(&lowered.r#type);
        if classes.contains(&class) {
            return Ok(());
        }
        let expected = match classes {
            [Class::Number] => "a number",
            [Class::Text] => "a text",
            [Class::Map] => "a map",
            [Class::Time, ..] => "a timestamp or a text",
            [Class::Text, Class::List, ..] => "a text, a list or a map",
            [Class::Text, ..] => "a text or a number",
            [Class::Number, ..] => "a number or a text",
            _ => "a text, a number, or true or false",
        };
        let kind = ExpressionErrorKind::Type(expected, class.in_words());
        fail(kind, expr)
    }

    /// A list of scalars of one of some classes, which are read; and the type of its elements.
    fn scalars(
        &mut self,
        scope: &Scope,
        expr: &Expr,
        classes: &[Class],
    ) -> Result<(Lowered, Lowered)> {
        let (list, element) = self.list(scope, expr)?;
        // Nothing is known of the elements of a list that has none.
        if element.r#type != Type::Any {
            self.is_one_of(expr, &element, classes)?;
        }
        self.mark(&element.origins, Reads::Value);
        Ok((list, element))
    }

    fn fold(
        &mut self,
        scope: &Scope,
        function: Function,
        list: &Expr,
        classes: &[Class],
    ) -> Result {
        let (list, element) = self.scalars(scope, list, classes)?;
        let r#type = match function {
            Function::AllDistinct => Type::Boolean,
            Function::Min | Function::Max => element.r#type,
            _ => Type::Number,
        };
        self.function(function, &list, &list, r#type)
    }

    fn length(&mut self, scope: &Scope, of: &Expr) -> Result {
        let lowered = self.argument(scope, of, &[Class::Text, Class::List, Class::Map])?;
        if matches!(lowered.r#type, Type::Shape(row) if self.is_blob(row)) {
            let kind = ExpressionErrorKind::Type("a text, a list or a map", "a blob".into());
            return fail(kind, of);
        }
        self.function(Function::Length, &lowered, &lowered, Type::Number)
    }

    fn is_blob(&self, row: u32) -> bool {
        self.tables.shapes[row as usize].shape_type == ShapeType::Blob
    }

    fn part(&mut self, scope: &Scope, function: Function, text: &Expr, part: &Expr) -> Result {
        let text = self.argument(scope, text, &[Class::Text])?;
        let part = self.argument(scope, part, &[Class::Text])?;
        self.function(function, &text, &part, Type::Boolean)
    }

    fn contains(&mut self, scope: &Scope, of: &Expr, wanted: &Expr) -> Result {
        let value = self.lower(scope, of)?;
        if self.class(&value.r#type) == Class::Text {
            return self.part(scope, Function::ContainsText, of, wanted);
        }
        let scalars = [Class::Boolean, Class::Number, Class::Text];
        let (list, element) = self.scalars(scope, of, &scalars)?;
        let class = self.class(&element.r#type);
        let lowered = match class {
            Class::Any => self.argument(scope, wanted, &scalars)?,
            class => self.argument(scope, wanted, &[class])?,
        };
        self.fits_enum(&lowered, of)?;
        self.fits_enum(&element, wanted)?;
        self.function(Function::Contains, &list, &lowered, Type::Boolean)
    }

    fn not_null(&mut self, scope: &Scope, first: &Expr, rest: &[Expr]) -> Result {
        let mut values = std::vec![self.lower(scope, first)?];
        let class = self.class(&values[0].r#type);
        for expr in rest {
            let value = self.lower(scope, expr)?;
            let found = self.class(&value.r#type);
            if found != class {
                let kind = ExpressionErrorKind::Compare(class.in_words(), found.in_words());
                return fail(kind, expr);
            }
            self.fits_enum(&values[0], expr)?;
            values.push(value);
        }
        let r#type = self.common(&values);
        let origins: Vec<u32> = values
            .iter()
            .flat_map(|next| next.origins.clone())
            .collect();
        let index = values.iter().rev().fold(None, |rest, value| {
            Some(match rest {
                None => value.index,
                Some(rest) => self.push(Expression::NotNull(value.index, rest)),
            })
        });
        Ok(Lowered {
            index: index.unwrap_or_default(),
            r#type,
            origins,
        })
    }

    /// The type of a value that is one of several of the same class.
    fn common(&self, values: &[Lowered]) -> Type {
        match values {
            [first, rest @ ..] if matches!(first.r#type, Type::Shape(_)) => {
                // Literal lists without elements and the like say nothing of what is in them.
                let same = rest.iter().all(|next| {
                    next.r#type == first.r#type
                        || matches!(
                            &next.r#type,
                            Type::NoEntries | Type::Text | Type::Number | Type::Boolean
                        )
                        || matches!(&next.r#type, Type::List(element, _) if **element == Type::Any)
                });
                match (same, self.class(&first.r#type)) {
                    (true, _) => first.r#type.clone(),
                    (false, Class::Text) => Type::Text,
                    (false, Class::Number) => Type::Number,
                    (false, Class::Boolean) => Type::Boolean,
                    (false, _) => Type::Any,
                }
            }
            [first, ..] => first.r#type.clone(),
            [] => Type::Any,
        }
    }

    fn entries(&mut self, scope: &Scope, map: &Expr, part: Part) -> Result {
        let lowered = self.lower(scope, map)?;
        self.is_one_of(map, &lowered, &[Class::Map])?;
        self.mark(&lowered.origins, Reads::Inside);
        let r#type = match lowered.r#type {
            Type::Shape(row) => {
                let keys = self.tables.shapes[row as usize].members.start;
                let target = |at: u32| Type::Shape(self.tables.members[at as usize].shape);
                match part {
                    Part::Keys => Type::List(target(keys).into(), Vec::new()),
                    Part::Values => Type::List(target(keys + 1).into(), std::vec![keys + 1]),
                    Part::Entries => Type::List(Type::Entry(row).into(), Vec::new()),
                }
            }
            _ => Type::List(Type::Any.into(), Vec::new()),
        };
        let expression = match part {
            Part::Keys => Expression::Keys(lowered.index),
            Part::Values => Expression::Values(lowered.index),
            Part::Entries => Expression::Entries(lowered.index),
        };
        self.made(expression, r#type)
    }
}

/// What of a map a function lists.
#[derive(Clone, Copy)]
enum Part {
    Keys,
    Values,
    Entries,
}

/// The expression of an argument that is one, `&name`.
fn reference(argument: &Expr) -> Result<&Expr> {
    match &argument.kind {
        ExprKind::Reference(expression) => Ok(expression),
        _ => fail(
            ExpressionErrorKind::Type("an expression with & before it", "a value".into()),
            argument,
        ),
    }
}
