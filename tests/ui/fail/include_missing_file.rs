use spec_core::include_request;
use spec_core::sagemaker::AlgorithmSpecification;

const REQUEST: AlgorithmSpecification<'static> = include_request!(
    AlgorithmSpecification,
    "files/wrongs.json" //~ ERROR: there is no file
);

fn main() {
    let _ = REQUEST;
}
