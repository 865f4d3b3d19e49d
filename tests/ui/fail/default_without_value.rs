use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    #[spec(default)] //~ ERROR: expected `=`
    training_input_mode: Option<String>,
}

fn main() {}
