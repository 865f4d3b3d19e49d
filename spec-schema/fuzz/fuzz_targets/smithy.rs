//! Any text as Smithy IDL: an error or a model that can be written and loaded again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spec_schema::load::ModelBuilder;
use spec_schema::write;

fuzz_target!(|text: &str| {
    if let Ok(model) = ModelBuilder::new().add_smithy("fuzz", text).build() {
        let ast = write::ast(&model);
        let again = ModelBuilder::new().add_bytes("fuzz.json", ast.as_bytes());
        assert!(again.build().is_ok(), "{ast}");
    }
});
