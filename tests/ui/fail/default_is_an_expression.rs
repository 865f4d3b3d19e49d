use spec_core::AlgorithmSpec;

const IMAGE: &str = "xgboost";

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(default = IMAGE)] //~ ERROR: a default is a text, a number, true or false, or a list of those
    training_image: Option<String>,
    training_input_mode: String,
}

fn main() {}
