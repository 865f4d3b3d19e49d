//! Lowering of conditions: types are checked, members become indices, and what is read of
//! the members is marked on them.
//!
//! Conditions are lowered when all shapes are, because a path may lead to any of them.

mod bounds;
mod error;
mod functions;
mod needs;
mod rows;
mod types;

use std::string::{String, ToString};
use std::vec::Vec;

use super::{LowerError, LowerErrorKind, Lowering};
use crate::jmespath::{self, Expr, ExprKind};
use crate::model::{Condition, Shape};
use crate::table::{Comparison, ConditionRow, Expression, Reads, Rows, Severity, ShapeType};
use error::near;
use types::{Class, Lowered, Type};

pub use error::{ExpressionError, ExpressionErrorKind};

/// The trait that lists a shape's conditions of severity warning.
const WARNINGS: &str = "spec.rules#warnings";

/// What an expression is evaluated on.
struct Scope {
    r#type: Type,
    origins: Vec<u32>,
    /// The expression that stands for the current value, after a pipe.
    piped: Option<u32>,
}

impl Scope {
    fn of(value: &Lowered) -> Self {
        Scope {
            r#type: value.r#type.clone(),
            origins: value.origins.clone(),
            piped: None,
        }
    }
}

type Result<T = Lowered> = std::result::Result<T, ExpressionError>;

fn fail<T>(kind: ExpressionErrorKind, at: &Expr) -> Result<T> {
    Err(ExpressionError::new(kind, &at.span))
}

