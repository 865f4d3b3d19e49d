use spec_core::AlgorithmSpec;

struct Metric {
    name: String,
    regex: String,
}

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    metric_definitions: Vec<Metric>, //~ ERROR: `Metric` cannot hold a structure
}

fn main() {}
