use spec_core::include_request;
use spec_core::sagemaker::AlgorithmSpecification;

const REQUEST: AlgorithmSpecification<'static> = include_request!(
    AlgorithmSpecification,
    "files/comma.json" //~ ERROR: files/comma.json:3:3: 
);

fn main() {
    let _ = REQUEST;
}
