use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const NAME: &str = "my algorithm";

fn spec() -> AlgorithmSpecification<'static> {
    spec!(AlgorithmSpecification {
        AlgorithmName: NAME, //~ ERROR: " " cannot stand at character 3
        TrainingInputMode: "File",
    })
}

fn main() {
    spec();
}
