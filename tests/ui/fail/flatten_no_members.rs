use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(flatten)]
    source: String, //~ ERROR: `String` cannot be flattened
    training_input_mode: String,
}

fn main() {}
