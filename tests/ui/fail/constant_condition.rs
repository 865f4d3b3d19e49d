use spec_core::sagemaker::*;

const VALUE: AlgorithmSpecification<'static> = 
    AlgorithmSpecification::constant().training_input_mode(TrainingInputMode::File).build(); //~ ERROR: exactly one of TrainingImage and AlgorithmName

fn main() {
    let _ = VALUE;
}
