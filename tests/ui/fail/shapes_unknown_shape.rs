spec_core::shapes! {
    service = "sagemaker";
    CreateTrainingJobReqest //~ ERROR: did you mean `CreateTrainingJobRequest`?
}

fn main() {}
