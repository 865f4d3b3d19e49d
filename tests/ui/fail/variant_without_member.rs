use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
enum Source {
    TrainingImage(String),
    Image(String), //~ ERROR: has no member for `Image`
}

fn main() {}
