use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(member = "TrainingImag")] //~ ERROR: did you mean "TrainingImage"?
    image: String,
    training_input_mode: String,
}

fn main() {}
