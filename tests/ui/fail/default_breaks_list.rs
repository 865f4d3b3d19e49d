use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    #[spec(default = [])] //~ ERROR: 0 elements, expected 1 to 100
    container_arguments: Option<Vec<String>>,
}

fn main() {}
