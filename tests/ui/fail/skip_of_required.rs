use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training { //~ ERROR: TrainingInputMode is required, and `Training` has no field for it
    training_image: String,
    #[spec(skip)]
    training_input_mode: String,
}

fn main() {}
