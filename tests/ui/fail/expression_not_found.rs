use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: IMAGE, //~ ERROR: cannot find value `IMAGE`
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