impl Lowering<'_> {
    /// Lowers the conditions of the shape in a row.
    pub(super) fn conditions(&mut self, row: u32) {
        let shape = self.model.shape(self.todo[row as usize].shape);
        let start = self.tables.conditions.len() as u32;
        for condition in shape.traits.conditions() {
            if let Err(kind) = self.condition(row, shape, condition) {
                let error = LowerError::new(shape, kind);
                self.errors.push(error.at(condition.expression_span));
            }
        }
        let len = self.tables.conditions.len() as u32 - start;
        if len > 0 {
            self.tables.shapes[row as usize].conditions = Rows { start, len };
            for index in 0..len {
                let needed = self.needed(row, index);
                self.tables.conditions[(start + index) as usize].needed = needed;
            }
        }
        self.unknown_warnings(shape);
    }

    /// A severity for a condition that does not exist is a misspelt name.
    fn unknown_warnings(&mut self, shape: &Shape) {
        let Some(applied) = shape.traits.get(WARNINGS) else {
            return;
        };
        for node in applied.value.as_array().unwrap_or_default() {
            let conditions = shape.traits.conditions();
            if let Some(name) = node.as_str()
                && !conditions.iter().any(|condition| condition.name == name)
            {
                let kind = LowerErrorKind::UnknownCondition(name.into());
                self.errors
                    .push(LowerError::new(shape, kind).at(applied.span));
            }
        }
    }

    fn condition(
        &mut self,
        row: u32,
        shape: &Shape,
        condition: &Condition,
    ) -> std::result::Result<(), LowerErrorKind> {
        let name = &condition.name;
        let class = Class::of(self.tables.shapes[row as usize].shape_type);
        if !matches!(class, Class::Structure | Class::List | Class::Map) {
            return Err(LowerErrorKind::NoAggregate(name.clone()));
        }
        let scope = Scope {
            r#type: Type::Shape(row),
            origins: Vec::new(),
            piped: None,
        };
        let start = self.tables.expressions.len() as u32;
        let root = jmespath::parse(&condition.expression)
            .map_err(ExpressionError::from)
            .and_then(|expr| {
                let root = self.lower(&scope, &expr)?;
                self.truth(&expr, &root)?;
                if self.steps(start) > bounds::MOST_STEPS {
                    return fail(ExpressionErrorKind::TooManySteps, &expr);
                }
                Ok(root)
            })
            .map_err(|error| LowerErrorKind::Condition(name.clone(), error))?;
        let warnings = shape.traits.get(WARNINGS);
        let mut warnings = warnings
            .and_then(|applied| applied.value.as_array())
            .unwrap_or_default()
            .iter();
        let severity = if warnings.any(|node| node.as_str() == Some(name)) {
            Severity::Warning
        } else {
            Severity::Error
        };
        // Without words of its own a condition is told by its expression.
        let documentation = condition.documentation.as_ref();
        let texts = self.texts(root.index, false);
        let (needed, tests, expression) = self.apart(root.index);
        let row = ConditionRow {
            name: self.text(name),
            documentation: self.text(documentation.unwrap_or(&condition.expression)),
            source: self.text(&condition.expression),
            severity,
            needed,
            texts,
            tests,
            expression,
        };
        self.tables.conditions.push(row);
        Ok(())
    }

    fn node(&self, index: u32) -> Expression {
        self.tables.expressions[index as usize]
    }

    fn push(&mut self, expression: Expression) -> u32 {
        self.tables.expressions.push(expression);
        self.tables.expressions.len() as u32 - 1
    }

    fn made(&mut self, expression: Expression, r#type: Type) -> Result {
        Ok(Lowered {
            index: self.push(expression),
            r#type,
            origins: Vec::new(),
        })
    }

    /// Marks what is read of some members.
    fn mark(&mut self, origins: &[u32], reads: Reads) {
        for origin in origins {
            let row = &mut self.tables.members[*origin as usize];
            row.reads = row.reads.max(reads);
        }
    }

    fn class(&self, r#type: &Type) -> Class {
        match r#type {
            Type::Null => Class::Null,
            Type::Boolean | Type::Truth => Class::Boolean,
            Type::Number => Class::Number,
            Type::Text => Class::Text,
            Type::NoEntries => Class::Map,
            Type::Shape(row) => Class::of(self.tables.shapes[*row as usize].shape_type),
            Type::List(..) => Class::List,
            Type::Entry(_) => Class::Structure,
            Type::Any => Class::Any,
        }
    }

    /// Lowers an expression and what is in it.
    fn lower(&mut self, scope: &Scope, expr: &Expr) -> Result {
        match &expr.kind {
            ExprKind::Null => self.made(Expression::Null, Type::Null),
            ExprKind::Boolean(value) => self.made(Expression::Boolean(*value), Type::Boolean),
            ExprKind::Number(value) => self.made(Expression::Number(*value), Type::Number),
            ExprKind::Text(text) => {
                let text = self.text(text);
                self.made(Expression::Text(text), Type::Text)
            }
            ExprKind::NoEntries => self.made(Expression::NoEntries, Type::NoEntries),
            ExprKind::Current => Ok(Lowered {
                index: match scope.piped {
                    Some(piped) => piped,
                    None => self.push(Expression::Current),
                },
                r#type: scope.r#type.clone(),
                origins: scope.origins.clone(),
            }),
            ExprKind::Member(name) => self.member(scope, expr, name),
            ExprKind::Of(outer, inner) => {
                let value = self.lower(scope, outer)?;
                if self.is_made(value.index) {
                    return fail(ExpressionErrorKind::DotAfterProjection, inner);
                }
                let inner = self.lower(&Scope::of(&value), inner)?;
                Ok(Lowered {
                    index: self.push(Expression::Of(value.index, inner.index)),
                    ..inner
                })
            }
            ExprKind::Index(list, position) => {
                let (list, element) = self.list(scope, list)?;
                let index = self.push(Expression::Index(list.index, *position));
                Ok(Lowered { index, ..element })
            }
            ExprKind::Flatten(list) => {
                let (list, element) = self.list(scope, list)?;
                let index = match self.class(&element.r#type) {
                    Class::List | Class::Any => self.push(Expression::Flatten(list.index)),
                    // No element is a list, whose elements were to stand in its place.
                    _ => list.index,
                };
                let element = match self.class(&element.r#type) {
                    Class::List => self.elements_of(&element),
                    _ => element,
                };
                Ok(Lowered {
                    index,
                    r#type: Type::List(element.r#type.into(), element.origins),
                    origins: list.origins,
                })
            }
            ExprKind::Filter(list, condition) => {
                let (list, element) = self.list(scope, list)?;
                let lowered = self.lower(&Scope::of(&element), condition)?;
                self.truth(condition, &lowered)?;
                let r#type = Type::List(element.r#type.into(), element.origins);
                self.made(Expression::Filter(list.index, lowered.index), r#type)
            }
            ExprKind::Project(list, each) => {
                let (list, element) = self.list(scope, list)?;
                let each = self.inner(&element, each)?;
                let r#type = Type::List(each.r#type.into(), each.origins);
                self.made(Expression::Project(list.index, each.index), r#type)
            }
            ExprKind::Elements(elements) => self.literal_list(scope, elements),
            ExprKind::Compare(comparison, left, right) => {
                self.comparison(scope, expr, *comparison, left, right)
            }
            ExprKind::And(..) | ExprKind::Or(..) => self.chain(scope, expr),
            ExprKind::Not(inner) => {
                let lowered = self.lower(scope, inner)?;
                self.truth(inner, &lowered)?;
                Ok(Lowered {
                    index: self.not(lowered.index),
                    r#type: Type::Boolean,
                    origins: Vec::new(),
                })
            }
            ExprKind::Pipe(left, right) => {
                let left = self.lower(scope, left)?;
                let scope = Scope {
                    piped: Some(left.index),
                    ..Scope::of(&left)
                };
                self.lower(&scope, right)
            }
            ExprKind::Call(name, span, arguments) => self.call(scope, expr, name, span, arguments),
            ExprKind::Reference(_) => fail(
                ExpressionErrorKind::Type("a value", "a reference to an expression".into()),
                expr,
            ),
        }
    }

    /// An expression on each element of a list.
    fn inner(&mut self, element: &Lowered, each: &Expr) -> Result {
        let lowered = self.lower(&Scope::of(element), each)?;
        if self.is_made(lowered.index) {
            return fail(ExpressionErrorKind::NestedProjection, each);
        }
        Ok(lowered)
    }

    /// Whether an expression makes a list, which cannot be an element of another.
    fn is_made(&self, index: u32) -> bool {
        match self.node(index) {
            Expression::NotNull(first, second) => self.is_made(first) || self.is_made(second),
            expression => expression.is_made(),
        }
    }

    fn member(&mut self, scope: &Scope, expr: &Expr, name: &str) -> Result {
        let wrong = |found: Class| {
            let kind = ExpressionErrorKind::Type("a structure", found.in_words());
            fail(kind, expr)
        };
        let (member, r#type, origins) = match scope.r#type {
            Type::Entry(map) => {
                let rows = self.tables.shapes[map as usize].members;
                let (member, at) = match name {
                    "key" => (Expression::EntryKey, rows.start),
                    "value" => (Expression::EntryValue, rows.start + 1),
                    _ => {
                        let shape = String::from("an entry");
                        let near = near(name, ["key", "value"]).map(ToString::to_string);
                        let kind = ExpressionErrorKind::UnknownMember(shape, name.into(), near);
                        return fail(kind, expr);
                    }
                };
                let target = self.tables.members[at as usize].shape;
                (member, Type::Shape(target), std::vec![at])
            }
            Type::Shape(row) => {
                let rows = self.tables.shapes[row as usize].members;
                match self.class(&scope.r#type) {
                    Class::Structure => {
                        let position = self.position(row, name, expr)?;
                        let at = rows.start + position;
                        if position >= u128::BITS {
                            // Beyond the bits that tell which members have a value.
                            self.mark(&[at], Reads::Value);
                        }
                        let target = self.tables.members[at as usize].shape;
                        let member = Expression::Member(position);
                        (member, Type::Shape(target), std::vec![at])
                    }
                    Class::Map => {
                        let keys = self.tables.members[rows.start as usize].shape;
                        self.value_of_enum(&Type::Shape(keys), name, expr)?;
                        let at = rows.start + 1;
                        let target = self.tables.members[at as usize].shape;
                        let key = self.text(name);
                        (Expression::Key(key), Type::Shape(target), std::vec![at])
                    }
                    other => return wrong(other),
                }
            }
            _ => return wrong(self.class(&scope.r#type)),
        };
        self.mark(&scope.origins, Reads::Inside);
        let mut index = self.push(member);
        if let Some(piped) = scope.piped {
            index = self.push(Expression::Of(piped, index));
        }
        Ok(Lowered {
            index,
            r#type,
            origins,
        })
    }

    /// The position of a member in a structure.
    fn position(&self, row: u32, name: &str, expr: &Expr) -> Result<u32> {
        let shape = self.model.shape(self.todo[row as usize].shape);
        let position = shape.members.iter().position(|known| known.name == name);
        position.map(|position| position as u32).ok_or_else(|| {
            let names = shape.members.iter().map(|member| &*member.name);
            let kind = ExpressionErrorKind::UnknownMember(
                shape.id.name().to_string(),
                name.into(),
                near(name, names).map(ToString::to_string),
            );
            ExpressionError::new(kind, &expr.span)
        })
    }

    /// A text that an enum's values are compared with has to be one of them.
    fn value_of_enum(&self, r#type: &Type, text: &str, expr: &Expr) -> Result<()> {
        let Type::Shape(row) = *r#type else {
            return Ok(());
        };
        let tables = self.tables.view();
        let shape = tables.shape(row);
        if shape.shape_type() != ShapeType::Enum || shape.value_index(text).is_some() {
            return Ok(());
        }
        let values = (0..shape.value_count()).map(|index| shape.value(index));
        let kind = ExpressionErrorKind::UnknownValue(
            shape.name().into(),
            text.into(),
            near(text, values).map(ToString::to_string),
        );
        fail(kind, expr)
    }

    /// Lowers a list, and says what its elements are.
    fn list(&mut self, scope: &Scope, expr: &Expr) -> Result<(Lowered, Lowered)> {
        let list = self.lower(scope, expr)?;
        match self.class(&list.r#type) {
            Class::List => {
                let element = self.elements_of(&list);
                Ok((list, element))
            }
            other => fail(ExpressionErrorKind::Type("a list", other.in_words()), expr),
        }
    }

    /// The elements of a list, which are read from now on.
    fn elements_of(&mut self, list: &Lowered) -> Lowered {
        let (r#type, origins) = match &list.r#type {
            Type::List(element, origins) => ((**element).clone(), origins.clone()),
            Type::Shape(row) => {
                self.mark(&list.origins, Reads::Inside);
                let at = self.tables.shapes[*row as usize].members.start;
                let target = self.tables.members[at as usize].shape;
                (Type::Shape(target), std::vec![at])
            }
            _ => (Type::Any, Vec::new()),
        };
        Lowered {
            index: list.index,
            r#type,
            origins,
        }
    }

    fn literal_list(&mut self, scope: &Scope, elements: &[Expr]) -> Result {
        let mut lowered = Vec::with_capacity(elements.len());
        for element in elements {
            let value = self.lower(scope, element)?;
            if self.is_made(value.index) {
                return fail(ExpressionErrorKind::NestedProjection, element);
            }
            lowered.push(value);
        }
        let r#type = match lowered.first() {
            None => Type::Any,
            Some(first) => {
                let class = self.class(&first.r#type);
                match lowered.iter().all(|next| self.class(&next.r#type) == class) {
                    true => first.r#type.clone(),
                    false => Type::Any,
                }
            }
        };
        let origins = lowered
            .iter()
            .flat_map(|next| next.origins.clone())
            .collect();
        let mut rest = self.push(Expression::NoElements);
        for element in lowered.iter().rev() {
            rest = self.push(Expression::Elements(element.index, rest));
        }
        Ok(Lowered {
            index: rest,
            r#type: Type::List(r#type.into(), origins),
            origins: Vec::new(),
        })
    }

    fn comparison(
        &mut self,
        scope: &Scope,
        expr: &Expr,
        comparison: Comparison,
        left: &Expr,
        right: &Expr,
    ) -> Result {
        let ordered = !matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        let start = self.tables.expressions.len() as u32;
        let (first, second) = (self.lower(scope, left)?, self.lower(scope, right)?);
        let classes = (self.class(&first.r#type), self.class(&second.r#type));
        let fits = match classes {
            (Class::Null, _) | (_, Class::Null) => !ordered,
            (Class::Number, Class::Number) => true,
            (one, other) => !ordered && one == other && one.is_scalar(),
        };
        // `null == false` is false, so a truth value that may be null compares badly.
        let vague = |lowered: &Lowered| lowered.r#type == Type::Truth;
        if !fits || vague(&first) || vague(&second) {
            let (left, right) = (classes.0.in_words(), classes.1.in_words());
            return fail(ExpressionErrorKind::Compare(left, right), expr);
        }
        self.fits_enum(&first, right)?;
        self.fits_enum(&second, left)?;
        if classes.0 != Class::Null && classes.1 != Class::Null {
            self.mark(&first.origins, Reads::Value);
            self.mark(&second.origins, Reads::Value);
        }
        let r#type = if ordered { Type::Truth } else { Type::Boolean };
        let quick = match ordered {
            true => None,
            false => self
                .test(start, comparison, first.index, second.index)
                .or_else(|| self.none_of(start, comparison, first.index, second.index)),
        };
        let index = quick.unwrap_or_else(|| {
            self.push(Expression::Compare(comparison, first.index, second.index))
        });
        Ok(Lowered {
            index,
            r#type,
            origins: Vec::new(),
        })
    }

    /// Literal texts that a value is compared with, one or a list of them, fit its enum.
    fn fits_enum(&self, value: &Lowered, literal: &Expr) -> Result<()> {
        match &literal.kind {
            ExprKind::Text(text) => self.value_of_enum(&value.r#type, text, literal),
            ExprKind::Elements(elements) => elements
                .iter()
                .try_for_each(|element| self.fits_enum(value, element)),
            _ => Ok(()),
        }
    }

    /// A value that is asked whether it is true.
    fn truth(&mut self, expr: &Expr, lowered: &Lowered) -> Result<()> {
        match self.class(&lowered.r#type) {
            Class::Boolean => {
                self.mark(&lowered.origins, Reads::Value);
                Ok(())
            }
            other => {
                let kind = ExpressionErrorKind::Type("true or false", other.in_words());
                fail(kind, expr)
            }
        }
    }
}
