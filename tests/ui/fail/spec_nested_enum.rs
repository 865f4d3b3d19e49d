use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    TrainingImageConfig: { TrainingRepositoryAccessMode: "VPC" }, //~ ERROR: did you mean "Vpc"?
});

fn main() {
    let _ = SPEC;
}
