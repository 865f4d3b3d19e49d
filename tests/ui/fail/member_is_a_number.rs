use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(member = 5)] //~ ERROR: expected string literal
    image: String,
    training_input_mode: String,
}

fn main() {}
