use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
#[spec(partial = true)] //~ ERROR: `partial` takes no value
struct Training {
    training_image: String,
}

fn main() {}
