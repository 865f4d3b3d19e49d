use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    AlgorithmName: env!("CARGO_PKG_VERSION"), //~ ERROR: "." cannot stand at character
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
