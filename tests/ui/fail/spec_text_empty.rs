use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    MetricDefinitions: [{ Name: "", Regex: "loss=(.*)" }], //~ ERROR: 0 characters, expected 1 to 255
});

fn main() {
    let _ = SPEC;
}
