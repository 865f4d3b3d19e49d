use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: { Name: "xgboost" }, //~ ERROR: expected a string, found
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
