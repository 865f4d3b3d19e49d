use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: Option<String>, //~ ERROR: the field cannot be an `Option`
}

fn main() {}
