use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> =
    spec!(AlgorithmSpecificaton { TrainingInputMode: "File", TrainingImage: "a" }); //~ ERROR: cannot find macro `AlgorithmSpecificaton`

fn main() {
    let _ = SPEC;
}
