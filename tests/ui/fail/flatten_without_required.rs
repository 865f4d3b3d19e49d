use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
enum Source {
    TrainingImage(String),
    AlgorithmName(String),
}

#[derive(AlgorithmSpec)]
struct Training { //~ ERROR: TrainingInputMode is required, and neither a field nor a flattened type always gives it
    #[spec(flatten)]
    source: Source,
}

fn main() {}
