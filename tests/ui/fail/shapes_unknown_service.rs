spec_core::shapes! {
    service = "sagemaker-runtime"; //~ ERROR: name a file with `model = "path"`
    InvokeEndpointInput
}

fn main() {}
