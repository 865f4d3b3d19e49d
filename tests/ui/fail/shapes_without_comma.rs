spec_core::shapes! {
    service = "sagemaker";
    ResourceConfig
    VpcConfig //~ ERROR: expected `,`
}

fn main() {}
