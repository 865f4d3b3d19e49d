use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const EMPTY: &str = "";

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    MetricDefinitions: [{ Name: "a", Regex: EMPTY }], //~ ERROR: 0 characters, expected 1 to 500
});

fn main() {
    let _ = SPEC;
}
