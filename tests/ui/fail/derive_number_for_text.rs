use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: u32, //~ ERROR: `u32` cannot hold a string
    training_input_mode: String,
}

fn main() {}
