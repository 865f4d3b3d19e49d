use spec_core::sagemaker::AlgorithmSpecification;

fn read(json: String) -> AlgorithmSpecification<'static> {
    AlgorithmSpecification::from_json(&json).unwrap() //~ ERROR: cannot return value referencing function parameter `json`
}

fn main() {
    let _ = read;
}
