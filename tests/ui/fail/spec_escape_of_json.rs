use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "a\/b", //~ ERROR: unknown character escape
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
