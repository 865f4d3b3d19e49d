use spec_core::sagemaker::*;

fn main() {
    let _ = AlgorithmSpecification::builder().training_imag("xgboost"); //~ ERROR: no method named `training_imag`
}
