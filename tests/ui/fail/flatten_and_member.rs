use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
enum Source {
    TrainingImage(String),
    AlgorithmName(String),
}

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(flatten, member = "TrainingImage")]
    source: Source, //~ ERROR: `flatten` and `member` cannot stand on the same field
    training_input_mode: String,
}

fn main() {}
