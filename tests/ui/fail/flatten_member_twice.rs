use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
enum Source {
    TrainingImage(String),
    AlgorithmName(String),
}

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    #[spec(flatten)]
    source: Source, //~ ERROR: the member TrainingImage stands twice
    training_input_mode: String,
}

fn main() {}
