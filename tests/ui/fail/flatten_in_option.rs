use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
enum Source {
    TrainingImage(String),
    AlgorithmName(String),
}

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(flatten)]
    source: Option<Source>, //~ ERROR: `Option<Source>` cannot be flattened
    training_input_mode: String,
}

fn main() {}
