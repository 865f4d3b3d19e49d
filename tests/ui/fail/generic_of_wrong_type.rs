use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training<T> {
    training_image: T,
    training_input_mode: String,
}

fn main() {
    let training = Training { training_image: 5, training_input_mode: "File".to_owned() };
    training.validate(); //~ ERROR: trait bounds were not satisfied
}
