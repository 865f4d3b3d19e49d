//! Any bytes as the shapes of a service description, plain or compressed: an error or a model
//! whose facts can be written as Smithy and loaded again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spec_schema::load::ModelBuilder;
use spec_schema::write::{Keep, smithy};

fuzz_target!(|bytes: &[u8]| {
    let _ = ModelBuilder::new().add_bytes("fuzz", bytes).build();
    let Ok(shapes) = std::str::from_utf8(bytes) else {
        return;
    };
    let head = "{\"metadata\": {\"serviceId\": \"A\"}, \"operations\": {}, \"shapes\": ";
    let text = [head, shapes, "}"].concat();
    if let Ok(model) = ModelBuilder::new().add_bytes("fuzz", text.as_bytes()).build() {
        let idl = smithy(&model, "com.amazonaws.a", Keep::Facts);
        let again = ModelBuilder::new().add_smithy("fuzz.smithy", &idl).build();
        assert!(again.is_ok(), "{idl}");
    }
});
