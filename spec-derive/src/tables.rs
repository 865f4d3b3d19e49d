//! Tables as tokens.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use spec_schema::table::{
    Bound, Comparison, Expression, Length, MemberText, Range, Rows, Severity, ShapeRow, Tables,
    Text,
};

/// An expression of type `Tables<'static>`; `private` is the path of spec-core's support.
pub(crate) fn emit(tables: &Tables<'_>, private: &TokenStream) -> TokenStream {
    let text = tables.text;
    let bytes = Literal::byte_string(tables.bytes);
    let shapes = tables.shapes.iter().map(shape);
    let members = tables.members.iter().map(|row| {
        let (name, shape) = (self::text(row.name), row.shape);
        let (required, observed) = (row.required, row.observed);
        let (deprecated, idempotency_token) = (row.deprecated, row.idempotency_token);
        quote!(MemberRow {
            name: #name,
            shape: #shape,
            required: #required,
            observed: #observed,
            deprecated: #deprecated,
            idempotency_token: #idempotency_token,
        })
    });
    let values = tables.values.iter().copied().map(self::text);
    let ranges = tables.ranges.iter().map(range);
    let patterns = tables.patterns.iter().map(|row| {
        let (source, table) = (self::text(row.source), rows(row.table));
        quote!(PatternRow { source: #source, table: #table })
    });
    let conditions = tables.conditions.iter().map(|row| {
        let (name, source) = (self::text(row.name), self::text(row.source));
        let documentation = self::text(row.documentation);
        let severity = match row.severity {
            Severity::Warning => quote!(Severity::Warning),
            Severity::Error => quote!(Severity::Error),
        };
        let expression = row.expression;
        quote!(ConditionRow {
            name: #name,
            documentation: #documentation,
            source: #source,
            severity: #severity,
            expression: #expression,
        })
    });
    let expressions = tables.expressions.iter().map(expression);
    let model_names = tables.model_names.iter().map(member_text);
    let defaults = tables.defaults.iter().map(member_text);
    let index = tables.index;
    let operations = tables.operations.iter().map(|row| {
        let (id, input) = (self::text(row.id), row.input);
        quote!(OperationRow { id: #id, input: #input })
    });
    quote!({
        use #private::table::*;
        Tables {
            text: #text,
            shapes: &[#(#shapes,)*],
            members: &[#(#members,)*],
            values: &[#(#values,)*],
            ranges: &[#(#ranges,)*],
            patterns: &[#(#patterns,)*],
            bytes: #bytes,
            conditions: &[#(#conditions,)*],
            expressions: &[#(#expressions,)*],
            model_names: &[#(#model_names,)*],
            defaults: &[#(#defaults,)*],
            index: &[#(#index,)*],
            operations: &[#(#operations,)*],
        }
    })
}

fn text(text: Text) -> TokenStream {
    let Text { start, len } = text;
    quote!(Text { start: #start, len: #len })
}

fn member_text(row: &MemberText) -> TokenStream {
    let (member, text) = (row.member, text(row.text));
    quote!(MemberText { member: #member, text: #text })
}

fn rows(rows: Rows) -> TokenStream {
    let Rows { start, len } = rows;
    quote!(Rows { start: #start, len: #len })
}

fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn shape(row: &ShapeRow) -> TokenStream {
    let id = text(row.id);
    let shape_type = Ident::new(&format!("{:?}", row.shape_type), Span::call_site());
    let Length { min, max } = row.length;
    let (range, pattern) = (option(row.range), option(row.pattern));
    let (unique_items, sensitive, sparse) = (row.unique_items, row.sensitive, row.sparse);
    let (members, values) = (rows(row.members), rows(row.values));
    let timestamp = Ident::new(&format!("{:?}", row.timestamp), Span::call_site());
    let (deprecated, internal_values) = (row.deprecated, row.internal_values);
    let conditions = rows(row.conditions);
    quote!(ShapeRow {
        id: #id,
        shape_type: ShapeType::#shape_type,
        length: Length { min: #min, max: #max },
        range: #range,
        pattern: #pattern,
        unique_items: #unique_items,
        sensitive: #sensitive,
        sparse: #sparse,
        deprecated: #deprecated,
        timestamp: TimestampFormat::#timestamp,
        members: #members,
        values: #values,
        internal_values: #internal_values,
        conditions: #conditions,
    })
}

fn range(range: &Range) -> TokenStream {
    let bound = |bound: &Option<Bound>| {
        option(bound.map(|bound| {
            let text = text(bound.text);
            let integer = option(bound.integer);
            // Bits, because a bound may be beyond what a literal can say.
            let bits = bound.double.to_bits();
            quote!(Bound { text: #text, integer: #integer, double: f64::from_bits(#bits) })
        }))
    };
    let (min, max) = (bound(&range.min), bound(&range.max));
    quote!(Range { min: #min, max: #max })
}

fn expression(expression: &Expression) -> TokenStream {
    match *expression {
        Expression::Null => quote!(Expression::Null),
        Expression::Boolean(value) => quote!(Expression::Boolean(#value)),
        Expression::Text(piece) => {
            let piece = text(piece);
            quote!(Expression::Text(#piece))
        }
        Expression::Member(member) => quote!(Expression::Member(#member)),
        Expression::Compare(comparison, left, right) => {
            let comparison = match comparison {
                Comparison::Equal => quote!(Comparison::Equal),
                Comparison::NotEqual => quote!(Comparison::NotEqual),
            };
            quote!(Expression::Compare(#comparison, #left, #right))
        }
        Expression::And(left, right) => quote!(Expression::And(#left, #right)),
        Expression::Or(left, right) => quote!(Expression::Or(#left, #right)),
        Expression::Not(inner) => quote!(Expression::Not(#inner)),
    }
}
