use spec_core::AlgorithmSpec;

use spec_core::sagemaker::TrainingImageConfig;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    metric_definitions: Vec<TrainingImageConfig<'static>>, //~ ERROR: the member has the shape
}

fn main() {}
