use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    AlgorithmName: "my_algorithm", //~ ERROR: "_" cannot stand at character 3
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
