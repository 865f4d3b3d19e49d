use spec_core::sagemaker::*;

fn main() {
    let _ = AlgorithmSpecification::builder().training_image("xgboost").build(); //~ ERROR: the required member `TrainingInputMode` is not set
}
