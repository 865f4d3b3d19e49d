use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
#[spec(rename_all = "camelCase")] //~ ERROR: expected `crate`, `type`, `from_spec` or `partial`
struct Training {
    training_image: String,
    training_input_mode: String,
}

fn main() {}
