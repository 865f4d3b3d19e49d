use spec_core::sagemaker::*;

const VALUE: AlgorithmSpecification<'static> = 
    AlgorithmSpecification::constant() //~ ERROR: ContainerArguments: the list has 0 elements
        .training_image("xgboost")
        .training_input_mode(TrainingInputMode::File)
        .container_arguments(&[])
        .build();

fn main() {
    let _ = VALUE;
}
