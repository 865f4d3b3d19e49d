use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

const SPEC: AlgorithmSpecification<'static> = spec!({ TrainingInputMode: "File" }); //~ ERROR: expected a type and its members

fn main() {
    let _ = SPEC;
}
