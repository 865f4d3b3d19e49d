use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: unknown("xgboost"), //~ ERROR: `unknown` is for values of enums
    TrainingInputMode: "File",
});

fn main() {
    let _ = SPEC;
}
