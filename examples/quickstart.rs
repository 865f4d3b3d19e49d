//! Tables made in a constant, and a look at what they say.

use spec_schema::table::{Length, MemberRow, Rows, ShapeRow, ShapeType, Tables, Text};

/// `MetricDefinition`'s name: 1 to 255 characters.
static TABLES: Tables<'static> = Tables {
    text: "com.amazonaws.sagemaker#MetricDefinitionNamecom.amazonaws.sagemaker#MetricNameName",
    shapes: &[
        ShapeRow {
            id: Text { start: 0, len: 40 },
            members: Rows { start: 0, len: 1 },
            ..ShapeRow::new(ShapeType::Structure)
        },
        ShapeRow {
            id: Text { start: 44, len: 34 },
            length: Length { min: 1, max: 255 },
            ..ShapeRow::new(ShapeType::String)
        },
    ],
    members: &[MemberRow {
        name: Text { start: 40, len: 4 },
        shape: 1,
        required: true,
        observed: false,
    }],
    ..Tables::EMPTY
};

/// The same tables, read while the program compiles.
const LONGEST_NAME: u64 = TABLES.shape(0).member(0).shape().row().length.max;

fn main() {
    let structure = TABLES.shape(0);
    let member = structure.member(0);
    let length = member.shape().row().length;
    println!(
        "{}.{}: {} of {} to {LONGEST_NAME} characters",
        structure.name(),
        member.name(),
        member.shape().shape_type().in_words(),
        length.min,
    );
}
