use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    training_image: "xgboost:1.7-1", //~ ERROR: did you mean "TrainingImage"?
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
