use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    container_arguments: String, //~ ERROR: `String` cannot hold a list
}

fn main() {}
