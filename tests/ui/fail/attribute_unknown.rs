use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    #[spec(rename = "AlgorithmName")] //~ ERROR: expected `member`, `skip`, `default` or `flatten`
    algorithm_name: Option<String>,
}

fn main() {}
