use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    ContainerArguments: [], //~ ERROR: 0 elements, expected 1 to 100
});

fn main() {
    let _ = SPEC;
}
