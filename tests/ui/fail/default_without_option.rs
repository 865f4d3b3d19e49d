use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    #[spec(default = "xgboost")]
    training_image: String, //~ ERROR: a default stands in for `None`: make the field an `Option`
    training_input_mode: String,
}

fn main() {}
