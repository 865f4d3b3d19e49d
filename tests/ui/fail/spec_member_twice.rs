use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    "TrainingImage": "xgboost:1.7-2", //~ ERROR: "TrainingImage" is given twice
});

fn main() {
    let _ = SPEC;
}
