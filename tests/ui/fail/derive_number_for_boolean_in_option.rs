use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: String,
    enable_sage_maker_metrics_time_series: Option<i32>, //~ ERROR: `i32` cannot hold true or false
}

fn main() {}
