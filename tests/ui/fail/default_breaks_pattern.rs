use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(default = "my_algorithm")] //~ ERROR: "_" cannot stand at character 3
    algorithm_name: Option<String>,
    training_input_mode: String,
}

fn main() {}
