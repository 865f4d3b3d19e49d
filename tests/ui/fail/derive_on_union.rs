use spec_core::AlgorithmSpec;

#[derive(AlgorithmSpec)]
union Training { //~ ERROR: use a struct or an enum
    training_image: u32,
    training_input_mode: u32,
}

fn main() {}
