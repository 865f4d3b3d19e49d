use spec_core::AlgorithmSpec;

use spec_core::sagemaker::MetricDefinition;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    training_image_config: MetricDefinition<'static>, //~ ERROR: the member has the shape
}

fn main() {}
