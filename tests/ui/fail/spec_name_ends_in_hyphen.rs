use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    AlgorithmName: "my-algorithm-", //~ ERROR: ends
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
