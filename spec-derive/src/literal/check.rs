//! What is wrong with literals, with the words that run time has for it.

use spec_schema::check::{self, Fault, Found};
use spec_schema::condition;
use spec_schema::table::{Severity, Shape, ShapeType};
use syn::Lit;

use super::gather::Gathering;
use super::parse::{Entry, List, Number, Structure, Value};
use super::spot::Spot;
use crate::error::Errors;

/// One error for all that is wrong with one value.
fn report(shape: Shape<'_>, faults: &[Option<Fault<'_>>], span: Spot, errors: &mut Errors) {
    if let Some(report) = check::report(shape, faults) {
        errors.push(span.error(report.as_str()));
    }
}

/// Checks a structure; `span` is where errors about the whole of it are shown.
pub(super) fn structure(shape: Shape<'_>, value: &Structure, span: Spot, errors: &mut Errors) {
    let mut complete = true;
    let mut named: Vec<&str> = Vec::new();
    // The members with a value.
    let mut given: Vec<u32> = Vec::new();
    for Entry { key, value } in &value.entries {
        let Some(index) = shape.member_index(&key.name) else {
            let faults = [Some(Fault::UnknownMember(&key.name))];
            report(shape, &faults, key.span, errors);
            // It may be the one that seems to be missing.
            complete = false;
            continue;
        };
        if named.contains(&key.name.as_str()) {
            report(
                shape,
                &[Some(Fault::DuplicateKey(&key.name))],
                key.span,
                errors,
            );
            continue;
        }
        named.push(&key.name);
        if !matches!(value, Value::Null(_)) {
            given.push(index);
            self::value(shape.member(index).shape(), value, errors);
        }
    }
    if !complete {
        return;
    }
    for index in 0..shape.member_count() {
        let member = shape.member(index);
        if member.is_required() && !given.contains(&index) {
            // A null is as good as nothing, and stands somewhere.
            let mut entries = value.entries.iter();
            let null = entries.find(|entry| entry.key.name == member.name());
            let place = null.map_or(span, |entry| entry.value.span());
            report(shape, &[Some(Fault::Required(index))], place, errors);
        }
    }
    if shape.condition_count() > 0 {
        conditions(shape, &Gathering::structure(shape, value), span, errors);
    }
}

/// Checks the conditions of a value that can be decided. Those that depend on what an
/// expression stands for are left to constant evaluation.
fn conditions(shape: Shape<'_>, facts: &Gathering, span: Spot, errors: &mut Errors) {
    let (facts, mut from) = (facts.view(), 0);
    while let Some(index) = condition::broken(shape, &facts, 0, from) {
        if shape.condition(index).severity() == Severity::Error {
            errors.push(span.error(check::broken(shape, index).as_str()));
        }
        from = index + 1;
    }
}

/// Checks a value.
pub(crate) fn value(shape: Shape<'_>, value: &Value, errors: &mut Errors) {
    let span = value.span();
    let shape_type = shape.shape_type();
    let found = match value {
        // The compiler knows the type, constant evaluation the value.
        Value::Expression(_) => return,
        Value::Structure(inner) if shape_type == ShapeType::Structure => {
            return structure(shape, inner, span, errors);
        }
        Value::Structure(inner) if shape_type == ShapeType::Union => {
            return union(shape, inner, errors);
        }
        Value::Structure(inner) if shape_type == ShapeType::Map => {
            return map(shape, inner, errors);
        }
        Value::List(inner) if shape_type == ShapeType::List => return list(shape, inner, errors),
        Value::Unknown(_) if shape_type == ShapeType::Enum => return,
        Value::UnknownNumber(number) if shape_type == ShapeType::IntEnum => {
            return newer(number, errors);
        }
        Value::Unknown(_) | Value::UnknownNumber(_) => {
            let message = "`unknown` is for values of enums that are newer than the model";
            return errors.push(span.error(message));
        }
        Value::Text(text) => {
            let text = text.value();
            return self::text(shape, &check::text(shape, &text), span, errors);
        }
        Value::Boolean(_) if shape_type == ShapeType::Boolean => return,
        Value::Number(number) => return self::number(shape, number, errors),
        Value::Boolean(value) => Found::Boolean(value.value()),
        Value::Null(_) => Found::Null,
        Value::List(_) => Found::List,
        Value::Structure(_) => Found::Map,
    };
    report(shape, &[Some(Fault::Type(found))], span, errors);
}

