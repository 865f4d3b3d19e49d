use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_imag: String, //~ ERROR: did you mean `training_image`?
    training_input_mode: String,
}

fn main() {}
