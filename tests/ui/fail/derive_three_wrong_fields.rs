use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
struct Training {
    training_image: u32, //~ ERROR: `u32` cannot hold a string
    training_input_mode: String,
    container_arguments: String, //~ ERROR: `String` cannot hold a list
    enable_sage_maker_metrics_time_series: f32, //~ ERROR: `f32` cannot hold true or false
}

fn main() {}
