use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
#[spec(crate = spec_check)] //~ ERROR: `spec_check`
struct Training {
    training_image: String,
    training_input_mode: String,
}

fn main() {}
