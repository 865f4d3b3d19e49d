use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification); //~ ERROR: expected a type and its members

fn main() {
    let _ = SPEC;
}
