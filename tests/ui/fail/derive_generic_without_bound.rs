use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training<T> {
    training_image: T,
    training_input_mode: String,
}

fn main() {
    let training = Training {
        training_image: 1_u8,
        training_input_mode: String::from("File"),
    };
    let _ = training.validate(); //~ ERROR: cannot be called on `Training<u8>` due to unsatisfied trait bounds
}