/// Reports the faults of a text. For an enum it says how to go on where the model is older
/// than the service.
fn text(shape: Shape<'_>, faults: &[Option<Fault<'_>>], span: Spot, errors: &mut Errors) {
    let Some(report) = check::report(shape, faults) else {
        return;
    };
    let mut message = report.as_str().to_owned();
    let near = faults
        .iter()
        .flatten()
        .any(|fault| fault.suggestion(shape).is_some());
    if shape.shape_type() == ShapeType::Enum && !near {
        message += "; if the service knows it, write `unknown(\"…\")` around it";
    }
    errors.push(span.error(message));
}

/// A union has exactly one member.
fn union(shape: Shape<'_>, union: &Structure, errors: &mut Errors) {
    let mut given = 0;
    for Entry { key, value } in &union.entries {
        if matches!(value, Value::Null(_)) {
            continue;
        }
        let Some(index) = shape.member_index(&key.name) else {
            let faults = [Some(Fault::UnknownMember(&key.name))];
            return report(shape, &faults, key.span, errors);
        };
        given += 1;
        self::value(shape.member(index).shape(), value, errors);
    }
    if given != 1 {
        report(shape, &[Some(Fault::Union(given))], union.span, errors);
    }
    if shape.condition_count() > 0 {
        conditions(
            shape,
            &Gathering::structure(shape, union),
            union.span,
            errors,
        );
    }
}

/// A map has keys and values with shapes of their own.
fn map(shape: Shape<'_>, map: &Structure, errors: &mut Errors) {
    let (keys, values) = (shape.member(0).shape(), shape.member(1).shape());
    for (index, Entry { key, value }) in map.entries.iter().enumerate() {
        report(keys, &check::text(keys, &key.name), key.span, errors);
        if map.entries[..index]
            .iter()
            .any(|other| other.key.name == key.name)
        {
            let faults = [Some(Fault::DuplicateKey(&key.name))];
            report(shape, &faults, key.span, errors);
        }
        element(shape, values, value, errors);
    }
    let faults = [check::length(shape, map.entries.len() as u64)];
    report(shape, &faults, map.span, errors);
    if shape.condition_count() > 0 {
        conditions(shape, &Gathering::structure(shape, map), map.span, errors);
    }
}

/// An element of a list or map; sparse ones may hold null.
fn element(shape: Shape<'_>, element: Shape<'_>, value: &Value, errors: &mut Errors) {
    if !(shape.row().sparse && matches!(value, Value::Null(_))) {
        self::value(element, value, errors);
    }
}

fn list(shape: Shape<'_>, list: &List, errors: &mut Errors) {
    let element = shape.member(0).shape();
    for value in &list.elements {
        self::element(shape, element, value, errors);
    }
    let faults = [check::length(shape, list.elements.len() as u64)];
    report(shape, &faults, list.span, errors);
    if shape.condition_count() > 0 {
        conditions(shape, &Gathering::list(shape, list), list.span, errors);
    }
}

/// A number that is newer than the model needs a place all the same.
fn newer(number: &Number, errors: &mut Errors) {
    let value = match &number.literal {
        Lit::Int(literal) => literal.base10_parse::<i64>().ok(),
        _ => None,
    };
    let value = value.map(|value| if number.negative { -value } else { value });
    if value.is_none_or(|value| i32::try_from(value).is_err()) {
        let message = "a value of an enum of integers is an integer of 32 bits";
        errors.push(number.span.error(message));
    }
}

fn number(shape: Shape<'_>, number: &Number, errors: &mut Errors) {
    let fault = match &number.literal {
        Lit::Int(literal) => match literal.base10_parse::<i128>() {
            Ok(value) => {
                let value = if number.negative { -value } else { value };
                check::integer(shape, value)
            }
            Err(error) => return errors.push(error),
        },
        Lit::Float(literal) => match literal.base10_parse::<f64>() {
            Ok(value) => check::double(shape, if number.negative { -value } else { value }),
            Err(error) => return errors.push(error),
        },
        _ => None,
    };
    let is_newer = matches!(fault, Some(Fault::IntEnum(_)));
    let Some(report) = check::report(shape, &[fault]) else {
        return;
    };
    let mut message = report.as_str().to_owned();
    if is_newer {
        message += "; if the service knows it, write `unknown(…)` around it";
    }
    errors.push(number.span.error(message));
}
