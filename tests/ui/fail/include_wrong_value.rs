use spec_core::include_request;
use spec_core::sagemaker::AlgorithmSpecification;

const REQUEST: AlgorithmSpecification<'static> = include_request!(
    AlgorithmSpecification,
    "files/wrong.json" //~ ERROR: files/wrong.json:3:24: "file" is not a value
);

fn main() {
    let _ = REQUEST;
}
