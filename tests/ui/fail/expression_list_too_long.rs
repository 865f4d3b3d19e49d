use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

use std::borrow::Cow;

const ARGUMENTS: &[Cow<'static, str>] = &[const { Cow::Borrowed("a") }; 101];

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "File",
    ContainerArguments: ARGUMENTS, //~ ERROR: 101 elements, expected 1 to 100
});

fn main() {
    let _ = SPEC;
}
