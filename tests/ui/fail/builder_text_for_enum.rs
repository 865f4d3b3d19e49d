use spec_core::sagemaker::*;

fn main() {
    let _ = AlgorithmSpecification::builder().training_input_mode("File").build(); //~ ERROR: mismatched types
}
