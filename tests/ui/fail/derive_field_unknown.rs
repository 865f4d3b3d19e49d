use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    owner: String, //~ ERROR: has no member for `owner`; name the member with #[spec(member = "…")]
}

fn main() {}
