spec_core::shapes! {
    service = "sagemaker";
    CreateTrainingJob //~ ERROR: its input is the shape `CreateTrainingJobRequest`
}

fn main() {}
