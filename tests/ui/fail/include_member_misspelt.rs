use spec_core::include_request;
use spec_core::sagemaker::AlgorithmSpecification;

const REQUEST: AlgorithmSpecification<'static> = include_request!(
    AlgorithmSpecification,
    "files/misspelt.json" //~ ERROR: did you mean "TrainingImage"?
);

fn main() {
    let _ = REQUEST;
}
