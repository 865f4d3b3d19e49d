use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    #[spec(default = "true")] //~ ERROR: remove the quotes
    enable_sage_maker_metrics_time_series: Option<bool>,
}

fn main() {}
