//! Writes the tables of SageMaker that the crate carries: `src/sagemaker/`.
//!
//! `cargo run --release -p spec-schema --features model --example sagemaker_tables`

use std::error::Error;
use std::fmt::{Debug, Write};
use std::fs;
use std::path::Path;

use spec_schema::table::{
    ConditionRow, Expression, MemberRow, MemberText, OperationRow, PatternRow, Range, ShapeRow,
    Tables, Text,
};
use spec_schema::{lower, sagemaker};

const HEAD: &str = "\
// Made by the example `sagemaker_tables` from the files in `models`, not by hand.

use crate::table::*;

pub(super) const TABLES: Tables<'static> = Tables {
    text: include_str!(\"tables.txt\"),
    shapes: &SHAPES,
    members: &MEMBERS,
    values: &VALUES,
    ranges: &RANGES,
    patterns: &PATTERNS,
    bytes: &super::PATTERN_TABLES,
    conditions: &CONDITIONS,
    expressions: &EXPRESSIONS,
    model_names: &MODEL_NAMES,
    defaults: &DEFAULTS,
    index: &INDEX,
    operations: &OPERATIONS,
};
";

fn main() -> Result<(), Box<dyn Error>> {
    let model = sagemaker::model()?;
    let tables = lower::lower(&model, &sagemaker::inputs(&model))?;
    let tables = tables.view();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sagemaker");
    fs::write(folder.join("tables.rs"), source(&tables)?)?;
    fs::write(folder.join("tables.txt"), tables.text)?;
    fs::write(folder.join("patterns.bin"), tables.bytes)?;
    Ok(())
}

/// The rows as Rust: what `Debug` says of them is what would be written by hand.
fn source(tables: &Tables<'_>) -> Result<String, Box<dyn Error>> {
    let mut out = HEAD.to_string();
    rows::<ShapeRow>(&mut out, "SHAPES", tables.shapes)?;
    rows::<MemberRow>(&mut out, "MEMBERS", tables.members)?;
    rows::<Text>(&mut out, "VALUES", tables.values)?;
    rows::<Range>(&mut out, "RANGES", tables.ranges)?;
    rows::<PatternRow>(&mut out, "PATTERNS", tables.patterns)?;
    rows::<ConditionRow>(&mut out, "CONDITIONS", tables.conditions)?;
    rows::<Expression>(&mut out, "EXPRESSIONS", tables.expressions)?;
    rows::<MemberText>(&mut out, "MODEL_NAMES", tables.model_names)?;
    rows::<MemberText>(&mut out, "DEFAULTS", tables.defaults)?;
    rows::<u32>(&mut out, "INDEX", tables.index)?;
    rows::<OperationRow>(&mut out, "OPERATIONS", tables.operations)?;
    Ok(out)
}

fn rows<T: Debug>(out: &mut String, name: &str, rows: &[T]) -> Result<(), Box<dyn Error>> {
    let name_of_type = std::any::type_name::<T>()
        .rsplit("::")
        .next()
        .unwrap_or_default();
    // Each block names the variants of the enums in its rows.
    let variants = match name {
        "SHAPES" => "ShapeType::*, TimestampFormat::*",
        "CONDITIONS" => "Severity::*",
        "MEMBERS" => "Reads::*",
        "EXPRESSIONS" => "Comparison::*, Expression::*, Function::*, Path, Text",
        _ => "",
    };
    writeln!(
        out,
        "\nstatic {name}: [{name_of_type}; {}] = {{",
        rows.len()
    )?;
    if !variants.is_empty() {
        writeln!(out, "    use crate::table::{{{variants}}};")?;
    }
    writeln!(out, "    [")?;
    for row in rows {
        writeln!(out, "        {row:?},")?;
    }
    writeln!(out, "    ]\n}};")?;
    Ok(())
}
