use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
enum Source {
    TrainingImage(String),
    AlgorithmName(bool), //~ ERROR: `bool` cannot hold a string
}

fn main() {}
