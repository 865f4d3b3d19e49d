use spec_core::include_request;
use spec_core::sagemaker::AlgorithmSpecification;

const REQUEST: AlgorithmSpecification<'static> = include_request!(
    AlgorithmSpecification,
    "files/lacking.json" //~ ERROR: TrainingInputMode is required
);

fn main() {
    let _ = REQUEST;
}
