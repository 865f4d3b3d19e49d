use spec_core::include_request;
use spec_core::sagemaker::AlgorithmSpecification;

const REQUEST: AlgorithmSpecification<'static> = include_request!(
    AlgorithmSpecification,
    "files/twice.json" //~ ERROR: files/twice.json:4:3: 
);

fn main() {
    let _ = REQUEST;
}
