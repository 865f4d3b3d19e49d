spec_core::shapes! {
    service = "sagemaker";
    suffix = "Shape"; //~ ERROR: expected `service`, `model`, `crate`
    ResourceConfig
}

fn main() {}
