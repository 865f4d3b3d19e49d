use spec_core::include_request;
use spec_core::sagemaker::AlgorithmSpecification;

const REQUEST: AlgorithmSpecification<'static> =
    include_request!(AlgorithmSpecification); //~ ERROR: expected a type and a file

fn main() {
    let _ = REQUEST;
}
