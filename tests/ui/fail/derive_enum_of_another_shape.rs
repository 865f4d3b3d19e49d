use spec_core::{AlgorithmSpec, Shape};

#[derive(Shape)]
#[shape("TrainingRepositoryAccessMode")]
enum Access {
    Vpc,
}

#[derive(AlgorithmSpec)]
struct Training {
    training_image: String,
    training_input_mode: Access, //~ ERROR: the member has the shape
}

fn main() {
    let _ = Access::Vpc;
}
