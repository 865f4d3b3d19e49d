use spec_core::sagemaker::AlgorithmSpecification;
use spec_core::spec;

fn spec(_image: &'static str) -> AlgorithmSpecification<'static> {
    spec!(AlgorithmSpecification {
        TrainingImage: _image, //~ ERROR: non-constant value
        TrainingInputMode: "File",
    })
}

fn main() {
    spec("xgboost");
}
