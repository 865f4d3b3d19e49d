use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: , //~ ERROR: expected a value
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
