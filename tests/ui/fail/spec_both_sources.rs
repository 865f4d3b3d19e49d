use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> =
    spec!(AlgorithmSpecification { //~ ERROR: exactly one of TrainingImage and AlgorithmName (ExactlyOneAlgorithmSource)
        TrainingImage: "xgboost:1.7-1",
        AlgorithmName: "xgboost",
        TrainingInputMode: "File",
    });

fn main() {
    let _ = SPEC;
}
