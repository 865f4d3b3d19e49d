use spec_core::sagemaker::*;

const VALUE: AlgorithmSpecification<'static> = 
    AlgorithmSpecification::constant() //~ ERROR: AlgorithmName: "my_algorithm" is not allowed
        .algorithm_name("my_algorithm")
        .training_input_mode(TrainingInputMode::File)
        .build();

fn main() {
    let _ = VALUE;
}
