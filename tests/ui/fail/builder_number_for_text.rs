use spec_core::sagemaker::*;

fn main() {
    let _ = AlgorithmSpecification::builder().training_image(17); //~ ERROR: is not satisfied
}
