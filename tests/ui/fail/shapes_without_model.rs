spec_core::shapes! {
    CreateTrainingJobRequest //~ ERROR: expected `service = "sagemaker";` or `model = "path";`
}

fn main() {}
