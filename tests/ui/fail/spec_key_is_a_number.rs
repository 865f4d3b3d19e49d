use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    17: "xgboost", //~ ERROR: expected the name of a member
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
