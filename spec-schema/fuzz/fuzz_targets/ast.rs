//! Any bytes as the shapes of a JSON AST: an error or a model that writes the same AST again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spec_schema::load::ModelBuilder;
use spec_schema::write;

fuzz_target!(|shapes: &str| {
    let text = ["{\"smithy\": \"2.0\", \"shapes\": ", shapes, "}"].concat();
    if let Ok(model) = ModelBuilder::new().add_bytes("fuzz", text.as_bytes()).build() {
        let ast = write::ast(&model);
        let again = ModelBuilder::new().add_bytes("fuzz.json", ast.as_bytes());
        assert_eq!(again.build().map(|again| write::ast(&again)).ok(), Some(ast));
    }
});
