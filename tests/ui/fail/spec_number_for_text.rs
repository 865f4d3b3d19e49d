use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: 17, //~ ERROR: put it in quotes
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
