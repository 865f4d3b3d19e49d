use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(member = "TrainingImage", member = "AlgorithmName")] //~ ERROR: `member` stands twice
    image: String,
    training_input_mode: String,
}

fn main() {}
