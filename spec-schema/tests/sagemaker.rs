//! The model of SageMaker that comes with the crate.
#![cfg(feature = "model")]

use spec_schema::model::ShapeType;
use spec_schema::table::{Tables, Text};
use spec_schema::write::{Keep, smithy};
use spec_schema::{lower, sagemaker};

#[test]
fn every_operation_is_there_and_the_file_is_as_the_importer_writes_it() {
    let model = sagemaker::model().unwrap();
    let count = |shape_type| {
        let shapes = model.shapes();
        shapes
            .filter(|(_, shape)| shape.shape_type == shape_type)
            .count()
    };
    assert_eq!(count(ShapeType::Operation), 425);
    assert_eq!(count(ShapeType::Service), 1);
    let file = include_str!("../models/sagemaker.smithy");
    let facts = spec_schema::load::ModelBuilder::new()
        .add_smithy("sagemaker.smithy", file)
        .build()
        .unwrap();
    let written = smithy(&facts, "com.amazonaws.sagemaker", Keep::Everything);
    let without_head = file.split_once("$version").unwrap().1;
    assert!(written.strip_prefix("$version") == Some(without_head));
}

/// Compiling every pattern takes long in an unoptimised build, which compares their sources.
#[test]
fn the_tables_are_those_of_the_model() {
    let model = sagemaker::model().unwrap();
    let inputs = sagemaker::inputs(&model);
    let hint = "run the example `sagemaker_tables`";
    let fresh = if cfg!(debug_assertions) {
        lower::outline(&model, &inputs).unwrap()
    } else {
        lower::lower(&model, &inputs).unwrap()
    };
    let (fresh, carried) = (fresh.view(), &sagemaker::TABLES);
    if !cfg!(debug_assertions) {
        assert!(fresh.bytes == carried.bytes, "{hint}");
        assert!(fresh.patterns == carried.patterns, "{hint}");
    }
    assert!(fresh.text == carried.text, "{hint}");
    assert!(fresh.shapes == carried.shapes, "{hint}");
    assert!(fresh.members == carried.members, "{hint}");
    assert!(fresh.values == carried.values, "{hint}");
    assert!(fresh.ranges == carried.ranges, "{hint}");
    assert!(fresh.conditions == carried.conditions, "{hint}");
    assert!(fresh.expressions == carried.expressions, "{hint}");
    assert!(fresh.model_names == carried.model_names, "{hint}");
    assert!(fresh.defaults == carried.defaults, "{hint}");
    assert!(fresh.index == carried.index, "{hint}");
    assert!(fresh.operations == carried.operations, "{hint}");
    let sources = |tables: &Tables<'_>| -> Vec<Text> {
        tables
            .patterns
            .iter()
            .map(|pattern| pattern.source)
            .collect()
    };
    assert!(sources(&fresh) == sources(carried), "{hint}");
}

#[test]
fn shapes_and_operations_are_found_by_name_and_id() {
    let tables = &sagemaker::TABLES;
    for index in tables.index {
        let shape = tables.shape(*index);
        assert_eq!(tables.find(shape.id()), Some(*index));
        assert_eq!(tables.find(shape.name()), Some(*index));
    }
    assert_eq!(tables.find("a#AlgorithmSpecification"), None);
    assert_eq!(tables.find("Algorithm"), None);
    assert_eq!(tables.operations.len(), 425);
    for row in tables.operations {
        let id = tables.text(row.id);
        assert_eq!(tables.operation(id).unwrap().index(), row.input);
    }
    let input = tables.operation("CreateTrainingJob").unwrap();
    assert_eq!(input.name(), "CreateTrainingJobRequest");
    assert!(tables.operation("CreateTrainingJo").is_none());
    const COMPARED: Option<u32> = sagemaker::TABLES.find("ModelName");
    assert!(COMPARED.is_some());
}
