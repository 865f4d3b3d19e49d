spec_core::shapes! {
    service = "sagemaker";
    TrainingJobName //~ ERROR: it has a type with `newtypes;` only
}

fn main() {}
