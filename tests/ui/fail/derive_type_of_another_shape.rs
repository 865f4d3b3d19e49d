use spec_core::Shape;

#[derive(Shape)]
#[shape("MetricDefinition")]
#[spec(type = spec_core::sagemaker::TrainingImageConfig)] //~ ERROR: the type is of the shape
struct Metric {
    name: String,
    regex: String,
}

fn main() {}
