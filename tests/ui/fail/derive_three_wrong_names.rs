use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    #[spec(default = "file")] //~ ERROR: did you mean "File"?
    training_input_mode: Option<String>,
    container_argument: Vec<String>, //~ ERROR: did you mean `container_arguments`?
    #[spec(optional)] //~ ERROR: expected `member`, `skip`, `default` or `flatten`
    algorithm_name: Option<String>,
}

fn main() {}
