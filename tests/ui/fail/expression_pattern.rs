use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const NAME: &str = "my_algorithm";

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    AlgorithmName: NAME, //~ ERROR: "_" cannot stand at character 3
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
