use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

fn spec() -> AlgorithmSpecification<'static> {
    spec!(AlgorithmSpecification {
        TrainingImage: "xgboost:1.7-1",
        TrainingInputMode: "Fastfile", //~ ERROR: did you mean "FastFile"?
    })
}

fn main() {
    spec();
}
