use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> =
    spec!(AlgorithmSpecification { TrainingImage: "xgboost:1.7-1", TrainingInputMode: null }); //~ ERROR: TrainingInputMode is required

fn main() {
    let _ = SPEC;
}
