use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const ARGUMENTS: &str = "--rounds";

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    ContainerArguments: ARGUMENTS, //~ ERROR: mismatched types
});

fn main() {
    let _ = SPEC;
}
