use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    TrainingImageConfig: ["Vpc"], //~ ERROR: expected a structure, found a list
});

fn main() {
    let _ = SPEC;
}
