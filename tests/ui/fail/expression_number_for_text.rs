use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const VERSION: u32 = 17;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: VERSION, //~ ERROR: mismatched types
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
