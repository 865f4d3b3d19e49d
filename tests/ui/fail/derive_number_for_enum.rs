use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: u8, //~ ERROR: `u8` cannot hold a string
}

fn main() {}
