use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

static SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {
    TrainingImage: "xgboost:1.7-1",
    TrainingInputMode: "pipe", //~ ERROR: did you mean "Pipe"?
});

fn main() {
    let _ = &SPEC;
}
