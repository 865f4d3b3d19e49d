use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> =
    spec!(AlgorithmSpecification { TrainingInputMode: "File" }); //~ ERROR: exactly one of TrainingImage and AlgorithmName

fn main() {
    let _ = SPEC;
}
