use spec_core::sagemaker::AlgorithmSpecification;

fn read(json: String) -> AlgorithmSpecification<'static> {
    serde_json::from_str(&json).unwrap() //~ ERROR: cannot return value referencing function parameter `json`
}

fn main() {
    let _ = read;
}
