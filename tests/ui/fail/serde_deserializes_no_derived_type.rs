use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
}

fn main() {
    let _: Training = serde_json::from_str("{}").unwrap(); //~ ERROR: the trait bound `Training: serde::Deserialize
}
