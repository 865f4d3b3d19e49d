use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    #[spec(skip, member = "AlgorithmName")]
    name: Option<String>, //~ ERROR: `skip` and `member` cannot stand on the same field
}

fn main() {}
