//! Checks a request against a model that is loaded at run time:
//! `cargo run -p spec-core --features dynamic --example validate -- MODEL SHAPE FILE`.

use std::process::ExitCode;
use std::{env, fs};

use spec_core::dynamic::{ModelBuilder, Validator};

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [model, shape, file] = &arguments[..] else {
        eprintln!("usage: validate MODEL SHAPE FILE");
        return Ok(ExitCode::from(2));
    };
    // Only what the shape reaches is compiled.
    let validator = Validator::with_shapes(ModelBuilder::new().add_file(model), &[shape])?;
    let violations = validator.validate_json(shape, &fs::read_to_string(file)?)?;
    for violation in &violations {
        println!("{violation}");
    }
    Ok(if violations.has_errors() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
