use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    training_image_config: String, //~ ERROR: `String` cannot hold a structure
}

fn main() {}
