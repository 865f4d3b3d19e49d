use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    #[spec(member = "TrainingImage")]
    image: String, //~ ERROR: `training_image` and `image` both stand for the member `TrainingImage`
}

fn main() {}
