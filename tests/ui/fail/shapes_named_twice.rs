spec_core::shapes! {
    service = "sagemaker";
    ResourceConfig,
    ResourceConfig //~ ERROR: `ResourceConfig` is named twice
}

fn main() {}
