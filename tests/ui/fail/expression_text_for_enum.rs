use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const MODE: &str = "File";

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: MODE, //~ ERROR: mismatched types
});

fn main() {
    let _ = SPEC;
}
