use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    #[spec(default = "file")] //~ ERROR: did you mean "File"?
    training_input_mode: Option<String>,
}

fn main() {}
