use spec_core::include_request;
use spec_core::sagemaker::AlgorithmSpecification;

const REQUEST: AlgorithmSpecification<'static> = include_request!(
    AlgorithmSpecification,
    "files/list.json" //~ ERROR: files/list.json:1:1: expected an object
);

fn main() {
    let _ = REQUEST;
}
