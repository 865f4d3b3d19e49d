use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_imag: String, //~ ERROR: did you mean `training_image`?
    training_input_mode: String,
}

fn main() -> Result<(), spec_core::ConstraintViolations> {
    let training = Training { training_imag: String::new(), training_input_mode: String::new() };
    training.validate()?;
    println!("{:?}", training.to_spec()?);
    Ok(())
}
