spec_core::shapes! { service = "sagemaker"; } //~ ERROR: expected the names of shapes

fn main() {}
