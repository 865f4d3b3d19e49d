use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
enum Source {
    TrainingImage(String),
    AlgorithmName(String, u32), //~ ERROR: write `AlgorithmName(Type)`
}

fn main() {}
