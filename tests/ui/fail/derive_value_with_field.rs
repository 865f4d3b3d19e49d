use spec_core::Shape;

#[derive(Shape)]
#[shape("TrainingInputMode")]
enum Mode {
    File(String), //~ ERROR: a variant stands for one value of TrainingInputMode and holds nothing
}

fn main() {}
