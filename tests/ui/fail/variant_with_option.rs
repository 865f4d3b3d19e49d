use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
enum Source {
    TrainingImage(String),
    AlgorithmName(Option<String>), //~ ERROR: the field cannot be an `Option`
}

fn main() {}
