use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage "xgboost", //~ ERROR: expected `:`
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
