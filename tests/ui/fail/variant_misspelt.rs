use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
enum Source {
    TrainingImage(String),
    AlgorithmNam(String), //~ ERROR: did you mean `AlgorithmName`?
}

fn main() {}
