use spec_core::{AlgorithmSpec, Shape};

#[derive(Shape)]
#[shape("MetricDefinition")]
struct Metric {
    name: String,
    regex: String,
}

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(flatten)]
    metric: Metric, //~ ERROR: the type holds members of
    training_image: String,
    training_input_mode: String,
}

fn main() {}
