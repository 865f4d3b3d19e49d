use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
#[spec(partial)]
struct Input {
    training_input_mode: String,
}

fn main() {
    let input = Input { training_input_mode: "File".to_owned() };
    input.validate(); //~ ERROR: no method named `validate`
}
