use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(member)] //~ ERROR: expected `=`
    image: String,
    training_input_mode: String,
}

fn main() {}
