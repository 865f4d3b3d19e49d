use spec_core::sagemaker::*;

fn main() {
    let _ = MetricDefinition::builder().name("a").build(); //~ ERROR: the required member `Regex` is not set
}
