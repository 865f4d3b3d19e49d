//! The model of SageMaker that comes with the crate.
#![cfg(feature = "model")]

use spec_schema::model::ShapeType;
use spec_schema::sagemaker;
use spec_schema::write::{Keep, smithy};

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
