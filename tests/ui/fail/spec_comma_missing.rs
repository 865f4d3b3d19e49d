use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost"
    TrainingInputMode: "File", //~ ERROR: expected `,`
});

fn main() {
    let _ = SPEC;
}
