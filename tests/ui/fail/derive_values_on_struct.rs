use spec_core::Shape;

#[derive(Shape)]
#[shape("TrainingInputMode")]
struct Mode { //~ ERROR: derive it on an `enum` with a variant for each
    file: bool,
}

fn main() {}
