use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    #[spec(skip = true)] //~ ERROR: `skip` takes no value
    team: String,
}

fn main() {}
