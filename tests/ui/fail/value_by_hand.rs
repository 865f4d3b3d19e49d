use spec_core::sagemaker::*;

fn main() {
    let _ = MetricDefinition { name: "".into(), regex: "".into() }; //~ ERROR: private
}
