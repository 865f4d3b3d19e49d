use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
#[spec(crate = "spec_core")] //~ ERROR: expected a path without quotes
struct Training {
    training_image: String,
    training_input_mode: String,
}

fn main() {}
