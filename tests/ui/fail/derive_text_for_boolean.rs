use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    enable_sage_maker_metrics_time_series: String, //~ ERROR: `String` cannot hold true or false
}

fn main() {}
