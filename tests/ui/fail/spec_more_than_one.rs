use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> =
    spec!(AlgorithmSpecification { TrainingInputMode: "File", TrainingImage: "a" } { }); //~ ERROR: a constant is one structure

fn main() {
    let _ = SPEC;
}
